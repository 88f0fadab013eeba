import { Inject, Injectable } from '@nestjs/common';
import { sameCase, sentenceOfFinding, type CaseFile } from '@classmark/classification/core';
import { isFractionText, ONE, parseFraction, ZERO } from '@classmark/platform/core';
import { newId, UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { CASE_ROWS_SQL, columnsOf, fileOfRow, type CaseRow } from '../case/case-rows';
import { CaseImages } from '../case/case-images';
import { CheckCaseFile, type CheckedFile } from '../case/check-case-file';
import { SetNotValid } from './exercise-refusals';
import type { SetFile } from './set-file';

/**
 * Publishes a version of a set of cases; each must pass the publishing checks. A case that stands in the bank with the same
 * content is linked to its version there.
 */
@Injectable()
export class PublishSet {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CheckCaseFile) private readonly checkFile: CheckCaseFile, @Inject(CaseImages) private readonly images: CaseImages) {}

  /** @returns the id of the version, or what is wrong; then nothing was written. */
  async execute(ctx: RequestContext, file: SetFile): Promise<{ readonly setId: string } | Refusal> {
    const fault = faultOfSet(file);
    if (fault) return new SetNotValid(fault);
    const checked: CheckedFile[] = [];
    for (const each of file.cases) {
      const one = await this.checked(file.edition, each);
      if (typeof one === 'string') return new SetNotValid(one);
      checked.push(one);
    }
    return this.work.run(ctx, async (tx) => {
      await this.images.keep(tx, checked.flatMap(({ images }) => images));
      return this.within(tx, { ...file, cases: checked.map((each) => each.file) });
    });
  }

  /** @returns the case, or what is wrong with it */
  private async checked(edition: string, file: CaseFile): Promise<CheckedFile | string> {
    if (file.edition !== edition) return `Case ${file.key}: it is made for ${file.edition}, the set for ${edition}.`;
    const checked = await this.checkFile.execute(file);
    const [finding] = 'faults' in checked ? checked.faults : checked.findings;
    return 'faults' in checked || finding ? `Case ${file.key}: ${finding!.path}: ${sentenceOfFinding(finding!)}` : checked;
  }

  private async within(tx: Tx, file: SetFile): Promise<{ readonly setId: string } | Refusal> {
    const [known] = await tx.query('select id from classification.exercise_set where key = $1 and version = $2', [file.key, file.version]);
    if (known) return new SetNotValid(`Version ${file.version} of ${file.key} is published already; a changed text is a new version.`);
    const setId = newId(tx.ctx.clock);
    await tx.query(`insert into classification.exercise_set (id, key, version, edition_code, titles, pass_mark, published_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [setId, file.key, file.version, file.edition, JSON.stringify(file.title), file.passMark, new Date(tx.ctx.clock.now())]);
    const bank = await tx.query<CaseRow>(`${CASE_ROWS_SQL} where r.key = any($1) order by v.number desc`, [file.cases.map((each) => each.key)]);
    for (const [position, each] of file.cases.entries()) {
      const version = bank.find((row) => row.key === each.key && sameCase(fileOfRow(row), each));
      if (!version && (each.policy ?? 'hierarchical') !== 'hierarchical') return new SetNotValid(`Case ${each.key}: a case marked by another policy must stand in the bank first.`);
      const { kind, content, answer_key, explanations } = columnsOf(each);
      await tx.query(`insert into classification.exercise (id, set_id, position, key, kind, content, answer_key, explanations, case_version_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [newId(tx.ctx.clock), setId, position, each.key, kind, JSON.stringify(content), JSON.stringify(answer_key), JSON.stringify(explanations), version?.id ?? null]);
    }
    await tx.audit({ action: 'classification.publishSet', subjectType: 'exerciseSet', subjectId: setId, details: { key: file.key, version: file.version, cases: file.cases.length } });
    return { setId };
  }
}

function faultOfSet(file: SetFile): string | null {
  if (file.cases.length === 0) return `The set ${file.key} has no case.`;
  if (new Set(file.cases.map((each) => each.key)).size < file.cases.length) return `Two cases of ${file.key} have the same key.`;
  const pass = isFractionText(file.passMark) ? parseFraction(file.passMark) : null;
  return pass && pass.compare(ZERO) > 0 && pass.compare(ONE) <= 0 ? null : `The mark to pass, “${file.passMark}”, is no fraction above 0 and up to 1.`;
}
