import { ok, type Decision } from '@classmark/platform/core';
import { choicesOf, type CheckedKey, type KeyPlace } from '../key/key';
import type { SchemeTree } from '../scheme/scheme-tree';
import { checkAnswer, type AnsweredPlace, type AnswerRefusal, type CheckedAnswer } from './answer';
import { findingsOf, type Finding } from './findings';
import { closureOf, compare, type Comparison, type MarkingPolicy } from './policies';

/** Stored with every mark, so that it can be said later by which rule it was made. */
export const MARKING_RULE = 'classification.marking/2';

/** The result of marking. The three lists of symbols draw the marked tree; they stand in the order of the scheme. */
export interface Marking extends Comparison {
  readonly policy: MarkingPolicy;
  readonly ruleVersion: typeof MARKING_RULE;
  readonly findings: readonly Finding[];
  /** Places on the way to the answer and to the key: the shared path. */
  readonly sharedPlaces: readonly string[];
  /** Places that only the answer leads over. */
  readonly answerPlaces: readonly string[];
  /** Places that only the key leads over. */
  readonly acceptedPlaces: readonly string[];
}

/** How to mark: the policy, and which symbols another edition of the scheme has. */
export interface MarkingOptions { readonly policy?: MarkingPolicy; readonly inAnotherEdition?: (symbol: string) => boolean }

/**
 * Marks an answer (canonical symbols) with a checked key of the same tree: of all choices of accepted places the one with
 * the highest mark counts, the first of equals. Exact fractions throughout. Nothing is marked when a symbol is unknown.
 */
export function markAnswer(tree: SchemeTree, key: CheckedKey, answer: readonly AnsweredPlace[], options: MarkingOptions = {}): Decision<Marking, AnswerRefusal> {
  const { policy = 'hierarchical', inAnotherEdition = () => false } = options;
  const checked = checkAnswer(tree, answer, inAnotherEdition);
  if (!checked.ok) return checked;
  const comparison = bestChoice(tree, key, checked.value, policy);
  const { chosen } = comparison;
  return ok({
    ...comparison, policy, ruleVersion: MARKING_RULE,
    findings: findingsOf(tree, chosen, checked.value), ...drawing(tree, chosen, checked.value),
  });
}

function bestChoice(tree: SchemeTree, key: CheckedKey, answer: CheckedAnswer, policy: MarkingPolicy): Comparison {
  const closure = closureOf(tree, answer);
  let best: Comparison | null = null;
  for (const choice of choicesOf(key)) {
    const comparison = compare(tree, choice, closure, policy);
    if (!best || comparison.mark.compare(best.mark) > 0) best = comparison;
  }
  if (!best) throw new RangeError('A key without a choice has not been checked.');
  return best;
}

function drawing(tree: SchemeTree, chosen: readonly KeyPlace[], answer: CheckedAnswer): Pick<Marking, 'sharedPlaces' | 'answerPlaces' | 'acceptedPlaces'> {
  const answered = closureOf(tree, answer).places;
  const accepted = tree.closure(chosen.map((place) => place.symbol));
  const symbols = (numbers: Iterable<number>, wanted: (number: number) => boolean): string[] =>
    [...numbers].filter(wanted).sort((a, b) => a - b).map((number) => tree.places[number]!.symbol);
  return {
    sharedPlaces: symbols(answered, (number) => accepted.has(number)),
    answerPlaces: symbols(answered, (number) => !accepted.has(number)),
    acceptedPlaces: symbols(accepted, (number) => !answered.has(number)),
  };
}
