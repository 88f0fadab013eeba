import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An outcome can take the place of an earlier one, and a pass can be taken away by it. */
export class LearningCorrections1790000000168 implements MigrationInterface {
  name = 'LearningCorrections1790000000168';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table learning.outcome add supersedes uuid,
        add constraint outcome_supersedes_fk foreign key (supersedes) references learning.outcome (id);
      create unique index outcome_superseded_key on learning.outcome (supersedes) where supersedes is not null;
      alter table learning.progress add pass_changes integer not null default 0;
      update learning.progress set pass_changes = 1 where passed_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table learning.progress drop pass_changes;
      alter table learning.outcome drop constraint outcome_supersedes_fk, drop supersedes`);
  }
}
