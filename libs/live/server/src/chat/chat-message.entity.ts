import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { WebinarSession } from '../session/session.entity';

/** What somebody wrote in the room. `seq` counts up within a session without a gap. Append-only. */
@Entity({ schema: 'live', name: 'chat_message' })
@Index('chat_message_seq_key', ['sessionId', 'seq'], { unique: true })
export class ChatMessage {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'chat_message_pk' }) id!: string;
  @ForeignKey(() => WebinarSession, { name: 'chat_message_session_fk' })
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('int') seq!: number;
  @ForeignKey('person', { name: 'chat_message_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') text!: string;
  @Column('timestamptz') at!: Date;
}
