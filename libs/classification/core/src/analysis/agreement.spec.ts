import { Fraction, ONE } from '@classmark/platform/core';
import { alphaBand, alphaBetween, alphaOf, percentAgreement, type Judgement } from './agreement';
import { masi } from './masi';

const set = (...symbols: string[]) => new Set(symbols);
const said = (unit: string, group: string, ...symbols: string[]): Judgement => ({ unit, group, places: set(...symbols) });

/** Numbers that look random and are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function someJudgements(seed: number): Judgement[] {
  const random = seeded(seed);
  const pick = (most: number) => Math.floor(random() * most);
  return Array.from({ length: 60 }, () => said(`case ${pick(8)}`, ['X', 'Y', 'Z'][pick(3)]!, ...Array.from({ length: 1 + pick(3) }, () => String(pick(6)))));
}

/** Straight from the definition, pair by pair. */
function alphaByPairs(judgements: readonly Judgement[]): Fraction {
  const units = [...Map.groupBy(judgements, (each) => each.unit).values()].filter((unit) => unit.length > 1);
  const distances = (all: readonly Judgement[]) => all.flatMap((a, i) => all.filter((_, j) => j !== i).map((b) => ONE.sub(masi(a.places, b.places)))).reduce((x, y) => x.add(y), Fraction.of(0));
  const n = units.flat().length;
  const observed = units.map((unit) => distances(unit).div(Fraction.of(unit.length - 1))).reduce((x, y) => x.add(y)).div(Fraction.of(n));
  return ONE.sub(observed.div(distances(units.flat()).div(Fraction.of(n * (n - 1)))));
}

describe('likeness of two answers (MASI)', () => {
  it.each<[string[], string[], string]>([
    [['9'], ['9'], '1/1'],
    [[], [], '1/1'],
    [['9'], ['9', '42'], '1/3'], // J = 1/2, one contains the other: 1/2 · 2/3
    [['9', '42'], ['42', '35'], '1/9'], // J = 1/3, they overlap: 1/3 · 1/3
    [['9', '42', '35'], ['42', '35', '38'], '1/6'], // J = 2/4 · 1/3
    [['9'], ['42'], '0/1'],
    [[], ['9'], '0/1'],
  ])('of %j and %j is %s', (a, b, expected) => {
    expect(String(masi(set(...a), set(...b)))).toBe(expected);
    expect(String(masi(set(...b), set(...a)))).toBe(expected);
  });
});

describe('Krippendorff’s alpha', () => {
  it('equals the published example with missing values', () => {
    // Krippendorff 2011: four coders, twelve units, '.' where one did not answer. Units are columns.
    const table = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];
    const judgements = table.flatMap((row) => [...row].flatMap((value, unit) => (value === '.' ? [] : [said(String(unit), '', value)])));
    // Unit 12 has one value and does not count: n = 3 + 8 · 4 + 3 + 2 = 40.
    // Do: unit 2 (2, 2, 3, 2) 6/3 = 2, unit 6 (1, 2, 3, 4) 12/3 = 4, unit 8 (1, 1, 2, 1) 6/3 = 2, all others 0: 8/40 = 1/5.
    // How often: 1 nine times, 2 thirteen, 3 ten, 4 five, 5 three. De = (1600 − 81 − 169 − 100 − 25 − 9)/(40 · 39) = 1216/1560 = 152/195.
    // alpha = 1 − (1/5)/(152/195) = 1 − 39/152 = 113/152 = 0.743.
    expect(alphaOf(judgements)).toMatchObject({ answers: 40, cases: 11, undefinedBecause: null });
    expect(String(alphaOf(judgements).value)).toBe('113/152');
  });

  it('takes sets that are partly the same as partly agreeing', () => {
    // Case 1: {9, 42} and {9}, distance 1 − 1/3 = 2/3. Case 2: {35} twice. n = 4.
    // Do = (2 · 2/3 / 1 + 0)/4 = 1/3. De: 12 ordered pairs; 35–35 twice 0, {9, 42}–{9} twice 2/3, the other eight 1: (4/3 + 8)/12 = 7/9.
    // alpha = 1 − (1/3)/(7/9) = 4/7.
    const judgements = [said('1', 'X', '9', '42'), said('1', 'Y', '9'), said('2', 'X', '35'), said('2', 'Y', '35')];
    expect(String(alphaOf(judgements).value)).toBe('4/7');
  });

  it('is 1 for full agreement, below 0 for opposition, and not defined where nothing can differ', () => {
    const agreed = [said('1', 'X', '9'), said('1', 'Y', '9'), said('2', 'X', '35', '42'), said('2', 'Y', '42', '35')];
    expect(alphaOf(agreed).value).toEqual(ONE);
    expect(alphaBetween(agreed).value).toEqual(ONE);
    expect(percentAgreement(agreed).value).toEqual(ONE);
    // Two cases, each answered 9 and 35: Do = 1, De = 8/12. alpha = 1 − 3/2.
    expect(String(alphaOf([said('1', '', '9'), said('1', '', '35'), said('2', '', '9'), said('2', '', '35')]).value)).toBe('-1/2');
    expect(alphaOf([said('1', '', '9'), said('1', '', '9'), said('2', '', '9'), said('2', '', '9')])).toEqual({ value: null, answers: 4, cases: 2, undefinedBecause: 'noVariation' });
    expect(alphaOf([said('1', 'X', '9'), said('1', 'Y', '35')])).toEqual({ value: null, answers: 2, cases: 1, undefinedBecause: 'oneCase' });
    expect(alphaBetween([said('1', 'X', '9'), said('1', 'Y', '35')]).undefinedBecause).toBe('oneCase');
    expect(alphaOf([said('1', '', '9'), said('2', '', '9')])).toEqual({ value: null, answers: 0, cases: 0, undefinedBecause: 'nothingToCompare' });
  });

  it('between groups compares only answers of different groups', () => {
    // Case 1: X {9}, X {9}, Y {42}: both pairs differ, mean 1. Case 2: X {35}, Y {35}: mean 0. Do = (3 · 1 + 2 · 0)/5 = 3/5.
    // De: X gave 9, 9, 35 and Y 42, 35: of six pairs one is equal, 5/6. alpha = 1 − (3/5)/(5/6) = 7/25.
    const judgements = [said('1', 'X', '9'), said('1', 'X', '9'), said('1', 'Y', '42'), said('2', 'X', '35'), said('2', 'Y', '35')];
    expect(String(alphaBetween(judgements).value)).toBe('7/25');
    // Equal pairs: of all pairs in case 1 one of three, in case 2 all: (3 · 1/3 + 2 · 1)/5. Between groups: (3 · 0 + 2 · 1)/5.
    expect(String(percentAgreement(judgements).value)).toBe('3/5');
    expect(String(percentAgreement(judgements, 'between').value)).toBe('2/5');
  });

  it('equals the definition pair by pair on made-up answers, and neither order nor names matter', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const judgements = someJudgements(seed);
      const alpha = alphaOf(judgements);
      expect(String(alpha.value)).toBe(String(alphaByPairs(judgements)));
      const renamed = judgements.map(({ unit, group, places }) => ({ unit: `other ${unit}`, group: `g${group}`, places: new Set([...places].map((each) => `p${each}`)) }));
      expect(alphaOf([...renamed].reverse())).toEqual(alpha);
      expect(alphaBetween([...renamed].reverse())).toEqual(alphaBetween(judgements));
      expect(percentAgreement([...renamed].reverse(), 'between')).toEqual(percentAgreement(judgements, 'between'));
    }
  });

  it('lies in a band', () => {
    expect([Fraction.of(66, 100), Fraction.of(67, 100), Fraction.of(79, 100), Fraction.of(8, 10)].map(alphaBand)).toEqual(['low', 'tentative', 'tentative', 'good']);
  });
});
