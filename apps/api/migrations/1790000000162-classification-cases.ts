import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bank of cases: records, immutable versions and their statuses; a case of a set may name its version in the bank. */
export class ClassificationCases1790000000162 implements MigrationInterface {
  name = 'ClassificationCases1790000000162';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table classification.case_record (
        id uuid not null, key text not null, scheme_code text not null, created_at timestamptz not null,
        constraint case_record_pk primary key (id),
        constraint case_record_scheme_fk foreign key (scheme_code) references classification.scheme (code));
      create unique index case_record_key_key on classification.case_record (key);

      create table classification.case_version (
        id uuid not null, case_id uuid not null, number integer not null, edition_code text not null, kind text not null,
        content jsonb not null, answer_key jsonb not null, explanations jsonb not null, policy text not null,
        difficulty integer not null, tests text not null, tags text[] not null, source text not null,
        author_id uuid, created_at timestamptz not null,
        constraint case_version_pk primary key (id),
        constraint case_version_case_fk foreign key (case_id) references classification.case_record (id),
        constraint case_version_edition_fk foreign key (edition_code) references classification.edition (code),
        constraint case_version_author_fk foreign key (author_id) references identity.person (id),
        constraint case_version_kind_check check (kind in ('term', 'list', 'mark', 'design', 'abstract')),
        constraint case_version_policy_check check (policy in ('hierarchical', 'exact', 'level')),
        constraint case_version_difficulty_check check (difficulty between 1 and 5));
      create unique index case_version_number_key on classification.case_version (case_id, number);
      create index case_version_edition_idx on classification.case_version (edition_code);

      create table classification.case_status (
        version_id uuid not null, number integer not null, case_id uuid not null, status text not null,
        at timestamptz not null, by uuid, reason text,
        constraint case_status_pk primary key (version_id, number),
        constraint case_status_version_fk foreign key (version_id) references classification.case_version (id),
        constraint case_status_case_fk foreign key (case_id) references classification.case_record (id),
        constraint case_status_by_fk foreign key (by) references identity.person (id),
        constraint case_status_status_check check (status in ('draft', 'reviewed', 'live', 'disputed', 'retired')));
      create index case_status_case_idx on classification.case_status (case_id);

      alter table classification.exercise add case_version_id uuid,
        add constraint exercise_case_version_fk foreign key (case_version_id) references classification.case_version (id);
    `);
    for (const table of ['case_record', 'case_version', 'case_status']) {
      await runner.query(`create trigger ${table}_append_only before update or delete or truncate on classification.${table}
        for each statement execute function platform.refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table classification.exercise drop constraint exercise_case_version_fk, drop case_version_id;
      drop table classification.case_status; drop table classification.case_version; drop table classification.case_record`);
  }
}
