import { Inject, Injectable } from '@nestjs/common';
import { dueMsOf, newLeft, orderOf, paceOf, type CardState, type PickingState, type SchemeCode } from '@classmark/classification/core';
import { UnitOfWork, type RequestContext } from '@classmark/platform/server';
import { CARD_COLUMNS, type CardRow } from './practice-cards';
import type { SchemeBank } from './practice-bank';

/** What a person has done in practice of a scheme, ready for choosing. */
export interface LearnerState { readonly picking: PickingState; readonly paceMs: number }

/** Answers that the pace is taken from. */
const LAST_ANSWERS = 20;

/** Reads where a person stands in practice. */
@Injectable()
export class PracticeReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  async state(ctx: RequestContext, personId: string, scheme: SchemeCode, bank: SchemeBank): Promise<LearnerState> {
    const [cards, answered, durations] = await Promise.all([
      this.work.read<CardRow>(`select ${CARD_COLUMNS} from classification.practice_card where person_id = $1 and scheme_code = $2`, [personId, scheme]),
      this.work.read<{ case_id: string; at: Date }>('select case_id, max(received_at) as at from classification.practice_answer where person_id = $1 group by case_id', [personId]),
      this.work.read<{ ms: number }>(`select (extract(epoch from claimed_answered_at - claimed_shown_at) * 1000)::double precision as ms from classification.practice_answer
        where person_id = $1 and claimed_shown_at is not null and claimed_answered_at is not null order by received_at desc, id desc limit ${LAST_ANSWERS}`, [personId]),
    ]);
    const states = new Map(cards.map((row): [string, CardState] => [row.card, {
      card: row.card, dueMs: dueMsOf(row.scheduled_at.getTime()), stability: row.stability, lastGrade: row.last_grade,
      firstReviewedMs: row.first_reviewed_at.getTime(), lastReviewedMs: row.last_reviewed_at.getTime(),
    }]));
    const nowMs = ctx.clock.now();
    return {
      picking: {
        cases: bank.cases, cards: states, seen: new Set(), answeredMs: new Map(answered.map((row) => [row.case_id, row.at.getTime()])), nowMs,
        newLeft: newLeft(states.values(), nowMs), order: orderOf(personId),
      },
      paceMs: paceOf(durations.map((row) => Number(row.ms))),
    };
  }
}
