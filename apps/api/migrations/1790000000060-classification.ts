import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schemes with their editions and places, sets of cases with their keys, and what learners answered. */
export class Classification1790000000060 implements MigrationInterface {
  name = 'Classification1790000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema classification;

      create table classification.scheme (
        code text not null, name text not null,
        constraint scheme_pk primary key (code),
        constraint scheme_code_check check (code in ('nice', 'locarno', 'vienna', 'ipc')));

      create table classification.edition (
        code text not null, scheme_code text not null, in_force date not null, skeleton_depth integer not null,
        place_count integer not null, published_at timestamptz not null,
        constraint edition_pk primary key (code),
        constraint edition_scheme_fk foreign key (scheme_code) references classification.scheme (code));

      create table classification.place (
        edition_code text not null, symbol text not null, number integer not null, parent text, depth integer not null,
        kind text not null, nature text, auxiliary boolean not null, titles jsonb not null, notes jsonb not null,
        constraint place_pk primary key (edition_code, symbol),
        constraint place_edition_fk foreign key (edition_code) references classification.edition (code),
        constraint place_parent_fk foreign key (edition_code, parent) references classification.place (edition_code, symbol),
        constraint place_nature_check check (nature in ('goods', 'services')));
      create unique index place_number_key on classification.place (edition_code, number);
      create index place_symbol_idx on classification.place (symbol);

      create table classification.exercise_set (
        id uuid not null, key text not null, version integer not null, edition_code text not null, titles jsonb not null,
        pass_mark text not null, published_at timestamptz not null,
        constraint exercise_set_pk primary key (id),
        constraint exercise_set_edition_fk foreign key (edition_code) references classification.edition (code));
      create unique index exercise_set_version_key on classification.exercise_set (key, version);

      create table classification.exercise (
        id uuid not null, set_id uuid not null, position integer not null, key text not null, kind text not null,
        content jsonb not null, answer_key jsonb not null, explanations jsonb not null,
        constraint exercise_pk primary key (id),
        constraint exercise_set_fk foreign key (set_id) references classification.exercise_set (id),
        constraint exercise_kind_check check (kind in ('term', 'list', 'mark', 'design', 'abstract')));
      create unique index exercise_position_key on classification.exercise (set_id, position);
      create unique index exercise_key_key on classification.exercise (set_id, key);

      create table classification.attempt (
        id uuid not null, enrolment_id uuid not null, person_id uuid not null, activity_key text not null, set_id uuid not null,
        number integer not null, started_at timestamptz not null,
        constraint attempt_pk primary key (id),
        constraint attempt_enrolment_fk foreign key (enrolment_id) references learning.enrolment (id),
        constraint attempt_person_fk foreign key (person_id) references identity.person (id),
        constraint attempt_set_fk foreign key (set_id) references classification.exercise_set (id));
      create unique index attempt_number_key on classification.attempt (enrolment_id, activity_key, number);

      create table classification.answer (
        id uuid not null, attempt_id uuid not null, exercise_id uuid not null, try_number integer not null, sequence integer not null,
        places jsonb not null, saved_at timestamptz not null,
        constraint answer_pk primary key (id),
        constraint answer_attempt_fk foreign key (attempt_id) references classification.attempt (id),
        constraint answer_exercise_fk foreign key (exercise_id) references classification.exercise (id));
      create index answer_newest_idx on classification.answer (attempt_id, exercise_id, try_number, sequence);

      create table classification.marking (
        attempt_id uuid not null, exercise_id uuid not null, try_number integer not null, answer_id uuid not null, mark text not null,
        policy text not null, rule_version text not null, result jsonb not null, marked_at timestamptz not null,
        constraint marking_pk primary key (attempt_id, exercise_id, try_number),
        constraint marking_attempt_fk foreign key (attempt_id) references classification.attempt (id),
        constraint marking_exercise_fk foreign key (exercise_id) references classification.exercise (id),
        constraint marking_answer_fk foreign key (answer_id) references classification.answer (id));
    `);
    for (const table of ['edition', 'place', 'exercise_set', 'exercise', 'attempt', 'answer', 'marking']) {
      await runner.query(`create trigger ${table}_append_only before update or delete or truncate on classification.${table}
        for each statement execute function platform.refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema classification cascade');
  }
}
