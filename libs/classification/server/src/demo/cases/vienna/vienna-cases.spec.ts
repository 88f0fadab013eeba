import { checkCase, readCase, sentenceOfFinding, SchemeTree } from '@classmark/classification/core';
import { vienna } from '../../trees/vienna';
import { viennaBasics } from '../vienna-basics';
import { viennaRules } from './rules';
import { viennaCases } from '.';

const built = SchemeTree.build(vienna.places);
if (!built.ok) throw new Error(JSON.stringify(built.refusal));
const tree = built.value;
const isAuxiliary = (symbol: string) => tree.place(symbol)?.auxiliary ?? false;
const edition = { code: vienna.edition, scheme: vienna.scheme, tree, isAuxiliary };

const all = [...viennaBasics.cases, ...viennaCases];
const divisionOf = (symbol: string) => symbol.split('.').slice(0, 2).join('.');
const acceptedIn = (file: (typeof all)[number]) => file.answer.flatMap((group) => group.accept.map((place) => place.symbol));
const textsOf = (file: (typeof all)[number]) => [
  file.title, file.rule, ...file.parts.flatMap(({ heading, text }) => [heading, text]), ...Object.values(file.accepted), ...Object.values(file.wrong),
  ...(file.hints ?? []), ...(file.drawing ? [file.drawing.alt] : []),
];

describe('the shipped cases of Vienna', () => {
  it('are forty, each with a key of its own and a drawing of its own', () => {
    expect(all).toHaveLength(40);
    expect(new Set(all.map((file) => file.key)).size).toBe(40);
    expect(new Set(all.map((file) => JSON.stringify(file.drawing!.lines))).size).toBe(40);
  });

  it.each(all.map((file) => [file.key, file] as const))('%s has the shape of a case and nothing that keeps it from being published', (_, file) => {
    const read = readCase(JSON.parse(JSON.stringify(file)));
    expect(read.ok ? [] : read.refusal).toEqual([]);
    expect(checkCase(edition, file).map((finding) => `${finding.path}: ${sentenceOfFinding(finding)}`)).toEqual([]);
    expect(Object.keys(file.wrong).length).toBeGreaterThanOrEqual(2);
  });

  it('never say with a wrong branch that a place of their own key is wrong', () => {
    const contradicted = all.flatMap((file) => acceptedIn(file).flatMap((symbol) =>
      tree.pathTo(symbol).map((place) => place.symbol).filter((above) => file.wrong[above]).map((above) => [file.key, symbol, above])));
    expect(contradicted).toEqual([]);
  });

  it('use an auxiliary section only beside a principal one of its division', () => {
    const alone = all.flatMap((file) => acceptedIn(file).filter(isAuxiliary)
      .filter((symbol) => !acceptedIn(file).some((other) => !isAuxiliary(other) && divisionOf(other) === divisionOf(symbol))).map((symbol) => [file.key, symbol]));
    expect(alone).toEqual([]);
  });

  it('describe their drawing without a code, and in Arabic where the case is in Arabic', () => {
    for (const { drawing, title } of all) {
      expect(drawing!.alt.en).toMatch(/^[^\d]{10,}$/);
      expect(Boolean(drawing!.alt.ar)).toBe(Boolean(title.ar));
    }
  });

  it('stay inside their drawing with the ends of all straight lines', () => {
    for (const { drawing } of all) {
      const { width, height, lines } = drawing!;
      const ends = lines.flatMap(({ d }) => [...d.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])] as const));
      expect(ends.filter(([x, y]) => x < 0 || y < 0 || x > width || y > height)).toEqual([]);
    }
  });

  it('are of every difficulty, most of them in the middle', () => {
    const count = (difficulty: number) => all.filter((file) => file.difficulty === difficulty).length;
    expect([1, 2, 3, 4, 5].map((difficulty) => count(difficulty) >= 3)).toEqual([true, true, true, true, true]);
    expect(count(2) + count(3) + count(4)).toBeGreaterThanOrEqual(28);
  });

  it('use at least twenty of the 29 categories in their keys', () => {
    expect(new Set(all.flatMap((file) => acceptedIn(file).map((symbol) => symbol.slice(0, 2)))).size).toBeGreaterThanOrEqual(20);
  });

  it('test rules of the vocabulary, and every rule of it is tested', () => {
    expect(new Set(all.map((file) => file.tests))).toEqual(new Set(Object.keys(viennaRules)));
  });

  it('are in Arabic wholly or not at all, at least ten of them', () => {
    const shares = all.map((file) => [file.key, textsOf(file).filter((text) => text.ar?.trim()).length / textsOf(file).length] as const);
    expect(shares.filter(([, share]) => share !== 0 && share !== 1)).toEqual([]);
    expect(shares.filter(([, share]) => share === 1).length).toBeGreaterThanOrEqual(10);
  });

  it('have a rule of at most two sentences in English', () => {
    const sentences = (text: string) => text.split(/[.!?](?=\s|$)/).filter((sentence) => sentence.trim()).length;
    expect(all.filter((file) => sentences(file.rule.en!) > 2).map((file) => file.key)).toEqual([]);
  });

  it('name in backquotes only places of the edition', () => {
    const named = all.flatMap((file) => textsOf(file).flatMap((text) => Object.values(text).flatMap((said) => [...said.matchAll(/`([^`]+)`/g)].map((match) => [file.key, match[1]!] as const))));
    expect(named.filter(([, symbol]) => !tree.has(symbol))).toEqual([]);
  });
});
