import { connectionsOf } from './connections';
import type { Evidence, Heartbeat, JoinedEvent, LeftEvent, Poll } from './evidence';

const S = 1_000;
const who = { sid: 'PA_1', personId: 'p1', joinedAtMs: 1_234 };
const joined: JoinedEvent = { kind: 'joined', ...who };
const left = (second: number, reason = 1): LeftEvent => ({ kind: 'left', ...who, leftAtMs: second * S, reason });
const poll = (second: number, seen = true, ok = true): Poll => ({ kind: 'poll', atMs: second * S, ok, present: seen ? [who] : [] });
const beat = (second: number, sid = who.sid, personId = who.personId): Heartbeat => ({ kind: 'heartbeat', sid, personId, atMs: second * S });
const one = (evidence: Evidence[], endedAtMs: number | null = null, downtime: { startMs: number; endMs: number }[] = []) => {
  const [connection, ...others] = connectionsOf({ evidence, endedAtMs, downtime });
  expect(others).toEqual([]);
  return connection!;
};

describe('a connection', () => {
  it('opens at joinedAt in milliseconds, whichever source names it', () => {
    for (const source of [joined, left(60), poll(15)]) expect(one([source]).interval.startMs).toBe(1_234);
  });

  it('closes at the time of an event with a deliberate reason', () => {
    expect(one([left(61), joined, poll(15), beat(70)])).toMatchObject({
      interval: { startMs: 1_234, endMs: 61 * S }, openedBy: 'webhook', closedBy: 'webhook', closeReason: 'left', disconnectReason: 1, errorMs: 5 * S, pollsOnly: false,
    });
  });

  it('is rebuilt from a lone event of leaving', () => {
    expect(one([left(61)]).interval).toEqual({ startMs: 1_234, endMs: 61 * S });
  });

  it('with a lost line closes at the last heartbeat', () => {
    expect(one([joined, poll(30), poll(45), beat(35), beat(40), left(61, 14)])).toMatchObject({ interval: { endMs: 40 * S }, closedBy: 'heartbeat', closeReason: 'lineLost', errorMs: 5 * S });
  });

  it('taken over by a newer one of the same person closes at its own last heartbeat: a gap before the return does not count', () => {
    expect(one([joined, poll(30), beat(35), beat(40), poll(45), left(52, 2)])).toMatchObject({ interval: { endMs: 40 * S }, closedBy: 'heartbeat', closeReason: 'lineLost', errorMs: 5 * S });
  });

  it('with a lost line and no heartbeat closes at the last poll that saw it, never more than a poll period after the loss', () => {
    expect(one([joined, poll(30), poll(45), poll(60, false), left(55, 14)])).toMatchObject({ interval: { endMs: 45 * S }, closedBy: 'poll', errorMs: 15 * S });
    expect(one([joined, poll(30), poll(45), poll(60), left(61, 14)]).interval.endMs).toBe(56 * S);
  });

  it('with a lost line and heartbeats that fell silent long before closes at the last poll that is sure', () => {
    expect(one([joined, beat(5), poll(285), poll(300), left(310, 14)])).toMatchObject({ interval: { endMs: 285 * S }, closedBy: 'poll' });
  });

  it('without any event closes at the last poll that saw it, once two successful polls miss it', () => {
    const seen = [poll(15), poll(30)];
    expect(one([...seen, poll(45, false)])).toMatchObject({ interval: { endMs: 30 * S }, closeReason: 'stillOpen' });
    expect(one([...seen, poll(45, false), poll(60, false, false)])).toMatchObject({ closeReason: 'stillOpen' });
    expect(one([...seen, poll(45, false), poll(60, false)])).toMatchObject({ interval: { endMs: 30 * S }, closeReason: 'missingInTwoPolls', closedBy: 'poll', errorMs: 15 * S, pollsOnly: true });
  });

  it('without any event closes at the last heartbeat before the poll that misses it', () => {
    expect(one([poll(15), poll(30), beat(36), beat(41), poll(45, false), beat(46), poll(60, false)])).toMatchObject({
      interval: { endMs: 41 * S }, closedBy: 'heartbeat', errorMs: 5 * S, witnesses: { polls: 2, heartbeats: 2, heartbeatsIgnored: 1 },
    });
  });

  it.each([
    ['the room finished', { kind: 'roomFinished', atMs: 40 * S } as const, null, 'roomFinished'],
    ['the server was restarted', { kind: 'serverRestarted', atMs: 40 * S } as const, null, 'serverRestarted'],
    ['the session ended', joined, 40 * S, 'sessionEnded'],
  ])('without any event is closed when %s, where it was last seen', (_what, extra, endedAtMs, closeReason) => {
    expect(one([poll(15), poll(30), extra], endedAtMs)).toMatchObject({ interval: { endMs: 30 * S }, closeReason });
  });

  it('is not absent because a poll failed', () => {
    expect(one([poll(15), poll(30, false, false), poll(45, false, false), poll(60)])).toMatchObject({ interval: { endMs: 60 * S }, closeReason: 'stillOpen' });
  });

  it('is not present because a failed poll carries a list', () => {
    expect(one([poll(15), poll(30, true, false), poll(45, false), poll(60, false)]).interval.endMs).toBe(15 * S);
  });

  it('is known less exactly when failed polls leave a gap', () => {
    expect(one([poll(15), poll(30, false, false), poll(45, false), poll(60, false)]).errorMs).toBe(30 * S);
  });

  it('is not made or lengthened by heartbeats that LiveKit does not bear out', () => {
    expect(connectionsOf({ evidence: [beat(5), beat(10, 'PA_9')], downtime: [], endedAtMs: null })).toEqual([]);
    const forged = [beat(0), beat(50), beat(3000), beat(40, who.sid, 'p2'), beat(40, 'PA_9')];
    expect(one([poll(15), poll(30), ...forged], 3600 * S).interval).toEqual({ startMs: 1_234, endMs: 30 * S });
    expect(one([joined, left(20), ...forged]).interval).toEqual({ startMs: 1_234, endMs: 20 * S });
  });

  it('may be off by the length of the API downtime it lived through, and by no other', () => {
    const down = [{ startMs: 20 * S, endMs: 50 * S }, { startMs: 900 * S, endMs: 999 * S }];
    expect(one([joined, left(61)], null, down)).toMatchObject({ errorMs: 35 * S, downtimeMs: 30 * S });
  });

  it('shorter than a poll period that nothing reported is lost, which is why the bound is per connection', () => {
    const stays = Array.from({ length: 10 }, (_, index) => ({ sid: `PA_${index}`, personId: 'p1', joinedAtMs: index * 60 * S }));
    const polls = (atMs: number): Poll => ({ kind: 'poll', atMs, ok: true, present: stays.filter((stay) => stay.joinedAtMs <= atMs && atMs < stay.joinedAtMs + 43 * S) });
    const evidence = Array.from({ length: 41 }, (_, index) => polls(index * 15 * S + 14 * S));
    expect(connectionsOf({ evidence, downtime: [], endedAtMs: 700 * S }).reduce((sum, each) => sum + each.interval.endMs - each.interval.startMs, 0)).toBe(290 * S);
    const brief = evidence.map((each) => ({ ...each, present: each.present.filter((stay) => each.atMs < stay.joinedAtMs + 13 * S) }));
    expect(connectionsOf({ evidence: brief, downtime: [], endedAtMs: 700 * S })).toEqual([]);
  });

  it('never has a negative length, even when the event’s clock, whole seconds, is before its opening', () => {
    expect(one([{ ...left(1), joinedAtMs: 1_900 }]).interval).toEqual({ startMs: 1_900, endMs: 1_900 });
  });
});
