import { makeOffering, START_MS, type TestServer } from '@classmark/catalogue/server/testing';
import type { OfferingView } from '@classmark/catalogue/server';
import { isRefusal } from '@classmark/platform/server';
import { EnrolLearner } from '../enrolment/enrol-learner';
import { AlreadyCompleted, EnrolmentClosed, EnrolmentNotFound, EnrolmentNotOpenYet, NotInvited, OfferingFull, OfferingNotFound } from '../enrolment/enrolment-refusals';
import type { EnrolmentView } from '../enrolment/enrolment-view';
import { WithdrawLearner } from '../enrolment/withdraw-learner';
import { LearningApi } from '../learning.api';
import { makeEnrolment } from '../testing';
import { eventsOf, startLearningServer, WRITTEN } from './learning-server';

const HOUR = 3_600_000;

describe('enrolling and withdrawing', () => {
  let server: TestServer;
  let offering: OfferingView;
  beforeAll(async () => {
    server = await startLearningServer();
    offering = await makeOffering(server.app, server.system);
  });
  afterAll(() => server?.close());
  beforeEach(() => { server.clock.ms = START_MS; });

  const enrol = async (personId: string, offeringId: string) => server.get(EnrolLearner).execute(await server.context(personId), { personId, offeringId });
  const withdraw = async (personId: string, enrolmentId: string) => server.get(WithdrawLearner).execute(await server.context(personId), { personId, enrolmentId, reason: 'no time' });
  const taken = async (offeringId: string) => (await server.rows<{ taken: number }>('select taken from learning.seat_count where offering_id = $1', [offeringId]))[0]?.taken;

  it('begins an episode with the affiliation of that moment, its history, an audit line and an event, all in one transaction', async () => {
    const personId = await server.person({ officeCode: 'KE' });
    const enrolled = await enrol(personId, offering.id) as EnrolmentView;
    const snapshot = {
      officeCode: 'KE', countryCode: 'KE', organization: false, region: 'africa', developmentStatus: 'notStated', ldc: false, audience: 'ipoStaff', confirmed: true,
    };
    expect(enrolled).toMatchObject({ personId, offeringId: offering.id, episode: 1, source: 'self', snapshot, enrolledAtMs: START_MS, withdrawnAtMs: null, done: [] });
    expect(await server.get(LearningApi).enrolment(null, enrolled.id)).toEqual(enrolled);
    expect(await eventsOf(server, enrolled.id)).toEqual([{ type: 'learning.enrolled', payload: {
      enrolmentId: enrolled.id, personId, offeringId: offering.id, trainingId: offering.trainingId, trainingKind: 'distanceCourse', topics: ['ST.3'],
      at: '2026-11-24T09:00:00.000Z', source: 'self', ruleVersion: 'enrolment/1', snapshot,
    } }]);
    expect(await server.rows('select kind, actor_id, at from learning.enrolment_event where enrolment_id = $1', [enrolled.id])).toEqual([{ kind: 'enrolled', actor_id: personId, at: new Date(START_MS) }]);
    expect(await server.rows('select action, actor_id, details from platform.audit_entry where subject_id = $1', [enrolled.id]))
      .toEqual([{ action: 'learning.enrol', actor_id: personId, details: { offeringId: offering.id, source: 'self' } }]);
  });

  it('answers the running episode when asked again, also twice at the same moment, and writes nothing more', async () => {
    const personId = await server.person();
    const both = await Promise.all([enrol(personId, offering.id), enrol(personId, offering.id)]) as EnrolmentView[];
    expect(both[1]!.id).toBe(both[0]!.id);
    const before = await server.counts(...WRITTEN);
    expect((await enrol(personId, offering.id) as EnrolmentView).id).toBe(both[0]!.id);
    expect(await server.counts(...WRITTEN)).toEqual(before);
  });

  it('gives the last place to exactly one of twenty who want it at once', async () => {
    const small = await makeOffering(server.app, server.system, { capacity: 3 });
    const people: string[] = [];
    for (let number = 0; number < 20; number += 1) people.push(await server.person());
    const results = await Promise.all(people.map((personId) => enrol(personId, small.id)));
    expect(results.filter((result) => !isRefusal(result))).toHaveLength(3);
    expect(results.filter((result) => result instanceof OfferingFull && result.capacity === 3)).toHaveLength(17);
    expect(await taken(small.id)).toBe(3);
    expect((await server.get(LearningApi).roster(null, small.id)).length).toBe(3);
    expect(await server.rows(`select 1 from platform.outbox_event where type = 'learning.enrolled' and payload->>'offeringId' = $1`, [small.id])).toHaveLength(3);
  });

  it('takes one seat of a person who presses twice at once', async () => {
    const small = await makeOffering(server.app, server.system, { capacity: 2 });
    const [first, second] = [await server.person(), await server.person()];
    await Promise.all([enrol(first, small.id), enrol(first, small.id), enrol(first, small.id)]);
    expect(await taken(small.id)).toBe(1);
    expect(isRefusal(await enrol(second, small.id))).toBe(false);
  });

  it('frees the place on withdrawal; enrolling again is a second episode, and the first stays counted', async () => {
    const small = await makeOffering(server.app, server.system, { capacity: 1 });
    const [first, second] = [await server.person(), await server.person()];
    const enrolled = await makeEnrolment(server.app, await server.context(first), first, small.id);
    expect(await enrol(second, small.id)).toBeInstanceOf(OfferingFull);
    server.clock.ms += HOUR;
    expect(await withdraw(first, enrolled.id)).toMatchObject({ id: enrolled.id, withdrawnAtMs: START_MS + HOUR });
    expect(await taken(small.id)).toBe(0);
    expect((await eventsOf(server, enrolled.id)).map(({ type, payload }) => [type, payload['at']])).toEqual([
      ['learning.enrolled', '2026-11-24T09:00:00.000Z'], ['learning.withdrawn', '2026-11-24T10:00:00.000Z'],
    ]);
    const before = await server.counts(...WRITTEN);
    expect(await withdraw(first, enrolled.id)).toMatchObject({ withdrawnAtMs: START_MS + HOUR });
    expect(await server.counts(...WRITTEN)).toEqual(before);
    expect(await enrol(first, small.id)).toMatchObject({ episode: 2 });
    expect((await server.get(LearningApi).roster(null, small.id)).map(({ episode, withdrawnAtMs }) => [episode, withdrawnAtMs !== null])).toEqual([[1, true], [2, false]]);
  });

  it.each([
    ['not open yet', { enrolmentOpensAtMs: START_MS + HOUR }, EnrolmentNotOpenYet],
    ['closed', { startsAtMs: START_MS + HOUR, endsAtMs: START_MS + 2 * HOUR, enrolmentClosesAtMs: START_MS }, EnrolmentClosed],
    ['for another audience', { audiences: ['universityStudent'] }, NotInvited],
  ])('refuses an offering that is %s, and writes nothing', async (_what, over, refusal) => {
    const other = await makeOffering(server.app, server.system, over);
    const personId = await server.person();
    const before = await server.counts(...WRITTEN);
    expect(await enrol(personId, other.id)).toBeInstanceOf(refusal);
    expect(await server.counts(...WRITTEN)).toEqual(before);
  });

  it('keeps somebody enrolled when enrolment closes, and lets whoever is enrolled ask again', async () => {
    const closing = await makeOffering(server.app, server.system, { startsAtMs: START_MS + 5 * HOUR, endsAtMs: START_MS + 6 * HOUR, enrolmentClosesAtMs: START_MS + HOUR });
    const personId = await server.person();
    const enrolled = await makeEnrolment(server.app, await server.context(personId), personId, closing.id);
    server.clock.ms = START_MS + HOUR;
    expect(await enrol(personId, closing.id)).toMatchObject({ id: enrolled.id });
  });

  it('treats an offering that does not exist and an id that is none alike', async () => {
    const personId = await server.person();
    const before = await server.counts(...WRITTEN);
    expect(await enrol(personId, '018c0000-0000-7000-8000-00000000ffff')).toBeInstanceOf(OfferingNotFound);
    expect(await enrol(personId, 'x')).toBeInstanceOf(OfferingNotFound);
    expect(await server.counts(...WRITTEN)).toEqual(before);
  });

  it('withdraws nobody else, and what is not there looks the same', async () => {
    const [owner, other] = [await server.person(), await server.person({ roles: [{ role: 'trainer' }, { role: 'secretariat' }] })];
    const enrolled = await makeEnrolment(server.app, await server.context(owner), owner, offering.id);
    const before = await server.counts(...WRITTEN);
    for (const id of [enrolled.id, '018c0000-0000-7000-8000-00000000ffff', 'x']) expect(await withdraw(other, id)).toBeInstanceOf(EnrolmentNotFound);
    expect(await server.counts(...WRITTEN)).toEqual(before);
    expect((await server.get(LearningApi).enrolment(null, enrolled.id))?.withdrawnAtMs).toBeNull();
  });

  it('does not withdraw from what is completed', async () => {
    const personId = await server.person();
    const enrolled = await makeEnrolment(server.app, await server.context(personId), personId, offering.id);
    await server.work.run(server.system, async (tx) => {
      for (const [activityKey, kind] of [['l1', 'seen'], ['l1-check', 'marked'], ['l2', 'seen']] as const) {
        await server.get(LearningApi).recordOutcome(tx, { enrolmentId: enrolled.id, activityKey, kind, mark: null, passed: kind === 'marked' ? true : null, ruleVersion: 't', evidence: {}, at: START_MS });
      }
    });
    const before = await server.counts(...WRITTEN);
    expect(await withdraw(personId, enrolled.id)).toBeInstanceOf(AlreadyCompleted);
    expect(await server.counts(...WRITTEN)).toEqual(before);
  });

  it('keeps the history: what happened to an enrolment is never changed', async () => {
    await expect(server.rows('update learning.enrolment_event set at = now()')).rejects.toThrow('are history');
    await expect(server.rows('delete from learning.outcome')).rejects.toThrow('are history');
    await expect(server.rows('delete from learning.activity_start')).rejects.toThrow('are history');
  });

  describe('over HTTP', () => {
    const ENROL = 'mutation ($id: ID!) { enrolLearner(input: { offeringId: $id }) { __typename ... on LearnerEnrolled { enrolment { id episode } } ... on Refusal { message } ... on OfferingFull { capacity } } }';
    const WITHDRAW = 'mutation ($id: ID!) { withdrawLearner(input: { enrolmentId: $id }) { __typename ... on LearnerWithdrawn { enrolment { withdrawnAt } } } }';

    it('asks a stranger to sign in, for everything that is a person’s', async () => {
      const before = await server.counts(...WRITTEN);
      const id = offering.id;
      for (const [document, variables] of [
        [ENROL, { id }], [WITHDRAW, { id }], ['{ myLearning { courses { id } } }', {}], ['query ($id: ID!) { myEnrolment(offeringId: $id) { id } }', { id }],
        ['query ($id: ID!) { myEnrolments(offeringIds: [$id]) { id } }', { id }], ['{ myTraining(slug: "x") { id } }', {}],
        ['mutation ($id: ID!) { recordReading(input: { enrolmentId: $id, lessonKey: "l1", finished: true }) { __typename } }', { id }],
        ['query ($id: ID!) { roster(offeringId: $id) { lines { name } } }', { id }], ['query ($id: ID!) { rosterCsv(offeringId: $id) }', { id }], ['{ rosterOfferings { id } }', {}],
      ] as const) {
        const answer = await server.ask(null, document, variables);
        expect([document, answer.errors?.[0]?.extensions.code]).toEqual([document, 'UNAUTHENTICATED']);
      }
      expect(await server.counts(...WRITTEN)).toEqual(before);
    });

    it('enrols the person of the session, tells how many places are left, and lets the person go again', async () => {
      const small = await makeOffering(server.app, server.system, { capacity: 2 });
      const personId = await server.person();
      const { data } = await server.ask(personId, ENROL, { id: small.id });
      const { enrolment } = data!['enrolLearner'] as { enrolment: { id: string } };
      expect(data).toEqual({ enrolLearner: { __typename: 'LearnerEnrolled', enrolment: { id: expect.any(String), episode: 1 } } });
      expect((await server.ask(null, `{ offering(id: "${small.id}") { capacity placesLeft } }`)).data).toEqual({ offering: { capacity: 2, placesLeft: 1 } });
      expect((await server.ask(null, `{ offering(id: "${offering.id}") { placesLeft } }`)).data).toEqual({ offering: { placesLeft: null } });
      expect((await server.ask(personId, `{ myEnrolments(offeringIds: ["${small.id}", "${offering.id}", "none"]) { id offeringId } }`)).data)
        .toEqual({ myEnrolments: [{ id: enrolment.id, offeringId: small.id }] });
      expect((await server.ask(personId, WITHDRAW, { id: enrolment.id })).data).toEqual({ withdrawLearner: { __typename: 'LearnerWithdrawn', enrolment: { withdrawnAt: '2026-11-24T09:00:00.000Z' } } });
      expect((await server.ask(null, `{ offering(id: "${small.id}") { placesLeft } }`)).data).toEqual({ offering: { placesLeft: 2 } });
    });
  });
});
