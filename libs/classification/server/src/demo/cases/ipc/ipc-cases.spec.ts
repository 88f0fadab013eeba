import { checkCase, markAnswer, checkKey, readCase, sentenceOfFinding, SchemeTree } from '@classmark/classification/core';
import { ipc } from '../../trees/ipc';
import { ipcBasics } from '../ipc-basics';
import { ipcRules } from './rules';
import { ipcCases } from '.';

const built = SchemeTree.build(ipc.places);
if (!built.ok) throw new Error(JSON.stringify(built.refusal));
const tree = built.value;
const edition = { code: ipc.edition, scheme: ipc.scheme, tree };

const all = [...ipcBasics.cases, ...ipcCases];
const acceptedIn = (file: (typeof all)[number]) => file.answer.flatMap((group) => group.accept.map((place) => place.symbol));
const textsOf = (file: (typeof all)[number]) => [
  file.title, file.rule, ...file.parts.flatMap(({ heading, text }) => [heading, text]), ...Object.values(file.accepted), ...Object.values(file.wrong), ...(file.hints ?? []),
];

describe('the shipped cases of the IPC', () => {
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

  it.each(all.map((file) => [file.key, file] as const))('%s has an abstract and a claim, and the main places of its key get the full mark', (_, file) => {
    expect(file.parts.map((part) => part.heading.en)).toEqual(expect.arrayContaining(['Abstract', 'Claim 1']));
    const key = checkKey(tree, file.answer);
    if (!key.ok) throw new Error(JSON.stringify(key.refusal));
    const marking = markAnswer(tree, key.value, file.answer.map(({ accept }) => ({ symbol: accept[0]!.symbol, role: accept[0]!.role })));
    expect(marking.ok && marking.value.mark.toString()).toBe('1/1');
  });

  it('mark one first place where several inventions stand in the key', () => {
    const several = all.filter((file) => file.answer.filter((group) => group.accept[0]!.role === 'invention').length > 1);
    expect(several.length).toBeGreaterThanOrEqual(5);
    expect(several.filter((file) => file.answer.filter((group) => group.first).length !== 1).map((file) => file.key)).toEqual([]);
  });

  it('are in all eight sections', () => {
    expect([...new Set(all.flatMap((file) => acceptedIn(file).map((symbol) => symbol[0])))].sort().join('')).toBe('ABCDEFGH');
  });

  it('are of every difficulty, most of them in the middle', () => {
    const count = (difficulty: number) => all.filter((file) => file.difficulty === difficulty).length;
    expect([1, 2, 3, 4, 5].map((difficulty) => count(difficulty) >= 2)).toEqual([true, true, true, true, true]);
    expect(count(2) + count(3) + count(4)).toBeGreaterThanOrEqual(30);
  });

  it('test rules of the vocabulary, and every rule of it is tested', () => {
    expect(new Set(all.map((file) => file.tests))).toEqual(new Set(Object.keys(ipcRules)));
  });

  it('describe each figure without a symbol', () => {
    const drawn = all.flatMap((file) => (file.drawing ? [file.drawing] : []));
    expect(drawn.length).toBeGreaterThanOrEqual(9);
    for (const { alt } of drawn) expect(alt.en).not.toMatch(/\d\//);
  });

  it('have a rule of at most two sentences in English', () => {
    const sentences = (text: string) => text.split(/[.!?](?=\s|$)/).filter((sentence) => sentence.trim()).length;
    expect(all.filter((file) => sentences(file.rule.en!) > 2).map((file) => file.key)).toEqual([]);
  });

  it('name in backquotes only places of the edition', () => {
    const named = all.flatMap((file) => textsOf(file).flatMap((text) => [...text.en!.matchAll(/`([^`]+)`/g)].map((match) => [file.key, match[1]!] as const)));
    expect(named.filter(([, symbol]) => !tree.has(symbol))).toEqual([]);
  });
});

describe('the tree of the IPC that they walk', () => {
  it('has Arabic titles throughout, and titles whose first letters do not repeat the dots', () => {
    expect(ipc.places.filter((place) => !place.titles.ar?.trim() || /^[.\s]/.test(place.titles.en!)).map((place) => place.symbol)).toEqual([]);
  });

  it.each([
    ['A47C 4/14', 'A47C 4/10'], ['A47J 31/38', 'A47J 31/36'], ['A01G 27/06', 'A01G 27/04'], ['E04H 15/50', 'E04H 15/48'], ['E06C 1/12', 'E06C 1/08'],
    ['F16B 2/24', 'F16B 2/22'], ['G06F 3/0485', 'G06F 3/0484'], ['H01M 10/6568', 'H01M 10/6567'], ['C09D 133/12', 'C09D 133/10'], ['C08K 3/36', 'C08K 3/34'], ['C07C 229/64', 'C07C 229/54'],
  ])('hangs %s under %s', (symbol, parent) => {
    expect(tree.place(symbol)?.parent).toBe(parent);
  });
});
