import { Fraction, ONE } from '@classmark/platform/core';

/**
 * How alike two sets of places are: MASI = J · M (Passonneau 2006). J = |A ∩ B| / |A ∪ B| (Jaccard); M = 1 for equal sets, 2/3
 * where one contains the other, 1/3 where they only overlap, 0 where they share nothing. Two empty sets are equal.
 */
export function masi(a: ReadonlySet<string>, b: ReadonlySet<string>): Fraction {
  return Fraction.of(...masiParts(a, b));
}

/** The same as numerator and denominator, not in lowest terms: sums of many are made of whole numbers. */
export function masiParts(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly [numerator: number, denominator: number] {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared += 1;
  if (shared === a.size && shared === b.size) return [1, 1];
  if (shared === 0) return [0, 1];
  const contained = shared === Math.min(a.size, b.size);
  return [shared * (contained ? 2 : 1), (a.size + b.size - shared) * 3];
}

/** The distance between two answers: 1 − MASI, from 0/1 (the same) to 1/1 (nothing in common). */
export function setDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): Fraction {
  return ONE.sub(masi(a, b));
}
