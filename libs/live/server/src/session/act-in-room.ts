import { Inject, Injectable, Logger } from '@nestjs/common';
import { EndOffering } from '@classmark/catalogue/server';
import { decideAct, ROOM_CLOSES_MS, EVIDENCE_CLOSES_MS, type HostAct, type LiveEndReason } from '@classmark/live/core';
import { ChangeFeed, JobQueue, newId, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { LiveRooms } from '../livekit/live-rooms';
import { notePulse } from '../evidence/service-pulse';
import { mayHost } from './room-access';
import { SessionStore, topicOf } from './session-store';
import type { SessionView } from './session-view';
import { LiveRoomsOff, LiveRoomsPreparing, RoomNotOpen, WebinarEnded, WebinarNotFound } from './webinar-refusals';

/** Names of the jobs that follow the end of a session. */
export const LIVE_JOBS = { closeRoom: 'live.closeRoom', settle: 'live.settle' } as const;

/** An end decided by the rule instead of the host: at which moment, and why. */
export interface RuledEnd { readonly atMs: number; readonly reason: LiveEndReason }

/** The host's acts: open the room, go on air, end. One transition under a row lock; a doubled press changes nothing. */
@Injectable()
export class ActInRoom {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(LiveRooms) private readonly rooms: LiveRooms,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(JobQueue) private readonly jobs: JobQueue,
    @Inject(EndOffering) private readonly endOffering: EndOffering,
  ) {}

  /** @returns the session after the act. Refuses whoever is not its host, and an act that is not possible now. */
  async execute(ctx: RequestContext, input: { offeringId: string; act: HostAct }): Promise<SessionView | Refusal> {
    const known = await this.sessions.ofOffering(null, input.offeringId);
    if (!known || !mayHost(ctx, known)) return new WebinarNotFound();
    if (input.act === 'open' && known.state === 'scheduled') {
      const off = await roomRefusal(this.rooms, known.id); // before the transaction: it is asked for again at every entry anyway
      if (off) return off;
    }
    return this.record(ctx, known.id, input.act);
  }

  /** The act alone, without a room at LiveKit: for callers that have checked who acts. */
  record(ctx: RequestContext, sessionId: string, act: HostAct): Promise<SessionView | Refusal> {
    return this.work.run(ctx, async (tx) => {
      const session = await this.sessions.locked(tx, sessionId);
      if (!session) return new WebinarNotFound();
      const decision = decideAct(session.state, act);
      if (!decision.ok) return session.state === 'ended' ? new WebinarEnded(new Date(session.endedAtMs!)) : new RoomNotOpen(null);
      return decision.value.changed ? this.append(tx, session, act, { atMs: tx.ctx.clock.now(), reason: 'act' }) : session;
    });
  }

  /** Ends a session in the host's place, at the moment the rule names; a room that never went live is closed. Does nothing where somebody ended it meanwhile. */
  async endByRule(ctx: RequestContext, sessionId: string, end: RuledEnd): Promise<void> {
    await this.work.run(ctx, async (tx) => {
      const session = await this.sessions.locked(tx, sessionId);
      if (session?.state === 'open' || session?.state === 'live') await this.append(tx, session, 'end', end);
    });
  }

  private async append(tx: Tx, session: SessionView, act: HostAct, { atMs, reason }: RuledEnd): Promise<SessionView> {
    const at = new Date(atMs);
    await tx.query('insert into live.room_act (id, session_id, kind, at, actor_id, reason) values ($1, $2, $3, $4, $5, $6)',
      [newId(tx.ctx.clock), session.id, act, at, tx.ctx.actor?.personId ?? null, reason === 'act' ? null : reason]);
    const ended = act === 'end' && session.state === 'live';
    await tx.query(`update live.webinar_session set
        state = case $2 when 'open' then 'open' when 'goLive' then 'live' else case state when 'live' then 'ended' else 'scheduled' end end,
        opened_at = case when $2 = 'open' then $3 else opened_at end,
        live_at = case when $2 = 'goLive' then $3 else live_at end,
        ended_at = case when $4 then $3 else ended_at end, end_reason = case when $4 then $5 else end_reason end
      where id = $1`, [session.id, act, at, ended, reason]);
    if (act === 'open') await notePulse(tx, atMs);
    if (act === 'end') await this.plan(tx, session.id, ended);
    if (ended) await this.endOffering.within(tx, session.offeringId, atMs);
    await tx.audit({ action: `live.${act}`, subjectType: 'webinarSession', subjectId: session.id, details: { at: at.toISOString(), reason } });
    tx.afterCommit(() => this.feed.publish(topicOf(session.id), 'state'));
    return (await this.sessions.byId(tx, session.id))!;
  }

  /** Pages leave by themselves; whoever is left is removed once LiveKit has said who was lost. Then the attendance is computed. */
  private async plan(tx: Tx, sessionId: string, ended: boolean): Promise<void> {
    const now = tx.ctx.clock.now();
    await this.jobs.add(tx, LIVE_JOBS.closeRoom, { sessionId }, { key: `${LIVE_JOBS.closeRoom}:${sessionId}`, runAt: new Date(now + ROOM_CLOSES_MS) });
    if (ended) await this.jobs.add(tx, LIVE_JOBS.settle, { sessionId }, { key: `${LIVE_JOBS.settle}:${sessionId}`, runAt: new Date(now + EVIDENCE_CLOSES_MS) });
  }
}

/** Makes sure that the room exists at LiveKit; says why it cannot be entered now, or null. A LiveKit that is ready but does not answer is being started again. */
export async function roomRefusal(rooms: LiveRooms, sessionId: string): Promise<LiveRoomsOff | LiveRoomsPreparing | null> {
  const off = roomsRefusal(rooms);
  if (off) return off;
  try {
    await rooms.createRoom(sessionId);
    return null;
  } catch (error) {
    new Logger('live').warn(`LiveKit did not make the room ${sessionId}: ${error instanceof Error ? error.message : String(error)}`);
    return new LiveRoomsPreparing();
  }
}

/** Why there are no rooms now, or null when there are. */
export function roomsRefusal(rooms: LiveRooms): LiveRoomsOff | LiveRoomsPreparing | null {
  switch (rooms.state().state) {
    case 'ready': return null;
    case 'preparing': return new LiveRoomsPreparing();
    case 'off': case 'failed': return new LiveRoomsOff();
  }
}
