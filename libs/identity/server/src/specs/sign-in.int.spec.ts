import { CONFIG, type Config, SocketRegistry } from '@classmark/platform/server';
import { OfficeDirectory } from '../office/office-directory';
import { codeOf } from '../sign-in/sign-in-code';
import { PRIVACY_NOTICE } from '../sign-up/sign-up';
import { makePerson, signedInCookie } from '../testing';
import { type IdentityApp, START_MS, startIdentityApp } from './identity-app';

const PASSWORD = 'a long enough password';
const BY_PASSWORD = 'mutation($email:String!,$password:String!){signInWithPassword(email:$email,password:$password){__typename ... on SignedIn{me{displayName roles{role officeCode}}} ... on Refusal{message} ... on TooManyAttempts{retryAfterSeconds}}}';
const REQUEST = 'mutation($email:String!){requestSignInCode(email:$email){__typename ... on SignInCodeSent{minutes} ... on TooManyAttempts{retryAfterSeconds}}}';
const BY_CODE = 'mutation($email:String!,$code:String!){signInWithCode(email:$email,code:$code){__typename}}';
const CONFIRM = 'mutation($email:String!,$code:String!){confirmEmail(email:$email,code:$code){__typename}}';
const SIGN_UP = 'mutation($input:SignUpInput!){signUp(input:$input){__typename ... on SignedIn{me{email officeCode officeConfirmed audience language}} ... on FieldNotValid{field}}}';
const ME = '{me{email displayName}}';

describe('signing in', () => {
  let on: IdentityApp;
  let addresses = 0;

  beforeAll(async () => { on = await startIdentityApp(); });
  afterAll(() => on?.close());
  beforeEach(async () => {
    on.clock.ms = START_MS;
    await on.rows('delete from identity.attempt_window');
  });

  const address = () => `reader-${addresses += 1}@tests.example`;
  const cookieOf = (answer: { cookies: readonly string[] }) => answer.cookies[0]!.split(';')[0]!;
  const tokenIn = (cookie: string) => cookie.slice(cookie.indexOf('=') + 1);
  const sessions = async (personId: string) => (await on.rows<{ n: number }>('select count(*)::int as n from identity.session where person_id = $1 and ended_at is null', [personId]))[0]!.n;
  const codeFor = async (email: string) => {
    const [challenge] = await on.rows<{ id: string }>('select id from identity.sign_in_challenge where email = $1 order by id desc limit 1', [email]);
    return codeOf(challenge!.id, on.app.get<Config>(CONFIG).SESSION_SECRET);
  };
  const wrongCode = async (email: string) => String((Number(await codeFor(email)) + 1) % 1_000_000).padStart(6, '0');

  describe('by password', () => {
    it('sets a cookie that scripts and other sites cannot use, and knows the person from then on', async () => {
      const email = address();
      await makePerson(on.app, { email, displayName: 'Reader', password: PASSWORD, roles: [{ role: 'coordinator', scope: { kind: 'office', officeCode: 'TN' } }] });
      const answer = await on.ask(BY_PASSWORD, { email: ` ${email.toUpperCase()} `, password: PASSWORD });
      expect(answer.data).toEqual({ signInWithPassword: { __typename: 'SignedIn', me: { displayName: 'Reader', roles: [{ role: 'learner', officeCode: null }, { role: 'coordinator', officeCode: 'TN' }] } } });
      expect(answer.cookies[0]).toMatch(/^classmark=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
      expect((await on.ask(ME, {}, { cookie: cookieOf(answer) })).data).toEqual({ me: { email, displayName: 'Reader' } });
    });

    it('keeps only the hash of the token', async () => {
      const email = address();
      const personId = await makePerson(on.app, { email, password: PASSWORD });
      const cookie = cookieOf(await on.ask(BY_PASSWORD, { email, password: PASSWORD }));
      const [row] = await on.rows<{ hash: Buffer }>('select token_hash as hash from identity.session where person_id = $1', [personId]);
      expect(row!.hash.toString('base64url')).not.toBe(tokenIn(cookie));
      expect(row!.hash).toHaveLength(32);
    });

    it('answers an unknown address, a person without password and a wrong password alike, and begins nothing', async () => {
      const [withPassword, without] = [address(), address()];
      const ids = [await makePerson(on.app, { email: withPassword, password: PASSWORD }), await makePerson(on.app, { email: without })];
      const answers = await Promise.all([[withPassword, 'not this one'], [without, PASSWORD], [address(), PASSWORD], ['no address', PASSWORD]]
        .map(async ([email, password]) => on.ask(BY_PASSWORD, { email, password })));
      for (const answer of answers) {
        expect(answer.data).toEqual({ signInWithPassword: { __typename: 'SignInRefused', message: 'Address and password do not fit.' } });
        expect(answer.cookies).toEqual([]);
      }
      expect(await Promise.all(ids.map(sessions))).toEqual([0, 0]);
    });

    it('takes as long for an unknown address as for a known one', async () => {
      const email = address();
      await makePerson(on.app, { email, password: PASSWORD });
      // The quickest of several, in turns: what is left is the work, without the noise of a busy machine.
      const quickest = { known: Infinity, unknown: Infinity };
      for (let round = 0; round < 8; round += 1) {
        for (const [who, asked] of [['known', email], ['unknown', address()]] as const) {
          await on.rows('delete from identity.attempt_window');
          const from = performance.now();
          await on.ask(BY_PASSWORD, { email: asked, password: 'wrong password' });
          quickest[who] = Math.min(quickest[who], performance.now() - from);
        }
      }
      // Without the work of a hash it is more than ten times quicker; nearer than this a busy machine cannot tell.
      expect(quickest.unknown / quickest.known).toBeGreaterThan(0.2);
      expect(quickest.unknown / quickest.known).toBeLessThan(5);
    });

    it('hears eight wrong passwords per address, then names the wait, even for the right one', async () => {
      const email = address();
      const personId = await makePerson(on.app, { email, password: PASSWORD });
      for (let index = 0; index < 8; index += 1) expect((await on.ask(BY_PASSWORD, { email, password: 'wrong password' })).data!['signInWithPassword']).toMatchObject({ __typename: 'SignInRefused' });
      on.clock.ms = START_MS + 60_000;
      expect((await on.ask(BY_PASSWORD, { email, password: PASSWORD })).data!['signInWithPassword']).toEqual({
        __typename: 'TooManyAttempts', message: 'Too many attempts. Please try again in 14 minutes.', retryAfterSeconds: 840 });
      expect(await sessions(personId)).toBe(0);
      on.clock.ms = START_MS + 15 * 60_000;
      expect((await on.ask(BY_PASSWORD, { email, password: PASSWORD })).data!['signInWithPassword']).toMatchObject({ __typename: 'SignedIn' });
    });

    it('limits one place that tries many addresses', async () => {
      await on.rows('delete from identity.attempt_window');
      const kinds = new Set<string>();
      await Promise.all(Array.from({ length: 61 }, async () => {
        const answer = await on.ask(BY_PASSWORD, { email: address(), password: 'x' });
        kinds.add((answer.data!['signInWithPassword'] as unknown as { __typename: string }).__typename);
      }));
      expect(kinds).toEqual(new Set(['SignInRefused', 'TooManyAttempts']));
    });

    it('does not count what was right', async () => {
      const email = address();
      await makePerson(on.app, { email, password: PASSWORD });
      for (let index = 0; index < 12; index += 1) expect((await on.ask(BY_PASSWORD, { email, password: PASSWORD })).data!['signInWithPassword']).toMatchObject({ __typename: 'SignedIn' });
    });

    it('stores no address among the counts', async () => {
      const email = address();
      await on.ask(BY_PASSWORD, { email, password: 'wrong password' });
      expect(JSON.stringify(await on.rows('select * from identity.attempt_window'))).not.toContain(email);
    });
  });

  describe('by mailed code', () => {
    it('signs in once with the code that was mailed', async () => {
      const email = address();
      const personId = await makePerson(on.app, { email });
      expect((await on.ask(REQUEST, { email })).data).toEqual({ requestSignInCode: { __typename: 'SignInCodeSent', minutes: 10 } });
      const code = await codeFor(email);
      expect(code).toMatch(/^\d{6}$/);
      expect((await on.ask(BY_CODE, { email, code: `${code.slice(0, 3)} ${code.slice(3)}` })).data).toEqual({ signInWithCode: { __typename: 'SignedIn' } });
      expect((await on.ask(BY_CODE, { email, code })).data).toEqual({ signInWithCode: { __typename: 'CodeNotValid' } });
      expect(await sessions(personId)).toBe(1);
    });

    it('reads the digits of Arabic, too', async () => {
      const email = address();
      await makePerson(on.app, { email });
      await on.ask(REQUEST, { email });
      const code = (await codeFor(email)).replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
      expect((await on.ask(BY_CODE, { email, code })).data).toEqual({ signInWithCode: { __typename: 'SignedIn' } });
    });

    it('answers the same for an address without an account, and stores the code nowhere', async () => {
      const email = address();
      expect((await on.ask(REQUEST, { email })).data).toEqual({ requestSignInCode: { __typename: 'SignInCodeSent', minutes: 10 } });
      const stored = await on.rows(`select c::text as row from identity.sign_in_challenge c union all select e::text from platform.outbox_event e union all select a::text from platform.audit_entry a`);
      expect(JSON.stringify(stored)).not.toContain(await codeFor(email));
    });

    it('refuses a code after ten minutes', async () => {
      const email = address();
      const personId = await makePerson(on.app, { email });
      await on.ask(REQUEST, { email });
      const code = await codeFor(email);
      on.clock.ms = START_MS + 10 * 60_000;
      expect((await on.ask(BY_CODE, { email, code })).data).toEqual({ signInWithCode: { __typename: 'CodeNotValid' } });
      expect(await sessions(personId)).toBe(0);
    });

    it('lets a code be tried five times', async () => {
      const email = address();
      const personId = await makePerson(on.app, { email });
      await on.ask(REQUEST, { email });
      for (let index = 0; index < 5; index += 1) expect((await on.ask(BY_CODE, { email, code: await wrongCode(email) })).data).toEqual({ signInWithCode: { __typename: 'CodeNotValid' } });
      expect((await on.ask(BY_CODE, { email, code: await codeFor(email) })).data).toEqual({ signInWithCode: { __typename: 'CodeNotValid' } });
      expect(await sessions(personId)).toBe(0);
    });

    it('makes an older code worthless when a new one is sent', async () => {
      const email = address();
      await makePerson(on.app, { email });
      await on.ask(REQUEST, { email });
      const older = await codeFor(email);
      on.clock.ms += 1_000;
      await on.ask(REQUEST, { email });
      expect((await on.ask(BY_CODE, { email, code: older })).data).toEqual({ signInWithCode: { __typename: 'CodeNotValid' } });
      expect((await on.ask(BY_CODE, { email, code: await codeFor(email) })).data).toEqual({ signInWithCode: { __typename: 'SignedIn' } });
    });

    it('sends five codes in half an hour, not six', async () => {
      const email = address();
      for (let index = 0; index < 5; index += 1) await on.ask(REQUEST, { email });
      expect((await on.ask(REQUEST, { email })).data!['requestSignInCode']).toEqual({ __typename: 'TooManyAttempts', retryAfterSeconds: 1800 });
      expect(await on.rows('select 1 from identity.sign_in_challenge where email = $1', [email])).toHaveLength(5);
    });
  });

  describe('for the first time', () => {
    const form = (email: string, code: string, over: object = {}) => ({
      input: { email, code, displayName: 'New  Reader', officeCode: 'KE', audience: 'ipoStaff', language: 'ar', timeZone: 'Africa/Nairobi', privacyNotice: PRIVACY_NOTICE, ...over },
    });
    const people = (email: string) => on.rows('select display_name, time_zone, privacy_notice from identity.person where email = $1', [email]);

    it('makes an account with a claimed office and signs in; the code checked before still works', async () => {
      const email = address();
      await on.ask(REQUEST, { email });
      const code = await codeFor(email);
      for (let index = 0; index < 6; index += 1) expect((await on.ask(CONFIRM, { email, code })).data).toEqual({ confirmEmail: { __typename: 'EmailConfirmed' } });
      expect((await on.ask(BY_CODE, { email, code })).data).toEqual({ signInWithCode: { __typename: 'NoAccountYet' } });
      const answer = await on.ask(SIGN_UP, form(email, code));
      expect(answer.data).toEqual({ signUp: { __typename: 'SignedIn', me: { email, officeCode: 'KE', officeConfirmed: false, audience: 'ipoStaff', language: 'ar' } } });
      expect((await on.ask(ME, {}, { cookie: cookieOf(answer) })).data).toEqual({ me: { email, displayName: 'New Reader' } });
      expect(await people(email)).toEqual([{ display_name: 'New Reader', time_zone: 'Africa/Nairobi', privacy_notice: PRIVACY_NOTICE }]);
    });

    it('confirms the office where the mail domain proves it', async () => {
      await on.rows(`insert into identity.office_mail_domain (domain, office_code, added_at) values ('ipo.example', 'KE', now())`);
      await on.app.get(OfficeDirectory).refresh();
      const email = 'examiner@mail.ipo.example';
      await on.ask(REQUEST, { email });
      const answer = await on.ask(SIGN_UP, form(email, await codeFor(email)));
      expect(answer.data!['signUp']).toMatchObject({ me: { officeConfirmed: true } });
      expect(await on.rows(`select confirmed_by, evidence from identity.affiliation a join identity.person p on p.id = a.person_id where p.email = $1`, [email]))
        .toEqual([{ confirmed_by: 'mailDomain', evidence: 'mail.ipo.example' }]);
    });

    it.each([
      ['an office that does not exist', { officeCode: 'ZZ' }, 'officeCode'],
      ['an entity of the past', { officeCode: 'CS' }, 'officeCode'],
      ['staff without office', { officeCode: null }, 'officeCode'],
      ['an unknown audience', { audience: 'everybody' }, 'audience'],
      ['no name', { displayName: '  ' }, 'displayName'],
      ['a language that is none of ours', { language: 'de' }, 'language'],
      ['a place without a clock', { timeZone: 'Mars/Olympus' }, 'timeZone'],
      ['another privacy notice than the one shown', { privacyNotice: '2001' }, 'privacyNotice'],
    ])('refuses %s, names the field, writes nothing and leaves the code valid', async (_what, over, field) => {
      const email = address();
      await on.ask(REQUEST, { email });
      const code = await codeFor(email);
      const answer = await on.ask(SIGN_UP, form(email, code, over));
      expect(answer.data).toEqual({ signUp: { __typename: 'FieldNotValid', field } });
      expect(answer.cookies).toEqual([]);
      expect(await people(email)).toEqual([]);
      expect((await on.ask(CONFIRM, { email, code })).data).toEqual({ confirmEmail: { __typename: 'EmailConfirmed' } });
    });

    it('makes one account of a form that is sent twice at once', async () => {
      const email = address();
      await on.ask(REQUEST, { email });
      const code = await codeFor(email);
      const answers = await Promise.all([on.ask(SIGN_UP, form(email, code)), on.ask(SIGN_UP, form(email, code))]);
      const kinds = answers.map((answer) => (answer.data!['signUp'] as unknown as { __typename: string }).__typename).sort();
      expect(kinds).toContain('SignedIn');
      expect(kinds.filter((kind) => kind === 'SignedIn')).toHaveLength(1);
      expect(await people(email)).toHaveLength(1);
    });

    it('refuses a wrong code and writes nothing', async () => {
      const email = address();
      await on.ask(REQUEST, { email });
      expect((await on.ask(SIGN_UP, form(email, await wrongCode(email)))).data).toEqual({ signUp: { __typename: 'CodeNotValid' } });
      expect(await people(email)).toEqual([]);
    });

    it('tells the owner of an address that there is an account, and changes nothing', async () => {
      const email = address();
      const personId = await makePerson(on.app, { email, displayName: 'Known' });
      await on.ask(REQUEST, { email });
      expect((await on.ask(SIGN_UP, form(email, await codeFor(email)))).data).toEqual({ signUp: { __typename: 'AddressTaken' } });
      expect(await people(email)).toEqual([{ display_name: 'Known', time_zone: null, privacy_notice: null }]);
      expect(await sessions(personId)).toBe(0);
    });
  });

  describe('sessions', () => {
    it('begin under a new token, and the one of before ends: a planted session is worth nothing', async () => {
      const [email, planted] = [address(), 'A'.repeat(43)];
      const personId = await makePerson(on.app, { email, password: PASSWORD });
      const first = cookieOf(await on.ask(BY_PASSWORD, { email, password: PASSWORD }, { cookie: `classmark=${planted}` }));
      expect(tokenIn(first)).not.toBe(planted);
      const second = cookieOf(await on.ask(BY_PASSWORD, { email, password: PASSWORD }, { cookie: first }));
      expect(second).not.toBe(first);
      expect((await on.ask(ME, {}, { cookie: first })).data).toEqual({ me: null });
      expect((await on.ask(ME, {}, { cookie: second })).data).toMatchObject({ me: { email } });
      expect(await sessions(personId)).toBe(1);
    });

    it('end after thirty days, and after a week without a visit', async () => {
      const personId = await makePerson(on.app);
      const cookie = await signedInCookie(on.app, personId);
      const at = async (days: number) => {
        on.clock.ms = START_MS + days * 86_400_000;
        return (await on.ask(ME, {}, { cookie })).data!['me'] !== null;
      };
      expect([await at(6), await at(12), await at(18), await at(24), await at(29.9), await at(30)]).toEqual([true, true, true, true, true, false]);
      on.clock.ms = START_MS;
      const idle = await signedInCookie(on.app, personId);
      on.clock.ms = START_MS + 7 * 86_400_000;
      expect((await on.ask(ME, {}, { cookie: idle })).data).toEqual({ me: null });
    });

    it('end at sign-out: this one alone, or all of them', async () => {
      const personId = await makePerson(on.app);
      const [one, two, three] = [await signedInCookie(on.app, personId), await signedInCookie(on.app, personId), await signedInCookie(on.app, personId)];
      for (const cookie of [one, two, three]) await on.ask(ME, {}, { cookie });
      const out = await on.ask('mutation{signOut{sessions}}', {}, { cookie: one });
      expect(out.data).toEqual({ signOut: { sessions: 1 } });
      expect(out.cookies[0]).toMatch(/^classmark=; .*Expires=Thu, 01 Jan 1970/);
      expect((await on.ask(ME, {}, { cookie: one })).data).toEqual({ me: null });
      expect((await on.ask(ME, {}, { cookie: two })).data!['me']).not.toBeNull();
      const closed: string[] = [];
      const registry = on.app.get(SocketRegistry);
      const close = registry.closeForSession.bind(registry);
      registry.closeForSession = (id) => { closed.push(id); close(id); };
      expect((await on.ask('mutation{signOutEverywhere{sessions}}', {}, { cookie: two })).data).toEqual({ signOutEverywhere: { sessions: 2 } });
      expect(closed).toHaveLength(2);
      expect((await on.ask(ME, {}, { cookie: three })).data).toEqual({ me: null });
      expect(await on.rows(`select payload->>'personId' as who from platform.outbox_event where type = 'identity.sessionEnded' and payload->>'personId' = $1`, [personId])).toHaveLength(3);
    });

    it('are not used by other sites', async () => {
      const personId = await makePerson(on.app);
      const cookie = await signedInCookie(on.app, personId);
      const foreign = await on.ask('mutation{signOutEverywhere{sessions}}', {}, { cookie, 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' });
      expect(foreign.status).toBe(403);
      const form = await on.app.inject({ method: 'POST', url: '/graphql', headers: { cookie, 'content-type': 'text/plain' }, payload: JSON.stringify({ query: 'mutation{signOut{sessions}}' }) });
      expect(form.statusCode).toBeGreaterThanOrEqual(400);
      expect(await sessions(personId)).toBe(1);
    });

    it('are marked Secure, for this host alone, where the platform is reached by https', async () => {
      const secure = await startIdentityApp({ PUBLIC_URL: 'https://learn.example' });
      try {
        const email = address();
        await makePerson(secure.app, { email, password: PASSWORD });
        expect((await secure.ask(BY_PASSWORD, { email, password: PASSWORD })).cookies[0]).toMatch(/^__Host-classmark=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      } finally {
        await secure.close();
      }
    });
  });
});
