import { Inject, Injectable } from '@nestjs/common';
import { type Audience, changeAffiliation, isAddressOf } from '@classmark/identity/core';
import { newId, personIdOf, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { OfficeDirectory } from '../office/office-directory';
import { FieldNotValid } from '../person/person-refusals';
import { affiliationFault } from '../person/register-person';
import { SessionStore } from '../session/session-store';
import { AffiliationReader } from './affiliation-reader';

/** Moves the acting person to another office or audience: the old row ends, a new one begins. What was counted before stays where it was counted; rights held for the office that is left end with it. */
@Injectable()
export class ChangeAffiliation {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(AffiliationReader) private readonly affiliations: AffiliationReader,
    @Inject(OfficeDirectory) private readonly offices: OfficeDirectory,
    @Inject(SessionStore) private readonly sessions: SessionStore,
  ) {}

  async execute(ctx: RequestContext, next: { readonly officeCode: string | null; readonly audience: string }): Promise<Refusal | { readonly changed: true }> {
    const fault = affiliationFault(this.offices, next);
    if (fault) return fault;
    const personId = personIdOf(ctx);
    const audience = next.audience as Audience;
    return this.work.run(ctx, async (tx) => {
      const timeline = await this.affiliations.timelineLocked(tx, personId);
      const decision = changeAffiliation(timeline, { officeCode: next.officeCode, audience }, ctx.clock.now());
      if (!decision.ok) {
        switch (decision.refusal.kind) {
          case 'officeMissing': return new FieldNotValid('officeCode', 'Staff of an office name their office.');
          case 'unchanged': return { changed: true as const };
          case 'beforeRunning': return new FieldNotValid('officeCode', 'The last change was only just made. Please try again in a moment.');
        }
      }
      const { ended, begun } = decision.value;
      if (ended) await tx.query('update identity.affiliation set valid_to = $3 where person_id = $1 and valid_from = $2', [personId, new Date(ended.validFromMs), new Date(ctx.clock.now())]);
      const found = begun.confirmation ? null : await this.proofOf(tx, personId, begun.officeCode);
      const proof = begun.confirmation ?? found;
      const evidence = begun.confirmation ? 'keptFromBefore' : found?.evidence ?? null;
      const id = newId(ctx.clock);
      await tx.query(
        'insert into identity.affiliation (id, person_id, office_code, audience, valid_from, confirmed_at, confirmed_by, evidence) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [id, personId, begun.officeCode, audience, new Date(begun.validFromMs), proof && new Date(proof.atMs), proof?.by ?? null, evidence]);
      const endedRoles = await this.endRolesElsewhere(tx, personId, begun.officeCode);
      await tx.audit({ action: 'identity.changeAffiliation', subjectType: 'affiliation', subjectId: id, details: { personId, officeCode: begun.officeCode, audience, confirmedBy: proof?.by ?? null, endedRoles } });
      return { changed: true as const };
    });
  }

  /** Whoever coordinates an office and leaves it reads its people no longer: the grants end now, the history of them stays. @returns their ids */
  private async endRolesElsewhere(tx: Tx, personId: string, officeCode: string | null): Promise<readonly string[]> {
    const now = new Date(tx.ctx.clock.now());
    const ended = await tx.query<{ id: string }>(
      `update identity.role_grant set valid_to = $3 where person_id = $1 and scope = 'office' and scope_id is distinct from $2 and valid_from < $3 and (valid_to is null or valid_to > $3) returning id`,
      [personId, officeCode, now]);
    if (ended.length > 0) this.sessions.personChanged(tx, personId, { roles: true });
    return ended.map((grant) => grant.id);
  }

  private async proofOf(tx: Tx, personId: string, officeCode: string | null): Promise<{ by: 'mailDomain'; atMs: number; evidence: string } | null> {
    if (officeCode === null) return null;
    const [person] = await tx.query<{ email: string }>('select email from identity.person where id = $1', [personId]);
    const email = person!.email;
    return isAddressOf(email, this.offices.domainsOf(officeCode)) ? { by: 'mailDomain', atMs: tx.ctx.clock.now(), evidence: email.slice(email.lastIndexOf('@') + 1) } : null;
  }
}
