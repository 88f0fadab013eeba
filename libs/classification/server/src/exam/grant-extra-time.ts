import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { MOST_EXTRA_MS } from '@classmark/classification/core';
import { LearningApi } from '@classmark/learning/server';
import { isUuid } from '@classmark/platform/core';
import { newId, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { AlreadyReleased, ExamCancelled, ExamNotFound, ExtraTimeNotValid, NotEnrolledForExam } from './exam-refusals';
import { ExamStore } from './exam-store';
import { SITTING_COLUMNS, type ExamView, type SittingRow } from './exam-view';
import { mayRunExams } from './exam.policy';
import { SITTING_LOCK_SQL } from './open-paper';

/** Extra time of a person, whole: it takes the place of what was granted before. */
export interface GrantExtraTimeInput { readonly examId: string; readonly personId: string; readonly extraMs: number; readonly reason: string }

const LONGEST_REASON = 500;

/** Gives a person extra time, before or during the exam; it outranks the window. */
@Injectable()
export class GrantExtraTime {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(ExamStore) private readonly exams: ExamStore,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi, @Inject(LearningApi) private readonly learning: LearningApi,
  ) {}

  async execute(ctx: RequestContext, input: GrantExtraTimeInput): Promise<{ readonly extraMs: number } | Refusal> {
    const exam = await this.exams.exam(input.examId);
    const offering = exam && await this.catalogue.offering(null, exam.offeringId);
    if (!exam || !offering || !mayRunExams(ctx, offering)) return new ExamNotFound();
    if (!Number.isInteger(input.extraMs) || input.extraMs < 0 || input.extraMs > MOST_EXTRA_MS) return new ExtraTimeNotValid('Extra time is between nothing and eight hours.');
    if (input.reason.trim() === '' || input.reason.length > LONGEST_REASON) return new ExtraTimeNotValid('Extra time needs a reason; it is kept with it.');
    return this.work.run(ctx, (tx) => this.within(tx, exam, input));
  }

  private async within(tx: Tx, exam: ExamView, { personId, extraMs, reason }: GrantExtraTimeInput): Promise<{ readonly extraMs: number } | Refusal> {
    await tx.query(SITTING_LOCK_SQL, [`${exam.id} ${personId}`]);
    if (!isUuid(personId) || !await this.learning.enrolmentOf(tx, personId, exam.offeringId)) return new NotEnrolledForExam();
    const release = await this.exams.release(tx, exam.id);
    if (release) return new AlreadyReleased(release.releasedAtMs);
    const cancelled = await this.exams.cancellation(tx, exam.id);
    if (cancelled) return new ExamCancelled(cancelled.cancelledAtMs);
    const [sitting] = await tx.query<SittingRow>(`select ${SITTING_COLUMNS} from classification.exam_sitting where exam_id = $1 and person_id = $2 for update`, [exam.id, personId]);
    if (sitting && sitting.submitted_at !== null) return new ExtraTimeNotValid('This paper has been handed in already.');
    const nowMs = tx.ctx.clock.now();
    if (sitting && sitting.plain_end_at.getTime() + extraMs < nowMs) return new ExtraTimeNotValid('With so little extra time the exam would have ended already.');
    await tx.query(`insert into classification.exam_extra_time (id, exam_id, person_id, extra_ms, reason, granted_by, granted_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(tx.ctx.clock), exam.id, personId, extraMs, reason.trim(), tx.ctx.actor?.personId ?? null, new Date(nowMs)]);
    if (sitting) await tx.query('update classification.exam_sitting set extra_ms = $2 where id = $1', [sitting.id, extraMs]);
    await tx.audit({ action: 'classification.grantExtraTime', subjectType: 'exam', subjectId: exam.id, details: { person: personId, extraMs } });
    return { extraMs };
  }
}
