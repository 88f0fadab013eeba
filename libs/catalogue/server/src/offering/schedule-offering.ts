import { Inject, Injectable } from '@nestjs/common';
import { ChangeFeed, newId, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { OFFERING_SCHEDULED, type OfferingScheduled } from '../events';
import { offeringFault, type OfferingFault } from './offering-fault';
import { CATALOGUE_CHANGED, OfferingStore } from './offering-store';
import { OfferingNotValid, TrainingNotFound } from './offering-refusals';
import type { OfferingView } from './offering-view';

/** What a trainer or the Secretariat decides when opening a training. Instants are epoch milliseconds. */
export interface ScheduleOfferingInput {
  /** Made by the caller, so that a repeated request makes no second offering. */
  readonly id?: string;
  readonly trainingId: string;
  /** Newest published release of the training when not given. */
  readonly releaseId?: string;
  readonly startsAtMs: number | null;
  readonly endsAtMs: number | null;
  readonly zone: string;
  readonly capacity: number | null;
  readonly languages: readonly string[];
  /** Who may enrol; nobody named means everybody. */
  readonly audiences?: readonly string[];
  readonly enrolmentOpensAtMs?: number | null;
  readonly enrolmentClosesAtMs?: number | null;
  readonly hostOffice?: string | null;
  readonly trainerId?: string | null;
}

/** Opens a training to people: pins the release, notes who runs it, announces it. */
@Injectable()
export class ScheduleOffering {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(OfferingStore) private readonly store: OfferingStore,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
  ) {}

  /** @returns the offering, or a refusal that names the field. */
  execute(ctx: RequestContext, input: ScheduleOfferingInput): Promise<OfferingView | Refusal> {
    return this.work.run(ctx, (tx) => this.within(tx, input));
  }

  /** The same inside the transaction of a caller. */
  async within(tx: Tx, input: ScheduleOfferingInput): Promise<OfferingView | Refusal> {
    const id = input.id ?? newId(tx.ctx.clock);
    const known = await this.store.inTransaction(tx, id);
    if (known) return known;
    const fault: OfferingFault | null = offeringFault(input);
    if (fault) return new OfferingNotValid(fault);
    const [release] = await tx.query<{ id: string }>(
      `select r.id from catalogue.training t join catalogue.release r on r.id = coalesce($2::uuid, t.current_release_id)
       where t.id = $1 and r.training_id = t.id and r.published_at is not null`, [input.trainingId, input.releaseId ?? null]);
    if (!release) return new TrainingNotFound();
    await tx.query(`insert into catalogue.offering (id, training_id, release_id, starts_at, ends_at, zone, enrolment_opens_at,
        enrolment_closes_at, capacity, languages, audiences, policy, host_office, trainer_id, created_at, created_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'self', $12, $13, $14, $15) on conflict (id) do nothing`, [
      id, input.trainingId, release.id, instant(input.startsAtMs), instant(input.endsAtMs), input.zone, instant(input.enrolmentOpensAtMs),
      instant(input.enrolmentClosesAtMs ?? input.endsAtMs), input.capacity, input.languages, input.audiences ?? [],
      input.hostOffice ?? null, input.trainerId ?? null, new Date(tx.ctx.clock.now()), tx.ctx.actor?.personId ?? null,
    ]);
    const offering = (await this.store.inTransaction(tx, id))!;
    await tx.audit({ action: 'catalogue.scheduleOffering', subjectType: 'offering', subjectId: id, details: { trainingId: input.trainingId } });
    await tx.emit({ type: OFFERING_SCHEDULED, payload: { ...announcement(offering) } });
    tx.afterCommit(() => {
      this.store.forget();
      this.feed.publish(CATALOGUE_CHANGED, id);
    });
    return offering;
  }
}

function instant(ms: number | null | undefined): Date | null {
  return ms === null || ms === undefined ? null : new Date(ms);
}

function announcement(offering: OfferingView): OfferingScheduled {
  return {
    offeringId: offering.id, trainingId: offering.trainingId, trainingKind: offering.trainingKind, topics: offering.topics, releaseId: offering.releaseId,
    startsAt: instant(offering.startsAtMs)?.toISOString() ?? null, endsAt: instant(offering.endsAtMs)?.toISOString() ?? null,
    zone: offering.zone, hostOffice: offering.hostOffice,
  };
}
