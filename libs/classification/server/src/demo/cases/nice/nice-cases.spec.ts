import { checkCase, readCase, sentenceOfFinding, SchemeTree } from '@classmark/classification/core';
import { nice } from '../../trees/nice';
import { niceBasics } from '../nice-basics';
import { niceCases } from '.';
import { NICE_RULES } from './rules';

const built = SchemeTree.build(nice.places);
if (!built.ok) throw new Error(JSON.stringify(built.refusal));
const edition = { code: nice.edition, scheme: nice.scheme, tree: built.value };

const all = [...niceBasics.cases, ...niceCases];
/** The texts of a case, each with where it stands. */
const textsOf = (file: (typeof all)[number]) => [
  file.title, file.rule, ...file.parts.flatMap(({ heading, text }) => [heading, text]), ...Object.values(file.accepted), ...Object.values(file.wrong), ...(file.hints ?? []),
];

describe('the shipped cases of Nice', () => {
  it('are eighty, each with a key of its own', () => {
    expect(all).toHaveLength(80);
    expect(new Set(all.map((file) => file.key)).size).toBe(80);
  });

  it.each(all.map((file) => [file.key, file] as const))('%s has the shape of a case and nothing that keeps it from being published', (_, file) => {
    const read = readCase(JSON.parse(JSON.stringify(file)));
    expect(read.ok ? [] : read.refusal).toEqual([]);
    expect(checkCase(edition, file).map((finding) => `${finding.path}: ${sentenceOfFinding(finding)}`)).toEqual([]);
    expect(Object.keys(file.wrong).length).toBeGreaterThanOrEqual(2);
  });

  it('use all 45 classes in their keys', () => {
    const used = new Set(all.flatMap((file) => file.answer.flatMap((group) => group.accept.map((place) => Number(place.symbol)))));
    expect(Array.from({ length: 45 }, (_, index) => index + 1).filter((number) => !used.has(number))).toEqual([]);
  });

  it('are of every difficulty, most of them in the middle', () => {
    const count = (difficulty: number) => all.filter((file) => file.difficulty === difficulty).length;
    expect([1, 2, 3, 4, 5].map((difficulty) => count(difficulty) >= 5)).toEqual([true, true, true, true, true]);
    expect(count(3) + count(4)).toBeGreaterThan(40);
  });

  it('test rules of the vocabulary, and every rule of it is tested', () => {
    expect(new Set(all.map((file) => file.tests))).toEqual(new Set(Object.keys(NICE_RULES)));
  });

  it('are in Arabic wholly or not at all, at least thirty of them', () => {
    const shares = all.map((file) => [file.key, textsOf(file).filter((text) => text.ar?.trim()).length / textsOf(file).length] as const);
    expect(shares.filter(([, share]) => share !== 0 && share !== 1)).toEqual([]);
    expect(shares.filter(([, share]) => share === 1).length).toBeGreaterThanOrEqual(30);
  });

  it('have a rule of at most two sentences in English', () => {
    const sentences = (text: string) => text.split(/[.!?](?=\s|$)/).filter((sentence) => sentence.trim()).length;
    expect(all.filter((file) => sentences(file.rule.en!) > 2).map((file) => file.key)).toEqual([]);
  });

  it('name in backquotes only places of the edition', () => {
    const named = all.flatMap((file) => textsOf(file).flatMap((text) => Object.values(text).flatMap((words) => [...words.matchAll(/`([^`]+)`/g)].map((match) => [file.key, match[1]!] as const))));
    expect(named.filter(([, symbol]) => !edition.tree.has(symbol))).toEqual([]);
  });
});
