import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One live room of an offering. Where it stands is a summary of the host's acts; the room at LiveKit is named by this id. */
@Entity({ schema: 'live', name: 'webinar_session' })
@Index('webinar_session_offering_key', ['offeringId'], { unique: true })
@Index('webinar_session_host_idx', ['hostId'])
@Index('webinar_session_running_idx', ['id'], { where: `state in ('open', 'live')` })
@Check('webinar_session_state_check', `state in ('scheduled', 'open', 'live', 'ended')`)
@Check('webinar_session_end_reason_check', `end_reason in ('act', 'hostsGone')`)
export class WebinarSession {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webinar_session_pk' }) id!: string;
  @ForeignKey('offering', { name: 'webinar_session_offering_fk' })
  @Column('uuid', { name: 'offering_id' }) offeringId!: string;
  @ForeignKey('person', { name: 'webinar_session_host_fk' })
  @Column('uuid', { name: 'host_id' }) hostId!: string;
  @Column('text') state!: string;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'live_at', nullable: true }) liveAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason!: string | null;
  /** When the attendance was computed for the first time. */
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  /** Number of the newest chat message. */
  @Column('int', { name: 'last_seq', default: 0 }) lastSeq!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** What a host did with the room, or the rule in the host's place (then without an actor, with the reason). Append-only. */
@Entity({ schema: 'live', name: 'room_act' })
@Index('room_act_session_idx', ['sessionId', 'at'])
@Check('room_act_kind_check', `kind in ('open', 'goLive', 'end')`)
export class RoomAct {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'room_act_pk' }) id!: string;
  @ForeignKey(() => WebinarSession, { name: 'room_act_session_fk' })
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('text') kind!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
