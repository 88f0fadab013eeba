import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One import that changed something: which files, what came of it, by whom (nobody: the command line). Append-only. */
@Entity({ schema: 'classification', name: 'edition_import' })
@Check('edition_import_outcome_check', `outcome in ('published', 'extended')`)
@Index('edition_import_edition_idx', ['editionCode'])
export class EditionImport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'edition_import_pk' }) id!: string;
  @ForeignKey('edition', { name: 'edition_import_edition_fk' })
  @Column('text', { name: 'edition_code' }) editionCode!: string;
  @Column('text') outcome!: string;
  @Column('jsonb') files!: readonly object[];
  @Column('jsonb') report!: object;
  @ForeignKey('person', { name: 'edition_import_person_fk' })
  @Column('uuid', { name: 'imported_by', nullable: true }) importedBy!: string | null;
  @Column('timestamptz', { name: 'imported_at' }) importedAt!: Date;
}

/** An import asked for on the screen: it waits for its files, then for its job. Kept as the history of the screen. */
@Entity({ schema: 'classification', name: 'import_request' })
@Check('import_request_state_check', `state in ('receiving', 'waiting', 'running', 'done', 'refused', 'failed')`)
@Index('import_request_at_idx', ['requestedAt'])
export class ImportRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_request_pk' }) id!: string;
  @Column('text', { name: 'scheme_code' }) schemeCode!: string;
  @Column('text', { name: 'edition_code' }) editionCode!: string;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('boolean', { name: 'dry_run' }) dryRun!: boolean;
  @Column('date', { name: 'in_force', nullable: true }) inForce!: string | null;
  @Column('text') state!: string;
  @Column('bigint', { name: 'bytes_read' }) bytesRead!: string;
  @Column('jsonb', { nullable: true }) result!: object | null;
  @ForeignKey('person', { name: 'import_request_person_fk' })
  @Column('uuid', { name: 'requested_by' }) requestedBy!: string;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
}

/** A file of a request. */
@Entity({ schema: 'classification', name: 'import_file' })
export class ImportFile {
  @ForeignKey('import_request', { name: 'import_file_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'import_file_pk' }) requestId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_file_pk' }) position!: number;
  @Column('text') name!: string;
  @Column('bigint') bytes!: string;
  @Column('bigint') received!: string;
}

/** A piece of a file. Let go once the import has been made. */
@Entity({ schema: 'classification', name: 'import_chunk' })
@ForeignKey('import_file', ['requestId', 'position'], ['requestId', 'position'], { name: 'import_chunk_file_fk' })
export class ImportChunk {
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'import_chunk_pk' }) requestId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_chunk_pk' }) position!: number;
  @PrimaryColumn('bigint', { name: 'starts_at', primaryKeyConstraintName: 'import_chunk_pk' }) startsAt!: string;
  @Column('bytea') content!: Buffer;
}
