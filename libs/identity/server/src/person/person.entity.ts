import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person. Names and addresses stand here and nowhere else on the platform. */
@Entity({ schema: 'identity', name: 'person' })
@Index('person_email_key', ['email'], { unique: true })
@Check('person_email_check', `email = lower(email) and email like '%_@_%'`)
@Check('person_language_check', `language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')`)
export class Person {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' }) id!: string;
  @Column('text') email!: string;
  /** As it stands on certificates, in any script. */
  @Column('text', { name: 'display_name' }) displayName!: string;
  @Column('text') language!: string;
  /** IANA name; null: as the browser says. */
  @Column('text', { name: 'time_zone', nullable: true }) timeZone!: string | null;
  /** Version of the privacy notice the person agreed to; null for accounts made by an operator. */
  @Column('text', { name: 'privacy_notice', nullable: true }) privacyNotice!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
