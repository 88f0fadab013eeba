import type { INestApplicationContext } from '@nestjs/common';
import type { Audience, Role, RoleScope } from '@classmark/identity/core';
import type { Clock } from '@classmark/platform/core';
import { CLOCK, CONFIG, type Config, type HeldRole, isRefusal, LoaderBag, newId, type RequestContext, systemContext, UnitOfWork } from '@classmark/platform/server';
import { RegisterPerson } from './person/register-person';
import { cookieName } from './session/session-cookie';
import { SessionStore } from './session/session-store';
import { hashPassword } from './sign-in/password-hash';

/** A person to make; everything has a default: a confirmed examiner of Tunisia without further roles. */
export interface PersonToMake {
  readonly email?: string;
  readonly displayName?: string;
  readonly officeCode?: string | null;
  readonly audience?: Audience;
  readonly confirmed?: boolean;
  readonly language?: string;
  readonly timeZone?: string | null;
  readonly roles?: readonly { readonly role: Role; readonly scope?: RoleScope }[];
  readonly password?: string;
  /** When the account began, epoch milliseconds; now when not given. */
  readonly atMs?: number;
}

let made = 0;

/** Makes a person through the use case. @returns the id */
export async function makePerson(app: INestApplicationContext, person: PersonToMake = {}): Promise<string> {
  made += 1;
  const clock: Clock = person.atMs === undefined ? app.get<Clock>(CLOCK) : { now: () => person.atMs! };
  const officeCode = person.officeCode === undefined ? 'TN' : person.officeCode;
  const passwordHash = person.password === undefined ? null : await hashPassword(person.password);
  const result = await app.get(UnitOfWork).run(systemContext(clock), (tx) => app.get(RegisterPerson, { strict: false }).within(tx, {
    email: person.email ?? `person-${made}@tests.example`, displayName: person.displayName ?? `Person ${made}`, language: person.language ?? 'en',
    timeZone: person.timeZone ?? null, officeCode, audience: person.audience ?? (officeCode === null ? 'ipInformationUser' : 'ipoStaff'), passwordHash,
    confirmedBy: officeCode !== null && (person.confirmed ?? true) ? { by: 'secretariat', evidence: 'test' } : null,
    roles: (person.roles ?? []).map(({ role, scope }) => ({ role, scope: scope ?? { kind: 'platform' as const } })),
  }));
  if (isRefusal(result)) throw new Error(result.message);
  return result.personId;
}

/** The context of a request by this person with the roles held now, without a session: for use cases called directly. */
export async function contextOf(app: INestApplicationContext, personId: string): Promise<RequestContext> {
  const clock = app.get<Clock>(CLOCK);
  const roles = await app.get(UnitOfWork).read<HeldRole>(
    `select role, scope, scope_id as "scopeId" from identity.role_grant where person_id = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2)
     order by array_position('{learner,trainer,coordinator,secretariat,administrator}', role), id`,
    [personId, new Date(clock.now())]);
  return {
    requestId: newId(clock), actor: { personId, sessionId: newId(clock), roles }, language: 'en', ip: '127.0.0.1', channel: 'http', clock, loaders: new LoaderBag(),
  };
}

/** Signs a person in. @returns the Cookie header of that browser */
export async function signedInCookie(app: INestApplicationContext, personId: string): Promise<string> {
  const token = await app.get(UnitOfWork).run(systemContext(app.get<Clock>(CLOCK)), (tx) => app.get(SessionStore, { strict: false }).begin(tx, personId));
  return `${cookieName(app.get<Config>(CONFIG))}=${token}`;
}
