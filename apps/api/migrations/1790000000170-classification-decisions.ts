import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided about doubted keys, and the log of re-marking. */
export class ClassificationDecisions1790000000170 implements MigrationInterface {
  name = 'ClassificationDecisions1790000000170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table classification.case_decision (
        id uuid not null, case_id uuid not null, version_id uuid not null, kind text not null, new_version_id uuid, reason text not null, by uuid, at timestamptz not null,
        constraint case_decision_pk primary key (id),
        constraint case_decision_case_fk foreign key (case_id) references classification.case_record (id),
        constraint case_decision_version_fk foreign key (version_id) references classification.case_version (id),
        constraint case_decision_new_version_fk foreign key (new_version_id) references classification.case_version (id),
        constraint case_decision_by_fk foreign key (by) references identity.person (id),
        constraint case_decision_kind_check check ((kind = 'newKey') = (new_version_id is not null) and kind in ('keepKey', 'newKey')));
      create unique index case_decision_replaced_key on classification.case_decision (version_id) where new_version_id is not null;
      create index case_decision_case_idx on classification.case_decision (case_id, at);

      create table classification.remarked_result (
        id uuid not null, job_id uuid not null, mode text not null, attempt_id uuid not null, person_id uuid not null, mark_before text not null, mark_after text not null,
        passed_before boolean not null, passed_after boolean not null, training text not null, at timestamptz not null,
        constraint remarked_result_pk primary key (id),
        constraint remarked_result_job_fk foreign key (job_id) references classification.case_decision (id),
        constraint remarked_result_person_fk foreign key (person_id) references identity.person (id));
      create index remarked_result_job_idx on classification.remarked_result (job_id);

      create table classification.remarking_end (
        id uuid not null, job_id uuid not null, answers integer not null, changed_results integer not null, at timestamptz not null,
        constraint remarking_end_pk primary key (id),
        constraint remarking_end_job_fk foreign key (job_id) references classification.case_decision (id));
      create index remarking_end_job_idx on classification.remarking_end (job_id);
    `);
    for (const table of ['case_decision', 'remarked_result', 'remarking_end']) {
      await runner.query(`create trigger ${table}_append_only before update or delete or truncate on classification.${table}
        for each statement execute function platform.refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table classification.remarking_end; drop table classification.remarked_result; drop table classification.case_decision');
  }
}
