import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A training opened to people. It stays on the release it was opened with. */
@Entity({ schema: 'catalogue', name: 'offering' })
@Index('offering_training_idx', ['trainingId'])
@Index('offering_starts_idx', ['startsAt'], { where: 'starts_at is not null' })
@Check('offering_dates_check', 'ends_at > starts_at')
@Check('offering_capacity_check', 'capacity > 0')
@Check('offering_policy_check', `policy in ('self')`)
export class Offering {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'offering_pk' }) id!: string;
  @ForeignKey('training', { name: 'offering_training_fk' })
  @Column('uuid', { name: 'training_id' }) trainingId!: string;
  @ForeignKey('release', { name: 'offering_release_fk' })
  @Column('uuid', { name: 'release_id' }) releaseId!: string;
  /** Null: at the learner's own pace, any day. */
  @Column('timestamptz', { name: 'starts_at', nullable: true }) startsAt!: Date | null;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt!: Date | null;
  /** IANA zone in which the host planned the dates. */
  @Column('text') zone!: string;
  @Column('timestamptz', { name: 'enrolment_opens_at', nullable: true }) enrolmentOpensAt!: Date | null;
  @Column('timestamptz', { name: 'enrolment_closes_at', nullable: true }) enrolmentClosesAt!: Date | null;
  /** Places; null: as many as come. */
  @Column('int', { nullable: true }) capacity!: number | null;
  /** Languages spoken or written, the first being the floor; the others are interpreted or translated. */
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { array: true }) audiences!: string[];
  @Column('text') policy!: string;
  @Column('text', { name: 'host_office', nullable: true }) hostOffice!: string | null;
  /** The person who runs it: trainer of the roster and host of the room. */
  @Column('uuid', { name: 'trainer_id', nullable: true }) trainerId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
}
