import { jest } from '@jest/globals';
import fc from 'fast-check';
import { attendanceOf } from '../attendance';
import { connectionsOf, type Connection } from '../connections';
import type { Evidence, Heartbeat } from '../evidence';
import { totalMs } from '../intervals';
import { evidenceOf, GHOST_MS, heartbeatsOf, joinedEventArrives, leftEventArrives, pollTimesOf, visibleEnd, type Truth, type TrueStay } from './truth';

const S = 1_000;
// 10,000 traces; set ATTENDANCE_RUNS for more or fewer.
const numRuns = Number(process.env.ATTENDANCE_RUNS ?? 10_000);
jest.setTimeout(120_000);

const stay = fc.record({
  person: fc.integer({ min: 1, max: 3 }), joinedAtMs: fc.integer({ min: 0, max: 240 * S }), lengthMs: fc.oneof(fc.integer({ min: 1, max: 40 * S }), fc.integer({ min: 1, max: 300 * S })),
  leaving: fc.constantFrom('deliberate', 'lineLost', 'replaced', 'stays'), joinedDropped: fc.boolean(), leftDropped: fc.boolean(),
} as const);

const truth: fc.Arbitrary<Truth> = fc.record({
  stays: fc.array(stay, { minLength: 1, maxLength: 5 }), endedAtMs: fc.integer({ min: 245 * S, max: 400 * S }), pollPhaseMs: fc.integer({ min: 0, max: 14_999 }),
  heartbeatPhaseMs: fc.integer({ min: 0, max: 4_999 }), heartbeats: fc.boolean(),
  failedPolls: fc.array(fc.constantFrom(false, false, false, true), { maxLength: 27 }),
  downtime: fc.option(fc.record({ startMs: fc.integer({ min: 0, max: 300 * S }), lengthMs: fc.integer({ min: 1, max: 60 * S }) }), { freq: 2 }),
}).map((raw) => ({
  ...raw,
  downtime: raw.downtime && { startMs: raw.downtime.startMs, endMs: raw.downtime.startMs + raw.downtime.lengthMs },
  stays: raw.stays.map((each, index): TrueStay => ({
    ...each, sid: `PA_${index}`, personId: `p${each.person}`,
    ...(each.leaving === 'stays' || each.joinedAtMs + each.lengthMs >= raw.endedAtMs ? { endMs: raw.endedAtMs, leaving: 'stays' as const } : { endMs: each.joinedAtMs + each.lengthMs, leaving: each.leaving }),
  })),
}));

/** Doubled here and there, in any order. */
const disorder = fc.record({ seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }), doubled: fc.integer({ min: 1, max: 5 }) });

function disordered(evidence: readonly Evidence[], { seed, doubled }: { seed: number; doubled: number }): Evidence[] {
  const list = [...evidence, ...evidence.filter((_, index) => index % doubled === 0)];
  let state = seed;
  for (let index = list.length - 1; index > 0; index--) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (index + 1);
    [list[index], list[other]] = [list[other]!, list[index]!];
  }
  return list;
}

const room = (world: Truth, evidence: readonly Evidence[]) => ({ evidence, endedAtMs: world.endedAtMs, downtime: world.downtime ? [world.downtime] : [] });

function downtimeOf(world: Truth, each: TrueStay): number {
  return world.downtime && world.downtime.startMs < visibleEnd(each) + 60 * S && world.downtime.endMs > each.joinedAtMs ? world.downtime.endMs - world.downtime.startMs : 0;
}

/** Polls that failed since the last one before the end of the stay that did not. */
function failedBefore(world: Truth, endMs: number): number {
  const before = pollTimesOf(world).filter((poll) => poll.atMs < endMs);
  return before.length - 1 - before.findLastIndex((poll) => poll.ok);
}

/** The bound of definitions §2: 5 s with heartbeats, one poll period without, plus downtime; a failed poll lengthens the period. */
function boundOf(world: Truth, each: TrueStay): number {
  const event = leftEventArrives(world, each);
  const downtime = downtimeOf(world, each);
  if (event && each.leaving === 'deliberate') return 5 * S + downtime;
  // The time of a takeover has whole seconds, and a heartbeat of that very second is set aside with those that are forged after it.
  if (heartbeatsOf(world, each).length > 0) return 5 * S + (each.leaving === 'replaced' ? 999 : 0) + downtime + (event ? 0 : 15 * S * failedBefore(world, each.endMs));
  const period = 15 * S * (1 + failedBefore(world, each.endMs)) + downtime;
  // Nothing told us that the line was lost, and LiveKit itself lists the person for 20 s more.
  return isLost(each) && !event ? Math.max(period, GHOST_MS + downtime) : period;
}

function isLost({ leaving }: TrueStay): boolean {
  return leaving === 'lineLost' || leaving === 'replaced';
}

function isUnseen(world: Truth, each: TrueStay): boolean {
  return !joinedEventArrives(world, each) && !leftEventArrives(world, each) && !pollTimesOf(world).some((poll) => poll.ok && poll.atMs >= each.joinedAtMs && poll.atMs < visibleEnd(each));
}

function lengthOff(each: TrueStay, found: Connection | undefined): number {
  const measured = found ? found.interval.endMs - found.interval.startMs : 0;
  return Math.abs(measured - (each.endMs - each.joinedAtMs));
}

describe(`attendance over ${numRuns} random traces`, () => {
  it('keeps each connection within its bound, whatever was dropped, doubled, shuffled or failed', () => {
    fc.assert(fc.property(truth, disorder, (world, chaos) => {
      const found = new Map(connectionsOf(room(world, disordered(evidenceOf(world), chaos))).map((each) => [each.sid, each]));
      for (const each of world.stays) {
        const connection = found.get(each.sid);
        if (!connection) {
          if (!isUnseen(world, each)) throw new Error(`${each.sid} was reported and is missing`);
          if (each.endMs - each.joinedAtMs > boundOf({ ...world, heartbeats: false }, each)) throw new Error(`${each.sid} was too long to be lost`);
          continue;
        }
        if (connection.interval.startMs !== each.joinedAtMs) throw new Error(`${each.sid} opened at another time`);
        if (connection.interval.endMs < connection.interval.startMs) throw new Error(`${each.sid} has a negative length`);
        const off = lengthOff(each, connection);
        if (off > boundOf(world, each)) throw new Error(`${each.sid} is off by ${off} ms, more than ${boundOf(world, each)} ms`);
        const ghost = isLost(each) && !leftEventArrives(world, each) ? GHOST_MS : 0;
        // An event's time has whole seconds.
        if (off > Math.max(connection.errorMs + 999, ghost + connection.downtimeMs)) throw new Error(`${each.sid} is off by ${off} ms and says ${connection.errorMs} ms`);
      }
    }), { numRuns });
  });

  it('comes to the same result in any order and with any repetition', () => {
    fc.assert(fc.property(truth, disorder, (world, chaos) => {
      const evidence = evidenceOf(world);
      expect(connectionsOf(room(world, disordered(evidence, chaos)))).toEqual(connectionsOf(room(world, evidence)));
    }), { numRuns: Math.ceil(numRuns / 10) });
  });

  it('takes no presence from forged heartbeats: none outside what LiveKit shows changes anything', () => {
    const forgery = fc.array(fc.record({ stay: fc.nat({ max: 4 }), kind: fc.constantFrom('unknownSid', 'otherPerson', 'before', 'after'), offsetMs: fc.integer({ min: 1, max: 600 * S }) }), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(truth, forgery, (world, forgeries) => {
      const evidence = evidenceOf(world);
      const forged = forgeries.map(({ stay: index, kind, offsetMs }): Heartbeat => {
        const each = world.stays[index % world.stays.length]!;
        const atMs = kind === 'before' ? each.joinedAtMs - offsetMs : kind === 'after' ? goneFor(world, each) + offsetMs : offsetMs;
        return { kind: 'heartbeat', sid: kind === 'unknownSid' ? 'PA_forged' : each.sid, personId: kind === 'otherPerson' ? 'forger' : each.personId, atMs };
      });
      const plain = (list: readonly Evidence[]) => connectionsOf(room(world, list)).map(({ sid, personId, interval }) => ({ sid, personId, interval }));
      expect(plain([...evidence, ...forged])).toEqual(plain(evidence));
    }), { numRuns });
  });

  it('lets a forged heartbeat inside add no more than one poll period after LiveKit last showed the person', () => {
    fc.assert(fc.property(truth, fc.array(fc.integer({ min: 0, max: 900 * S }), { minLength: 1, maxLength: 20 }), (world, times) => {
      const forged = world.stays.flatMap(({ sid, personId }) => times.map((atMs): Heartbeat => ({ kind: 'heartbeat', sid, personId, atMs })));
      for (const connection of connectionsOf(room(world, [...evidenceOf(world), ...forged]))) {
        const each = world.stays.find((known) => known.sid === connection.sid)!;
        expect(connection.interval.endMs).toBeLessThanOrEqual(Math.max(each.joinedAtMs, visibleEnd(each)) + 15 * S);
      }
    }), { numRuns: Math.ceil(numRuns / 10) });
  });

  it('gives nobody more than the time that passed, and each person no more error than the connections have', () => {
    const window = fc.tuple(fc.integer({ min: 0, max: 200 * S }), fc.integer({ min: 1, max: 300 * S })).map(([startMs, length]) => ({ startMs, endMs: startMs + length }));
    fc.assert(fc.property(truth, window, (world, live) => {
      for (const person of attendanceOf(connectionsOf(room(world, evidenceOf(world))), live)) {
        expect(person.ms).toBeGreaterThanOrEqual(0);
        expect(person.ms).toBeLessThanOrEqual(person.liveMs);
        expect(totalMs(person.intervals)).toBe(person.ms);
        const stays = world.stays.filter((each) => each.personId === person.personId);
        const truly = totalMs(stays.map((each) => ({ startMs: Math.max(live.startMs, each.joinedAtMs), endMs: Math.min(live.endMs, each.endMs) })));
        const bound = stays.reduce((sum, each) => sum + (isUnseen(world, each) ? each.endMs - each.joinedAtMs : boundOf(world, each)), 0);
        expect(Math.abs(person.ms - truly)).toBeLessThanOrEqual(bound);
      }
    }), { numRuns: Math.ceil(numRuns / 10) });
  });
});

/** From when on nothing of LiveKit bears out a heartbeat any more: it reported the end, missed the person, or is silent for a poll period. */
function goneFor(world: Truth, each: TrueStay): number {
  if (leftEventArrives(world, each)) return visibleEnd(each);
  const missed = pollTimesOf(world).find((poll) => poll.ok && poll.atMs >= visibleEnd(each))?.atMs ?? Infinity;
  return Math.min(missed, visibleEnd(each) + 15 * S, Math.max(world.endedAtMs, each.joinedAtMs));
}

