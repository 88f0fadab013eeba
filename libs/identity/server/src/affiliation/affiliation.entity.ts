import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * To which office (or none) a person belongs, as what, from when until when. A change ends the row and begins another; rows
 * are never deleted, and the database lets a person have one at a time.
 */
@Entity({ schema: 'identity', name: 'affiliation' })
@Index('affiliation_person_idx', ['personId', 'validFrom'])
@Index('affiliation_office_idx', ['officeCode'], { where: 'valid_to is null' })
@Check('affiliation_audience_check', `audience in ('ipoStaff', 'ipInformationUser', 'universityStudent')`)
@Check('affiliation_span_check', 'valid_to > valid_from')
@Check('affiliation_evidence_check', `(confirmed_at is null) = (confirmed_by is null) and confirmed_by in ('mailDomain', 'coordinator', 'secretariat')`)
@Exclusion('affiliation_one_at_a_time_excl', `using gist (person_id with =, tstzrange(valid_from, valid_to) with &&)`)
export class AffiliationRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'affiliation_pk' }) id!: string;
  @ForeignKey('person', { name: 'affiliation_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @ForeignKey('office', { name: 'affiliation_office_fk' })
  @Column('text', { name: 'office_code', nullable: true }) officeCode!: string | null;
  @Column('text') audience!: string;
  @Column('timestamptz', { name: 'valid_from' }) validFrom!: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo!: Date | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('text', { name: 'confirmed_by', nullable: true }) confirmedBy!: string | null;
  /** Who pressed confirm, or the mail domain that proves it. */
  @Column('text', { nullable: true }) evidence!: string | null;
}
