import { editionCode } from '@classmark/classification/core';
import { ImportProblem } from '../import-problem';
import { readDraft } from '../testing';
import { MALFORMED } from './malformed';

describe('a file that is malformed', () => {
  // What needs the whole import is tried with the database: other schemes, and files without a structure.
  it.each(MALFORMED.filter(({ kind }) => kind !== 'wrongScheme' && kind !== 'structureMissing'))('is refused by name: $what ($scheme)', async ({ scheme, edition, sources, kind, line }) => {
    const problem = await readDraft(scheme, editionCode(scheme, edition), sources()).then(() => null, (error: unknown) => error);
    expect(problem).toBeInstanceOf(ImportProblem);
    const { at, reason, advice } = problem as ImportProblem;
    expect({ kind: (problem as ImportProblem).kind, line: line === null ? null : at.line }).toEqual({ kind, line });
    expect(reason).toMatch(/^.*\.$/s);
    expect(advice).toMatch(/^[A-Z].*\.$/s);
  });

  it('has twenty names at least', () => {
    expect(new Set(MALFORMED.map((each) => each.kind)).size).toBeGreaterThanOrEqual(20);
  });
});
