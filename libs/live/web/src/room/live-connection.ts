import type { ConnectionQuality, LocalVideoTrack, RemoteTrack, Room } from 'livekit-client';
import type { RunQuery } from '@classmark/platform/web';
import { HeartbeatText, JoinRoomText, type JoinRoomMutation } from './room.generated';

type Ticket = Extract<JoinRoomMutation['joinRoom'], { __typename: 'RoomTicket' }>;
type Denial = Exclude<JoinRoomMutation['joinRoom'], { __typename: 'RoomTicket' }>;

/**
 * Where the connection to the room stands. `replaced`: another tab took over. `denied`: the server gave no key; `denial` says why.
 */
export type Phase = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'lost' | 'replaced' | 'denied' | 'closed';

/** What the page shows of the connection. Instants are epoch milliseconds. */
export interface ConnectionNow {
  readonly phase: Phase;
  readonly quality: 'good' | 'weak' | 'unknown';
  /** When the line broke; null while it stands. */
  readonly lostAt: number | null;
  readonly tries: number;
  readonly nextTryAt: number | null;
  readonly denial: Denial | null;
  /** Whether a picture and a sound of the presenter arrive (for the host: go out). */
  readonly picture: boolean;
  readonly sound: boolean;
  readonly microphone: boolean;
  readonly camera: boolean;
  /** The browser plays sound only after a press. */
  readonly soundBlocked: boolean;
  /** A device could not be used, in the browser's word for why. */
  readonly deviceFault: 'microphone' | 'camera' | null;
}

const HEARTBEAT_MS = 5_000;
const TRY_AT_MOST_MS = 10_000;

/** What somebody wants to begin with. */
export interface Wishes { readonly microphone: boolean; readonly camera: boolean }

/**
 * The connection to the media of a room: key, picture, sound, signs of life. LiveKit mends a short break by itself; when it gives
 * up, a new key is asked for and the room entered again, after growing waits, until it works, somebody leaves, or the room is over.
 */
export class LiveConnection {
  private readonly listeners = new Set<() => void>();
  private room: Room | null = null;
  private heartbeat: ReturnType<typeof setInterval> | null = null;
  private retry: ReturnType<typeof setTimeout> | null = null;
  private stage: HTMLVideoElement | null = null;
  private picture: RemoteTrack | LocalVideoTrack | null = null;
  private preview: LocalVideoTrack | null = null;
  private onAir = false;
  private pictureWanted = true;
  private soundOn = true;
  private publishing: Promise<void> = Promise.resolve();
  private readonly voices = new Set<HTMLMediaElement>();
  private now: ConnectionNow;

  constructor(private readonly offeringId: string, private readonly query: RunQuery, private readonly host: boolean, wishes: Wishes) {
    this.now = {
      phase: 'idle', quality: 'unknown', lostAt: null, tries: 0, nextTryAt: null, denial: null, picture: false, sound: false,
      microphone: host && wishes.microphone, camera: host && wishes.camera, soundBlocked: false, deviceFault: null,
    };
    if (this.now.camera) void this.showPreview();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): ConnectionNow => this.now;

  /** Enters the room; does nothing while it is being entered or stands. */
  async enter(): Promise<void> {
    if (this.now.phase === 'connecting' || this.now.phase === 'connected' || this.now.phase === 'reconnecting') return;
    this.stopRetry();
    this.set({ phase: 'connecting', nextTryAt: null, denial: null });
    try {
      const { joinRoom } = await this.query(JoinRoomText, { offeringId: this.offeringId });
      if (joinRoom.__typename !== 'RoomTicket') return this.set({ phase: 'denied', denial: joinRoom });
      await this.connect(joinRoom);
    } catch {
      this.tryLater();
    }
  }

  /** Where the picture is shown. */
  readonly showIn = (element: HTMLVideoElement | null): void => {
    if (this.stage && this.picture) this.picture.detach(this.stage);
    this.stage = element;
    if (element && this.picture) this.picture.attach(element);
  };

  /** The host begins or ends to be seen and heard. */
  async goOnAir(onAir: boolean): Promise<void> {
    if (this.onAir === onAir) return;
    this.onAir = onAir;
    await this.publish();
  }

  async setMicrophone(microphone: boolean): Promise<void> {
    this.set({ microphone, deviceFault: null });
    await this.publish();
  }

  async setCamera(camera: boolean): Promise<void> {
    this.set({ camera, deviceFault: null });
    if (camera && !this.onAir) await this.showPreview();
    if (!camera) this.dropPreview();
    await this.publish();
  }

  /** Turns the presenter's sound on or off on this machine. */
  setSound(on: boolean): void {
    this.soundOn = on;
    for (const voice of this.voices) voice.muted = !on;
    this.set({});
    if (on) void this.room?.startAudio().then(() => this.set({ soundBlocked: false }), () => undefined);
  }

  get soundIsOn(): boolean {
    return this.soundOn;
  }

  /** With the picture or, for a narrow line, the sound alone: then the picture is not sent at all. */
  setPictureWanted(wanted: boolean): void {
    this.pictureWanted = wanted;
    for (const participant of this.room?.remoteParticipants.values() ?? []) for (const publication of participant.videoTrackPublications.values()) publication.setSubscribed(wanted);
    this.set({});
  }

  get pictureIsWanted(): boolean {
    return this.pictureWanted;
  }

  /** Leaves for good. */
  async leave(): Promise<void> {
    this.stopRetry();
    this.stopHeartbeat();
    this.dropPreview();
    const room = this.room;
    this.room = null;
    this.set({ phase: 'closed', picture: false, sound: false });
    for (const voice of this.voices) voice.remove();
    this.voices.clear();
    await room?.disconnect().catch(() => undefined);
  }

  private async connect(ticket: Ticket): Promise<void> {
    const { Room, RoomEvent, DisconnectReason, VideoPresets } = await import('livekit-client');
    if (this.now.phase !== 'connecting') return; // left meanwhile
    const room = new Room({
      adaptiveStream: true, dynacast: true,
      videoCaptureDefaults: { resolution: VideoPresets.h360.resolution },
      publishDefaults: { videoSimulcastLayers: [VideoPresets.h180] },
    });
    this.room = room;
    room
      .on(RoomEvent.TrackSubscribed, (track) => this.receive(track))
      .on(RoomEvent.TrackUnsubscribed, (track) => this.release(track))
      .on(RoomEvent.TrackPublished, (publication) => { if (!this.pictureWanted && publication.kind === 'video') publication.setSubscribed(false); })
      .on(RoomEvent.ConnectionQualityChanged, (quality, participant) => { if (participant.isLocal) this.set({ quality: qualityWord(quality) }); })
      .on(RoomEvent.AudioPlaybackStatusChanged, () => this.set({ soundBlocked: !room.canPlaybackAudio }))
      .on(RoomEvent.SignalReconnecting, () => this.broken())
      .on(RoomEvent.Reconnecting, () => this.broken())
      .on(RoomEvent.Reconnected, () => this.mended())
      .on(RoomEvent.Disconnected, (reason) => {
        if (this.room !== room) return;
        this.room = null;
        this.stopHeartbeat();
        this.dropPreview(); // LiveKit stops what was published; the camera is opened anew
        this.set({ picture: false, sound: false });
        if (reason === DisconnectReason.DUPLICATE_IDENTITY) this.set({ phase: 'replaced' });
        else this.tryLater();
      });
    await room.connect(ticket.url, ticket.token);
    this.mended();
    this.startHeartbeat(ticket.sessionId);
    if (this.host) await this.publish();
  }

  private receive(track: RemoteTrack): void {
    if (track.kind === 'audio') {
      const voice = track.attach();
      voice.muted = !this.soundOn;
      this.voices.add(voice);
      this.set({ sound: true, soundBlocked: this.room !== null && !this.room.canPlaybackAudio });
    } else {
      this.picture = track;
      if (this.stage) track.attach(this.stage);
      this.set({ picture: true });
    }
  }

  private release(track: RemoteTrack): void {
    for (const element of track.detach()) this.voices.delete(element);
    if (track.kind === 'audio') this.set({ sound: this.voices.size > 0 });
    if (track !== this.picture) return;
    this.picture = null;
    this.set({ picture: false });
  }

  /** Brings what goes out in line with what the host wants; before going on air nothing goes out. One change after the other. */
  private publish(): Promise<void> {
    this.publishing = this.publishing.then(() => this.publishNow());
    return this.publishing;
  }

  private async publishNow(): Promise<void> {
    const local = this.room?.localParticipant;
    if (!this.host || !local) return;
    try {
      await local.setMicrophoneEnabled(this.onAir && this.now.microphone);
      this.set({ sound: this.onAir && this.now.microphone });
    } catch {
      this.set({ microphone: false, sound: false, deviceFault: 'microphone' });
    }
    try {
      const published = [...local.videoTrackPublications.values()][0]?.track ?? null;
      if (!(this.onAir && this.now.camera)) {
        if (published) await local.unpublishTrack(published, true);
        if (published && this.now.camera) await this.showPreview();
        else if (!this.now.camera) this.set({ picture: false });
      } else if (!published) {
        if (!this.preview) await this.showPreview();
        if (this.preview) await local.publishTrack(this.preview);
        this.set({ picture: true });
      }
    } catch {
      this.set({ camera: false, picture: false, deviceFault: 'camera' });
    }
  }

  private async showPreview(): Promise<void> {
    try {
      const { createLocalVideoTrack, VideoPresets } = await import('livekit-client');
      this.dropPreview();
      const track = await createLocalVideoTrack({ resolution: VideoPresets.h360.resolution });
      if (!this.now.camera) return void track.stop();
      this.preview = track;
      this.picture = track;
      if (this.stage) track.attach(this.stage);
      this.set({ picture: true });
    } catch {
      this.set({ camera: false, picture: false, deviceFault: 'camera' });
    }
  }

  private dropPreview(): void {
    if (!this.preview) return;
    this.preview.detach();
    this.preview.stop();
    if (this.picture === this.preview) this.picture = null;
    this.preview = null;
    this.set({ picture: false });
  }

  private broken(): void {
    this.set({ phase: 'reconnecting', lostAt: this.now.lostAt ?? Date.now(), tries: this.now.tries + 1 });
  }

  private mended(): void {
    this.set({ phase: 'connected', lostAt: null, tries: 0, nextTryAt: null });
  }

  private tryLater(): void {
    if (this.now.phase === 'closed') return;
    const tries = this.now.tries + 1;
    const waitMs = Math.min(1_000 * 2 ** (tries - 1), TRY_AT_MOST_MS) * (0.75 + Math.random() / 2);
    this.set({ phase: 'lost', lostAt: this.now.lostAt ?? Date.now(), tries, nextTryAt: Date.now() + waitMs });
    this.retry = setTimeout(() => void this.enter(), waitMs);
  }

  private stopRetry(): void {
    if (this.retry) clearTimeout(this.retry);
    this.retry = null;
  }

  private startHeartbeat(sessionId: string): void {
    this.stopHeartbeat();
    const beat = (): void => {
      const sid = this.room?.localParticipant.sid;
      // A sign of life says "I am connected", so there is none while the line is broken.
      if (sid && this.now.phase === 'connected') void this.query(HeartbeatText, { sessionId, sid }).catch(() => undefined);
    };
    beat();
    this.heartbeat = setInterval(beat, HEARTBEAT_MS);
  }

  private stopHeartbeat(): void {
    if (this.heartbeat) clearInterval(this.heartbeat);
    this.heartbeat = null;
  }

  private set(change: Partial<ConnectionNow>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }
}

function qualityWord(quality: ConnectionQuality): ConnectionNow['quality'] {
  switch (String(quality)) {
    case 'excellent': case 'good': return 'good';
    case 'poor': case 'lost': return 'weak';
    default: return 'unknown';
  }
}

