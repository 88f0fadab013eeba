import type { AffiliationSnapshot } from '@classmark/identity/server';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * One episode of one person in one offering. Enrolling again after a withdrawal is a new episode. `withdrawnAt` repeats
 * what the event `withdrawn` says, so that "is enrolled" is one index look-up.
 */
@Entity({ schema: 'learning', name: 'enrolment' })
@Index('enrolment_episode_key', ['personId', 'offeringId', 'episode'], { unique: true })
@Index('enrolment_active_key', ['personId', 'offeringId'], { unique: true, where: 'withdrawn_at is null' })
@Index('enrolment_offering_idx', ['offeringId', 'enrolledAt'])
@Check('enrolment_source_check', `source in ('self', 'nomination', 'import', 'request')`)
export class Enrolment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enrolment_pk' }) id!: string;
  @ForeignKey('person', { name: 'enrolment_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @ForeignKey('offering', { name: 'enrolment_offering_fk' })
  @Column('uuid', { name: 'offering_id' }) offeringId!: string;
  @Column('int') episode!: number;
  @Column('text') source!: string;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  /** The affiliation as it was at `enrolledAt`, taken in the same transaction. */
  @Column('jsonb') snapshot!: AffiliationSnapshot;
  @Column('timestamptz', { name: 'enrolled_at' }) enrolledAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}
