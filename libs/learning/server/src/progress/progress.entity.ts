import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/**
 * Where an enrolment stands. Derived from starts and outcomes, and `RebuildProgress` makes the same row from them; only
 * where "Continue" leads (`lastKey`, `lastAt`) is a bookmark of its own.
 */
@Entity({ schema: 'learning', name: 'progress' })
export class Progress {
  @ForeignKey('enrolment', { name: 'progress_enrolment_fk' })
  @PrimaryColumn('uuid', { name: 'enrolment_id', primaryKeyConstraintName: 'progress_pk' }) enrolmentId!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  /** The activity touched last: where "Continue" leads. */
  @Column('text', { name: 'last_key' }) lastKey!: string;
  @Column('timestamptz', { name: 'last_at' }) lastAt!: Date;
  /** Keys of the activities that count as done. */
  @Column('text', { array: true }) done!: string[];
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt!: Date | null;
  @Column('timestamptz', { name: 'passed_at', nullable: true }) passedAt!: Date | null;
  /** The completion rule that said so. */
  @Column('text', { name: 'rule_version', nullable: true }) ruleVersion!: string | null;
  /** How often outcomes were settled: two at once notice each other by it. */
  @Column('int') revision!: number;
  /** How often it was passed or the pass taken away again by a correction: odd while it is passed. */
  @Column('int', { name: 'pass_changes', default: 0 }) passChanges!: number;
}
