import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Lang } from '@classmark/platform/core';

/** Names in the six languages. */
export type OfficeNames = Readonly<Record<Lang, string>>;

/** A state, territory or organization of WIPO ST.3 as it is today. Kept equal to the reference list by `OfficeDirectory`. */
@Entity({ schema: 'identity', name: 'office' })
@Check('office_kind_check', `kind in ('state', 'territory', 'organization')`)
@Check('office_region_check', `region in ('africa', 'americas', 'asia', 'europe', 'oceania')`)
export class Office {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'office_pk' }) code!: string;
  @Column('text') kind!: string;
  /** False for countries that ISO 3166 knows and ST.3 does not. */
  @Column('boolean', { name: 'in_st3' }) inSt3!: boolean;
  /** Null for organizations. */
  @Column('text', { name: 'country_code', nullable: true }) countryCode!: string | null;
  /** Of UN M49; that of the seat for organizations. */
  @Column('text', { nullable: true }) region!: string | null;
  /** Whether people can belong to it. */
  @Column('boolean', { name: 'can_have_staff' }) canHaveStaff!: boolean;
  @Column('jsonb') names!: OfficeNames;
}

/** An entity that no longer exists and is still met as an origin of documents. A code may have meant several. */
@Entity({ schema: 'identity', name: 'historical_entity' })
@Index('historical_entity_iso_key', ['id'], { unique: true })
export class HistoricalEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'historical_entity_pk' }) code!: string;
  @PrimaryColumn('date', { name: 'valid_from', primaryKeyConstraintName: 'historical_entity_pk' }) validFrom!: string;
  /** Four letters of ISO 3166-3: the name that is never used again. */
  @Column('text') id!: string;
  @Column('date', { name: 'valid_until' }) validUntil!: string;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('jsonb') names!: OfficeNames;
}

/** A mail domain that proves that its holder belongs to the office. */
@Entity({ schema: 'identity', name: 'office_mail_domain' })
@Index('office_mail_domain_office_idx', ['officeCode'])
@Check('office_mail_domain_lower_check', 'domain = lower(domain)')
export class OfficeMailDomain {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'office_mail_domain_pk' }) domain!: string;
  @ForeignKey('office', { name: 'office_mail_domain_office_fk' })
  @Column('text', { name: 'office_code' }) officeCode!: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('uuid', { name: 'added_by', nullable: true }) addedBy!: string | null;
}

/** What a country is for a time. Data that the Secretariat edits: some dates are still to be confirmed. */
@Entity({ schema: 'identity', name: 'development_status' })
@Index('development_status_country_idx', ['countryCode'])
@Check('development_status_status_check', `status in ('ldc', 'developing', 'developed')`)
@Check('development_status_dates_check', 'valid_until > valid_from')
export class DevelopmentStatusRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'development_status_pk' }) id!: string;
  @ForeignKey('office', { name: 'development_status_country_fk' })
  @Column('text', { name: 'country_code' }) countryCode!: string;
  @Column('text') status!: string;
  /** First day; null: as long as anybody counts. */
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  /** First day without; null: it still holds. */
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  /** Whether the dates were checked against their source. */
  @Column('boolean') verified!: boolean;
}
