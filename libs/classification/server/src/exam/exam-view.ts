import type { BlueprintLine, ExamTimes, MarkingPolicy } from '@classmark/classification/core';
import type { Translations } from '@classmark/platform/core';

/** A line of an exam's blueprint; without a title its branch, rule and difficulty name it. */
export interface ExamLine extends BlueprintLine { readonly title?: Translations<string> | null }

/** What a person may read again after the release: nothing, the cases with less than the whole mark, or all. */
export const EXAM_REVIEWS = ['none', 'missed', 'all'] as const;
export type ExamReview = (typeof EXAM_REVIEWS)[number];

/** An exam as it was made. Nothing of it changes, ever; no case of it is in here. Instants are epoch milliseconds. */
export interface ExamView extends ExamTimes {
  readonly id: string;
  readonly offeringId: string;
  readonly activityKey: string | null;
  readonly editionCode: string;
  readonly titles: Translations<string>;
  readonly lines: readonly ExamLine[];
  readonly count: number;
  readonly policy: MarkingPolicy;
  readonly passMark: string;
  readonly review: ExamReview;
  readonly seed: string;
  readonly createdAtMs: number;
}

/** A row of `exam`. */
export interface ExamRow {
  id: string; offering_id: string; activity_key: string | null; edition_code: string; titles: ExamView['titles']; lines: ExamLine[]; policy: MarkingPolicy;
  pass_mark: string; duration_ms: number; opens_at: Date; closes_at: Date; review: ExamReview; seed: string; created_at: Date;
}

export const EXAM_SQL = `select id, offering_id, activity_key, edition_code, titles, lines, policy, pass_mark, duration_ms, opens_at, closes_at, review, seed, created_at
  from classification.exam`;

/** Row → view. */
export function examOf(row: ExamRow): ExamView {
  return {
    id: row.id, offeringId: row.offering_id, activityKey: row.activity_key, editionCode: row.edition_code, titles: row.titles, lines: row.lines,
    count: row.lines.reduce((sum, line) => sum + line.count, 0), policy: row.policy, passMark: row.pass_mark, durationMs: row.duration_ms,
    opensAtMs: row.opens_at.getTime(), closesAtMs: row.closes_at.getTime(), review: row.review, seed: row.seed, createdAtMs: row.created_at.getTime(),
  };
}

/** A sitting as stored. */
export interface SittingRow {
  id: string; exam_id: string; enrolment_id: string; person_id: string; seat: number; language: string; started_at: Date; plain_end_at: Date; extra_ms: number;
  epoch: number; submitted_at: Date | null; submitted_by: 'person' | 'clock' | 'cancellation' | null;
}

export const SITTING_COLUMNS = 'id, exam_id, enrolment_id, person_id, seat, language, started_at, plain_end_at, extra_ms, epoch, submitted_at, submitted_by';

/** When a sitting ends, extra time included. */
export function endsAtMs(sitting: Pick<SittingRow, 'plain_end_at' | 'extra_ms'>): number {
  return sitting.plain_end_at.getTime() + sitting.extra_ms;
}
