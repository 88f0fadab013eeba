import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Where an answer was given. */
export type AnswerMode = 'set' | 'practice' | 'exam';

/**
 * A marked answer of somebody to a case of the bank, wherever it was given: what the figures of the group count. The office is
 * the one of that moment; names stay in identity. Append-only.
 */
@Entity({ schema: 'classification', name: 'case_answer' })
@Check('case_answer_mode_check', `mode in ('set', 'practice', 'exam')`)
@Index('case_answer_case_idx', ['caseId', 'answeredAt'])
@Index('case_answer_version_idx', ['caseVersionId'])
@Index('case_answer_attempt_idx', ['attemptId'])
@Index('case_answer_edition_idx', ['editionCode', 'answeredAt', 'id'])
@Index('case_answer_doubts_idx', ['caseVersionId', 'answeredAt'], { where: 'first_attempt and hints = 0' })
@Index('case_answer_first_key', ['personId', 'caseId'], { unique: true, where: 'first_attempt' })
export class CaseAnswer {
  /** The id of the answer where it was given: told twice, it is one row. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_answer_pk' }) id!: string;
  @ForeignKey('case_record', { name: 'case_answer_case_fk' })
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @ForeignKey('case_version', { name: 'case_answer_version_fk' })
  @Column('uuid', { name: 'case_version_id' }) caseVersionId!: string;
  @ForeignKey('person', { name: 'case_answer_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') mode!: AnswerMode;
  /** The attempt at a set, the practice session or the exam paper. */
  @Column('uuid', { name: 'attempt_id' }) attemptId!: string;
  @ForeignKey('edition', { name: 'case_answer_edition_fk' })
  @Column('text', { name: 'edition_code' }) editionCode!: string;
  /** Language in which the case was read. */
  @Column('text') language!: string;
  @Column('text', { name: 'office_code', nullable: true }) officeCode!: string | null;
  @Column('boolean', { name: 'office_confirmed' }) officeConfirmed!: boolean;
  /** Whether it is the first answer of this person to this case in any version and any mode. */
  @Column('boolean', { name: 'first_attempt' }) firstAttempt!: boolean;
  /** Steps of help that were asked for before it. */
  @Column('integer') hints!: number;
  @Column('jsonb') places!: readonly unknown[];
  @Column('timestamptz', { name: 'shown_at', nullable: true }) shownAt!: Date | null;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
  @Column('integer', { name: 'duration_ms', nullable: true }) durationMs!: number | null;
}

/** A marking of an answer, with the version whose key it was made by. The newest stands; the earlier ones stay. Append-only. */
@Entity({ schema: 'classification', name: 'case_marking' })
@Index('case_marking_once_key', ['answerId', 'number'], { unique: true })
@Index('case_marking_key_version_idx', ['keyVersionId'])
@Index('case_marking_job_key', ['jobId', 'answerId'], { unique: true, where: 'job_id is not null' })
export class CaseMarking {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_marking_pk' }) id!: string;
  @ForeignKey('case_answer', { name: 'case_marking_answer_fk' })
  @Column('uuid', { name: 'answer_id' }) answerId!: string;
  /** 1 for the first marking; the highest stands. */
  @Column('integer') number!: number;
  @ForeignKey('case_version', { name: 'case_marking_key_version_fk' })
  @Column('uuid', { name: 'key_version_id' }) keyVersionId!: string;
  @Column('text') mark!: string;
  @Column('text') policy!: string;
  @Column('text', { name: 'rule_version' }) ruleVersion!: string;
  /** Precision, recall, counts, findings and the three paths, as core gave them. */
  @Column('jsonb') result!: Record<string, unknown>;
  /** The job of re-marking that made it; null for the first marking. */
  @Column('uuid', { name: 'job_id', nullable: true }) jobId!: string | null;
  @Column('timestamptz', { name: 'marked_at' }) markedAt!: Date;
}
