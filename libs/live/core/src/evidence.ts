import type { Interval } from './intervals';

/** A person seen in the room by LiveKit: `sid` is the connection, `joinedAtMs` LiveKit's own time of joining. */
export interface Seen { readonly sid: string; readonly personId: string; readonly joinedAtMs: number }

/** Webhook `participant_joined`. */
export interface JoinedEvent extends Seen { readonly kind: 'joined' }

/** Webhook `participant_left`; a lone one still says when the connection was opened. `reason`: LiveKit's disconnect reason. */
export interface LeftEvent extends Seen { readonly kind: 'left'; readonly leftAtMs: number; readonly reason: number }

/** Webhook `room_finished`. */
export interface RoomFinishedEvent { readonly kind: 'roomFinished'; readonly atMs: number }

/** The media server was started again: every connection it held is gone. */
export interface ServerRestarted { readonly kind: 'serverRestarted'; readonly atMs: number }

/** One call of `listParticipants`. A failed one says nothing, in particular not that anybody was absent. */
export interface Poll { readonly kind: 'poll'; readonly atMs: number; readonly ok: boolean; readonly present: readonly Seen[] }

/** Sign of life of the room page, at the time the server received it. It refines what LiveKit has shown and proves nothing. */
export interface Heartbeat { readonly kind: 'heartbeat'; readonly sid: string; readonly personId: string; readonly atMs: number }

/** Anything that bears witness to who was in the room; in any order, any number of times. */
export type Evidence = JoinedEvent | LeftEvent | RoomFinishedEvent | ServerRestarted | Poll | Heartbeat;

/** How often the sources speak. All in milliseconds. */
export interface Rhythm {
  readonly pollMs: number;
  readonly heartbeatMs: number;
  /** How late LiveKit reports a lost line; meanwhile its list of participants still shows the connection. */
  readonly lostLineMs: number;
}

/** Poll every 15 s, heartbeat every 5 s, a lost line reported 20 s late. */
export const DEFAULT_RHYTHM: Rhythm = { pollMs: 15_000, heartbeatMs: 5_000, lostLineMs: 20_000 };

/** What is known about one session's room. */
export interface RoomRecord {
  readonly evidence: readonly Evidence[];
  /** Stretches in which the API was down: it received no webhook and no heartbeat and polled nothing. */
  readonly downtime: readonly Interval[];
  /** When the session ended (epoch ms), null while it runs. */
  readonly endedAtMs: number | null;
}

/**
 * LiveKit's disconnect reasons that nobody brought about at that moment: unknown (0), taken over by a newer connection of the same
 * person (2), a state that did not fit when the client came back (6), signal closed (9), connection timeout (14), media failure (15).
 * The person may have been gone for up to the time after which LiveKit gives up: who lost the line and comes back sooner takes the
 * old connection over, and the gap must not count. All other reasons are acts, and their time is the time of leaving.
 */
const LOST_LINE_REASONS: ReadonlySet<number> = new Set([0, 2, 6, 9, 14, 15]);

/** Whether a connection ended because somebody or something ended it, so that the event's time is the time of leaving. */
export function isDeliberate(reason: number): boolean {
  return !LOST_LINE_REASONS.has(reason);
}

/** Whether LiveKit gave somebody up after the time it waits for a lost line, so that the line broke that long before the event. */
export function isTimeout(reason: number): boolean {
  return reason === 14;
}
