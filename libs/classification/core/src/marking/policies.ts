import { Fraction, ONE, sumOf, ZERO } from '@classmark/platform/core';
import { placesOfChoice, type KeyPlace } from '../key/key';
import type { SchemeTree } from '../scheme/scheme-tree';
import type { CheckedAnswer } from './answer';
import { isWrongRole } from './findings';

/** How an answer becomes a mark; `hierarchical` unless a case says otherwise. */
export const MARKING_POLICIES = ['hierarchical', 'exact', 'level'] as const;

/** One of the three ways. */
export type MarkingPolicy = (typeof MARKING_POLICIES)[number];

/** How one choice of key places compares with an answer. Counts are places of the closures. */
export interface Comparison {
  /** The places of the key that were counted, each once, in the order of its groups. */
  readonly chosen: readonly KeyPlace[];
  readonly mark: Fraction;
  readonly precision: Fraction;
  readonly recall: Fraction;
  readonly f: Fraction;
  /** Mean weight of the chosen places. */
  readonly weight: Fraction;
  /** Answered places of the key whose role is wrong. */
  readonly wrongRoles: number;
  readonly counts: { readonly shared: number; readonly answer: number; readonly key: number };
}

/** What of an answer is the same for every choice of key places. */
export interface AnswerClosure { readonly answer: CheckedAnswer; readonly places: ReadonlySet<number>; readonly size: number }

/** A place that only another edition has stands for itself: it has no ancestors in this tree and shares nothing. */
export function closureOf(tree: SchemeTree, answer: CheckedAnswer): AnswerClosure {
  const places = tree.closure(answer.places.filter((place) => !answer.outdated.has(place.symbol)).map((place) => place.symbol));
  return { answer, places, size: places.size + answer.outdated.size };
}

/** Compares an answer with one choice of key places under a policy. The weight is the mean over the groups of the choice. */
export function compare(tree: SchemeTree, choice: readonly KeyPlace[], { answer, places, size }: AnswerClosure, policy: MarkingPolicy): Comparison {
  const chosen = placesOfChoice(choice);
  const keyPlaces = tree.closure(chosen.map((place) => place.symbol));
  const shared = [...keyPlaces].filter((number) => places.has(number)).length;
  const weight = sumOf(choice.map((place) => place.weight)).div(Fraction.of(choice.length));
  const roles = new Map(answer.places.map(({ symbol, role }) => [symbol, role]));
  const hits = chosen.filter((place) => roles.has(place.symbol));
  const wrongRoles = hits.filter((place) => isWrongRole(place, roles.get(place.symbol)!)).length;
  const precision = size === 0 ? ZERO : Fraction.of(shared, size);
  const recall = Fraction.of(shared, keyPlaces.size);
  const f = shared === 0 ? ZERO : Fraction.of(2 * shared, size + keyPlaces.size); // 2PR / (P + R)
  const rule = { tree, chosen, answer, f, hits: hits.length, wrongRoles };
  return { chosen, mark: POLICIES[policy](rule).mul(weight), precision, recall, f, weight, wrongRoles, counts: { shared, answer: size, key: keyPlaces.size } };
}

interface Rule {
  readonly tree: SchemeTree; readonly chosen: readonly KeyPlace[]; readonly answer: CheckedAnswer;
  readonly f: Fraction; readonly hits: number; readonly wrongRoles: number;
}

/** The three policies before the weight. */
const POLICIES: Readonly<Record<MarkingPolicy, (rule: Rule) => Fraction>> = {
  hierarchical: ({ chosen, f, wrongRoles }) => f.mul(ONE.sub(Fraction.of(wrongRoles, 2 * chosen.length))),
  exact: ({ chosen, answer, hits, wrongRoles }) => Fraction.of(hits - wrongRoles, answer.places.length + chosen.length - hits),
  level: ({ tree, chosen, answer }) => {
    const known = answer.places.filter((place) => !answer.outdated.has(place.symbol));
    const levels = chosen.map((place) => Fraction.of(
      Math.max(0, ...known.map(({ symbol }) => tree.sharedDepth(symbol, place.symbol))), tree.depthOf(place.symbol)));
    const mean = sumOf(levels).div(Fraction.of(chosen.length));
    return mean.mul(Fraction.of(chosen.length, Math.max(chosen.length, answer.places.length)));
  },
};
