import { Inject, Injectable } from '@nestjs/common';
import { drawPaper, plainEndOf, windowOf } from '@classmark/classification/core';
import { LearningApi } from '@classmark/learning/server';
import type { Lang } from '@classmark/platform/core';
import { newId, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { ExamCancelled, ExamNotFound, ExamNotOpen, SittingOver } from './exam-refusals';
import { ExamStore } from './exam-store';
import { endsAtMs, SITTING_COLUMNS, type ExamView, type SittingRow } from './exam-view';

/** Who opens the paper, in which language. */
export interface OpenPaperInput { readonly examId: string; readonly personId: string; readonly language: Lang }

/*
 * Sitting and paper in one statement. The extra time is read in it, under the lock that granting takes as well: whoever is
 * granted more while beginning misses nothing.
 */
const BEGIN_SQL = `
  with sitting as (
    insert into classification.exam_sitting (id, exam_id, enrolment_id, person_id, seat, language, started_at, plain_end_at, extra_ms, epoch)
    select $1, $2, $3, $4, $5, $6, $7, $8, coalesce((select extra_ms from classification.exam_extra_time where exam_id = $2 and person_id = $4 order by granted_at desc, id desc limit 1), 0), 1
    returning ${SITTING_COLUMNS}
  ), paper as (
    insert into classification.exam_case (sitting_id, position, line, case_version_id)
    select $1, p.number - 1, p.line, p.id from unnest($9::uuid[], $10::integer[]) with ordinality as p (id, line, number)
  )
  select * from sitting`;

/** Beginning shares it, releasing has it alone: nobody begins beside a release. */
export const EXAM_LOCK_SQL = 'select pg_advisory_xact_lock(hashtextextended($1, 66))';
export const EXAM_SHARED_LOCK_SQL = 'select pg_advisory_xact_lock_shared(hashtextextended($1, 66))';

/** The lock that beginning and granting extra time share: one person of one exam. */
export const SITTING_LOCK_SQL = 'select pg_advisory_xact_lock(hashtextextended($1, 65))';

/** Begins the sitting of a person, or takes it up in another window: from then on only that window saves. */
@Injectable()
export class OpenPaper {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(ExamStore) private readonly exams: ExamStore, @Inject(LearningApi) private readonly learning: LearningApi) {}

  /** @returns the sitting with its new epoch; or the refusal. Who is not enrolled finds no exam. */
  async execute(ctx: RequestContext, input: OpenPaperInput): Promise<SittingRow | Refusal> {
    const exam = await this.exams.exam(input.examId);
    if (!exam) return new ExamNotFound();
    const seat = await this.exams.seatOf(exam, input.personId);
    const pools = await this.exams.pools(exam);
    return this.work.run(ctx, async (tx) => {
      await tx.query(SITTING_LOCK_SQL, [`${exam.id} ${input.personId}`]);
      const taken = await this.takeUp(tx, exam, input);
      return taken ?? this.begin(tx, exam, input, { seat, paper: drawPaper(pools, exam.seed, seat) });
    });
  }

  /** The sitting that stands, with the next epoch; null when there is none. Waits for the saves that are under way. */
  private async takeUp(tx: Tx, exam: ExamView, { personId, language }: OpenPaperInput): Promise<SittingRow | Refusal | null> {
    const [sitting] = await tx.query<SittingRow>(`select ${SITTING_COLUMNS} from classification.exam_sitting where exam_id = $1 and person_id = $2 for update`, [exam.id, personId]);
    if (!sitting) return null;
    if (sitting.submitted_by === 'cancellation') return new ExamCancelled(sitting.submitted_at!.getTime());
    if (sitting.submitted_at !== null) return new SittingOver(sitting.submitted_at.getTime());
    if (endsAtMs(sitting) < tx.ctx.clock.now()) return new SittingOver(endsAtMs(sitting));
    await tx.query('update classification.exam_sitting set epoch = epoch + 1, language = $2 where id = $1', [sitting.id, language]);
    await tx.audit({ action: 'classification.takeUpExam', subjectType: 'examSitting', subjectId: sitting.id, details: { epoch: sitting.epoch + 1 } });
    return { ...sitting, epoch: sitting.epoch + 1, language };
  }

  private async begin(
    tx: Tx, exam: ExamView, { personId, language }: OpenPaperInput, { seat, paper }: { seat: number; paper: ReturnType<typeof drawPaper> },
  ): Promise<SittingRow | Refusal> {
    const at = tx.ctx.clock.now();
    const enrolment = await this.learning.enrolmentOf(tx, personId, exam.offeringId);
    if (!enrolment) return new ExamNotFound();
    await tx.query(EXAM_SHARED_LOCK_SQL, [exam.id]);
    const cancelled = await this.exams.cancellation(tx, exam.id);
    if (cancelled) return new ExamCancelled(cancelled.cancelledAtMs);
    const release = await this.exams.release(tx, exam.id);
    if (release !== null || windowOf(exam, at) !== 'open') return new ExamNotOpen(exam.opensAtMs, exam.closesAtMs, release !== null, at);
    const id = newId(tx.ctx.clock);
    const [sitting] = await tx.query<SittingRow>(BEGIN_SQL, [
      id, exam.id, enrolment.id, personId, seat, language, new Date(at), new Date(plainEndOf(exam, at)), paper.map((each) => each.id), paper.map((each) => each.line)]);
    if (exam.activityKey) await this.learning.recordStart(tx, { enrolmentId: enrolment.id, activityKey: exam.activityKey, at, owner: { personId } });
    await tx.audit({ action: 'classification.beginExam', subjectType: 'examSitting', subjectId: id, details: { exam: exam.id, seat } });
    return sitting!;
  }
}
