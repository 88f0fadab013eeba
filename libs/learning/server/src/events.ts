import type { AffiliationSnapshot } from '@classmark/identity/server';

/**
 * What every event of learning carries: ids, the moment, and the affiliation as it was at that moment, taken in the
 * transaction that caused the event. Whoever counts needs to ask nobody.
 */
export interface LearningEvent {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly offeringId: string;
  readonly trainingId: string;
  readonly trainingKind: 'distanceCourse' | 'classificationTraining' | 'webinar';
  readonly topics: readonly string[];
  /** ISO instant. */
  readonly at: string;
  readonly source: 'self' | 'nomination' | 'import' | 'request';
  /** Version of the rule that says the event happened; `enrolment/1` for enrolment and withdrawal. */
  readonly ruleVersion: string;
  readonly snapshot: AffiliationSnapshot;
  /** Of `passed` and `passLost`: which change of the pass of this enrolment it is, 1 for the first pass. */
  readonly passChange?: number;
}

/** The types in the outbox. */
export const LEARNING_EVENTS = {
  enrolled: 'learning.enrolled',
  withdrawn: 'learning.withdrawn',
  participated: 'learning.participated',
  completed: 'learning.completed',
  passed: 'learning.passed',
  passLost: 'learning.passLost',
} as const;

/** The rule by which an enrolment is one episode, dated at its creation (definitions, counting). */
export const ENROLMENT_RULE = 'enrolment/1';
