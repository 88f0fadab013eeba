import { Inject, Injectable } from '@nestjs/common';
import { CASE_TRANSITIONS, changeStatus, type CaseTransition } from '@classmark/classification/core';
import { isUuid } from '@classmark/platform/core';
import { UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { appendStatuses } from './append-cases';
import { CASE_ROWS_SQL, fileOfRow, type CaseRow } from './case-rows';
import { CaseFindingType, CaseNotFound, CaseNotValid, CaseReasonMissing, CaseStatusNotPossible } from './case-refusals';
import { CheckCaseFile } from './check-case-file';
import { followed } from './import-cases';

/** What is to become of a version. */
export interface ChangeCaseStatusInput { readonly versionId: string; readonly transition: CaseTransition; readonly reason: string | null }

/** Takes a version from one status to the next. Going live, it takes the place of the version that was live. */
@Injectable()
export class ChangeCaseStatus {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CheckCaseFile) private readonly checkFile: CheckCaseFile) {}

  /** @returns the case; or why not: then nothing was written. */
  execute(ctx: RequestContext, input: ChangeCaseStatusInput): Promise<{ readonly caseId: string } | Refusal> {
    return this.work.run(ctx, (tx) => this.within(tx, input));
  }

  /** The same inside the transaction of a caller. */
  async within(tx: Tx, { versionId, transition, reason: words }: ChangeCaseStatusInput): Promise<{ readonly caseId: string } | Refusal> {
    if (!isUuid(versionId)) return new CaseNotFound();
    const [found] = await tx.query<{ id: string }>(`select r.id from classification.case_record r join classification.case_version v on v.case_id = r.id where v.id = $1 for update of r`, [versionId]);
    if (!found) return new CaseNotFound();
    const versions = await tx.query<CaseRow>(`${CASE_ROWS_SQL} where v.case_id = $1 order by v.number`, [found.id]);
    const version = versions.find((row) => row.id === versionId)!;
    const reason = words?.trim() || null;
    const changed = changeStatus(version.status, transition, reason);
    if (!changed.ok) return changed.refusal.kind === 'reasonMissing' ? new CaseReasonMissing() : new CaseStatusNotPossible(version.status, changed.refusal.allowed);
    const newest = versions.at(-1)!;
    // Drafts that a later version has left behind are history.
    if (version !== newest && (transition === 'review' || transition === 'publish' || transition === 'takeUp')) return new CaseStatusNotPossible(version.status, []);
    const findings = CASE_TRANSITIONS[transition].checked ? await this.findingsOf(version) : [];
    if (findings.length > 0) return new CaseNotValid(findings);
    const replaced = changed.value === 'live' ? followed(versions.filter((row) => row.status === 'live' && row !== version), version.number) : [];
    await appendStatuses(tx, [...replaced, { versionId, caseId: found.id, number: version.status_number + 1, status: changed.value, reason }]);
    await tx.audit({ action: `classification.${transition}Case`, subjectType: 'caseVersion', subjectId: versionId, details: { key: version.key, version: version.number, from: version.status, to: changed.value, reason } });
    return { caseId: found.id };
  }

  private async findingsOf(version: CaseRow): Promise<readonly CaseFindingType[]> {
    const checked = await this.checkFile.execute(JSON.parse(JSON.stringify(fileOfRow(version))));
    return ('faults' in checked ? checked.faults : checked.findings).map((finding) => new CaseFindingType(finding));
  }
}
