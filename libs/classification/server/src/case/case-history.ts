import { Inject, Injectable } from '@nestjs/common';
import { compareCases, type CaseDifference, type CaseFile, type CaseStatus, type SchemeCode } from '@classmark/classification/core';
import { isUuid } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import { CASE_ROWS_SQL, fileOfRow, type CaseRow } from './case-rows';

/** A status as it was given. */
export interface StatusView { readonly status: CaseStatus; readonly atMs: number; readonly by: string | null; readonly reason: string | null }

/** A version of a case with what it changed. */
export interface VersionView {
  readonly id: string;
  readonly number: number;
  readonly file: CaseFile;
  readonly status: CaseStatus;
  readonly statuses: readonly StatusView[];
  readonly savedAtMs: number;
  readonly authorId: string | null;
  /** Against the version before; nothing for the first. */
  readonly differences: readonly CaseDifference[];
}

/** A case with all its versions, the newest first. */
export interface CaseHistoryView { readonly caseId: string; readonly key: string; readonly scheme: SchemeCode; readonly versions: readonly VersionView[] }

/** Reads a case for its authors. */
@Injectable()
export class CaseHistory {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The case, or null. */
  async of(caseId: string): Promise<CaseHistoryView | null> {
    if (!isUuid(caseId)) return null;
    const rows = await this.work.read<CaseRow>(`${CASE_ROWS_SQL} where v.case_id = $1 order by v.number desc`, [caseId]);
    const [newest] = rows;
    if (!newest) return null;
    const statuses = Map.groupBy(await this.work.read<{ version_id: string; status: CaseStatus; at: Date; by: string | null; reason: string | null }>(
      'select version_id, status, at, by, reason from classification.case_status where case_id = $1 order by number', [caseId]), (row) => row.version_id);
    const files = rows.map(fileOfRow);
    return {
      caseId, key: newest.key, scheme: newest.scheme_code,
      versions: rows.map((row, index) => ({
        id: row.id, number: row.number, file: files[index]!, status: row.status, savedAtMs: row.created_at.getTime(), authorId: row.author_id,
        statuses: (statuses.get(row.id) ?? []).map(({ status, at, by, reason }) => ({ status, atMs: at.getTime(), by, reason })),
        differences: files[index + 1] ? compareCases(files[index + 1]!, files[index]!) : [],
      })),
    };
  }
}
