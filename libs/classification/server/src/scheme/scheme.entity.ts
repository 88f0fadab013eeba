import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PlaceNote } from './edition-file';

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
  @Column('integer', { name: 'place_count' }) placeCount!: number;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
}

/** A node of an edition. `number` is its position when the edition is read from top to bottom. */
@Entity({ schema: 'classification', name: 'place' })
@Check('place_nature_check', `nature in ('goods', 'services')`)
@Index('place_number_key', ['editionCode', 'number'], { unique: true })
@Index('place_symbol_idx', ['symbol'])
@ForeignKey('place', ['editionCode', 'parent'], ['editionCode', 'symbol'], { name: 'place_parent_fk' })
export class Place {
  @ForeignKey('edition', { name: 'place_edition_fk' })
  @PrimaryColumn('text', { name: 'edition_code', primaryKeyConstraintName: 'place_pk' }) editionCode!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'place_pk' }) symbol!: string;
  @Column('integer') number!: number;
  @Column('text', { nullable: true }) parent!: string | null;
  @Column('integer') depth!: number;
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) nature!: string | null;
  @Column('boolean') auxiliary!: boolean;
  @Column('jsonb') titles!: Record<string, string>;
  @Column('jsonb') notes!: readonly PlaceNote[];
}
