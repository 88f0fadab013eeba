import type { CaseFile } from '../case/case-file';
import { SchemeTree } from '../scheme/scheme-tree';
import { carryCase } from './carry-case';
import { fateOf, fateThrough, type StatedFate } from './place-fate';

function treeOf(...paths: string[]): SchemeTree {
  const places = paths.map((path) => ({ symbol: path.split('>').at(-1)!, parent: path.split('>').at(-2) ?? null }));
  const tree = SchemeTree.build(places);
  if (!tree.ok) throw new Error(tree.refusal.kind);
  return tree.value;
}

const OLD = treeOf('A', 'A>A1', 'A>A2', 'A>A3', 'B', 'B>B1');
const NEW = treeOf('A', 'A>A1', 'A>A4', 'A>A5', 'B', 'B>A2', 'B>B1');
const NEWEST = treeOf('A', 'A>A1', 'A>A5', 'B', 'B>A2', 'B>B1');
const stated = (said: Record<string, StatedFate>) => (symbol: string) => said[symbol] ?? null;
const SPLIT: StatedFate = { kind: 'split', to: ['A4', 'A5'], source: 'file' };

describe('what became of a place', () => {
  const step = { before: OLD, after: NEW, stated: stated({ A3: SPLIT }) };

  it('is the same where the same places stand above it, moved under others, gone without its symbol, and otherwise what is stated', () => {
    expect(['A1', 'A2', 'A3', 'B1'].map((symbol) => fateOf(step, symbol))).toEqual([
      { symbol: 'A1', kind: 'same', to: ['A1'], source: 'automatic' }, { symbol: 'A2', kind: 'moved', to: ['A2'], source: 'automatic' },
      { symbol: 'A3', kind: 'split', to: ['A4', 'A5'], source: 'file' }, { symbol: 'B1', kind: 'same', to: ['B1'], source: 'automatic' },
    ]);
    expect(fateOf({ ...step, stated: () => null }, 'A3')).toEqual({ symbol: 'A3', kind: 'vanished', to: [], source: 'automatic' });
  });

  it('goes on over several editions', () => {
    const steps = [step, { before: NEW, after: NEWEST, stated: () => null }];
    expect(fateThrough(steps, 'A1')).toEqual({ symbol: 'A1', kind: 'same', to: ['A1'], source: 'automatic' });
    expect(fateThrough(steps, 'A2')).toMatchObject({ kind: 'moved', to: ['A2'] });
    // Of the two successors one vanished later: what is left is its successor.
    expect(fateThrough(steps, 'A3')).toMatchObject({ to: ['A5'] });
    expect(fateThrough([], 'A1')).toMatchObject({ kind: 'same', to: ['A1'] });
  });
});

describe('a case in another edition', () => {
  const file: CaseFile = {
    key: 'a-case', edition: 'OLD 1', kind: 'term', difficulty: 1, tests: 'rule', tags: [], source: 'own case', title: { en: 'T' }, parts: [{ heading: { en: 'H' }, text: { en: 'x' } }],
    answer: [{ group: 'one', accept: [{ symbol: 'A3', weight: '1/2' }] }, { accept: [{ symbol: 'A1' }] }],
    accepted: { A3: { en: 'See `A3` and `A1`.' }, A1: { en: 'Yes.' } }, wrong: { A2: { en: 'No, see `A2`.' }, gone: { en: 'No.' } }, rule: { en: '`A1` before `A3`.' },
  };
  const fate = (symbol: string) => fateOf({ before: OLD, after: NEW, stated: stated({ A3: SPLIT }) }, symbol);

  it('has the successors in its key, and what is said goes with them', () => {
    const { file: carried, affected, unresolved } = carryCase(file, 'NEW 2', fate);
    expect(carried.answer).toEqual([{ group: 'one', accept: [{ symbol: 'A4', weight: '1/2' }, { symbol: 'A5', weight: '1/2' }] }, { accept: [{ symbol: 'A1' }] }]);
    expect(carried).toMatchObject({ key: 'a-case', edition: 'NEW 2', accepted: { A4: { en: 'See `A3` and `A1`.' }, A5: { en: 'See `A3` and `A1`.' }, A1: { en: 'Yes.' } }, rule: { en: '`A1` before `A3`.' } });
    expect(carried.wrong).toEqual({ A2: { en: 'No, see `A2`.' } });
    expect([affected.map((each) => each.symbol), unresolved]).toEqual([['A3'], []]);
  });

  it('says what nobody knows a successor of', () => {
    const { file: carried, unresolved } = carryCase(file, 'NEW 2', (symbol) => fateOf({ before: OLD, after: NEW, stated: () => null }, symbol));
    expect(unresolved).toEqual(['A3']);
    expect(carried.answer).toEqual([{ accept: [{ symbol: 'A1' }] }]);
  });

  it('stays as it is where nothing changed', () => {
    const same = { ...file, answer: [{ accept: [{ symbol: 'A1' }] }], accepted: { A1: { en: 'Yes.' } }, wrong: {} };
    expect(carryCase(same, 'NEW 2', fate)).toEqual({ file: { ...same, edition: 'NEW 2' }, affected: [], unresolved: [] });
  });
});
