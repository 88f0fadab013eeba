import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Places are written 80,000 at a time by the one use case that has just written their edition, and nothing is ever deleted: a
 * check per row took a third of the import and could not fail.
 */
export class ClassificationPlaceEdition1790000000171 implements MigrationInterface {
  name = 'ClassificationPlaceEdition1790000000171';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table classification.place drop constraint place_edition_fk');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table classification.place add constraint place_edition_fk foreign key (edition_code) references classification.edition (code)');
  }
}
