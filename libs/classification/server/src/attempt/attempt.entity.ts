import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One go through a set within an enrolment, on the version it was begun with. Append-only. */
@Entity({ schema: 'classification', name: 'attempt' })
@Index('attempt_number_key', ['enrolmentId', 'activityKey', 'number'], { unique: true })
export class Attempt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attempt_pk' }) id!: string;
  @ForeignKey('enrolment', { name: 'attempt_enrolment_fk' })
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @ForeignKey('person', { name: 'attempt_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'activity_key' }) activityKey!: string;
  @ForeignKey('exercise_set', { name: 'attempt_set_fk' })
  @Column('uuid', { name: 'set_id' }) setId!: string;
  @Column('integer') number!: number;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
}

/**
 * The places chosen for a case, as they were after one change. The id is made in the browser, so a repeat is no second row;
 * the highest sequence of a try is what stands. Append-only.
 */
@Entity({ schema: 'classification', name: 'answer' })
@Index('answer_newest_idx', ['attemptId', 'exerciseId', 'tryNumber', 'sequence'])
export class Answer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'answer_pk' }) id!: string;
  @ForeignKey('attempt', { name: 'answer_attempt_fk' })
  @Column('uuid', { name: 'attempt_id' }) attemptId!: string;
  @ForeignKey('exercise', { name: 'answer_exercise_fk' })
  @Column('uuid', { name: 'exercise_id' }) exerciseId!: string;
  @Column('integer', { name: 'try_number' }) tryNumber!: number;
  @Column('integer') sequence!: number;
  @Column('jsonb') places!: readonly unknown[];
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}

/** The mark of a try at a case, with the answer it marked and the rule it was made by. Append-only. */
@Entity({ schema: 'classification', name: 'marking' })
export class Marking {
  @ForeignKey('attempt', { name: 'marking_attempt_fk' })
  @PrimaryColumn('uuid', { name: 'attempt_id', primaryKeyConstraintName: 'marking_pk' }) attemptId!: string;
  @ForeignKey('exercise', { name: 'marking_exercise_fk' })
  @PrimaryColumn('uuid', { name: 'exercise_id', primaryKeyConstraintName: 'marking_pk' }) exerciseId!: string;
  @PrimaryColumn('integer', { name: 'try_number', primaryKeyConstraintName: 'marking_pk' }) tryNumber!: number;
  @ForeignKey('answer', { name: 'marking_answer_fk' })
  @Column('uuid', { name: 'answer_id' }) answerId!: string;
  @Column('text') mark!: string;
  @Column('text') policy!: string;
  @Column('text', { name: 'rule_version' }) ruleVersion!: string;
  /** Precision, recall, counts, findings and the three paths, as core gave them. */
  @Column('jsonb') result!: Record<string, unknown>;
  @Column('timestamptz', { name: 'marked_at' }) markedAt!: Date;
}
