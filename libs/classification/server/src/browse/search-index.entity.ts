import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** An edition in one language, ready to be searched. Derived: it may be deleted and is made again when somebody searches. */
@Entity({ schema: 'classification', name: 'search_index' })
@Index('search_index_language_key', ['editionCode', 'language'], { unique: true })
export class SearchIndexRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'search_index_pk' }) id!: number;
  @ForeignKey('edition', { name: 'search_index_edition_fk' })
  @Column('text', { name: 'edition_code' }) editionCode!: string;
  @Column('text') language!: string;
  /** Words of titles and entries, folded, the most used first: what a mistyped word may mean. */
  @Column('text', { array: true }) words!: string[];
  @Column('timestamptz', { name: 'built_at' }) builtAt!: Date;
}

/**
 * The words of a place (`entry_number` -1) or of an alphabetical entry below it. Every word carries the number of its index in
 * front, so that looking for a beginning walks over the words of one edition and language only.
 */
@Entity({ schema: 'classification', name: 'search_text' })
@Index('search_text_words_idx', { synchronize: false })
export class SearchTextRow {
  @PrimaryColumn('integer', { name: 'index_id', primaryKeyConstraintName: 'search_text_pk' }) indexId!: number;
  @PrimaryColumn('integer', { name: 'place_number', primaryKeyConstraintName: 'search_text_pk' }) placeNumber!: number;
  @PrimaryColumn('integer', { name: 'entry_number', primaryKeyConstraintName: 'search_text_pk' }) entryNumber!: number;
  @Column('tsvector') words!: string;
}
