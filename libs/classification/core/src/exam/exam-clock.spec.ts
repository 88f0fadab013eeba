import { Fraction, parseFraction } from '@classmark/platform/core';
import { clockOfSitting, endOf, GRACE_MS, warningDue, windowOf } from './exam-clock';
import { scoreOf } from './exam-score';

const MINUTE = 60_000;
const times = { opensAtMs: 1_000_000, closesAtMs: 1_000_000 + 60 * MINUTE, durationMs: 45 * MINUTE };

describe('the clock of an exam', () => {
  it('opens at its moment and takes nobody in from the closing on', () => {
    expect([times.opensAtMs - 1, times.opensAtMs, times.closesAtMs - 1, times.closesAtMs].map((now) => windowOf(times, now))).toEqual(['notYet', 'open', 'open', 'closed']);
  });

  it('ends after the duration, but not after the window; extra time outranks the window', () => {
    expect(endOf(times, times.opensAtMs, 0)).toBe(times.opensAtMs + 45 * MINUTE);
    expect(endOf(times, times.opensAtMs + 30 * MINUTE, 0)).toBe(times.closesAtMs);
    expect(endOf(times, times.opensAtMs + 30 * MINUTE, 15 * MINUTE)).toBe(times.closesAtMs + 15 * MINUTE);
  });

  it('takes what was under way for ten seconds after the end', () => {
    expect([0, 1, GRACE_MS, GRACE_MS + 1].map((late) => clockOfSitting(5_000_000, 5_000_000 + late))).toEqual(['running', 'grace', 'grace', 'over']);
    expect(GRACE_MS).toBe(10_000);
  });

  it('warns at five minutes and at one, once each, and never after the end', () => {
    expect(warningDue(5 * MINUTE + 1, 5 * MINUTE)).toBe(5);
    expect(warningDue(5 * MINUTE, 5 * MINUTE - 1)).toBeNull();
    expect(warningDue(2 * MINUTE, 59_000)).toBe(1);
    expect(warningDue(10 * MINUTE, 30_000)).toBe(1);
    expect(warningDue(10 * MINUTE, 0)).toBeNull();
    // Extra time brings the warning back: time left rises, and falls again.
    expect([warningDue(4 * MINUTE, 9 * MINUTE), warningDue(9 * MINUTE, 4 * MINUTE)]).toEqual([null, 5]);
  });
});

describe('the score of a paper', () => {
  const marked = (line: number, mark: string) => ({ line, mark: parseFraction(mark) });

  it('adds exact points and says per line whether the pass line is reached', () => {
    const score = scoreOf([marked(0, '1/1'), marked(0, '1/3'), marked(1, '1/2'), marked(1, '0/1')], 2, parseFraction('1/2'));
    expect(JSON.parse(JSON.stringify(score))).toEqual({
      points: '11/6', of: 4, reached: false, share: '11/24', lines: [{ points: '4/3', of: 2, reached: true }, { points: '1/2', of: 2, reached: false }],
    });
  });

  it('is passed at the pass mark exactly: three thirds are one', () => {
    expect(scoreOf([marked(0, '1/3'), marked(0, '1/3'), marked(0, '1/3')], 1, Fraction.of(1, 3)).reached).toBe(true);
  });
});
