import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue, newId, UnitOfWork, type RequestContext, type Tx } from '@classmark/platform/server';
import { CaseStore, type CaseVersionView } from '../case/case-store';
import { AttemptResults } from './attempt-results';
import { ReadRemarkEffect, type RemarkedAnswer } from './remark-effect';

/** Name of the job. Its payload is the id of the decision that asked for it. */
export const REMARK_JOB = 'classification.remark';

/** Answers marked anew in one transaction. */
const AT_ONCE = 250;

interface Decision { case_id: string; version_id: string; new_version_id: string }

/**
 * Marks the answers of a replaced key anew. In steps that each stand by themselves: every answer is marked once (an answer that is done no longer
 * stands under the old key), and its result is corrected in the same step. So a job that is interrupted goes on where it was, and one that
 * runs twice does nothing the second time.
 */
@Injectable()
export class RunRemarking implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CaseStore) private readonly cases: CaseStore, @Inject(ReadRemarkEffect) private readonly effect: ReadRemarkEffect,
    @Inject(AttemptResults) private readonly results: AttemptResults, @Inject(JobQueue) private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ decisionId: string }>(REMARK_JOB, async ({ decisionId }, ctx) => {
      await this.execute(ctx, decisionId);
    });
  }

  /** @returns how many answers were marked anew and how many results changed. */
  async execute(ctx: RequestContext, decisionId: string, atOnce = AT_ONCE): Promise<{ readonly answers: number; readonly changedResults: number }> {
    const [decision] = await this.work.read<Decision>('select case_id, version_id, new_version_id from classification.case_decision where id = $1 and new_version_id is not null', [decisionId]);
    const version = decision && await this.cases.version(decision.new_version_id);
    if (!decision || !version) throw new Error(`There is no decision ${decisionId} with a new key.`);
    let [answers, changedResults] = [0, 0];
    for (;;) {
      const step = await this.work.run(ctx, (tx) => this.step(tx, decisionId, decision, version, atOnce));
      answers += step.answers;
      changedResults += step.changedResults;
      if (step.answers < atOnce) break;
    }
    if (answers > 0) await this.work.run(ctx, (tx) => this.end(tx, decisionId, decision.case_id, answers, changedResults));
    return { answers, changedResults };
  }

  private async step(tx: Tx, jobId: string, decision: Decision, version: CaseVersionView, atOnce: number): Promise<{ answers: number; changedResults: number }> {
    // Two workers with the same job wait for each other.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 60))', [`classification.remark ${jobId}`]);
    const { answers, results } = await this.effect.execute(tx, decision.version_id, version.edition, version.answer, atOnce);
    await appendMarkings(tx, answers, version.id, jobId);
    for (const { mode, before, after } of results) {
      const training = await this.results.of(mode)!.correct(tx, before.attemptId, jobId);
      await tx.query(`insert into classification.remarked_result (id, job_id, mode, attempt_id, person_id, mark_before, mark_after, passed_before, passed_after, training, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`, [newId(tx.ctx.clock), jobId, mode, before.attemptId, before.personId, before.mark.toString(), after.mark.toString(), before.passed, after.passed, training, new Date(tx.ctx.clock.now())]);
    }
    return { answers: answers.length, changedResults: results.length };
  }

  private async end(tx: Tx, jobId: string, caseId: string, answers: number, changedResults: number): Promise<void> {
    await tx.query('insert into classification.remarking_end (id, job_id, answers, changed_results, at) values ($1, $2, $3, $4, $5)', [newId(tx.ctx.clock), jobId, answers, changedResults, new Date(tx.ctx.clock.now())]);
    // An answer that came late may have to follow several decisions.
    const [next] = await tx.query<{ id: string }>(`select n.id from classification.case_decision d join classification.case_decision n on n.version_id = d.new_version_id
      where d.id = $1 and n.new_version_id is not null`, [jobId]);
    if (next) await this.jobs.add(tx, REMARK_JOB, { decisionId: next.id }, { key: `${REMARK_JOB} ${next.id}` });
    await tx.audit({ action: 'classification.remark', subjectType: 'case', subjectId: caseId, details: { jobId, answers, changedResults } });
  }
}

async function appendMarkings(tx: Tx, answers: readonly RemarkedAnswer[], versionId: string, jobId: string): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(({ answerId, number, marking: { mark, policy, ruleVersion, ...result } }) => ({
    id: newId(tx.ctx.clock), answer_id: answerId, number: number + 1, mark: mark.toString(), policy, rule_version: ruleVersion, result,
  }));
  await tx.query(`insert into classification.case_marking (id, answer_id, number, key_version_id, mark, policy, rule_version, result, job_id, marked_at)
    select r.id, r.answer_id, r.number, $2, r.mark, r.policy, r.rule_version, r.result, $3, $4
    from jsonb_to_recordset($1::jsonb) as r (id uuid, answer_id uuid, number integer, mark text, policy text, rule_version text, result jsonb)`,
  [JSON.stringify(rows), versionId, jobId, new Date(tx.ctx.clock.now())]);
}
