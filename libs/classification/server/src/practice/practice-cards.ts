import { Injectable } from '@nestjs/common';
import type { ReviewGrade, SchemeCode } from '@classmark/classification/core';
import type { Tx } from '@classmark/platform/server';
import { reviewed, type ScheduledCard } from './scheduler';

/** A row of `practice_card`. */
export interface CardRow {
  card: string; scheduled_at: Date; stability: number; difficulty: number; scheduled_days: number; reps: number; lapses: number; state: number;
  last_grade: ReviewGrade; first_reviewed_at: Date; last_reviewed_at: Date;
}

/** The columns of a card. */
export const CARD_COLUMNS = 'card, scheduled_at, stability, difficulty, scheduled_days, reps, lapses, state, last_grade, first_reviewed_at, last_reviewed_at';

const KEEP_SQL = `insert into classification.practice_card (person_id, scheme_code, ${CARD_COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  on conflict (person_id, scheme_code, card) do update set scheduled_at = excluded.scheduled_at, stability = excluded.stability, difficulty = excluded.difficulty,
    scheduled_days = excluded.scheduled_days, reps = excluded.reps, lapses = excluded.lapses, state = excluded.state, last_grade = excluded.last_grade,
    last_reviewed_at = excluded.last_reviewed_at`;

/** The cards of people: derived from the reviews, one after the other. */
@Injectable()
export class PracticeCards {
  /** Only one answer of a person changes cards at a time. */
  async lock(tx: Tx, personId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 64))', [personId]);
  }

  /** The cards of a person in a scheme by their names. */
  async of(tx: Tx, personId: string, scheme: SchemeCode): Promise<ReadonlyMap<string, ScheduledCard>> {
    const rows = await tx.query<CardRow>(`select ${CARD_COLUMNS} from classification.practice_card where person_id = $1 and scheme_code = $2`, [personId, scheme]);
    return new Map(rows.map((row) => [row.card, scheduledOf(row)]));
  }

  /** Keeps a card as it is after a review. */
  async keep(tx: Tx, personId: string, scheme: SchemeCode, card: string, now: ScheduledCard): Promise<void> {
    await tx.query(KEEP_SQL, [
      personId, scheme, card, new Date(now.scheduledMs), now.stability, now.difficulty, now.scheduledDays, now.reps, now.lapses, now.state, now.lastGrade,
      new Date(now.firstReviewedMs), new Date(now.lastReviewedMs)]);
  }

  /** Makes the cards of a person anew from the reviews. @returns how many */
  async rebuild(tx: Tx, personId: string): Promise<number> {
    await this.lock(tx, personId);
    await tx.query('delete from classification.practice_card where person_id = $1', [personId]);
    const reviews = await tx.query<{ scheme_code: SchemeCode; card: string; grade: ReviewGrade; reviewed_at: Date }>(
      'select scheme_code, card, grade, reviewed_at from classification.practice_review where person_id = $1 order by scheme_code, card, reviewed_at', [personId]);
    const cards = new Map<string, { scheme: SchemeCode; card: string; now: ScheduledCard }>();
    for (const { scheme_code: scheme, card, grade, reviewed_at: at } of reviews) {
      const name = `${scheme} ${card}`;
      cards.set(name, { scheme, card, now: reviewed(cards.get(name)?.now ?? null, grade, at.getTime()) });
    }
    for (const { scheme, card, now } of cards.values()) await this.keep(tx, personId, scheme, card, now);
    return cards.size;
  }
}

export function scheduledOf(row: CardRow): ScheduledCard {
  return {
    scheduledMs: row.scheduled_at.getTime(), stability: row.stability, difficulty: row.difficulty, scheduledDays: row.scheduled_days, reps: row.reps, lapses: row.lapses,
    state: row.state, lastGrade: row.last_grade, firstReviewedMs: row.first_reviewed_at.getTime(), lastReviewedMs: row.last_reviewed_at.getTime(),
  };
}
