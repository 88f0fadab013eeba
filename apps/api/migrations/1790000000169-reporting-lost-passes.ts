import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A pass that a correction takes away is a fact in the place of the pass; it may come back as another one. */
export class ReportingLostPasses1790000000169 implements MigrationInterface {
  name = 'ReportingLostPasses1790000000169';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reporting.fact drop constraint fact_kind_check,
        add constraint fact_kind_check check (kind in ('enrolment', 'withdrawal', 'participation', 'completion', 'pass', 'passLost', 'certificate', 'minutes'));
      drop index reporting.fact_once_key;
      create unique index fact_once_key on reporting.fact (enrolment_id, kind) where kind <> 'minutes' and supersedes is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index reporting.fact_once_key;
      create unique index fact_once_key on reporting.fact (enrolment_id, kind) where kind <> 'minutes';
      alter table reporting.fact drop constraint fact_kind_check,
        add constraint fact_kind_check check (kind in ('enrolment', 'withdrawal', 'participation', 'completion', 'pass', 'certificate', 'minutes'))`);
  }
}
