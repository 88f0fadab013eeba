import type { LiveEndReason, SessionState } from '@classmark/live/core';

/** A session as this domain works with it. Instants are epoch milliseconds. */
export interface SessionView {
  readonly id: string;
  readonly offeringId: string;
  readonly hostId: string;
  readonly state: SessionState;
  readonly openedAtMs: number | null;
  readonly liveAtMs: number | null;
  readonly endedAtMs: number | null;
  readonly endReason: LiveEndReason | null;
  readonly settledAtMs: number | null;
  readonly lastSeq: number;
}

/** One row of `SESSION_SQL`. */
export interface SessionRow {
  id: string; offering_id: string; host_id: string; state: SessionState; opened_at: Date | null; live_at: Date | null; ended_at: Date | null;
  end_reason: LiveEndReason | null; settled_at: Date | null; last_seq: number;
}

/** Selects sessions. */
export const SESSION_SQL = `select s.id, s.offering_id, s.host_id, s.state, s.opened_at, s.live_at, s.ended_at, s.end_reason, s.settled_at, s.last_seq
  from live.webinar_session s`;

/** Row → view. */
export function sessionOf(row: SessionRow): SessionView {
  return {
    id: row.id, offeringId: row.offering_id, hostId: row.host_id, state: row.state, openedAtMs: row.opened_at?.getTime() ?? null,
    liveAtMs: row.live_at?.getTime() ?? null, endedAtMs: row.ended_at?.getTime() ?? null, endReason: row.end_reason,
    settledAtMs: row.settled_at?.getTime() ?? null, lastSeq: row.last_seq,
  };
}
