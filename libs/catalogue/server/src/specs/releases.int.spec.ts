import { eventually } from '@classmark/testkit';
import { ActivityPins, CatalogueApi, ContentNotValid, SlugTaken, TrainingNotFound } from '../index';
import { PublishRelease } from '../release/publish-release';
import { ScheduleOffering } from '../offering/schedule-offering';
import { makeOffering, makeTraining, smallContent, TestServer } from '../testing';

describe('trainings and their releases', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start(undefined, ['check', 'webinar']); });
  afterAll(() => server?.close());

  const createTraining = (slug: string, content = smallContent()) => server.work.run(server.system, (tx) => server.get(CatalogueApi).createTraining(tx, {
    slug, kind: 'distanceCourse', level: 'introduction', topics: ['ST.3'], audiences: [], content,
  }));
  const written = () => server.counts('catalogue.training', 'catalogue.release', 'platform.audit_entry');
  const practice = (params: Record<string, string>) => smallContent({ modules: [{ key: 'm', title: { en: 'M' }, lessons: [{
    key: 'p', slug: 'practice', title: { en: 'Practice' }, minutes: 5, blocks: [{ kind: 'activity', key: 'set', activity: 'classificationSet', title: { en: 'Cases' }, params }],
  }] }] });

  it('publishes the first release together with the training and remembers who did what', async () => {
    const made = await createTraining('codes');
    expect(made).toEqual({ trainingId: expect.any(String), releaseId: expect.any(String) });
    const { trainingId, releaseId } = made as { trainingId: string; releaseId: string };
    expect(await server.get(CatalogueApi).release(releaseId)).toMatchObject({ trainingId, trainingSlug: 'codes', number: 1, content: { title: { en: 'Codes of offices' } } });
    expect((await server.rows(`select action from platform.audit_entry where subject_id in ($1, $2) order by action`, [trainingId, releaseId])).map((row) => row['action']))
      .toEqual(['catalogue.createTraining', 'catalogue.publishRelease']);
  });

  it('refuses an address that is taken, and writes nothing', async () => {
    const before = await written();
    expect(await createTraining('codes')).toBeInstanceOf(SlugTaken);
    expect(await written()).toEqual(before);
  });

  it('names every fault of the content, and writes nothing', async () => {
    const before = await written();
    const refused = await createTraining('faulty', smallContent({ title: { en: ' ' }, modules: [] }));
    expect(refused).toBeInstanceOf(ContentNotValid);
    expect((refused as ContentNotValid).faults.map((fault) => fault.path)).toEqual(['title', 'modules']);
    expect(await written()).toEqual(before);
  });

  it('asks the provider of each activity: nobody there, or a fault, and nothing is published', async () => {
    const before = await written();
    expect(await createTraining('practice', practice({ set: 'nice' }))).toMatchObject({ faults: [{ path: 'activities.set', message: 'Nobody provides activities of the kind classificationSet.' }] });
    server.get(ActivityPins).register('classificationSet', async (_tx, { params }) => (params['set'] === 'nice' ? { pinned: { version: 3, count: 5 } } : { fault: 'There is no such set.' }));
    expect(await createTraining('practice', practice({ set: 'other' }))).toMatchObject({ faults: [{ path: 'activities.set', message: 'There is no such set.' }] });
    expect(await written()).toEqual(before);
    const made = await createTraining('practice', practice({ set: 'nice' })) as { releaseId: string };
    const release = await server.get(CatalogueApi).release(made.releaseId);
    expect(release?.content.modules[0]?.lessons[0]?.blocks[0]).toMatchObject({ params: { set: 'nice', version: 3, count: 5 } });
  });

  it('keeps a published release for ever; a new draft becomes the next one, and offerings stay where they were opened', async () => {
    const offering = await makeOffering(server.app, server.system, { training: { slug: 'growing' } });
    await expect(server.rows(`update catalogue.release set content = '{}' where id = $1`, [offering.releaseId])).rejects.toThrow('is published and never changes');
    await expect(server.rows(`delete from catalogue.release where id = $1`, [offering.releaseId])).rejects.toThrow('is published and never changes');
    const publish = server.get(PublishRelease);
    await server.work.run(server.system, (tx) => publish.saveDraft(tx, offering.trainingId, smallContent({ title: { en: 'Second' } })));
    expect((await server.get(CatalogueApi).training('growing'))?.release.number).toBe(1);
    const second = await publish.execute(server.system, offering.trainingId) as { releaseId: string; number: number };
    expect(second.number).toBe(2);
    // The change feed tells the page cache.
    await eventually(async () => (await server.get(CatalogueApi).training('growing'))?.release.id === second.releaseId);
    expect((await server.get(CatalogueApi).offering(null, offering.id))?.releaseId).toBe(offering.releaseId);
    expect(await publish.execute(server.system, offering.trainingId)).toMatchObject({ message: 'There is no draft of this training.' });
  });

  it('shows nobody a draft', async () => {
    const { trainingId } = await makeTraining(server.app, server.system, { slug: 'public' });
    const draft = await server.work.run(server.system, (tx) => server.get(PublishRelease).saveDraft(tx, trainingId, smallContent({ title: { en: 'Unfinished' } }))) as { releaseId: string };
    expect(await server.get(CatalogueApi).release(draft.releaseId)).toBeNull();
    const { data } = await server.ask(null, 'query ($r: ID!) { lesson(training: "public", lesson: "what-the-code-is-for", release: $r) { key } }', { r: draft.releaseId });
    expect(data).toEqual({ lesson: null });
  });

  it.each([
    ['endsAt', { startsAtMs: 2_000, endsAtMs: 1_000 }], ['endsAt', { startsAtMs: 2_000 }], ['capacity', { capacity: 0 }], ['zone', { zone: 'Europe/Nowhere' }],
    ['languages', { languages: [] }], ['languages', { languages: ['de'] }], ['enrolmentClosesAt', { enrolmentOpensAtMs: 2_000, enrolmentClosesAtMs: 2_000 }],
  ])('refuses an offering whose %s does not hold, and writes nothing: %j', async (field, over) => {
    const { trainingId } = await makeTraining(server.app, server.system);
    const before = await server.counts('catalogue.offering', 'platform.outbox_event', 'platform.audit_entry');
    const result = await server.get(ScheduleOffering).execute(server.system, { trainingId, startsAtMs: null, endsAtMs: null, zone: 'Africa/Nairobi', capacity: null, languages: ['en'], ...over });
    expect(result).toMatchObject({ field });
    expect(await server.counts('catalogue.offering', 'platform.outbox_event', 'platform.audit_entry')).toEqual(before);
  });

  it('opens a training once however often it is asked, and says so to the other domains', async () => {
    const { trainingId } = await makeTraining(server.app, server.system);
    const input = { id: '018c0000-0000-7000-8000-00000000aaaa', trainingId, startsAtMs: null, endsAtMs: null, zone: 'Africa/Nairobi', capacity: 3, languages: ['en'] };
    const [first, second] = [await server.get(ScheduleOffering).execute(server.system, input), await server.get(ScheduleOffering).execute(server.system, input)];
    expect(second).toEqual(first);
    expect(await server.rows(`select payload from platform.outbox_event where type = 'catalogue.offeringScheduled' and payload->>'offeringId' = $1`, [input.id])).toEqual([{ payload: {
      offeringId: input.id, trainingId, trainingKind: 'distanceCourse', topics: ['ST.3'], releaseId: (first as { releaseId: string }).releaseId,
      startsAt: null, endsAt: null, zone: 'Africa/Nairobi', hostOffice: null,
    } }]);
    expect(await server.get(ScheduleOffering).execute(server.system, { ...input, id: undefined, trainingId: input.id })).toBeInstanceOf(TrainingNotFound);
  });
});
