import { Inject, Injectable } from '@nestjs/common';
import { lessonsOf, type ActivityBlock } from '@classmark/catalogue/core';
import { CatalogueApi } from '@classmark/catalogue/server';
import { LearningApi } from '@classmark/learning/server';
import { newId, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { SetStore } from '../exercise/set-store';
import { SetNotOpen } from './attempt-refusals';

/** Which set of which training; `anew` begins another attempt when the last one is finished. */
export interface StartSetInput { readonly personId: string; readonly training: string; readonly activity: string; readonly anew: boolean }

/** Opens a set for the person enrolled in its training: goes on with the last attempt, or begins one. */
@Injectable()
export class StartSet {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(LearningApi) private readonly learning: LearningApi,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi, @Inject(SetStore) private readonly sets: SetStore,
  ) {}

  /** @returns the attempt; or the refusal, the same for a stranger to the training and for a set that does not exist. */
  async execute(ctx: RequestContext, input: StartSetInput): Promise<{ readonly attemptId: string } | Refusal> {
    const enrolled = await this.learning.enrolmentInTraining(input.personId, input.training);
    const release = enrolled && await this.catalogue.release(enrolled.releaseId);
    const block = release && lessonsOf(release.content).flatMap((lesson) => lesson.blocks).find((candidate): candidate is ActivityBlock =>
      candidate.kind === 'activity' && candidate.activity === 'classificationSet' && candidate.key === input.activity);
    const setId = block?.params['setId'];
    const set = typeof setId === 'string' ? await this.sets.set(setId) : null;
    if (!enrolled || !set) return new SetNotOpen();
    return this.work.run(ctx, (tx) => this.within(tx, input, { enrolmentId: enrolled.enrolment.id, releaseId: enrolled.releaseId, setId: set.id, cases: set.cases.length }));
  }

  private async within(tx: Tx, input: StartSetInput, open: { enrolmentId: string; releaseId: string; setId: string; cases: number }): Promise<{ readonly attemptId: string } | Refusal> {
    const at = tx.ctx.clock.now();
    const started = await this.learning.recordStart(tx, { enrolmentId: open.enrolmentId, activityKey: input.activity, at, owner: { personId: input.personId, releaseId: open.releaseId } });
    if (!started) return new SetNotOpen();
    // Two windows that open a set at once begin one attempt, not two.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 60))', [`${open.enrolmentId} ${input.activity}`]);
    const [last] = await tx.query<{ id: string; number: number; finished: boolean }>(`
      select a.id, a.number, (select count(*) from classification.marking m where m.attempt_id = a.id and m.try_number = 1) >= $3 as finished
      from classification.attempt a where a.enrolment_id = $1 and a.activity_key = $2 order by a.number desc limit 1`, [open.enrolmentId, input.activity, open.cases]);
    if (last && !(input.anew && last.finished)) return { attemptId: last.id };
    const attemptId = newId(tx.ctx.clock);
    await tx.query('insert into classification.attempt (id, enrolment_id, person_id, activity_key, set_id, number, started_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [attemptId, open.enrolmentId, input.personId, input.activity, open.setId, (last?.number ?? 0) + 1, new Date(at)]);
    await tx.audit({ action: 'classification.startSet', subjectType: 'attempt', subjectId: attemptId, details: { activity: input.activity, number: (last?.number ?? 0) + 1 } });
    return { attemptId };
  }
}
