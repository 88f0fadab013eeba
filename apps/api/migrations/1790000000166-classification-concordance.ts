import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of the places from edition to edition. */
export class ClassificationConcordance1790000000166 implements MigrationInterface {
  name = 'ClassificationConcordance1790000000166';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table classification.concordance (
        id uuid not null, from_edition text not null, to_edition text not null, from_symbol text not null, to_symbol text, kind text not null,
        source text not null, number integer not null, at timestamptz not null, by uuid,
        constraint concordance_pk primary key (id),
        constraint concordance_from_fk foreign key (from_edition) references classification.edition (code),
        constraint concordance_to_fk foreign key (to_edition) references classification.edition (code),
        constraint concordance_kind_check check (kind in ('same', 'moved', 'split', 'merged', 'vanished')),
        constraint concordance_source_check check (source in ('automatic', 'file', 'editor')),
        constraint concordance_successors_check check ((kind = 'vanished') = (to_symbol is null)));
      create index concordance_place_idx on classification.concordance (from_edition, to_edition, from_symbol, number);
      create index concordance_successor_idx on classification.concordance (to_edition, to_symbol);
      create trigger concordance_append_only before update or delete or truncate on classification.concordance
        for each statement execute function platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table classification.concordance');
  }
}
