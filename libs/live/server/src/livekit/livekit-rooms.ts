import { Inject, Injectable } from '@nestjs/common';
import { AccessToken, RoomServiceClient, ServerError, WebhookReceiver } from 'livekit-server-sdk';
import type { Seen } from '@classmark/live/core';
import { isUuid } from '@classmark/platform/core';
import { LiveKitLink, type LiveKitAddress, type LiveKitState } from './livekit-link';
import { KEY_LASTS_MS, LiveRooms, type RoomKey, type RoomRole, type VerifiedMessage } from './live-rooms';

const PATIENCE_S = 4;
/** An unused room is closed after 5 minutes, one that everybody left after 2: long enough to come back to the same instance. */
const EMPTY_TIMEOUT_S = 300;
const DEPARTURE_TIMEOUT_S = 120;
/** `ParticipantInfo.State.ACTIVE`: media is up. */
const ACTIVE = 2;

/** Rooms of a real LiveKit. */
@Injectable()
export class LiveKitRooms extends LiveRooms {
  private client: { readonly address: LiveKitAddress; readonly service: RoomServiceClient } | null = null;

  constructor(@Inject(LiveKitLink) private readonly link: LiveKitLink) {
    super();
  }

  state(): LiveKitState {
    return this.link.current();
  }

  async createRoom(room: string): Promise<void> {
    await this.service().createRoom({ name: room, emptyTimeout: EMPTY_TIMEOUT_S, departureTimeout: DEPARTURE_TIMEOUT_S });
  }

  async closeRoom(room: string): Promise<void> {
    await unlessMissing(this.service().deleteRoom(room));
  }

  async participants(room: string): Promise<readonly Seen[]> {
    const list = await unlessMissing(this.service().listParticipants(room));
    return (list ?? [])
      .filter((each) => Number(each.state) === ACTIVE && isUuid(each.identity))
      .map((each) => ({ sid: each.sid, personId: each.identity, joinedAtMs: Number(each.joinedAtMs) || Number(each.joinedAt) * 1000 }));
  }

  async remove(room: string, personId: string): Promise<void> {
    await unlessMissing(this.service().removeParticipant(room, personId));
  }

  async key(room: string, personId: string, role: RoomRole, nowMs: number): Promise<RoomKey> {
    const { key, secret, publicUrl } = this.address();
    const token = new AccessToken(key, secret, { identity: personId, ttl: KEY_LASTS_MS / 1000 });
    const host = role === 'host';
    // Left out would mean allowed, so every grant is said. Hidden attendees are announced to nobody: a room of 500 stays quiet.
    token.addGrant({
      roomJoin: true, room, canSubscribe: true, canPublish: host, canPublishData: false, canUpdateOwnMetadata: false, hidden: !host,
      roomAdmin: false, roomCreate: false, roomList: false, roomRecord: false,
    });
    return { url: publicUrl, token: await token.toJwt(), expiresAtMs: nowMs + KEY_LASTS_MS };
  }

  async verify(body: string, authorization: string | undefined): Promise<VerifiedMessage | null> {
    const state = this.link.current();
    if (state.state !== 'ready') return null;
    try {
      const event = await new WebhookReceiver(state.address.key, state.address.secret).receive(body, authorization);
      return event.id === '' ? null : { eventId: event.id, event: event.event, room: event.room?.name ?? '', body };
    } catch {
      return null;
    }
  }

  private service(): RoomServiceClient {
    const address = this.address();
    if (this.client?.address !== address) {
      this.client = { address, service: new RoomServiceClient(address.apiUrl, address.key, address.secret, { requestTimeout: PATIENCE_S, failover: false }) };
    }
    return this.client.service;
  }

  private address(): LiveKitAddress {
    const state = this.link.current();
    if (state.state !== 'ready') throw new Error(`Live rooms are ${state.state}.`);
    return state.address;
  }
}

/** The answer, or undefined where LiveKit says that there is no such room or person. */
async function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ServerError && (error.status === 404 || error.code === 'not_found')) return undefined;
    throw error;
  }
}
