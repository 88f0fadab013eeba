import { Inject, Injectable, Logger } from '@nestjs/common';
import { connectionsOf, hostAbsenceEnd, HOST_ABSENCE_MS, type Seen } from '@classmark/live/core';
import { ChangeFeed, newId, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { LiveRooms } from '../livekit/live-rooms';
import { ActInRoom } from '../session/act-in-room';
import { SessionStore, topicOf } from '../session/session-store';
import type { SessionView } from '../session/session-view';
import { RoomRecordReader } from './room-record';

/** How often LiveKit's list of participants is read while a room is open, in milliseconds. */
export const POLL_MS = 15_000;

/** Two workers that look at almost the same time count as one look. */
const LEAST_PAUSE_MS = 5_000;

/**
 * Looks at every open room: who is there, and is a host still there? A look that fails is recorded as failed and says nothing.
 * Several workers may run it; a lock per session lets one of them look.
 */
@Injectable()
export class WatchRooms {
  private readonly logger = new Logger('live');
  private wasReady: boolean | null = null;

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(LiveRooms) private readonly rooms: LiveRooms,
    @Inject(RoomRecordReader) private readonly records: RoomRecordReader,
    @Inject(ActInRoom) private readonly acts: ActInRoom,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
  ) {}

  async execute(ctx: RequestContext): Promise<void> {
    const ready = this.rooms.state().state === 'ready';
    const restarted = ready && this.wasReady === false;
    this.wasReady = ready;
    for (const session of await this.sessions.running()) {
      // One room's fault must not cost the others their evidence.
      await this.watch(ctx, session, ready, restarted).catch((error: unknown) => this.logger.error(`Session ${session.id} was not looked at: ${error instanceof Error ? error.stack : String(error)}`));
    }
  }

  private async watch(ctx: RequestContext, session: SessionView, ready: boolean, restarted: boolean): Promise<void> {
    if (restarted) await this.work.run(ctx, (tx) => append(tx, session.id, 'serverRestarted', true, []));
    await this.look(ctx, session, ready);
    await this.endWithoutHosts(ctx, session);
  }

  private async look(ctx: RequestContext, session: SessionView, ready: boolean): Promise<void> {
    await this.work.run(ctx, async (tx) => {
      const [lock] = await tx.query<{ mine: boolean }>('select pg_try_advisory_xact_lock(4712, hashtext($1)) as mine', [session.id]);
      if (!lock!.mine) return;
      const [recent] = await tx.query<{ any: boolean }>(
        `select exists(select 1 from live.observation where session_id = $1 and kind = 'poll' and at > $2) as any`, [session.id, new Date(ctx.clock.now() - LEAST_PAUSE_MS)]);
      if (recent!.any) return;
      const present = ready ? await this.present(session.id) : null;
      await append(tx, session.id, 'poll', present !== null, present ?? []);
      tx.afterCommit(() => this.feed.publish(topicOf(session.id), 'people'));
    });
  }

  private async present(sessionId: string): Promise<readonly Seen[] | null> {
    try {
      return await this.rooms.participants(sessionId);
    } catch (error) {
      this.logger.warn(`LiveKit did not say who is in ${sessionId}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }

  /** Known only up to the last look that succeeded: a LiveKit that does not answer is no sign that the host has gone. */
  private async endWithoutHosts(ctx: RequestContext, session: SessionView): Promise<void> {
    const sinceMs = session.liveAtMs ?? session.openedAtMs;
    if (sinceMs === null || ctx.clock.now() - sinceMs < HOST_ABSENCE_MS) return;
    const record = await this.records.ofPerson(session, session.hostId);
    const looks = record.evidence.flatMap((each) => (each.kind === 'poll' && each.ok ? [each.atMs] : []));
    const known = Math.max(...looks, -Infinity);
    if (known < sinceMs) return;
    const hosts = connectionsOf(record).map((connection) => connection.interval);
    const endMs = hostAbsenceEnd(hosts, sinceMs, known);
    if (endMs !== null) await this.acts.endByRule(ctx, session.id, { atMs: endMs, reason: 'hostsGone' });
  }
}

async function append(tx: Tx, sessionId: string, kind: 'poll' | 'serverRestarted', ok: boolean, present: readonly Seen[]): Promise<void> {
  await tx.query('insert into live.observation (id, session_id, kind, at, ok, present) values ($1, $2, $3, $4, $5, $6)',
    [newId(tx.ctx.clock), sessionId, kind, new Date(tx.ctx.clock.now()), ok, JSON.stringify(present)]);
}
