import type { CheckedKey } from '../key/key';
import type { Finding } from '../marking/findings';
import type { Marking } from '../marking/mark-answer';
import type { SchemeTree } from '../scheme/scheme-tree';
import { asksFor, isPair, pairCard, partingPlaces, placesOfCard, type CardName, type CaseFacts } from './cards';

/** Stored with every review: by which rules it was graded. */
export const REVIEW_RULE = 'classification.practice/1';

/** How well a card was known. "Easy" is never given: being quick is not the same as being sure. */
export const REVIEW_GRADES = ['again', 'hard', 'good'] as const;
export type ReviewGrade = (typeof REVIEW_GRADES)[number];

/** A card that a marked answer touches. */
export interface CardReview { readonly card: CardName; readonly grade: ReviewGrade }

/** What the grades of an answer are made from. */
export interface ReviewedAnswer {
  readonly tree: SchemeTree;
  readonly key: CheckedKey;
  readonly facts: Pick<CaseFacts, 'mains' | 'leads' | 'foreseen'>;
  readonly marking: Pick<Marking, 'chosen' | 'findings'>;
  /** Steps of help that were asked for before the answer. */
  readonly hints: number;
  /** Cards the person has already. */
  readonly known: ReadonlySet<CardName>;
}

/**
 * Which cards a marked answer touches, and with which grade.
 *
 * - The main place of each required group is a card. Right place: good · an alternate, the wrong role, one level too coarse or
 *   too fine: hard · everything else, and nothing: again.
 * - A place too many makes good hard: who adds everything knows nothing.
 * - One hint: hard at best. Two and more: again.
 * - Places that were taken for one another are a pair, named where their paths part: again. A pair comes into being by that alone.
 * - A pair that is known, that the case asks for and that was told apart: the lowest grade of its places; where one of them was
 *   missed for another reason, the answer says nothing about the pair.
 */
export function reviewsOf(answer: ReviewedAnswer): readonly CardReview[] {
  const places = placeReviews(answer);
  const confused = confusedPairs(answer);
  return [...places, ...[...confused].map((card): CardReview => ({ card, grade: 'again' })), ...toldApart(answer, places, confused)];
}

function placeReviews({ key, marking, hints }: ReviewedAnswer): CardReview[] {
  const tooMany = marking.findings.some((finding) => finding.kind === 'superfluous');
  return marking.chosen.filter((place) => key.groups[place.group]!.required).map((place) => {
    const finding = marking.findings.find((each) => 'key' in each && each.key === place.symbol);
    const grade = lowest([gradeOf(finding), tooMany ? 'hard' : 'good', hints === 0 ? 'good' : hints === 1 ? 'hard' : 'again']);
    return { card: key.groups[place.group]!.accept[0]!.symbol, grade };
  });
}

function gradeOf(finding: Finding | undefined): ReviewGrade {
  switch (finding?.kind) {
    case 'exact': return 'good';
    case 'alternate': case 'wrongRole': return 'hard';
    case 'tooCoarse': case 'tooFine': return finding.levels === 1 ? 'hard' : 'again';
    default: return 'again';
  }
}

function confusedPairs({ tree, marking }: ReviewedAnswer): ReadonlySet<CardName> {
  return new Set(marking.findings.flatMap((finding) => {
    if (finding.kind !== 'sibling' && finding.kind !== 'wrongBranch') return [];
    const parting = partingPlaces(tree, finding.answer, finding.key);
    return parting ? [pairCard(...parting)] : [];
  }));
}

function toldApart({ tree, facts, known }: ReviewedAnswer, places: readonly CardReview[], confused: ReadonlySet<CardName>): CardReview[] {
  return [...known].filter((card) => isPair(card) && !confused.has(card) && asksFor(facts, card)).flatMap((card) => {
    const sides = placesOfCard(card);
    const below = places.filter((place) => sides.some((side) => side === place.card || (tree.has(side) && tree.isAncestor(side, place.card))));
    const grade = lowest(below.map((place) => place.grade));
    return below.length === 0 || grade === 'again' ? [] : [{ card, grade }];
  });
}

function lowest(grades: readonly ReviewGrade[]): ReviewGrade {
  return REVIEW_GRADES.find((grade) => grades.includes(grade)) ?? 'good';
}
