import { timesInSight } from './time-in-sight';

describe('the time of a case of an exam', () => {
  const seen = (position: number, seenMs: number | null, blank = false) => ({ position, seenMs, blank });

  it('is the time in sight up to the answer that stands, and nothing for a blank or where the browser did not say', () => {
    expect([...timesInSight([seen(0, 60_000), seen(1, null), seen(2, 30_000, true), seen(3, 0)], 300_000)]).toEqual([[0, 60_000], [3, 0]]);
  });

  it('is believed while all together fit into the sitting, blanks included, two seconds over it, and not beyond', () => {
    expect([...timesInSight([seen(0, 60_000), seen(1, 42_000, true)], 100_000)]).toEqual([[0, 60_000]]);
    expect([...timesInSight([seen(0, 60_000), seen(1, 42_001, true)], 100_000)]).toEqual([]);
  });
});
