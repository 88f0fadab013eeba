import { TestServer } from '@classmark/catalogue/server/testing';
import type { CaseFile } from '@classmark/classification/core';
import { signedInCookie } from '@classmark/identity/server/testing';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { isRefusal } from '@classmark/platform/server';
import { readCases, writeCases } from '../case/case-documents';
import { CaseStore } from '../case/case-store';
import { ImportCases, type ImportStatus } from '../case/import-cases';
import { ClassificationModule, classificationEntities } from '../classification.module';
import { loadClassificationDemo } from '../demo';
import { demoCases } from '../demo/cases';
import { niceBasics } from '../demo/cases/nice-basics';

const TABLES = ['classification.case_record', 'classification.case_version', 'classification.case_status'] as const;
const CASE = `id key scheme versions { id number status transitions author file changes { path before after } statuses { status by reason } } places { symbol chain { symbol } }`;
const ANSWER = `__typename ... on Refusal { message } ... on CaseNotValid { findings { row path kind sentence } } ... on CaseChanged { number } ... on CaseForAuthors { ${CASE} }`;
const SAVE = `mutation ($input: SaveCaseFields!) { r: saveCase(input: $input) { ${ANSWER} } }`;
const STATUS = `mutation ($input: ChangeCaseStatusFields!) { r: changeCaseStatus(input: $input) { ${ANSWER.replace('... on CaseChanged { number }', '... on CaseStatusNotPossible { status allowed }')} } }`;
const BANK = `query ($filter: CaseFilterFields!, $first: Int = 50, $after: String) { r: caseBank(filter: $filter, first: $first, after: $after, language: "en") {
  nodes { id key scheme edition kind title difficulty tests tags places languages number status live } pageInfo { hasNextPage endCursor } totalCount inBank byStatus { status count } editions tags tests } }`;
const READ = `query ($id: ID!) { r: caseForAuthors(id: $id, language: "en") { ${CASE} } }`;
const CHECKS = `query ($file: String!) { r: checkCaseFile(file: $file) { canBeSaved findings { path kind sentence } } }`;

interface Version { id: string; number: number; status: string; transitions: string[]; author: string | null; file: string; changes: { path: string; before: string | null; after: string | null }[]; statuses: { status: string; by: string | null; reason: string | null }[] }
interface Answer { __typename: string; message?: string; id: string; key: string; versions: Version[]; findings: { row: string | null; path: string; kind: string }[]; number?: number; allowed?: string[]; places: { symbol: string; chain: { symbol: string }[] }[] }

const umbrella: CaseFile = {
  key: 'umbrella', edition: 'NCL 13-2026', kind: 'term', difficulty: 1, tests: 'nice.finished-goods-by-purpose', tags: ['rain'], source: 'own case', title: { en: 'Umbrellas' },
  parts: [{ heading: { en: 'Term' }, text: { en: 'Umbrellas' } }], answer: [{ accept: [{ symbol: '18' }] }], accepted: { 18: { en: 'Umbrellas and parasols have their place.' } },
  wrong: { 25: { en: 'Nobody wears it.' } }, rule: { en: 'What it is for decides.' },
};

describe('the bank of cases', () => {
  let server: TestServer;
  let trainer: string;
  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    await loadClassificationDemo(server.app, server.system);
    trainer = await server.person({ roles: [{ role: 'trainer' }] });
  });
  afterAll(() => server?.close());

  const ask = async <T = Answer>(who: string | null, document: string, variables: object): Promise<T> => {
    const answer = await server.ask(who, document, variables);
    return (answer.data?.['r'] ?? answer.errors?.[0]?.extensions ?? null) as T;
  };
  const save = (file: unknown, over: object = {}, who: string | null = trainer) => ask(who, SAVE, { input: { caseId: null, base: 0, file: JSON.stringify(file), language: 'en', ...over } });
  const change = (versionId: string, transition: string, reason: string | null = null, who: string | null = trainer) => ask(who, STATUS, { input: { versionId, transition, reason, language: 'en' } });
  const find = (filter: object, over: object = {}) => ask<{ nodes: { id: string; key: string; live: number | null; status: string; places: string[] }[]; totalCount: number; inBank: number; pageInfo: { hasNextPage: boolean; endCursor: string }; byStatus: { status: string; count: number }[] }>(trainer, BANK, { filter, ...over });
  const file = async (who: string | null, method: 'GET' | 'POST', url: string, payload?: string, headers: Record<string, string> = {}) => {
    const cookie: Record<string, string> = who === null ? {} : { cookie: await signedInCookie(server.app, who) };
    return server.app.inject({ method, url, headers: { ...(payload === undefined ? {} : { 'content-type': 'application/vnd.classmark.cases' }), ...cookie, ...headers }, ...(payload === undefined ? {} : { payload }) });
  };
  const upload = async (format: string, text: string, query: string) => (await file(trainer, 'POST', `/uploads/cases.${format}?${query}`, text)).json<{ kind: string; findings?: { row: string; path: string; kind: string }[]; same?: number }>();
  const load = (files: readonly unknown[], status: ImportStatus, dryRun = false) => server.app.get(ImportCases, { strict: false }).execute(server.system, files.map((value, index) => ({ label: `case ${index + 1}`, value })), { status, dryRun });
  const store = () => server.app.get(CaseStore, { strict: false });

  it('holds the shipped cases live, with what drawing needs to know of them, and sets are linked to them', async () => {
    const live = await store().live();
    expect(live.map((each) => each.key).sort()).toEqual(demoCases.map((each) => each.key).sort());
    expect(live.find((each) => each.key === 'coffee')).toMatchObject({ scheme: 'nice', edition: 'NCL 13-2026', kind: 'list', mainPlaces: ['30', '11', '43'], languages: ['ar', 'en'], tests: 'nice.each-item-by-itself' });
    expect((await store().live({ scheme: 'ipc' })).every((each) => each.scheme === 'ipc')).toBe(true);
    const [linked] = await server.rows<{ count: number }>('select count(*)::integer as count from classification.exercise x join classification.case_version v on v.id = x.case_version_id join classification.case_record r on r.id = v.case_id and r.key = x.key');
    expect(linked!.count).toBe(20);
  });

  it('changes nothing when the same file comes again', async () => {
    const before = await server.counts(...TABLES);
    expect(await load(demoCases, 'live')).toMatchObject({ added: 0, changed: 0, same: demoCases.length });
    expect(await server.counts(...TABLES)).toEqual(before);
  });

  it('goes from draft over reviewed to live, from version to version, and keeps the way', async () => {
    const drafted = await save({ ...umbrella, wrong: {} });
    expect(drafted).toMatchObject({ __typename: 'CaseForAuthors', key: 'umbrella', versions: [{ number: 1, status: 'draft', transitions: ['review', 'retire'], changes: [] }], places: [{ symbol: '18', chain: [{ symbol: '18' }] }] });
    expect(await change(drafted.versions[0]!.id, 'review')).toMatchObject({ __typename: 'CaseNotValid', findings: [{ path: 'wrong', kind: 'wrongMissing' }] });
    const second = await save(umbrella, { caseId: drafted.id, base: 1 });
    expect(second.versions.map((version) => version.number)).toEqual([2, 1]);
    expect(second.versions[0]!.changes).toEqual([{ path: 'wrong["25"]', before: null, after: '{"en":"Nobody wears it."}' }]);
    expect(second.versions[0]!.author).toEqual(expect.any(String));
    expect(await change(second.versions[0]!.id, 'publish')).toMatchObject({ __typename: 'CaseStatusNotPossible', status: 'draft', allowed: ['review', 'retire'] });
    await change(second.versions[0]!.id, 'review');
    expect((await change(second.versions[0]!.id, 'publish')).versions[0]).toMatchObject({ status: 'live', transitions: ['dispute', 'retire'] });
    expect(await store().live({ edition: umbrella.edition })).toContainEqual(expect.objectContaining({ key: 'umbrella', id: second.versions[0]!.id }));
    // A new draft leaves what learners see as it is, until it is published.
    const third = await save({ ...umbrella, difficulty: 2 }, { caseId: drafted.id, base: 2 });
    expect((await find({ tag: 'rain', words: 'umbrellas' })).nodes).toMatchObject([{ key: 'umbrella', status: 'draft', live: 2 }]);
    expect(await store().live()).toContainEqual(expect.objectContaining({ key: 'umbrella', difficulty: 1 }));
    await change(third.versions[0]!.id, 'review');
    const published = await change(third.versions[0]!.id, 'publish');
    expect(published.versions.map(({ number, status }) => `${number} ${status}`)).toEqual(['3 live', '2 retired', '1 draft']);
    expect(published.versions[1]!.statuses.map(({ status, reason }) => [status, reason])).toEqual([['draft', null], ['reviewed', null], ['live', null], ['retired', 'followed by version 3']]);
    expect((await store().live()).filter((each) => each.key === 'umbrella')).toMatchObject([{ difficulty: 2 }]);
  });

  it('wants a reason where learners lose a case, and offers a version that was left behind no way on', async () => {
    const [entry] = (await find({ tag: 'rain', words: 'umbrellas' })).nodes;
    const { versions } = await ask(trainer, READ, { id: entry!.id });
    expect(await change(versions[0]!.id, 'dispute', '  ')).toMatchObject({ __typename: 'CaseReasonMissing' });
    expect((await change(versions[0]!.id, 'dispute', 'Half of the group says 25.')).versions[0]).toMatchObject({ status: 'disputed', transitions: ['settle', 'retire'] });
    expect((await store().live()).some((each) => each.key === 'umbrella')).toBe(false);
    expect(await change(versions[2]!.id, 'review')).toMatchObject({ __typename: 'CaseStatusNotPossible', allowed: [] });
    expect((await change(versions[0]!.id, 'settle', 'The key is right.')).versions[0]!.status).toBe('live');
  });

  it('says when somebody else saved meanwhile, and keeps both', async () => {
    const drafted = await save({ ...umbrella, key: 'parasol' });
    await save({ ...umbrella, key: 'parasol', difficulty: 3 }, { caseId: drafted.id, base: 1 });
    const before = await server.counts(...TABLES);
    expect(await save({ ...umbrella, key: 'parasol', difficulty: 4 }, { caseId: drafted.id, base: 1 })).toMatchObject({ __typename: 'CaseChanged', number: 2 });
    // What says the same is saved already.
    expect((await save({ ...umbrella, key: 'parasol', difficulty: 3 }, { caseId: drafted.id, base: 1 })).versions).toHaveLength(2);
    expect(await server.counts(...TABLES)).toEqual(before);
  });

  it.each<[string, object, object, string, string]>([
    ['a key that is taken', { key: 'umbrella' }, {}, 'key', 'keyTaken'],
    ['an unknown field', { wieght: 1 }, {}, 'wieght', 'unknownField'],
    ['an edition that is not there', { edition: 'NCL 1' }, {}, 'edition', 'unknownEdition'],
    ['a drawing with something else than a path', { drawing: { width: 9, height: 9, alt: { en: 'x' }, caption: null, lines: [{ d: 'M0 0" onload="x' }] } }, {}, 'drawing.lines[0].d', 'notAPath'],
  ])('refuses %s by name and writes nothing', async (_, over, input, path, kind) => {
    const before = await server.counts(...TABLES);
    expect(await save({ ...umbrella, ...over }, input)).toMatchObject({ __typename: 'CaseNotValid', findings: [{ path, kind }] });
    expect(await server.counts(...TABLES)).toEqual(before);
  });

  it('checks a case that is being written', async () => {
    const check = (over: object) => ask<{ canBeSaved: boolean; findings: { path: string; kind: string }[] }>(trainer, CHECKS, { file: JSON.stringify({ ...umbrella, ...over }) });
    expect(await check({})).toEqual({ canBeSaved: true, findings: [] });
    expect(await check({ accepted: {}, title: {} })).toMatchObject({ canBeSaved: true, findings: [{ path: 'title.en', kind: 'englishMissing' }, { path: 'accepted', kind: 'acceptedUnexplained' }] });
    expect(await check({ difficulty: 9 })).toMatchObject({ canBeSaved: false, findings: [{ path: 'difficulty', kind: 'notOneOf' }] });
  });

  it('finds by scheme, place and what lies below, kind, difficulty, tag, words; page by page', async () => {
    expect((await find({ scheme: 'vienna', kind: 'mark' })).nodes.map((each) => each.key)).toEqual(expect.arrayContaining(['butterfly', 'red-heart']));
    expect((await find({ place: 'a01b 1/02' })).nodes.map((each) => each.key)).toContain('toothed-spade');
    expect((await find({ place: 'A01B', scheme: 'ipc' })).nodes.every((each) => each.places.some((symbol) => symbol.startsWith('A01B')))).toBe(true);
    expect((await find({ words: 'shampoo dogs' })).nodes.map((each) => each.key)).toContain('dog-shampoo');
    expect((await find({ tag: 'rain', difficulty: 2 })).nodes.map((each) => each.key)).toEqual(['umbrella']);
    const all = await find({}, { first: 100 });
    const first = await find({}, { first: 7 });
    const next = await find({}, { first: 7, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...next.nodes].map((each) => each.key)).toEqual(all.nodes.slice(0, 14).map((each) => each.key));
    expect(all.totalCount).toBe(all.inBank);
    expect(all.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
  });

  it('goes out and comes back the same, as JSON all of it, as CSV what has no drawing', async () => {
    for (const format of ['json', 'csv'] as const) {
      const out = await file(trainer, 'GET', `/downloads/cases.${format}`);
      const left = String(out.headers['x-cases-left'] ?? '').split(' ').filter((key) => key !== '');
      expect(left).toEqual(format === 'json' ? [] : expect.arrayContaining(['butterfly']));
      const { inBank } = await find({});
      expect(await upload(format, out.body, 'status=draft&dryRun=false')).toMatchObject({ kind: 'report', dryRun: false, added: 0, changed: 0, same: inBank - left.length });
    }
    expect(writeCases(niceBasics.cases, 'csv').left).toEqual([]);
    expect((await file(trainer, 'GET', '/downloads/cases.json?scheme=nice&words=shampoo+dogs')).json<{ key: string }[]>().map((each) => each.key)).toEqual(['dog-shampoo']);
  });

  it('imports all of a file or none, names what is wrong by row, and a dry run writes nothing', async () => {
    const before = await server.counts(...TABLES);
    const { text } = writeCases([{ ...umbrella, key: 'canopy' }, { ...umbrella, key: 'awning' }], 'csv');
    expect(await upload('csv', text, 'status=live')).toMatchObject({ kind: 'report', dryRun: true, added: 2, cases: [{ key: 'canopy', outcome: 'added', version: 1, openFindings: 0 }, { key: 'awning' }] });
    expect(await upload('csv', text.replace('[18] Umbrellas', '[19] Umbrellas'), 'status=live&dryRun=false')).toMatchObject({
      kind: 'refused', findings: [{ row: 'row 2 (canopy)', path: 'accepted', kind: 'acceptedUnexplained' }, { row: 'row 2 (canopy)', path: 'accepted["19"]', kind: 'explainedNotAccepted' }] });
    expect(await upload('csv', 'key,colour\nx,red\n', 'status=draft')).toMatchObject({ kind: 'refused', findings: [{ row: 'columns', path: 'colour', kind: 'unknownField' }] });
    expect(await upload('csv', 'key,"kind\nx', 'status=draft')).toMatchObject({ kind: 'refused', findings: [{ kind: 'unreadable' }] });
    expect(await upload('json', '[{]', 'status=draft&dryRun=false')).toMatchObject({ kind: 'refused', findings: [{ row: 'file', kind: 'unreadable' }] });
    expect(await upload('json', JSON.stringify([umbrella, umbrella]), 'status=draft&dryRun=false')).toMatchObject({ kind: 'refused', findings: [{ row: 'case 2 (umbrella)', kind: 'keyTwice' }] });
    expect(await upload('json', '[]', 'status=disputed')).toMatchObject({ kind: 'refused', findings: [{ path: 'status', kind: 'notOneOf' }] });
    expect(await server.counts(...TABLES)).toEqual(before);
  });

  it('takes over a changed case as its next version and retires the live one', async () => {
    const dog = niceBasics.cases[0]!;
    const result = await load([{ ...dog, difficulty: 2 }], 'live');
    expect(result).toMatchObject({ changed: 1, cases: [{ key: 'dog-shampoo', outcome: 'changed', version: 2 }] });
    expect((await store().live()).filter((each) => each.key === 'dog-shampoo')).toMatchObject([{ difficulty: 2 }]);
    const rows = await server.rows<{ number: number; status: string }>(`select v.number, s.status from classification.case_status s join classification.case_version v on v.id = s.version_id join classification.case_record r on r.id = v.case_id
      where r.key = 'dog-shampoo' order by v.number, s.number`);
    expect(rows.map(({ number, status }) => `${number} ${status}`)).toEqual(['1 live', '1 retired', '2 live']);
  });

  it('keeps its history: no row is ever changed', async () => {
    for (const table of ['case_record', 'case_version', 'case_status']) await expect(server.rows(`delete from classification.${table}`)).rejects.toThrow('history');
  });

  describe('is closed', () => {
    it.each([['a stranger', 'UNAUTHENTICATED', 401], ['who learns', 'FORBIDDEN', 403], ['a coordinator', 'FORBIDDEN', 403], ['a trainer of one offering', 'FORBIDDEN', 403]] as const)('to %s, key and all, and nothing is written', async (role, code, http) => {
      const who = role === 'a stranger' ? null : await server.person({ roles: role === 'who learns' ? [] : role === 'a coordinator' ? [{ role: 'coordinator', scope: { kind: 'office', officeCode: 'TN' } }]
        : [{ role: 'trainer', scope: { kind: 'offering', offeringId: '018f0000-0000-7000-8000-000000000000' } }] });
      const [entry] = (await find({})).nodes;
      const before = await server.counts(...TABLES);
      for (const [document, variables] of [
        [BANK, { filter: {} }], [READ, { id: entry!.id }], [CHECKS, { file: '{}' }],
        [SAVE, { input: { base: 0, file: JSON.stringify({ ...umbrella, key: 'mine' }) } }], [STATUS, { input: { versionId: entry!.id, transition: 'retire', reason: 'x' } }],
      ] as const) expect(await ask(who, document, variables)).toMatchObject({ code });
      expect((await file(who, 'GET', '/downloads/cases.json')).statusCode).toBe(http);
      expect((await file(who, 'POST', '/uploads/cases.json?status=draft&dryRun=false', JSON.stringify([{ ...umbrella, key: 'mine' }]))).statusCode).toBe(http);
      expect(await server.counts(...TABLES)).toEqual(before);
    });

    it('to another site, whose pages might act for an author', async () => {
      expect((await file(trainer, 'POST', '/uploads/cases.json?status=draft&dryRun=false', '[]', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    });

    it('and a case that is not there is nothing', async () => {
      expect(await ask(trainer, READ, { id: 'nothing' })).toBeNull();
      expect(await save(umbrella, { caseId: '018f0000-0000-7000-8000-000000000000', base: 1 })).toMatchObject({ __typename: 'CaseNotFound' });
      expect(await change('018f0000-0000-7000-8000-000000000000', 'review')).toMatchObject({ __typename: 'CaseNotFound' });
    });
  });

  it('reads what it writes', () => {
    const read = readCases(writeCases([umbrella], 'json').text, 'json');
    expect(!isRefusal(read) && read).toEqual([{ label: 'case 1 (umbrella)', value: umbrella }]);
  });
});
