import fc from 'fast-check';
import { clip, subtract, totalMs, unite, type Interval } from './intervals';

const interval = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: -5, max: 40 })).map(([startMs, length]): Interval => ({ startMs, endMs: startMs + length }));
const intervals = fc.array(interval, { maxLength: 8 });

/** The truth, moment by moment. */
function moments(list: readonly Interval[]): Set<number> {
  const covered = new Set<number>();
  for (const { startMs, endMs } of list) for (let ms = startMs; ms < endMs; ms++) covered.add(ms);
  return covered;
}

describe('intervals', () => {
  it('that touch become one, and empty ones vanish', () => {
    expect(unite([{ startMs: 5, endMs: 9 }, { startMs: 0, endMs: 5 }, { startMs: 12, endMs: 12 }, { startMs: 20, endMs: 10 }])).toEqual([{ startMs: 0, endMs: 9 }]);
  });

  it('have a union that is idempotent, free of order and of repetition', () => {
    fc.assert(fc.property(intervals, intervals, (a, b) => {
      expect(unite(unite(a))).toEqual(unite(a));
      expect(unite([...b, ...a, ...b].reverse())).toEqual(unite([...a, ...b]));
      expect(unite([...unite(a), ...unite(b)])).toEqual(unite([...a, ...b]));
    }));
  });

  it('are united, clipped and subtracted as sets of moments are', () => {
    fc.assert(fc.property(intervals, intervals, interval, (a, b, window) => {
      expect(moments(unite(a))).toEqual(moments(a));
      expect(moments(subtract(a, b))).toEqual(new Set([...moments(a)].filter((ms) => !moments(b).has(ms))));
      expect(moments(clip(a, window))).toEqual(new Set([...moments(a)].filter((ms) => moments([window]).has(ms))));
      expect(totalMs(a)).toBe(moments(a).size);
    }));
  });

  it('lose nothing when subtracted and put together again', () => {
    fc.assert(fc.property(intervals, intervals, (a, b) => {
      expect(totalMs(subtract(a, b)) + totalMs(b)).toBe(totalMs([...a, ...b]));
    }));
  });
});
