import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Attachment } from '../message/message.entity';

/** A mail that would have left the house. Only where MAILBOX is on: stands for the outside world in demo and rehearsals. */
@Entity({ schema: 'notices', name: 'mailbox' })
export class MailboxRow {
  /** That of the message. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mailbox_pk' }) id!: string;
  @Column('text', { name: 'to_address' }) toAddress!: string;
  @Column('text') language!: string;
  @Column('text') subject!: string;
  @Column('text') text!: string;
  @Column('text') html!: string;
  @Column('jsonb') attachments!: Attachment[];
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
}
