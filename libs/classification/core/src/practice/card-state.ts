import type { CardName } from './cards';
import type { ReviewGrade } from './reviews';

/** What is known of a card after its reviews. Instants are epoch milliseconds. */
export interface CardState {
  readonly card: CardName;
  readonly dueMs: number;
  /** Days after which it is remembered with nine chances in ten, as the scheduler estimates. */
  readonly stability: number;
  readonly firstReviewedMs: number;
  readonly lastReviewedMs: number;
  readonly lastGrade: ReviewGrade;
}

/** A card that holds for this many days is solid. */
export const SOLID_DAYS = 21;

/** The shortest gap that counts as another day: who practises every day after breakfast is never some minutes too early. */
export const DAY_OF_PRACTICE_MS = 16 * 3_600_000;

/** New places within a day of practice. More of them at once only come back all at once. */
export const NEW_PER_DAY = 10;

/** When a card is due that the scheduler puts whole days later: up to eight hours before, so that its day begins in the morning. */
export function dueMsOf(scheduledMs: number): number {
  return scheduledMs - (24 * 3_600_000 - DAY_OF_PRACTICE_MS);
}

/** How many new places may still be introduced now. */
export function newLeft(cards: Iterable<Pick<CardState, 'firstReviewedMs'>>, nowMs: number): number {
  let introduced = 0;
  for (const card of cards) if (nowMs - card.firstReviewedMs < DAY_OF_PRACTICE_MS) introduced += 1;
  return Math.max(0, NEW_PER_DAY - introduced);
}
