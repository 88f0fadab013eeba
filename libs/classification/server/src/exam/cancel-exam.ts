import { Inject, Injectable, Logger } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { LAPSE_AFTER_MS } from '@classmark/classification/core';
import { isRefusal, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { AlreadyReleased, ExamCancelled, ExamNotFound, ExamNotValid } from './exam-refusals';
import { ExamStore } from './exam-store';
import type { ExamView } from './exam-view';
import { mayRunExams } from './exam.policy';
import { EXAM_LOCK_SQL } from './open-paper';
import { TellSitters } from './tell-sitters';

/** Why the exam will have no results; its sitters read it. */
export interface CancelExamInput { readonly examId: string; readonly reason: string }

const SHORTEST_REASON = 5;
const LONGEST_REASON = 500;
/** Exams that lapse in one round. */
const AT_ONCE = 50;

/**
 * Ends an exam without results. Sittings under way end at once and are not marked; cases of its papers come back to practice. An exam
 * whose results nobody releases would keep them away for ever: it lapses by itself (ADR 0049).
 */
@Injectable()
export class CancelExam {
  private readonly logger = new Logger('exam');

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(ExamStore) private readonly exams: ExamStore,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi, @Inject(TellSitters) private readonly tell: TellSitters,
  ) {}

  /** @returns when, or why not; then nothing was written. */
  async execute(ctx: RequestContext, { examId, reason }: CancelExamInput): Promise<{ readonly cancelledAtMs: number } | Refusal> {
    const exam = await this.exams.exam(examId);
    const offering = exam && await this.catalogue.offering(null, exam.offeringId);
    if (!exam || !offering || !mayRunExams(ctx, offering)) return new ExamNotFound();
    const words = reason.trim();
    if (words.length < SHORTEST_REASON || words.length > LONGEST_REASON) return new ExamNotValid('reason', `Say why, in at most ${LONGEST_REASON} characters: who sat the exam reads it.`);
    return this.work.run(ctx, (tx) => this.within(tx, exam, words));
  }

  /** Exams that closed long ago and were never released. @returns how many lapsed */
  async lapse(ctx: RequestContext): Promise<number> {
    const due = await this.work.read<{ id: string }>(`select x.id from classification.exam x
      where x.closes_at < $1 and not exists (select from classification.exam_release r where r.exam_id = x.id) and not exists (select from classification.exam_cancellation c where c.exam_id = x.id)
        and not exists (select from classification.exam_sitting s where s.exam_id = x.id and s.submitted_at is null)
      order by x.closes_at, x.id limit ${AT_ONCE}`, [new Date(ctx.clock.now() - LAPSE_AFTER_MS)]);
    let lapsed = 0;
    for (const { id } of due) {
      const exam = (await this.exams.exam(id))!;
      try {
        // Somebody may have released it in between.
        if (!isRefusal(await this.work.run(ctx, (tx) => this.within(tx, exam, '')))) lapsed += 1;
      } catch (error) {
        this.logger.error(`The exam ${id} could not lapse: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
    return lapsed;
  }

  private async within(tx: Tx, exam: ExamView, reason: string): Promise<{ readonly cancelledAtMs: number } | Refusal> {
    // As for a release: whoever begins waits and then finds the exam cancelled.
    await tx.query(EXAM_LOCK_SQL, [exam.id]);
    const release = await this.exams.release(tx, exam.id);
    if (release) return new AlreadyReleased(release.releasedAtMs);
    const nowMs = tx.ctx.clock.now();
    const [made] = await tx.query('insert into classification.exam_cancellation (exam_id, cancelled_by, cancelled_at, reason) values ($1, $2, $3, $4) on conflict do nothing returning 1',
      [exam.id, tx.ctx.actor?.personId ?? null, new Date(nowMs), reason]);
    if (!made) return new ExamCancelled((await this.exams.cancellation(tx, exam.id))!.cancelledAtMs);
    // In the order of their ids, as everybody takes several of them; saves under way are waited for.
    await tx.query('select 1 from classification.exam_sitting where exam_id = $1 and submitted_at is null order by id for update', [exam.id]);
    const ended = await tx.query<{ id: string }>(`update classification.exam_sitting set submitted_at = $2, submitted_by = 'cancellation' where exam_id = $1 and submitted_at is null returning id`, [exam.id, new Date(nowMs)]);
    const sitters = await tx.query<{ person_id: string }>('select person_id from classification.exam_sitting where exam_id = $1 order by seat, id', [exam.id]);
    await this.tell.cancelled(tx, exam, sitters.map((row) => row.person_id), reason);
    await tx.audit({ action: 'classification.cancelExam', subjectType: 'exam', subjectId: exam.id, details: { reason, lapsed: reason === '', sitters: sitters.length, ended: ended.length } });
    return { cancelledAtMs: nowMs };
  }
}
