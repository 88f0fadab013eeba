import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures of cases, by their content. */
export class ClassificationCaseImages1790000000182 implements MigrationInterface {
  name = 'ClassificationCaseImages1790000000182';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table classification.case_image (
        id text not null, source_id text not null, media_type text not null, width integer not null, height integer not null, bytes bytea not null, author_id uuid,
        created_at timestamptz not null,
        constraint case_image_pk primary key (id),
        constraint case_image_id_check check (id ~ '^[0-9a-f]{64}$'),
        constraint case_image_media_type_check check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
        constraint case_image_size_check check (width between 1 and 2000 and height between 1 and 2000),
        constraint case_image_author_fk foreign key (author_id) references identity.person (id));
      create index case_image_source_idx on classification.case_image (source_id);
      alter table classification.case_image alter column bytes set storage external;
      create trigger case_image_append_only before update or delete or truncate on classification.case_image
        for each statement execute function platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table classification.case_image');
  }
}
