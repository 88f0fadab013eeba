import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What happened to an enrolment, when, by whom and why. Append-only. */
@Entity({ schema: 'learning', name: 'enrolment_event' })
@Index('enrolment_event_enrolment_idx', ['enrolmentId'])
@Check('enrolment_event_kind_check', `kind in ('enrolled', 'withdrawn')`)
export class EnrolmentEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enrolment_event_pk' }) id!: string;
  @ForeignKey('enrolment', { name: 'enrolment_event_enrolment_fk' })
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('text') kind!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
