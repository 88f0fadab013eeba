import { jest } from '@jest/globals';
import { TokenVerifier } from 'livekit-server-sdk';
import { makeOffering, smallContent } from '@classmark/catalogue/server/testing';
import type { Seen } from '@classmark/live/core';
import { OutboxDispatcher } from '@classmark/platform/server';
import { RoomFeed, type RoomBatch } from '../chat/room-feed';
import { LiveRooms } from '../livekit/live-rooms';
import { TaughtWebinars } from '../session/taught-webinars';
import { LIVEKIT, LiveApp, START_MS } from './live-app';

const JOIN = `mutation Join($id: ID!) { joinRoom(offeringId: $id) { __typename ... on RoomTicket { url token role sessionId } ... on Refusal { message } } }`;
const ACT = `mutation Act($input: ActInRoomFields!) { actInRoom(input: $input) { __typename ... on RoomChanged { session { state } } ... on Refusal { message } } }`;
const SCHEDULE = `mutation Plan($input: ScheduleWebinarFields!) { scheduleWebinar(input: $input) { __typename ... on WebinarScheduled { offeringId session { state } } ... on WebinarNotValid { field message } } }`;
const SEND = `mutation Say($input: SendMessageFields!) { sendMessage(input: $input) { __typename ... on MessageSent { seq } ... on Refusal { message } } }`;
const ROSTER = `query Roster($id: ID!) { webinarRoster(offeringId: $id) { enrolled people { name officeCode state } } }`;
const GAP = `query Gap($id: ID!, $after: Int!) { roomMessages(sessionId: $id, after: $after) { seq text authorName officeCode byHost } }`;

const form = { id: '0198f0c0-0000-7000-8000-000000000001', title: 'IPC clinic', line: 'One tool.', topics: ['IPC'], languages: ['en'], zone: 'Europe/Zurich', startsAt: '2026-11-25T14:00', minutes: 60, capacity: 10 };

describe('live rooms', () => {
  let live: LiveApp;
  let trainer: string;
  let otherTrainer: string;
  let examiner: string;
  let stranger: string;
  let secretariat: string;

  beforeAll(async () => {
    live = await LiveApp.start();
    trainer = await live.person({ officeCode: 'WO', roles: [{ role: 'trainer' }], displayName: 'A trainer' });
    otherTrainer = await live.person({ officeCode: 'WO', roles: [{ role: 'trainer' }] });
    examiner = await live.person({ officeCode: 'TN', displayName: '=cmd()' });
    stranger = await live.person({ officeCode: 'KE' });
    secretariat = await live.person({ officeCode: 'WO', roles: [{ role: 'secretariat' }] });
  });
  afterAll(() => live?.close());
  beforeEach(() => { live.clock.ms = START_MS; });

  const counts = async (): Promise<unknown> => live.rows(`select (select count(*) from live.webinar_session) as sessions, (select count(*) from live.room_act) as acts,
    (select count(*) from live.chat_message) as messages, (select count(*) from catalogue.offering) as offerings, (select count(*) from platform.audit_entry where action like 'live.%') as audited`);

  async function opened(act: 'open' | 'goLive' = 'open') {
    const webinar = await live.webinar(trainer);
    await live.enrol(examiner, webinar.offering.id);
    await live.act(trainer, webinar.offering.id, 'open');
    if (act === 'goLive') await live.act(trainer, webinar.offering.id, 'goLive');
    return webinar;
  }

  describe('planning', () => {
    it('makes training, offering and session once, however often the form is sent', async () => {
      const first = await live.ask(trainer, SCHEDULE, { input: form });
      expect(first.data).toMatchObject({ scheduleWebinar: { __typename: 'WebinarScheduled', offeringId: form.id, session: { state: 'scheduled' } } });
      const before = await counts();
      expect((await live.ask(trainer, SCHEDULE, { input: form })).data).toEqual(first.data);
      expect(await counts()).toEqual(before);
      const [offering] = await live.rows('select starts_at, ends_at, zone, trainer_id from catalogue.offering where id = $1', [form.id]);
      expect(offering).toEqual({ starts_at: new Date('2026-11-25T13:00:00Z'), ends_at: new Date('2026-11-25T14:00:00Z'), zone: 'Europe/Zurich', trainer_id: trainer });
    });

    it.each([
      ['title', { title: ' ' }], ['title', { title: 'x'.repeat(201) }], ['line', { line: 'x'.repeat(501) }], ['topics', { topics: [] }], ['languages', { languages: [] }], ['zone', { zone: 'Mars/Base' }], ['startsAt', { startsAt: 'soon' }],
      ['startsAt', { startsAt: '2026-11-23T14:00' }], ['minutes', { minutes: 3 }], ['capacity', { capacity: 0 }],
    ])('refuses a wrong %s and writes nothing', async (field, wrong) => {
      const before = await counts();
      const answer = await live.ask(trainer, SCHEDULE, { input: { ...form, id: '0198f0c0-0000-7000-8000-000000000002', ...wrong } });
      expect(answer.data).toMatchObject({ scheduleWebinar: { __typename: 'WebinarNotValid', field } });
      expect(await counts()).toEqual(before);
    });

    it('cannot take over what somebody else offers: the id of a course or of another webinar is taken, and its roster stays closed', async () => {
      const [module] = smallContent().modules;
      const course = await makeOffering(live.app, live.system, { training: { content: smallContent({ modules: [{ ...module!, lessons: module!.lessons.slice(1) }] }) }, trainerId: trainer });
      await live.enrol(examiner, course.id);
      const { offering } = await live.webinar(trainer);
      const before = await counts();
      for (const id of [course.id, offering.id]) {
        expect((await live.ask(otherTrainer, SCHEDULE, { input: { ...form, id } })).data).toEqual({ scheduleWebinar: { __typename: 'WebinarNotValid', field: 'id', message: 'This id is taken.' } });
        expect((await live.ask(otherTrainer, ROSTER, { id })).data).toEqual({ webinarRoster: null });
      }
      expect(await counts()).toEqual(before);
    });

    it('is for trainers', async () => {
      const { offering } = await live.webinar(trainer);
      const ofOne = await live.person({ roles: [{ role: 'trainer', scope: { kind: 'offering', offeringId: offering.id } }] });
      const before = await counts();
      expect((await live.ask(ofOne, SCHEDULE, { input: { ...form, id: '0198f0c0-0000-7000-8000-000000000003' } })).errors![0]!.extensions.code).toBe('FORBIDDEN');
      expect((await live.ask(examiner, SCHEDULE, { input: { ...form, id: '0198f0c0-0000-7000-8000-000000000003' } })).errors![0]!.extensions.code).toBe('FORBIDDEN');
      expect((await live.ask(null, SCHEDULE, { input: { ...form, id: '0198f0c0-0000-7000-8000-000000000003' } })).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
      expect(await counts()).toEqual(before);
    });
  });

  it('of a trainer are listed with how many are enrolled, read at once however many there are', async () => {
    const busy = await live.person({ roles: [{ role: 'trainer' }] });
    const webinars = [await live.webinar(busy), await live.webinar(busy), await live.webinar(busy)];
    await live.enrol(examiner, webinars[0]!.offering.id);
    await live.enrol(stranger, webinars[0]!.offering.id);
    await live.enrol(stranger, webinars[2]!.offering.id);
    const read = jest.spyOn(live.work, 'read');
    const taught = await live.app.get(TaughtWebinars).of(busy);
    expect(taught.map(({ offering, enrolled, attended }) => [webinars.findIndex((webinar) => webinar.offering.id === offering.id), enrolled, attended]).sort()).toEqual([[0, 2, null], [1, 0, null], [2, 1, null]]);
    expect(read.mock.calls.length).toBeLessThanOrEqual(4);
    read.mockRestore();
  });

  describe('the host’s acts', () => {
    it('are the host’s alone: another trainer, an examiner and the Secretariat find no such webinar, and nothing changes', async () => {
      const { offering } = await live.webinar(trainer);
      const before = await counts();
      for (const person of [otherTrainer, examiner, secretariat]) {
        expect((await live.ask(person, ACT, { input: { offeringId: offering.id, act: 'open' } })).data).toMatchObject({ actInRoom: { __typename: 'WebinarNotFound' } });
      }
      expect(await counts()).toEqual(before);
    });

    it('end with the role: whose time as a trainer is over neither acts, nor gets a key, nor reads or writes the chat, nor sees the roster, and nothing changes', async () => {
      const former = await live.person({ roles: [{ role: 'trainer' }] });
      const { offering, session } = await live.webinar(former);
      await live.act(former, offering.id, 'open');
      await live.rows(`update identity.role_grant set valid_to = $2 where person_id = $1 and role = 'trainer'`, [former, new Date(START_MS + 1)]);
      live.clock.ms = START_MS + 1;
      const before = await counts();
      expect((await live.ask(former, ACT, { input: { offeringId: offering.id, act: 'goLive' } })).data).toMatchObject({ actInRoom: { __typename: 'WebinarNotFound' } });
      expect((await live.ask(former, JOIN, { id: offering.id })).data).toMatchObject({ joinRoom: { __typename: 'NotEnrolled' } });
      expect((await live.ask(former, GAP, { id: session.id, after: 0 })).errors![0]!.extensions.code).toBe('NOT_FOUND');
      expect((await live.ask(former, SEND, { input: { id: '0198f0c0-0000-7000-8000-0000000000f0', sessionId: session.id, text: 'Still here' } })).data).toMatchObject({ sendMessage: { __typename: 'WebinarNotFound' } });
      expect((await live.ask(former, ROSTER, { id: offering.id })).errors![0]!.extensions.code).toBe('FORBIDDEN');
      expect(await counts()).toEqual(before);
    });

    it('are refused in words while LiveKit does not answer, and nothing changes', async () => {
      const { offering, session } = await live.webinar(trainer);
      const rooms = live.app.get(LiveRooms, { strict: false });
      const createRoom = rooms.createRoom;
      rooms.createRoom = async () => { throw new Error('connect ECONNREFUSED'); };
      expect((await live.ask(trainer, ACT, { input: { offeringId: offering.id, act: 'open' } })).data).toMatchObject({ actInRoom: { __typename: 'LiveRoomsPreparing' } });
      expect(await live.rows('select state from live.webinar_session where id = $1', [session.id])).toEqual([{ state: 'scheduled' }]);
      rooms.createRoom = createRoom;
    });

    it('open, go on air, end; a doubled press writes nothing, and what has ended stays ended', async () => {
      const { offering, session } = await live.webinar(trainer);
      const act = async (word: string) => (await live.ask(trainer, ACT, { input: { offeringId: offering.id, act: word } })).data;
      expect(await act('goLive')).toMatchObject({ actInRoom: { __typename: 'RoomNotOpen' } });
      for (const [word, state] of [['open', 'open'], ['goLive', 'live'], ['goLive', 'live'], ['end', 'ended'], ['end', 'ended']] as const) {
        live.clock.ms += 1_000;
        expect(await act(word)).toEqual({ actInRoom: { __typename: 'RoomChanged', session: { state } } });
      }
      expect(await act('open')).toMatchObject({ actInRoom: { __typename: 'WebinarEnded' } });
      expect(await live.rows('select kind, actor_id from live.room_act where session_id = $1 order by at', [session.id])).toEqual(['open', 'goLive', 'end'].map((kind) => ({ kind, actor_id: trainer })));
    });
  });

  it('a webinar that ends early is over from then on, for lists and for registering', async () => {
    const { offering } = await live.webinar(trainer);
    const planned = live.clock.ms;
    live.clock.ms = offering.startsAtMs! + 10 * 60_000;
    for (const word of ['open', 'goLive', 'end'] as const) await live.act(trainer, offering.id, word);
    expect(await live.rows('select starts_at, ends_at, enrolment_closes_at from catalogue.offering where id = $1', [offering.id]))
      .toEqual([{ starts_at: new Date(offering.startsAtMs!), ends_at: new Date(live.clock.ms), enrolment_closes_at: new Date(live.clock.ms) }]);
    expect(await live.rows(`select count(*)::int as lines from platform.audit_entry where action = 'catalogue.endOffering' and subject_id = $1`, [offering.id])).toEqual([{ lines: 1 }]);
    live.clock.ms = planned;
  });

  describe('a key to the room', () => {
    it('lets an attendee neither publish nor send nor be seen, for ten minutes, in this room only', async () => {
      const { offering, session } = await opened();
      const answer = await live.ask(examiner, JOIN, { id: offering.id });
      const ticket = answer.data!['joinRoom'] as { token: string; url: string; role: string };
      expect(ticket).toMatchObject({ url: LIVEKIT.LIVEKIT_URL, role: 'attendee', sessionId: session.id });
      const claims = await new TokenVerifier(LIVEKIT.LIVEKIT_KEY, LIVEKIT.LIVEKIT_SECRET).verify(ticket.token, '365d');
      expect(claims.video).toEqual({
        roomJoin: true, room: session.id, canSubscribe: true, canPublish: false, canPublishData: false, canUpdateOwnMetadata: false, hidden: true,
        roomAdmin: false, roomCreate: false, roomList: false, roomRecord: false,
      });
      expect({ identity: claims.sub, name: claims.name, lasts: claims.exp! - (claims.nbf ?? claims.iat)! }).toEqual({ identity: examiner, name: undefined, lasts: 600 });
    });

    it('lets the host publish, and administer nothing', async () => {
      const { offering } = await opened();
      const ticket = (await live.ask(trainer, JOIN, { id: offering.id })).data!['joinRoom'] as { token: string };
      const claims = await new TokenVerifier(LIVEKIT.LIVEKIT_KEY, LIVEKIT.LIVEKIT_SECRET).verify(ticket.token, '365d');
      expect(claims.video).toMatchObject({ canPublish: true, canPublishData: false, hidden: false, roomAdmin: false, roomCreate: false });
    });

    it('is not for people who are not enrolled, nor before the room is open, nor after the end', async () => {
      const { offering } = await live.webinar(trainer);
      await live.enrol(examiner, offering.id);
      const kind = async (person: string) => ((await live.ask(person, JOIN, { id: offering.id })).data!['joinRoom'] as { __typename: string }).__typename;
      expect([await kind(stranger), await kind(examiner), await kind(trainer)]).toEqual(['NotEnrolled', 'RoomNotOpen', 'RoomNotOpen']);
      await live.act(trainer, offering.id, 'open');
      expect([await kind(stranger), await kind(otherTrainer), await kind(secretariat), await kind(examiner)]).toEqual(['NotEnrolled', 'NotEnrolled', 'NotEnrolled', 'RoomTicket']);
      await live.act(trainer, offering.id, 'goLive');
      await live.act(trainer, offering.id, 'end');
      expect(await kind(examiner)).toBe('WebinarEnded');
    });
  });

  describe('the roster', () => {
    it('is for the host, the Secretariat and administrators; another trainer finds nothing, a learner may not ask', async () => {
      const { offering } = await opened();
      const roster = { webinarRoster: { enrolled: 1, people: [{ name: '=cmd()', officeCode: 'TN', state: 'enrolled' }] } };
      expect((await live.ask(trainer, ROSTER, { id: offering.id })).data).toEqual(roster);
      expect((await live.ask(secretariat, ROSTER, { id: offering.id })).data).toEqual(roster);
      expect((await live.ask(otherTrainer, ROSTER, { id: offering.id })).data).toEqual({ webinarRoster: null });
      expect((await live.ask(examiner, ROSTER, { id: offering.id })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    });

    it('as a file is safe against formulas', async () => {
      const { offering } = await opened();
      const answer = await live.ask(trainer, `query Csv($id: ID!) { webinarRosterCsv(offeringId: $id) { name text } }`, { id: offering.id });
      const file = answer.data!['webinarRosterCsv'] as { name: string; text: string };
      expect(file.text.split('\r\n')[0]).toBe('\uFEFFPerson,Office,Office code,Office confirmed,State,Enrolled at,Minutes,Share of live time (%),Evidence,Attended,Final');
      expect(file.text.split('\r\n')[1]).toBe("'=cmd(),Tunisia,TN,yes,enrolled,2026-11-24 10:00:00,0,0,,no,no");
    });
  });

  describe('the chat', () => {
    const message = (sessionId: string, id: number, text = 'Good morning') => ({ input: { id: `0198f0c0-0000-7000-8000-0000000001${String(id).padStart(2, '0')}`, sessionId, text } });

    it('numbers messages without a gap, stores a repeated one once, and gives the gap to whoever missed it', async () => {
      const { session } = await opened('goLive');
      expect((await live.ask(examiner, SEND, message(session.id, 1))).data).toEqual({ sendMessage: { __typename: 'MessageSent', seq: 1 } });
      expect((await live.ask(examiner, SEND, message(session.id, 1))).data).toEqual({ sendMessage: { __typename: 'MessageSent', seq: 1 } });
      expect((await live.ask(trainer, SEND, message(session.id, 2, 'Welcome'))).data).toEqual({ sendMessage: { __typename: 'MessageSent', seq: 2 } });
      await Promise.all([3, 4, 5, 6].map((id) => live.ask(examiner, SEND, message(session.id, id))));
      expect((await live.rows<{ seq: number }>('select seq from live.chat_message where session_id = $1 order by seq', [session.id])).map((row) => row.seq)).toEqual([1, 2, 3, 4, 5, 6]);
      const gap = (await live.ask(examiner, GAP, { id: session.id, after: 1 })).data!['roomMessages'] as { seq: number }[];
      expect(gap[0]).toEqual({ seq: 2, text: 'Welcome', authorName: 'A trainer', officeCode: 'WO', byHost: true });
    });

    it('is closed to strangers, refuses what is empty or too long, and is over when the webinar is', async () => {
      const { session, offering } = await opened('goLive');
      const before = await counts();
      const kind = async (person: string, input: object) => ((await live.ask(person, SEND, input)).data!['sendMessage'] as { __typename: string }).__typename;
      expect(await kind(stranger, message(session.id, 21))).toBe('WebinarNotFound');
      expect(await kind(examiner, message(session.id, 21, '  '))).toBe('MessageNotValid');
      expect(await kind(examiner, message(session.id, 21, 'x'.repeat(1_001)))).toBe('MessageNotValid');
      expect((await live.ask(stranger, GAP, { id: session.id, after: 0 })).errors![0]!.extensions.code).toBe('NOT_FOUND');
      expect(await counts()).toEqual(before);
      await live.act(trainer, offering.id, 'end');
      expect(await kind(examiner, message(session.id, 21))).toBe('WebinarEnded');
    });

    it('takes eight messages of a person in ten seconds, refuses the ninth with the wait, and goes on after it', async () => {
      const { session } = await opened('goLive');
      for (const id of [41, 42, 43, 44, 45, 46, 47, 48]) expect((await live.ask(examiner, SEND, message(session.id, id))).data!['sendMessage']).toMatchObject({ __typename: 'MessageSent' });
      live.clock.ms += 4_000;
      const before = await counts();
      expect((await live.ask(examiner, SEND, message(session.id, 49))).data!['sendMessage']).toEqual({ __typename: 'TooManyMessages', message: 'You wrote much in a short time. Wait 6 s; everybody reads each message.' });
      expect(await counts()).toEqual(before);
      expect((await live.ask(trainer, SEND, message(session.id, 50))).data!['sendMessage']).toMatchObject({ __typename: 'MessageSent' });
      live.clock.ms += 6_000;
      expect((await live.ask(examiner, SEND, message(session.id, 49))).data!['sendMessage']).toMatchObject({ __typename: 'MessageSent' });
    });

    it('refuses a text with U+0000 by name instead of failing', async () => {
      const { session } = await opened('goLive');
      const before = await counts();
      const { errors } = await live.ask(examiner, SEND, message(session.id, 51, 'a\u0000b'));
      expect(errors![0]).toMatchObject({ message: 'A text holds a character that cannot be kept (U+0000). Leave it out.', extensions: { code: 'BAD_USER_INPUT' } });
      expect(await counts()).toEqual(before);
    });

    it('reaches everybody in the room in one batch, with the host’s acts and the number of people', async () => {
      const { session, offering } = await opened();
      const feed = live.app.get(RoomFeed);
      const [first, second] = [feed.batches(session.id, trainer), feed.batches(session.id, examiner)];
      const next = async (batches: AsyncIterableIterator<RoomBatch>): Promise<RoomBatch> => (await batches.next()).value as RoomBatch;
      expect(await next(first)).toMatchObject({ session: { state: 'open' }, people: 0, lastSeq: 0, messages: [] });
      await next(second);
      await live.act(trainer, offering.id, 'goLive');
      const batch = await next(first);
      expect(batch).toMatchObject({ session: { state: 'live' }, messages: [] });
      expect(await next(second)).toBe(batch);
      await live.ask(examiner, SEND, message(session.id, 31));
      expect(await next(first)).toMatchObject({ lastSeq: 1, messages: [{ seq: 1, text: 'Good morning' }] });
      const late = feed.batches(session.id, examiner);
      expect(await next(late)).toMatchObject({ session: { state: 'live' }, lastSeq: 1, messages: [{ seq: 1 }] });
      await live.beat(examiner, session.id, live.newSid());
      expect(await next(first)).toMatchObject({ people: 1, messages: [] });
      for (const each of [first, second, late]) await each.return!();
      // A farewell said twice does not take the room from whoever came in between.
      const again = feed.batches(session.id, trainer);
      await first.return!();
      const beside = feed.batches(session.id, examiner);
      await next(again);
      await next(beside);
      await live.ask(examiner, SEND, message(session.id, 32));
      expect(await next(beside)).toBe(await next(again));
      for (const each of [again, beside]) await each.return!();
    });
  });

  it('are left by whoever withdraws: out of the room, no more news, no new key', async () => {
    const { session, offering } = await opened();
    const removed: string[] = [];
    live.app.get(LiveRooms, { strict: false }).remove = async (room, person) => { removed.push(`${room} ${person}`); };
    const feed = live.app.get(RoomFeed);
    const [theirs, others] = [feed.batches(session.id, examiner), feed.batches(session.id, trainer)];
    await theirs.next();
    await others.next();
    const [enrolment] = await live.rows<{ id: string }>('select id from learning.enrolment where person_id = $1 and offering_id = $2', [examiner, offering.id]);
    await live.ask(examiner, `mutation Out($id: ID!) { withdrawLearner(input: { enrolmentId: $id }) { __typename } }`, { id: enrolment!.id });
    await live.app.get(OutboxDispatcher).drain();
    // What was on its way before comes first; then it ends.
    for (let batches = 0; !(await theirs.next()).done; batches += 1) expect(batches).toBeLessThan(5);
    expect((await others.next()).done).toBe(false);
    expect(removed).toEqual([`${session.id} ${examiner}`]);
    expect((await live.ask(examiner, JOIN, { id: offering.id })).data).toMatchObject({ joinRoom: { __typename: 'NotEnrolled' } });
    // The key from before still opens the room at LiveKit: whoever uses it goes out again, whoever has a place stays.
    await live.webhook(live.message('participant_joined', session.id, { sid: live.newSid(), personId: examiner, joinedAtMs: START_MS }, START_MS));
    await live.webhook(live.message('participant_joined', session.id, { sid: live.newSid(), personId: trainer, joinedAtMs: START_MS }, START_MS));
    expect(removed).toEqual([examiner, examiner].map((person) => `${session.id} ${person}`));
    await others.return!();
  });

  describe('a message of LiveKit', () => {
    const stored = async (): Promise<number> => (await live.rows<{ n: number }>('select count(*)::int as n from live.webhook'))[0]!.n;

    it('is stored once, however often it comes', async () => {
      const { session } = await opened();
      const seen: Seen = { sid: live.newSid(), personId: examiner, joinedAtMs: START_MS };
      const before = await stored();
      const answers = [await live.webhook(live.message('participant_joined', session.id, seen, START_MS)), await live.webhook(live.message('participant_joined', session.id, seen, START_MS))];
      expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200]);
      expect(await stored()).toBe(before + 1);
    });

    it('with a signature that does not hold, for another body, or without one is refused and not stored', async () => {
      const { session } = await opened();
      const message = live.message('participant_joined', session.id, { sid: live.newSid(), personId: examiner, joinedAtMs: START_MS }, START_MS);
      const before = await stored();
      const forged = await live.webhook(message, { secret: 'another-secret-of-somebody-0123456789' });
      const tampered = await live.webhook(message, { body: JSON.stringify({ ...message, id: 'EV_other' }) });
      const naked = await live.app.inject({ method: 'POST', url: '/webhooks/livekit', headers: { 'content-type': 'application/webhook+json' }, payload: JSON.stringify(message) });
      const plain = await live.app.inject({ method: 'POST', url: '/webhooks/livekit', headers: { 'content-type': 'application/json' }, payload: JSON.stringify(message) });
      expect([forged, tampered, naked, plain].map((answer) => answer.statusCode)).toEqual([401, 401, 401, 401]);
      expect(await stored()).toBe(before);
    });
  });
});

describe('without LiveKit', () => {
  let live: LiveApp;
  beforeAll(async () => { live = await LiveApp.start({}); });
  afterAll(() => live?.close());

  it('webinars are planned, the room says that it is off and how to switch it on, and health names it', async () => {
    const trainer = await live.person({ roles: [{ role: 'trainer' }] });
    const { offering } = await live.webinar(trainer);
    const answer = await live.ask(trainer, ACT, { input: { offeringId: offering.id, act: 'open' } });
    expect(answer.data).toMatchObject({ actInRoom: { __typename: 'LiveRoomsOff', message: expect.stringContaining('LIVEKIT_URL') } });
    expect(await live.rows('select state from live.webinar_session')).toEqual([{ state: 'scheduled' }]);
    expect((await live.ask(null, '{ liveStatus { state howToSwitchOn } }')).data).toMatchObject({ liveStatus: { state: 'off', howToSwitchOn: expect.stringContaining('Go 1.26') } });
    const health = (await live.app.inject({ url: '/health/ready' })).json() as { status: string; parts: { name: string; status: string }[] };
    expect(health.status).toBe('degraded');
    expect(health.parts.find((part) => part.name === 'livekit')).toMatchObject({ status: 'failed', critical: false });
  });
});
