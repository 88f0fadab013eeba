import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger with the numbers kept ready, and the register of activities. */
export class Reporting1790000000080 implements MigrationInterface {
  name = 'Reporting1790000000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema reporting;

      create table reporting.fact (
        id uuid not null, kind text not null, person_id uuid not null, enrolment_id uuid not null, offering_id uuid not null,
        training_id uuid not null, training_kind text not null, topics text[] not null, at timestamptz not null, amount_ms bigint,
        session_id uuid, supersedes uuid, office_code text, country_code text, organization boolean not null, region text,
        development_status text not null, ldc boolean not null, audience text not null, confirmed boolean not null,
        source text not null, rule_version text not null, evidence text, recorded_at timestamptz not null,
        constraint fact_pk primary key (id),
        constraint fact_kind_check check (kind in ('enrolment', 'withdrawal', 'participation', 'completion', 'pass', 'certificate', 'minutes')),
        constraint fact_minutes_check check ((kind = 'minutes') = (amount_ms is not null)));
      create unique index fact_once_key on reporting.fact (enrolment_id, kind) where kind <> 'minutes';
      create index fact_kind_at_idx on reporting.fact (kind, at, id);
      create index fact_office_idx on reporting.fact (office_code, kind, at);
      create index fact_offering_idx on reporting.fact (offering_id);
      create index fact_minutes_idx on reporting.fact (enrolment_id) where kind = 'minutes';
      create unique index fact_superseded_key on reporting.fact (supersedes) where supersedes is not null;
      create trigger fact_append_only before update or delete or truncate on reporting.fact
        for each statement execute function platform.refuse_change();

      create table reporting.tally (
        measure text not null, year integer not null, dimension text not null, key text not null, value bigint not null, facts bigint not null,
        constraint tally_pk primary key (measure, year, dimension, key));

      create table reporting.tally_subject (
        measure text not null, year integer not null, dimension text not null, key text not null, subject text not null, times integer not null,
        constraint tally_subject_pk primary key (measure, year, dimension, key, subject));

      create table reporting.register_entry (
        id uuid not null, number text not null, kind text not null, year integer not null, rank integer not null, offering_id uuid,
        constraint register_entry_pk primary key (id),
        constraint register_entry_offering_fk foreign key (offering_id) references catalogue.offering (id));
      create unique index register_entry_number_key on reporting.register_entry (number);
      create unique index register_entry_offering_key on reporting.register_entry (offering_id, year);
      create index register_entry_year_idx on reporting.register_entry (year, rank);
      create trigger register_entry_append_only before update or delete or truncate on reporting.register_entry
        for each statement execute function platform.refuse_change();

      create table reporting.register_entry_version (
        entry_id uuid not null, version integer not null, fields jsonb not null, figures jsonb not null, lists jsonb not null,
        printed boolean not null, provenance text not null, source text, author_id uuid, reason text, at timestamptz not null,
        constraint register_entry_version_pk primary key (entry_id, version),
        constraint register_entry_version_entry_fk foreign key (entry_id) references reporting.register_entry (id),
        constraint register_entry_version_provenance_check check (provenance in ('form', 'import', 'platform')));
      create trigger register_entry_version_append_only before update or delete or truncate on reporting.register_entry_version
        for each statement execute function platform.refuse_change();

      create table reporting.reporting_year (
        year integer not null, closed_at timestamptz not null, closed_by uuid, reason text,
        constraint reporting_year_pk primary key (year));
      create trigger reporting_year_append_only before update or delete or truncate on reporting.reporting_year
        for each statement execute function platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema reporting cascade');
  }
}
