import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every marked answer to a case of the bank with its markings: what the figures of the group count, and what is re-marked. */
export class ClassificationAnswers1790000000163 implements MigrationInterface {
  name = 'ClassificationAnswers1790000000163';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table classification.case_answer (
        id uuid not null, case_id uuid not null, case_version_id uuid not null, person_id uuid not null, mode text not null, attempt_id uuid not null,
        edition_code text not null, language text not null, office_code text, office_confirmed boolean not null, first_attempt boolean not null,
        hints integer not null, places jsonb not null, shown_at timestamptz, answered_at timestamptz not null, duration_ms integer,
        constraint case_answer_pk primary key (id),
        constraint case_answer_case_fk foreign key (case_id) references classification.case_record (id),
        constraint case_answer_version_fk foreign key (case_version_id) references classification.case_version (id),
        constraint case_answer_person_fk foreign key (person_id) references identity.person (id),
        constraint case_answer_edition_fk foreign key (edition_code) references classification.edition (code),
        constraint case_answer_mode_check check (mode in ('set', 'practice', 'exam')));
      create index case_answer_case_idx on classification.case_answer (case_id, answered_at);
      create index case_answer_version_idx on classification.case_answer (case_version_id);
      create index case_answer_attempt_idx on classification.case_answer (attempt_id);
      create unique index case_answer_first_key on classification.case_answer (person_id, case_id) where first_attempt;

      create table classification.case_marking (
        id uuid not null, answer_id uuid not null, number integer not null, key_version_id uuid not null, mark text not null, policy text not null,
        rule_version text not null, result jsonb not null, job_id uuid, marked_at timestamptz not null,
        constraint case_marking_pk primary key (id),
        constraint case_marking_answer_fk foreign key (answer_id) references classification.case_answer (id),
        constraint case_marking_key_version_fk foreign key (key_version_id) references classification.case_version (id));
      create unique index case_marking_once_key on classification.case_marking (answer_id, number);
      create index case_marking_key_version_idx on classification.case_marking (key_version_id);
      create unique index case_marking_job_key on classification.case_marking (job_id, answer_id) where job_id is not null;
    `);
    for (const table of ['case_answer', 'case_marking']) {
      await runner.query(`create trigger ${table}_append_only before update or delete or truncate on classification.${table}
        for each statement execute function platform.refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table classification.case_marking; drop table classification.case_answer');
  }
}
