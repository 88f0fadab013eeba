import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { checkKey, type CaseFile, type Key } from '@classmark/classification/core';
import { NoticesApi } from '@classmark/notices/server';
import type { Translations } from '@classmark/platform/core';
import { isUuid } from '@classmark/platform/core';
import { isRefusal, JobQueue, newId, personIdOf, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { appendStatuses, appendVersions } from '../case/append-cases';
import { CaseFindingType, CaseNotValid } from '../case/case-refusals';
import { CASE_ROWS_SQL, fileOfRow, type CaseRow } from '../case/case-rows';
import { CheckCaseFile, type CheckedFile } from '../case/check-case-file';
import { mayAnalyse } from './answer-selection';
import { CaseVersionNotFound, DecisionNotPossible } from './dispute-refusals';
import { ReadRemarkEffect, type RemarkEffect } from './remark-effect';
import { REPORT_NOTICES } from './report-words';
import { REMARK_JOB } from './run-remarking';

/** Another key for a version. */
export interface OtherKey {
  readonly versionId: string;
  readonly answer: Key;
  /** Why, per accepted place; what the version says of a place stays where nothing is said. */
  readonly accepted?: Readonly<Record<string, Translations<string>>>;
}

/**
 * What is decided: the key stays, or another one takes its place. The reason is kept with it. `also`: versions of the same case in other
 * editions for which the same is decided, in the same transaction: what cannot stand in one of them is decided in none.
 */
export type Decision = { readonly reason: string; readonly also?: readonly string[] } & ({ readonly kind: 'keepKey'; readonly versionId: string } | ({ readonly kind: 'newKey' } & OtherKey));

/** What was decided; with a new key the id is that of the job that marks anew. */
export interface Decided { readonly decisionId: string; readonly newVersionId: string | null; readonly answered: number }

const SHORTEST_REASON = 5;

/** Decides about a doubted key. The preview shows what a new key would do; deciding queues the job that does it. */
@Injectable()
export class DecideDispute {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CheckCaseFile) private readonly checkFile: CheckCaseFile, @Inject(ReadRemarkEffect) private readonly effect: ReadRemarkEffect,
    @Inject(JobQueue) private readonly jobs: JobQueue, @Inject(NoticesApi) private readonly notices: NoticesApi,
  ) {}

  /** What another key would change; writes nothing. @returns the effect, or why this key cannot stand there */
  async preview(ctx: RequestContext, other: OtherKey): Promise<RemarkEffect | Refusal> {
    const row = mayAnalyse(ctx) && isUuid(other.versionId) ? (await this.work.read<CaseRow>(`${CASE_ROWS_SQL} where v.id = $1`, [other.versionId]))[0] : null;
    if (!row) return new CaseVersionNotFound();
    const checked = await this.checked(row, other);
    if (isRefusal(checked)) return checked;
    const key = checkKey(checked.edition.tree, checked.file.answer);
    if (!key.ok) return new DecisionNotPossible('The key does not fit its edition.');
    return this.effect.execute(null, other.versionId, checked.edition, key.value, null);
  }

  /** @returns the decision, or why not; then nothing was written. */
  async execute(ctx: RequestContext, decision: Decision): Promise<Decided | Refusal> {
    if (!mayAnalyse(ctx) || ![decision.versionId, ...(decision.also ?? [])].every(isUuid)) return new CaseVersionNotFound();
    if (decision.reason.trim().length < SHORTEST_REASON) return new DecisionNotPossible('Say why: who reported it, and who looks later, reads the reason.');
    return this.work.run(ctx, (tx) => this.within(tx, decision));
  }

  private async within(tx: Tx, decision: Decision): Promise<Decided | Refusal> {
    // Two decisions about a case at once: the second sees what the first made of it. Answers on their way hold the case as well:
    // the job that marks anew begins when they are there.
    await tx.query('select 1 from classification.case_record r join classification.case_version v on v.case_id = r.id where v.id = $1 for update of r', [decision.versionId]);
    const [row] = await tx.query<CaseRow>(`${CASE_ROWS_SQL} where v.id = $1`, [decision.versionId]);
    if (!row) return new CaseVersionNotFound();
    const first = await this.one(tx, row, decision);
    if (isRefusal(first)) return first;
    for (const versionId of new Set(decision.also ?? [])) {
      const [other] = await tx.query<CaseRow>(`${CASE_ROWS_SQL} where v.id = $1 and v.case_id = $2 and v.edition_code <> $3`, [versionId, row.case_id, row.edition_code]);
      const made = other ? await this.one(tx, other, { ...decision, versionId }) : new CaseVersionNotFound();
      if (isRefusal(made)) return made;
    }
    return { ...first, answered: await this.answerReports(tx, row, decision) };
  }

  /** The decision about one version, without what is written to people. */
  private async one(tx: Tx, row: CaseRow, decision: Decision): Promise<Omit<Decided, 'answered'> | Refusal> {
    const [replaced] = await tx.query('select 1 from classification.case_decision where version_id = $1 and new_version_id is not null', [row.id]);
    if (replaced) return new DecisionNotPossible('The key of this version was replaced already. Open the newest version.');
    const made = decision.kind === 'keepKey' ? await this.keep(tx, row, decision.reason) : await this.replace(tx, row, decision);
    if (isRefusal(made)) return made;
    const decisionId = newId(tx.ctx.clock);
    await tx.query('insert into classification.case_decision (id, case_id, version_id, kind, new_version_id, reason, by, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [decisionId, row.case_id, row.id, decision.kind, made.newVersionId, decision.reason.trim(), personIdOf(tx.ctx), new Date(tx.ctx.clock.now())]);
    if (made.newVersionId) await this.jobs.add(tx, REMARK_JOB, { decisionId }, { key: `${REMARK_JOB} ${decisionId}` });
    await tx.audit({ action: 'classification.decideDispute', subjectType: 'case', subjectId: row.case_id, details: { decisionId, kind: decision.kind, version: row.number, newVersionId: made.newVersionId } });
    return { decisionId, newVersionId: made.newVersionId };
  }

  /** A disputed version that keeps its key is live again. */
  private async keep(tx: Tx, row: CaseRow, reason: string): Promise<{ newVersionId: null }> {
    if (row.status === 'disputed') await appendStatuses(tx, [{ versionId: row.id, caseId: row.case_id, number: row.status_number + 1, status: 'live', reason: reason.trim() }]);
    return { newVersionId: null };
  }

  /** What follows a retired version of an older edition is retired as well: it marks the answers of its sets and papers, nobody draws it. */
  private async replace(tx: Tx, row: CaseRow, decision: OtherKey & { readonly reason: string }): Promise<{ newVersionId: string } | Refusal> {
    const checked = await this.checked(row, decision);
    if (isRefusal(checked)) return checked;
    // PostgreSQL keeps the members of an object in an order of its own.
    if (isDeepStrictEqual(checked.file.answer, row.answer_key)) return new DecisionNotPossible('This is the key that stands. Change it, or keep it with a reason.');
    const versions = await tx.query<CaseRow>(`${CASE_ROWS_SQL} where v.case_id = $1 order by v.number desc`, [row.case_id]);
    const number = versions[0]!.number + 1;
    const [made] = await appendVersions(tx, [{ caseId: row.case_id, number, scheme: row.scheme_code, file: checked.file, status: row.status === 'retired' ? 'retired' : 'live', reason: decision.reason.trim() }]);
    const followed = versions.filter((each) => (each.status === 'live' || each.status === 'disputed') && each.edition_code === row.edition_code);
    await appendStatuses(tx, followed.map((each) => ({ versionId: each.id, caseId: each.case_id, number: each.status_number + 1, status: 'retired', reason: `followed by version ${number}` })));
    return { newVersionId: made!.versionId };
  }

  private async checked(row: CaseRow, { answer, accepted }: OtherKey): Promise<CheckedFile | Refusal> {
    const old = fileOfRow(row);
    const symbols = answer.flatMap((group) => group.accept.map((place) => place.symbol));
    const said = Object.fromEntries(symbols.flatMap((symbol) => {
      const words = { ...old.accepted[symbol], ...accepted?.[symbol] };
      return Object.keys(words).length > 0 ? [[symbol, words]] : [];
    }));
    // What was said of a wrong branch is no longer true of a place that is right now.
    const wrong = Object.fromEntries(Object.entries(old.wrong).filter(([symbol]) => !symbols.includes(symbol)));
    const { hints: _of, ...rest } = old;
    const file: CaseFile = { ...rest, answer, accepted: said, wrong };
    const checked = await this.checkFile.execute(JSON.parse(JSON.stringify(file)));
    if ('faults' in checked) return new CaseNotValid(checked.faults.map((fault) => new CaseFindingType(fault)));
    return checked.findings.length > 0 ? new CaseNotValid(checked.findings.map((finding) => new CaseFindingType(finding))) : checked;
  }

  /** Who reported the case since the last decision hears what became of it. */
  private async answerReports(tx: Tx, row: CaseRow, decision: Decision): Promise<number> {
    const reporters = await tx.query<{ person_id: string }>(`
      select distinct r.person_id from classification.case_report r where r.case_id = $1
        and r.at > coalesce((select max(d.at) from classification.case_decision d where d.case_id = $1 and d.at < $2), '-infinity')`, [row.case_id, new Date(tx.ctx.clock.now())]);
    const title = row.content.title.en ?? Object.values(row.content.title)[0] ?? row.key;
    for (const { person_id: personId } of reporters) {
      await this.notices.send(tx, { template: REPORT_NOTICES[decision.kind], to: { personId }, values: { title, reason: decision.reason.trim() } });
    }
    return reporters.length;
  }
}
