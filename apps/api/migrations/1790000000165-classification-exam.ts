import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exams: the blueprint with its pool of cases, sittings with their papers and answers, extra time, the release of results. */
export class ClassificationExam1790000000165 implements MigrationInterface {
  name = 'ClassificationExam1790000000165';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table classification.exam (
        id uuid not null, offering_id uuid not null, activity_key text, edition_code text not null, titles jsonb not null, lines jsonb not null,
        policy text not null, pass_mark text not null, duration_ms integer not null, opens_at timestamptz not null, closes_at timestamptz not null,
        review text not null, seed text not null, created_by uuid, created_at timestamptz not null,
        constraint exam_pk primary key (id),
        constraint exam_offering_fk foreign key (offering_id) references catalogue.offering (id),
        constraint exam_edition_fk foreign key (edition_code) references classification.edition (code),
        constraint exam_created_by_fk foreign key (created_by) references identity.person (id),
        constraint exam_policy_check check (policy in ('hierarchical', 'exact', 'level')),
        constraint exam_review_check check (review in ('none', 'missed', 'all')),
        constraint exam_window_check check (closes_at > opens_at and duration_ms > 0));
      create index exam_offering_idx on classification.exam (offering_id);

      create table classification.exam_pool (
        exam_id uuid not null, line integer not null, position integer not null, case_version_id uuid not null,
        constraint exam_pool_pk primary key (exam_id, line, position),
        constraint exam_pool_exam_fk foreign key (exam_id) references classification.exam (id),
        constraint exam_pool_version_fk foreign key (case_version_id) references classification.case_version (id));
      create unique index exam_pool_case_key on classification.exam_pool (exam_id, case_version_id);

      create table classification.exam_sitting (
        id uuid not null, exam_id uuid not null, enrolment_id uuid not null, person_id uuid not null, seat integer not null, language text not null,
        started_at timestamptz not null, plain_end_at timestamptz not null, extra_ms integer not null, epoch integer not null,
        submitted_at timestamptz, submitted_by text,
        constraint exam_sitting_pk primary key (id),
        constraint exam_sitting_exam_fk foreign key (exam_id) references classification.exam (id),
        constraint exam_sitting_enrolment_fk foreign key (enrolment_id) references learning.enrolment (id),
        constraint exam_sitting_person_fk foreign key (person_id) references identity.person (id),
        constraint exam_sitting_submitted_check check ((submitted_at is null) = (submitted_by is null) and submitted_by in ('person', 'clock')));
      create unique index exam_sitting_person_key on classification.exam_sitting (exam_id, person_id);
      create index exam_sitting_open_idx on classification.exam_sitting (plain_end_at) where submitted_at is null;

      create table classification.exam_case (
        sitting_id uuid not null, position integer not null, line integer not null, case_version_id uuid not null,
        constraint exam_case_pk primary key (sitting_id, position),
        constraint exam_case_sitting_fk foreign key (sitting_id) references classification.exam_sitting (id),
        constraint exam_case_version_fk foreign key (case_version_id) references classification.case_version (id));
      create unique index exam_case_version_key on classification.exam_case (sitting_id, case_version_id);

      create table classification.exam_answer (
        id uuid not null, sitting_id uuid not null, position integer not null, epoch integer not null, sequence integer not null,
        places jsonb not null, flagged boolean not null, saved_at timestamptz not null,
        constraint exam_answer_pk primary key (id),
        constraint exam_answer_case_fk foreign key (sitting_id, position) references classification.exam_case (sitting_id, position));
      create index exam_answer_newest_idx on classification.exam_answer (sitting_id, position, epoch, sequence);

      create table classification.exam_extra_time (
        id uuid not null, exam_id uuid not null, person_id uuid not null, extra_ms integer not null, reason text not null,
        granted_by uuid, granted_at timestamptz not null,
        constraint exam_extra_time_pk primary key (id),
        constraint exam_extra_time_exam_fk foreign key (exam_id) references classification.exam (id),
        constraint exam_extra_time_person_fk foreign key (person_id) references identity.person (id),
        constraint exam_extra_time_granted_by_fk foreign key (granted_by) references identity.person (id));
      create index exam_extra_time_person_idx on classification.exam_extra_time (exam_id, person_id, granted_at);

      create table classification.exam_release (
        exam_id uuid not null, released_by uuid, released_at timestamptz not null, retake_at timestamptz,
        constraint exam_release_pk primary key (exam_id),
        constraint exam_release_exam_fk foreign key (exam_id) references classification.exam (id),
        constraint exam_release_person_fk foreign key (released_by) references identity.person (id));
    `);
    for (const table of APPENDED) {
      await runner.query(`create trigger ${table}_append_only before update or delete or truncate on classification.${table}
        for each statement execute function platform.refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table classification.exam_release, classification.exam_extra_time, classification.exam_answer, classification.exam_case, classification.exam_sitting, classification.exam_pool, classification.exam');
  }
}

const APPENDED = ['exam', 'exam_pool', 'exam_case', 'exam_answer', 'exam_extra_time', 'exam_release'];
