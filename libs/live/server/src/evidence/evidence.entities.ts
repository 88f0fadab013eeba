import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { WebinarSession } from '../session/session.entity';

/** A message of LiveKit as it came: it may come twice, in any order, or never. Append-only; a repeat is not stored. */
@Entity({ schema: 'live', name: 'webhook' })
@Index('webhook_room_idx', ['room'])
export class Webhook {
  @PrimaryColumn('text', { name: 'event_id', primaryKeyConstraintName: 'webhook_pk' }) eventId!: string;
  /** The room's name: id of a session, or something that is not ours. */
  @Column('text') room!: string;
  @Column('text') event!: string;
  @Column('text') body!: string;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
}

/** One look at LiveKit's list of participants, or the note that LiveKit was started again. Append-only. */
@Entity({ schema: 'live', name: 'observation' })
@Index('observation_session_idx', ['sessionId', 'at'])
@Check('observation_kind_check', `kind in ('poll', 'serverRestarted')`)
export class Observation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'observation_pk' }) id!: string;
  @ForeignKey(() => WebinarSession, { name: 'observation_session_fk' })
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('text') kind!: string;
  @Column('timestamptz') at!: Date;
  @Column('boolean') ok!: boolean;
  @Column('jsonb') present!: { sid: string; personId: string; joinedAtMs: number }[];
}

/** Sign of life of a room page. It refines what LiveKit has shown and proves nothing. */
@Entity({ schema: 'live', name: 'heartbeat' })
@Index('heartbeat_at_idx', ['sessionId', 'at'])
export class Heartbeat {
  @ForeignKey(() => WebinarSession, { name: 'heartbeat_session_fk' })
  @PrimaryColumn('uuid', { name: 'session_id', primaryKeyConstraintName: 'heartbeat_pk' }) sessionId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'heartbeat_pk' }) sid!: string;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'heartbeat_pk' }) personId!: string;
  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'heartbeat_pk' }) at!: Date;
}

/** One row: when a process last said that it serves. A gap before a start is downtime. */
@Entity({ schema: 'live', name: 'service_pulse' })
export class ServicePulse {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'service_pulse_pk' }) id!: number;
  @Column('timestamptz') at!: Date;
}

/** A stretch in which no process took messages and heartbeats while a room was open. Append-only. */
@Entity({ schema: 'live', name: 'downtime' })
@Check('downtime_order_check', 'to_at > from_at')
export class Downtime {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'downtime_pk' }) id!: string;
  @Column('timestamptz', { name: 'from_at' }) fromAt!: Date;
  @Column('timestamptz', { name: 'to_at' }) toAt!: Date;
}
