import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers given in practice, the reviews they gave, the cards that follow from them, steps of help, and reports about cases. */
export class ClassificationPractice1790000000164 implements MigrationInterface {
  name = 'ClassificationPractice1790000000164';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table classification.practice_answer (
        id uuid not null, person_id uuid not null, session_id uuid not null, case_id uuid not null, version_id uuid not null, places jsonb not null,
        hints integer not null, language text not null, claimed_shown_at timestamptz, claimed_answered_at timestamptz, received_at timestamptz not null,
        constraint practice_answer_pk primary key (id),
        constraint practice_answer_person_fk foreign key (person_id) references identity.person (id),
        constraint practice_answer_case_fk foreign key (case_id) references classification.case_record (id),
        constraint practice_answer_version_fk foreign key (version_id) references classification.case_version (id));
      create index practice_answer_person_idx on classification.practice_answer (person_id, case_id, received_at);

      create table classification.practice_review (
        answer_id uuid not null, card text not null, person_id uuid not null, scheme_code text not null, version_id uuid not null, grade text not null,
        rule_version text not null, reviewed_at timestamptz not null,
        constraint practice_review_pk primary key (answer_id, card),
        constraint practice_review_person_fk foreign key (person_id) references identity.person (id),
        constraint practice_review_scheme_fk foreign key (scheme_code) references classification.scheme (code),
        constraint practice_review_version_fk foreign key (version_id) references classification.case_version (id),
        constraint practice_review_grade_check check (grade in ('again', 'hard', 'good')));
      create index practice_review_person_idx on classification.practice_review (person_id, scheme_code, card, reviewed_at);

      create table classification.practice_card (
        person_id uuid not null, scheme_code text not null, card text not null, scheduled_at timestamptz not null, stability double precision not null,
        difficulty double precision not null, scheduled_days integer not null, reps integer not null, lapses integer not null, state integer not null,
        last_grade text not null, first_reviewed_at timestamptz not null, last_reviewed_at timestamptz not null,
        constraint practice_card_pk primary key (person_id, scheme_code, card),
        constraint practice_card_person_fk foreign key (person_id) references identity.person (id),
        constraint practice_card_scheme_fk foreign key (scheme_code) references classification.scheme (code));

      create table classification.practice_hint (
        id uuid not null, person_id uuid not null, version_id uuid not null, step integer not null, asked_at timestamptz not null,
        constraint practice_hint_pk primary key (id),
        constraint practice_hint_person_fk foreign key (person_id) references identity.person (id),
        constraint practice_hint_version_fk foreign key (version_id) references classification.case_version (id));
      create index practice_hint_person_idx on classification.practice_hint (person_id, version_id, asked_at);

      create table classification.case_report (
        id uuid not null, case_id uuid not null, version_id uuid not null, person_id uuid not null, kind text not null, text text not null, at timestamptz not null,
        constraint case_report_pk primary key (id),
        constraint case_report_case_fk foreign key (case_id) references classification.case_record (id),
        constraint case_report_version_fk foreign key (version_id) references classification.case_version (id),
        constraint case_report_person_fk foreign key (person_id) references identity.person (id),
        constraint case_report_kind_check check (kind in ('key', 'text', 'translation', 'drawing', 'other')));
      create index case_report_case_idx on classification.case_report (case_id, at);
    `);
    // practice_card is derived and written again after each review.
    for (const table of ['practice_answer', 'practice_review', 'practice_hint', 'case_report']) {
      await runner.query(`create trigger ${table}_append_only before update or delete or truncate on classification.${table}
        for each statement execute function platform.refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table classification.case_report; drop table classification.practice_hint; drop table classification.practice_card;
      drop table classification.practice_review; drop table classification.practice_answer`);
  }
}
