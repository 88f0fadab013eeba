import type { TrainingContent } from '@classmark/catalogue/core';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One version of a training's content. A draft may change; once published a trigger refuses every change. */
@Entity({ schema: 'catalogue', name: 'release' })
@Index('release_number_key', ['trainingId', 'number'], { unique: true })
@Index('release_one_draft_key', ['trainingId'], { unique: true, where: 'published_at is null' })
export class Release {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'release_pk' }) id!: string;
  @ForeignKey('training', { name: 'release_training_fk' })
  @Column('uuid', { name: 'training_id' }) trainingId!: string;
  @Column('int') number!: number;
  @Column('jsonb') content!: TrainingContent;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy!: string | null;
}
