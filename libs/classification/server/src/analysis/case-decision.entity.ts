import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was decided about a doubted key: it stays, or another version takes its place. With a new key its id is the job of re-marking. Append-only. */
@Entity({ schema: 'classification', name: 'case_decision' })
@Check('case_decision_kind_check', `(kind = 'newKey') = (new_version_id is not null) and kind in ('keepKey', 'newKey')`)
@Index('case_decision_replaced_key', ['versionId'], { unique: true, where: 'new_version_id is not null' })
@Index('case_decision_case_idx', ['caseId', 'at'])
export class CaseDecision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_decision_pk' }) id!: string;
  @ForeignKey('case_record', { name: 'case_decision_case_fk' })
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @ForeignKey('case_version', { name: 'case_decision_version_fk' })
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  @Column('text') kind!: 'keepKey' | 'newKey';
  @ForeignKey('case_version', { name: 'case_decision_new_version_fk' })
  @Column('uuid', { name: 'new_version_id', nullable: true }) newVersionId!: string | null;
  @Column('text') reason!: string;
  @ForeignKey('person', { name: 'case_decision_by_fk' })
  @Column('uuid', { nullable: true }) by!: string | null;
  @Column('timestamptz') at!: Date;
}

/** A result that re-marking changed: the log of what was said before it ran and done by it. Append-only. */
@Entity({ schema: 'classification', name: 'remarked_result' })
@Index('remarked_result_job_idx', ['jobId'])
export class RemarkedResult {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'remarked_result_pk' }) id!: string;
  @ForeignKey('case_decision', { name: 'remarked_result_job_fk' })
  @Column('uuid', { name: 'job_id' }) jobId!: string;
  @Column('text') mode!: string;
  @Column('uuid', { name: 'attempt_id' }) attemptId!: string;
  @ForeignKey('person', { name: 'remarked_result_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'mark_before' }) markBefore!: string;
  @Column('text', { name: 'mark_after' }) markAfter!: string;
  @Column('boolean', { name: 'passed_before' }) passedBefore!: boolean;
  @Column('boolean', { name: 'passed_after' }) passedAfter!: boolean;
  /** What became of the pass of the training: unchanged, gained, lost. */
  @Column('text') training!: string;
  @Column('timestamptz') at!: Date;
}

/** That a job of re-marking came to its end. It may run again for answers that come late: then there is another row. Append-only. */
@Entity({ schema: 'classification', name: 'remarking_end' })
@Index('remarking_end_job_idx', ['jobId'])
export class RemarkingEnd {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'remarking_end_pk' }) id!: string;
  @ForeignKey('case_decision', { name: 'remarking_end_job_fk' })
  @Column('uuid', { name: 'job_id' }) jobId!: string;
  /** Answers marked anew by this run. */
  @Column('integer') answers!: number;
  @Column('integer', { name: 'changed_results' }) changedResults!: number;
  @Column('timestamptz') at!: Date;
}
