import type { FieldValue, RecordedFigure, RecordedList } from '@classmark/reporting/core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An activity of the register: what never changes of it. What may change stands in its versions. */
@Entity({ schema: 'reporting', name: 'register_entry' })
@Index('register_entry_number_key', ['number'], { unique: true })
@Index('register_entry_offering_key', ['offeringId', 'year'], { unique: true })
@Index('register_entry_year_idx', ['year', 'rank'])
export class RegisterEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'register_entry_pk' }) id!: string;
  /** Number people use, e.g. 2020-A10. */
  @Column('text') number!: string;
  @Column('text') kind!: string;
  @Column('int') year!: number;
  /** Place among the entries of the year, as entered. */
  @Column('int') rank!: number;
  /** The offering it was born from, for a training held on the platform. */
  @ForeignKey('offering', { name: 'register_entry_offering_fk' })
  @Column('uuid', { name: 'offering_id', nullable: true }) offeringId!: string | null;
}

/** One state of an entry, with its author and reason. The latest version counts; all stay readable. Append-only. */
@Entity({ schema: 'reporting', name: 'register_entry_version' })
@Check('register_entry_version_provenance_check', `provenance in ('form', 'import', 'platform')`)
export class RegisterEntryVersion {
  @ForeignKey('register_entry', { name: 'register_entry_version_entry_fk' })
  @PrimaryColumn('uuid', { name: 'entry_id', primaryKeyConstraintName: 'register_entry_version_pk' }) entryId!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'register_entry_version_pk' }) version!: number;
  @Column('jsonb') fields!: Record<string, FieldValue>;
  @Column('jsonb') figures!: RecordedFigure[];
  @Column('jsonb') lists!: RecordedList[];
  /** Editorial decision: whether the annual report prints the activity. */
  @Column('boolean') printed!: boolean;
  @Column('text') provenance!: string;
  /** Where the record comes from, in words: a document, a file. */
  @Column('text', { nullable: true }) source!: string | null;
  @Column('uuid', { name: 'author_id', nullable: true }) authorId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') at!: Date;
}

/** A year that was closed: from then on an entry changes only as a correction with a reason. Append-only. */
@Entity({ schema: 'reporting', name: 'reporting_year' })
export class ReportingYear {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'reporting_year_pk' }) year!: number;
  @Column('timestamptz', { name: 'closed_at' }) closedAt!: Date;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
