import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Trainings, their releases and offerings. */
export class Catalogue1790000000030 implements MigrationInterface {
  name = 'Catalogue1790000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema catalogue;

      create table catalogue.training (
        id uuid not null, slug text not null, kind text not null, level text not null, topics text[] not null,
        audiences text[] not null, languages text[] not null, minutes integer not null, titles jsonb not null,
        search_text text not null, current_release_id uuid, position integer not null, created_at timestamptz not null, created_by uuid,
        constraint training_pk primary key (id),
        constraint training_kind_check check (kind in ('distanceCourse', 'classificationTraining', 'webinar')),
        constraint training_level_check check (level in ('introduction', 'intermediate', 'advanced')));
      create unique index training_slug_key on catalogue.training (slug);
      create index training_search_idx on catalogue.training using gin (search_text gin_trgm_ops);

      create table catalogue.release (
        id uuid not null, training_id uuid not null, number integer not null, content jsonb not null,
        created_at timestamptz not null, created_by uuid, published_at timestamptz, published_by uuid,
        constraint release_pk primary key (id),
        constraint release_training_fk foreign key (training_id) references catalogue.training (id));
      create unique index release_number_key on catalogue.release (training_id, number);
      create unique index release_one_draft_key on catalogue.release (training_id) where published_at is null;

      create function catalogue.refuse_published_change() returns trigger language plpgsql as $$
      begin
        if old.published_at is null then
          if tg_op = 'DELETE' then return old; end if;
          return new;
        end if;
        raise exception 'Release % is published and never changes: publish a new one.', old.id using errcode = 'restrict_violation';
      end $$;
      create trigger release_published_is_final before update or delete on catalogue.release
        for each row execute function catalogue.refuse_published_change();
      create trigger release_keeps_history before truncate on catalogue.release
        for each statement execute function platform.refuse_change();

      create table catalogue.offering (
        id uuid not null, training_id uuid not null, release_id uuid not null, starts_at timestamptz, ends_at timestamptz,
        zone text not null, enrolment_opens_at timestamptz, enrolment_closes_at timestamptz, capacity integer,
        languages text[] not null, audiences text[] not null, policy text not null, host_office text, trainer_id uuid,
        created_at timestamptz not null, created_by uuid,
        constraint offering_pk primary key (id),
        constraint offering_training_fk foreign key (training_id) references catalogue.training (id),
        constraint offering_release_fk foreign key (release_id) references catalogue.release (id),
        constraint offering_dates_check check (ends_at > starts_at),
        constraint offering_capacity_check check (capacity > 0),
        constraint offering_policy_check check (policy in ('self')));
      create index offering_training_idx on catalogue.offering (training_id);
      create index offering_starts_idx on catalogue.offering (starts_at) where starts_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema catalogue cascade');
  }
}
