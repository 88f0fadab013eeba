import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A training as the catalogue knows it. What a reader sees of it (titles, outline, text) stands in its releases; the
 * columns here are those by which it is found, taken over from the newest published release.
 */
@Entity({ schema: 'catalogue', name: 'training' })
@Index('training_slug_key', ['slug'], { unique: true })
@Index('training_search_idx', { synchronize: false })
@Check('training_kind_check', `kind in ('distanceCourse', 'classificationTraining', 'webinar')`)
@Check('training_level_check', `level in ('introduction', 'intermediate', 'advanced')`)
export class Training {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'training_pk' }) id!: string;
  @Column('text') slug!: string;
  @Column('text') kind!: string;
  @Column('text') level!: string;
  @Column('text', { array: true }) topics!: string[];
  @Column('text', { array: true }) audiences!: string[];
  /** Languages in which the content can be read, the first being the one it was written in. */
  @Column('text', { array: true }) languages!: string[];
  @Column('int') minutes!: number;
  /** Title and one line per language: `{ en: { title, line } }`. */
  @Column('jsonb') titles!: Record<string, { title: string; line: string }>;
  /** Lower-case words of all languages, topics and symbols; derived when a release is published. */
  @Column('text', { name: 'search_text' }) searchText!: string;
  /** The newest published release, null while there is only a draft: then nobody but authors sees the training. */
  @Column('uuid', { name: 'current_release_id', nullable: true }) currentReleaseId!: string | null;
  @Column('int') position!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
}
