import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { EXAM_RULE } from '@classmark/classification/core';
import { LearningApi } from '@classmark/learning/server';
import { JobQueue, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { REVIEW_EXAM_JOB } from '../practice/review-exam';
import { AlreadyReleased, ExamCancelled, ExamNotFound, ExamNotValid, SittingsRunning } from './exam-refusals';
import { ExamStore } from './exam-store';
import type { ExamView } from './exam-view';
import { mayRunExams } from './exam.policy';
import { EXAM_LOCK_SQL } from './open-paper';
import { ScoreReader } from './score-reader';
import { TellSitters } from './tell-sitters';

/** `retakeAtMs`: from when who failed may sit again, null when nothing is said; epoch milliseconds. */
export interface ReleaseResultsInput { readonly examId: string; readonly retakeAtMs: number | null }

/**
 * Releases the results of everybody at once, which cannot be undone, and sends the outcomes down to learning. It ends the exam:
 * nobody begins it any more, also when its window is still open.
 */
@Injectable()
export class ReleaseResults {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(ExamStore) private readonly exams: ExamStore, @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(LearningApi) private readonly learning: LearningApi, @Inject(ScoreReader) private readonly scores: ScoreReader, @Inject(JobQueue) private readonly jobs: JobQueue,
    @Inject(TellSitters) private readonly tell: TellSitters,
  ) {}

  async execute(ctx: RequestContext, { examId, retakeAtMs }: ReleaseResultsInput): Promise<{ readonly releasedAtMs: number } | Refusal> {
    const exam = await this.exams.exam(examId);
    const offering = exam && await this.catalogue.offering(null, exam.offeringId);
    if (!exam || !offering || (ctx.channel !== 'cli' && !mayRunExams(ctx, offering))) return new ExamNotFound();
    if (retakeAtMs !== null && retakeAtMs < ctx.clock.now()) return new ExamNotValid('retakeAt', 'The date of the next sitting lies in the past.');
    return this.work.run(ctx, (tx) => this.within(tx, exam, retakeAtMs));
  }

  private async within(tx: Tx, exam: ExamView, retakeAtMs: number | null): Promise<{ readonly releasedAtMs: number } | Refusal> {
    // Whoever begins waits for this lock and then finds the release; whoever has begun is seen below.
    await tx.query(EXAM_LOCK_SQL, [exam.id]);
    const nowMs = tx.ctx.clock.now();
    const cancelled = await this.exams.cancellation(tx, exam.id);
    if (cancelled) return new ExamCancelled(cancelled.cancelledAtMs);
    const [released] = await tx.query(`insert into classification.exam_release (exam_id, released_by, released_at, retake_at) values ($1, $2, $3, $4) on conflict do nothing returning 1`,
      [exam.id, tx.ctx.actor?.personId ?? null, new Date(nowMs), retakeAtMs === null ? null : new Date(retakeAtMs)]);
    if (!released) return new AlreadyReleased((await this.exams.release(tx, exam.id))!.releasedAtMs);
    const running = await tx.query<{ person_id: string }>('select person_id from classification.exam_sitting where exam_id = $1 and submitted_at is null', [exam.id]);
    if (running.length > 0) return new SittingsRunning(running.map((row) => row.person_id));
    const scores = await this.scores.ofExam(tx, exam);
    if (exam.activityKey) {
      for (const { sitting, score } of scores) {
        await this.learning.recordOutcome(tx, {
          enrolmentId: sitting.enrolment_id, activityKey: exam.activityKey, kind: 'marked', mark: score.share.toString(), passed: score.reached, ruleVersion: EXAM_RULE,
          evidence: { examId: exam.id, sittingId: sitting.id, edition: exam.editionCode }, at: nowMs,
        });
      }
    }
    await this.tell.released(tx, exam, scores.map(({ sitting }) => sitting.person_id));
    // What was missed comes back in practice from now on.
    await this.jobs.add(tx, REVIEW_EXAM_JOB, { examId: exam.id });
    await tx.audit({ action: 'classification.releaseResults', subjectType: 'exam', subjectId: exam.id, details: { results: scores.length, passed: scores.filter(({ score }) => score.reached).length } });
    return { releasedAtMs: nowMs };
  }
}
