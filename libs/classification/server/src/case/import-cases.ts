import { Inject, Injectable } from '@nestjs/common';
import { caseFinding, sameCase, type CaseFile, type CaseFinding, type CaseStatus } from '@classmark/classification/core';
import { UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import type { EditionView } from '../scheme/edition-store';
import { appendStatuses, appendVersions, type NewStatus, type NewVersion } from './append-cases';
import { CASE_ROWS_SQL, fileOfRow, type CaseRow } from './case-rows';
import { CaseImages } from './case-images';
import { CaseFindingType, CaseNotValid } from './case-refusals';
import { CheckCaseFile } from './check-case-file';
import type { ReadImage } from './read-image';

/** Statuses that an import may give; from `reviewed` on the publishing checks must pass. */
export const IMPORT_STATUSES = ['draft', 'reviewed', 'live'] as const satisfies readonly CaseStatus[];
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** A case to import: as read from JSON, with the words that name it in a message (`row 3`). */
export interface CaseToImport { readonly label: string; readonly value: unknown }

/** What became, or in a dry run would become, of each case. */
export interface ImportReport {
  readonly dryRun: boolean;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly cases: readonly { readonly key: string; readonly outcome: 'added' | 'changed' | 'same'; readonly version: number; readonly openFindings: number }[];
}

interface ReadFile { readonly label: string; readonly file: CaseFile; readonly edition: EditionView; readonly findings: readonly CaseFinding[]; readonly images: readonly ReadImage[] }

/**
 * Brings cases into the bank, all or none. A case whose key is known becomes a new version when it says something else; the
 * same file again changes nothing. A version that goes live retires the live one before it.
 */
@Injectable()
export class ImportCases {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CheckCaseFile) private readonly checkFile: CheckCaseFile, @Inject(CaseImages) private readonly images: CaseImages) {}

  /** @returns the report, or everything that is wrong, by row; then nothing was written. */
  async execute(ctx: RequestContext, cases: readonly CaseToImport[], { status, dryRun = false }: { readonly status: ImportStatus; readonly dryRun?: boolean }): Promise<ImportReport | Refusal> {
    const read: ReadFile[] = [];
    const faults: CaseFindingType[] = [];
    const keys = new Set<string>();
    for (const { label, value } of cases) {
      const checked = await this.checkFile.execute(value);
      if ('faults' in checked) {
        faults.push(...checked.faults.map((finding) => new CaseFindingType(finding, label)));
        continue;
      }
      const doubled = keys.has(checked.file.key) ? [caseFinding('key', 'keyTwice', { key: checked.file.key })] : [];
      keys.add(checked.file.key);
      faults.push(...[...doubled, ...(status === 'draft' ? [] : checked.findings)].map((finding) => new CaseFindingType(finding, label)));
      read.push({ label, ...checked });
    }
    if (faults.length > 0) return new CaseNotValid(faults);
    return this.work.run(ctx, (tx) => this.within(tx, read, status, dryRun));
  }

  private async within(tx: Tx, read: readonly ReadFile[], status: ImportStatus, dryRun: boolean): Promise<ImportReport | Refusal> {
    // Two imports at once would both find a key new.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 60))', ['classification.importCases']);
    const rows = await tx.query<CaseRow>(`${CASE_ROWS_SQL} where r.key = any($1) order by v.number desc`, [read.map((each) => each.file.key)]);
    const known = Map.groupBy(rows, (row) => row.key);
    const foreign = read.filter(({ file, edition }) => known.get(file.key)?.some((row) => row.scheme_code !== edition.scheme));
    if (foreign.length > 0) {
      return new CaseNotValid(foreign.map(({ label, file }) => new CaseFindingType(caseFinding('key', 'otherScheme', { key: file.key, scheme: known.get(file.key)![0]!.scheme_code }), label)));
    }
    const plans = read.map((each) => planOf(each, known.get(each.file.key) ?? [], status));
    if (!dryRun) await this.write(tx, plans, status);
    const count = (outcome: Plan['outcome']): number => plans.filter((plan) => plan.outcome === outcome).length;
    return {
      dryRun, added: count('added'), changed: count('changed'), same: count('same'),
      cases: plans.map(({ file, outcome, number, openFindings }) => ({ key: file.key, outcome, version: number, openFindings })),
    };
  }

  private async write(tx: Tx, plans: readonly Plan[], status: ImportStatus): Promise<void> {
    const versions = plans.flatMap(({ version }) => version ?? []);
    const statuses = plans.flatMap((plan) => plan.statuses);
    await this.images.keep(tx, plans.flatMap(({ version, images }) => (version ? images : [])));
    if (versions.length > 0) await appendVersions(tx, versions);
    if (statuses.length > 0) await appendStatuses(tx, statuses);
    if (versions.length + statuses.length === 0) return;
    await tx.audit({
      action: 'classification.importCases', subjectType: 'caseBank', subjectId: 'cases',
      details: { status, added: versions.filter((version) => version.caseId === null).map((version) => version.file.key), changed: versions.filter((version) => version.caseId !== null).map((version) => version.file.key) },
    });
  }
}

interface Plan {
  readonly file: CaseFile;
  readonly outcome: 'added' | 'changed' | 'same';
  readonly number: number;
  readonly openFindings: number;
  readonly images: readonly ReadImage[];
  readonly version: NewVersion | null;
  readonly statuses: readonly NewStatus[];
}

/** How far a version has come; an import only takes it further. */
const FAR: Readonly<Record<CaseStatus, number>> = { draft: 0, reviewed: 1, live: 2, disputed: 2, retired: 2 };

/** @param rows versions of the case, the newest first */
function planOf({ file, edition, findings, images }: ReadFile, rows: readonly CaseRow[], status: ImportStatus): Plan {
  const [newest] = rows;
  const reason = 'imported';
  const base = { file, images, openFindings: findings.length };
  if (!newest) return { ...base, outcome: 'added', number: 1, version: { caseId: null, number: 1, scheme: edition.scheme, file, status, reason }, statuses: [] };
  const same = sameCase(fileOfRow(newest), file);
  const further = FAR[status] > FAR[newest.status];
  const retired = status === 'live' && (!same || further) ? followed(rows.filter((row) => row.status === 'live'), same ? newest.number : newest.number + 1) : [];
  if (!same) {
    const number = newest.number + 1;
    return { ...base, outcome: 'changed', number, version: { caseId: newest.case_id, number, scheme: edition.scheme, file, status, reason }, statuses: retired };
  }
  const raised = further ? [{ versionId: newest.id, caseId: newest.case_id, number: newest.status_number + 1, status, reason }] : [];
  return { ...base, outcome: 'same', number: newest.number, version: null, statuses: [...retired, ...raised] };
}

/** The versions that a newer one takes the place of. */
export function followed(live: readonly CaseRow[], by: number): NewStatus[] {
  return live.map((row) => ({ versionId: row.id, caseId: row.case_id, number: row.status_number + 1, status: 'retired', reason: `followed by version ${by}` }));
}
