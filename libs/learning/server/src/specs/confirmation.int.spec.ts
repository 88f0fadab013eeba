import { makeOffering, START_MS, type TestServer } from '@classmark/catalogue/server/testing';
import { mailOf } from '@classmark/notices/server/testing';
import { LearningApi } from '../learning.api';
import { makeEnrolment } from '../testing';
import { startLearningServer } from './learning-server';

const HOUR = 3_600_000;

describe('the confirmation of an enrolment', () => {
  let server: TestServer;
  beforeAll(async () => { server = await startLearningServer(); });
  afterAll(() => server?.close());
  beforeEach(() => { server.clock.ms = START_MS; });

  const mailTo = async (address: string) => (await mailOf(server.app)).filter((mail) => mail.to === address);

  it('says the date in the reader’s own time and in Geneva, and carries a calendar file', async () => {
    const personId = await server.person({ email: 'dated@tests.example', displayName: 'A reader', timeZone: 'Africa/Nairobi' });
    const offering = await makeOffering(server.app, server.system, { training: { slug: 'dated' }, startsAtMs: START_MS + 24 * HOUR, endsAtMs: START_MS + 25 * HOUR });
    await makeEnrolment(server.app, await server.context(personId), personId, offering.id);
    const [mail] = await mailTo('dated@tests.example');
    expect(mail).toMatchObject({ subject: 'You are enrolled: ST.3: Codes of offices', language: 'en' });
    expect(mail!.text).toContain('A reader');
    expect(mail!.text).toContain('Wednesday, 25 November 2026, 12:00–13:00 (Africa/Nairobi); in Geneva 10:00–11:00');
    expect(mail!.text).toContain('/en/trainings/dated');
    expect(mail!.attachments).toHaveLength(1);
    const file = mail!.attachments[0]!;
    expect(file).toMatchObject({ filename: 'training.ics', contentType: 'text/calendar; charset=utf-8; method=PUBLISH' });
    expect(file.content.split(/\r\n/)).toEqual(expect.arrayContaining([
      'BEGIN:VCALENDAR', 'METHOD:PUBLISH', `UID:${offering.id}@classmark`, 'DTSTART:20261125T090000Z', 'DTEND:20261125T100000Z', 'SUMMARY:ST.3: Codes of offices', 'STATUS:CONFIRMED', 'END:VCALENDAR',
    ]));
  });

  it('takes the entry out of the calendar when the person withdraws', async () => {
    const personId = await server.person({ email: 'leaver@tests.example' });
    const offering = await makeOffering(server.app, server.system, { startsAtMs: START_MS + 24 * HOUR, endsAtMs: START_MS + 25 * HOUR });
    const enrolment = await makeEnrolment(server.app, await server.context(personId), personId, offering.id);
    await server.deliver();
    server.clock.ms += 60_000;
    await server.ask(personId, 'mutation ($id: ID!) { withdrawLearner(input: { enrolmentId: $id }) { __typename } }', { id: enrolment.id });
    const mails = await mailTo('leaver@tests.example');
    expect(mails.map((mail) => mail.subject)).toEqual(['You are enrolled: ST.3: Codes of offices', 'You have withdrawn: ST.3: Codes of offices']);
    expect(mails[1]!.attachments[0]!.content).toContain('METHOD:CANCEL');
    expect(mails[1]!.attachments[0]!.content).toContain(`UID:${offering.id}@classmark`);
  });

  it('is written in Arabic for who reads Arabic, and without a file where there is no date', async () => {
    const personId = await server.person({ email: 'arabic@tests.example', language: 'ar' });
    const offering = await makeOffering(server.app, server.system, { training: { slug: 'pace' } });
    await makeEnrolment(server.app, await server.context(personId), personId, offering.id);
    const [mail] = await mailTo('arabic@tests.example');
    expect(mail).toMatchObject({ language: 'ar', subject: 'تم تسجيلك: ST.3: Codes of offices', attachments: [] });
    expect(mail!.text).toContain('تتعلّم بالوتيرة التي تناسبك');
    expect(mail!.text).toContain('/ar/trainings/pace');
  });

  it('is not written about history: what was imported, what is over', async () => {
    const [imported, late] = [await server.person({ email: 'imported@tests.example' }), await server.person({ email: 'late@tests.example' })];
    const offering = await makeOffering(server.app, server.system, { startsAtMs: START_MS + HOUR, endsAtMs: START_MS + 2 * HOUR });
    await server.get(LearningApi).enrol(server.system, { personId: imported, offeringId: offering.id, source: 'import' });
    await makeEnrolment(server.app, await server.context(late), late, offering.id);
    server.clock.ms = START_MS + 2 * HOUR;
    expect([await mailTo('imported@tests.example'), await mailTo('late@tests.example')]).toEqual([[], []]);
  });
});
