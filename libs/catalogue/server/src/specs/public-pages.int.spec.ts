import { DEFAULT_LANG } from '@classmark/platform/core';
import { eventually } from '@classmark/testkit';
import { CatalogueApi } from '../index';
import { makeOffering, makeTraining, smallContent, START_MS, TestServer } from '../testing';

const HOUR = 3_600_000;
const arabic = smallContent({
  languages: ['en', 'ar'], title: { en: 'Nice classes', ar: 'أصناف نيس' }, line: { en: 'Find a class.', ar: 'اعثر على الصنف.' }, lead: { en: 'Lead.', ar: 'مقدمة.' },
  outcomes: [{ en: 'Find a class', ar: 'العثور على الصنف' }],
});

describe('the public pages', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start();
    await makeTraining(server.app, server.system, { slug: 'codes', topics: ['ST.3'], position: 1 });
    await makeTraining(server.app, server.system, { slug: 'nice', kind: 'classificationTraining', topics: ['Nice'], content: arabic, position: 2 });
    for (const [title, topic, startsAtMs] of [['Soon', 'Nice', START_MS + HOUR], ['Later', 'IPC', START_MS + 50 * HOUR], ['Over', 'IPC', START_MS - 5 * HOUR]] as const) {
      await server.work.run(server.system, (tx) => server.get(CatalogueApi).planWebinar(tx, {
        title, line: '', topics: [topic], languages: ['en', 'ar'], startsAtMs, endsAtMs: startsAtMs + HOUR, zone: 'Europe/Zurich', capacity: 10, trainerId: null,
      }));
    }
  });
  afterAll(() => server?.close());

  const catalogue = (question: object | null, language = 'en') => server.ask(null, `query ($question: CatalogueQuestion, $language: String) {
    catalogue(question: $question, language: $language) { totalCount nodes { slug title titleLanguage } facets { topic { value count on } kind { value count } } nearest { slug } } }`, { question, language });

  it('lists every training in its order, titles in the language asked for or visibly in another', async () => {
    const { data } = await catalogue({ kind: ['distanceCourse', 'classificationTraining'] }, 'ar');
    expect(data!['catalogue']).toMatchObject({ totalCount: 2, nodes: [
      { slug: 'codes', title: 'Codes of offices', titleLanguage: 'en' }, { slug: 'nice', title: 'أصناف نيس', titleLanguage: 'ar' },
    ] });
  });

  it('counts for each answer what it would show given the other questions', async () => {
    const { data } = await catalogue({ topic: ['Nice'] });
    expect(data!['catalogue']).toMatchObject({ totalCount: 2, facets: {
      topic: [{ value: 'Nice', count: 2, on: true }, { value: 'IPC', count: 1, on: false }, { value: 'ST.3', count: 1, on: false }],
      kind: [{ value: 'webinar', count: 1 }, { value: 'distanceCourse', count: 0 }, { value: 'classificationTraining', count: 1 }],
    } });
  });

  it.each([['st3'], ['ST.3'], ['two LETTERS'], ['codes of']])('finds the codes by “%s”', async (words) => {
    const { data } = await catalogue({ words });
    expect((data!['catalogue'] as { nodes: { slug: string }[] }).nodes.map((node) => node.slug)).toEqual(['codes']);
  });

  it('finds by Arabic words, and offers what is nearest when nothing fits', async () => {
    expect((await catalogue({ words: 'أصناف' })).data!['catalogue']).toMatchObject({ totalCount: 1, nodes: [{ slug: 'nice' }] });
    const { data } = await catalogue({ words: 'oficces' });
    expect(data!['catalogue']).toMatchObject({ totalCount: 0, nearest: [{ slug: 'codes' }, expect.anything(), expect.anything()] });
  });

  it('lists a webinar while it is still to come, with its date', async () => {
    const { data } = await server.ask(null, '{ catalogue(question: { kind: ["webinar"] }) { nodes { title offeringId } } webinars { nodes { id title } } }');
    expect((data as { catalogue: { nodes: { title: string; offeringId: string }[] } }).catalogue.nodes.map(({ title, offeringId }) => ({ id: offeringId, title })))
      .toEqual((data as { webinars: { nodes: unknown[] } }).webinars.nodes);
  });

  it('takes the signs of a search pattern literally', async () => {
    expect((await catalogue({ words: '%' })).data!['catalogue']).toMatchObject({ totalCount: 0 });
  });

  it('shows a training with an outline whose minutes add up and what one can enrol in', async () => {
    const { trainingId } = await makeTraining(server.app, server.system, { slug: 'dated' });
    await makeOffering(server.app, server.system, { trainingId, startsAtMs: START_MS - 3 * HOUR, endsAtMs: START_MS - HOUR });
    const next = await makeOffering(server.app, server.system, { trainingId, startsAtMs: START_MS + 3 * HOUR, endsAtMs: START_MS + 5 * HOUR, capacity: 4, enrolmentOpensAtMs: START_MS + HOUR });
    const pace = await makeOffering(server.app, server.system, { trainingId });
    const dated = async () => (await server.ask(null, `{ training(slug: "dated", language: "fr") { minutes titleLanguage modules { minutes lessons { slug minutes activities { key kind } } }
      offerings { id phase startsAt capacity } } }`)).data as { training: { offerings: { id: string }[] } | null };
    // The change feed tells the page cache.
    await eventually(async () => (await dated()).training?.offerings.some(({ id }) => id === pace.id) ?? false);
    const data = await dated();
    expect(data.training).toEqual({
      minutes: 10, titleLanguage: DEFAULT_LANG,
      modules: [{ minutes: 10, lessons: [
        { slug: 'what-the-code-is-for', minutes: 6, activities: [{ key: 'l1', kind: 'reading' }, { key: 'l1-check', kind: 'check' }] },
        { slug: 'where-it-stands', minutes: 4, activities: [{ key: 'l2', kind: 'reading' }] },
      ] }],
      offerings: [
        { id: pace.id, phase: 'open', startsAt: null, capacity: null },
        { id: next.id, phase: 'notOpenYet', startsAt: new Date(START_MS + 3 * HOUR).toISOString(), capacity: 4 },
      ],
    });
    expect((await server.ask(null, '{ training(slug: "nobody-knows") { id } }')).data).toEqual({ training: null });
  });

  it('gives the text of a lesson without anything that marks its questions', async () => {
    const { data } = await server.ask(null, `{ lesson(training: "codes", lesson: "what-the-code-is-for", language: "ar") { title titleLanguage number lessonCount shownIn next { slug }
      previous { slug } blocks { __typename ... on TextBlock { key language text } ... on CheckBlock { key question multiple options { key symbol text } } } } }`);
    expect(data!['lesson']).toEqual({
      title: 'What the code is for', titleLanguage: 'en', number: 1, lessonCount: 2, shownIn: ['en'], next: { slug: 'where-it-stands' }, previous: null,
      blocks: [
        { __typename: 'TextBlock', key: 'l1-text', language: 'en', text: '`ST.3` gives **two letters** to each office.' },
        { __typename: 'CheckBlock', key: 'l1-check', question: 'Which codes stand for an organization?', multiple: true, options: [
          { key: 'ao', symbol: 'AO', text: 'Angola' }, { key: 'ap', symbol: 'AP', text: 'ARIPO' }, { key: 'oa', symbol: 'OA', text: 'OAPI' }, { key: 'om', symbol: 'OM', text: 'Oman' },
        ] },
      ],
    });
    for (const field of ['why', 'rule', 'options { right }', 'options { verdict }']) {
      const answer = await server.ask(null, `{ lesson(training: "codes", lesson: "what-the-code-is-for") { blocks { ... on CheckBlock { ${field} } } } }`);
      expect([field, answer.errors?.[0]?.extensions.code]).toEqual([field, 'BAD_USER_INPUT']);
    }
    expect((await server.ask(null, '{ lesson(training: "codes", lesson: "none") { key } }')).data).toEqual({ lesson: null });
  });

  it('lists the webinars that come, the next first, and those that are over', async () => {
    const webinars = async (args: string) => {
      const { data } = await server.ask(null, `{ webinars(${args}) { totalCount nodes { title phase } } }`);
      return data!['webinars'] as { totalCount: number; nodes: { title: string; phase: string }[] };
    };
    expect(await webinars('when: upcoming')).toEqual({ totalCount: 2, nodes: [{ title: 'Soon', phase: 'open' }, { title: 'Later', phase: 'open' }] });
    expect(await webinars('when: past')).toEqual({ totalCount: 1, nodes: [{ title: 'Over', phase: 'over' }] });
    expect(await webinars('topic: ["IPC"]')).toMatchObject({ totalCount: 1, nodes: [{ title: 'Later' }] });
    expect(await webinars('spoken: ["ru"]')).toEqual({ totalCount: 0, nodes: [] });
    for (const id of ['none', '-'.repeat(36)]) expect(await server.ask(null, `{ offering(id: "${id}") { id } }`)).toEqual({ data: { offering: null } });
  });
});
