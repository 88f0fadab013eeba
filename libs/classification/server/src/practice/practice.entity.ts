import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An answer given in practice, with what the browser said about its moment. The id comes from the browser: told twice, it is one row. Append-only. */
@Entity({ schema: 'classification', name: 'practice_answer' })
@Index('practice_answer_person_idx', ['personId', 'caseId', 'receivedAt'])
export class PracticeAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_answer_pk' }) id!: string;
  @ForeignKey('person', { name: 'practice_answer_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** Made in the browser when a session begins. */
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @ForeignKey('case_record', { name: 'practice_answer_case_fk' })
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @ForeignKey('case_version', { name: 'practice_answer_version_fk' })
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  @Column('jsonb') places!: readonly unknown[];
  /** Steps of help that were asked for before it. */
  @Column('integer') hints!: number;
  @Column('text') language!: string;
  /** By the clock of the browser, which may be wrong: kept apart, and used for the time between the two alone. */
  @Column('timestamptz', { name: 'claimed_shown_at', nullable: true }) claimedShownAt!: Date | null;
  @Column('timestamptz', { name: 'claimed_answered_at', nullable: true }) claimedAnsweredAt!: Date | null;
  /** When it arrived: the date of the answer, of its marking and of its reviews. */
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
}

/** A card that an answer touched, and with which grade. The cards follow from these rows alone. Append-only. */
@Entity({ schema: 'classification', name: 'practice_review' })
@Check('practice_review_grade_check', `grade in ('again', 'hard', 'good')`)
@Index('practice_review_person_idx', ['personId', 'schemeCode', 'card', 'reviewedAt'])
export class PracticeReview {
  /** Of practice, or of an exam when it was released. */
  @PrimaryColumn('uuid', { name: 'answer_id', primaryKeyConstraintName: 'practice_review_pk' }) answerId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'practice_review_pk' }) card!: string;
  @ForeignKey('person', { name: 'practice_review_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @ForeignKey('scheme', { name: 'practice_review_scheme_fk' })
  @Column('text', { name: 'scheme_code' }) schemeCode!: string;
  @ForeignKey('case_version', { name: 'practice_review_version_fk' })
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  @Column('text') grade!: string;
  @Column('text', { name: 'rule_version' }) ruleVersion!: string;
  @Column('timestamptz', { name: 'reviewed_at' }) reviewedAt!: Date;
}

/** A card as the scheduler left it after its last review. Derived from the reviews: may be thrown away and made anew. */
@Entity({ schema: 'classification', name: 'practice_card' })
export class PracticeCard {
  @ForeignKey('person', { name: 'practice_card_person_fk' })
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'practice_card_pk' }) personId!: string;
  @ForeignKey('scheme', { name: 'practice_card_scheme_fk' })
  @PrimaryColumn('text', { name: 'scheme_code', primaryKeyConstraintName: 'practice_card_pk' }) schemeCode!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'practice_card_pk' }) card!: string;
  /** The day of the scheduler; the learner's card is due up to eight hours before. */
  @Column('timestamptz', { name: 'scheduled_at' }) scheduledAt!: Date;
  @Column('double precision') stability!: number;
  @Column('double precision') difficulty!: number;
  @Column('integer', { name: 'scheduled_days' }) scheduledDays!: number;
  @Column('integer') reps!: number;
  @Column('integer') lapses!: number;
  @Column('integer') state!: number;
  @Column('text', { name: 'last_grade' }) lastGrade!: string;
  @Column('timestamptz', { name: 'first_reviewed_at' }) firstReviewedAt!: Date;
  @Column('timestamptz', { name: 'last_reviewed_at' }) lastReviewedAt!: Date;
}

/** A step of help that somebody asked for. Append-only. */
@Entity({ schema: 'classification', name: 'practice_hint' })
@Index('practice_hint_person_idx', ['personId', 'versionId', 'askedAt'])
export class PracticeHint {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_hint_pk' }) id!: string;
  @ForeignKey('person', { name: 'practice_hint_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @ForeignKey('case_version', { name: 'practice_hint_version_fk' })
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  @Column('integer') step!: number;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
}

/** A problem with a case, as a learner saw it. It stands open until the case gets another status or version. Append-only. */
@Entity({ schema: 'classification', name: 'case_report' })
@Check('case_report_kind_check', `kind in ('key', 'text', 'translation', 'drawing', 'other')`)
@Index('case_report_case_idx', ['caseId', 'at'])
export class CaseReport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_report_pk' }) id!: string;
  @ForeignKey('case_record', { name: 'case_report_case_fk' })
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @ForeignKey('case_version', { name: 'case_report_version_fk' })
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  @ForeignKey('person', { name: 'case_report_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: string;
  @Column('text') text!: string;
  @Column('timestamptz') at!: Date;
}
