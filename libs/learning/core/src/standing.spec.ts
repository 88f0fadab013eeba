import fc from 'fast-check';
import { standingOf, type ActivityToDo, type OutcomeSoFar } from './standing';

const activities: readonly ActivityToDo[] = [{ key: 'read', kind: 'reading' }, { key: 'check', kind: 'check' }, { key: 'set', kind: 'classificationSet' }, { key: 'live', kind: 'webinar' }];
const rules = { version: 'completion/1', pass: 'everyGraded' } as const;
const seen = (activityKey: string): OutcomeSoFar => ({ activityKey, kind: 'seen', passed: null });
const marked = (activityKey: string, passed: boolean): OutcomeSoFar => ({ activityKey, kind: 'marked', passed });
const attended = (passed: boolean): OutcomeSoFar => ({ activityKey: 'live', kind: 'attended', passed });

describe('standing', () => {
  it('is completed and passed when everything is done and the graded is passed, by the rule it names', () => {
    expect(standingOf(activities, rules, [seen('read'), marked('check', true), marked('set', true), attended(true)]))
      .toEqual({ done: ['read', 'check', 'set', 'live'], completed: true, passed: true, ruleVersion: 'completion/1' });
  });

  it('is completed but not passed when a question was answered wrongly', () => {
    expect(standingOf(activities, rules, [seen('read'), marked('check', false), marked('set', true), attended(true)])).toMatchObject({ completed: true, passed: false });
  });

  it('keeps a pass when a later try is worse', () => {
    expect(standingOf(activities, rules, [seen('read'), marked('check', true), marked('check', false), marked('set', true), attended(true)]).passed).toBe(true);
  });

  it('does not count a webinar attended for too short a time', () => {
    expect(standingOf(activities, rules, [seen('read'), marked('check', true), marked('set', true), attended(false)])).toMatchObject({ done: ['read', 'check', 'set'], completed: false, passed: false });
  });

  it('counts each activity by its own kind of outcome', () => {
    expect(standingOf(activities, rules, [marked('read', true), seen('check'), seen('set'), seen('live')]).done).toEqual([]);
  });

  it('cannot be passed where nothing is to be passed, and nothing is completed without activities', () => {
    expect(standingOf([activities[0]!], { version: 'completion/1', pass: null }, [seen('read')])).toMatchObject({ completed: true, passed: false });
    expect(standingOf([], rules, [])).toMatchObject({ completed: false, passed: false });
  });

  it('does not depend on order or repetition, and never gets worse by another outcome', () => {
    const outcome = fc.oneof(fc.constantFrom('read', 'check').map(seen), fc.tuple(fc.constantFrom('check', 'set'), fc.boolean()).map(([key, passed]) => marked(key, passed)), fc.boolean().map(attended));
    fc.assert(fc.property(fc.array(outcome, { maxLength: 8 }), outcome, (outcomes, more) => {
      const standing = standingOf(activities, rules, outcomes);
      expect(standingOf(activities, rules, [...outcomes, ...outcomes].reverse())).toEqual(standing);
      const after = standingOf(activities, rules, [...outcomes, more]);
      expect(after.done).toEqual(expect.arrayContaining([...standing.done]));
      expect(after.completed || !standing.completed).toBe(true);
      expect(after.passed || !standing.passed).toBe(true);
    }));
  });
});
