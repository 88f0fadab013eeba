import { findingOf } from './finding';

describe('the finding of a year', () => {
  it('says how participation changed and where it moved most', () => {
    expect(findingOf(312, 241, [{ key: 'africa', value: 84, before: 52 }, { key: 'asia', value: 104, before: 86 }])).toEqual({ kind: 'rose', percent: 29, most: 'africa' });
    expect(findingOf(50, 100, [{ key: 'africa', value: 20, before: 60 }, { key: 'asia', value: 30, before: 40 }])).toEqual({ kind: 'fell', percent: 50, most: 'africa' });
  });

  it('names no part when two moved alike', () => {
    expect(findingOf(20, 10, [{ key: 'africa', value: 10, before: 5 }, { key: 'asia', value: 10, before: 5 }])).toEqual({ kind: 'rose', percent: 100, most: null });
  });

  it('says nothing of a change where there is nothing to compare with', () => {
    expect(findingOf(7, null, [{ key: 'asia', value: 7, before: 0 }])).toEqual({ kind: 'first', value: 7, most: 'asia' });
    expect(findingOf(7, 0, [])).toEqual({ kind: 'first', value: 7, most: null });
    expect(findingOf(0, null, [])).toEqual({ kind: 'nothing' });
    expect(findingOf(5, 5, [])).toEqual({ kind: 'same', value: 5, most: null });
    expect(findingOf(0, 4, [])).toEqual({ kind: 'fell', percent: 100, most: null });
  });
});
