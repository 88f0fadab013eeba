import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { NoteLink, PlaceNoteText } from './edition-file';

/** One of the four classifications. */
@Entity({ schema: 'classification', name: 'scheme' })
@Check('scheme_code_check', `code in ('nice', 'locarno', 'vienna', 'ipc')`)
export class Scheme {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'scheme_pk' }) code!: string;
  @Column('text') name!: string;
}

/** A dated version of a scheme, complete with its places. Append-only: a correction is another edition. */
@Entity({ schema: 'classification', name: 'edition' })
export class Edition {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'edition_pk' }) code!: string;
  @ForeignKey('scheme', { name: 'edition_scheme_fk' })
  @Column('text', { name: 'scheme_code' }) schemeCode!: string;
  @Column('date', { name: 'in_force' }) inForce!: string;
  @Column('integer', { name: 'skeleton_depth' }) skeletonDepth!: number;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
}

/** How much an edition holds beside its texts. Written last, by what published it. */
@Entity({ schema: 'classification', name: 'edition_structure' })
export class EditionStructure {
  @ForeignKey('edition', { name: 'edition_structure_edition_fk' })
  @PrimaryColumn('text', { name: 'edition_code', primaryKeyConstraintName: 'edition_structure_pk' }) editionCode!: string;
  @Column('integer') places!: number;
  @Column('integer') entries!: number;
}

/** A language of an edition and how much is said in it. A language is added once, complete. */
@Entity({ schema: 'classification', name: 'edition_text' })
export class EditionText {
  @ForeignKey('edition', { name: 'edition_text_edition_fk' })
  @PrimaryColumn('text', { name: 'edition_code', primaryKeyConstraintName: 'edition_text_pk' }) editionCode!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'edition_text_pk' }) language!: string;
  @Column('integer') titles!: number;
  @Column('integer') notes!: number;
  @Column('integer') links!: number;
  @Column('integer') labels!: number;
}

/** A node of an edition. `number` is its position when the edition is read from top to bottom. */
@Entity({ schema: 'classification', name: 'place' })
@Check('place_nature_check', `nature in ('goods', 'services')`)
@Index('place_number_key', ['editionCode', 'number'], { unique: true })
@Index('place_symbol_idx', ['symbol'])
@ForeignKey('place', ['editionCode', 'parent'], ['editionCode', 'symbol'], { name: 'place_parent_fk' })
export class Place {
  /** Without a constraint: the edition is written before by the same use case, and neither is ever deleted. */
  @PrimaryColumn('text', { name: 'edition_code', primaryKeyConstraintName: 'place_pk' }) editionCode!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'place_pk' }) symbol!: string;
  @Column('integer') number!: number;
  @Column('text', { nullable: true }) parent!: string | null;
  @Column('integer') depth!: number;
  @Column('text') kind!: string;
  /** The kind as the official files have it: `s c u m 1 … E`, `auxiliary`, … */
  @Column('text', { name: 'official_kind' }) officialKind!: string;
  @Column('text', { nullable: true }) nature!: string | null;
  @Column('boolean') auxiliary!: boolean;
  /** The id by which texts of another file name the place. */
  @Column('text', { name: 'source_id', nullable: true }) sourceId!: string | null;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}

/** What stands at a place in one language. */
@Entity({ schema: 'classification', name: 'place_text' })
@ForeignKey('place', ['editionCode', 'number'], ['editionCode', 'number'], { name: 'place_text_place_fk' })
export class PlaceText {
  @PrimaryColumn('text', { name: 'edition_code', primaryKeyConstraintName: 'place_text_pk' }) editionCode!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'place_text_pk' }) language!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'place_text_pk' }) number!: number;
  @Column('text') title!: string;
  /** Places that the title itself names. */
  @Column('jsonb', { name: 'title_links' }) titleLinks!: readonly NoteLink[];
  @Column('jsonb') notes!: readonly PlaceNoteText[];
}

/** An alphabetical entry: a good or service of Nice, a product of Locarno. It leads to a place; it is no place. */
@Entity({ schema: 'classification', name: 'entry' })
@Index('entry_code_key', ['editionCode', 'code'], { unique: true })
@Index('entry_place_idx', ['editionCode', 'placeSymbol'])
@ForeignKey('place', ['editionCode', 'placeSymbol'], ['editionCode', 'symbol'], { name: 'entry_place_fk' })
export class Entry {
  @PrimaryColumn('text', { name: 'edition_code', primaryKeyConstraintName: 'entry_pk' }) editionCode!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'entry_pk' }) number!: number;
  @Column('text', { name: 'place_symbol' }) placeSymbol!: string;
  /** As printed: `090373` (Nice), `103421` (Locarno). */
  @Column('text') code!: string;
  @Column('text', { name: 'source_id', nullable: true }) sourceId!: string | null;
}

/** The words of an entry in one language: the indication first, then its synonyms. */
@Entity({ schema: 'classification', name: 'entry_text' })
@ForeignKey('entry', ['editionCode', 'number'], ['editionCode', 'number'], { name: 'entry_text_entry_fk' })
export class EntryText {
  @PrimaryColumn('text', { name: 'edition_code', primaryKeyConstraintName: 'entry_text_pk' }) editionCode!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'entry_text_pk' }) language!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'entry_text_pk' }) number!: number;
  @Column('text', { array: true }) labels!: string[];
}

/** From when to when a symbol was valid, as the inventory that came with an edition says. Symbols may return. */
@Entity({ schema: 'classification', name: 'symbol_validity' })
export class SymbolValidity {
  @ForeignKey('edition', { name: 'symbol_validity_edition_fk' })
  @PrimaryColumn('text', { name: 'edition_code', primaryKeyConstraintName: 'symbol_validity_pk' }) editionCode!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'symbol_validity_pk' }) symbol!: string;
  @PrimaryColumn('date', { primaryKeyConstraintName: 'symbol_validity_pk' }) created!: string;
  @Column('date', { nullable: true }) expired!: string | null;
}
