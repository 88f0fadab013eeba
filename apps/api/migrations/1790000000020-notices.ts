import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages on their way, and the mailbox of the demo. */
export class Notices1790000000020 implements MigrationInterface {
  name = 'Notices1790000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema notices;

      create table notices.message (
        id uuid not null, template text not null, person_id uuid, email text, language text, values jsonb not null, attachments jsonb not null,
        created_at timestamptz not null, not_after timestamptz, ended_at timestamptz, outcome text,
        constraint message_pk primary key (id),
        constraint message_person_fk foreign key (person_id) references identity.person (id),
        constraint message_recipient_check check (person_id is not null or email is not null or ended_at is not null),
        constraint message_outcome_check check (outcome in ('sent', 'outdated', 'noRecipient') and (outcome is null) = (ended_at is null)));
      create index message_person_idx on notices.message (person_id);
      create index message_waiting_idx on notices.message (created_at) where ended_at is null;

      create table notices.mailbox (
        id uuid not null, to_address text not null, language text not null, subject text not null, text text not null, html text not null,
        attachments jsonb not null, received_at timestamptz not null,
        constraint mailbox_pk primary key (id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema notices cascade');
  }
}
