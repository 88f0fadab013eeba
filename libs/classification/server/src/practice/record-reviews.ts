import { Inject, Injectable } from '@nestjs/common';
import { factsOf, REVIEW_RULE, reviewsOf, type Marking } from '@classmark/classification/core';
import type { Tx } from '@classmark/platform/server';
import type { CaseVersionView } from '../case/case-store';
import { PracticeCards } from './practice-cards';
import { reviewed } from './scheduler';

/** A marked answer whose places are to come back in practice. */
export interface AnswerToReview {
  readonly answerId: string;
  readonly personId: string;
  readonly version: CaseVersionView;
  readonly marking: Marking;
  /** Steps of help that were asked for before the answer. */
  readonly hints: number;
}

/** Lets an answer count for what comes back: core says which cards and with which grade, the scheduler says when. */
@Injectable()
export class RecordReviews {
  constructor(@Inject(PracticeCards) private readonly cards: PracticeCards) {}

  /** Appends the reviews of an answer and moves its cards, in the transaction that marked it. The same answer twice is one review. */
  async within(tx: Tx, { answerId, personId, version, marking, hints }: AnswerToReview): Promise<void> {
    const { tree, scheme } = version.edition;
    await this.cards.lock(tx, personId);
    const known = await this.cards.of(tx, personId, scheme);
    const facts = factsOf(tree, version, version.answer, Object.keys(version.explanations.wrong));
    for (const { card, grade } of reviewsOf({ tree, key: version.answer, facts, marking, hints, known: new Set(known.keys()) })) {
      const before = known.get(card) ?? null;
      // One moment after the last review at least, so that the order of the reviews of a card is never in doubt.
      const atMs = Math.max(tx.ctx.clock.now(), (before?.lastReviewedMs ?? 0) + 1);
      const [added] = await tx.query(`insert into classification.practice_review (answer_id, card, person_id, scheme_code, version_id, grade, rule_version, reviewed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (answer_id, card) do nothing returning 1`,
      [answerId, card, personId, scheme, version.id, grade, REVIEW_RULE, new Date(atMs)]);
      if (added) await this.cards.keep(tx, personId, scheme, card, reviewed(before, grade, atMs));
    }
  }
}
