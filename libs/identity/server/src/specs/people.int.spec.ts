import { isRefusal, systemContext } from '@classmark/platform/server';
import { CreateUser } from '../person/create-user';
import { IdentityApi } from '../identity.api';
import { contextOf, makePerson, signedInCookie } from '../testing';
import { type IdentityApp, START_MS, startIdentityApp } from './identity-app';

const PEOPLE = 'query($officeCode:String!,$first:Int!,$after:String){officePeople(officeCode:$officeCode,first:$first,after:$after){nodes{displayName email confirmedBy} pageInfo{hasNextPage endCursor} totalCount}}';
const CONFIRM = 'mutation($personId:UUID!){confirmAffiliation(personId:$personId){__typename ... on AffiliationConfirmed{person{displayName confirmedBy}}}}';

describe('the people of an office', () => {
  let on: IdentityApp;
  const cookies: Record<string, string> = {};
  let claimed: string;
  let elsewhere: string;

  beforeAll(async () => {
    on = await startIdentityApp();
    const roles = { coordinator: { role: 'coordinator', scope: { kind: 'office', officeCode: 'TN' } }, other: { role: 'coordinator', scope: { kind: 'office', officeCode: 'KE' } }, secretariat: { role: 'secretariat' }, trainer: { role: 'trainer' }, administrator: { role: 'administrator' } } as const;
    for (const [name, role] of Object.entries(roles)) {
      cookies[name] = await signedInCookie(on.app, await makePerson(on.app, { displayName: `The ${name}`, officeCode: name === 'coordinator' ? 'TN' : name === 'other' ? 'KE' : 'WO', roles: [role] }));
    }
    claimed = await makePerson(on.app, { displayName: 'An examiner', email: 'an.examiner@tests.example', officeCode: 'TN', confirmed: false });
    elsewhere = await makePerson(on.app, { displayName: 'Somebody of Kenya', officeCode: 'KE', confirmed: false });
    cookies['learner'] = await signedInCookie(on.app, claimed);
  });
  afterAll(() => on?.close());

  const ask = (who: string | null, document: string, variables: object) => on.ask(document, variables, who === null ? {} : { cookie: cookies[who]! });
  const confirmations = () => on.rows('select person_id from identity.affiliation where confirmed_by = $1', ['coordinator']);
  const changes = async () => (await on.rows<{ n: number }>('select count(*)::int as n from platform.audit_entry'))[0]!.n;

  it('are shown to its coordinator, page by page', async () => {
    const first = await ask('coordinator', PEOPLE, { officeCode: 'TN', first: 1 });
    expect(first.data!['officePeople']).toMatchObject({ nodes: [{ displayName: 'An examiner', email: 'an.examiner@tests.example', confirmedBy: null }], pageInfo: { hasNextPage: true }, totalCount: 2 });
    const after = (first.data!['officePeople'] as unknown as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    expect((await ask('coordinator', PEOPLE, { officeCode: 'TN', first: 1, after })).data!['officePeople']).toMatchObject({ nodes: [{ displayName: 'The coordinator', confirmedBy: 'secretariat' }], pageInfo: { hasNextPage: false } });
  });

  it('are shown to the Secretariat', async () => {
    expect((await ask('secretariat', PEOPLE, { officeCode: 'KE', first: 10 })).data!['officePeople']).toMatchObject({ totalCount: 2 });
  });

  it.each([
    ['a stranger', null, 'UNAUTHENTICATED'], ['a learner of the office', 'learner', 'FORBIDDEN'], ['a trainer', 'trainer', 'FORBIDDEN'], ['an administrator', 'administrator', 'FORBIDDEN'], ['the coordinator of another office', 'other', 'NOT_FOUND'],
  ])('are not shown to %s, and nothing changes', async (_who, who, code) => {
    const before = await changes();
    const answer = await ask(who, PEOPLE, { officeCode: 'TN', first: 10 });
    expect(answer.data).toBeNull();
    expect(answer.errors![0]!.extensions.code).toBe(code);
    expect(JSON.stringify(answer)).not.toContain('examiner');
    expect(await changes()).toBe(before);
  });

  it('of another office look to a coordinator like those of no office', async () => {
    const [real, none] = await Promise.all(['KE', 'ZZ'].map((officeCode) => ask('coordinator', PEOPLE, { officeCode, first: 10 })));
    const said = (answer: typeof real) => answer!.errors!.map(({ message, extensions: { code } }) => ({ message, code }));
    expect(said(real)).toEqual(said(none));
  });

  it.each([['a stranger', null], ['a learner', 'learner'], ['a trainer', 'trainer']])('are not confirmed by %s', async (_who, who) => {
    const answer = await ask(who, CONFIRM, { personId: claimed });
    expect(answer.data).toBeNull();
    expect(await confirmations()).toEqual([]);
  });

  it('of another office cannot be confirmed, and look like nobody', async () => {
    const before = await changes();
    expect((await ask('coordinator', CONFIRM, { personId: elsewhere })).data).toEqual({ confirmAffiliation: { __typename: 'PersonNotFound' } });
    expect((await ask('coordinator', CONFIRM, { personId: '018c0000-0000-7000-8000-00000000ffff' })).data).toEqual({ confirmAffiliation: { __typename: 'PersonNotFound' } });
    expect(await confirmations()).toEqual([]);
    expect(await changes()).toBe(before);
  });

  it('are confirmed by their coordinator from now on, not for the time before', async () => {
    on.clock.ms = START_MS + 3_600_000;
    expect((await ask('coordinator', CONFIRM, { personId: claimed })).data).toEqual({ confirmAffiliation: { __typename: 'AffiliationConfirmed', person: { displayName: 'An examiner', confirmedBy: 'coordinator' } } });
    const confirmedAt = (atMs: number) => on.work.run(systemContext({ now: () => on.clock.ms }), async (tx) => (await on.app.get(IdentityApi).snapshotAt(tx, claimed, atMs)).confirmed);
    expect([await confirmedAt(START_MS), await confirmedAt(on.clock.ms)]).toEqual([false, true]);
    expect((await ask('coordinator', CONFIRM, { personId: claimed })).data).toEqual({ confirmAffiliation: { __typename: 'NothingToConfirm' } });
  });
});

describe('the profile', () => {
  let on: IdentityApp;
  beforeAll(async () => { on = await startIdentityApp(); });
  afterAll(() => on?.close());
  beforeEach(() => { on.clock.ms = START_MS; });

  const timeline = (personId: string) => on.rows('select office_code, audience, confirmed_by, valid_to is null as runs from identity.affiliation where person_id = $1 order by valid_from', [personId]);

  it('moves to another office as a new affiliation that is only claimed; the old one stays in the past', async () => {
    const personId = await makePerson(on.app, { officeCode: 'TN' });
    const cookie = await signedInCookie(on.app, personId);
    on.clock.ms = START_MS + 60_000;
    const answer = await on.ask('mutation{changeAffiliation(officeCode:"KE",audience:"ipoStaff"){__typename ... on ProfileSaved{me{officeCode officeConfirmed}}}}', {}, { cookie });
    expect(answer.data).toEqual({ changeAffiliation: { __typename: 'ProfileSaved', me: { officeCode: 'KE', officeConfirmed: false } } });
    expect(await timeline(personId)).toEqual([
      { office_code: 'TN', audience: 'ipoStaff', confirmed_by: 'secretariat', runs: false }, { office_code: 'KE', audience: 'ipoStaff', confirmed_by: null, runs: true },
    ]);
  });

  it('ends the rights held for the office that is left, at once, and no others', async () => {
    const personId = await makePerson(on.app, { officeCode: 'TN', roles: [{ role: 'coordinator', scope: { kind: 'office', officeCode: 'TN' } }, { role: 'trainer' }] });
    const cookie = await signedInCookie(on.app, personId);
    const roles = async () => (await on.ask('{me{roles{role officeCode}}}', {}, { cookie })).data;
    on.clock.ms = START_MS + 60_000;
    await on.ask('mutation{changeAffiliation(officeCode:"TN",audience:"ipInformationUser"){__typename}}', {}, { cookie });
    expect(JSON.stringify(await roles())).toContain('coordinator');
    on.clock.ms = START_MS + 120_000;
    await on.ask('mutation{changeAffiliation(officeCode:"KE",audience:"ipoStaff"){__typename}}', {}, { cookie });
    expect(JSON.stringify(await roles())).not.toContain('coordinator');
    expect(JSON.stringify(await roles())).toContain('trainer');
    expect(await on.rows('select role, scope_id, valid_to from identity.role_grant where person_id = $1 and valid_to is not null', [personId]))
      .toEqual([{ role: 'coordinator', scope_id: 'TN', valid_to: new Date(START_MS + 120_000) }]);
  });

  it('keeps the confirmation when only the audience changes', async () => {
    const personId = await makePerson(on.app, { officeCode: 'TN' });
    const cookie = await signedInCookie(on.app, personId);
    on.clock.ms = START_MS + 60_000;
    await on.ask('mutation{changeAffiliation(officeCode:"TN",audience:"ipInformationUser"){__typename}}', {}, { cookie });
    expect((await timeline(personId))[1]).toEqual({ office_code: 'TN', audience: 'ipInformationUser', confirmed_by: 'secretariat', runs: true });
  });

  it('has a name, a language and a time zone; a wrong one is named and nothing changes', async () => {
    const personId = await makePerson(on.app, { displayName: 'Before' });
    const cookie = await signedInCookie(on.app, personId);
    const save = 'mutation($input:ProfileInput!){updateProfile(input:$input){__typename ... on ProfileSaved{me{displayName language timeZone}} ... on FieldNotValid{field}}}';
    expect((await on.ask(save, { input: { displayName: 'After', language: 'xx', timeZone: null } }, { cookie })).data).toEqual({ updateProfile: { __typename: 'FieldNotValid', field: 'language' } });
    expect(await on.rows('select display_name from identity.person where id = $1', [personId])).toEqual([{ display_name: 'Before' }]);
    expect((await on.ask(save, { input: { displayName: 'After', language: 'ar', timeZone: 'Africa/Tunis' } }, { cookie })).data)
      .toEqual({ updateProfile: { __typename: 'ProfileSaved', me: { displayName: 'After', language: 'ar', timeZone: 'Africa/Tunis' } } });
  });

  it('changes the password with the old one, and ends every other session', async () => {
    const personId = await makePerson(on.app, { password: 'the first password' });
    const [here, there] = [await signedInCookie(on.app, personId), await signedInCookie(on.app, personId)];
    const change = 'mutation($old:String,$new:String!){changePassword(currentPassword:$old,newPassword:$new){__typename ... on FieldNotValid{field}}}';
    const hash = () => on.rows('select password_hash from identity.credential where person_id = $1', [personId]);
    const before = await hash();
    expect((await on.ask(change, { old: 'not this', new: 'the second password' }, { cookie: here })).data).toEqual({ changePassword: { __typename: 'FieldNotValid', field: 'currentPassword' } });
    expect((await on.ask(change, { old: 'the first password', new: 'short' }, { cookie: here })).data).toEqual({ changePassword: { __typename: 'FieldNotValid', field: 'password' } });
    expect(await hash()).toEqual(before);
    expect((await on.ask(change, { old: 'the first password', new: 'the second password' }, { cookie: here })).data).toEqual({ changePassword: { __typename: 'ProfileSaved' } });
    expect((await on.ask('{me{id}}', {}, { cookie: here })).data).toEqual({ me: { id: personId } });
    expect((await on.ask('{me{id}}', {}, { cookie: there })).data).toEqual({ me: null });
  });

  it('belongs to whoever is signed in: a stranger changes nothing', async () => {
    for (const mutation of ['updateProfile(input:{displayName:"X",language:"en",timeZone:null}){__typename}', 'changeAffiliation(officeCode:"KE",audience:"ipoStaff"){__typename}', 'changePassword(newPassword:"a new password"){__typename}', 'signOutEverywhere{sessions}']) {
      expect((await on.ask(`mutation{${mutation}}`)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});

describe('operators', () => {
  let on: IdentityApp;
  beforeAll(async () => { on = await startIdentityApp(); });
  afterAll(() => on?.close());

  it('make accounts: the first administrator, a coordinator of an office', async () => {
    const create = on.app.get(CreateUser);
    const ctx = systemContext({ now: () => START_MS }, 'cli');
    const administrator = await create.execute(ctx, { email: 'first@tests.example', name: 'First', role: 'administrator', password: 'a long enough password' });
    if (isRefusal(administrator)) throw new Error(administrator.message);
    expect((await contextOf(on.app, administrator.personId)).actor!.roles).toEqual([{ role: 'learner', scope: 'platform', scopeId: null }, { role: 'administrator', scope: 'platform', scopeId: null }]);
    const coordinator = await create.execute(ctx, { email: 'second@tests.example', name: 'Second', role: 'coordinator', office: 'ke' });
    if (isRefusal(coordinator)) throw new Error(coordinator.message);
    expect((await contextOf(on.app, coordinator.personId)).actor!.roles[1]).toEqual({ role: 'coordinator', scope: 'office', scopeId: 'KE' });
  });

  it.each([
    ['a coordinator without office', { role: 'coordinator' }], ['an unknown role', { role: 'king' }], ['an unknown office', { role: 'learner', office: 'ZZ' }],
    ['an address that is none', { role: 'learner', email: 'nobody' }], ['a short password', { role: 'learner', password: 'short' }],
  ])('are refused %s, and nothing is written', async (_what, over) => {
    const count = () => on.rows('select count(*)::int as n from identity.person');
    const before = await count();
    expect(isRefusal(await on.app.get(CreateUser).execute(systemContext({ now: () => START_MS }, 'cli'), { email: 'third@tests.example', name: 'Third', ...over }))).toBe(true);
    expect(await count()).toEqual(before);
  });
});

describe('development statuses', () => {
  let on: IdentityApp;
  beforeAll(async () => { on = await startIdentityApp(); });
  afterAll(() => on?.close());

  const state = 'mutation($input:DevelopmentStatusInput!){stateDevelopmentStatus(input:$input){__typename ... on DevelopmentStatusStated{span{verified}} ... on Refusal{message}}}';

  it('are stated by the Secretariat, with effect on what is counted from then on', async () => {
    const learner = await makePerson(on.app, { officeCode: 'KE' });
    const cookie = await signedInCookie(on.app, await makePerson(on.app, { officeCode: 'WO', roles: [{ role: 'secretariat' }] }));
    const status = () => on.work.run(systemContext({ now: () => START_MS }), async (tx) => (await on.app.get(IdentityApi).snapshotAt(tx, learner, START_MS)).developmentStatus);
    expect(await status()).toBe('notStated');
    expect((await on.ask(state, { input: { countryCode: 'KE', status: 'developing', from: '2020-01-01' } }, { cookie })).data).toEqual({ stateDevelopmentStatus: { __typename: 'DevelopmentStatusStated', span: { verified: true } } });
    expect(await status()).toBe('developing');
    expect((await on.ask(state, { input: { countryCode: 'KE', status: 'ldc', from: '2020-01-01', until: '2019-01-01' } }, { cookie })).data!['stateDevelopmentStatus']).toEqual({ __typename: 'StatusNotValid', message: 'The last day comes after the first.' });
  });

  it('are not stated by anybody else', async () => {
    const cookie = await signedInCookie(on.app, await makePerson(on.app, { roles: [{ role: 'administrator' }] }));
    expect((await on.ask(state, { input: { countryCode: 'FR', status: 'developed' } }, { cookie })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await on.rows(`select 1 from identity.development_status where country_code = 'FR'`)).toEqual([]);
  });
});
