import { continueWith, type Resumable } from './continue-rule';

const NOON = Date.UTC(2026, 10, 24, 12);
const HOUR = 3_600_000;
const course = (id: string, over: Partial<Resumable> = {}): Resumable =>
  ({ id, completed: false, enrolledAtMs: NOON - 48 * HOUR, lastAtMs: null, startsAtMs: null, endsAtMs: null, ...over });
const webinar = (id: string, startsAtMs: number, over: Partial<Resumable> = {}): Resumable => course(id, { startsAtMs, endsAtMs: startsAtMs + HOUR, ...over });

describe('the one thing to go on with', () => {
  it('is the course touched last', () => {
    expect(continueWith([course('a', { lastAtMs: NOON - 2 * HOUR }), course('b', { lastAtMs: NOON - HOUR }), course('c')], NOON)?.id).toBe('b');
  });

  it('is the course enrolled in last when none was begun', () => {
    expect(continueWith([course('a'), course('b', { enrolledAtMs: NOON - HOUR }), webinar('w', NOON + 24 * HOUR)], NOON)?.id).toBe('b');
  });

  it('is a webinar from a quarter of an hour before it begins until it ends', () => {
    const episodes = [course('a', { lastAtMs: NOON }), webinar('w', NOON)];
    expect(continueWith(episodes, NOON - 15 * 60_000 - 1)?.id).toBe('a');
    expect(continueWith(episodes, NOON - 15 * 60_000)?.id).toBe('w');
    expect(continueWith(episodes, NOON + HOUR - 1)?.id).toBe('w');
    expect(continueWith(episodes, NOON + HOUR)?.id).toBe('a');
  });

  it('is the next webinar when there is no course left', () => {
    expect(continueWith([course('a', { completed: true }), webinar('late', NOON + 48 * HOUR), webinar('soon', NOON + 24 * HOUR)], NOON)?.id).toBe('soon');
  });

  it('is nothing when everything is done or over', () => {
    expect(continueWith([course('a', { completed: true }), webinar('w', NOON - 2 * HOUR)], NOON)).toBeNull();
  });
});
