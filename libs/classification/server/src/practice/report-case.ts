import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '@classmark/platform/core';
import { newId, UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { PracticeBank } from './practice-bank';
import { CaseNotInPractice, ReportedAlready, ReportNotValid } from './practice-refusals';

/** What a report may be about. */
export const REPORT_KINDS = ['key', 'text', 'translation', 'drawing', 'other'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export interface ReportInput { readonly personId: string; readonly versionId: string; readonly kind: string; readonly text: string }

const LONGEST_TEXT = 2_000;

/* A report is open until somebody has decided about the case: a status other than disputed after it, of this version or a later one. */
const OPEN_SQL = `select 1 from classification.case_report r where r.person_id = $1 and r.case_id = $2
  and not exists (select 1 from classification.case_status s where s.case_id = r.case_id and s.status <> 'disputed' and s.at > r.at) limit 1`;

/** Takes a learner's report about a case into the queue of its authors: one open report per person and case. */
@Injectable()
export class ReportCase {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(PracticeBank) private readonly bank: PracticeBank) {}

  async execute(ctx: RequestContext, { personId, versionId, kind, text: written }: ReportInput): Promise<{ readonly reportId: string; readonly atMs: number } | Refusal> {
    const version = isUuid(versionId) ? await this.bank.version(versionId) : null;
    if (!version) return new CaseNotInPractice();
    const text = written.replaceAll('\u0000', '').trim();
    if (!(REPORT_KINDS as readonly string[]).includes(kind)) return new ReportNotValid(`“${kind}” is no kind of report.`);
    if (text.length === 0) return new ReportNotValid('Say in a sentence what is wrong.');
    if (text.length > LONGEST_TEXT) return new ReportNotValid(`A report has at most ${LONGEST_TEXT} characters.`);
    return this.work.run(ctx, (tx) => this.within(tx, { personId, caseId: version.caseId, versionId, kind, text }));
  }

  private async within(tx: Tx, report: { personId: string; caseId: string; versionId: string; kind: string; text: string }): Promise<{ readonly reportId: string; readonly atMs: number } | Refusal> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 640))', [`${report.personId} ${report.caseId}`]);
    const [open] = await tx.query(OPEN_SQL, [report.personId, report.caseId]);
    if (open) return new ReportedAlready();
    const reportId = newId(tx.ctx.clock);
    const atMs = tx.ctx.clock.now();
    await tx.query('insert into classification.case_report (id, case_id, version_id, person_id, kind, text, at) values ($1, $2, $3, $4, $5, $6, $7)',
      [reportId, report.caseId, report.versionId, report.personId, report.kind, report.text, new Date(atMs)]);
    await tx.audit({ action: 'classification.reportCase', subjectType: 'case', subjectId: report.caseId, details: { report: reportId, kind: report.kind } });
    return { reportId, atMs };
  }
}
