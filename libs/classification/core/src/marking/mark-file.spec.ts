import { markFile } from './mark-file';
import { itemOfExample, WORKED_EXAMPLES } from './worked-examples';

const item = (over: object = {}): object => ({
  id: 'one', places: [{ symbol: 'a', parent: null }, { symbol: 'a1', parent: 'a' }, { symbol: 'b', parent: null }],
  key: [{ accept: [{ symbol: 'a1' }] }], answer: [{ symbol: 'a' }], ...over,
});
const refusal = (value: unknown): string => {
  const marked = markFile(value);
  return marked.ok ? 'marked' : `${marked.refusal.item ?? 'file'} | ${marked.refusal.kind} | ${marked.refusal.sentence}`;
};

describe('marking a file', () => {
  it.each(WORKED_EXAMPLES.map((example) => [example.id, example] as const))('as computed by hand: %s', (id, example) => {
    expect(markFile([itemOfExample(example)])).toEqual({ ok: true, value: [{ id, ...example.expected }] });
  });

  it('covers every policy and every finding', () => {
    const kinds = new Set(WORKED_EXAMPLES.flatMap((example) => example.expected.findings.map((finding) => finding.kind)));
    expect([...kinds].sort()).toEqual(['alternate', 'exact', 'missing', 'outdated', 'sibling', 'superfluous', 'tooCoarse', 'tooFine', 'wrongBranch', 'wrongRole']);
    expect(new Set(WORKED_EXAMPLES.map((example) => example.policy))).toEqual(new Set(['hierarchical', 'exact', 'level']));
    expect(new Set(WORKED_EXAMPLES.map((example) => example.id)).size).toBe(WORKED_EXAMPLES.length);
  });

  it('marks hierarchically where no policy is named, takes symbols as they stand, and looks at no other field', () => {
    const symbols = item({ places: [{ symbol: ' x ', parent: null }, { symbol: 'X', parent: ' x ', title: 'kept apart' }], key: [{ accept: [{ symbol: 'X' }] }], answer: [{ symbol: ' x ' }], remark: 'seen' });
    expect(markFile([symbols])).toEqual({ ok: true, value: [{ id: 'one', precision: '1/1', recall: '1/2', f: '2/3', mark: '2/3', findings: [{ symbol: ' x ', kind: 'tooCoarse', levels: 1 }] }] });
    expect(markFile([])).toEqual({ ok: true, value: [] });
  });

  it('takes parents after their children, weights in any usual spelling, and null for what is absent', () => {
    const places = [{ symbol: 'a1', parent: 'a' }, { symbol: 'a', parent: null }, { symbol: 'b', parent: null }];
    for (const weight of ['1/2', '2/4', 0.5, '0.5', '0.50']) {
      const marked = markFile([item({ places, policy: null, otherEditions: null, key: [{ group: null, required: null, accept: [{ symbol: 'a1', role: null, weight: null }, { symbol: 'b', weight }] }], answer: [{ symbol: 'b', role: null }] })]);
      expect(marked.ok && marked.value[0]).toMatchObject({ mark: '1/2', findings: [{ symbol: 'b', kind: 'alternate' }] });
    }
  });

  it.each<[string, unknown, string]>([
    ['no list', {}, 'file | notAList | A list of items is wanted.'],
    ['no item', [item(), 7], 'item 2 | notAnObject | the item: an object is wanted.'],
    ['no id', [item({ id: undefined })], 'item 1 | idMissing | id: a text or a number is wanted.'],
    ['an id twice', [item(), item()], 'item "one" | idTwice | Another item has the same id.'],
    ['no places', [item({ places: undefined })], 'item "one" | notAList | places: a list is wanted.'],
    ['a place twice', [item({ places: [{ symbol: 'a', parent: null }, { symbol: 'a', parent: null }] })], 'item "one" | duplicatePlace | places: “a” stands there twice.'],
    ['a parent that is not there', [item({ places: [{ symbol: 'a', parent: 'z' }] })], 'item "one" | unknownParent | places: “a” stands under “z”, which is not there.'],
    ['a cycle', [item({ places: [{ symbol: 'a', parent: 'b' }, { symbol: 'b', parent: 'a' }] })], 'item "one" | cycle | places: these stand under one another: “a”, “b”.'],
    ['no key', [item({ key: null })], 'item "one" | notAList | key: a list is wanted.'],
    ['an empty key', [item({ key: [] })], 'item "one" | noRequiredGroup | key: no group is required.'],
    ['an empty group', [item({ key: [{ accept: [] }] })], 'item "one" | emptyGroup | key[0].accept: no place is accepted.'],
    ['an unknown place in the key', [item({ key: [{ accept: [{ symbol: 'z' }] }] })], 'item "one" | unknownSymbol | key[0]: there is no place “z”.'],
    ['a weight of nothing', [item({ key: [{ accept: [{ symbol: 'a1', weight: '0/1' }] }] })], 'item "one" | weightOutOfRange | key[0]: the weight 0/1 of “a1” is not above 0 and at most 1.'],
    ['a weight above the whole', [item({ key: [{ accept: [{ symbol: 'a1', weight: 1.5 }] }] })], 'item "one" | weightOutOfRange | key[0]: the weight 15/10 of “a1” is not above 0 and at most 1.'],
    ['a weight in words', [item({ key: [{ accept: [{ symbol: 'a1', weight: 'half' }] }] })], 'item "one" | notAFraction | key[0].accept[0].weight: a fraction such as "1/2" is wanted, not "half".'],
    ['nested main places', [item({ key: [{ accept: [{ symbol: 'a1' }] }, { accept: [{ symbol: 'a' }] }] })], 'item "one" | mainPlaceAboveAnother | key: the main place “a” stands above the main place “a1”.'],
    ['an unknown place in the answer', [item({ answer: [{ symbol: 'y' }, { symbol: 'z' }] })], 'item "one" | unknownSymbol | answer: no edition has the place “y”, “z”.'],
    ['a place in two roles', [item({ answer: [{ symbol: 'a', role: 'x' }, { symbol: 'a', role: 'y' }] })], 'item "one" | placeInTwoRoles | answer: the place “a” stands in two roles.'],
    ['another policy', [item({ policy: 'kind' })], 'item "one" | unknownPolicy | policy: "kind" is none of hierarchical, exact, level.'],
    ['no answer', [item({ answer: undefined })], 'item "one" | notAList | answer: a list is wanted.'],
    ['a required that is no flag', [item({ key: [{ required: 'yes', accept: [{ symbol: 'a1' }] }] })], 'item "one" | notAFlag | key[0].required: true or false is wanted.'],
  ])('refuses by name: %s', (_, value, expected) => expect(refusal(value)).toBe(expected));

  it('refuses a key of more than 4,096 choices', () => {
    const places = Array.from({ length: 65 * 65 }, (_, index) => ({ symbol: `p${index}`, parent: null }));
    const group = (from: number): object => ({ accept: places.slice(from, from + 65).map(({ symbol }) => ({ symbol })) });
    expect(refusal([item({ places, key: [group(0), group(65)], answer: [] })])).toBe('item "one" | tooManyChoices | key: 4225 choices; at most 4096 can be marked.');
  });
});
