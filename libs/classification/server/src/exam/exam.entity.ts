import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ExamLine } from './exam-view';

/** An exam of an offering, as it was made; it never changes. Its pool of cases is fixed with it. Append-only. */
@Entity({ schema: 'classification', name: 'exam' })
@Index('exam_offering_idx', ['offeringId'])
@Check('exam_policy_check', `policy in ('hierarchical', 'exact', 'level')`)
@Check('exam_review_check', `review in ('none', 'missed', 'all')`)
@Check('exam_window_check', 'closes_at > opens_at and duration_ms > 0')
export class Exam {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'exam_pk' }) id!: string;
  @ForeignKey('offering', { name: 'exam_offering_fk' })
  @Column('uuid', { name: 'offering_id' }) offeringId!: string;
  /** The activity `classificationExam` of the release whose outcome it is; null for an exam that stands beside the release. */
  @Column('text', { name: 'activity_key', nullable: true }) activityKey!: string | null;
  @ForeignKey('edition', { name: 'exam_edition_fk' })
  @Column('text', { name: 'edition_code' }) editionCode!: string;
  @Column('jsonb') titles!: Record<string, string>;
  @Column('jsonb') lines!: readonly ExamLine[];
  @Column('text') policy!: string;
  @Column('text', { name: 'pass_mark' }) passMark!: string;
  @Column('integer', { name: 'duration_ms' }) durationMs!: number;
  @Column('timestamptz', { name: 'opens_at' }) opensAt!: Date;
  @Column('timestamptz', { name: 'closes_at' }) closesAt!: Date;
  /** Which cases a person may read again with their key after the release. */
  @Column('text') review!: string;
  @Column('text') seed!: string;
  @ForeignKey('person', { name: 'exam_created_by_fk' })
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** A case that a line of the blueprint may draw. Append-only. */
@Entity({ schema: 'classification', name: 'exam_pool' })
@Index('exam_pool_case_key', ['examId', 'caseVersionId'], { unique: true })
export class ExamPoolCase {
  @ForeignKey('exam', { name: 'exam_pool_exam_fk' })
  @PrimaryColumn('uuid', { name: 'exam_id', primaryKeyConstraintName: 'exam_pool_pk' }) examId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'exam_pool_pk' }) line!: number;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'exam_pool_pk' }) position!: number;
  @ForeignKey('case_version', { name: 'exam_pool_version_fk' })
  @Column('uuid', { name: 'case_version_id' }) caseVersionId!: string;
}

/**
 * Somebody's sitting. `epoch` counts the windows that took it up: only the newest one saves. It changes when the exam is
 * resumed, gets extra time, or is handed in, always under its row lock, for which every save waits.
 */
@Entity({ schema: 'classification', name: 'exam_sitting' })
@Index('exam_sitting_person_key', ['examId', 'personId'], { unique: true })
@Index('exam_sitting_person_idx', ['personId'])
@Index('exam_sitting_open_idx', ['plainEndAt'], { where: 'submitted_at is null' })
@Check('exam_sitting_submitted_check', `(submitted_at is null) = (submitted_by is null) and submitted_by in ('person', 'clock', 'cancellation')`)
export class ExamSitting {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'exam_sitting_pk' }) id!: string;
  @ForeignKey('exam', { name: 'exam_sitting_exam_fk' })
  @Column('uuid', { name: 'exam_id' }) examId!: string;
  @ForeignKey('enrolment', { name: 'exam_sitting_enrolment_fk' })
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @ForeignKey('person', { name: 'exam_sitting_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('integer') seat!: number;
  @Column('text') language!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  /** The end without extra time. */
  @Column('timestamptz', { name: 'plain_end_at' }) plainEndAt!: Date;
  @Column('integer', { name: 'extra_ms' }) extraMs!: number;
  @Column('integer') epoch!: number;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('text', { name: 'submitted_by', nullable: true }) submittedBy!: string | null;
}

/** A case of somebody's paper, in the order of that paper. Append-only. */
@Entity({ schema: 'classification', name: 'exam_case' })
@Index('exam_case_version_key', ['sittingId', 'caseVersionId'], { unique: true })
export class ExamCase {
  @ForeignKey('exam_sitting', { name: 'exam_case_sitting_fk' })
  @PrimaryColumn('uuid', { name: 'sitting_id', primaryKeyConstraintName: 'exam_case_pk' }) sittingId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'exam_case_pk' }) position!: number;
  @Column('integer') line!: number;
  @ForeignKey('case_version', { name: 'exam_case_version_fk' })
  @Column('uuid', { name: 'case_version_id' }) caseVersionId!: string;
}

/** The answer to a case of a paper after one change. The id is made in the browser; the highest sequence stands. Append-only. */
@Entity({ schema: 'classification', name: 'exam_answer' })
@Index('exam_answer_newest_idx', ['sittingId', 'position', 'epoch', 'sequence'])
@ForeignKey('exam_case', ['sittingId', 'position'], ['sittingId', 'position'], { name: 'exam_answer_case_fk' })
export class ExamAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'exam_answer_pk' }) id!: string;
  @Column('uuid', { name: 'sitting_id' }) sittingId!: string;
  @Column('integer') position!: number;
  @Column('integer') epoch!: number;
  @Column('integer') sequence!: number;
  @Column('jsonb') places!: readonly unknown[];
  /** Whether the person wants to come back to it. */
  @Column('boolean') flagged!: boolean;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  /** Milliseconds that the case had been in sight when this stood, over all windows; null when the browser did not say. ADR 0049. */
  @Column('integer', { name: 'seen_ms', nullable: true }) seenMs!: number | null;
}

/** Extra time of one person, whole; the newest grant stands. Append-only. */
@Entity({ schema: 'classification', name: 'exam_extra_time' })
@Index('exam_extra_time_person_idx', ['examId', 'personId', 'grantedAt'])
export class ExamExtraTime {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'exam_extra_time_pk' }) id!: string;
  @ForeignKey('exam', { name: 'exam_extra_time_exam_fk' })
  @Column('uuid', { name: 'exam_id' }) examId!: string;
  @ForeignKey('person', { name: 'exam_extra_time_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('integer', { name: 'extra_ms' }) extraMs!: number;
  @Column('text') reason!: string;
  @ForeignKey('person', { name: 'exam_extra_time_granted_by_fk' })
  @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy!: string | null;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
}

/** The release of all results at once; there is no way back. Append-only. */
@Entity({ schema: 'classification', name: 'exam_release' })
export class ExamRelease {
  @ForeignKey('exam', { name: 'exam_release_exam_fk' })
  @PrimaryColumn('uuid', { name: 'exam_id', primaryKeyConstraintName: 'exam_release_pk' }) examId!: string;
  @ForeignKey('person', { name: 'exam_release_person_fk' })
  @Column('uuid', { name: 'released_by', nullable: true }) releasedBy!: string | null;
  @Column('timestamptz', { name: 'released_at' }) releasedAt!: Date;
  /** From when who failed may sit again; null when nothing is said. */
  @Column('timestamptz', { name: 'retake_at', nullable: true }) retakeAt!: Date | null;
}

/** An exam that will have no results: its cases come back to practice. There is no way back. Append-only. */
@Entity({ schema: 'classification', name: 'exam_cancellation' })
export class ExamCancellation {
  @ForeignKey('exam', { name: 'exam_cancellation_exam_fk' })
  @PrimaryColumn('uuid', { name: 'exam_id', primaryKeyConstraintName: 'exam_cancellation_pk' }) examId!: string;
  /** Null: by itself, because nobody released the results. */
  @ForeignKey('person', { name: 'exam_cancellation_person_fk' })
  @Column('uuid', { name: 'cancelled_by', nullable: true }) cancelledBy!: string | null;
  @Column('timestamptz', { name: 'cancelled_at' }) cancelledAt!: Date;
  /** Read by who sat it; empty when it lapsed by itself. */
  @Column('text') reason!: string;
}

/** The tables of exams. */
export const examEntities = [Exam, ExamPoolCase, ExamSitting, ExamCase, ExamAnswer, ExamExtraTime, ExamRelease, ExamCancellation];
