import { DEFAULT_RHYTHM, isDeliberate, isTimeout, type Evidence, type LeftEvent, type Rhythm, type RoomFinishedEvent, type RoomRecord, type ServerRestarted } from './evidence';
import { clip, totalMs, type Interval } from './intervals';

/** Which source set an end of a connection. */
export type EndSource = 'webhook' | 'heartbeat' | 'poll';

/** Why a connection is taken to be closed. */
export type CloseReason = 'left' | 'lineLost' | 'missingInTwoPolls' | 'roomFinished' | 'serverRestarted' | 'sessionEnded' | 'stillOpen';

/** One connection as reconstructed, with what a page needs to explain it. */
export interface Connection {
  readonly sid: string;
  readonly personId: string;
  readonly interval: Interval;
  readonly openedBy: 'webhook' | 'poll';
  readonly closedBy: EndSource;
  readonly closeReason: CloseReason;
  /** LiveKit's disconnect reason where an event of leaving arrived, else null. */
  readonly disconnectReason: number | null;
  /** How far the length may be from the truth, in milliseconds. */
  readonly errorMs: number;
  /** Milliseconds of API downtime while the connection may have been open. */
  readonly downtimeMs: number;
  /** No webhook and no heartbeat bears witness, only polls. */
  readonly pollsOnly: boolean;
  /** How much of each source was used or set aside. */
  readonly witnesses: { readonly events: number; readonly polls: number; readonly heartbeats: number; readonly heartbeatsIgnored: number };
}

/** What the sources say about one sid. */
interface Trace { readonly sid: string; personId: string; joinedAtMs: number; events: number; left: LeftEvent | null; readonly seenAt: number[]; readonly heartbeats: { atMs: number; personId: string }[] }

/** What ends connections of a room that no event closes. */
interface RoomEnds { readonly polls: readonly number[]; readonly roomEnds: readonly (RoomFinishedEvent | ServerRestarted)[]; readonly endedAtMs: number | null; readonly downtime: readonly Interval[] }

/** Where a connection ends: `latestMs` is the first moment at which it is known to be gone. */
interface Close { readonly endMs: number; readonly by: EndSource; readonly reason: CloseReason; readonly latestMs: number; readonly counted: number; readonly errorMs: number }

/**
 * Rebuilds the connections of a room from unordered, doubled and incomplete evidence (definitions §2).
 *
 * Opening: LiveKit's own `joinedAt`, from whichever source names the connection. A heartbeat never opens one.
 * Closing: a deliberate event → its time; a lost line → the last heartbeat, else the last poll that saw it; no event → the
 * last heartbeat or poll that saw it, once it was missing in two successful polls, or the room, server or session ended.
 * Heartbeats count only where LiveKit vouches: from the opening to an event of leaving, or, where there is none, to the next
 * statement of LiveKit that the connection is gone, and never more than one poll period after LiveKit last showed it. So a
 * forged heartbeat cannot add more than the polls leave open anyway.
 * @returns connections ordered by start, then sid
 */
export function connectionsOf(room: RoomRecord, rhythm: Rhythm = DEFAULT_RHYTHM): Connection[] {
  const polls = pollTimes(room.evidence);
  const roomEnds = room.evidence.filter((each) => each.kind === 'roomFinished' || each.kind === 'serverRestarted');
  const connections: Connection[] = [];
  for (const trace of tracesOf(room.evidence).values()) {
    const heartbeats = trace.heartbeats.filter((each) => each.personId === trace.personId && each.atMs >= trace.joinedAtMs).map((each) => each.atMs);
    const close = trace.left ? closeByEvent(trace, trace.left, heartbeats, rhythm) : closeWithoutEvent(trace, heartbeats, { polls, roomEnds, endedAtMs: room.endedAtMs, downtime: room.downtime }, rhythm);
    const downtimeMs = totalMs(room.downtime.filter((down) => down.startMs < close.latestMs && down.endMs > trace.joinedAtMs));
    connections.push({
      sid: trace.sid,
      personId: trace.personId,
      interval: { startMs: trace.joinedAtMs, endMs: Math.max(trace.joinedAtMs, close.endMs) },
      openedBy: trace.events > 0 ? 'webhook' : 'poll',
      closedBy: close.by,
      closeReason: close.reason,
      disconnectReason: trace.left?.reason ?? null,
      errorMs: close.errorMs + downtimeMs,
      downtimeMs,
      pollsOnly: trace.events === 0 && close.counted === 0,
      witnesses: { events: trace.events, polls: trace.seenAt.length, heartbeats: close.counted, heartbeatsIgnored: new Set(trace.heartbeats.map((each) => each.atMs)).size - close.counted },
    });
  }
  return connections.sort((a, b) => a.interval.startMs - b.interval.startMs || (a.sid < b.sid ? -1 : 1));
}

function closeByEvent(trace: Trace, left: LeftEvent, heartbeats: readonly number[], rhythm: Rhythm): Close {
  const counted = heartbeats.filter((atMs) => atMs <= left.leftAtMs);
  const close = (endMs: number, by: EndSource, baseMs: number): Close => ({
    endMs, by, latestMs: left.leftAtMs, counted: new Set(counted).size, reason: isDeliberate(left.reason) ? 'left' : 'lineLost',
    errorMs: Math.max(baseMs, left.leftAtMs - rhythm.lostLineMs - endMs),
  });
  if (isDeliberate(left.reason)) return close(left.leftAtMs, 'webhook', rhythm.heartbeatMs);
  // In the 20 s before LiveKit gives up, its list still shows somebody who is gone: only polls before that are sure.
  const surePoll = latest(trace.seenAt, left.leftAtMs - rhythm.lostLineMs);
  const heartbeat = latest(counted, left.leftAtMs);
  if (heartbeat !== null && heartbeat >= (surePoll ?? -Infinity)) return close(heartbeat, 'heartbeat', rhythm.heartbeatMs);
  // A timeout comes when LiveKit gives up; every other loss is reported at some moment up to that.
  const unsure = (endMs: number): number => (isTimeout(left.reason) ? rhythm.pollMs : Math.max(rhythm.pollMs, left.leftAtMs - endMs));
  if (heartbeat !== null) return close(surePoll!, 'poll', unsure(surePoll!));
  // An event's time has whole seconds: a poll of the same second came before it. And never further from the moment of the loss
  // than one poll period, whenever the last poll happened to be.
  const poll = latest(trace.seenAt, left.leftAtMs + 999) ?? trace.joinedAtMs;
  const endMs = Math.min(poll, left.leftAtMs - rhythm.lostLineMs + rhythm.pollMs);
  return close(endMs, 'poll', unsure(endMs));
}

function closeWithoutEvent(trace: Trace, heartbeats: readonly number[], room: RoomEnds, rhythm: Rhythm): Close {
  const shownMs = Math.max(trace.joinedAtMs, ...trace.seenAt);
  const missing = room.polls.filter((atMs) => atMs > shownMs);
  const end = endingOf(shownMs, missing, room);
  const limitMs = shownMs + rhythm.pollMs;
  const goneMs = Math.min(missing[0] ?? Infinity, end?.atMs ?? Infinity);
  const latestMs = Number.isFinite(goneMs) ? goneMs : limitMs;
  const counted = heartbeats.filter((atMs) => atMs <= Math.min(latestMs, limitMs));
  const heartbeat = latest(counted, Infinity);
  const close = (endMs: number, by: EndSource, errorMs: number): Close => ({ endMs, by, errorMs, latestMs, reason: end?.reason ?? 'stillOpen', counted: new Set(counted).size });
  const byPoll = close(shownMs, 'poll', Math.max(rhythm.pollMs, latestMs - shownMs));
  if (heartbeat === null) return byPoll;
  // Heartbeats that stop up to 20 s before the last poll are the sign of a lost line: that poll saw somebody already gone.
  const silence = shownMs - heartbeat - overlapMs(room.downtime, { startMs: heartbeat, endMs: shownMs });
  const stopped = silence > rhythm.heartbeatMs && silence <= rhythm.heartbeatMs + rhythm.lostLineMs && end !== null;
  if (silence > rhythm.heartbeatMs && !stopped) return byPoll;
  // Heartbeats up to the very limit, with no word from LiveKit there, leave open how long they would have gone on.
  const cutShort = latestMs > limitMs && heartbeat + rhythm.heartbeatMs > limitMs;
  const endMs = stopped ? heartbeat : Math.max(heartbeat, shownMs);
  return close(endMs, 'heartbeat', cutShort ? Math.max(rhythm.heartbeatMs, latestMs - endMs) : rhythm.heartbeatMs);
}

function overlapMs(downtime: readonly Interval[], window: Interval): number {
  return totalMs(clip(downtime, window));
}

/** What first says that a connection last shown at that time is over; null while nothing does. One missing poll is not enough. */
function endingOf(shownMs: number, missing: readonly number[], room: RoomEnds): { atMs: number; reason: CloseReason } | null {
  const ends: { atMs: number; reason: CloseReason }[] = [];
  if (missing.length >= 2) ends.push({ atMs: missing[0]!, reason: 'missingInTwoPolls' });
  for (const each of room.roomEnds) if (each.atMs >= shownMs) ends.push({ atMs: each.atMs, reason: each.kind });
  if (room.endedAtMs !== null) ends.push({ atMs: Math.max(room.endedAtMs, shownMs), reason: 'sessionEnded' });
  ends.sort((a, b) => a.atMs - b.atMs || (a.reason < b.reason ? -1 : 1));
  return ends[0] ?? null;
}

function tracesOf(evidence: readonly Evidence[]): Map<string, Trace> {
  const traces = new Map<string, Trace>();
  const named = (seen: { sid: string; personId: string; joinedAtMs: number }): Trace => {
    let trace = traces.get(seen.sid);
    if (!trace) traces.set(seen.sid, trace = { sid: seen.sid, personId: seen.personId, joinedAtMs: seen.joinedAtMs, events: 0, left: null, seenAt: [], heartbeats: [] });
    trace.joinedAtMs = Math.min(trace.joinedAtMs, seen.joinedAtMs);
    return trace;
  };
  for (const each of evidence) {
    if (each.kind === 'joined') named(each).events |= 1;
    else if (each.kind === 'left') {
      const trace = named(each);
      trace.events |= 2;
      if (trace.left === null || preferred(each, trace.left)) trace.left = each;
    } else if (each.kind === 'poll' && each.ok) {
      for (const seen of each.present) {
        const trace = named(seen);
        if (!trace.seenAt.includes(each.atMs)) trace.seenAt.push(each.atMs);
      }
    }
  }
  for (const each of evidence) if (each.kind === 'heartbeat') traces.get(each.sid)?.heartbeats.push(each);
  // The two bits were only there to count a doubled event once.
  for (const trace of traces.values()) trace.events = trace.events === 3 ? 2 : trace.events === 0 ? 0 : 1;
  return traces;
}

/** Of two events of leaving for one connection the deliberate one counts, then the earlier: the order of arrival must not matter. */
function preferred(candidate: LeftEvent, current: LeftEvent): boolean {
  if (isDeliberate(candidate.reason) !== isDeliberate(current.reason)) return isDeliberate(candidate.reason);
  return candidate.leftAtMs < current.leftAtMs;
}

function pollTimes(evidence: readonly Evidence[]): number[] {
  const times = evidence.filter((each) => each.kind === 'poll' && each.ok).map((each) => (each as { atMs: number }).atMs);
  return [...new Set(times)].sort((a, b) => a - b);
}

function latest(times: readonly number[], untilMs: number): number | null {
  const fitting = times.filter((atMs) => atMs <= untilMs);
  return fitting.length > 0 ? Math.max(...fitting) : null;
}
