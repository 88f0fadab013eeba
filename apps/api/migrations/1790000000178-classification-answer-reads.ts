import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways into tables that grow with every answer: the newest of an edition, the first ones to a version, the sittings of a person. */
export class ClassificationAnswerReads1790000000178 implements MigrationInterface {
  name = 'ClassificationAnswerReads1790000000178';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index case_answer_edition_idx on classification.case_answer (edition_code, answered_at, id);
      create index case_answer_doubts_idx on classification.case_answer (case_version_id, answered_at) where first_attempt and hints = 0;
      create index exam_sitting_person_idx on classification.exam_sitting (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index classification.case_answer_edition_idx, classification.case_answer_doubts_idx, classification.exam_sitting_person_idx');
  }
}
