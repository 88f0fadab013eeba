import { makeOffering, START_MS, type TestServer } from '@classmark/catalogue/server/testing';
import type { OfferingView } from '@classmark/catalogue/server';
import { RecordReading } from '../reading/record-reading';
import { makeEnrolment } from '../testing';
import { startLearningServer } from './learning-server';

const ROSTER = 'query ($id: ID!) { roster(offeringId: $id) { offering { id } lines { name officeCode officeName officeConfirmed state share episode } } }';
const CSV = 'query ($id: ID!) { rosterCsv(offeringId: $id) }';

describe('the roster of an offering', () => {
  let server: TestServer;
  let trainer: string;
  let offering: OfferingView;
  beforeAll(async () => {
    server = await startLearningServer();
    trainer = await server.person({ roles: [{ role: 'trainer' }] });
    offering = await makeOffering(server.app, server.system, { trainerId: trainer });
    const reader = await server.person({ displayName: '=HYPERLINK("http://bad.example")', officeCode: 'KE' });
    const leaver = await server.person({ displayName: 'Second person', officeCode: null });
    const first = await makeEnrolment(server.app, await server.context(reader), reader, offering.id);
    server.clock.ms = START_MS + 60_000;
    const second = await makeEnrolment(server.app, await server.context(leaver), leaver, offering.id);
    await server.get(RecordReading).execute(await server.context(reader), { personId: reader, enrolmentId: first.id, lessonKey: 'l1', finished: true });
    await server.ask(leaver, 'mutation ($id: ID!) { withdrawLearner(input: { enrolmentId: $id }) { __typename } }', { id: second.id });
  });
  afterAll(() => server?.close());

  it('shows who runs it every episode: name of today, office of then, state', async () => {
    const { data } = await server.ask(trainer, ROSTER, { id: offering.id });
    expect(data!['roster']).toEqual({ offering: { id: offering.id }, lines: [
      { name: '=HYPERLINK("http://bad.example")', officeCode: 'KE', officeName: 'Kenya', officeConfirmed: true, state: 'begun', share: 1 / 3, episode: 1 },
      { name: 'Second person', officeCode: null, officeName: null, officeConfirmed: false, state: 'withdrawn', share: 0, episode: 1 },
    ] });
  });

  it('is a file in which no name is a formula', async () => {
    const { data } = await server.ask(trainer, CSV, { id: offering.id });
    const [head, first, second, end] = String(data!['rosterCsv']).split('\r\n');
    expect(head).toBe('\uFEFFName,Office,Office name,Confirmed,Episode,State,Progress,Enrolled,Started,Completed,Passed,Withdrawn');
    expect(first).toBe(`"'=HYPERLINK(""http://bad.example"")",KE,Kenya,yes,1,begun,33 %,2026-11-24T09:00:00.000Z,2026-11-24T09:01:00.000Z,,,`);
    expect(second).toBe('Second person,,,no,1,withdrawn,0 %,2026-11-24T09:01:00.000Z,,,,2026-11-24T09:01:00.000Z');
    expect(end).toBe('');
  });

  it('is for who runs the offering, trainers of it, and the Secretariat', async () => {
    const people: [string, string, 'all' | 'none' | 'FORBIDDEN'][] = [
      ['who runs it', trainer, 'all'],
      ['a trainer of this offering', await server.person({ roles: [{ role: 'trainer', scope: { kind: 'offering', offeringId: offering.id } }] }), 'all'],
      ['the Secretariat', await server.person({ roles: [{ role: 'secretariat' }] }), 'all'],
      ['another trainer', await server.person({ roles: [{ role: 'trainer' }] }), 'none'],
      ['a coordinator', await server.person({ roles: [{ role: 'coordinator', scope: { kind: 'office', officeCode: 'KE' } }] }), 'FORBIDDEN'],
      ['an administrator', await server.person({ roles: [{ role: 'administrator' }] }), 'FORBIDDEN'],
      ['a learner', await server.person(), 'FORBIDDEN'],
    ];
    for (const [who, personId, may] of people) {
      const [roster, csv, list] = [await server.ask(personId, ROSTER, { id: offering.id }), await server.ask(personId, CSV, { id: offering.id }), await server.ask(personId, '{ rosterOfferings { id enrolled participated completed withdrawn } }')];
      const seen = [roster.errors?.[0]?.extensions.code ?? (roster.data!['roster'] ? 'all' : 'none'), csv.errors?.[0]?.extensions.code ?? (csv.data!['rosterCsv'] ? 'all' : 'none'),
        list.errors?.[0]?.extensions.code ?? ((list.data!['rosterOfferings'] as unknown[]).length > 0 ? 'all' : 'none')];
      expect([who, ...seen]).toEqual([who, may, may, may]);
      if (may === 'all') expect(list.data!['rosterOfferings']).toEqual([{ id: offering.id, enrolled: 1, participated: 1, completed: 0, withdrawn: 1 }]);
    }
  });

  it('of an offering that does not exist looks like one that is not yours', async () => {
    for (const id of ['018c0000-0000-7000-8000-00000000ffff', 'x']) expect((await server.ask(trainer, ROSTER, { id })).data).toEqual({ roster: null });
  });
});
