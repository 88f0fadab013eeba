import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A version of a set of cases, pinned to the edition its keys were made with. Append-only. */
@Entity({ schema: 'classification', name: 'exercise_set' })
@Index('exercise_set_version_key', ['key', 'version'], { unique: true })
export class ExerciseSet {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'exercise_set_pk' }) id!: string;
  @Column('text') key!: string;
  @Column('integer') version!: number;
  @ForeignKey('edition', { name: 'exercise_set_edition_fk' })
  @Column('text', { name: 'edition_code' }) editionCode!: string;
  @Column('jsonb') titles!: Record<string, string>;
  @Column('text', { name: 'pass_mark' }) passMark!: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
}

/** One case of a version of a set. `answer_key` and `explanations` leave the server only after a check. Append-only. */
@Entity({ schema: 'classification', name: 'exercise' })
@Check('exercise_kind_check', `kind in ('term', 'list', 'mark', 'design', 'abstract')`)
@Index('exercise_position_key', ['setId', 'position'], { unique: true })
@Index('exercise_key_key', ['setId', 'key'], { unique: true })
export class Exercise {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'exercise_pk' }) id!: string;
  @ForeignKey('exercise_set', { name: 'exercise_set_fk' })
  @Column('uuid', { name: 'set_id' }) setId!: string;
  @Column('integer') position!: number;
  @Column('text') key!: string;
  @Column('text') kind!: string;
  /** Title, parts, drawing, pictures and roles: what the learner sees before answering. */
  @Column('jsonb') content!: Record<string, unknown>;
  @Column('jsonb', { name: 'answer_key' }) answerKey!: readonly unknown[];
  /** Why and why not, per symbol, and the rule. */
  @Column('jsonb') explanations!: Record<string, unknown>;
  /** The same case in the bank, where it stands there. */
  @ForeignKey('case_version', { name: 'exercise_case_version_fk' })
  @Column('uuid', { name: 'case_version_id', nullable: true }) caseVersionId!: string | null;
}
