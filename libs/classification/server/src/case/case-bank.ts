import { Inject, Injectable } from '@nestjs/common';
import { CASE_STATUSES, foldText, languagesOfCase, normaliseSymbol, type CaseFile, type CaseKind, type CaseStatus, type SchemeCode } from '@classmark/classification/core';
import { translated, type Lang } from '@classmark/platform/core';
import { UnitOfWork, type RequestContext } from '@classmark/platform/server';
import { EditionStore } from '../scheme/edition-store';
import { CASE_ROWS_SQL, fileOfRow, type CaseRow } from './case-rows';

/** Roles whose holders write cases; the bank belongs to all of them. */
export const CASE_AUTHORS = ['trainer', 'secretariat', 'administrator'] as const;

/** Whether the actor reads keys and writes cases of the bank: a role for the platform. A trainer of one offering alone does not, and may be a learner in another. */
export function mayAuthor(ctx: RequestContext): boolean {
  return (ctx.actor?.roles ?? []).some((held) => (CASE_AUTHORS as readonly string[]).includes(held.role) && held.scope === 'platform');
}

/** What is looked for in the bank. Everything given must fit. */
export interface CaseFilter {
  readonly scheme?: string | null;
  readonly edition?: string | null;
  /** In any usual spelling; finds cases that accept it or a place below it. */
  readonly place?: string | null;
  readonly difficulty?: number | null;
  readonly status?: string | null;
  readonly kind?: string | null;
  readonly tag?: string | null;
  readonly tests?: string | null;
  /** Words that all occur in key, title, text, rule, tags. */
  readonly words?: string | null;
}

/** A case in the table of the bank: its newest version, and which one is live. */
export interface BankEntry {
  readonly caseId: string;
  readonly versionId: string;
  readonly key: string;
  readonly scheme: SchemeCode;
  readonly number: number;
  readonly status: CaseStatus;
  /** Number of the live version, null for none. */
  readonly live: number | null;
  readonly savedAtMs: number;
  readonly file: CaseFile;
  readonly languages: readonly Lang[];
  readonly words: string;
}

/** The entries found, and what the filters can choose from: over the whole bank, so that they never run dry. */
export interface BankView {
  readonly entries: readonly BankEntry[];
  readonly total: number;
  readonly byStatus: readonly { readonly status: CaseStatus; readonly count: number }[];
  readonly editions: readonly string[];
  /** Every published edition, the newest of a scheme first: what a new case can be made for. */
  readonly published: readonly { readonly code: string; readonly scheme: SchemeCode }[];
  readonly tags: readonly string[];
  readonly tests: readonly string[];
}

/** The bank as its authors see it. */
@Injectable()
export class CaseBank {
  private kept: { readonly stamp: string; readonly entries: readonly BankEntry[] } | null = null;

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(EditionStore) private readonly editions: EditionStore) {}

  /** Cases that fit the filter, in the order of their keys. */
  async find(filter: CaseFilter): Promise<BankView> {
    const all = await this.entries();
    const fits = await this.matcher(filter);
    const entries = all.filter(fits);
    const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
    const published = await this.work.read<{ code: string; scheme: SchemeCode }>('select code, scheme_code as scheme from classification.edition order by scheme_code, in_force desc, code');
    return {
      entries, published, total: all.length, byStatus: CASE_STATUSES.map((status) => ({ status, count: entries.filter((entry) => entry.status === status).length })),
      editions: distinct(all.map((entry) => entry.file.edition)), tags: distinct(all.flatMap((entry) => entry.file.tags)), tests: distinct(all.map((entry) => entry.file.tests)),
    };
  }

  private async matcher(filter: CaseFilter): Promise<(entry: BankEntry) => boolean> {
    const words = foldText(filter.words ?? '').split(' ').filter((word) => word !== '');
    const below = filter.place?.trim() ? await this.below(filter.place) : null;
    const wants = <T>(wanted: T | null | undefined, value: T): boolean => wanted === null || wanted === undefined || wanted === ('' as T) || wanted === value;
    return (entry) => wants(filter.scheme, entry.scheme) && wants(filter.edition, entry.file.edition) && wants(filter.difficulty, entry.file.difficulty)
      && wants(filter.status, entry.status) && wants(filter.kind, entry.file.kind as CaseKind) && wants(filter.tests, entry.file.tests)
      && (!filter.tag || entry.file.tags.includes(filter.tag)) && words.every((word) => entry.words.includes(word))
      && (below === null || entry.file.answer.some((group) => group.accept.some((place) => below(entry, place.symbol))));
  }

  /** Whether a place of a case is the one named, or stands below it in the edition of the case. */
  private async below(text: string): Promise<(entry: BankEntry, symbol: string) => boolean> {
    const editions = new Map(await Promise.all([...new Set((await this.entries()).map((entry) => entry.file.edition))].map(async (code) => [code, await this.editions.edition(code)] as const)));
    return (entry, symbol) => {
      const wanted = normaliseSymbol(entry.scheme, text);
      const tree = editions.get(entry.file.edition)?.tree;
      if (wanted === null || !tree) return false;
      return wanted === symbol || (tree.has(wanted) && tree.has(symbol) && tree.isAncestor(wanted, symbol));
    };
  }

  private async entries(): Promise<readonly BankEntry[]> {
    // Statuses are only appended, and every version has one: as long as their number is the same, nothing has changed.
    const [state] = await this.work.read<{ stamp: string }>('select count(*)::text as stamp from classification.case_status');
    if (this.kept?.stamp === state!.stamp) return this.kept.entries;
    const rows = await this.work.read<CaseRow>(`${CASE_ROWS_SQL} order by r.key, v.number`);
    const entries = [...Map.groupBy(rows, (row) => row.case_id).values()].map(entryOf);
    this.kept = { stamp: state!.stamp, entries };
    return entries;
  }
}

/** @param rows versions of one case, the oldest first */
function entryOf(rows: readonly CaseRow[]): BankEntry {
  const newest = rows.at(-1)!;
  const file = fileOfRow(newest);
  const texts = [file.key, file.tests, ...file.tags, ...Object.values(file.title), ...Object.values(file.rule), ...file.parts.flatMap((part) => Object.values(part.text))];
  return {
    caseId: newest.case_id, versionId: newest.id, key: newest.key, scheme: newest.scheme_code, number: newest.number, status: newest.status,
    live: rows.findLast((row) => row.status === 'live')?.number ?? null, savedAtMs: newest.created_at.getTime(), file, languages: languagesOfCase(file), words: foldText(texts.join(' ')),
  };
}

/** Title in the wanted language or the nearest there is. */
export function titleOfEntry(entry: BankEntry, language: Lang): string {
  return translated(entry.file.title, language)?.value ?? entry.key;
}
