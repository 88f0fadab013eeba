import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { ReviewGrade } from '@classmark/classification/core';

/** Version of the schedule: FSRS with its usual weights, whole days, no chance, nine in ten remembered, a year at most. */
export const SCHEDULE_RULE = 'fsrs-6/days';

/** A card as the scheduler knows it. Instants are epoch milliseconds. */
export interface ScheduledCard {
  readonly scheduledMs: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
  readonly lastGrade: ReviewGrade;
  readonly firstReviewedMs: number;
  readonly lastReviewedMs: number;
}

const RATINGS: Readonly<Record<ReviewGrade, Grade>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good };

// Steps of minutes are for cards of a word. A case takes a minute and a half: it comes back on another day. Without chance, so that
// the same reviews give the same cards.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9, maximum_interval: 365 });

/** The card after a review. @param atMs not before the last review: time only goes on */
export function reviewed(card: ScheduledCard | null, grade: ReviewGrade, atMs: number): ScheduledCard {
  const at = new Date(atMs);
  const next = scheduler.next(card ? fsrsCard(card) : createEmptyCard(at), at, RATINGS[grade]).card;
  return {
    scheduledMs: next.due.getTime(), stability: next.stability, difficulty: next.difficulty, scheduledDays: next.scheduled_days, reps: next.reps, lapses: next.lapses, state: next.state,
    lastGrade: grade, firstReviewedMs: card?.firstReviewedMs ?? atMs, lastReviewedMs: atMs,
  };
}

function fsrsCard(card: ScheduledCard): Card {
  return {
    due: new Date(card.scheduledMs), stability: card.stability, difficulty: card.difficulty, elapsed_days: 0, scheduled_days: card.scheduledDays, learning_steps: 0,
    reps: card.reps, lapses: card.lapses, state: card.state, last_review: new Date(card.lastReviewedMs),
  };
}
