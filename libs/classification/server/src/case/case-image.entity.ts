import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A picture of cases, made anew from what was handed in. Known by its bytes, so that the same picture stands once. Append-only. */
@Entity({ schema: 'classification', name: 'case_image' })
@Check('case_image_id_check', `id ~ '^[0-9a-f]{64}$'`)
@Check('case_image_media_type_check', `media_type in ('image/png', 'image/jpeg', 'image/webp')`)
@Check('case_image_size_check', 'width between 1 and 2000 and height between 1 and 2000')
@Index('case_image_source_idx', ['sourceId'])
export class CaseImageRow {
  /** SHA-256 of `bytes`, in hex. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'case_image_pk' }) id!: string;
  /** SHA-256 of what was handed in: the same file again is the same picture, although it is written anew. */
  @Column('text', { name: 'source_id' }) sourceId!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('integer') width!: number;
  @Column('integer') height!: number;
  @Column('bytea') bytes!: Buffer;
  /** Null when a command wrote it. */
  @ForeignKey('person', { name: 'case_image_author_fk' })
  @Column('uuid', { name: 'author_id', nullable: true }) authorId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
