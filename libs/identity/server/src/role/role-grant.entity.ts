import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A role of a person in a scope for a time. Taking it away ends the row. */
@Entity({ schema: 'identity', name: 'role_grant' })
@Index('role_grant_person_idx', ['personId'])
@Check('role_grant_role_check', `role in ('learner', 'trainer', 'coordinator', 'secretariat', 'administrator')`)
@Check('role_grant_scope_check', `scope in ('platform', 'office', 'offering') and (scope = 'platform') = (scope_id is null)`)
@Check('role_grant_span_check', 'valid_to > valid_from')
export class RoleGrantRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_grant_pk' }) id!: string;
  @ForeignKey('person', { name: 'role_grant_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') role!: string;
  @Column('text') scope!: string;
  /** Code of the office or id of the offering. */
  @Column('text', { name: 'scope_id', nullable: true }) scopeId!: string | null;
  @Column('timestamptz', { name: 'valid_from' }) validFrom!: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo!: Date | null;
  @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy!: string | null;
}
