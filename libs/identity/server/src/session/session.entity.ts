import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A sign-in of one browser. The browser holds the token, the table its hash: who reads the table cannot sign in. */
@Entity({ schema: 'identity', name: 'session' })
@Index('session_token_key', ['tokenHash'], { unique: true })
@Index('session_person_idx', ['personId'], { where: 'ended_at is null' })
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pk' }) id!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @ForeignKey('person', { name: 'session_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** Moved at most once an hour. */
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
