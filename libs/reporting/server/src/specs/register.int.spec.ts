import { makeOffering } from '@classmark/catalogue/server/testing';
import { recordedYears } from '@classmark/reporting/core';
import { loadReportingDemo } from '../demo';
import { appendVersion, currentEntry } from '../register/save-register-entry';
import { startReportingApp, type ReportingApp } from './reporting-app';
import { learningEvent, reading, someId } from './some-events';

const SAVE = `mutation ($input: SaveRegisterEntryArgs!) { saveRegisterEntry(input: $input) { __typename
  ... on RegisterEntry { id number version printed history { version reason author changed } }
  ... on RegisterEntryNotValid { problems { field problem } } ... on RegisterEntryChanged { version } ... on ReasonMissing { year } } }`;
const PRINT = `mutation ($input: SetEntryPrintedArgs!) { setEntryPrinted(input: $input) { __typename
  ... on RegisterEntry { printed version history { version printed author reason } } ... on ReasonMissing { year } } }`;
const REGISTER = `query ($year: Int) { register(year: $year) { year closed years entries { id number kind year version printed provenance fields { key text number flag texts } lists { key order entries { st3 name } } } } }`;

interface Entry { id: string; number: string; kind: string; year: number; version: number; printed: boolean; provenance: string; fields: { key: string; text: string | null; texts: string[] | null }[]; lists: { key: string; order: string; entries: { st3: string; name: string }[] }[] }
type Register = { register: { year: number; closed: boolean; years: number[]; entries: Entry[] } };

describe('the register', () => {
  let running: ReportingApp;
  let secretariat: string;
  beforeAll(async () => {
    running = await startReportingApp();
    await loadReportingDemo(running.app, running.ctx);
    secretariat = await running.signIn({ officeCode: 'WO', displayName: 'An editor', roles: [{ role: 'secretariat' }] });
  }, 120_000);
  afterAll(() => running?.close());

  const versions = async () => (await running.rows<{ n: number }>('select count(*)::int as n from reporting.register_entry_version'))[0]!.n;
  const register = async (year: number) => (await running.ask<Register>(REGISTER, { year }, secretariat)).data!.register;
  const save = async (input: object, cookie = secretariat) => (await running.ask<{ saveRegisterEntry: Record<string, unknown> }>(SAVE, { input }, cookie)).data?.saveRegisterEntry;
  const tool = (over: object = {}) => ({ id: someId(), kind: 'softwareTool', year: 2026, fields: [{ key: 'tool', text: 'A validator' }, { key: 'status', text: 'released' }], figures: [], lists: [], printed: true, ...over });

  it('has the two recorded years, entered through the same door, in the order recorded', async () => {
    for (const year of [2017, 2020]) {
      const { entries, closed } = await register(year);
      expect(entries.map((entry) => entry.number)).toEqual(recordedYears().filter((entry) => entry.year === year).map((entry) => entry.id));
      expect([closed, new Set(entries.map((entry) => entry.provenance)), entries.every((entry) => entry.printed)]).toEqual([true, new Set(['import']), true]);
    }
    const brands = (await register(2020)).entries.flatMap((entry) => entry.lists).find((list) => list.key === 'collections.globalBrandDatabase')!;
    expect([brands.order, brands.entries.map((entry) => entry.st3).join(' ')]).toEqual(['chronological', 'BT KZ RS UA AL SM IN']);
  });

  it('is not loaded twice', async () => {
    const before = await versions();
    await loadReportingDemo(running.app, running.ctx);
    expect(await versions()).toBe(before);
  });

  it('takes an activity of the form, numbers it on, and repeats nothing', async () => {
    const input = tool();
    expect(await save(input)).toMatchObject({ __typename: 'RegisterEntry', number: '2026-A01', version: 1 });
    expect(await save(input)).toMatchObject({ __typename: 'RegisterEntry', number: '2026-A01', version: 1 });
    expect(await save(tool())).toMatchObject({ number: '2026-A02' });
  });

  it('tells an editor who is a moment late that the entry has changed, and keeps the first change', async () => {
    const input = tool();
    await save(input);
    let late: Promise<unknown> = Promise.resolve();
    await running.work.run(running.ctx, async (tx) => {
      await tx.query('select id from reporting.register_entry where id = $1 for update', [input.id]);
      const entry = (await currentEntry(tx, input.id))!;
      await appendVersion(tx, { ...entry, printed: false }, 2, null, entry.provenance, entry.source);
      late = save({ ...input, version: 1, year: 2025, fields: [{ key: 'tool', text: 'Another' }, { key: 'status', text: 'beta' }] });
      await new Promise((resolve) => { setTimeout(resolve, 300); });
    });
    expect(await late).toMatchObject({ __typename: 'RegisterEntryChanged' });
    expect(await running.rows('select version, printed from reporting.register_entry_version where entry_id = $1 order by version', [input.id])).toEqual([{ version: 1, printed: true }, { version: 2, printed: false }]);
  });

  it('names every problem at its field and writes nothing', async () => {
    const before = await versions();
    expect(await save(tool({ fields: [{ key: 'plannedDeployment', text: 'soon' }, { key: 'colour', text: 'red' }] }))).toEqual({
      __typename: 'RegisterEntryNotValid',
      problems: [{ field: 'colour', problem: 'unknownField' }, { field: 'tool', problem: 'missing' }, { field: 'status', problem: 'missing' }, { field: 'plannedDeployment', problem: 'notAHalfYear' }],
    });
    expect(await versions()).toBe(before);
  });

  it('appends a change as a version with author and reason, and refuses one made on an old version', async () => {
    const input = tool();
    await save(input);
    const changed = { ...input, version: 1, fields: [{ key: 'tool', text: 'A validator' }, { key: 'status', text: 'withdrawn' }], reason: 'The provider said so' };
    expect(await save(changed)).toMatchObject({ version: 2, history: [{ version: 2, reason: 'The provider said so', author: 'An editor', changed: ['status'] }, { version: 1, reason: null, author: 'An editor', changed: [] }] });
    const before = await versions();
    expect(await save(changed)).toEqual({ __typename: 'RegisterEntryChanged', version: 2 });
    expect(await versions()).toBe(before);
    await expect(running.rows('update reporting.register_entry_version set printed = false')).rejects.toThrow('history: append a row');
  });

  it('changes a closed year only by a correction with a reason', async () => {
    const entry = (await register(2020)).entries.find(({ number }) => number === '2020-A10')!;
    const input = { id: entry.id, version: entry.version, kind: entry.kind, year: 2020, fields: entry.fields.map(({ key, text, texts, ...rest }) => ({ key, text, texts, ...rest })), figures: [], lists: [], printed: true };
    const before = await versions();
    expect(await save(input)).toEqual({ __typename: 'ReasonMissing', year: 2020 });
    expect(await save(tool({ year: 2020 }))).toEqual({ __typename: 'ReasonMissing', year: 2020 });
    expect(await versions()).toBe(before);
    expect(await save({ ...input, reason: 'Checked against the file' })).toMatchObject({ number: '2020-A10', version: entry.version + 1 });
  });

  it('logs who decided that an entry is printed', async () => {
    const input = tool();
    await save(input);
    const print = async (printed: boolean, version: number) => (await running.ask<{ setEntryPrinted: object }>(PRINT, { input: { id: input.id, version, printed } }, secretariat)).data!.setEntryPrinted;
    expect(await print(false, 1)).toMatchObject({ __typename: 'RegisterEntry', printed: false, version: 2, history: [{ version: 2, printed: false, author: 'An editor' }, { version: 1, printed: true }] });
    expect(await print(true, 2)).toMatchObject({ printed: true, version: 3 });
    const closed = (await register(2017)).entries[0]!;
    expect((await running.ask<{ setEntryPrinted: object }>(PRINT, { input: { id: closed.id, version: closed.version, printed: false } }, secretariat)).data!.setEntryPrinted).toEqual({ __typename: 'ReasonMissing', year: 2017 });
  });

  it('receives trainings of the platform by themselves, each in its year, not printed', async () => {
    const webinar = await makeOffering(running.app, running.ctx, {
      training: { content: reading(), kind: 'webinar', topics: ['Nice'] }, startsAtMs: Date.parse('2025-12-31T23:30:00Z'), endsAtMs: Date.parse('2026-01-01T01:00:00Z'), hostOffice: 'WO',
    });
    const course = await makeOffering(running.app, running.ctx, { training: { content: reading(), topics: ['ST.3'] } });
    const clinic = await makeOffering(running.app, running.ctx, { training: { content: reading(), kind: 'classificationTraining', topics: ['IPC'] } });
    await running.deliver();
    const entryOf = async (offeringId: string) => running.rows<{ kind: string; year: number }>('select kind, year from reporting.register_entry where offering_id = $1 order by year', [offeringId]);
    expect(await entryOf(webinar.id)).toEqual([{ kind: 'webinar', year: 2026 }]);
    expect(await entryOf(course.id)).toEqual([{ kind: 'distanceCourse', year: 2026 }]);
    expect(await entryOf(clinic.id)).toEqual([{ kind: 'classificationTraining', year: 2026 }]);
    const born = (await register(2026)).entries.filter((entry) => entry.provenance === 'platform');
    expect(born.map(({ number, printed }) => [number, printed])).toEqual([['2026-P01', false], ['2026-P02', false], ['2026-P03', false]]);
    expect(born[0]!.fields.map(({ key, text, texts }) => [key, text ?? texts])).toEqual(expect.arrayContaining([['start', '2026-01-01'], ['end', '2026-01-01'], ['topics', ['Nice']], ['host', 'WO']]));
    await running.emit('learning.enrolled', learningEvent({ offeringId: course.id, trainingKind: 'distanceCourse', at: '2027-02-01T10:00:00Z' }));
    await running.emit('learning.enrolled', learningEvent({ offeringId: webinar.id, at: '2025-12-01T10:00:00Z' }));
    await running.deliver();
    expect([await entryOf(course.id), await entryOf(webinar.id)]).toEqual([[{ kind: 'distanceCourse', year: 2026 }, { kind: 'distanceCourse', year: 2027 }], [{ kind: 'webinar', year: 2026 }]]);
  });

  it.each([
    ['a stranger', null, 'UNAUTHENTICATED'], ['a learner', {}, 'FORBIDDEN'],
    ['a coordinator', { roles: [{ role: 'coordinator', scope: { kind: 'office', officeCode: 'TN' } }] }, 'FORBIDDEN'], ['a trainer', { roles: [{ role: 'trainer' }] }, 'FORBIDDEN'],
  ] as const)('is closed to %s, who changes nothing', async (_who, person, code) => {
    const cookie = person === null ? '' : await running.signIn(person as never);
    const before = await versions();
    const [entry] = (await register(2017)).entries;
    for (const [query, variables] of [[SAVE, { input: tool() }], [PRINT, { input: { id: entry!.id, version: entry!.version, printed: false, reason: 'x' } }], [REGISTER, { year: 2017 }]] as const) {
      expect((await running.ask(query, variables, cookie)).errors?.[0]?.extensions.code).toBe(code);
    }
    expect(await versions()).toBe(before);
  });
});
