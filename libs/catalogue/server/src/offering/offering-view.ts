import type { Translations } from '@classmark/platform/core';

/** An offering as the other domains see it. Instants are epoch milliseconds. */
export interface OfferingView {
  readonly id: string;
  readonly trainingId: string;
  readonly trainingSlug: string;
  readonly trainingKind: 'distanceCourse' | 'classificationTraining' | 'webinar';
  readonly topics: readonly string[];
  readonly releaseId: string;
  /** Title and one line per language. */
  readonly titles: Translations<{ readonly title: string; readonly line: string }>;
  readonly startsAtMs: number | null;
  readonly endsAtMs: number | null;
  readonly zone: string;
  readonly enrolmentOpensAtMs: number | null;
  readonly enrolmentClosesAtMs: number | null;
  readonly capacity: number | null;
  readonly languages: readonly string[];
  readonly audiences: readonly string[];
  readonly policy: 'self';
  readonly hostOffice: string | null;
  readonly trainerId: string | null;
}

/** One row of `OFFERING_SQL`. */
export interface OfferingRow {
  id: string; training_id: string; slug: string; kind: OfferingView['trainingKind']; topics: string[]; release_id: string;
  titles: OfferingView['titles']; starts_at: Date | null; ends_at: Date | null; zone: string; enrolment_opens_at: Date | null;
  enrolment_closes_at: Date | null; capacity: number | null; languages: string[]; audiences: string[]; policy: 'self';
  host_office: string | null; trainer_id: string | null;
}

/** Selects offerings with what of their training everybody needs beside them. */
export const OFFERING_SQL = `select o.id, o.training_id, t.slug, t.kind, t.topics, o.release_id, t.titles, o.starts_at, o.ends_at, o.zone,
  o.enrolment_opens_at, o.enrolment_closes_at, o.capacity, o.languages, o.audiences, o.policy, o.host_office, o.trainer_id
  from catalogue.offering o join catalogue.training t on t.id = o.training_id`;

/** Row → view. */
export function offeringOf(row: OfferingRow): OfferingView {
  return {
    id: row.id, trainingId: row.training_id, trainingSlug: row.slug, trainingKind: row.kind, topics: row.topics, releaseId: row.release_id,
    titles: row.titles, startsAtMs: row.starts_at?.getTime() ?? null, endsAtMs: row.ends_at?.getTime() ?? null, zone: row.zone,
    enrolmentOpensAtMs: row.enrolment_opens_at?.getTime() ?? null, enrolmentClosesAtMs: row.enrolment_closes_at?.getTime() ?? null,
    capacity: row.capacity, languages: row.languages, audiences: row.audiences, policy: row.policy, hostOffice: row.host_office,
    trainerId: row.trainer_id,
  };
}
