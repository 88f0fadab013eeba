import { checkCase, readCase, sentenceOfFinding, SchemeTree } from '@classmark/classification/core';
import { locarno } from '../../trees/locarno';
import { locarnoBasics } from '../locarno-basics';
import { locarnoCases } from '.';
import { LOCARNO_RULES } from './rules';

const built = SchemeTree.build(locarno.places);
if (!built.ok) throw new Error(JSON.stringify(built.refusal));
const edition = { code: locarno.edition, scheme: locarno.scheme, tree: built.value };

const all = [...locarnoBasics.cases, ...locarnoCases];

describe('the shipped cases of Locarno', () => {
  it('are forty, each with a key of its own', () => {
    expect(all).toHaveLength(40);
    expect(new Set(all.map((file) => file.key)).size).toBe(40);
  });

  it.each(all.map((file) => [file.key, file] as const))('%s has the shape of a case and nothing that keeps it from being published', (_, file) => {
    const read = readCase(JSON.parse(JSON.stringify(file)));
    expect(read.ok ? [] : read.refusal).toEqual([]);
    expect(checkCase(edition, file).map((finding) => `${finding.path}: ${sentenceOfFinding(finding)}`)).toEqual([]);
    expect(Object.keys(file.wrong).length).toBeGreaterThanOrEqual(2);
  });

  it('answer with subclasses, and foresee no wrong branch above a right place', () => {
    for (const file of all) {
      const right = Object.keys(file.accepted);
      expect(right.filter((symbol) => !symbol.includes('-'))).toEqual([]);
      expect(Object.keys(file.wrong).filter((wrong) => right.some((symbol) => edition.tree.isAncestor(wrong, symbol)))).toEqual([]);
    }
  });

  it('are of every difficulty and of at least twenty classes', () => {
    expect([1, 2, 3, 4, 5].map((difficulty) => all.filter((file) => file.difficulty === difficulty).length > 0)).toEqual([true, true, true, true, true]);
    expect(new Set(all.flatMap((file) => Object.keys(file.accepted).map((symbol) => symbol.slice(0, 2)))).size).toBeGreaterThanOrEqual(20);
  });

  it('test rules of the vocabulary, and every rule of it is tested', () => {
    expect(new Set(all.map((file) => file.tests))).toEqual(new Set(Object.keys(LOCARNO_RULES)));
  });

  it('have drawings, most of them, described for who does not see them', () => {
    const drawn = all.flatMap((file) => file.drawing ?? []);
    expect(drawn.length).toBeGreaterThanOrEqual(28);
    for (const { alt, caption, lines } of drawn) {
      expect(alt.en!.length).toBeGreaterThan(20);
      expect(caption?.en).toMatch(/^Views? \d/);
      expect(lines.length).toBeGreaterThan(1);
    }
  });
});
