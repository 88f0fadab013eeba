import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long a case was in sight until its answer stood, and exams that are cancelled instead of released. */
export class ClassificationExamEnds1790000000180 implements MigrationInterface {
  name = 'ClassificationExamEnds1790000000180';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table classification.exam_answer add column seen_ms integer null;
      alter table classification.exam_sitting drop constraint exam_sitting_submitted_check,
        add constraint exam_sitting_submitted_check check ((submitted_at is null) = (submitted_by is null) and submitted_by in ('person', 'clock', 'cancellation'));
      create table classification.exam_cancellation (
        exam_id uuid not null, cancelled_by uuid, cancelled_at timestamptz not null, reason text not null,
        constraint exam_cancellation_pk primary key (exam_id),
        constraint exam_cancellation_exam_fk foreign key (exam_id) references classification.exam (id),
        constraint exam_cancellation_person_fk foreign key (cancelled_by) references identity.person (id));
      create trigger exam_cancellation_append_only before update or delete or truncate on classification.exam_cancellation
        for each statement execute function platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table classification.exam_cancellation;
      alter table classification.exam_sitting drop constraint exam_sitting_submitted_check,
        add constraint exam_sitting_submitted_check check ((submitted_at is null) = (submitted_by is null) and submitted_by in ('person', 'clock'));
      alter table classification.exam_answer drop column seen_ms;
    `);
  }
}
