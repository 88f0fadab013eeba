import { TestServer } from '@classmark/catalogue/server/testing';
import { signedInCookie } from '@classmark/identity/server/testing';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { ClassificationModule, classificationEntities } from '../../classification.module';
import { RunImport } from '../run-import';
import { FIXTURES, fixture } from '../testing';

const REQUEST = `mutation ($input: RequestImportFields!) { r: requestEditionImport(input: $input) { __typename ... on EditionImportRequest { id state files { name bytes received } } ... on ImportRefused { kind } } }`;
const START = `mutation ($input: StartImportFields!) { r: startEditionImport(input: $input) { __typename ... on EditionImportRequest { id state dryRun } ... on ImportNotPossible { message } } }`;
const READ = `query ($id: ID!) { r: editionImport(id: $id) { id state dryRun bytesRead report { outcome places notes languages addedCount } refusal { kind file line reason } } }`;
const SCHEMES = `{ r: managedSchemes { editions { code places entries languages { language labels } } imports { edition outcome files byCommand } open { id state } } }`;
const TABLES = ['classification.import_request', 'classification.import_file', 'classification.import_chunk', 'classification.edition'];

interface Asked { readonly id: string; readonly state: string; readonly __typename: string }

describe('the import of editions on the screen', () => {
  let server: TestServer;
  let administrator: string;
  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    administrator = await server.person({ roles: [{ role: 'administrator' }] });
  });
  afterAll(() => server?.close());

  const ask = async <T = Asked>(who: string | null, document: string, variables: object = {}): Promise<T> => {
    const answer = await server.ask(who, document, variables);
    return (answer.data?.['r'] ?? answer.errors?.[0]?.extensions ?? null) as T;
  };
  const send = async (who: string | null, id: string, position: number, startsAt: number, content: Buffer, headers: Record<string, string> = {}) => {
    const cookie: Record<string, string> = who === null ? {} : { cookie: await signedInCookie(server.app, who) };
    return server.app.inject({ method: 'POST', url: `/uploads/editions/${id}/${position}?startsAt=${startsAt}`, headers: { 'content-type': 'application/vnd.classmark.piece', ...cookie, ...headers }, payload: content });
  };
  /** Opens an import of fixtures and sends them in pieces. */
  const opened = async (scheme: string, edition: string, texts: readonly (readonly [name: string, text: string])[]): Promise<string> => {
    const bodies = texts.map(([name, text]) => [name, Buffer.from(text)] as const);
    const { id } = await ask(administrator, REQUEST, { input: { scheme, edition, files: bodies.map(([name, body]) => ({ name, bytes: body.length })) } });
    for (const [position, [, body]] of bodies.entries()) {
      for (let at = 0; at < body.length; at += 1_000) expect((await send(administrator, id, position, at, body.subarray(at, at + 1_000))).json()).toEqual({ received: Math.min(at + 1_000, body.length) });
    }
    return id;
  };
  const run = async (id: string, dryRun: boolean): Promise<unknown> => {
    expect(await ask(administrator, START, { input: { id, dryRun } })).toMatchObject({ __typename: 'EditionImportRequest', state: 'waiting', dryRun });
    await server.get(RunImport).execute(server.system, id);
    return ask<unknown>(administrator, READ, { id });
  };

  it('tries first, shows what would happen, then imports the same files and lets go of them', async () => {
    const id = await opened('nice', '13-2026', [[FIXTURES.niceEnglish, fixture('niceEnglish')], [FIXTURES.niceStructure, fixture('niceStructure')]]);
    expect(await run(id, true)).toMatchObject({ state: 'done', dryRun: true, report: { outcome: 'published', places: 3, notes: 5, languages: ['en'] }, refusal: null });
    expect(await ask(administrator, SCHEMES)).toEqual({ editions: [], imports: [], open: { id, state: 'done' } });
    expect(await run(id, false)).toMatchObject({ state: 'done', dryRun: false, report: { outcome: 'published' } });
    expect(await ask(administrator, SCHEMES)).toEqual({
      editions: [{ code: 'NCL 13-2026', places: 3, entries: 4, languages: [{ language: 'en', labels: 7 }] }],
      imports: [{ edition: 'NCL 13-2026', outcome: 'published', files: [FIXTURES.niceStructure, FIXTURES.niceEnglish], byCommand: false }], open: null,
    });
    expect(await server.rows('select 1 from classification.import_chunk')).toEqual([]);
    expect(await server.rows('select imported_by from classification.edition_import')).toEqual([{ imported_by: administrator }]);
  });

  it('says what is wrong with a file, where, and leaves the edition as it was', async () => {
    const id = await opened('ipc', '2026.01', [['scheme.xml', fixture('ipc').replace('kind="1" symbol="A01B0001060000"', 'kind="4" symbol="A01B0001060000"')]]);
    expect(await run(id, true)).toMatchObject({ state: 'refused', report: null, refusal: { kind: 'brokenNesting', file: 'scheme.xml', line: 14, reason: expect.stringContaining('A01B 1/06') } });
    expect(await ask(administrator, START, { input: { id, dryRun: false } })).toEqual({ __typename: 'ImportNotPossible', message: 'This import has been started already.' });
  });

  it('takes a piece that comes twice as said, one that comes too early not at all, and starts with nothing missing', async () => {
    const { id } = await ask(administrator, REQUEST, { input: { scheme: 'ipc', edition: '2026.01', files: [{ name: 'a.xml', bytes: 10 }] } });
    expect((await send(administrator, id, 0, 5, Buffer.from('56789'))).json()).toEqual({ received: 0 });
    expect((await send(administrator, id, 0, 0, Buffer.from('01234'))).json()).toEqual({ received: 5 });
    expect((await send(administrator, id, 0, 0, Buffer.from('01234'))).json()).toEqual({ received: 5 });
    expect((await send(administrator, id, 0, 5, Buffer.from('56789X'))).json()).toEqual({ refused: 'The file is larger than was announced.' });
    expect(await ask(administrator, START, { input: { id, dryRun: true } })).toMatchObject({ __typename: 'ImportNotPossible', message: 'a.xml has not arrived whole. Send the files again.' });
    expect(await ask(administrator, REQUEST, { input: { scheme: 'ipc', edition: '…', files: [{ name: 'a.xml', bytes: 10 }] } })).toEqual({ __typename: 'ImportRefused', kind: 'wrongInput' });
    expect(await ask(administrator, REQUEST, { input: { scheme: 'ipc', edition: '2026.01', files: [{ name: 'a.xml', bytes: 400_000_000 }] } })).toEqual({ __typename: 'ImportRefused', kind: 'wrongInput' });
  });

  it.each([['a stranger', 'UNAUTHENTICATED', 401], ['who learns', 'FORBIDDEN', 403], ['the Secretariat', 'FORBIDDEN', 403]] as const)('is closed to %s, and nothing is written', async (role, code, http) => {
    const { id } = await ask(administrator, REQUEST, { input: { scheme: 'ipc', edition: '2026.01', files: [{ name: 'a.xml', bytes: 10 }] } });
    const who = role === 'a stranger' ? null : await server.person(role === 'who learns' ? {} : { roles: [{ role: 'secretariat' }] });
    const before = await server.counts(...TABLES);
    for (const [document, variables] of [[SCHEMES, {}], [READ, { id }], [REQUEST, { input: { scheme: 'ipc', edition: '1', files: [] } }], [START, { input: { id, dryRun: true } }]] as const) expect(await ask(who, document, variables)).toMatchObject({ code });
    expect((await send(who, id, 0, 0, Buffer.from('01234'))).statusCode).toBe(http);
    expect(await server.counts(...TABLES)).toEqual(before);
  });

  it('is another person’s own, and closed to other sites', async () => {
    const { id } = await ask(administrator, REQUEST, { input: { scheme: 'ipc', edition: '2026.01', files: [{ name: 'a.xml', bytes: 10 }] } });
    const other = await server.person({ roles: [{ role: 'administrator' }] });
    expect(await ask(other, READ, { id })).toBeNull();
    expect(await ask(other, START, { input: { id, dryRun: true } })).toEqual({ __typename: 'ImportNotPossible', message: 'There is no such import.' });
    expect((await send(other, id, 0, 0, Buffer.from('01234'))).json()).toEqual({ refused: 'There is no such import, or it takes no more files.' });
    expect((await send(administrator, id, 0, 0, Buffer.from('01234'), { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  });
});
