import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A domain event, written in the transaction that caused it and delivered afterwards in the order of `position`. */
@Entity({ schema: 'platform', name: 'outbox_event' })
@Index('outbox_event_waiting_idx', ['position'], { where: 'delivered_at is null' })
export class OutboxEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outbox_event_pk' }) id!: string;
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) position!: string;
  @Column('text') type!: string;
  @Column('jsonb') payload!: Record<string, unknown>;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt!: Date;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt!: Date | null;
  @Column('int', { default: 0 }) attempts!: number;
  @Column('timestamptz', { name: 'next_attempt_at', nullable: true }) nextAttemptAt!: Date | null;
  @Column('text', { name: 'last_error', nullable: true }) lastError!: string | null;
}

/** What a handler has already taken: makes "at least once" harmless. */
@Entity({ schema: 'platform', name: 'outbox_receipt' })
export class OutboxReceipt {
  @PrimaryColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'outbox_receipt_pk' }) eventId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'outbox_receipt_pk' }) handler!: string;
}

/** Appends one event: id, type, payload, occurred at. */
export const OUTBOX_SQL = 'insert into platform.outbox_event (id, type, payload, occurred_at) values ($1, $2, $3, $4)';
