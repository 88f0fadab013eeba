import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One line of the audit log. Append-only: a trigger refuses UPDATE and DELETE. */
@Entity({ schema: 'platform', name: 'audit_entry' })
@Index('audit_entry_subject_idx', ['subjectType', 'subjectId'])
export class AuditEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_entry_pk' }) id!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text') channel!: string;
  @Column('text', { name: 'request_id' }) requestId!: string;
  @Column('text') action!: string;
  @Column('text', { name: 'subject_type' }) subjectType!: string;
  @Column('text', { name: 'subject_id' }) subjectId!: string;
  @Column('jsonb') details!: Record<string, unknown>;
}

/** Appends one line; parameters in the order of the columns. */
export const AUDIT_SQL = `insert into platform.audit_entry
  (id, at, actor_id, channel, request_id, action, subject_type, subject_id, details)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
