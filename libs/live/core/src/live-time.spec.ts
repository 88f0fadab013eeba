import { hostAbsenceEnd, liveTime } from './live-time';

const MIN = 60_000;

describe('the live time', () => {
  it('is what the host’s acts say, the first start and the first end after it', () => {
    const acts = [{ kind: 'liveEnd', atMs: 50 * MIN }, { kind: 'liveStart', atMs: 2 * MIN }, { kind: 'liveStart', atMs: 2 * MIN + 1 }, { kind: 'liveEnd', atMs: 51 * MIN }, { kind: 'liveEnd', atMs: MIN }] as const;
    expect(liveTime(acts, [], 60 * MIN)).toEqual({ startMs: 2 * MIN, endMs: 50 * MIN, endReason: 'act' });
  });

  it('does not exist before somebody starts it', () => {
    expect(liveTime([], [{ startMs: 0, endMs: MIN }], MIN)).toBeNull();
  });

  it('ends without an act when the last host has been gone for ten minutes, at the moment of leaving', () => {
    const hosts = [{ startMs: 0, endMs: 30 * MIN }, { startMs: 10 * MIN, endMs: 40 * MIN }];
    const acts = [{ kind: 'liveStart', atMs: MIN }] as const;
    expect(liveTime(acts, hosts, 50 * MIN)).toEqual({ startMs: MIN, endMs: 40 * MIN, endReason: 'hostsGone' });
    expect(liveTime(acts, hosts, 50 * MIN - 1)).toEqual({ startMs: MIN, endMs: null, endReason: null });
  });

  it('goes on when a host comes back within ten minutes', () => {
    const back = (atMs: number) => [{ startMs: 0, endMs: 30 * MIN }, { startMs: atMs, endMs: 60 * MIN }];
    expect(hostAbsenceEnd(back(40 * MIN - 1), 0, 60 * MIN)).toBeNull();
    expect(hostAbsenceEnd(back(40 * MIN), 0, 60 * MIN)).toBe(30 * MIN);
  });

  it('ends at its start when no host ever was there', () => {
    expect(hostAbsenceEnd([], 5 * MIN, 15 * MIN)).toBe(5 * MIN);
    expect(hostAbsenceEnd([{ startMs: 0, endMs: 4 * MIN }], 5 * MIN, 14 * MIN)).toBeNull();
  });
});
