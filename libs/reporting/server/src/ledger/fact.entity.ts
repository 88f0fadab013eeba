import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One row of the ledger: what happened, when, and as whom the person counted at that moment. Append-only, never rebuilt. It
 * has no foreign keys on purpose: what was counted stays counted, whatever becomes of the person or the training.
 */
@Entity({ schema: 'reporting', name: 'fact' })
@Check('fact_kind_check', `kind in ('enrolment', 'withdrawal', 'participation', 'completion', 'pass', 'passLost', 'certificate', 'minutes')`)
@Check('fact_minutes_check', `(kind = 'minutes') = (amount_ms is not null)`)
@Index('fact_once_key', ['enrolmentId', 'kind'], { unique: true, where: `kind <> 'minutes' and supersedes is null` })
@Index('fact_kind_at_idx', ['kind', 'at', 'id'])
@Index('fact_office_idx', ['officeCode', 'kind', 'at'])
@Index('fact_offering_idx', ['offeringId'])
@Index('fact_minutes_idx', ['enrolmentId'], { where: `kind = 'minutes'` })
@Index('fact_superseded_key', ['supersedes'], { unique: true, where: 'supersedes is not null' })
export class Fact {
  /** The event that told of it: delivered twice, it is the same fact. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'fact_pk' }) id!: string;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('uuid', { name: 'offering_id' }) offeringId!: string;
  @Column('uuid', { name: 'training_id' }) trainingId!: string;
  @Column('text', { name: 'training_kind' }) trainingKind!: string;
  @Column('text', { array: true }) topics!: string[];
  @Column('timestamptz') at!: Date;
  @Column('bigint', { name: 'amount_ms', nullable: true }) amountMs!: string | null;
  /** Room session of a `minutes` fact. */
  @Column('uuid', { name: 'session_id', nullable: true }) sessionId!: string | null;
  /** The fact whose place this one takes; that one no longer counts and stays readable. */
  @Column('uuid', { nullable: true }) supersedes!: string | null;
  @Column('text', { name: 'office_code', nullable: true }) officeCode!: string | null;
  @Column('text', { name: 'country_code', nullable: true }) countryCode!: string | null;
  @Column('boolean') organization!: boolean;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('text', { name: 'development_status' }) developmentStatus!: string;
  @Column('boolean') ldc!: boolean;
  @Column('text') audience!: string;
  @Column('boolean') confirmed!: boolean;
  @Column('text') source!: string;
  @Column('text', { name: 'rule_version' }) ruleVersion!: string;
  /** Evidence grade of attendance, else null. */
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
