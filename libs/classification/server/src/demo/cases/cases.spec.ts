import { checkCase, readCase, SchemeTree, sentenceOfFinding } from '@classmark/classification/core';
import { demoEditions } from '../trees';
import { demoCases, demoSets } from '.';

/** The demo's editions as the checks need them. */
const editions = new Map(demoEditions.map(({ edition, scheme, places }) => {
  const tree = SchemeTree.build(places);
  if (!tree.ok) throw new Error(tree.refusal.kind);
  return [edition, { code: edition, scheme, tree: tree.value, isAuxiliary: (symbol: string) => tree.value.place(symbol)?.auxiliary ?? false }] as const;
}));

describe('the shipped cases', () => {
  it.each(demoCases.map((file) => [file.key, file] as const))('%s passes the publishing checks', (_, file) => {
    expect(readCase(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(file)) as unknown });
    expect(checkCase(editions.get(file.edition)!, file).map((finding) => `${finding.path}: ${sentenceOfFinding(finding)}`)).toEqual([]);
  });

  it('have a key each, and those of the sets are among them', () => {
    expect(new Set(demoCases.map((file) => file.key)).size).toBe(demoCases.length);
    for (const set of demoSets) for (const file of set.cases) expect(demoCases).toContain(file);
  });
});
