import { Inject, Injectable, Logger } from '@nestjs/common';
import { GRACE_MS } from '@classmark/classification/core';
import { isUuid } from '@classmark/platform/core';
import { type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { ExamNotFound, MovedToAnotherWindow, SittingOver } from './exam-refusals';
import { endsAtMs, SITTING_COLUMNS, type SittingRow } from './exam-view';
import { MarkSitting } from './mark-sitting';

/** Who hands in which sitting, from which window. */
export interface HandInInput { readonly personId: string; readonly sittingId: string; readonly epoch: number }

/** Sittings handed in by the clock in one round; more wait for the next. */
const AT_ONCE = 500;

/** Hands in a paper: from then on nothing is kept, and what stands is marked in the same transaction. */
@Injectable()
export class HandInExam {
  private readonly logger = new Logger('exam');

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(MarkSitting) private readonly marking: MarkSitting) {}

  /** By the person. @returns when it was handed in, also for a repeat; or the refusal. */
  execute(ctx: RequestContext, { personId, sittingId, epoch }: HandInInput): Promise<{ readonly submittedAtMs: number } | Refusal> {
    return this.work.run(ctx, async (tx) => {
      const sitting = isUuid(sittingId) ? await lockedSitting(tx, sittingId) : null;
      if (!sitting || sitting.person_id !== personId) return new ExamNotFound();
      if (sitting.submitted_at !== null) return { submittedAtMs: sitting.submitted_at.getTime() };
      if (sitting.epoch !== epoch) return new MovedToAnotherWindow();
      const nowMs = tx.ctx.clock.now();
      if (nowMs > endsAtMs(sitting) + GRACE_MS) return new SittingOver(endsAtMs(sitting));
      return this.within(tx, sitting, 'person', Math.min(nowMs, endsAtMs(sitting)));
    });
  }

  /** Those whose time and grace are over, each in a transaction of its own: one that fails holds up no other. @returns how many */
  async overdue(ctx: RequestContext): Promise<number> {
    const limit = new Date(ctx.clock.now() - GRACE_MS);
    const due = await this.work.read<{ id: string }>(`select id from classification.exam_sitting
      where submitted_at is null and plain_end_at < $1 and plain_end_at + extra_ms * interval '1 millisecond' < $1 order by plain_end_at limit ${AT_ONCE}`, [limit]);
    let handedIn = 0;
    for (const { id } of due) {
      try {
        if (await this.handInOverdue(ctx, id, limit)) handedIn += 1;
      } catch (error) {
        this.logger.error(`The sitting ${id} could not be handed in: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
    return handedIn;
  }

  private handInOverdue(ctx: RequestContext, id: string, limit: Date): Promise<boolean> {
    return this.work.run(ctx, async (tx) => {
      // Extra time may have come in between, and another worker may be at it.
      const sitting = await lockedSitting(tx, id, 'skip locked');
      if (!sitting || sitting.submitted_at !== null || endsAtMs(sitting) >= limit.getTime()) return false;
      await this.within(tx, sitting, 'clock', endsAtMs(sitting));
      return true;
    });
  }

  private async within(tx: Tx, sitting: SittingRow, by: 'person' | 'clock', submittedAtMs: number): Promise<{ readonly submittedAtMs: number }> {
    await tx.query('update classification.exam_sitting set submitted_at = $2, submitted_by = $3 where id = $1', [sitting.id, new Date(submittedAtMs), by]);
    const marked = await this.marking.within(tx, sitting, submittedAtMs);
    await tx.audit({ action: 'classification.handInExam', subjectType: 'examSitting', subjectId: sitting.id, details: { by, answered: marked.answered, points: marked.points } });
    return { submittedAtMs };
  }
}

async function lockedSitting(tx: Tx, id: string, waiting: '' | 'skip locked' = ''): Promise<SittingRow | null> {
  const [row] = await tx.query<SittingRow>(`select ${SITTING_COLUMNS} from classification.exam_sitting where id = $1 for update ${waiting}`, [id]);
  return row ?? null;
}
