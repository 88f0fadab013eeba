import { breakingChanges, changedAccess, driftOf } from './drift';

describe('drift of the contract', () => {
  it('is empty for equal texts', () => {
    expect(driftOf('a\nb\n', 'a\nb\n')).toEqual([]);
  });

  it('names lines that are gone and lines that are new', () => {
    expect(driftOf('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual(['- b', '+ x', '+ e']);
  });

  it('sees a file that was never written as wholly new', () => {
    expect(driftOf('', 'a\nb')).toEqual(['- ', '+ a', '+ b']);
  });

  it('names a removed field as breaking, an added one not', () => {
    expect(breakingChanges('type Query { a: Int b: Int }', 'type Query { a: Int }')).toEqual(['Query.b was removed. (FIELD_REMOVED)']);
    expect(breakingChanges('type Query { a: Int }', 'type Query { a: Int b: Int }')).toEqual([]);
  });

  it('names a root field whose rule changed', () => {
    expect(changedAccess('# head\n\nQuery.a  signedIn\nQuery.b  public\n', '# head\n\nQuery.a  public\nQuery.c  public\n')).toEqual(['Query.a: signedIn → public']);
  });
});
