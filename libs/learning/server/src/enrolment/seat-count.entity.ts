import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/**
 * Places taken in an offering that has a capacity: the row on which two people who want the last place wait for each
 * other. Derived from the active enrolments; an offering without a capacity has none, so nobody waits there.
 */
@Entity({ schema: 'learning', name: 'seat_count' })
@Check('seat_count_taken_check', 'taken >= 0')
export class SeatCount {
  @ForeignKey('offering', { name: 'seat_count_offering_fk' })
  @PrimaryColumn('uuid', { name: 'offering_id', primaryKeyConstraintName: 'seat_count_pk' }) offeringId!: string;
  @Column('int') taken!: number;
}
