import type { Translations } from '@classmark/platform/core';

/** What a list shows of a training, and by which it is filtered. */
export interface TrainingRow {
  readonly id: string;
  readonly slug: string;
  readonly kind: 'distanceCourse' | 'classificationTraining' | 'webinar';
  readonly level: 'introduction' | 'intermediate' | 'advanced';
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly languages: readonly string[];
  readonly minutes: number;
  readonly titles: Translations<{ readonly title: string; readonly line: string }>;
}

/** Selects them; only trainings with a published release can be seen. */
export const TRAINING_ROW_SQL = `select t.id, t.slug, t.kind, t.level, t.topics, t.audiences, t.languages, t.minutes, t.titles
  from catalogue.training t where t.current_release_id is not null`;

/** A training in the list of trainings. A webinar is listed while it is still to come; `offering_id` is that date. */
export interface ListedRow extends TrainingRow { readonly offering_id: string | null }

/** Selects the list at the instant `$1`. */
export const LISTED_SQL = `select t.id, t.slug, t.kind, t.level, t.topics, t.audiences, t.languages, t.minutes, t.titles, o.id as offering_id
  from catalogue.training t left join catalogue.offering o on t.kind = 'webinar' and o.training_id = t.id and o.ends_at > $1
  where t.current_release_id is not null and (t.kind <> 'webinar' or o.id is not null)`;
