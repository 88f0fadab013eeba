import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of webinars, the host's acts, everything that bears witness to who was there, and what follows from it. */
export class Live1790000000070 implements MigrationInterface {
  name = 'Live1790000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema live;

      create table live.webinar_session (
        id uuid not null, offering_id uuid not null, host_id uuid not null, state text not null, opened_at timestamptz, live_at timestamptz,
        ended_at timestamptz, end_reason text, settled_at timestamptz, last_seq integer not null default 0, created_at timestamptz not null,
        constraint webinar_session_pk primary key (id),
        constraint webinar_session_offering_fk foreign key (offering_id) references catalogue.offering (id),
        constraint webinar_session_host_fk foreign key (host_id) references identity.person (id),
        constraint webinar_session_state_check check (state in ('scheduled', 'open', 'live', 'ended')),
        constraint webinar_session_end_reason_check check (end_reason in ('act', 'hostsGone')));
      create unique index webinar_session_offering_key on live.webinar_session (offering_id);
      create index webinar_session_host_idx on live.webinar_session (host_id);
      create index webinar_session_running_idx on live.webinar_session (id) where state in ('open', 'live');

      create table live.room_act (
        id uuid not null, session_id uuid not null, kind text not null, at timestamptz not null, actor_id uuid, reason text,
        constraint room_act_pk primary key (id),
        constraint room_act_session_fk foreign key (session_id) references live.webinar_session (id),
        constraint room_act_kind_check check (kind in ('open', 'goLive', 'end')));
      create index room_act_session_idx on live.room_act (session_id, at);
      create trigger room_act_append_only before update or delete or truncate on live.room_act
        for each statement execute function platform.refuse_change();

      create table live.webhook (
        event_id text not null, room text not null, event text not null, body text not null, received_at timestamptz not null,
        constraint webhook_pk primary key (event_id));
      create index webhook_room_idx on live.webhook (room);
      create trigger webhook_append_only before update or delete or truncate on live.webhook
        for each statement execute function platform.refuse_change();

      create table live.observation (
        id uuid not null, session_id uuid not null, kind text not null, at timestamptz not null, ok boolean not null, present jsonb not null,
        constraint observation_pk primary key (id),
        constraint observation_session_fk foreign key (session_id) references live.webinar_session (id),
        constraint observation_kind_check check (kind in ('poll', 'serverRestarted')));
      create index observation_session_idx on live.observation (session_id, at);
      create trigger observation_append_only before update or delete or truncate on live.observation
        for each statement execute function platform.refuse_change();

      create table live.heartbeat (
        session_id uuid not null, sid text not null, person_id uuid not null, at timestamptz not null,
        constraint heartbeat_pk primary key (session_id, sid, person_id, at),
        constraint heartbeat_session_fk foreign key (session_id) references live.webinar_session (id));
      create index heartbeat_at_idx on live.heartbeat (session_id, at);

      create table live.service_pulse (
        id integer not null, at timestamptz not null,
        constraint service_pulse_pk primary key (id));

      create table live.downtime (
        id uuid not null, from_at timestamptz not null, to_at timestamptz not null,
        constraint downtime_pk primary key (id),
        constraint downtime_order_check check (to_at > from_at));
      create trigger downtime_append_only before update or delete or truncate on live.downtime
        for each statement execute function platform.refuse_change();

      create table live.correction (
        id uuid not null, session_id uuid not null, person_id uuid not null, change text not null, from_at timestamptz not null,
        to_at timestamptz not null, author_id uuid not null, reason text not null, at timestamptz not null,
        constraint correction_pk primary key (id),
        constraint correction_session_fk foreign key (session_id) references live.webinar_session (id),
        constraint correction_person_fk foreign key (person_id) references identity.person (id),
        constraint correction_author_fk foreign key (author_id) references identity.person (id),
        constraint correction_change_check check (change in ('added', 'removed')));
      create index correction_session_idx on live.correction (session_id);
      create trigger correction_append_only before update or delete or truncate on live.correction
        for each statement execute function platform.refuse_change();

      create table live.attendance (
        id uuid not null, session_id uuid not null, person_id uuid not null, enrolment_id uuid, ms bigint not null, live_ms bigint not null,
        share text not null, attended boolean not null, grade text, error_ms bigint not null, evidence jsonb not null, snapshot jsonb not null, rules text not null,
        at timestamptz not null, event_id uuid, supersedes uuid,
        constraint attendance_pk primary key (id),
        constraint attendance_session_fk foreign key (session_id) references live.webinar_session (id),
        constraint attendance_person_fk foreign key (person_id) references identity.person (id),
        constraint attendance_enrolment_fk foreign key (enrolment_id) references learning.enrolment (id),
        constraint attendance_supersedes_fk foreign key (supersedes) references live.attendance (id),
        constraint attendance_grade_check check (grade in ('A', 'B', 'C', 'M')));
      create index attendance_session_idx on live.attendance (session_id, person_id);
      create unique index attendance_supersedes_key on live.attendance (supersedes);
      create unique index attendance_first_key on live.attendance (session_id, person_id) where supersedes is null;
      create trigger attendance_append_only before update or delete or truncate on live.attendance
        for each statement execute function platform.refuse_change();

      create table live.chat_message (
        id uuid not null, session_id uuid not null, seq integer not null, person_id uuid not null, text text not null, at timestamptz not null,
        constraint chat_message_pk primary key (id),
        constraint chat_message_session_fk foreign key (session_id) references live.webinar_session (id),
        constraint chat_message_person_fk foreign key (person_id) references identity.person (id));
      create unique index chat_message_seq_key on live.chat_message (session_id, seq);
      create trigger chat_message_append_only before update or delete or truncate on live.chat_message
        for each statement execute function platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema live cascade');
  }
}
