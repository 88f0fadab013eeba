import { LearningApi } from '@classmark/learning/server';
import type { Seen } from '@classmark/live/core';
import { isRefusal } from '@classmark/platform/server';
import { CorrectAttendance } from '../attendance/correct-attendance';
import { SettleSession } from '../attendance/settle-session';
import { ATTENDANCE_SETTLED } from '../events';
import { SessionStore } from '../session/session-store';
import { LiveApp, START_MS } from './live-app';

const MINUTE = 60_000;
/** When one of them loses the line, five seconds after the last sign of life. */
const LOST_MS = 3 * MINUTE + 5_000;

interface Row { person_id: string; ms: string; share: string; attended: boolean; grade: string | null; supersedes: string | null }

/** A webinar of ten minutes with one who stays, one who loses the line for two minutes and returns, one who looks in for two minutes. */
async function held(live: LiveApp, post: (messages: object[]) => object[] = (messages) => messages) {
  live.clock.ms = START_MS;
  live.present = [];
  const host = await live.person({ officeCode: 'WO', roles: [{ role: 'trainer' }] });
  const [steady, dropped, brief] = [await live.person({ officeCode: 'TN' }), await live.person({ officeCode: 'KE' }), await live.person({ officeCode: 'KE', confirmed: false })];
  const { offering, session } = await live.webinar(host);
  for (const person of [steady, dropped, brief]) await live.enrol(person, offering.id);
  await live.act(host, offering.id, 'open');
  await live.act(host, offering.id, 'goLive');
  const stay = (personId: string, joinedAtMs: number): Seen => ({ sid: live.newSid(), personId, joinedAtMs });
  const stays = { host: stay(host, START_MS), steady: stay(steady, START_MS), first: stay(dropped, START_MS), second: stay(dropped, START_MS + 5 * MINUTE), brief: stay(brief, START_MS + MINUTE) };
  const messages = post([
    live.message('participant_joined', session.id, stays.host, START_MS),
    live.message('participant_joined', session.id, stays.steady, START_MS),
    live.message('participant_joined', session.id, stays.first, START_MS),
    live.message('participant_left', session.id, stays.first, START_MS + LOST_MS + 20_000, 'CONNECTION_TIMEOUT'),
    live.message('participant_joined', session.id, stays.second, START_MS + 5 * MINUTE),
    live.message('participant_joined', session.id, stays.brief, START_MS + MINUTE),
    live.message('participant_left', session.id, stays.brief, START_MS + 3 * MINUTE),
  ]);
  for (let at = 0; at <= 10 * MINUTE; at += 5_000) {
    live.clock.ms = START_MS + at;
    const here = [stays.host, stays.steady, ...(at < LOST_MS ? [stays.first] : []), ...(at >= 5 * MINUTE ? [stays.second] : []), ...(at >= MINUTE && at < 3 * MINUTE ? [stays.brief] : [])];
    for (const each of here) await live.beat(each.personId, session.id, each.sid);
    if (at % 15_000 === 0) {
      live.present = [...here, ...(at >= LOST_MS && at < LOST_MS + 20_000 ? [stays.first] : [])];
      await live.look();
    }
  }
  await live.act(host, offering.id, 'end');
  for (const message of messages) await live.webhook(message);
  live.clock.ms += 30_000;
  return { host, steady, dropped, brief, offering, session, stays };
}

async function attendanceOf(live: LiveApp, sessionId: string): Promise<Record<string, Omit<Row, 'person_id'>>> {
  const rows = await live.rows<Row>(`select person_id, ms, share, attended, grade, supersedes from live.attendance a where session_id = $1
    and not exists (select 1 from live.attendance later where later.supersedes = a.id)`, [sessionId]);
  return Object.fromEntries(rows.map(({ person_id: id, ...row }) => [id, row]));
}

/** The settling that the end planned: forgotten, so that only one asked for later is seen. */
async function forgetJob(live: LiveApp, sessionId: string): Promise<void> {
  await live.rows('select graphile_worker.remove_job($1)', [`live.settle:${sessionId}`]);
}

describe('the attendance of a webinar', () => {
  let live: LiveApp;
  beforeAll(async () => { live = await LiveApp.start(); });
  afterAll(() => live?.close());

  it('is settled with minutes, share, grade, outcome and event; a lost line counts only while it was there', async () => {
    const { host, steady, dropped, brief, session, offering } = await held(live);
    expect(await live.settle(session.id)).toEqual({ people: 3, changed: 3 });
    const settled = await attendanceOf(live, session.id);
    expect(settled[steady]).toEqual({ ms: String(10 * MINUTE), share: '1/1', attended: true, grade: 'A', supersedes: null });
    // In truth 8:05: the last heartbeat was 5 s before the line was lost, which is the bound.
    expect(settled[dropped]).toEqual({ ms: String(8 * MINUTE), share: '4/5', attended: true, grade: 'A', supersedes: null });
    expect(settled[brief]).toEqual({ ms: String(2 * MINUTE), share: '1/5', attended: false, grade: 'A', supersedes: null });
    expect(settled[host]).toBeUndefined();
    const outcomes = await live.rows<{ person_id: string; kind: string; passed: boolean }>(
      'select e.person_id, o.kind, o.passed from learning.outcome o join learning.enrolment e on e.id = o.enrolment_id where e.offering_id = $1', [offering.id]);
    expect(outcomes.map((each) => each.person_id).sort()).toEqual([steady, dropped].sort());
    expect(outcomes.every((each) => each.kind === 'attended' && each.passed)).toBe(true);
    const events = await live.rows<{ payload: Record<string, unknown> }>('select payload from platform.outbox_event where type = $1 and payload->>\'sessionId\' = $2', [ATTENDANCE_SETTLED, session.id]);
    expect(events).toHaveLength(3);
    expect(events.find(({ payload }) => payload['personId'] === brief)!.payload).toMatchObject({
      amountMs: 2 * MINUTE, grade: 'A', trainingKind: 'webinar', topics: ['IPC'], at: new Date(START_MS + MINUTE).toISOString(), snapshot: { officeCode: 'KE', confirmed: false },
    });
  });

  it('is a participation also of whoever withdrew before the end was settled: minutes and people are counted of the same', async () => {
    const { dropped, session, offering } = await held(live);
    const learning = live.app.get(LearningApi, { strict: false });
    const enrolment = (await learning.enrolmentOf(null, dropped, offering.id))!;
    await live.ask(dropped, 'mutation Out($id: ID!) { withdrawLearner(input: { enrolmentId: $id }) { __typename } }', { id: enrolment.id });
    await live.settle(session.id);
    const told = await live.rows<{ type: string; at: string }>(
      `select type, payload->>'at' as at from platform.outbox_event where payload->>'enrolmentId' = $1 and type in ('learning.participated', $2) order by position`, [enrolment.id, ATTENDANCE_SETTLED]);
    expect(told).toEqual(['learning.participated', ATTENDANCE_SETTLED].map((type) => ({ type, at: new Date(START_MS).toISOString() })));
    expect(await live.rows('select 1 from learning.outcome where enrolment_id = $1', [enrolment.id])).toEqual([]);
  });

  it('does not change when it is settled again', async () => {
    const { session } = await held(live);
    await live.settle(session.id);
    const before = await live.rows('select count(*)::int as n from platform.outbox_event');
    expect(await live.settle(session.id)).toEqual({ people: 3, changed: 0 });
    expect(await live.rows('select count(*)::int as n from platform.outbox_event')).toEqual(before);
  });

  it('is the same for messages that come doubled and in any order', async () => {
    const { steady, dropped, brief, session } = await held(live, (messages) => [...messages, ...messages].reverse());
    await live.settle(session.id);
    const settled = await attendanceOf(live, session.id);
    expect([steady, dropped, brief].map((id) => settled[id]!.ms)).toEqual([10 * MINUTE, 8 * MINUTE, 2 * MINUTE].map(String));
  });

  it('stays within the bound when every message is lost', async () => {
    const { steady, dropped, brief, session } = await held(live, () => []);
    await live.settle(session.id);
    const settled = await attendanceOf(live, session.id);
    expect(Number(settled[steady]!.ms)).toBe(10 * MINUTE);
    expect(Math.abs(Number(settled[dropped]!.ms) - (5 * MINUTE + LOST_MS))).toBeLessThanOrEqual(2 * 5_000);
    expect(Math.abs(Number(settled[brief]!.ms) - 2 * MINUTE)).toBeLessThanOrEqual(5_000);
    expect(['A', 'B', 'C']).toContain(settled[steady]!.grade);
  });

  it('that was settled is superseded by evidence that comes late, and the event says which', async () => {
    const { brief, session, stays, offering } = await held(live, (messages) => messages.slice(0, -1));
    await live.settle(session.id);
    await forgetJob(live, session.id);
    await live.webhook({ ...live.message('participant_left', session.id, stays.brief, START_MS + 2 * MINUTE), id: 'EV_late_' + session.id });
    expect(await live.rows(`select count(*)::int as n from graphile_worker.jobs where key = $1`, [`live.settle:${session.id}`])).toEqual([{ n: 1 }]);
    expect(await live.settle(session.id)).toEqual({ people: 3, changed: 1 });
    const rows = await live.rows<{ id: string; ms: string; supersedes: string | null; event_id: string }>('select id, ms, supersedes, event_id from live.attendance where session_id = $1 and person_id = $2 order by supersedes nulls first', [session.id, brief]);
    expect(rows.map((row) => row.supersedes)).toEqual([null, rows[0]!.id]);
    expect(rows[1]!.ms).toBe(String(MINUTE));
    const [event] = await live.rows<{ payload: Record<string, unknown> }>('select payload from platform.outbox_event where id = $1', [rows[1]!.event_id]);
    expect(event!.payload).toMatchObject({ amountMs: MINUTE, supersedes: rows[0]!.event_id, offeringId: offering.id });
  });

  it('misses no message that comes while it is being settled: it is settled once more', async () => {
    const { session, stays } = await held(live, (messages) => messages.slice(0, -1));
    await forgetJob(live, session.id);
    let late: Promise<unknown> = Promise.resolve();
    await live.work.run(live.system, async (tx) => {
      await live.app.get(SettleSession).within(tx, (await live.app.get(SessionStore).locked(tx, session.id))!);
      late = live.webhook(live.message('participant_left', session.id, stays.brief, START_MS + 2 * MINUTE));
      await new Promise((resolve) => { setTimeout(resolve, 300); });
    });
    await late;
    expect(await live.rows('select count(*)::int as n from graphile_worker.jobs where key = $1', [`live.settle:${session.id}`])).toEqual([{ n: 1 }]);
  });

  it('is not moved by a forged heartbeat: of a stranger, of another person’s connection, after leaving', async () => {
    const { steady, brief, session, stays, offering } = await held(live);
    const stranger = await live.person();
    live.clock.ms = START_MS + 11 * MINUTE;
    const before = await live.rows('select count(*)::int as n from live.heartbeat where session_id = $1', [session.id]);
    expect(await live.beat(stranger, session.id, stays.brief.sid)).toBe(false);
    expect(await live.beat(brief, session.id, 'PA_\'; drop table')).toBe(false);
    expect(await live.rows('select count(*)::int as n from live.heartbeat where session_id = $1', [session.id])).toEqual(before);
    // Straight into the table, as if the session were open: long after leaving, and with somebody else's connection.
    for (const [person, sid] of [[brief, stays.brief.sid], [steady, stays.brief.sid], [brief, 'PA_invented']] as const) {
      await live.rows('insert into live.heartbeat (session_id, sid, person_id, at) values ($1, $2, $3, $4)', [session.id, sid, person, new Date(START_MS + 9 * MINUTE)]);
    }
    await live.settle(session.id);
    const settled = await attendanceOf(live, session.id);
    expect([settled[brief]!.ms, settled[steady]!.ms]).toEqual([String(2 * MINUTE), String(10 * MINUTE)]);
    expect((await live.app.get(LearningApi, { strict: false }).enrolmentOf(null, brief, offering.id))!.completedAtMs).toBeNull();
  });

  it('hears a person for few connections at once: inventing them crowds nobody out', async () => {
    live.clock.ms = START_MS;
    const host = await live.person({ roles: [{ role: 'trainer' }] });
    const { offering, session } = await live.webinar(host);
    await live.act(host, offering.id, 'open');
    const taken: boolean[] = [];
    for (let number = 0; number < 8; number += 1) taken.push(await live.beat(host, session.id, live.newSid()));
    expect(taken).toEqual([true, true, true, true, false, false, false, false]);
    expect(await live.rows('select count(*)::int as n from live.heartbeat where session_id = $1', [session.id])).toEqual([{ n: 4 }]);
    live.clock.ms += 2_000;
    expect(await live.beat(host, session.id, live.newSid())).toBe(true);
  });

  it('is corrected by a signed row that is appended, with a reason, by the host alone', async () => {
    const { host, brief, session, offering } = await held(live);
    const correct = live.app.get(CorrectAttendance);
    const input = { offeringId: offering.id, personId: brief, change: 'added' as const, fromMs: START_MS + 3 * MINUTE, toMs: START_MS + 9 * MINUTE, reason: 'Listened in the meeting room of the office.' };
    expect((await correct.execute(await live.context(host), input)).constructor.name).toBe('StillGathering');
    await live.settle(session.id);
    const other = await live.person({ roles: [{ role: 'trainer' }] });
    expect((await correct.execute(await live.context(other), input)).constructor.name).toBe('WebinarNotFound');
    expect(await correct.execute(await live.context(host), { ...input, reason: ' ' })).toMatchObject({ field: 'reason' });
    expect(await correct.execute(await live.context(host), { ...input, personId: other })).toMatchObject({ field: 'personId' });
    expect(await live.rows('select 1 from live.correction where session_id = $1', [session.id])).toEqual([]);
    expect(isRefusal(await correct.execute(await live.context(host), input))).toBe(false);
    expect((await attendanceOf(live, session.id))[brief]).toMatchObject({ ms: String(8 * MINUTE), attended: true, grade: 'M' });
    await expect(live.rows('update live.correction set reason = $1', ['x'])).rejects.toThrow('history');
  });

  it('ends at the moment at which the last host left, when none is back within ten minutes', async () => {
    live.clock.ms = START_MS;
    const host = await live.person({ roles: [{ role: 'trainer' }] });
    const { offering, session } = await live.webinar(host);
    await live.act(host, offering.id, 'open');
    await live.act(host, offering.id, 'goLive');
    const stay = { sid: live.newSid(), personId: host, joinedAtMs: START_MS };
    const minute = async (from: number, to: number, present: Seen[] | null): Promise<void> => {
      for (let at = from; at < to; at += 15_000) {
        live.clock.ms = START_MS + at;
        live.present = present;
        await live.look();
      }
    };
    await minute(0, 5 * MINUTE, [stay]);
    await live.webhook(live.message('participant_left', session.id, stay, START_MS + 5 * MINUTE));
    await minute(5 * MINUTE, 14 * MINUTE, []);
    // LiveKit does not answer: no sign that the host is gone for longer.
    await minute(14 * MINUTE, 17 * MINUTE, null);
    expect(await live.rows('select state from live.webinar_session where id = $1', [session.id])).toEqual([{ state: 'live' }]);
    await minute(17 * MINUTE, 17 * MINUTE + 1, []);
    expect(await live.rows('select state, ended_at, end_reason from live.webinar_session where id = $1', [session.id]))
      .toEqual([{ state: 'ended', ended_at: new Date(START_MS + 5 * MINUTE), end_reason: 'hostsGone' }]);
  });

  it('counts a stretch in which nobody listened as downtime, grade B', async () => {
    live.clock.ms = START_MS;
    live.present = [];
    const host = await live.person({ roles: [{ role: 'trainer' }] });
    const person = await live.person();
    const { offering, session } = await live.webinar(host);
    await live.enrol(person, offering.id);
    await live.act(host, offering.id, 'open');
    await live.act(host, offering.id, 'goLive');
    const stay = { sid: live.newSid(), personId: person, joinedAtMs: START_MS };
    await live.webhook(live.message('participant_joined', session.id, stay, START_MS));
    const { ServicePulse } = await import('../evidence/service-pulse');
    live.clock.ms = START_MS + 3 * MINUTE;
    await live.app.get(ServicePulse).beat();
    live.present = [stay];
    await live.look();
    live.clock.ms = START_MS + 4 * MINUTE;
    await live.webhook(live.message('participant_left', session.id, stay, START_MS + 4 * MINUTE));
    await live.act(host, offering.id, 'end');
    await live.settle(session.id);
    expect(await live.rows('select from_at, to_at from live.downtime where from_at >= $1', [new Date(START_MS)])).toEqual([{ from_at: new Date(START_MS), to_at: new Date(START_MS + 3 * MINUTE) }]);
    expect((await attendanceOf(live, session.id))[person]).toMatchObject({ ms: String(4 * MINUTE), grade: 'B' });
  });
});
