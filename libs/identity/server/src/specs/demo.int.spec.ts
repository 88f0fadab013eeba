import { CLOCK, systemContext } from '@classmark/platform/server';
import type { Clock } from '@classmark/platform/core';
import { DEMO_PARTICIPANTS, DEMO_PEOPLE, loadIdentityDemo } from '../demo';
import { IdentityApi } from '../identity.api';
import { type IdentityApp, START_MS, startIdentityApp } from './identity-app';

describe('the demo of identity', () => {
  let running: IdentityApp;
  beforeAll(async () => {
    running = await startIdentityApp();
    await loadIdentityDemo(running.app, systemContext(running.app.get<Clock>(CLOCK), 'cli'));
  });
  afterAll(() => running?.close());

  const snapshot = (personId: string, atMs: number) => running.work.run(systemContext(running.app.get<Clock>(CLOCK)), (tx) => running.app.get(IdentityApi).snapshotAt(tx, personId, atMs));

  it('has an account for every role and people of twenty offices in every region', async () => {
    const [counts] = await running.rows(`select count(distinct p.id)::int as people, count(distinct a.office_code)::int as offices, count(distinct o.region)::int as regions
      from identity.person p join identity.affiliation a on a.person_id = p.id left join identity.office o on o.code = a.office_code`);
    expect(counts).toEqual({ people: 66, offices: 21, regions: 5 });
    const roles = await running.rows<{ role: string; n: number }>(`select role, count(*)::int as n from identity.role_grant group by role order by role`);
    expect(roles).toEqual([{ role: 'administrator', n: 1 }, { role: 'coordinator', n: 1 }, { role: 'learner', n: 66 }, { role: 'secretariat', n: 1 }, { role: 'trainer', n: 1 }]);
  });

  it('tells the affiliation as it was at a moment, with the least developed of that day', async () => {
    expect(await snapshot(DEMO_PEOPLE.learner, START_MS)).toEqual({
      officeCode: 'TN', countryCode: 'TN', organization: false, region: 'africa', developmentStatus: 'notStated', ldc: false, audience: 'ipoStaff', confirmed: true,
    });
    const nepali = DEMO_PARTICIPANTS.find(({ officeCode }) => officeCode === 'NP')!;
    const before = Date.parse('2026-11-23T12:00:00Z');
    expect((await snapshot(nepali.id, before)).developmentStatus).toBe('ldc');
    expect(await snapshot(nepali.id, START_MS)).toMatchObject({ region: 'asia', ldc: false, developmentStatus: 'notStated' });
    const organization = DEMO_PARTICIPANTS.find(({ officeCode }) => officeCode === 'OA')!;
    expect(await snapshot(organization.id, START_MS)).toMatchObject({ officeCode: 'OA', countryCode: null, organization: true, region: 'africa', ldc: false });
  });

  it('knows nothing of a person before the account began', async () => {
    expect(await snapshot(DEMO_PEOPLE.learner, START_MS - 1_200 * 86_400_000)).toMatchObject({ officeCode: null, confirmed: false, audience: 'ipInformationUser' });
  });

  it('only claims some offices', () => {
    const claimed = DEMO_PARTICIPANTS.filter(({ officeCode, confirmed }) => officeCode !== null && !confirmed);
    expect(claimed.map(({ officeCode }) => officeCode)).toEqual(['ET', 'OM', 'FR', 'UG', 'KH', 'TN', 'AP', 'ID']);
  });
});
