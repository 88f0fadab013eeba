import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { doubtsOf, type Doubt } from '@classmark/classification/core';
import { parseFraction } from '@classmark/platform/core';
import { UnitOfWork, type RequestContext } from '@classmark/platform/server';
import { CASE_ROWS_SQL, type CaseRow } from '../case/case-rows';
import { mayAnalyse } from './answer-selection';

/** What somebody reported. Who it was stays with identity. */
export interface ReportView { readonly id: string; readonly kind: string; readonly text: string; readonly at: Date }

/** What was decided before, and what came of it. */
export interface DecisionView {
  readonly id: string;
  readonly kind: 'keepKey' | 'newKey';
  readonly reason: string;
  readonly at: Date;
  readonly newVersionNumber: number | null;
  /** Of the job of re-marking; null while it runs or when the key was kept. */
  readonly end: { readonly answers: number; readonly changedResults: number; readonly at: Date } | null;
}

/** A case in the queue. */
export interface DisputedCase {
  readonly row: CaseRow;
  /** First answers without help to this version, by the key that stands. */
  readonly answers: number;
  readonly doubts: readonly Doubt[];
  /** Since the last decision. */
  readonly reports: readonly ReportView[];
  readonly decisions: readonly DecisionView[];
  /** The newest version of the case in each other edition, where its key was not replaced. */
  readonly elsewhere: readonly VersionElsewhere[];
}

/** A version of the same case in another edition. */
export interface VersionElsewhere { readonly versionId: string; readonly edition: string; readonly number: number; readonly status: string; readonly sameKey: boolean }

/** A result that re-marking changed. */
export interface RemarkedResultView {
  readonly mode: string; readonly attemptId: string; readonly personId: string; readonly markBefore: string; readonly markAfter: string;
  readonly passedBefore: boolean; readonly passedAfter: boolean; readonly training: string;
}

interface AnswerRow { case_version_id: string; places: { symbol: string }[]; mark: string }
interface ReportRow extends ReportView { readonly case_id: string }
interface ElsewhereRow { case_id: string; version_id: string; edition_code: string; number: number; status: string; answer_key: unknown }
interface DecisionRow { id: string; case_id: string; kind: 'keepKey' | 'newKey'; reason: string; at: Date; number: number | null; answers: number | null; changed_results: number | null; end_at: Date | null }

/** First answers that a key is judged by, the newest: as many for a case that everybody has answered as for one of a seminar. */
const JUDGED_BY = 500;
/** Reports that are looked at, the newest. */
const MOST_REPORTS = 5_000;

/* First answers to versions that can be decided about, with their standing mark. */
const ANSWERS_SQL = `
  select v.id as case_version_id, a.places, m.mark from unnest($1::uuid[]) as v (id)
  cross join lateral (select id, places from classification.case_answer where case_version_id = v.id and first_attempt and hints = 0 order by answered_at desc limit ${JUDGED_BY}) a
  join lateral (select mark from classification.case_marking where answer_id = a.id order by number desc limit 1) m on true`;

/* Of each case the newest version of each edition; one whose key was replaced is followed by another. */
const ELSEWHERE_SQL = `
  select distinct on (v.case_id, v.edition_code) v.case_id, v.id as version_id, v.edition_code, v.number, v.answer_key,
    (select s.status from classification.case_status s where s.version_id = v.id order by s.number desc limit 1) as status
  from classification.case_version v where v.case_id = any($1) order by v.case_id, v.edition_code, v.number desc`;

const COUNTS_SQL = 'select case_version_id, count(*)::integer as answers from classification.case_answer where first_attempt and hints = 0 and case_version_id = any($1) group by case_version_id';

const DECISIONS_SQL = `
  select d.id, d.case_id, d.kind, d.reason, d.at, v.number, e.answers, e.changed_results, e.at as end_at
  from classification.case_decision d left join classification.case_version v on v.id = d.new_version_id
  left join lateral (select sum(answers)::int as answers, sum(changed_results)::int as changed_results, max(at) as at from classification.remarking_end where job_id = d.id having count(*) > 0) e on true
  order by d.at desc, d.id desc`;

/** The queue of cases whose key is in doubt: few agree with it, most give another answer, somebody reported it, somebody disputed it. */
@Injectable()
export class DisputeReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The queue, reported ones first, then by the number of doubts and answers; nothing for who may not decide. */
  async queue(ctx: RequestContext): Promise<readonly DisputedCase[]> {
    if (!mayAnalyse(ctx)) return [];
    const rows = await this.work.read<CaseRow>(`${CASE_ROWS_SQL} where newest.status in ('live', 'disputed')`);
    const decisions = Map.groupBy(await this.work.read<DecisionRow>(DECISIONS_SQL), (row) => row.case_id);
    const answers = Map.groupBy(await this.work.read<AnswerRow>(ANSWERS_SQL, [rows.map((row) => row.id)]), (row) => row.case_version_id);
    const reports = Map.groupBy(await this.work.read<ReportRow>('select id, case_id, kind, text, at from classification.case_report order by at desc, id desc limit $1', [MOST_REPORTS]), (row) => row.case_id);
    const counts = new Map((await this.work.read<{ case_version_id: string; answers: number }>(COUNTS_SQL, [rows.map((row) => row.id)])).map((each) => [each.case_version_id, each.answers]));
    const elsewhere = Map.groupBy(await this.work.read<ElsewhereRow>(ELSEWHERE_SQL, [rows.map((row) => row.case_id)]), (row) => row.case_id);
    const marks = new Map<string, ReturnType<typeof parseFraction>>();
    const markOf = (text: string) => marks.get(text) ?? marks.set(text, parseFraction(text)).get(text)!;
    const all = rows.map((row): DisputedCase & { kept: boolean } => {
      const own = answers.get(row.id) ?? [];
      const decided = decisions.get(row.case_id) ?? [];
      const since = decided[0]?.at.getTime() ?? -Infinity;
      return {
        row, answers: counts.get(row.id) ?? 0, doubts: doubtsOf(own.map((each) => ({ places: each.places.map((place) => place.symbol), mark: markOf(each.mark) }))),
        reports: (reports.get(row.case_id) ?? []).filter((report) => report.at.getTime() > since), decisions: decided.map(decisionOf),
        elsewhere: (elsewhere.get(row.case_id) ?? []).filter((each) => each.edition_code !== row.edition_code && each.status !== 'draft')
          .map((each) => ({ versionId: each.version_id, edition: each.edition_code, number: each.number, status: each.status, sameKey: isDeepStrictEqual(each.answer_key, row.answer_key) })),
        // Who looked at the doubts and kept the key is not asked again until somebody reports it.
        kept: decided[0]?.kind === 'keepKey',
      };
    });
    return all.filter((each) => each.row.status === 'disputed' || each.reports.length > 0 || (each.doubts.length > 0 && !each.kept))
      .sort((a, b) => b.reports.length - a.reports.length || b.doubts.length - a.doubts.length || b.answers - a.answers || (a.row.key < b.row.key ? -1 : 1));
  }

  /** Decisions of all cases, the newest first: the log. */
  async decisions(ctx: RequestContext): Promise<readonly { readonly decision: DecisionView; readonly row: CaseRow }[]> {
    if (!mayAnalyse(ctx)) return [];
    const decided = await this.work.read<DecisionRow>(`${DECISIONS_SQL} limit 100`);
    const rows = new Map((await this.work.read<CaseRow>(`${CASE_ROWS_SQL} where v.case_id = any($1) order by v.number`, [decided.map((each) => each.case_id)])).map((row) => [row.case_id, row]));
    return decided.map((each) => ({ decision: decisionOf(each), row: rows.get(each.case_id)! }));
  }

  /** Results that a job of re-marking changed. */
  results(jobId: string): Promise<readonly RemarkedResultView[]> {
    return this.work.read<RemarkedResultView>(`select mode, attempt_id as "attemptId", person_id as "personId", mark_before as "markBefore", mark_after as "markAfter",
      passed_before as "passedBefore", passed_after as "passedAfter", training from classification.remarked_result where job_id = $1 order by id`, [jobId]);
  }
}

function decisionOf(row: DecisionRow): DecisionView {
  return {
    id: row.id, kind: row.kind, reason: row.reason, at: row.at, newVersionNumber: row.number,
    end: row.end_at === null ? null : { answers: row.answers!, changedResults: row.changed_results!, at: row.end_at },
  };
}
