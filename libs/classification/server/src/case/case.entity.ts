import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A case of the bank: what stays the same from version to version. Append-only. */
@Entity({ schema: 'classification', name: 'case_record' })
@Index('case_record_key_key', ['key'], { unique: true })
export class CaseRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_record_pk' }) id!: string;
  @Column('text') key!: string;
  @ForeignKey('scheme', { name: 'case_record_scheme_fk' })
  @Column('text', { name: 'scheme_code' }) schemeCode!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** A case as it was written at one time, with its key. `answer_key` and `explanations` leave the server only after a check. Append-only. */
@Entity({ schema: 'classification', name: 'case_version' })
@Check('case_version_kind_check', `kind in ('term', 'list', 'mark', 'design', 'abstract')`)
@Check('case_version_policy_check', `policy in ('hierarchical', 'exact', 'level')`)
@Check('case_version_difficulty_check', 'difficulty between 1 and 5')
@Index('case_version_number_key', ['caseId', 'number'], { unique: true })
@Index('case_version_edition_idx', ['editionCode'])
export class CaseVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_version_pk' }) id!: string;
  @ForeignKey('case_record', { name: 'case_version_case_fk' })
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('integer') number!: number;
  @ForeignKey('edition', { name: 'case_version_edition_fk' })
  @Column('text', { name: 'edition_code' }) editionCode!: string;
  @Column('text') kind!: string;
  /** Title, parts, drawing, pictures and roles: what the learner sees before answering. */
  @Column('jsonb') content!: Record<string, unknown>;
  @Column('jsonb', { name: 'answer_key' }) answerKey!: readonly unknown[];
  /** Why and why not, per symbol, the rule and the hints. */
  @Column('jsonb') explanations!: Record<string, unknown>;
  @Column('text') policy!: string;
  @Column('integer') difficulty!: number;
  @Column('text') tests!: string;
  @Column('text', { array: true }) tags!: string[];
  @Column('text') source!: string;
  /** Null when a command wrote it. */
  @ForeignKey('person', { name: 'case_version_author_fk' })
  @Column('uuid', { name: 'author_id', nullable: true }) authorId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** Where a version stands, one row after each change: the highest number of a version stands. Append-only. */
@Entity({ schema: 'classification', name: 'case_status' })
@Check('case_status_status_check', `status in ('draft', 'reviewed', 'live', 'disputed', 'retired')`)
@Index('case_status_case_idx', ['caseId'])
export class CaseStatusRow {
  @ForeignKey('case_version', { name: 'case_status_version_fk' })
  @PrimaryColumn('uuid', { name: 'version_id', primaryKeyConstraintName: 'case_status_pk' }) versionId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_status_pk' }) number!: number;
  @ForeignKey('case_record', { name: 'case_status_case_fk' })
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') status!: string;
  @Column('timestamptz') at!: Date;
  @ForeignKey('person', { name: 'case_status_by_fk' })
  @Column('uuid', { nullable: true }) by!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
