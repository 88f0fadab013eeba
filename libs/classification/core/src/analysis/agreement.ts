import { Fraction, fractionToNumber, ONE, sumOf, ZERO } from '@classmark/platform/core';
import { masiParts } from './masi';

/** Version of how agreement is measured, stored with what is exported. */
export const AGREEMENT_RULE = 'classification.agreement/1';

/** What one person answered to one case. `group` is the office, where groups are compared. */
export interface Judgement { readonly unit: string; readonly places: ReadonlySet<string>; readonly group?: string }

/** Agreement with what it rests on. `value` is null where it is not defined: nothing to compare, or nobody ever differed in anything. */
export interface Agreement {
  readonly value: Fraction | null;
  /** Answers that could be compared with another one to the same case. */
  readonly answers: number;
  /** Cases to which at least two such answers were given. */
  readonly cases: number;
  /** Why there is no value. */
  readonly undefinedBecause: 'nothingToCompare' | 'oneCase' | 'noVariation' | null;
}

/** Marks on the scale of alpha: below the first nothing should be concluded, from the second on agreement is good (Krippendorff 2004). */
export const ALPHA_MARKS = { tentative: 0.67, good: 0.8 } as const;

/** An answer that occurs, and how often, per group. */
interface Value { readonly places: ReadonlySet<string>; readonly counts: Map<string, number>; total: number }

/**
 * Krippendorff's alpha over sets of places with the distance 1 − MASI, with missing answers: alpha = 1 − Do/De. Do is the mean distance of two
 * answers to the same case, each case weighted by its answers: Do = 1/n Σ_u Σ_{i≠j} δ / (m_u − 1). De is the mean distance of any two
 * answers: De = Σ_{a≠b} δ / (n (n − 1)). n counts the answers of cases with at least two (m_u ≥ 2). Exact. Over a single case Do and De are
 * the same, whatever was answered: it has no alpha.
 */
export function alphaOf(judgements: readonly Judgement[]): Agreement {
  const units = unitsOf(judgements).filter((unit) => unit.length >= 2);
  const n = units.reduce((sum, unit) => sum + unit.length, 0);
  if (n === 0) return nothingToCompare();
  const observed = sumOf(units.map((unit) => distancesWithin(valuesOf(unit)).div(Fraction.of(unit.length - 1)))).div(Fraction.of(n));
  const expected = distancesWithin(valuesOf(units.flat())).div(Fraction.of(n * (n - 1)));
  return agreementOf(observed, expected, n, units.length);
}

/**
 * Alpha between groups: as alpha, but only answers of different groups are compared, so that it says whether offices classify alike, whatever
 * happens within them. Do weights each case by its answers, n = Σ m_u over cases answered by at least two groups.
 */
export function alphaBetween(judgements: readonly Judgement[]): Agreement {
  const units = unitsOf(judgements).filter((unit) => new Set(unit.map((each) => each.group)).size >= 2);
  const n = units.reduce((sum, unit) => sum + unit.length, 0);
  if (n === 0) return nothingToCompare();
  const observed = sumOf(units.map((unit) => meanBetween(unit).mul(Fraction.of(unit.length)))).div(Fraction.of(n));
  return agreementOf(observed, meanBetween(units.flat()), n, units.length);
}

/**
 * Share of pairs of answers to the same case that are the same set of places, each case weighted by its answers. With `between` only pairs of
 * different groups count.
 */
export function percentAgreement(judgements: readonly Judgement[], pairs: 'all' | 'between' = 'all'): Agreement {
  const enough = (unit: readonly Judgement[]) => (pairs === 'all' ? unit.length >= 2 : new Set(unit.map((each) => each.group)).size >= 2);
  const units = unitsOf(judgements).filter(enough);
  const n = units.reduce((sum, unit) => sum + unit.length, 0);
  if (n === 0) return nothingToCompare();
  const value = sumOf(units.map((unit) => {
    const values = valuesOf(unit);
    const same = values.reduce((sum, each) => sum + (pairs === 'all' ? each.total * (each.total - 1) : pairsBetween(each.counts, each.counts)), 0);
    const all = pairs === 'all' ? unit.length * (unit.length - 1) : pairsBetween(groupSizes(unit), groupSizes(unit));
    return Fraction.of(same * unit.length, all);
  })).div(Fraction.of(n));
  return { value, answers: n, cases: units.length, undefinedBecause: null };
}

/** In which of three bands an alpha lies. */
export function alphaBand(alpha: Fraction): 'low' | 'tentative' | 'good' {
  const value = fractionToNumber(alpha);
  return value >= ALPHA_MARKS.good ? 'good' : value >= ALPHA_MARKS.tentative ? 'tentative' : 'low';
}

function agreementOf(observed: Fraction, expected: Fraction, answers: number, cases: number): Agreement {
  if (cases === 1) return { value: null, answers, cases, undefinedBecause: 'oneCase' };
  if (expected.equals(ZERO)) return { value: null, answers, cases, undefinedBecause: 'noVariation' };
  return { value: ONE.sub(observed.div(expected)), answers, cases, undefinedBecause: null };
}

function nothingToCompare(): Agreement {
  return { value: null, answers: 0, cases: 0, undefinedBecause: 'nothingToCompare' };
}

function unitsOf(judgements: readonly Judgement[]): Judgement[][] {
  return [...Map.groupBy(judgements, (each) => each.unit).values()];
}

/** Sets are compared by what is in them; many answers share one set, so its text is made once. */
const keys = new WeakMap<ReadonlySet<string>, string>();

function keyOf(places: ReadonlySet<string>): string {
  let key = keys.get(places);
  if (key === undefined) keys.set(places, key = places.size === 1 ? [...places][0]! : [...places].sort().join('\n'));
  return key;
}

function valuesOf(judgements: readonly Judgement[]): Value[] {
  const values = new Map<string, Value>();
  for (const { places, group = '' } of judgements) {
    const key = keyOf(places);
    const value = values.get(key) ?? { places, counts: new Map<string, number>(), total: 0 };
    value.total += 1;
    value.counts.set(group, (value.counts.get(group) ?? 0) + 1);
    values.set(key, value);
  }
  return [...values.values()];
}

/**
 * Sum of the distances over all ordered pairs of answers. Pairs that share no place have distance 1 and are only counted; so a selection of
 * many cases costs no more than its answers.
 */
function distancesWithin(values: readonly Value[]): Fraction {
  const n = values.reduce((sum, value) => sum + value.total, 0);
  const different = n * n - values.reduce((sum, value) => sum + value.total * value.total, 0);
  return Fraction.of(different).sub(likeness(values, (a, b) => 2 * a.total * b.total));
}

/** Mean distance of two answers of different groups. */
function meanBetween(judgements: readonly Judgement[]): Fraction {
  const values = valuesOf(judgements);
  const all = pairsBetween(groupSizes(judgements), groupSizes(judgements));
  const same = values.reduce((sum, value) => sum + pairsBetween(value.counts, value.counts), 0);
  return Fraction.of(all - same).sub(likeness(values, (a, b) => 2 * pairsBetween(a.counts, b.counts))).div(Fraction.of(all));
}

/** Ordered pairs of one of the first and one of the second that are of different groups. */
function pairsBetween(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return size(one) * size(other) - [...one].reduce((sum, [group, count]) => sum + count * (other.get(group) ?? 0), 0);
}

function groupSizes(judgements: readonly Judgement[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { group = '' } of judgements) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

/** Sum of MASI over pairs of different values, each as often as there are such pairs of answers. Whole numbers per denominator, so that it stays quick. */
function likeness(values: readonly Value[], pairs: (a: Value, b: Value) => number): Fraction {
  const numerators = new Map<number, number>();
  for (const [a, b] of neighbours(values)) {
    const [numerator, denominator] = masiParts(a.places, b.places);
    numerators.set(denominator, (numerators.get(denominator) ?? 0) + numerator * pairs(a, b));
  }
  return sumOf([...numerators].map(([denominator, numerator]) => Fraction.of(numerator, denominator)));
}

/** Different values that have a place in common, each pair once. */
function* neighbours(values: readonly Value[]): Generator<[Value, Value]> {
  const holders = new Map<string, number[]>();
  values.forEach((value, index) => value.places.forEach((place) => {
    const known = holders.get(place);
    if (known) known.push(index);
    else holders.set(place, [index]);
  }));
  for (const [index, value] of values.entries()) {
    const others = new Set<number>();
    for (const place of value.places) for (const other of holders.get(place)!) if (other > index) others.add(other);
    for (const other of others) yield [value, values[other]!];
  }
}
