import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '@classmark/platform/core';
import { type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { RecordStart } from '../activity/record-start';
import { EnrolmentNotFound } from '../enrolment/enrolment-refusals';
import { RecordOutcome } from '../outcome/record-outcome';

/** Who reads which lesson: opened, or read to its end. The lesson's key is also the key of the activity "reading it". */
export interface ReadingToRecord { readonly personId: string; readonly enrolmentId: string; readonly lessonKey: string; readonly finished: boolean }

/** What was recorded, and when. */
export interface RecordedReading { readonly savedAt: Date; readonly done: readonly string[] | null; readonly completed: boolean }

/** Version of the rule that says a lesson was read: the reader said so, or reached its end. */
export const READING_RULE = 'reading/1';

/** Records that a lesson was opened or read. Reading a second time adds nothing; reading time is never claimed. */
@Injectable()
export class RecordReading {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(RecordStart) private readonly start: RecordStart,
    @Inject(RecordOutcome) private readonly outcome: RecordOutcome,
  ) {}

  /** @returns what is done now; refuses an episode that is not the person's or does not run, and a lesson that it does not have. */
  execute(ctx: RequestContext, { personId, enrolmentId, lessonKey, finished }: ReadingToRecord): Promise<RecordedReading | Refusal> {
    return this.work.run<RecordedReading | Refusal>(ctx, async (tx) => {
      if (!isUuid(enrolmentId)) return new EnrolmentNotFound();
      const at = tx.ctx.clock.now();
      const what = { enrolmentId, activityKey: lessonKey, at, owner: { personId } };
      if (!finished) return (await this.start.execute(tx, what)) ? { savedAt: new Date(at), done: null, completed: false } : new EnrolmentNotFound();
      const recorded = await this.outcome.execute(tx, { ...what, kind: 'seen', mark: null, passed: null, ruleVersion: READING_RULE, evidence: {} });
      return recorded ? { savedAt: new Date(at), done: recorded.done, completed: recorded.completed } : new EnrolmentNotFound();
    });
  }
}
