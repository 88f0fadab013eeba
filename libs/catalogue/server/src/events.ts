/** `catalogue.offeringScheduled`: an offering exists and can be found. */
export interface OfferingScheduled {
  readonly offeringId: string;
  readonly trainingId: string;
  readonly trainingKind: 'distanceCourse' | 'classificationTraining' | 'webinar';
  readonly topics: readonly string[];
  readonly releaseId: string;
  /** ISO instants, null for an offering at the learner's own pace. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly zone: string;
  readonly hostOffice: string | null;
}

/** Its type in the outbox. */
export const OFFERING_SCHEDULED = 'catalogue.offeringScheduled';
