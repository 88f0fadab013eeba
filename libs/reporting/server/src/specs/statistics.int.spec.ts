import { startReportingApp, type ReportingApp } from './reporting-app';
import { learningEvent, snapshotOf } from './some-events';

const FIGURES = `query ($filter: StatisticsFilterInput) { participationFigures(measures: [participations, people], years: [2026], by: office, filter: $filter) {
  measure year total { value rows } parts { key name value } rest { value rows } overlap } }`;
const ROWS = `query ($filter: StatisticsFilterInput, $first: Int!, $after: String) { participationRows(measure: participations, year: 2026, filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id at personNumber personName officeCode officeName confirmed } } }`;

interface Figures { participationFigures: { measure: string; total: { value: number; rows: number }; parts: { key: string; name: string; value: number }[]; rest: { value: number } | null; overlap: number }[] }
interface Rows { participationRows: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { id: string; personNumber: string; personName: string | null; officeCode: string; officeName: string; confirmed: boolean }[] } }

describe('the statistics', () => {
  let running: ReportingApp;
  let secretariat: string;
  beforeAll(async () => {
    running = await startReportingApp();
    secretariat = await running.signIn({ officeCode: 'WO', roles: [{ role: 'secretariat' }] });
    for (const [office, times, confirmed] of [['TN', 3, true], ['KE', 2, true], ['TN', 1, false]] as const) {
      const personId = (await running.rows<{ id: string }>('select id from identity.person limit 1'))[0]!.id;
      for (let index = 0; index < times; index += 1) {
        await running.emit('learning.participated', learningEvent({ personId, at: `2026-0${index + 1}-10T10:00:00Z`, topics: ['=Nice'], snapshot: snapshotOf(office, { confirmed }) }));
      }
    }
    await running.deliver();
  }, 120_000);
  afterAll(() => running?.close());

  const coordinatorOf = (officeCode: string) => running.signIn({ officeCode, roles: [{ role: 'coordinator', scope: { kind: 'office', officeCode } }] });

  it('say the whole, its parts, the rest and the overlap', async () => {
    const { data } = await running.ask<Figures>(FIGURES, {}, secretariat);
    expect(data!.participationFigures).toMatchObject([
      { measure: 'participations', total: { value: 6, rows: 6 }, parts: [{ key: 'KE', name: 'Kenya', value: 2 }, { key: 'TN', name: 'Tunisia', value: 3 }], rest: { value: 1, rows: 1 }, overlap: 0 },
      { measure: 'people', total: { value: 1, rows: 6 }, parts: [{ key: 'KE', value: 1 }, { key: 'TN', value: 1 }], rest: { value: 1, rows: 1 }, overlap: 2 },
    ]);
  });

  it('answer a year or a cursor that is none with what is wrong, not with a fault', async () => {
    const codes = async (document: string) => (await running.ask(document, {}, secretariat)).errors?.map((error) => error.extensions.code);
    const cursor = (key: readonly unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
    for (const year of [99_999, -1]) expect(await codes(`{ participationFigures(measures: [enrolments], years: [${year}], filter: { regions: ["africa"] }) { measure } }`)).toEqual(['BAD_USER_INPUT']);
    for (const after of [cursor(['soon', 'x']), cursor([1]), cursor(['2026-01-01T00:00:00Z', 'x'])]) {
      expect(await codes(`{ participationRows(measure: enrolments, first: 2, after: "${after}") { totalCount } }`)).toEqual(['BAD_USER_INPUT']);
    }
    expect((await running.get('/downloads/statistics/rows.csv?measure=enrolments&year=0000', secretariat)).status).toBe(400);
  });

  it('show the rows page by page, with names for the Secretariat', async () => {
    const first = (await running.ask<Rows>(ROWS, { first: 4 }, secretariat)).data!.participationRows;
    expect([first.totalCount, first.nodes.length, first.pageInfo.hasNextPage, first.nodes[0]!.personName === null]).toEqual([6, 4, true, false]);
    const second = (await running.ask<Rows>(ROWS, { first: 4, after: first.pageInfo.endCursor }, secretariat)).data!.participationRows;
    expect([second.nodes.length, second.pageInfo.hasNextPage, new Set([...first.nodes, ...second.nodes].map((row) => row.id)).size]).toEqual([2, false, 6]);
  });

  it('show a coordinator the own office alone, without names, whatever is asked', async () => {
    const cookie = await coordinatorOf('TN');
    for (const filter of [null, { offices: ['TN'] }, { offices: ['TN', 'KE', null] }]) {
      const figures = (await running.ask<Figures>(FIGURES, { filter }, cookie)).data!.participationFigures;
      expect(figures.map((figure) => [figure.total.value, figure.parts.map((part) => part.key), figure.rest])).toEqual([[3, ['TN'], null], [1, ['TN'], null]]);
      const { nodes, totalCount } = (await running.ask<Rows>(ROWS, { first: 20, filter }, cookie)).data!.participationRows;
      expect([totalCount, new Set(nodes.map((row) => row.officeCode)), nodes.every((row) => row.confirmed), new Set(nodes.map((row) => row.personName))]).toEqual([3, new Set(['TN']), true, new Set([null])]);
    }
    expect((await running.ask<Figures>(FIGURES, { filter: { offices: ['KE'] } }, cookie)).data!.participationFigures.map((figure) => figure.total.value)).toEqual([0, 0]);
  });

  it('show a coordinator of another office nothing of it, in the file neither', async () => {
    const cookie = await coordinatorOf('NP');
    expect((await running.ask<Figures>(FIGURES, {}, cookie)).data!.participationFigures.map((figure) => figure.total.value)).toEqual([0, 0]);
    expect((await running.ask<Rows>(ROWS, { first: 20 }, cookie)).data!.participationRows).toMatchObject({ totalCount: 0, nodes: [] });
    const csv = await running.get('/downloads/statistics/rows.csv?measure=participations&year=2026&office=TN', cookie);
    expect([csv.status, csv.body.trim().split('\r\n').length]).toEqual([200, 1]);
  });

  it.each([['a stranger', null, 'UNAUTHENTICATED', 401], ['a learner', {}, 'FORBIDDEN', 403], ['a trainer', { roles: [{ role: 'trainer' as const }] }, 'FORBIDDEN', 403]] as const)('are closed to %s', async (_who, person, code, status) => {
    const cookie = person === null ? '' : await running.signIn(person);
    for (const query of [FIGURES, ROWS, '{ ledgerState { behind } }', '{ officesReached(year: 2026) { offices } }']) {
      expect((await running.ask(query, { first: 1 }, cookie)).errors?.[0]?.extensions.code).toBe(code);
    }
    expect((await running.get('/downloads/statistics/figures.csv?measure=people', cookie)).status).toBe(status);
  });

  it('give files that no spreadsheet runs as formulas', async () => {
    const rows = await running.get('/downloads/statistics/rows.csv?measure=participations&year=2026', secretariat);
    expect([rows.headers['content-type'], rows.body.trim().split('\r\n').length, rows.body.includes(`,'=Nice,`), rows.body.includes(',=Nice')]).toEqual(['text/csv; charset=utf-8', 7, true, false]);
    const figures = await running.get('/downloads/statistics/figures.csv?measure=people&measure=participations&year=2026&by=office&lang=fr', secretariat);
    expect(figures.body.replace('\uFEFF', '').trim().split('\r\n')).toEqual([
      'measure,unit,year,by,part,name,value,rows,rules',
      'people,people,2026,office,KE,Kenya,1,2,counting/1', 'people,people,2026,office,TN,Tunisie,1,3,counting/1', 'people,people,2026,office,not confirmed,,1,1,counting/1',
      `people,people,2026,office,"overlap, to subtract",,2,,counting/1`, 'people,people,2026,office,total,,1,6,counting/1',
      'participations,participations,2026,office,KE,Kenya,2,2,counting/1', 'participations,participations,2026,office,TN,Tunisie,3,3,counting/1', 'participations,participations,2026,office,not confirmed,,1,1,counting/1',
      'participations,participations,2026,office,total,,6,6,counting/1',
    ]);
  });

  it('know which offices were not reached', async () => {
    const { data } = await running.ask<{ officesReached: { offices: number; notReached: { code: string; lastYear: number | null }[] } }>('{ officesReached(year: 2026) { offices notReached { code region lastYear } } }', {}, secretariat);
    const { offices, notReached } = data!.officesReached;
    expect([offices - notReached.length, notReached.some((office) => office.code === 'TN'), notReached.find((office) => office.code === 'CL')?.lastYear]).toEqual([2, false, null]);
  });

  it('refuse what is no cursor, no day and too much at once', async () => {
    const code = async (query: string) => (await running.ask(query, {}, secretariat)).errors?.[0]?.extensions.code;
    expect(await code('{ participationRows(measure: people, first: 5, after: "x") { totalCount } }')).toBe('BAD_USER_INPUT');
    expect(await code('{ participationFigures(measures: [people], years: [2026], through: "13-45") { overlap } }')).toBe('BAD_USER_INPUT');
    expect(await code(`{ participationFigures(measures: [people], years: [${Array.from({ length: 61 }, (_, index) => 2000 + index).join(',')}]) { overlap } }`)).toBe('BAD_USER_INPUT');
  });
});
