import { Fraction, ONE, ZERO } from '@classmark/platform/core';

/**
 * How alike two sets of places are: MASI = J · M (Passonneau 2006). J = |A ∩ B| / |A ∪ B| (Jaccard); M = 1 for equal sets, 2/3
 * where one contains the other, 1/3 where they only overlap, 0 where they share nothing. Two empty sets are equal.
 */
export function masi(a: ReadonlySet<string>, b: ReadonlySet<string>): Fraction {
  const shared = [...a].filter((each) => b.has(each)).length;
  if (shared === a.size && shared === b.size) return ONE;
  if (shared === 0) return ZERO;
  const contained = shared === Math.min(a.size, b.size);
  return Fraction.of(shared * (contained ? 2 : 1), (a.size + b.size - shared) * 3);
}

/** The distance between two answers: 1 − MASI, from 0/1 (the same) to 1/1 (nothing in common). */
export function setDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): Fraction {
  return ONE.sub(masi(a, b));
}
