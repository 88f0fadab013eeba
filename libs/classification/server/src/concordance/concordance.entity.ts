import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What became of a place. */
export const CONCORDANCE_KINDS = ['same', 'moved', 'split', 'merged', 'vanished'] as const;
export type ConcordanceKind = (typeof CONCORDANCE_KINDS)[number];

/** Who says so: the symbol itself, a file of the publisher, an editor here. */
export type ConcordanceSource = 'automatic' | 'file' | 'editor';

/**
 * What became of a place from one edition to the next: its successors, or none. A change is another statement; of the statements
 * about a place the one with the highest number stands. Append-only.
 */
@Entity({ schema: 'classification', name: 'concordance' })
@Check('concordance_kind_check', `kind in ('same', 'moved', 'split', 'merged', 'vanished')`)
@Check('concordance_source_check', `source in ('automatic', 'file', 'editor')`)
@Check('concordance_successors_check', `(kind = 'vanished') = (to_symbol is null)`)
@Index('concordance_place_idx', ['fromEdition', 'toEdition', 'fromSymbol', 'number'])
@Index('concordance_successor_idx', ['toEdition', 'toSymbol'])
export class Concordance {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concordance_pk' }) id!: string;
  @ForeignKey('edition', { name: 'concordance_from_fk' })
  @Column('text', { name: 'from_edition' }) fromEdition!: string;
  @ForeignKey('edition', { name: 'concordance_to_fk' })
  @Column('text', { name: 'to_edition' }) toEdition!: string;
  @Column('text', { name: 'from_symbol' }) fromSymbol!: string;
  /** Null when it vanished. A place that was split has one row per successor, all of the same number. */
  @Column('text', { name: 'to_symbol', nullable: true }) toSymbol!: string | null;
  @Column('text') kind!: ConcordanceKind;
  @Column('text') source!: ConcordanceSource;
  /** Counts the statements about a place, from 1. */
  @Column('integer') number!: number;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) by!: string | null;
}
