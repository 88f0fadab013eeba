import { Inject, Injectable, Logger } from '@nestjs/common';
import { isRoomOpen } from '@classmark/live/core';
import { isUuid } from '@classmark/platform/core';
import { ChangeFeed, JobQueue, systemContext, CLOCK, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import type { Clock } from '@classmark/platform/core';
import { LiveRooms, type VerifiedMessage } from '../livekit/live-rooms';
import { evidenceOfMessage } from '../livekit/read-message';
import { LIVE_JOBS } from '../session/act-in-room';
import { RoomAccess } from '../session/room-access';
import { SessionStore, topicOf } from '../session/session-store';

/** Takes LiveKit’s messages: verify, insert the raw row, answer. What it means is worked out later; only who has no place is sent away at once. */
@Injectable()
export class StoreMessage {
  private readonly logger = new Logger('live');

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(LiveRooms) private readonly rooms: LiveRooms,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(JobQueue) private readonly jobs: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(RoomAccess) private readonly access: RoomAccess,
  ) {}

  /** @returns whether the signature holds. A repeat is harmless: LiveKit's id of the event is unique. */
  async receive(body: string, authorization: string | undefined): Promise<boolean> {
    const message = await this.rooms.verify(body, authorization);
    if (message === null) return false;
    await this.execute(systemContext(this.clock), message);
    return true;
  }

  /** Stores a message whose signature holds. One that comes after the attendance was settled settles it anew. */
  async execute(ctx: RequestContext, message: VerifiedMessage): Promise<void> {
    const at = new Date(ctx.clock.now());
    await this.work.run(ctx, async (tx) => {
      const [fresh] = await tx.query<{ event_id: string }>(`insert into live.webhook (event_id, room, event, body, received_at) values ($1, $2, $3, $4, $5)
        on conflict (event_id) do nothing returning event_id`, [message.eventId, message.room, message.event, message.body, at]);
      if (!fresh || !isUuid(message.room)) return;
      // A settling holds the row: this waits for it, and either it has read the message or the message finds it done.
      const [late] = await tx.query<{ settled: boolean }>('select settled_at is not null as settled from live.webinar_session where id = $1 for key share', [message.room]);
      if (late?.settled) await this.jobs.add(tx, LIVE_JOBS.settle, { sessionId: message.room }, { key: `${LIVE_JOBS.settle}:${message.room}`, runAt: new Date(at.getTime() + 5_000) });
      if (message.event === 'participant_joined') await this.sendAway(tx, message);
      if (message.event.startsWith('participant_')) tx.afterCommit(() => this.feed.publish(topicOf(message.room), 'people'));
    });
  }

  /** A key outlives a withdrawal by some minutes and cannot be called back: whoever comes in with one goes out again. */
  private async sendAway(tx: Tx, message: VerifiedMessage): Promise<void> {
    const joined = evidenceOfMessage(message.body);
    const session = joined?.kind === 'joined' ? await this.sessions.byId(tx, message.room) : null;
    if (joined?.kind !== 'joined' || !session || !isRoomOpen(session.state) || (await this.access.roleOf(tx, joined.personId, session)) !== null) return;
    tx.afterCommit(() => void this.rooms.remove(session.id, joined.personId)
      .catch((error: unknown) => this.logger.warn(`Somebody without a place could not be taken out of ${session.id}: ${String(error)}`)));
  }
}
