import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { WebinarSession } from '../session/session.entity';

/** A signed change to somebody's attendance. Append-only. */
@Entity({ schema: 'live', name: 'correction' })
@Index('correction_session_idx', ['sessionId'])
@Check('correction_change_check', `change in ('added', 'removed')`)
export class CorrectionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'correction_pk' }) id!: string;
  @ForeignKey(() => WebinarSession, { name: 'correction_session_fk' })
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @ForeignKey('person', { name: 'correction_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') change!: string;
  @Column('timestamptz', { name: 'from_at' }) fromAt!: Date;
  @Column('timestamptz', { name: 'to_at' }) toAt!: Date;
  @ForeignKey('person', { name: 'correction_author_fk' })
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') reason!: string;
  @Column('timestamptz') at!: Date;
}

/** One person's settled attendance at one session. Append-only: a later row supersedes an earlier one, and says which. */
@Entity({ schema: 'live', name: 'attendance' })
@Index('attendance_session_idx', ['sessionId', 'personId'])
@Index('attendance_supersedes_key', ['supersedes'], { unique: true })
@Index('attendance_first_key', ['sessionId', 'personId'], { unique: true, where: 'supersedes is null' })
@Check('attendance_grade_check', `grade in ('A', 'B', 'C', 'M')`)
export class AttendanceRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attendance_pk' }) id!: string;
  @ForeignKey(() => WebinarSession, { name: 'attendance_session_fk' })
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @ForeignKey('person', { name: 'attendance_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** Null for somebody in the room without an enrolment, such as a second presenter. */
  @ForeignKey('enrolment', { name: 'attendance_enrolment_fk' })
  @Column('uuid', { name: 'enrolment_id', nullable: true }) enrolmentId!: string | null;
  @Column('bigint') ms!: string;
  @Column('bigint', { name: 'live_ms' }) liveMs!: string;
  /** Exact share of the live time, `n/d`. */
  @Column('text') share!: string;
  @Column('boolean') attended!: boolean;
  @Column('text', { nullable: true }) grade!: string | null;
  @Column('bigint', { name: 'error_ms' }) errorMs!: string;
  /** The connections it rests on, and the intervals counted. */
  @Column('jsonb') evidence!: Record<string, unknown>;
  /** The affiliation at the first counted moment. */
  @Column('jsonb') snapshot!: Record<string, unknown>;
  @Column('text') rules!: string;
  @Column('timestamptz') at!: Date;
  /** The event that announced it, null where nothing was announced. */
  @Column('uuid', { name: 'event_id', nullable: true }) eventId!: string | null;
  @ForeignKey(() => AttendanceRow, { name: 'attendance_supersedes_fk' })
  @Column('uuid', { nullable: true }) supersedes!: string | null;
}
