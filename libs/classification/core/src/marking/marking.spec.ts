import { checkKey, type Key } from '../key/key';
import { SchemeTree } from '../scheme/scheme-tree';
import type { AnsweredPlace } from './answer';
import { markAnswer, type Marking, type MarkingOptions } from './mark-answer';

/** Hand tools as in the practice screen; 1/04 lies under 1/02 by its dots. */
const PARENTS: Readonly<Record<string, string | null>> = {
  'A': null, 'A01': 'A', 'A01B': 'A01', 'A01B 1/00': 'A01B', 'A01B 1/02': 'A01B 1/00', 'A01B 1/04': 'A01B 1/02', 'A01B 1/06': 'A01B 1/00',
  'A01B 1/20': 'A01B 1/00', 'A01B 1/22': 'A01B 1/00', 'A01B 3/00': 'A01B', 'A01C': 'A01', 'B': null, 'B65': 'B', 'B65D': 'B65',
};
const built = SchemeTree.build(Object.entries(PARENTS).map(([symbol, parent]) => ({ symbol, parent })));
if (!built.ok) throw new Error('The tree of this spec is sound.');
const tree = built.value;

/** `1/02 invention` is A01B 1/02 in the role of invention. */
function place(text: string): { symbol: string; role?: string } {
  const [, symbol = '', role] = /^(\S+)(?: (\w+))?$/.exec(text)!;
  return { symbol: symbol.includes('/') ? `A01B ${symbol}` : symbol, ...(role ? { role } : {}) };
}

function marked(key: Key, answer: readonly AnsweredPlace[], options?: MarkingOptions): Marking {
  const checked = checkKey(tree, key);
  if (!checked.ok) throw new Error(checked.refusal.kind);
  const result = markAnswer(tree, checked.value, answer, options);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

const single = (...texts: string[]): Key => texts.map((text) => ({ accept: [place(text)] }));
const numbers = ({ mark, precision, recall, f, weight }: Marking): string => [mark, precision, recall, f, weight].join(' ');

describe('marking', () => {
  it('marks the practice of the design with 10/13: one level too coarse, one neighbour', () => {
    const marking = marked(single('1/04 invention', '1/22 additional'), [place('1/02 invention'), place('1/20 additional')]);
    expect(numbers(marking)).toBe('10/13 5/6 5/7 10/13 1/1');
    expect(marking.findings).toEqual([
      { kind: 'tooCoarse', answer: 'A01B 1/02', key: 'A01B 1/04', levels: 1 },
      { kind: 'sibling', answer: 'A01B 1/20', key: 'A01B 1/22' },
    ]);
    expect(marking.sharedPlaces).toEqual(['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02']);
    expect(marking.answerPlaces).toEqual(['A01B 1/20']);
    expect(marking.acceptedPlaces).toEqual(['A01B 1/04', 'A01B 1/22']);
    expect(marking.counts).toEqual({ shared: 5, answer: 6, key: 7 });
    expect(marking.wrongRoles).toBe(0);
    expect(marking.ruleVersion).toBe('classification.marking/2');
  });

  it.each<[string, string[], string[], string]>([
    ['right', ['1/04'], ['1/04'], '1/1 1/1 1/1 1/1 1/1'],
    ['nothing answered', ['1/04'], [], '0/1 0/1 0/1 0/1 1/1'],
    ['one level too coarse', ['1/04'], ['1/02'], '10/11 1/1 5/6 10/11 1/1'],
    ['one level too fine', ['1/02'], ['1/04'], '10/11 5/6 1/1 10/11 1/1'],
    ['another section', ['1/04'], ['B65D'], '0/1 0/1 0/1 0/1 1/1'],
    ['one of two missing', ['1/04', '1/22'], ['1/04'], '12/13 1/1 6/7 12/13 1/1'],
    ['one too many', ['1/04'], ['1/04', 'B65D'], '4/5 2/3 1/1 4/5 1/1'],
    ['right place, wrong role', ['1/04 invention'], ['1/04 additional'], '1/2 1/1 1/1 1/1 1/1'],
    ['right place, role left open', ['1/04 invention'], ['1/04'], '1/2 1/1 1/1 1/1 1/1'],
    ['right places, one wrong role', ['1/04 invention', '1/22 additional'], ['1/04 invention', '1/22 invention'], '3/4 1/1 1/1 1/1 1/1'],
    ['role where none is asked', ['1/04'], ['1/04 invention'], '1/1 1/1 1/1 1/1 1/1'],
  ])('hierarchical: %s', (_, key, answer, expected) => {
    expect(numbers(marked(single(...key), answer.map(place)))).toBe(expected);
  });

  it.each<[string, string[], string[], string]>([
    ['right', ['1/04'], ['1/04'], '1/1'],
    ['a near miss is a miss', ['1/04'], ['1/02'], '0/1'],
    ['one of two, one too many', ['1/04', '1/22'], ['1/04', '1/20'], '1/3'],
    ['a wrong role is a miss', ['1/04 invention', '1/22'], ['1/04 additional', '1/22'], '1/2'],
    ['nothing answered', ['1/04'], [], '0/1'],
  ])('exact: %s', (_, key, answer, mark) => {
    expect(marked(single(...key), answer.map(place), { policy: 'exact' }).mark.toString()).toBe(mark);
  });

  it.each<[string, string[], string[], string]>([
    ['right', ['1/04'], ['1/04'], '1/1'],
    ['the level reached', ['1/04'], ['1/06'], '2/3'],
    ['too fine reaches the level', ['1/02'], ['1/04'], '1/1'],
    ['mean over the key', ['1/04', '1/22'], ['1/04', 'A01C'], '9/10'],
    ['more answers than key places', ['1/04'], ['1/04', 'B65D'], '1/2'],
    ['nothing answered', ['1/04'], [], '0/1'],
  ])('level: %s', (_, key, answer, mark) => {
    expect(marked(single(...key), answer.map(place), { policy: 'level' }).mark.toString()).toBe(mark);
  });

  it('counts the choice of alternates with the highest mark and weighs it', () => {
    const key: Key = [{ accept: [{ symbol: 'A01B 1/04' }, { symbol: 'A01B 1/06', weight: '3/4' }] }];
    const alternate = marked(key, [place('1/06')]);
    expect(numbers(alternate)).toBe('3/4 1/1 1/1 1/1 3/4');
    expect(alternate.findings).toEqual([{ kind: 'alternate', answer: 'A01B 1/06', key: 'A01B 1/06' }]);
    // 1/20 is nearer to the alternate, but 4/5 of 3/4 is less than the 8/11 it has of the main place.
    expect(marked(key, [place('1/20')]).chosen.map((chosen) => chosen.symbol)).toEqual(['A01B 1/04']);
    expect(marked(key, []).chosen.map((chosen) => chosen.symbol)).toEqual(['A01B 1/04']);
  });

  it('weighs by the mean of the chosen places', () => {
    const key: Key = [{ accept: [{ symbol: 'A01B 1/04' }] }, { accept: [{ symbol: 'B65D' }, { symbol: 'B65', weight: '1/2' }] }];
    expect(numbers(marked(key, [place('1/04'), place('B65')]))).toBe('16/17 1/1 8/9 16/17 1/1'); // too coarse for the main place beats the alternate's 3/4
    const far: Key = [{ accept: [{ symbol: 'A01B 1/04' }] }, { accept: [{ symbol: 'B65D' }, { symbol: 'A01C', weight: '2/3' }] }];
    expect(numbers(marked(far, [place('1/04'), place('A01C')]))).toBe('5/6 1/1 1/1 1/1 5/6');
  });

  it('counts an optional group only where it raises the mark', () => {
    const key: Key = [{ accept: [place('1/04')] }, { required: false, accept: [place('B65D')] }];
    expect(marked(key, [place('1/04')]).chosen.map((chosen) => chosen.symbol)).toEqual(['A01B 1/04']);
    expect(marked(key, [place('1/04')]).findings).toEqual([{ kind: 'exact', answer: 'A01B 1/04', key: 'A01B 1/04' }]);
    expect(marked(key, [place('1/04'), place('B65D')]).mark.toString()).toBe('1/1');
  });

  it('prefers the near main place to an alternate of little weight', () => {
    const key: Key = [{ accept: [{ symbol: 'A01B 1/04' }, { symbol: 'A01B 1/06', weight: '2/3' }] }];
    expect(numbers(marked(key, [place('1/06')]))).toBe('8/11 4/5 2/3 8/11 1/1');
  });

  it('may count another choice when a place is added, and then find more of it precise, but never for a higher mark', () => {
    const branch = (name: string, from: string | null, length: number): { symbol: string; parent: string | null }[] =>
      Array.from({ length }, (_, index) => ({ symbol: `${name}${index}`, parent: index === 0 ? from : `${name}${index - 1}` }));
    const two = SchemeTree.build([...branch('s', null, 1), ...branch('m', 's0', 4), ...branch('n', 's0', 7), { symbol: 'far', parent: null }]);
    if (!two.ok) throw new Error(two.refusal.kind);
    const key = checkKey(two.value, [{ accept: [{ symbol: 'm3' }, { symbol: 'n6' }] }]);
    if (!key.ok) throw new Error(key.refusal.kind);
    const results = [['m3', 'n4'], ['m3', 'n4', 'far']].map((symbols) => markAnswer(two.value, key.value, symbols.map((symbol) => ({ symbol }))));
    expect(results.map((result) => (result.ok ? `${result.value.chosen[0]!.symbol} ${result.value.mark} ${result.value.precision}` : ''))).toEqual(['m3 2/3 1/2', 'n6 12/19 6/11']);
  });

  it('takes the answer as a set', () => {
    expect(marked(single('1/04'), [place('1/04'), place('1/04')]).mark.toString()).toBe('1/1');
  });

  it('refuses to mark unknown symbols and a place in two roles', () => {
    const checked = checkKey(tree, single('1/04'));
    if (!checked.ok) throw new Error(checked.refusal.kind);
    expect(markAnswer(tree, checked.value, [{ symbol: 'Z' }, place('1/04'), { symbol: 'Y' }])).toEqual({ ok: false, refusal: { kind: 'unknownSymbol', symbols: ['Y', 'Z'] } });
    expect(markAnswer(tree, checked.value, [place('1/04 invention'), place('1/04 additional')])).toEqual({ ok: false, refusal: { kind: 'placeInTwoRoles', symbol: 'A01B 1/04' } });
  });
});

describe('findings', () => {
  const found = (key: Key, answer: string[], options?: MarkingOptions): unknown => marked(key, answer.map(place), options).findings;

  it.each<[string, string[], string[], object[]]>([
    ['exact', ['1/04'], ['1/04'], [{ kind: 'exact', answer: 'A01B 1/04', key: 'A01B 1/04' }]],
    ['wrongRole', ['1/04 invention'], ['1/04 additional'], [{ kind: 'wrongRole', answer: 'A01B 1/04', key: 'A01B 1/04', role: 'invention' }]],
    ['tooCoarse by three', ['1/04'], ['A01B'], [{ kind: 'tooCoarse', answer: 'A01B', key: 'A01B 1/04', levels: 3 }]],
    ['tooFine by two', ['1/00'], ['1/04'], [{ kind: 'tooFine', answer: 'A01B 1/04', key: 'A01B 1/00', levels: 2 }]],
    ['sibling', ['1/02'], ['1/06'], [{ kind: 'sibling', answer: 'A01B 1/06', key: 'A01B 1/02' }]],
    ['sibling under the root', ['A'], ['B'], [{ kind: 'sibling', answer: 'B', key: 'A' }]],
    ['wrongBranch at the fifth level', ['1/04'], ['1/06'], [{ kind: 'wrongBranch', answer: 'A01B 1/06', key: 'A01B 1/04', level: 5 }]],
    ['wrongBranch at the first level', ['1/04'], ['B65D'], [{ kind: 'wrongBranch', answer: 'B65D', key: 'A01B 1/04', level: 1 }]],
    ['missing', ['1/04'], [], [{ kind: 'missing', key: 'A01B 1/04' }]],
    ['superfluous', ['1/04'], ['1/04', '1/06'], [{ kind: 'exact', answer: 'A01B 1/04', key: 'A01B 1/04' }, { kind: 'superfluous', answer: 'A01B 1/06' }]],
  ])('%s', (_, key, answer, expected) => {
    expect(found(single(...key), answer)).toEqual(expected);
  });

  it('tell the right role of an alternate, too', () => {
    expect(found([{ accept: [place('1/04 invention'), { symbol: 'B65D', role: 'invention' }] }], ['B65D additional']))
      .toEqual([{ kind: 'alternate', answer: 'B65D', key: 'B65D', role: 'invention' }]);
  });

  it('name a place that only another edition has, and count it as a place of its own', () => {
    const marking = marked(single('1/04'), [place('1/04'), { symbol: 'A01B 1/99' }], { inAnotherEdition: (symbol) => symbol === 'A01B 1/99' });
    expect(marking.findings).toEqual([{ kind: 'exact', answer: 'A01B 1/04', key: 'A01B 1/04' }, { kind: 'outdated', answer: 'A01B 1/99', key: null }]);
    expect(numbers(marking)).toBe('12/13 6/7 1/1 12/13 1/1');
    expect(marked(single('1/04'), [{ symbol: 'A01B 1/99' }], { inAnotherEdition: () => true }).findings).toEqual([{ kind: 'outdated', answer: 'A01B 1/99', key: 'A01B 1/04' }]);
  });

  it('assign each answer to the nearest place of the key, equal ones first', () => {
    expect(found(single('B65D', '1/02'), ['1/02', '1/04'])).toEqual([
      { kind: 'exact', answer: 'A01B 1/02', key: 'A01B 1/02' },
      { kind: 'wrongBranch', answer: 'A01B 1/04', key: 'B65D', level: 1 },
    ]);
    expect(found(single('1/22', '1/04'), ['1/06', '1/02'])).toEqual([
      { kind: 'tooCoarse', answer: 'A01B 1/02', key: 'A01B 1/04', levels: 1 },
      { kind: 'sibling', answer: 'A01B 1/06', key: 'A01B 1/22' },
    ]);
  });
});
