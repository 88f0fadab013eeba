import type { INestApplicationContext } from '@nestjs/common';
import type { Audience, RoleScope } from '@classmark/identity/core';
import { fixedClock } from '@classmark/platform/core';
import { ChangeFeed, isRefusal, type RequestContext, systemContext, UnitOfWork } from '@classmark/platform/server';
import { OFFICES_CHANGED, OfficeDirectory } from './office/office-directory';
import { type PersonToRegister, RegisterPerson } from './person/register-person';
import { hashPassword } from './sign-in/password-hash';

/** The password of every demo account. */
export const DEMO_PASSWORD = 'classmark-demo';

/** Ids of the demo accounts, fixed so that the other domains' demo can name them. */
export const DEMO_PEOPLE = {
  learner: demoId(1), learner2: demoId(2), trainer: demoId(3), coordinator: demoId(4), secretariat: demoId(5), administrator: demoId(6),
} as const;

/** One of the population. */
export interface DemoParticipant { readonly id: string; readonly number: number; readonly officeCode: string | null; readonly audience: Audience; readonly confirmed: boolean }

/** Offices of every region; UG, SN, ET, NP, KH and SB are or were least developed countries. */
const OFFICES = ['TN', 'KE', 'UG', 'SN', 'ET', 'OA', 'AP', 'BR', 'CL', 'JM', 'OM', 'BH', 'ID', 'NP', 'KH', 'CZ', 'FR', 'MD', 'FJ', 'SB'] as const;

/** People of twenty offices for the figures. Every sixth is only claimed; some learn without an office. */
export const DEMO_PARTICIPANTS: readonly DemoParticipant[] = Array.from({ length: 60 }, (_, index) => {
  const audience: Audience = index % 15 === 13 ? 'universityStudent' : index % 15 === 14 ? 'ipInformationUser' : 'ipoStaff';
  const officeCode = audience === 'universityStudent' ? null : OFFICES[index % OFFICES.length]!;
  return { id: demoId(100 + index + 1), number: index + 1, officeCode, audience, confirmed: officeCode !== null && index % 6 !== 4 };
});

const LANGUAGE_OF: Readonly<Record<string, string>> = { TN: 'ar', OM: 'ar', BH: 'ar', SN: 'fr', OA: 'fr', FR: 'fr', CL: 'es', MD: 'ru' };
const DAY_MS = 86_400_000;
const YEARS_AGO_MS = 1_100 * DAY_MS;

/** Accounts for every role, and the people whom the figures count. Everything began in the past, through the use case that makes accounts. */
export async function loadIdentityDemo(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  const work = app.get(UnitOfWork);
  const register = app.get(RegisterPerson, { strict: false });
  await addMailDomains(app, ctx);
  // One hash for all: making one takes as long as everything else together.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const nowMs = ctx.clock.now();
  const people: readonly (PersonToRegister & { readonly atMs: number })[] = [
    ...ACCOUNTS.map((account) => ({ ...account, passwordHash, privacyNotice: 'demo', atMs: nowMs - YEARS_AGO_MS })),
    ...DEMO_PARTICIPANTS.map((participant) => ({ ...participantToRegister(participant), passwordHash, atMs: nowMs - YEARS_AGO_MS + participant.number * 3 * DAY_MS })),
  ];
  for (const { atMs, ...person } of people) {
    const result = await work.run(systemContext(fixedClock(atMs), 'cli'), (tx) => register.within(tx, person));
    if (isRefusal(result)) throw new Error(`The demo account ${person.id} was refused: ${result.message}`);
  }
}

const confirmed = { confirmedBy: { by: 'secretariat', evidence: 'demo' } } as const;
const platform: RoleScope = { kind: 'platform' };

const ACCOUNTS: readonly PersonToRegister[] = [
  { id: DEMO_PEOPLE.learner, email: 'learner@demo.test', displayName: 'Demo learner', language: 'en', timeZone: 'Africa/Tunis', officeCode: 'TN', audience: 'ipoStaff', ...confirmed },
  { id: DEMO_PEOPLE.learner2, email: 'learner2@demo.test', displayName: 'Second demo learner', language: 'en', timeZone: 'Africa/Nairobi', officeCode: 'KE', audience: 'ipoStaff', ...confirmed },
  { id: DEMO_PEOPLE.trainer, email: 'trainer@demo.test', displayName: 'Demo trainer', language: 'en', timeZone: 'Europe/Zurich', officeCode: 'WO', audience: 'ipoStaff', ...confirmed, roles: [{ role: 'trainer', scope: platform }] },
  { id: DEMO_PEOPLE.coordinator, email: 'coordinator@demo.test', displayName: 'Demo coordinator', language: 'en', timeZone: 'Africa/Tunis', officeCode: 'TN', audience: 'ipoStaff', ...confirmed, roles: [{ role: 'coordinator', scope: { kind: 'office', officeCode: 'TN' } }] },
  { id: DEMO_PEOPLE.secretariat, email: 'secretariat@demo.test', displayName: 'Demo secretariat', language: 'en', timeZone: 'Europe/Zurich', officeCode: 'WO', audience: 'ipoStaff', ...confirmed, roles: [{ role: 'secretariat', scope: platform }] },
  { id: DEMO_PEOPLE.administrator, email: 'administrator@demo.test', displayName: 'Demo administrator', language: 'en', timeZone: 'Europe/Zurich', officeCode: 'WO', audience: 'ipoStaff', ...confirmed, roles: [{ role: 'administrator', scope: platform }] },
];

function participantToRegister(participant: DemoParticipant): PersonToRegister {
  const number = String(participant.number).padStart(3, '0');
  return {
    id: participant.id, email: `person-${number}@demo.test`, displayName: `Demo participant ${number}`, language: LANGUAGE_OF[participant.officeCode ?? ''] ?? 'en',
    officeCode: participant.officeCode, audience: participant.audience, confirmedBy: participant.confirmed ? confirmed.confirmedBy : null,
  };
}

/** Addresses of these offices prove themselves; `.example` belongs to nobody. */
async function addMailDomains(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  await app.get(UnitOfWork).run(ctx, async (tx) => {
    for (const officeCode of ['TN', 'KE', 'BR', 'ID', 'CZ']) {
      await tx.query('insert into identity.office_mail_domain (domain, office_code, added_at) values ($1, $2, $3)',
        [`office-${officeCode.toLowerCase()}.example`, officeCode, new Date(ctx.clock.now())]);
    }
    await tx.audit({ action: 'identity.addMailDomains', subjectType: 'demo', subjectId: 'identity' });
    tx.afterCommit(() => app.get(ChangeFeed).publish(OFFICES_CHANGED, 'demo'));
  });
  await app.get(OfficeDirectory, { strict: false }).refresh();
}

function demoId(number: number): string {
  return `018c0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
