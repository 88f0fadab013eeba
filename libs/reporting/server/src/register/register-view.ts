import type { FieldValue, RecordedFigure, RecordedList, RegisterEntryInput } from '@classmark/reporting/core';

/** How an entry came to be. */
export type Provenance = 'form' | 'import' | 'platform';

/** An entry as it stands now. */
export interface RegisterEntryView extends RegisterEntryInput {
  /** Number people use, e.g. 2020-A10. */
  readonly number: string;
  readonly rank: number;
  readonly version: number;
  readonly provenance: Provenance;
  readonly source: string | null;
  readonly changedAt: Date;
  readonly yearClosed: boolean;
}

/** One row of `ENTRY_SQL`. */
export interface RegisterEntryRow {
  id: string; number: string; kind: string; year: number; rank: number; offering_id: string | null; version: number;
  fields: Record<string, FieldValue>; figures: RecordedFigure[]; lists: RecordedList[]; printed: boolean; provenance: Provenance;
  source: string | null; at: Date; year_closed: boolean;
}

/** Selects entries in their latest version. */
export const ENTRY_SQL = `select e.id, e.number, e.kind, e.year, e.rank, e.offering_id, v.version, v.fields, v.figures, v.lists, v.printed, v.provenance,
  v.source, v.at, exists (select 1 from reporting.reporting_year y where y.year = e.year) as year_closed
  from reporting.register_entry e
  join lateral (select * from reporting.register_entry_version own where own.entry_id = e.id order by own.version desc limit 1) v on true`;

/** Row → view. */
export function entryOf(row: RegisterEntryRow): RegisterEntryView {
  return {
    id: row.id, number: row.number, kind: row.kind, year: row.year, rank: row.rank, offeringId: row.offering_id, version: row.version,
    fields: row.fields, figures: row.figures, lists: row.lists, printed: row.printed, provenance: row.provenance, source: row.source,
    changedAt: row.at, yearClosed: row.year_closed,
  };
}
