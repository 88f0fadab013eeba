import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi, type OfferingView } from '@classmark/catalogue/server';
import { IdentityApi } from '@classmark/identity/server';
import { decideEnrolment, type EnrolmentDecision } from '@classmark/learning/core';
import { isUuid } from '@classmark/platform/core';
import { OutboxSignal, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { appendEnrolment } from './append-enrolment';
import { EnrolmentClosed, EnrolmentNotOpenYet, NotInvited, OfferingFull, OfferingNotFound } from './enrolment-refusals';
import { EnrolmentReader } from './enrolment-reader';
import type { EnrolmentSource, EnrolmentView } from './enrolment-view';

/** Who is enrolled where, by whom and why. For self-enrolment the actor is the person and there is no reason. */
export interface EnrolLearnerInput {
  readonly personId: string;
  readonly offeringId: string;
  readonly source?: EnrolmentSource;
  readonly reason?: string;
}

/** The offering counts its places since it was read for a screen. */
const COUNTED = Symbol('counted');

/** Enrols a person in an offering: one episode, with the affiliation as it is now. Asking again while enrolled answers the running episode. */
@Injectable()
export class EnrolLearner {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
    @Inject(EnrolmentReader) private readonly reader: EnrolmentReader,
    @Inject(OutboxSignal) private readonly signal: OutboxSignal,
  ) {}

  /** @returns the running episode, or the refusal; then nothing was written. */
  async execute(ctx: RequestContext, input: EnrolLearnerInput): Promise<EnrolmentView | Refusal> {
    if (!isUuid(input.offeringId)) return new OfferingNotFound();
    // Where places are counted, a place taken in vain has to be given back; elsewhere everything is one statement.
    const capacity = (await this.catalogue.offering(null, input.offeringId))?.capacity ?? null;
    const enrolled = capacity === null ? await this.work.single(ctx, (tx) => this.uncounted(tx, input)) : COUNTED;
    return enrolled === COUNTED ? this.work.run(ctx, (tx) => this.within(tx, input)) : enrolled;
  }

  /** The same inside the transaction of a caller. */
  async within(tx: Tx, input: EnrolLearnerInput): Promise<EnrolmentView | Refusal> {
    const offering = isUuid(input.offeringId) ? await this.catalogue.offering(tx, input.offeringId) : null;
    return offering ? this.into(offering, tx, input) : new OfferingNotFound();
  }

  private async uncounted(tx: Tx, input: EnrolLearnerInput): Promise<EnrolmentView | Refusal | typeof COUNTED> {
    const offering = await this.catalogue.offering(tx, input.offeringId);
    if (!offering) return new OfferingNotFound();
    return offering.capacity === null ? this.into(offering, tx, input) : COUNTED;
  }

  /** @param offering as it is now */
  private async into(offering: OfferingView, tx: Tx, input: EnrolLearnerInput): Promise<EnrolmentView | Refusal> {
    const atMs = tx.ctx.clock.now();
    const snapshot = await this.identity.snapshotAt(tx, input.personId, atMs);
    const refusal = refusalOf(decideEnrolment({ offering, audience: snapshot.audience, atMs }), offering);
    if (refusal) {
      // Whoever is enrolled already stays so when enrolment closes: the answer to a repeated request does not change.
      return (await this.reader.active(tx, input.personId, offering.id)) ?? refusal;
    }
    const appended = await appendEnrolment(tx, this.signal, {
      personId: input.personId, offering, snapshot, atMs, source: input.source ?? 'self',
      actorId: tx.ctx.actor?.personId ?? null, reason: input.reason ?? null,
    });
    if (appended.kind === 'full') return new OfferingFull(offering.capacity ?? 0);
    if (appended.kind === 'already') return (await this.reader.byId(tx, appended.enrolmentId))!;
    return {
      id: appended.enrolmentId, personId: input.personId, offeringId: offering.id, episode: appended.episode, source: input.source ?? 'self', snapshot,
      enrolledAtMs: atMs, withdrawnAtMs: null, startedAtMs: null, lastKey: null, lastAtMs: null, done: [], completedAtMs: null, passedAtMs: null,
    };
  }
}

function refusalOf(decision: EnrolmentDecision, offering: OfferingView): Refusal | null {
  switch (decision.kind) {
    case 'allowed': return null;
    case 'notOpenYet': return new EnrolmentNotOpenYet(new Date(decision.opensAtMs));
    case 'closed': return new EnrolmentClosed(new Date(decision.closedAtMs));
    case 'notInvited': return new NotInvited(offering.audiences);
  }
}
