import { figure, type Dimension, type Measure, type ParticipationFact } from '@classmark/reporting/core';
import { appendFact } from '../ledger/append-fact';
import { RebuildLedger } from '../ledger/rebuild-ledger';
import { FigureReader } from '../statistics/figure-reader';
import { RowReader } from '../statistics/row-reader';
import { startReportingApp, type ReportingApp } from './reporting-app';
import { drawer, learningEvent, snapshotOf, someId } from './some-events';

const EVERYWHERE = { everywhere: true } as const;
const ZONE = 'Europe/Zurich';
const MEASURES: readonly Measure[] = ['enrolments', 'withdrawals', 'participations', 'completions', 'passes', 'minutes', 'people', 'offices'];
const DIMENSIONS: readonly Dimension[] = ['office', 'country', 'region', 'developmentStatus', 'ldc', 'audience', 'trainingKind', 'offering', 'year', 'topic'];

describe('the ledger', () => {
  let running: ReportingApp;
  const facts: ParticipationFact[] = [];

  beforeAll(async () => {
    running = await startReportingApp();
    await someYears(running, facts);
  }, 120_000);
  afterAll(() => running?.close());

  const figures = (measure: Measure, year: number, by: Dimension | null, filter = {}) =>
    running.app.get(FigureReader, { strict: false }).figures({ measures: [measure], years: [year], by, filter }, EVERYWHERE).then(([view]) => view!);
  const stored = () => running.rows(`select 'tally' as what, measure, year, dimension, key, '' as subject, value::text, facts::text from reporting.tally
    union all select 'subject', measure, year, dimension, key, subject, times::text, '' from reporting.tally_subject order by 1, 2, 3, 4, 5, 6`);

  it('counts a fact once though it is delivered twice and told twice', async () => {
    const enrolled = learningEvent({ at: '2020-05-05T10:00:00Z' });
    const event = await running.emit('learning.enrolled', enrolled);
    await running.emit('learning.enrolled', enrolled);
    await running.deliver();
    await running.rows('update platform.outbox_event set delivered_at = null where id = $1 returning id', [event]);
    await running.deliver();
    expect(await running.rows('select kind, office_code, confirmed, rule_version from reporting.fact where enrolment_id = $1', [enrolled.enrolmentId]))
      .toEqual([{ kind: 'enrolment', office_code: 'TN', confirmed: true, rule_version: 'enrolment/1' }]);
    expect((await figures('enrolments', 2020, null)).total).toEqual({ value: 1, rows: 1 });
  });

  it.each([['in order', [0, 1, 2]], ['the last one first', [2, 0, 1]], ['backwards', [2, 1, 0]], ['the middle one last', [0, 2, 1]], ['each twice', [0, 0, 1, 1, 2, 2]]] as const)('counts the latest settlement of a session alone, delivered %s', async (_how, order) => {
    const settled = { ...learningEvent({ at: '2019-05-05T10:00:00Z' }), sessionId: someId(), ruleVersion: 'attendance/1' };
    const ids = [someId(), someId(), someId()];
    const before = (await figures('minutes', 2019, null)).total.value;
    for (const index of order) {
      await running.rows('insert into platform.outbox_event (id, type, payload, occurred_at) values ($1, $2, $3, now()) on conflict (id) do update set delivered_at = null returning id', [
        ids[index], 'live.attendanceSettled', JSON.stringify({ ...settled, amountMs: (30 + index) * 60_000, grade: 'ABM'[index], ...(index > 0 && { supersedes: ids[index - 1] }) })]);
      await running.rows('delete from platform.outbox_receipt where event_id = $1 returning event_id', [ids[index]]);
      await running.deliver();
    }
    expect((await figures('minutes', 2019, null)).total.value - before).toBe(32);
    const rows = (await running.app.get(RowReader, { strict: false }).all({ measure: 'minutes', year: 2019, filter: {} }, EVERYWHERE)).filter((row) => ids.includes(row.id));
    expect(rows.map((row) => [row.id, row.minutes, row.evidence])).toEqual([[ids[2], '32', 'M']]);
    expect((await running.rows('select id from reporting.fact where session_id = $1', [settled.sessionId])).length).toBe(3);
  });

  it('counts a first settlement once though it is told in two events', async () => {
    const settled = { ...learningEvent({ at: '2018-05-05T10:00:00Z' }), sessionId: someId(), grade: 'B', ruleVersion: 'attendance/1', amountMs: 30 * 60_000 };
    for (let times = 0; times < 2; times += 1) await running.emit('live.attendanceSettled', settled);
    await running.deliver();
    expect((await figures('minutes', 2018, 'office')).parts).toEqual([{ key: 'TN', value: 30, rows: 1 }]);
  });

  it('counts the latest settlement alone when two processes deliver at the same moment', async () => {
    const settled = { ...learningEvent({ at: '2016-05-05T10:00:00Z' }), sessionId: someId(), ruleVersion: 'attendance/1', kind: 'minutes' as const };
    const [first, second] = [someId(), someId()];
    const fact = (id: string, minutes: number, supersedes: string | null) => ({ ...settled, id, at: new Date(settled.at), amountMs: minutes * 60_000, supersedes });
    let other: Promise<unknown> = Promise.resolve();
    await running.work.run(running.ctx, async (tx) => {
      await appendFact(tx, fact(first, 30, null), ZONE);
      other = running.work.run(running.ctx, (beside) => appendFact(beside, fact(second, 31, first), ZONE));
      await new Promise((resolve) => { setTimeout(resolve, 300); });
    });
    await other;
    expect((await figures('minutes', 2016, 'office')).parts).toEqual([{ key: 'TN', value: 31, rows: 1 }]);
  });

  it('takes out what a settlement replaces also where it stood under another enrolment of the person', async () => {
    const one = { ...learningEvent({ at: '2015-05-05T10:00:00Z' }), sessionId: someId(), ruleVersion: 'attendance/1', grade: 'A', amountMs: 30 * 60_000 };
    const supersedes = await running.emit('live.attendanceSettled', one);
    await running.deliver();
    await running.emit('live.attendanceSettled', { ...one, enrolmentId: someId(), amountMs: 20 * 60_000, supersedes });
    await running.deliver();
    expect((await figures('minutes', 2015, 'office')).parts).toEqual([{ key: 'TN', value: 20, rows: 1 }]);
  });

  it('is rebuilt to the numbers that were kept event by event', async () => {
    const before = await stored();
    const rebuilt = await running.app.get(RebuildLedger, { strict: false }).execute(running.ctx);
    expect(await stored()).toEqual(before);
    expect(rebuilt.numbers).toBe(before.filter((row) => row.what === 'tally').length);
  });

  it.each(MEASURES)('says the same of %s as the counting rules, by every dimension and year', async (measure) => {
    for (const year of [2025, 2026]) {
      for (const by of DIMENSIONS) {
        const expected = figure(facts, { measure, year, zone: ZONE, by, filters: {} });
        const view = await figures(measure, year, by);
        expect({ by, year, parts: view.parts.map(({ key, value }) => ({ key, value })), rest: view.rest?.value ?? null, total: view.total.value, overlap: view.overlap })
          .toEqual({ by, year, parts: expected.cells.map(({ key, value }) => ({ key, value })), rest: expected.rest?.value ?? null, total: expected.total.value, overlap: expected.overlap.value });
      }
    }
  });

  it('opens every number to exactly its rows, with and without numbers kept ready', async () => {
    const reader = running.app.get(RowReader, { strict: false });
    const rowsOf = async (measure: Measure, filter: object, overlapBy: Dimension | null = null) =>
      (await reader.all({ measure, year: 2026, filter, overlapBy }, EVERYWHERE)).map((row) => row.id).sort();
    for (const measure of ['enrolments', 'participations', 'people', 'offices', 'minutes'] as const) {
      for (const [by, name] of [['office', 'offices'], ['country', 'countries'], ['region', 'regions'], ['developmentStatus', 'developmentStatuses'], ['audience', 'audiences'], ['trainingKind', 'trainingKinds'], ['topic', 'topics'], ['offering', 'offerings']] as const) {
        const expected = figure(facts, { measure, year: 2026, zone: ZONE, by });
        for (const cell of expected.cells) expect(await rowsOf(measure, { [name]: [cell.key] })).toEqual(cell.factIds);
        if (expected.rest) expect(await rowsOf(measure, { [name]: [null] })).toEqual(expected.rest.factIds);
        expect(await rowsOf(measure, {}, by)).toEqual(expected.overlap.factIds);
        const view = await figures(measure, 2026, by);
        for (const part of view.parts) expect(part.rows).toBe(expected.cells.find((cell) => cell.key === part.key)!.factIds.length);
      }
    }
  });

  it('counts filtered figures as it counts whole ones', async () => {
    const filter = { regions: ['africa'], topics: ['Nice'], audiences: ['ipoStaff'] };
    for (const measure of MEASURES) {
      const expected = figure(facts, { measure, year: 2026, zone: ZONE, by: 'office', filters: filter as never });
      const view = await figures(measure, 2026, 'office', filter);
      expect([view.total.value, view.overlap, view.parts.map((part) => [part.key, part.value])]).toEqual([expected.total.value, expected.overlap.value, expected.cells.map((cell) => [cell.key, cell.value])]);
    }
  });

  it('compares a running year with the same days of another', async () => {
    const through = async (year: number) => (await running.app.get(FigureReader, { strict: false })
      .figures({ measures: ['enrolments'], years: [year], by: null, through: '06-30', filter: {} }, EVERYWHERE))[0]!.total.value;
    const until = (year: number) => facts.filter((fact) => fact.kind === 'enrolment' && fact.atMs >= Date.parse(`${year - 1}-12-31T23:00:00Z`) && fact.atMs < Date.parse(`${year}-06-30T22:00:00Z`)).length;
    expect([await through(2025), await through(2026)]).toEqual([until(2025), until(2026)]);
  });

  it('never changes a fact', async () => {
    await expect(running.rows(`update reporting.fact set office_code = 'KE'`)).rejects.toThrow('history: append a row');
    await expect(running.rows('delete from reporting.fact')).rejects.toThrow('history: append a row');
  });
});

/** Two years of people of several offices, some not confirmed, one who moves; learns the facts as they were stored. */
async function someYears(running: ReportingApp, facts: ParticipationFact[]): Promise<void> {
  const draw = drawer(7);
  const people = Array.from({ length: 24 }, () => ({ id: someId(), office: draw(['TN', 'KE', 'NP', 'CL', null]), confirmed: draw([true, true, true, false]) }));
  const offerings = Array.from({ length: 5 }, (_, index) => ({ id: someId(), kind: draw(['webinar', 'distanceCourse', 'classificationTraining'] as const), topics: [['Nice', 'Vienna'], ['Nice'], ['IPC'], ['ST.26'], []][index]! }));
  for (let index = 0; index < 120; index += 1) {
    const person = draw(people);
    const offering = draw(offerings);
    const atMs = Date.parse(`${draw([2025, 2026])}-01-01T00:00:00Z`) + draw([0, 40, 100, 170, 180, 181, 260, 300]) * 86_400_000 - draw([0, 1_800_000]);
    const status = draw(['ldc', 'developing', 'notStated'] as const);
    const office = index > 100 ? draw(['TN', 'KE']) : person.office;
    const event = learningEvent({
      personId: person.id, offeringId: offering.id, trainingKind: offering.kind, topics: offering.topics, at: new Date(atMs).toISOString(),
      snapshot: snapshotOf(office, { confirmed: office !== null && person.confirmed, developmentStatus: office ? status : 'notStated', ldc: office !== null && status === 'ldc', audience: draw(['ipoStaff', 'ipInformationUser']) }),
    });
    const tell = async (type: string, kind: ParticipationFact['kind'], more: { amountMs?: number; sessionId?: string; grade?: string } = {}) => {
      const factId = await running.emit(type, { ...event, ...more });
      facts.push({
        factId, kind, personId: event.personId, offeringId: event.offeringId, trainingKind: event.trainingKind, topics: event.topics, atMs, snapshot: event.snapshot,
        amountMs: more.amountMs ?? null, supersedes: null, ruleVersion: event.ruleVersion, evidence: more.grade ?? null,
      });
    };
    await tell('learning.enrolled', 'enrolment');
    if (draw([true, true, false])) await tell('learning.participated', 'participation');
    if (draw([true, false])) await tell('learning.completed', 'completion');
    if (draw([true, false, false])) await tell('learning.passed', 'pass');
    if (draw([true, false, false, false, false])) await tell('learning.withdrawn', 'withdrawal');
    if (draw([true, false])) await tell('live.attendanceSettled', 'minutes', { amountMs: draw([59_999, 60_000, 3_500_000]), sessionId: someId(), grade: draw(['A', 'C']) });
  }
  await running.deliver();
}
