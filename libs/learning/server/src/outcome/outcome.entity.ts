import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The result of an activity, with the rule that produced it. Append-only: a later row supersedes an earlier one. */
@Entity({ schema: 'learning', name: 'outcome' })
@Index('outcome_enrolment_idx', ['enrolmentId', 'activityKey'])
@Index('outcome_seen_key', ['enrolmentId', 'activityKey'], { unique: true, where: `kind = 'seen'` })
@Index('outcome_superseded_key', ['supersedes'], { unique: true, where: 'supersedes is not null' })
@Check('outcome_kind_check', `kind in ('seen', 'marked', 'attended')`)
export class Outcome {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outcome_pk' }) id!: string;
  @ForeignKey('enrolment', { name: 'outcome_enrolment_fk' })
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('text', { name: 'activity_key' }) activityKey!: string;
  @Column('text') kind!: string;
  /** A fraction in lowest terms, `n/d`; null for what is not marked. */
  @Column('text', { nullable: true }) mark!: string | null;
  @Column('boolean', { nullable: true }) passed!: boolean | null;
  @Column('text', { name: 'rule_version' }) ruleVersion!: string;
  /** Ids of the rows it rests on, e.g. `{ answerId }` or `{ sessionId, ms }`. */
  @Column('jsonb') evidence!: Record<string, unknown>;
  @Column('timestamptz') at!: Date;
  /** The outcome whose place this one takes by a correction; that one no longer counts and stays readable. */
  @ForeignKey('outcome', { name: 'outcome_supersedes_fk' })
  @Column('uuid', { nullable: true }) supersedes!: string | null;
}
