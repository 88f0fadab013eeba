import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { IdentityApi } from '@classmark/identity/server';
import { decideWithdrawal, enrolmentStateOf } from '@classmark/learning/core';
import { isUuid } from '@classmark/platform/core';
import { newId, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { ENROLMENT_RULE, LEARNING_EVENTS } from '../events';
import { emitLearningEvent } from './emit-learning-event';
import { AlreadyCompleted, EnrolmentNotFound } from './enrolment-refusals';
import { EnrolmentReader } from './enrolment-reader';
import type { EnrolmentView } from './enrolment-view';

/** Whose episode ends. */
export interface WithdrawLearnerInput { readonly personId: string; readonly enrolmentId: string; readonly reason?: string }

/**
 * Ends an episode. The enrolment stays counted, the withdrawal is a later fact; the place becomes free. Undoing it is
 * enrolling again: a new episode.
 */
@Injectable()
export class WithdrawLearner {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
    @Inject(EnrolmentReader) private readonly reader: EnrolmentReader,
  ) {}

  /** @returns the ended episode; a second request answers the same. Refuses what is not the person's, and what is completed. */
  execute(ctx: RequestContext, input: WithdrawLearnerInput): Promise<EnrolmentView | Refusal> {
    return this.work.run(ctx, (tx) => this.within(tx, input));
  }

  private async within(tx: Tx, input: WithdrawLearnerInput): Promise<EnrolmentView | Refusal> {
    if (!isUuid(input.enrolmentId)) return new EnrolmentNotFound();
    await tx.query('select 1 from learning.enrolment where id = $1 for update', [input.enrolmentId]);
    const enrolment = await this.reader.byId(tx, input.enrolmentId);
    if (!enrolment || enrolment.personId !== input.personId) return new EnrolmentNotFound();
    const decision = decideWithdrawal(enrolmentStateOf(enrolment));
    if (decision.kind === 'alreadyWithdrawn') return enrolment;
    if (decision.kind === 'alreadyCompleted') return new AlreadyCompleted(new Date(enrolment.completedAtMs!));
    const atMs = tx.ctx.clock.now();
    await tx.query(`
      with ended as (update learning.enrolment set withdrawn_at = $2 where id = $1 returning id, offering_id),
      freed as (update learning.seat_count set taken = taken - 1 where offering_id = (select offering_id from ended))
      insert into learning.enrolment_event (id, enrolment_id, kind, at, actor_id, reason) select $3, id, 'withdrawn', $2, $4, $5 from ended`,
    [enrolment.id, new Date(atMs), newId(tx.ctx.clock), tx.ctx.actor?.personId ?? null, input.reason ?? null]);
    await tx.audit({ action: 'learning.withdraw', subjectType: 'enrolment', subjectId: enrolment.id, details: { offeringId: enrolment.offeringId } });
    await emitLearningEvent(tx, this.catalogue, this.identity, { type: LEARNING_EVENTS.withdrawn, enrolmentId: enrolment.id, atMs, ruleVersion: ENROLMENT_RULE });
    return { ...enrolment, withdrawnAtMs: atMs };
  }
}
