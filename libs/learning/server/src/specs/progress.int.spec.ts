import { makeOffering, START_MS, type TestServer } from '@classmark/catalogue/server/testing';
import type { OfferingView } from '@classmark/catalogue/server';
import { isRefusal } from '@classmark/platform/server';
import { EnrolmentNotFound } from '../enrolment/enrolment-refusals';
import type { EnrolmentView } from '../enrolment/enrolment-view';
import { LearningApi } from '../learning.api';
import { RebuildProgress } from '../progress/rebuild-progress';
import { RecordReading } from '../reading/record-reading';
import { makeEnrolment } from '../testing';
import { eventsOf, startLearningServer, WRITTEN } from './learning-server';

const MINUTE = 60_000;

describe('progress and completion', () => {
  let server: TestServer;
  let offering: OfferingView;
  let personId: string;
  let enrolment: EnrolmentView;
  beforeAll(async () => {
    server = await startLearningServer();
    offering = await makeOffering(server.app, server.system, { training: { slug: 'codes' } });
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    server.clock.ms = START_MS;
    personId = await server.person();
    enrolment = await makeEnrolment(server.app, await server.context(personId), personId, offering.id);
  });

  const read = async (lessonKey: string, finished: boolean, who = personId, enrolmentId = enrolment.id) =>
    server.get(RecordReading).execute(await server.context(who), { personId: who, enrolmentId, lessonKey, finished });
  const mark = (passed: boolean, activityKey = 'l1-check', at = server.clock.ms) => server.work.run(server.system, (tx) => server.get(LearningApi).recordOutcome(tx, {
    enrolmentId: enrolment.id, activityKey, kind: 'marked', mark: passed ? '1/1' : '1/2', passed, ruleVersion: 'check/1', evidence: {}, at,
  }));
  const progress = async () => (await server.rows('select started_at, last_key, last_at, done, completed_at, passed_at, rule_version from learning.progress where enrolment_id = $1', [enrolment.id]))[0];

  it('counts opening the first lesson as the participation, once', async () => {
    expect(await read('l1', false)).toEqual({ savedAt: new Date(START_MS), done: null, completed: false });
    server.clock.ms += MINUTE;
    await read('l1', false);
    expect((await eventsOf(server, enrolment.id)).map(({ type, payload }) => [type, payload['at'], payload['ruleVersion']])).toEqual([
      ['learning.enrolled', '2026-11-24T09:00:00.000Z', 'enrolment/1'], ['learning.participated', '2026-11-24T09:00:00.000Z', 'participation/1'],
    ]);
    expect(await progress()).toMatchObject({ started_at: new Date(START_MS), last_key: 'l1', last_at: new Date(START_MS + MINUTE), done: [], completed_at: null });
  });

  it('completes with the last activity and passes with everything graded passed, each with its rule version', async () => {
    await read('l1', true);
    server.clock.ms += MINUTE;
    expect(await mark(false)).toEqual({ completed: false, passed: false, done: ['l1', 'l1-check'] });
    server.clock.ms += MINUTE;
    expect(await read('l2', true)).toEqual({ savedAt: new Date(START_MS + 2 * MINUTE), done: ['l1', 'l1-check', 'l2'], completed: true });
    server.clock.ms += MINUTE;
    expect(await mark(true)).toEqual({ completed: false, passed: true, done: ['l1', 'l1-check', 'l2'] });
    server.clock.ms += MINUTE;
    expect(await mark(false)).toEqual({ completed: false, passed: false, done: ['l1', 'l1-check', 'l2'] });
    expect((await eventsOf(server, enrolment.id)).slice(1).map(({ type, payload }) => [type, payload['at'], payload['ruleVersion']])).toEqual([
      ['learning.participated', '2026-11-24T09:00:00.000Z', 'participation/1'], ['learning.completed', '2026-11-24T09:02:00.000Z', 'completion/1'],
      ['learning.passed', '2026-11-24T09:03:00.000Z', 'completion/1'],
    ]);
    expect(await progress()).toMatchObject({ completed_at: new Date(START_MS + 2 * MINUTE), passed_at: new Date(START_MS + 3 * MINUTE), rule_version: 'completion/1' });
  });

  it('loses none of the outcomes that come at the same moment', async () => {
    const results = await Promise.all([read('l1', true), read('l2', true), mark(true), mark(false), read('l1', true)]);
    expect(results.filter(isRefusal)).toEqual([]);
    expect(await progress()).toMatchObject({ done: ['l1', 'l1-check', 'l2'], completed_at: new Date(START_MS), passed_at: new Date(START_MS) });
    expect((await eventsOf(server, enrolment.id)).map(({ type }) => type).sort()).toEqual(['learning.completed', 'learning.enrolled', 'learning.participated', 'learning.passed']);
    expect(await server.rows(`select kind, count(*)::int as n from learning.outcome where enrolment_id = $1 group by kind order by kind`, [enrolment.id])).toEqual([{ kind: 'marked', n: 2 }, { kind: 'seen', n: 2 }]);
  });

  it('takes the affiliation as it was at each moment', async () => {
    const mover = await server.person({ officeCode: null, audience: 'ipInformationUser' });
    const episode = await makeEnrolment(server.app, await server.context(mover), mover, offering.id);
    await server.rows('update identity.affiliation set valid_to = $2 where person_id = $1', [mover, new Date(START_MS + MINUTE)]);
    server.clock.ms = START_MS + 2 * MINUTE;
    await read('l1', true, mover, episode.id);
    expect((await eventsOf(server, episode.id)).map(({ type, payload }) => [type, (payload['snapshot'] as { officeCode: string | null }).officeCode])).toEqual([
      ['learning.enrolled', null], ['learning.participated', null],
    ]);
  });

  it('records nothing for somebody else, in what is withdrawn, or of what the release does not have', async () => {
    const other = await server.person({ roles: [{ role: 'trainer' }] });
    const before = await server.counts(...WRITTEN);
    for (const finished of [true, false]) {
      expect(await read('l1', finished, other)).toBeInstanceOf(EnrolmentNotFound);
      expect(await read('nothing', finished)).toBeInstanceOf(EnrolmentNotFound);
      expect(await read('l1', finished, personId, 'x')).toBeInstanceOf(EnrolmentNotFound);
    }
    expect(await mark(true, 'nothing')).toBeNull();
    expect(await server.counts(...WRITTEN)).toEqual(before);
    await server.ask(personId, 'mutation ($id: ID!) { withdrawLearner(input: { enrolmentId: $id }) { __typename } }', { id: enrolment.id });
    const after = await server.counts(...WRITTEN);
    expect(await read('l1', true)).toBeInstanceOf(EnrolmentNotFound);
    expect(await mark(true)).toBeNull();
    expect(await server.counts(...WRITTEN)).toEqual(after);
  });

  it('is rebuilt from starts and outcomes to the same rows', async () => {
    await read('l1', false);
    server.clock.ms += MINUTE;
    await mark(false);
    server.clock.ms += MINUTE;
    await read('l2', true);
    await mark(true, 'l1-check', START_MS + 30_000);
    server.clock.ms += MINUTE;
    await read('l1', true);
    const columns = 'enrolment_id, started_at, last_key, last_at, done, completed_at, passed_at, rule_version';
    const stored = await server.rows(`select ${columns} from learning.progress order by enrolment_id`);
    expect(stored.length).toBeGreaterThan(3);
    expect(await server.get(RebuildProgress).execute(server.system)).toEqual({ rebuilt: stored.length });
    expect(await server.rows(`select ${columns} from learning.progress order by enrolment_id`)).toEqual(stored);
    server.clock.ms += MINUTE;
    expect(await mark(true)).toMatchObject({ passed: false });
  });

  it('shows one thing to go on with, with its lesson and activity', async () => {
    await read('l1', true);
    const { data } = await server.ask(personId, `{ myLearning(language: "en") { continueWith { id share minutesLeft lessonsDone lessons { slug state }
      offering { slug title } next { lessonSlug lessonTitle lessonNumber activityKey activityKind } } courses { id } } }`);
    expect(data!['myLearning']).toEqual({
      continueWith: {
        id: enrolment.id, share: 1 / 3, minutesLeft: 7, lessonsDone: 0, offering: { slug: 'codes', title: 'Codes of offices' },
        lessons: [{ slug: 'what-the-code-is-for', state: 'begun' }, { slug: 'where-it-stands', state: 'open' }],
        next: { lessonSlug: 'what-the-code-is-for', lessonTitle: 'What the code is for', lessonNumber: 1, activityKey: 'l1-check', activityKind: 'check' },
      },
      courses: [{ id: enrolment.id }],
    });
    expect((await server.ask(personId, '{ myTraining(slug: "codes") { id enrolment { done } } }')).data).toEqual({ myTraining: { id: enrolment.id, enrolment: { done: ['l1'] } } });
    expect((await server.ask(await server.person(), '{ myTraining(slug: "codes") { id } myLearning { continueWith { id } courses { id } } }')).data)
      .toEqual({ myTraining: null, myLearning: { continueWith: null, courses: [] } });
  });
});
