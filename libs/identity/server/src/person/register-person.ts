import { Inject, Injectable } from '@nestjs/common';
import { AUDIENCES, type Audience, checkRoleGrant, type ConfirmationSource, isAddressOf, type RoleScope, type Role, ROLES } from '@classmark/identity/core';
import { isLang, isZone } from '@classmark/platform/core';
import { newId, type Refusal, type Tx } from '@classmark/platform/server';
import { PERSON_REGISTERED } from '../events';
import { OfficeDirectory } from '../office/office-directory';
import { emailAddress } from './email-address';
import { personName } from './person-name';
import { AddressTaken, FieldNotValid } from './person-refusals';

/** An account to be made. */
export interface PersonToRegister {
  /** Made here when not given. */
  readonly id?: string;
  readonly email: string;
  readonly displayName: string;
  readonly language: string;
  readonly timeZone?: string | null;
  readonly audience: string;
  /** Null: works in no office. */
  readonly officeCode: string | null;
  /** Who vouches for the office. Where nobody does, the mail domain may; otherwise it is only claimed. */
  readonly confirmedBy?: { readonly by: Exclude<ConfirmationSource, 'mailDomain'>; readonly evidence: string } | null;
  /** Beside being a learner. */
  readonly roles?: readonly { readonly role: string; readonly scope: RoleScope }[];
  readonly passwordHash?: string | null;
  readonly privacyNotice?: string | null;
}

/** Makes an account with its first affiliation and its roles. The one way into the table of people. */
@Injectable()
export class RegisterPerson {
  constructor(@Inject(OfficeDirectory) private readonly offices: OfficeDirectory) {}

  /** @returns the id, or the refusal that names the field */
  async within(tx: Tx, input: PersonToRegister): Promise<{ readonly personId: string } | Refusal> {
    const fault = this.faultOf(input);
    if (fault) return fault;
    const email = emailAddress(input.email)!;
    const id = input.id ?? newId(tx.ctx.clock);
    const at = new Date(tx.ctx.clock.now());
    const added = await tx.query<{ id: string }>(
      `insert into identity.person (id, email, display_name, language, time_zone, privacy_notice, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (email) do nothing returning id`,
      [id, email, personName(input.displayName), input.language, input.timeZone ?? null, input.privacyNotice ?? null, at]);
    if (added.length === 0) return new AddressTaken();
    const confirmation = this.confirmationOf(email, input);
    await tx.query(
      `insert into identity.affiliation (id, person_id, office_code, audience, valid_from, confirmed_at, confirmed_by, evidence) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [newId(tx.ctx.clock), id, input.officeCode, input.audience, at, confirmation && at, confirmation?.by ?? null, confirmation?.evidence ?? null]);
    for (const { role, scope } of [{ role: 'learner', scope: { kind: 'platform' } as RoleScope }, ...(input.roles ?? []).filter(({ role }) => role !== 'learner')]) {
      await tx.query('insert into identity.role_grant (id, person_id, role, scope, scope_id, valid_from, granted_by) values ($1, $2, $3, $4, $5, $6, $7)',
        [newId(tx.ctx.clock), id, role, scope.kind, scopeIdOf(scope), at, tx.ctx.actor?.personId ?? null]);
    }
    if (input.passwordHash) await tx.query('insert into identity.credential (person_id, password_hash, changed_at) values ($1, $2, $3)', [id, input.passwordHash, at]);
    await tx.audit({ action: 'identity.register', subjectType: 'person', subjectId: id, details: { officeCode: input.officeCode, confirmedBy: confirmation?.by ?? null } });
    await tx.emit({ type: PERSON_REGISTERED, payload: { personId: id } });
    return { personId: id };
  }

  private faultOf(input: PersonToRegister): FieldNotValid | null {
    if (emailAddress(input.email) === null) return new FieldNotValid('email', 'This is no complete e-mail address.');
    if (personName(input.displayName) === null) return new FieldNotValid('displayName', 'Please write the name on one line, up to 120 characters.');
    if (!isLang(input.language)) return new FieldNotValid('language', 'The language is one of ar, zh, en, fr, ru, es.');
    if (input.timeZone && !isZone(input.timeZone)) return new FieldNotValid('timeZone', 'There is no such time zone.');
    const affiliation = affiliationFault(this.offices, input);
    if (affiliation) return affiliation;
    for (const { role, scope } of input.roles ?? []) {
      if (!(ROLES as readonly string[]).includes(role)) return new FieldNotValid('role', `The role is one of ${ROLES.join(', ')}.`);
      const decision = checkRoleGrant({ role: role as Role, scope, validFromMs: 0, validToMs: null });
      if (!decision.ok) return new FieldNotValid('role', `The role ${role} needs another scope: ${decision.refusal.kind === 'scopeNotForRole' ? decision.refusal.scopes.join(' or ') : 'a longer one'}.`);
    }
    return null;
  }

  private confirmationOf(email: string, input: PersonToRegister): { readonly by: ConfirmationSource; readonly evidence: string } | null {
    if (input.officeCode === null) return null;
    if (input.confirmedBy) return input.confirmedBy;
    return isAddressOf(email, this.offices.domainsOf(input.officeCode)) ? { by: 'mailDomain', evidence: email.slice(email.lastIndexOf('@') + 1) } : null;
  }
}

/** What is wrong with an office and an audience, or null. */
export function affiliationFault(offices: OfficeDirectory, input: { readonly officeCode: string | null; readonly audience: string }): FieldNotValid | null {
  if (!(AUDIENCES as readonly string[]).includes(input.audience as Audience)) return new FieldNotValid('audience', `The audience is one of ${AUDIENCES.join(', ')}.`);
  if (input.officeCode !== null && !offices.find(input.officeCode)?.canHaveStaff) return new FieldNotValid('officeCode', 'Please choose an office from the list.');
  if (input.officeCode === null && input.audience === 'ipoStaff') return new FieldNotValid('officeCode', 'Staff of an office name their office.');
  return null;
}

function scopeIdOf(scope: RoleScope): string | null {
  switch (scope.kind) {
    case 'platform': return null;
    case 'office': return scope.officeCode;
    case 'offering': return scope.offeringId;
  }
}
