import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A file that goes with a message. Text only: calendar files. */
export interface Attachment { readonly filename: string; readonly contentType: string; readonly content: string }

/**
 * A message on its way. What it says and where it goes is erased when it is sent: then the row only says that this person
 * was sent this kind of message at that time.
 */
@Entity({ schema: 'notices', name: 'message' })
@Index('message_person_idx', ['personId'])
@Index('message_waiting_idx', ['createdAt'], { where: 'ended_at is null' })
@Check('message_recipient_check', 'person_id is not null or email is not null or ended_at is not null')
@Check('message_outcome_check', `outcome in ('sent', 'outdated', 'noRecipient') and (outcome is null) = (ended_at is null)`)
export class Message {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_pk' }) id!: string;
  @Column('text') template!: string;
  @ForeignKey('person', { name: 'message_person_fk' })
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  /** For recipients without an account; erased with the rest. */
  @Column('text', { nullable: true }) email!: string | null;
  /** Null: the person's own at the time of sending. */
  @Column('text', { nullable: true }) language!: string | null;
  @Column('jsonb') values!: Record<string, string>;
  @Column('jsonb') attachments!: Attachment[];
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** After this instant it is of no use and is not sent. */
  @Column('timestamptz', { name: 'not_after', nullable: true }) notAfter!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: string | null;
}
