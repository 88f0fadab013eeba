import { Inject, Injectable } from '@nestjs/common';
import { affiliationAt, confirmAffiliation, type ConfirmationSource } from '@classmark/identity/core';
import { holdsRole, personIdOf, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { AffiliationReader } from './affiliation-reader';
import { NothingToConfirm, PersonNotFound } from './affiliation-refusals';

/** Confirms that a person belongs to the office claimed: by a coordinator of that office, or by the Secretariat. */
@Injectable()
export class ConfirmAffiliation {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(AffiliationReader) private readonly affiliations: AffiliationReader) {}

  async execute(ctx: RequestContext, personId: string): Promise<Refusal | { readonly personId: string; readonly officeCode: string }> {
    return this.work.run(ctx, async (tx) => {
      const nowMs = ctx.clock.now();
      const timeline = await this.affiliations.timelineLocked(tx, personId);
      const running = affiliationAt(timeline, nowMs);
      const by = confirmerOf(ctx, running?.officeCode ?? null);
      // A person of another office looks like nobody.
      if (by === null || !running) return new PersonNotFound();
      const decision = confirmAffiliation(running, { by, atMs: nowMs });
      if (!decision.ok) return new NothingToConfirm();
      const id = timeline.find((row) => row.validFromMs === running.validFromMs)!.id;
      await tx.query('update identity.affiliation set confirmed_at = $2, confirmed_by = $3, evidence = $4 where id = $1', [id, new Date(nowMs), by, personIdOf(ctx)]);
      await tx.audit({ action: 'identity.confirmAffiliation', subjectType: 'affiliation', subjectId: id, details: { personId, officeCode: running.officeCode, by } });
      return { personId, officeCode: running.officeCode! };
    });
  }
}

function confirmerOf(ctx: RequestContext, officeCode: string | null): ConfirmationSource | null {
  if (holdsRole(ctx, ['secretariat'])) return 'secretariat';
  return officeCode !== null && holdsRole(ctx, ['coordinator'], { kind: 'office', id: officeCode }) ? 'coordinator' : null;
}
