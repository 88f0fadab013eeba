import { Fraction, ONE } from '@classmark/platform/core';
import { facilityOf, FEW } from './item-figures';

/** Below this mean mark a key is looked at again. */
export const LOW_AGREEMENT = Fraction.of(1, 2);

/** Why a key may be wrong, judged by first answers. `share` is the part of all answers that gave exactly the set of places. */
export type Doubt =
  | { readonly kind: 'lowAgreement'; readonly meanMark: Fraction }
  | { readonly kind: 'otherMajority'; readonly places: readonly string[]; readonly share: Fraction };

/** A first answer as far as doubts go. */
export interface DoubtedAnswer { readonly places: readonly string[]; readonly mark: Fraction }

/**
 * Doubts about a key: few agree with it, or more give one and the same other answer than reach the full mark, at least two of them. Too few answers
 * raise none: four people may be wrong together. What was left blank is no answer.
 */
export function doubtsOf(all: readonly DoubtedAnswer[]): readonly Doubt[] {
  const answers = all.filter((answer) => answer.places.length > 0);
  if (answers.length < FEW) return [];
  const mean = facilityOf(answers.map((answer) => answer.mark))!;
  const right = answers.filter((answer) => answer.mark.equals(ONE)).length;
  const others = Map.groupBy(answers.filter((answer) => !answer.mark.equals(ONE)), (answer) => JSON.stringify([...answer.places].sort()));
  const [places, most] = [...others].map(([key, group]): [string[], number] => [JSON.parse(key) as string[], group.length])
    .sort((a, b) => b[1] - a[1] || (a[0].join() < b[0].join() ? -1 : 1))[0] ?? [[], 0];
  return [
    ...(mean.compare(LOW_AGREEMENT) < 0 ? [{ kind: 'lowAgreement' as const, meanMark: mean }] : []),
    ...(most > Math.max(right, 1) ? [{ kind: 'otherMajority' as const, places, share: Fraction.of(most, answers.length) }] : []),
  ];
}
