import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enrolment episodes, their history, what was done in them, and the progress derived from it. */
export class Learning1790000000040 implements MigrationInterface {
  name = 'Learning1790000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema learning;

      create table learning.enrolment (
        id uuid not null, person_id uuid not null, offering_id uuid not null, episode integer not null, source text not null,
        actor_id uuid, reason text, snapshot jsonb not null, enrolled_at timestamptz not null, withdrawn_at timestamptz,
        constraint enrolment_pk primary key (id),
        constraint enrolment_person_fk foreign key (person_id) references identity.person (id),
        constraint enrolment_offering_fk foreign key (offering_id) references catalogue.offering (id),
        constraint enrolment_source_check check (source in ('self', 'nomination', 'import', 'request')));
      create unique index enrolment_episode_key on learning.enrolment (person_id, offering_id, episode);
      create unique index enrolment_active_key on learning.enrolment (person_id, offering_id) where withdrawn_at is null;
      create index enrolment_offering_idx on learning.enrolment (offering_id, enrolled_at);

      create table learning.enrolment_event (
        id uuid not null, enrolment_id uuid not null, kind text not null, at timestamptz not null, actor_id uuid, reason text,
        constraint enrolment_event_pk primary key (id),
        constraint enrolment_event_enrolment_fk foreign key (enrolment_id) references learning.enrolment (id),
        constraint enrolment_event_kind_check check (kind in ('enrolled', 'withdrawn')));
      create index enrolment_event_enrolment_idx on learning.enrolment_event (enrolment_id);
      create trigger enrolment_event_append_only before update or delete or truncate on learning.enrolment_event
        for each statement execute function platform.refuse_change();

      create table learning.seat_count (
        offering_id uuid not null, taken integer not null,
        constraint seat_count_pk primary key (offering_id),
        constraint seat_count_offering_fk foreign key (offering_id) references catalogue.offering (id),
        constraint seat_count_taken_check check (taken >= 0));

      create table learning.activity_start (
        enrolment_id uuid not null, activity_key text not null, at timestamptz not null,
        constraint activity_start_pk primary key (enrolment_id, activity_key),
        constraint activity_start_enrolment_fk foreign key (enrolment_id) references learning.enrolment (id));
      create trigger activity_start_append_only before update or delete or truncate on learning.activity_start
        for each statement execute function platform.refuse_change();

      create table learning.outcome (
        id uuid not null, enrolment_id uuid not null, activity_key text not null, kind text not null, mark text,
        passed boolean, rule_version text not null, evidence jsonb not null, at timestamptz not null,
        constraint outcome_pk primary key (id),
        constraint outcome_enrolment_fk foreign key (enrolment_id) references learning.enrolment (id),
        constraint outcome_kind_check check (kind in ('seen', 'marked', 'attended')));
      create index outcome_enrolment_idx on learning.outcome (enrolment_id, activity_key);
      create unique index outcome_seen_key on learning.outcome (enrolment_id, activity_key) where kind = 'seen';
      create trigger outcome_append_only before update or delete or truncate on learning.outcome
        for each statement execute function platform.refuse_change();

      create table learning.progress (
        enrolment_id uuid not null, started_at timestamptz not null, last_key text not null, last_at timestamptz not null,
        done text[] not null, completed_at timestamptz, passed_at timestamptz, rule_version text,
        revision integer not null,
        constraint progress_pk primary key (enrolment_id),
        constraint progress_enrolment_fk foreign key (enrolment_id) references learning.enrolment (id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema learning cascade');
  }
}
