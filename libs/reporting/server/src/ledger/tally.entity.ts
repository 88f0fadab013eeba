import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A number kept ready: a measure in a year (0: all years) and a part of a dimension (`all`: the total; key '': the rest).
 * Derived from the facts and rebuilt to the same numbers.
 */
@Entity({ schema: 'reporting', name: 'tally' })
export class Tally {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tally_pk' }) measure!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'tally_pk' }) year!: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tally_pk' }) dimension!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tally_pk' }) key!: string;
  @Column('bigint') value!: string;
  /** How many facts stand behind the value: for people and offices more than the value. */
  @Column('bigint') facts!: string;
}

/** How often a person or an office stands in a cell: what makes distinct counting incremental. */
@Entity({ schema: 'reporting', name: 'tally_subject' })
export class TallySubject {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tally_subject_pk' }) measure!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'tally_subject_pk' }) year!: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tally_subject_pk' }) dimension!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tally_subject_pk' }) key!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tally_subject_pk' }) subject!: string;
  @Column('int') times!: number;
}
