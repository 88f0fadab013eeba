import fc from 'fast-check';
import { progressOf, type LessonToDo } from './progress';

const lessons: readonly LessonToDo[] = [
  { key: 'a', minutes: 6, activityKeys: ['a'] },
  { key: 'b', minutes: 9, activityKeys: ['b', 'b.check'] },
  { key: 'c', minutes: 5, activityKeys: ['set'] },
];

describe('progress', () => {
  it('before the first step is all open, beginning with the first lesson', () => {
    expect(progressOf(lessons, [], null)).toEqual({
      lessons: [{ key: 'a', state: 'open' }, { key: 'b', state: 'open' }, { key: 'c', state: 'open' }],
      lessonsDone: 0, share: 0, minutesLeft: 20, next: { lessonKey: 'a', activityKey: 'a' },
    });
  });

  it('goes on with what is left of the lesson touched last, counting its rest by activities', () => {
    expect(progressOf(lessons, ['b'], 'b')).toEqual({
      lessons: [{ key: 'a', state: 'open' }, { key: 'b', state: 'begun' }, { key: 'c', state: 'open' }],
      lessonsDone: 0, share: 0.25, minutesLeft: 16, next: { lessonKey: 'b', activityKey: 'b.check' },
    });
  });

  it('goes back to the first thing left when the lesson touched last is done', () => {
    expect(progressOf(lessons, ['set'], 'set').next).toEqual({ lessonKey: 'a', activityKey: 'a' });
  });

  it('has begun a lesson that was opened and not finished', () => {
    expect(progressOf(lessons, [], 'set').lessons[2]).toEqual({ key: 'c', state: 'begun' });
  });

  it('leads nowhere when everything is done', () => {
    expect(progressOf(lessons, ['a', 'b', 'b.check', 'set'], 'set')).toMatchObject({ lessonsDone: 3, share: 1, minutesLeft: 0, next: null });
  });

  it('of a training without lessons is nothing', () => {
    expect(progressOf([], [], null)).toEqual({ lessons: [], lessonsDone: 0, share: 0, minutesLeft: 0, next: null });
  });

  it('always leads to something not done, and only grows', () => {
    const done = fc.subarray(['a', 'b', 'b.check', 'set', 'of an older release']);
    fc.assert(fc.property(done, fc.constantFrom('a', 'b', 'b.check', 'set', null), fc.constantFrom('a', 'b', 'b.check', 'set'), (keys, last, more) => {
      const before = progressOf(lessons, keys, last);
      const after = progressOf(lessons, [...keys, more], last);
      expect(before.next === null).toBe(before.share === 1);
      if (before.next) expect(keys).not.toContain(before.next.activityKey);
      expect(after.share).toBeGreaterThanOrEqual(before.share);
      expect(after.minutesLeft).toBeLessThanOrEqual(before.minutesLeft);
    }));
  });
});
