import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers to check questions, each one kept. */
export class Assessment1790000000050 implements MigrationInterface {
  name = 'Assessment1790000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema assessment;

      create table assessment.check_answer (
        id uuid not null, person_id uuid not null, enrolment_id uuid, release_id uuid not null, lesson_key text not null, check_key text not null,
        option_keys text[] not null, mark text not null, passed boolean not null, rule_version text not null, at timestamptz not null,
        constraint check_answer_pk primary key (id),
        constraint check_answer_person_fk foreign key (person_id) references identity.person (id),
        constraint check_answer_enrolment_fk foreign key (enrolment_id) references learning.enrolment (id) deferrable initially deferred,
        constraint check_answer_release_fk foreign key (release_id) references catalogue.release (id));
      create index check_answer_person_idx on assessment.check_answer (person_id, release_id, check_key, at);
      create trigger check_answer_append_only before update or delete or truncate on assessment.check_answer
        for each statement execute function platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema assessment cascade');
  }
}
