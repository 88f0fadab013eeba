import { Fraction } from '@classmark/platform/core';
import { attendanceOf } from './attendance';
import type { Connection } from './connections';
import { applyCorrections, checkCorrection, type Correction } from './corrections';

const MIN = 60_000;
const LIVE = { startMs: 0, endMs: 100 * MIN };

function connection(from: number, to: number, extra: Partial<Connection> = {}): Connection {
  return {
    sid: `PA_${from}`, personId: 'p1', interval: { startMs: from * MIN, endMs: to * MIN }, openedBy: 'webhook', closedBy: 'webhook', closeReason: 'left', disconnectReason: 1,
    errorMs: 5_000, downtimeMs: 0, pollsOnly: false, witnesses: { events: 2, polls: 0, heartbeats: 0, heartbeatsIgnored: 0 }, ...extra,
  };
}
const polled = { openedBy: 'poll', closedBy: 'poll', pollsOnly: true } as const;
const correction = (from: number, to: number, extra: Partial<Correction> = {}): Correction => ({
  id: 'c1', personId: 'p1', change: 'added', interval: { startMs: from * MIN, endMs: to * MIN }, authorId: 'trainer', reason: 'Listened by telephone bridge.', atMs: 1, ...extra,
});
const only = (connections: Connection[], corrections: Correction[] = [], live = LIVE) => attendanceOf(connections, live, corrections)[0]!;

describe('attendance', () => {
  it('is the union of the connections inside the live time', () => {
    expect(only([connection(-10, 30), connection(20, 40), connection(90, 130)])).toMatchObject({
      intervals: [{ startMs: 0, endMs: 40 * MIN }, { startMs: 90 * MIN, endMs: 100 * MIN }], ms: 50 * MIN, minutes: 50, liveMs: 100 * MIN, attended: false, rules: 'attendance/1',
    });
  });

  it('counts full minutes for display and an exact share for the decision', () => {
    const person = only([connection(0, 74.9999)]);
    expect([person.minutes, person.share.toString(), person.attended]).toEqual([74, '749999/1000000', false]);
    expect(only([connection(0, 75)])).toMatchObject({ share: Fraction.of(3, 4), attended: true });
  });

  it('of two tabs is never more than the time that passed', () => {
    expect(only([connection(0, 60), connection(0, 60)]).minutes).toBe(60);
  });

  it('of a live time of nothing is a share of nothing', () => {
    expect(only([connection(0, 60)], [], { startMs: 5, endMs: 5 })).toMatchObject({ ms: 0, share: Fraction.of(0), attended: false, grade: null });
  });

  it('can be asked at another threshold', () => {
    expect(attendanceOf([connection(0, 50)], LIVE, [], Fraction.of(1, 2))[0]!.attended).toBe(true);
  });

  it.each([
    ['A', 'both ends come from webhooks or heartbeats', [connection(0, 80, { closedBy: 'heartbeat' })]],
    ['B', 'one end comes from a poll', [connection(0, 80, { closedBy: 'poll' })]],
    ['B', 'the opening comes from a poll', [connection(1, 80, { openedBy: 'poll' })]],
    ['B', 'the API was down inside', [connection(0, 80, { downtimeMs: 1 })]],
    ['C', 'only polls bear witness', [connection(0, 80, polled)]],
    ['A', 'the end from a poll lies after the live time, where it cannot move the minutes', [connection(0, 101, { closedBy: 'poll' })]],
    ['A', 'enough is proven without the polls', [connection(0, 80), connection(85, 90, polled)]],
    ['B', 'the threshold needs the second best', [connection(0, 70), connection(72, 80, { closedBy: 'poll' }), connection(85, 90, polled)]],
    ['C', 'somebody who did not attend might have with the part known from polls', [connection(0, 60), connection(70, 72, polled)]],
  ] as const)('has grade %s when %s', (grade, _why, connections) => {
    expect(only([...connections])).toMatchObject({ grade });
  });

  it('has no grade when nothing counts', () => {
    expect(only([connection(-20, -10)])).toMatchObject({ ms: 0, grade: null, parts: [] });
  });

  it('corrected by a signed row has grade M and keeps what the room recorded', () => {
    const person = only([connection(24, 90)], [correction(2, 24)]);
    expect(person).toMatchObject({ minutes: 88, attended: true, grade: 'M', corrections: [{ authorId: 'trainer' }], parts: [{ counted: { startMs: 24 * MIN, endMs: 90 * MIN } }] });
    expect(only([connection(0, 90)], [correction(0, 90, { change: 'removed' })])).toMatchObject({ ms: 0, grade: 'M', attended: false });
  });

  it('keeps its grade when a correction changes nothing', () => {
    expect(only([connection(0, 90)], [correction(10, 20)]).grade).toBe('A');
  });

  it('can come from a correction alone, inside the live time only', () => {
    expect(only([], [correction(90, 130)])).toMatchObject({ ms: 10 * MIN, grade: 'M' });
  });

  it('keeps people apart', () => {
    expect(attendanceOf([connection(0, 10, { personId: 'b' }), connection(0, 20, { personId: 'a' })], LIVE).map((each) => [each.personId, each.minutes])).toEqual([['a', 20], ['b', 10]]);
  });
});

describe('corrections', () => {
  it('apply in the order they were signed', () => {
    const rows = [correction(0, 10, { id: 'later', atMs: 2, change: 'removed' }), correction(0, 20, { id: 'first', atMs: 1 })];
    expect(applyCorrections([], rows)).toEqual([{ startMs: 10 * MIN, endMs: 20 * MIN }]);
  });

  it.each([
    ['reasonMissing', 'reason', { reason: ' ' }],
    ['authorMissing', 'authorId', { authorId: '' }],
    ['emptyInterval', 'interval', { interval: { startMs: 9, endMs: 9 } }],
    ['outsideLiveTime', 'interval', { interval: { startMs: -9, endMs: 0 } }],
  ] as const)('are refused with %s', (kind, field, change) => {
    expect(checkCorrection(correction(0, 1, change), LIVE)).toEqual({ ok: false, refusal: { kind, field } });
  });

  it('with author, reason and live time are accepted', () => {
    expect(checkCorrection(correction(0, 1), LIVE).ok).toBe(true);
  });
});
