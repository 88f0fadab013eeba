import { SchemeTree } from '../scheme/scheme-tree';
import { checkKey, choicesOf, type AcceptedPlace, type Key } from './key';

const result = SchemeTree.build([...'abcdefgh'].flatMap((letter) => [{ symbol: letter, parent: null }, { symbol: `${letter}1`, parent: letter }]));
if (!result.ok) throw new Error('The tree of this spec is sound.');
const tree = result.value;
const places = (...symbols: string[]): AcceptedPlace[] => symbols.map((symbol) => ({ symbol }));

function refusalOf(key: Key): unknown {
  const checked = checkKey(tree, key);
  return checked.ok ? 'accepted' : checked.refusal;
}

function choices(key: Key): string[] {
  const checked = checkKey(tree, key);
  if (!checked.ok) throw new Error(checked.refusal.kind);
  return [...choicesOf(checked.value)].map((choice) => choice.map((place) => place.symbol).join('+'));
}

describe('a key', () => {
  it('wants its groups filled, at least one of them required, with places of the tree, each once', () => {
    expect(refusalOf([])).toEqual({ kind: 'noRequiredGroup' });
    expect(refusalOf([{ required: false, accept: places('a') }])).toEqual({ kind: 'noRequiredGroup' });
    expect(refusalOf([{ accept: places('a') }, { accept: [] }])).toEqual({ kind: 'emptyGroup', group: 1 });
    expect(refusalOf([{ accept: places('a', 'z') }])).toEqual({ kind: 'unknownSymbol', group: 0, symbol: 'z' });
    expect(refusalOf([{ accept: places('a', 'b', 'a') }])).toEqual({ kind: 'acceptedTwice', group: 0, symbol: 'a' });
    expect(refusalOf([{ accept: [{ symbol: 'a', role: 'invention' }, { symbol: 'a', role: 'additional', weight: '2/3' }] }])).toBe('accepted');
  });

  it('weighs above 0 and at most 1', () => {
    for (const weight of ['0/1', '-1/2', '3/2', '0.5', 'half', '']) {
      expect(refusalOf([{ accept: [{ symbol: 'a', weight }] }])).toEqual({ kind: 'weightOutOfRange', group: 0, symbol: 'a', weight });
    }
    for (const weight of ['1/1', '1/1000', undefined]) expect(refusalOf([{ accept: [{ symbol: 'a', weight }] }])).toBe('accepted');
  });

  it('has main places beside each other, never above; alternates may stand anywhere', () => {
    expect(refusalOf([{ accept: places('a1') }, { accept: places('a') }])).toEqual({ kind: 'mainPlaceAboveAnother', above: 'a', below: 'a1' });
    expect(refusalOf([{ accept: places('a1') }, { required: false, accept: places('a') }])).toEqual({ kind: 'mainPlaceAboveAnother', above: 'a', below: 'a1' });
    expect(refusalOf([{ accept: places('a') }, { accept: places('a') }])).toBe('accepted');
    expect(refusalOf([{ accept: places('a1', 'a') }, { accept: places('b', 'a') }])).toBe('accepted');
  });

  it('has at most 4,096 choices', () => {
    const four = (letter: string): KeyGroupOf => ({ accept: places(letter, ...[...'abcdefgh'].filter((other) => other !== letter).slice(0, 3).map((other) => `${other}1`)) });
    expect(refusalOf([...'abcdef'].map(four))).toBe('accepted'); // 4^6 = 4096
    expect(refusalOf([...'abcdef'].map(four).concat({ required: false, accept: places('g') }))).toEqual({ kind: 'tooManyChoices', choices: 8192, most: 4096 });
  });

  it('offers its choices in order, optional groups left out first; a place may stand for two groups', () => {
    expect(choices([{ accept: places('a', 'b') }, { accept: places('b', 'c') }])).toEqual(['a+b', 'a+c', 'b+b', 'b+c']);
    expect(choices([{ accept: places('a') }, { required: false, accept: places('b', 'c') }])).toEqual(['a', 'a+b', 'a+c']);
  });
});

type KeyGroupOf = Key[number];
