import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import type { ImportReport } from './import-report';

/** An import asked for on the screen. */
export interface ImportRequestView {
  readonly id: string;
  readonly scheme: string;
  readonly edition: string;
  readonly language: string | null;
  readonly dryRun: boolean;
  readonly state: 'receiving' | 'waiting' | 'running' | 'done' | 'refused' | 'failed';
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly received: number }[];
  readonly bytesRead: number;
  readonly result: { readonly report?: ImportReport; readonly refusal?: { readonly kind: string; readonly file: string | null; readonly line: number | null; readonly column: number | null; readonly reason: string; readonly advice: string } } | null;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
}

/** An edition with how much it holds. */
export interface EditionRow {
  readonly code: string;
  readonly scheme: string;
  readonly inForce: string;
  readonly places: number;
  readonly entries: number;
  readonly texts: readonly { readonly language: string; readonly titles: number; readonly notes: number; readonly labels: number }[];
  readonly publishedAt: Date;
}

/** An import that changed something, by the screen or the command line. */
export interface ImportRow { readonly id: string; readonly edition: string; readonly outcome: string; readonly files: readonly { readonly name: string; readonly sha256: string }[]; readonly languages: readonly string[]; readonly byCommand: boolean; readonly importedAt: Date }

const SHOWN = 20;

/** Reads what the screen of editions shows. */
@Injectable()
export class ReadImports {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  editions(): Promise<EditionRow[]> {
    return this.work.read<EditionRow>(`select e.code, e.scheme_code as scheme, e.in_force::text as "inForce", s.places, s.entries, e.published_at as "publishedAt",
      coalesce((select jsonb_agg(jsonb_build_object('language', language, 'titles', titles, 'notes', notes, 'labels', labels) order by language)
        from classification.edition_text t where t.edition_code = e.code), '[]') as texts
      from classification.edition e join classification.edition_structure s on s.edition_code = e.code
      order by array_position(array['nice', 'locarno', 'vienna', 'ipc'], e.scheme_code), e.in_force desc, e.code desc`);
  }

  /** The newest first. */
  history(): Promise<ImportRow[]> {
    return this.work.read<ImportRow>(`select id, edition_code as edition, outcome, files, coalesce(report -> 'languages', '[]') as languages, imported_by is null as "byCommand", imported_at as "importedAt"
      from classification.edition_import order by imported_at desc, id desc limit ${SHOWN}`);
  }

  /** The request of that id where it is the person's own, or null. */
  async request(id: string, personId: string): Promise<ImportRequestView | null> {
    if (!isUuid(id)) return null;
    const [request] = await this.requests('r.id = $1 and r.requested_by = $2', [id, personId]);
    return request ?? null;
  }

  /** The person's newest request that is not settled, so that a page that was left finds it again. */
  async openRequest(personId: string): Promise<ImportRequestView | null> {
    const [request] = await this.requests(`r.requested_by = $1 and (r.state in ('waiting', 'running') or (r.state = 'done' and r.dry_run and exists (select from classification.import_chunk c where c.request_id = r.id)))`, [personId]);
    return request ?? null;
  }

  private requests(condition: string, values: readonly unknown[]): Promise<ImportRequestView[]> {
    return this.work.read<ImportRequestView>(`select r.id, r.scheme_code as scheme, r.edition_code as edition, r.language, r.dry_run as "dryRun", r.state, r.bytes_read::float8 as "bytesRead", r.result,
      r.requested_at as "requestedAt", r.finished_at as "finishedAt",
      (select jsonb_agg(jsonb_build_object('name', f.name, 'bytes', f.bytes, 'received', f.received) order by f.position) from classification.import_file f where f.request_id = r.id) as files
      from classification.import_request r where ${condition} order by r.requested_at desc limit 1`, values);
  }
}
