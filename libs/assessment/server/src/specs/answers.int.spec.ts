import { makeOffering, START_MS, TestServer } from '@classmark/catalogue/server/testing';
import type { OfferingView } from '@classmark/catalogue/server';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { makeEnrolment } from '@classmark/learning/server/testing';
import { newId } from '@classmark/platform/server';
import { AssessmentModule, assessmentEntities } from '../assessment.module';

const WRITTEN = ['assessment.check_answer', 'learning.activity_start', 'learning.outcome', 'learning.progress', 'platform.outbox_event'] as const;
const ANSWER = `mutation ($input: AnswerCheckFields!) { answerCheck(input: $input) { __typename ... on Refusal { message }
  ... on CheckAnswer { id mark passed found rightOptions tooMany why rule language savedAt counted options { key chosen verdict words } } } }`;
const MINE = `query ($release: ID!) { myCheckAnswers(releaseId: $release, lessonKey: "l1") { id checkKey optionKeys mark savedAt } }`;

describe('answering a check question', () => {
  let server: TestServer;
  let offering: OfferingView;
  let personId: string;
  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, AssessmentModule], entities: [...learningEntities, ...assessmentEntities] }, ['webinar']);
    offering = await makeOffering(server.app, server.system);
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    server.clock.ms = START_MS;
    personId = await server.person();
  });

  const enrol = async (who = personId) => (await makeEnrolment(server.app, await server.context(who), who, offering.id)).id;
  const input = (over: object = {}) => ({ id: newId({ now: () => server.clock.ms }), releaseId: offering.releaseId, checkKey: 'l1-check', optionKeys: ['ap', 'oa'], ...over });
  const answer = async (over: object = {}, who: string | null = personId) => {
    const result = await server.ask(who, ANSWER, { input: input(over) });
    return (result.data?.['answerCheck'] ?? result.errors?.[0]?.extensions) as Record<string, unknown>;
  };

  it('marks it on the server, keeps it, and says why only then', async () => {
    expect(await answer({ optionKeys: ['ao', 'ap'] })).toEqual({
      __typename: 'CheckAnswer', id: expect.any(String), mark: '1/3', passed: false, found: 1, rightOptions: 2, tooMany: 1,
      why: '`AP` is the organization, `AO` the state.', rule: 'An organization gets letters that no state uses.', language: 'en', savedAt: '2026-11-24T09:00:00.000Z', counted: false,
      options: [
        { key: 'ao', chosen: true, verdict: 'wrong', words: 'Not an organization' }, { key: 'ap', chosen: true, verdict: 'right', words: null },
        { key: 'oa', chosen: false, verdict: 'missed', words: null }, { key: 'om', chosen: false, verdict: 'leftOut', words: null },
      ],
    });
  });

  it('is an outcome where the person is enrolled, resting on the kept answer', async () => {
    const enrolmentId = await enrol();
    const kept = await answer({ enrolmentId });
    expect(kept).toMatchObject({ mark: '1/1', passed: true, counted: true });
    expect(await server.rows('select activity_key, kind, mark, passed, rule_version, evidence from learning.outcome where enrolment_id = $1', [enrolmentId]))
      .toEqual([{ activity_key: 'l1-check', kind: 'marked', mark: '1/1', passed: true, rule_version: 'check/1', evidence: { answerId: kept['id'] } }]);
    expect(await server.rows('select done from learning.progress where enrolment_id = $1', [enrolmentId])).toEqual([{ done: ['l1-check'] }]);
  });

  it('counts nothing for who reads without being enrolled', async () => {
    const before = await server.counts(...WRITTEN);
    expect(await answer()).toMatchObject({ counted: false });
    expect(await server.counts(...WRITTEN)).toEqual({ ...before, 'assessment.check_answer': before['assessment.check_answer']! + 1 });
  });

  it('is the same answer when it is sent again, also twice at once: first kept, first shown, counted once', async () => {
    const enrolmentId = await enrol();
    const id = newId({ now: () => START_MS });
    const [first, second] = await Promise.all([answer({ id, enrolmentId, optionKeys: ['ap'] }), answer({ id, enrolmentId, optionKeys: ['ap'] })]);
    expect(second).toEqual(first);
    const before = await server.counts(...WRITTEN);
    server.clock.ms += 60_000;
    expect(await answer({ id, enrolmentId, optionKeys: ['ap', 'oa'] })).toEqual(first);
    expect(await server.counts(...WRITTEN)).toEqual(before);
    expect(await server.rows('select 1 from learning.outcome where enrolment_id = $1', [enrolmentId])).toHaveLength(1);
  });

  it('is shown again, the newest of each question, to nobody but the person', async () => {
    await answer({ optionKeys: ['ao'] });
    server.clock.ms += 60_000;
    await answer({ optionKeys: ['ap', 'oa'] });
    expect((await server.ask(personId, MINE, { release: offering.releaseId })).data).toEqual({ myCheckAnswers: [
      { id: expect.any(String), checkKey: 'l1-check', optionKeys: ['ap', 'oa'], mark: '1/1', savedAt: '2026-11-24T09:01:00.000Z' },
    ] });
    expect((await server.ask(await server.person({ roles: [{ role: 'trainer' }] }), MINE, { release: offering.releaseId })).data).toEqual({ myCheckAnswers: [] });
    expect((await server.ask(personId, MINE, { release: 'x' })).data).toEqual({ myCheckAnswers: [] });
  });

  it('asks a stranger to sign in, and writes nothing', async () => {
    const before = await server.counts(...WRITTEN);
    expect(await answer({}, null)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await server.ask(null, MINE, { release: offering.releaseId })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await server.counts(...WRITTEN)).toEqual(before);
  });

  it('refuses what is not the person’s, not there, or no choice, and writes nothing', async () => {
    const own = await enrol();
    const foreign = await enrol(await server.person());
    const taken = newId({ now: () => START_MS });
    await answer({ id: taken }, await server.person());
    const elsewhere = await makeOffering(server.app, server.system);
    const before = await server.counts(...WRITTEN);
    const missing = 'CheckNotFound';
    const cases: [string, object, string][] = [
      ['somebody else’s enrolment', { enrolmentId: foreign }, missing], ['an enrolment that does not exist', { enrolmentId: newId({ now: () => 1 }) }, missing],
      ['an enrolment in another release', { enrolmentId: own, releaseId: elsewhere.releaseId }, missing], ['a release that does not exist', { releaseId: 'x' }, missing],
      ['a question that does not exist', { checkKey: 'l1' }, missing], ['an id that is another person’s', { id: taken }, missing], ['an id that is none', { id: 'x' }, missing],
      ['no choice', { optionKeys: [] }, 'ChoiceNotValid'], ['an option that the question does not have', { optionKeys: ['ap', 'zz'] }, 'ChoiceNotValid'],
    ];
    for (const [what, over, refusal] of cases) expect([what, (await answer(over))['__typename']]).toEqual([what, refusal]);
    expect(await server.counts(...WRITTEN)).toEqual(before);
  });

  it('keeps every answer as it was given', async () => {
    await expect(server.rows(`update assessment.check_answer set mark = '1/1'`)).rejects.toThrow('are history');
  });
});
