import type { SchemeCode } from '@classmark/classification/core';

/** What an import did, or would do. Printed by `scheme import --json`, kept with the import. */
export interface ImportReport {
  readonly scheme: SchemeCode;
  readonly edition: string;
  /** `published`: the edition is new · `extended`: texts of a language, or an inventory, were added · `unchanged`: all of it was there. */
  readonly outcome: 'published' | 'extended' | 'unchanged';
  readonly dryRun: boolean;
  readonly files: readonly { readonly name: string; readonly kind: string; readonly bytes: number; readonly sha256: string }[];
  /** Languages whose texts were added. */
  readonly languages: readonly string[];
  /** Of the whole edition. */
  readonly places: number;
  readonly entries: number;
  /** Of what was added, over its languages. */
  readonly labels: number;
  readonly notes: number;
  readonly references: number;
  /** Lines of an inventory of symbols ever used that were added. */
  readonly validities: number;
  /** The edition before it, or null; the changes are against it and only of a published one. */
  readonly previous: string | null;
  readonly counts: { readonly added: number; readonly moved: number; readonly retitled: number; readonly vanished: number };
  readonly added: readonly string[];
  readonly moved: readonly { readonly symbol: string; readonly from: string | null; readonly to: string | null }[];
  readonly retitled: readonly { readonly symbol: string; readonly language: string; readonly from: string; readonly to: string }[];
  readonly vanished: readonly string[];
  readonly warnings: readonly string[];
}

/** Items of a list that are kept with the import; the counts are always whole. */
const MOST_KEPT = 2_000;

/** The report as it is kept. */
export function keptReport(report: ImportReport): ImportReport {
  return { ...report, added: report.added.slice(0, MOST_KEPT), moved: report.moved.slice(0, MOST_KEPT), retitled: report.retitled.slice(0, MOST_KEPT), vanished: report.vanished.slice(0, MOST_KEPT) };
}
