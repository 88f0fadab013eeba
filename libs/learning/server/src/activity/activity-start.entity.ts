import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The first start of an activity within an enrolment. Append-only; the first of all dates the participation. */
@Entity({ schema: 'learning', name: 'activity_start' })
export class ActivityStart {
  @ForeignKey('enrolment', { name: 'activity_start_enrolment_fk' })
  @PrimaryColumn('uuid', { name: 'enrolment_id', primaryKeyConstraintName: 'activity_start_pk' }) enrolmentId!: string;
  @PrimaryColumn('text', { name: 'activity_key', primaryKeyConstraintName: 'activity_start_pk' }) activityKey!: string;
  @Column('timestamptz') at!: Date;
}
