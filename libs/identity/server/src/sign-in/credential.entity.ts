import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The password of a person, as argon2id hash. People who sign in by mailed code alone have none. */
@Entity({ schema: 'identity', name: 'credential' })
export class Credential {
  @ForeignKey('person', { name: 'credential_person_fk' })
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'credential_pk' }) personId!: string;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

/** A code on its way to an address. The code itself is stored nowhere: it is derived from the id and the server's secret. */
@Entity({ schema: 'identity', name: 'sign_in_challenge' })
@Index('sign_in_challenge_email_idx', ['email', 'requestedAt'])
@Check('sign_in_challenge_tries_check', 'tries >= 0')
export class SignInChallenge {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_challenge_pk' }) id!: string;
  @Column('text') email!: string;
  @Column('text') language!: string;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('int', { default: 0 }) tries!: number;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}

/** Attempts of one kind from one address or for one e-mail in the running window. Keys are keyed hashes. */
@Entity({ schema: 'identity', name: 'attempt_window' })
export class AttemptWindow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'attempt_window_pk' }) key!: string;
  @Column('timestamptz', { name: 'began_at' }) beganAt!: Date;
  @Column('int') attempts!: number;
}
