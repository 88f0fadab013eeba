import type { Evidence, Heartbeat, Seen } from '../evidence';
import type { Interval } from '../intervals';

/** How somebody really left a room: by a click, by losing the line, likewise but back before LiveKit noticed, or not before the session ended. */
export type Leaving = 'deliberate' | 'lineLost' | 'replaced' | 'stays';

/** One true stay in the room, and which of LiveKit's two events about it never arrived. */
export interface TrueStay extends Seen { readonly endMs: number; readonly leaving: Leaving; readonly joinedDropped: boolean; readonly leftDropped: boolean }

/** What really happened in a session, and what went wrong around it. Milliseconds from the session's beginning. */
export interface Truth {
  readonly stays: readonly TrueStay[];
  readonly endedAtMs: number;
  readonly pollPhaseMs: number;
  readonly heartbeatPhaseMs: number;
  /** For each poll in turn: did it fail? Beyond the list none does. */
  readonly failedPolls: readonly boolean[];
  readonly downtime: Interval | null;
  readonly heartbeats: boolean;
}

const POLL_MS = 15_000;
const HEARTBEAT_MS = 5_000;

/** LiveKit lists somebody whose line was lost for 20 s more, and reports it then, or when the person comes back. */
export const GHOST_MS = 20_000;

/** LiveKit's disconnect reasons, as events carry them. */
const REASONS = { deliberate: 1, replaced: 2, lineLost: 14 } as const;

/** Until when LiveKit shows a stay in its list. */
export function visibleEnd(stay: TrueStay): number {
  if (stay.leaving === 'lineLost') return stay.endMs + GHOST_MS;
  return stay.leaving === 'replaced' ? stay.endMs + (stay.endMs % GHOST_MS) : stay.endMs;
}

/** Moments of the polls of a session; the API polls anew as soon as it is back. */
export function pollTimesOf(truth: Truth): { atMs: number; ok: boolean }[] {
  const polls: { atMs: number; ok: boolean }[] = [];
  let index = 0;
  for (let atMs = truth.pollPhaseMs; atMs <= truth.endedAtMs; atMs += POLL_MS) {
    const ok = truth.failedPolls[index++] !== true;
    if (!isDown(truth, atMs)) polls.push({ atMs, ok });
  }
  if (truth.downtime && truth.downtime.endMs <= truth.endedAtMs) polls.push({ atMs: truth.downtime.endMs, ok: true });
  return polls.sort((a, b) => a.atMs - b.atMs);
}

/** The evidence that reaches us of a truth: in order, once each, without anything forged. */
export function evidenceOf(truth: Truth): Evidence[] {
  const evidence: Evidence[] = [];
  for (const stay of truth.stays) {
    const { sid, personId, joinedAtMs } = stay;
    if (leftEventArrives(truth, stay)) {
      // The event's own time has whole seconds.
      const leftAtMs = Math.floor(visibleEnd(stay) / 1000) * 1000;
      evidence.push({ kind: 'left', sid, personId, joinedAtMs, leftAtMs, reason: REASONS[stay.leaving as keyof typeof REASONS] });
    }
    if (joinedEventArrives(truth, stay)) evidence.push({ kind: 'joined', sid, personId, joinedAtMs });
    evidence.push(...heartbeatsOf(truth, stay));
  }
  for (const { atMs, ok } of pollTimesOf(truth)) {
    const present = ok ? truth.stays.filter((stay) => stay.joinedAtMs <= atMs && atMs < visibleEnd(stay)) : [];
    evidence.push({ kind: 'poll', atMs, ok, present: present.map(({ sid, personId, joinedAtMs }) => ({ sid, personId, joinedAtMs })) });
  }
  return evidence;
}

/** Whether the event of leaving is delivered: not for somebody who stays, not when dropped, not while the API is down. */
export function leftEventArrives(truth: Truth, stay: TrueStay): boolean {
  return stay.leaving !== 'stays' && !stay.leftDropped && !isDown(truth, visibleEnd(stay));
}

/** Whether the event of joining is delivered. */
export function joinedEventArrives(truth: Truth, stay: TrueStay): boolean {
  return !stay.joinedDropped && !isDown(truth, stay.joinedAtMs);
}

/** Heartbeats that reach us: every five seconds while the person is there; the page tries again as soon as the API answers. */
export function heartbeatsOf(truth: Truth, stay: TrueStay): Heartbeat[] {
  if (!truth.heartbeats) return [];
  const times: number[] = [];
  for (let atMs = stay.joinedAtMs + truth.heartbeatPhaseMs; atMs < stay.endMs; atMs += HEARTBEAT_MS) if (!isDown(truth, atMs)) times.push(atMs);
  const backMs = truth.downtime?.endMs;
  if (backMs !== undefined && backMs > stay.joinedAtMs && backMs < stay.endMs) times.push(backMs);
  return times.map((atMs) => ({ kind: 'heartbeat', sid: stay.sid, personId: stay.personId, atMs }));
}

function isDown(truth: Truth, atMs: number): boolean {
  return truth.downtime !== null && atMs >= truth.downtime.startMs && atMs < truth.downtime.endMs;
}
