import { Inject, Injectable } from '@nestjs/common';
import { caseFinding, sameCase } from '@classmark/classification/core';
import { isUuid } from '@classmark/platform/core';
import { UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { appendVersions } from './append-cases';
import { CASE_ROWS_SQL, fileOfRow, type CaseRow } from './case-rows';
import { CaseImages } from './case-images';
import { CaseChanged, CaseFindingType, CaseNotFound, CaseNotValid } from './case-refusals';
import { CheckCaseFile, type CheckedFile } from './check-case-file';

/** A case as its author has it now. */
export interface SaveCaseInput {
  /** Null for a new case. */
  readonly caseId: string | null;
  /** Number of the version that the author began from, 0 for a new case. */
  readonly base: number;
  /** The case as in a JSON file. */
  readonly file: unknown;
}

/** Saves a case: what is new becomes a version of its own, a draft, however incomplete. What learners see stays as it is until it is published. */
@Injectable()
export class SaveCase {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CheckCaseFile) private readonly checkFile: CheckCaseFile, @Inject(CaseImages) private readonly images: CaseImages) {}

  /** @returns the case; or what is wrong with its shape, or that somebody else saved meanwhile. Then nothing was written. */
  async execute(ctx: RequestContext, input: SaveCaseInput): Promise<{ readonly caseId: string } | Refusal> {
    const checked = await this.checkFile.execute(input.file);
    if ('faults' in checked) return new CaseNotValid(checked.faults.map((finding) => new CaseFindingType(finding)));
    if (input.caseId !== null && !isUuid(input.caseId)) return new CaseNotFound();
    return this.work.run(ctx, (tx) => (input.caseId === null ? this.add(tx, checked) : this.change(tx, input.caseId, input.base, checked)));
  }

  private async add(tx: Tx, { file, edition, images }: CheckedFile): Promise<{ readonly caseId: string } | Refusal> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 60))', ['classification.importCases']);
    const [known] = await tx.query('select 1 from classification.case_record where key = $1', [file.key]);
    if (known) return refuse('keyTaken', { key: file.key });
    await this.images.keep(tx, images);
    const [added] = await appendVersions(tx, [{ caseId: null, number: 1, scheme: edition.scheme, file, status: 'draft', reason: null }]);
    await tx.audit({ action: 'classification.addCase', subjectType: 'case', subjectId: added!.caseId, details: { key: file.key } });
    return { caseId: added!.caseId };
  }

  private async change(tx: Tx, caseId: string, base: number, { file, edition, images }: CheckedFile): Promise<{ readonly caseId: string } | Refusal> {
    // Who saves the same case waits here, and then finds the other's version.
    await tx.query('select 1 from classification.case_record where id = $1 for update', [caseId]);
    const [newest] = await tx.query<CaseRow>(`${CASE_ROWS_SQL} where v.case_id = $1 order by v.number desc limit 1`, [caseId]);
    if (!newest) return new CaseNotFound();
    if (newest.key !== file.key) return refuse('keyFixed', { key: newest.key });
    if (newest.scheme_code !== edition.scheme) return refuse('otherScheme', { key: file.key, scheme: newest.scheme_code });
    if (sameCase(fileOfRow(newest), file)) return { caseId };
    if (newest.number !== base) return new CaseChanged(newest.number);
    await this.images.keep(tx, images);
    await appendVersions(tx, [{ caseId, number: newest.number + 1, scheme: edition.scheme, file, status: 'draft', reason: null }]);
    await tx.audit({ action: 'classification.changeCase', subjectType: 'case', subjectId: caseId, details: { key: file.key, version: newest.number + 1 } });
    return { caseId };
  }
}

function refuse(kind: 'keyTaken' | 'keyFixed' | 'otherScheme', values: Record<string, string>): CaseNotValid {
  return new CaseNotValid([new CaseFindingType(caseFinding('key', kind, values))]);
}
