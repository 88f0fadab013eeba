import { ONE, parseFraction } from '@classmark/platform/core';
import { checkKey, type Key } from '../key/key';
import { markAnswer } from '../marking/mark-answer';
import { SchemeTree } from '../scheme/scheme-tree';
import { confusionOf } from './confusion';
import { distributionOf } from './distribution';
import { doubtsOf } from './doubts';
import { answerAtLevel, deepestLevel, placeAtLevel } from './levels';

/* A ─ A1 ─ A1a, A1b        B ─ B1 ─ B1a
     └ A2 ─ A2a */
const built = SchemeTree.build([
  { symbol: 'A', parent: null }, { symbol: 'A1', parent: 'A' }, { symbol: 'A1a', parent: 'A1' }, { symbol: 'A1b', parent: 'A1' },
  { symbol: 'A2', parent: 'A' }, { symbol: 'A2a', parent: 'A2' }, { symbol: 'B', parent: null }, { symbol: 'B1', parent: 'B' }, { symbol: 'B1a', parent: 'B1' },
]);
if (!built.ok) throw new Error('the tree of this spec');
const tree = built.value;

function keyOf(key: Key) {
  const checked = checkKey(tree, key);
  if (!checked.ok) throw new Error(checked.refusal.kind);
  return checked.value;
}

const KEY = keyOf([{ accept: [{ symbol: 'A1a' }, { symbol: 'A1b', weight: '9/10' }] }]);
const findings = (...answers: string[][]) => answers.flatMap((places) => {
  const marking = markAnswer(tree, KEY, places.map((symbol) => ({ symbol })), { inAnotherEdition: (symbol) => symbol === 'old' });
  if (!marking.ok) throw new Error(marking.refusal.kind);
  return marking.value.findings;
});

describe('answers over the tree', () => {
  it('stand at a level by their ancestor there', () => {
    expect(['A1a', 'A1', 'A', 'old'].map((symbol) => placeAtLevel(tree, symbol, 2))).toEqual(['A1', 'A1', 'A', 'old']);
    expect([...answerAtLevel(tree, ['A1a', 'A1b', 'B1a'], 2)]).toEqual(['A1', 'B1']);
    expect(placeAtLevel(tree, 'A1a', null)).toBe('A1a');
    expect(deepestLevel(tree, ['A', 'B1a', 'old'])).toBe(3);
  });

  it('are spread over it, with the places where they leave the right path', () => {
    const spread = distributionOf(tree, KEY, [['A1a'], ['A1a'], ['A1b'], ['A2a'], ['B1a', 'A1'], ['old']]);
    expect(spread.answers).toBe(6);
    expect(spread.outdated).toEqual([{ symbol: 'old', chosen: 1 }]);
    expect(spread.nodes.map(({ symbol, standing, chosen, leading, leaves }) => [symbol, standing, chosen, leading, leaves])).toEqual([
      ['A', 'path', 0, 5, false], ['A1', 'path', 1, 4, false], ['A1a', 'main', 2, 2, false], ['A1b', 'alternate', 1, 1, false],
      ['A2', 'off', 0, 1, true], ['A2a', 'off', 1, 1, false], ['B', 'off', 0, 1, true], ['B1', 'off', 0, 1, false], ['B1a', 'off', 1, 1, false],
    ]);
  });

  it('make a confusion matrix at any level', () => {
    const all = findings(['A1a'], ['A1b'], ['A2a'], ['B1a'], ['A1a', 'B1a'], ['old']);
    // A1a was wanted five times: twice it was answered, once A2a, B1a and a symbol of an older edition; the alternate was right, and B1a once too many.
    expect(confusionOf(tree, all, null)).toEqual({
      keys: ['A1a', 'A1b', null], answers: ['A1a', 'A1b', 'A2a', 'B1a', 'old'], total: 7, same: 3,
      cells: [
        { key: 'A1a', answer: 'A1a', count: 2 }, { key: 'A1a', answer: 'A2a', count: 1 }, { key: 'A1a', answer: 'B1a', count: 1 }, { key: 'A1a', answer: 'old', count: 1 },
        { key: 'A1b', answer: 'A1b', count: 1 }, { key: null, answer: 'B1a', count: 1 },
      ],
    });
    expect(confusionOf(tree, all, 1)).toEqual({
      keys: ['A', null], answers: ['A', 'B', 'old'], total: 7, same: 4,
      cells: [{ key: 'A', answer: 'A', count: 4 }, { key: 'A', answer: 'B', count: 1 }, { key: 'A', answer: 'old', count: 1 }, { key: null, answer: 'B', count: 1 }],
    });
    expect(confusionOf(tree, [...all].reverse(), 1)).toEqual(confusionOf(tree, all, 1));
  });
});

describe('doubts about a key', () => {
  const gave = (places: string, mark: string, times: number) => Array.from({ length: times }, () => ({ places: places.split(' '), mark: parseFraction(mark) }));

  it('come from a low mean mark and from another answer that more people gave', () => {
    // (1 + 4 · 1/3)/5 = 7/15, below one half; A2a was given four times, the key once.
    expect(doubtsOf([...gave('A1a', '1/1', 1), ...gave('A2a', '1/3', 4)]).map((doubt) => JSON.stringify(doubt))).toEqual([
      '{"kind":"lowAgreement","meanMark":"7/15"}', '{"kind":"otherMajority","places":["A2a"],"share":"4/5"}']);
    expect(doubtsOf([...gave('A1a', '1/1', 3), ...gave('A2a', '1/3', 2)])).toEqual([]);
  });

  it('do not come from five people who each answered something else, near the key', () => {
    const near = ['A1a A1b', 'A1a A2a', 'A1a B1', 'A1b A2a', 'A2a B1'].flatMap((places) => gave(places, '2/3', 1));
    expect(doubtsOf(near)).toEqual([]);
    expect(doubtsOf([...near, ...gave('A2a B1', '2/3', 1)]).map((doubt) => JSON.stringify(doubt))).toEqual(['{"kind":"otherMajority","places":["A2a","B1"],"share":"1/3"}']);
  });

  it('do not come from fewer than five answers', () => {
    expect(doubtsOf(gave('A2a', '0/1', 4))).toEqual([]);
    expect(doubtsOf(gave('A1a', String(ONE), 5))).toEqual([]);
    expect(doubtsOf([...gave('A1a', '1/2', 4).map((each, index) => ({ ...each, places: [String(index)] })), ...gave('A1a', '1/2', 1)])).toEqual([]);
    expect(doubtsOf(gave('A1a', '0/1', 6).map((each) => ({ ...each, places: [] })))).toEqual([]);
  });
});
