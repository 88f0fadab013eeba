import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names of tables whose rows are never changed. */
const APPEND_ONLY = ['edition_structure', 'edition_text', 'place_text', 'entry', 'entry_text', 'symbol_validity', 'edition_import'];

/**
 * Editions as their official files have them: structure apart from the texts of each language, alphabetical entries, validity
 * of symbols, and what was imported by whom.
 */
export class ClassificationEditions1790000000161 implements MigrationInterface {
  name = 'ClassificationEditions1790000000161';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table classification.place
        add column official_kind text, add column source_id text, add column valid_from date, add column valid_to date;
      alter table classification.place disable trigger place_append_only;
      update classification.place p set official_kind = case
        when p.auxiliary then 'auxiliary'
        when e.scheme_code <> 'ipc' then p.kind
        when p.kind = 'section' then 's' when p.kind = 'class' then 'c' when p.kind = 'subclass' then 'u' when p.kind = 'mainGroup' then 'm'
        else substr('123456789ABCDE', p.depth - 4, 1) end
        from classification.edition e where e.code = p.edition_code;
      alter table classification.place enable trigger place_append_only;
      alter table classification.place alter column official_kind set not null;

      create table classification.edition_structure (
        edition_code text not null, places integer not null, entries integer not null,
        constraint edition_structure_pk primary key (edition_code),
        constraint edition_structure_edition_fk foreign key (edition_code) references classification.edition (code));
      insert into classification.edition_structure select code, place_count, 0 from classification.edition;
      alter table classification.edition drop column place_count;

      create table classification.edition_text (
        edition_code text not null, language text not null, titles integer not null, notes integer not null, links integer not null, labels integer not null,
        constraint edition_text_pk primary key (edition_code, language),
        constraint edition_text_edition_fk foreign key (edition_code) references classification.edition (code));

      create table classification.place_text (
        edition_code text not null, language text not null, number integer not null, title text not null, title_links jsonb not null, notes jsonb not null,
        constraint place_text_pk primary key (edition_code, language, number),
        constraint place_text_place_fk foreign key (edition_code, number) references classification.place (edition_code, number));
      insert into classification.place_text
        select p.edition_code, t.key, p.number, t.value, '[]', coalesce((
          select jsonb_agg(jsonb_build_object('kind', case n ->> 'kind' when 'covers' then 'introduction' else n ->> 'kind' end, 'text', n -> 'text' ->> t.key,
            'references', coalesce((select jsonb_agg(jsonb_build_object('symbol', m[1])) from regexp_matches(n -> 'text' ->> t.key, '\`([^\`]+)\`', 'g') m), '[]')) order by o)
          from jsonb_array_elements(p.notes) with ordinality as x (n, o) where n -> 'text' ? t.key), '[]')
        from classification.place p, jsonb_each_text(p.titles) t;
      insert into classification.edition_text
        select edition_code, language, count(*), sum(jsonb_array_length(notes)), sum(jsonb_array_length(jsonb_path_query_array(notes, '$[*].references[*]'))), 0
        from classification.place_text group by 1, 2;
      alter table classification.place drop column titles, drop column notes;

      create table classification.entry (
        edition_code text not null, number integer not null, place_symbol text not null, code text not null, source_id text,
        constraint entry_pk primary key (edition_code, number),
        constraint entry_place_fk foreign key (edition_code, place_symbol) references classification.place (edition_code, symbol));
      create unique index entry_code_key on classification.entry (edition_code, code);
      create index entry_place_idx on classification.entry (edition_code, place_symbol);

      create table classification.entry_text (
        edition_code text not null, language text not null, number integer not null, labels text[] not null,
        constraint entry_text_pk primary key (edition_code, language, number),
        constraint entry_text_entry_fk foreign key (edition_code, number) references classification.entry (edition_code, number));

      create table classification.symbol_validity (
        edition_code text not null, symbol text not null, created date not null, expired date,
        constraint symbol_validity_pk primary key (edition_code, symbol, created),
        constraint symbol_validity_edition_fk foreign key (edition_code) references classification.edition (code));

      create table classification.edition_import (
        id uuid not null, edition_code text not null, outcome text not null, files jsonb not null, report jsonb not null,
        imported_by uuid, imported_at timestamptz not null,
        constraint edition_import_pk primary key (id),
        constraint edition_import_edition_fk foreign key (edition_code) references classification.edition (code),
        constraint edition_import_person_fk foreign key (imported_by) references identity.person (id),
        constraint edition_import_outcome_check check (outcome in ('published', 'extended')));
      create index edition_import_edition_idx on classification.edition_import (edition_code);

      create table classification.import_request (
        id uuid not null, scheme_code text not null, edition_code text not null, language text, dry_run boolean not null, in_force date,
        state text not null, bytes_read bigint not null, result jsonb, requested_by uuid not null, requested_at timestamptz not null, finished_at timestamptz,
        constraint import_request_pk primary key (id),
        constraint import_request_person_fk foreign key (requested_by) references identity.person (id),
        constraint import_request_state_check check (state in ('receiving', 'waiting', 'running', 'done', 'refused', 'failed')));
      create index import_request_at_idx on classification.import_request (requested_at);

      create table classification.import_file (
        request_id uuid not null, position integer not null, name text not null, bytes bigint not null, received bigint not null,
        constraint import_file_pk primary key (request_id, position),
        constraint import_file_request_fk foreign key (request_id) references classification.import_request (id));

      create table classification.import_chunk (
        request_id uuid not null, position integer not null, starts_at bigint not null, content bytea not null,
        constraint import_chunk_pk primary key (request_id, position, starts_at),
        constraint import_chunk_file_fk foreign key (request_id, position) references classification.import_file (request_id, position));
    `);
    for (const table of APPEND_ONLY) {
      await runner.query(`create trigger ${table}_append_only before update or delete or truncate on classification.${table}
        for each statement execute function platform.refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table classification.import_chunk, classification.import_file, classification.import_request, classification.edition_import,
        classification.symbol_validity, classification.entry_text, classification.entry;
      alter table classification.place add column titles jsonb not null default '{}', add column notes jsonb not null default '[]';
      alter table classification.place disable trigger place_append_only;
      update classification.place p set
        titles = (select coalesce(jsonb_object_agg(t.language, t.title), '{}') from classification.place_text t where t.edition_code = p.edition_code and t.number = p.number),
        notes = (select coalesce(jsonb_agg(jsonb_build_object('kind', case n ->> 'kind' when 'introduction' then 'covers' else n ->> 'kind' end,
          'text', jsonb_build_object(t.language, n ->> 'text'))), '[]') from classification.place_text t, jsonb_array_elements(t.notes) n where t.edition_code = p.edition_code and t.number = p.number);
      alter table classification.place enable trigger place_append_only;
      alter table classification.place alter column titles drop default, alter column notes drop default,
        drop column official_kind, drop column source_id, drop column valid_from, drop column valid_to;
      drop table classification.place_text, classification.edition_text;
      alter table classification.edition add column place_count integer not null default 0;
      alter table classification.edition disable trigger edition_append_only;
      update classification.edition e set place_count = s.places from classification.edition_structure s where s.edition_code = e.code;
      alter table classification.edition enable trigger edition_append_only;
      alter table classification.edition alter column place_count drop default;
      drop table classification.edition_structure;
    `);
  }
}
