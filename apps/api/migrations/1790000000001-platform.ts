import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audit, outbox and the extensions that searches and constraints of later migrations use. */
export class Platform1790000000001 implements MigrationInterface {
  name = 'Platform1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      create extension if not exists btree_gist;
      create schema platform;

      create table platform.audit_entry (
        id uuid not null, at timestamptz not null, actor_id uuid, channel text not null, request_id text not null,
        action text not null, subject_type text not null, subject_id text not null, details jsonb not null,
        constraint audit_entry_pk primary key (id));
      create index audit_entry_subject_idx on platform.audit_entry (subject_type, subject_id);

      create table platform.outbox_event (
        id uuid not null, position bigint generated always as identity, type text not null, payload jsonb not null,
        occurred_at timestamptz not null, delivered_at timestamptz, attempts integer not null default 0,
        next_attempt_at timestamptz, last_error text,
        constraint outbox_event_pk primary key (id));
      create index outbox_event_waiting_idx on platform.outbox_event (position) where delivered_at is null;

      create table platform.outbox_receipt (
        event_id uuid not null, handler text not null,
        constraint outbox_receipt_pk primary key (event_id, handler));

      create function platform.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'Rows of %.% are history: append a row instead of changing one.', tg_table_schema, tg_table_name
          using errcode = 'restrict_violation';
      end $$;
      create trigger audit_entry_append_only before update or delete or truncate on platform.audit_entry
        for each statement execute function platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema platform cascade');
  }
}
