import { TestServer } from '@classmark/catalogue/server/testing';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { isRefusal } from '@classmark/platform/server';
import { ImportConcordance } from '../../concordance/import-concordance';
import { ClassificationModule, classificationEntities } from '../../classification.module';
import { DescribePlaces } from '../../scheme/describe-places';
import { ReadEditionStats } from '../../scheme/edition-stats';
import { EditionStore } from '../../scheme/edition-store';
import { FindEdition } from '../../scheme/own-wording';
import { PublishEdition } from '../../scheme/publish-edition';
import { memorySource } from '../files/import-source';
import { ImportEdition, type ImportInput } from '../import-edition';
import type { ImportRefused } from '../import-problem';
import type { ImportReport } from '../import-report';
import { FIXTURES, fixtureSource, workbookOf } from '../testing';
import { MALFORMED } from './malformed';

const TABLES = ['scheme', 'edition', 'edition_structure', 'edition_text', 'place', 'place_text', 'entry', 'entry_text', 'symbol_validity', 'edition_import'];

describe('the import of editions', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
  });
  afterAll(() => server?.close());

  const attempt = (input: Omit<ImportInput, 'sources'> & { readonly files: ImportInput['sources'] }) => {
    const { files, ...rest } = input;
    return server.get(ImportEdition).execute(server.system, { ...rest, sources: files });
  };
  const done = async (input: Parameters<typeof attempt>[0]): Promise<ImportReport> => {
    const result = await attempt(input);
    if (isRefusal(result)) throw new Error(result.message);
    return result as ImportReport;
  };
  const refused = async (input: Parameters<typeof attempt>[0]): Promise<ImportRefused> => {
    const result = await attempt(input);
    if (!isRefusal(result)) throw new Error('It was imported.');
    return result as ImportRefused;
  };
  /** Everything that is written, as one number per table. */
  const written = async (): Promise<string> => {
    const counts = await Promise.all([...TABLES.map((table) => `classification.${table}`), 'platform.audit_entry', 'platform.outbox_event']
      .map(async (table) => (await server.rows<{ n: string }>(`select count(*)::text || ':' || coalesce(sum(hashtext(t::text)), 0) as n from ${table} t`))[0]!.n));
    return counts.join(' ');
  };
  const stats = (edition: string, language: string | null = null) => server.get(ReadEditionStats).execute(edition, language);
  const nothingWritten = { counts: { added: 0, moved: 0, retitled: 0, vanished: 0 }, previous: null };

  it('publishes Nice with structure and texts, and takes another language later', async () => {
    const report = await done({ scheme: 'nice', edition: '13-2026', files: [fixtureSource('niceStructure'), fixtureSource('niceEnglish')] });
    expect(report).toMatchObject({ edition: 'NCL 13-2026', outcome: 'published', languages: ['en'], places: 3, entries: 4, labels: 7, notes: 5, references: 3, ...nothingWritten });
    const french = await done({ scheme: 'nice', edition: 'NCL 13-2026', files: [fixtureSource('niceFrench')] });
    expect(french).toMatchObject({ outcome: 'extended', languages: ['fr'], places: 3, labels: 2 });
    expect(await stats('NCL 13-2026')).toEqual({ places: 3, byDepth: { 1: 3 }, byKind: { class: 3 }, entries: 4, labels: 7, notes: 5, references: 3, languages: ['en', 'fr'] });
    expect(await stats('NCL 13-2026', 'fr')).toMatchObject({ labels: 2, notes: 0, references: 0 });
    const edition = (await server.get(EditionStore).edition('NCL 13-2026'))!;
    expect([edition.inForce, edition.tree.place('9')!.titles]).toEqual(['2026-01-01', { en: 'Instruments that measure', fr: 'Instruments de mesure' }]);
  });

  it('publishes Vienna and Locarno, the sheet as CSV and as a workbook', async () => {
    await done({ scheme: 'vienna', edition: '10', files: [fixtureSource('vienna')] });
    expect(await stats('VCL 10')).toEqual({ places: 11, byDepth: { 1: 2, 2: 3, 3: 6 }, byKind: { category: 2, division: 3, section: 3, auxiliary: 3 }, entries: 0, labels: 0, notes: 4, references: 6, languages: ['en'] });
    await done({ scheme: 'locarno', edition: '15', files: [fixtureSource('locarno')] });
    expect(await stats('LOC 15')).toEqual({ places: 4, byDepth: { 1: 2, 2: 2 }, byKind: { class: 2, subclass: 2 }, entries: 3, labels: 3, notes: 0, references: 0, languages: ['en', 'fr'] });
    const rows = [['code', 'name', 'id', 'English', 'French'], ['01', 'Things to eat', '', '', ''], ['01-01', 'Bread', '', '', ''], ['01-01', 'Bread', '100001', 'Rolls', 'Petits pains']];
    const report = await done({ scheme: 'locarno', edition: '16', files: [memorySource('locarno-16.xlsx', workbookOf(rows))] });
    expect(report).toMatchObject({ outcome: 'published', places: 2, previous: 'LOC 15', vanished: ['31', '31-00'], retitled: [{ symbol: '01-01', language: 'en', from: 'Bread, cakes', to: 'Bread' }] });
  });

  it('sets official files beside our own wording of an edition, and finds them by its number from then on', async () => {
    const wording = (titles: { en: string }) => server.get(PublishEdition).execute(server.system, { scheme: 'nice', edition: 'NCL 12-2025', inForce: '2025-01-01', skeletonDepth: 1, places: [{ symbol: '1', parent: null, kind: 'class', titles }] });
    await wording({ en: 'Own words' });
    const find = () => server.get(FindEdition).execute('nice', '12-2025');
    expect(await find()).toBe('NCL 12-2025');
    const files = ['niceStructure', 'niceEnglish'].map((name) => fixtureSource(name as keyof typeof FIXTURES, (text) => text.replace('edition="13"', 'edition="12"').replace('version="2026"', 'version="2025"')));
    expect(await done({ scheme: 'nice', edition: '12-2025', files })).toMatchObject({
      edition: 'NCL 12-2025-2', outcome: 'published', places: 3, warnings: ['NCL 12-2025 holds the platform’s own short wording: the official files stand beside it, as NCL 12-2025-2.'],
    });
    expect(await done({ scheme: 'nice', edition: '12-2025', files })).toMatchObject({ edition: 'NCL 12-2025-2', outcome: 'unchanged' });
    expect([await find(), (await stats('NCL 12-2025'))?.places, (await stats('NCL 12-2025-2'))?.places]).toEqual(['NCL 12-2025-2', 1, 3]);
    // Class 9 is in the official files alone.
    const concordance = { scheme: 'nice', from: '12-2025', to: '13-2026', source: memorySource('lines', '9;35\n'), dryRun: true } as const;
    expect(await server.get(ImportConcordance).execute(server.system, concordance)).toMatchObject({ from: 'NCL 12-2025-2', to: 'NCL 13-2026', added: 1 });
  });

  it('publishes the IPC and says what changed since the edition before', async () => {
    await done({ scheme: 'ipc', edition: '2025.01', files: [fixtureSource('ipcBefore')] });
    const report = await done({ scheme: 'ipc', edition: '2026.01', files: ['ipcTitles', 'ipcEverUsed', 'ipcValid', 'ipc'].map((name) => fixtureSource(name as keyof typeof FIXTURES)) });
    expect(report).toMatchObject({
      outcome: 'published', languages: ['en', 'fr'], places: 14, validities: 5, previous: 'IPC 2025.01', counts: { added: 1, moved: 1, retitled: 1, vanished: 1 },
      added: ['A01B 1/06'], vanished: ['A01B 5/00'], moved: [{ symbol: 'A01B 1/04', from: 'A01B 1/00', to: 'A01B 1/02' }],
      retitled: [{ symbol: 'A01B 3/00', language: 'en', from: 'Ploughs', to: 'Ploughs with fixed shares' }],
      warnings: ['1 valid symbols have no place: A01B 7/00.', '1 places are not in the list of valid symbols: A01B 3/00.'],
    });
    expect(await stats('IPC 2026.01')).toEqual({
      places: 14, byDepth: { 1: 2, 2: 2, 3: 2, 4: 3, 5: 3, 6: 2 }, byKind: { s: 2, c: 2, u: 2, m: 3, 1: 3, 2: 2 }, entries: 0, labels: 0, notes: 5, references: 7, languages: ['en', 'fr'],
    });
    expect(Object.keys((await stats('IPC 2026.01'))!.byKind)).toHaveLength(6);
  });

  it('takes another language of the same scheme later', async () => {
    const report = await done({ scheme: 'ipc', edition: '2025.01', files: [fixtureSource('ipcBefore', (text) => text.replace('lang="EN"', 'lang="FR"').replace('Farming', 'Agriculture'))] });
    expect(report).toMatchObject({ outcome: 'extended', languages: ['fr'], places: 14, previous: null });
    expect((await server.get(DescribePlaces).execute('IPC 2025.01', ['A01'], 'fr'))![0]).toMatchObject({ title: 'Agriculture; Hunting' });
  });

  it('describes places in any spelling, and says why a symbol leads nowhere', async () => {
    const places = await server.get(DescribePlaces).execute('IPC 2026.01', ['a01b1/02', 'A01B0001040000', 'A01B 5/00', 'A01B 9/00', 'spade'], null);
    expect(places).toEqual([
      { symbol: 'A01B 1/02', title: 'Spades; H2O shovels', path: ['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02'], parent: 'A01B 1/00', depth: 5, kind: '1', notes: [], validFrom: '1980-01-01', validTo: null },
      { symbol: 'A01B 1/04', title: 'with teeth', path: ['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02', 'A01B 1/04'], parent: 'A01B 1/02', depth: 6, kind: '2', notes: [], validFrom: null, validTo: null },
      { symbol: 'A01B 5/00', refusal: 'notInThisEdition', message: 'A01B 5/00 is not in IPC 2026.01; it was valid until 2026-01-01.' },
      { symbol: 'A01B 9/00', refusal: 'unknownPlace', message: 'There is no place A01B 9/00 in IPC 2026.01.' },
      { symbol: 'spade', refusal: 'notASymbol', message: '“spade” is no symbol of this classification.' },
    ]);
    expect((await server.get(DescribePlaces).execute('IPC 2025.01', ['A01B 5/00'], null))![0]).toMatchObject({ validFrom: '1968-09-01', validTo: '2026-01-01' });
  });

  it('changes nothing when the same files come again', async () => {
    const before = await written();
    for (const input of [
      { scheme: 'nice', edition: '13-2026', files: [fixtureSource('niceStructure'), fixtureSource('niceEnglish'), fixtureSource('niceFrench')] },
      { scheme: 'nice', edition: '13-2026', files: [fixtureSource('niceEnglish')] },
      { scheme: 'vienna', edition: '10', files: [fixtureSource('vienna')] },
      { scheme: 'locarno', edition: '15', files: [fixtureSource('locarno')] },
      { scheme: 'ipc', edition: '2026.01', files: [fixtureSource('ipc'), fixtureSource('ipcEverUsed')] },
      { scheme: 'ipc', edition: '2026.01', files: [fixtureSource('ipcTitles')] },
    ] as const) expect(await done(input)).toMatchObject({ outcome: 'unchanged', languages: [] });
    expect(await written()).toBe(before);
  });

  it('refuses another file for what is published, and says what differs', async () => {
    const before = await written();
    expect(await refused({ scheme: 'ipc', edition: '2026.01', files: [fixtureSource('ipc', (text) => text.replace('with teeth', 'with two teeth'))] }))
      .toMatchObject({ kind: 'differentTexts', reason: 'IPC 2026.01 in “en” is published already and the file says something else: A01B 1/04 is “with two teeth”, not “with teeth”.' });
    expect(await refused({ scheme: 'ipc', edition: '2026.01', files: [fixtureSource('ipc', (text) => text.replace(/\n\s*<ipcEntry kind="1" symbol="A01B0001060000".*?<\/ipcEntry>/, ''))] }))
      .toMatchObject({ kind: 'differentStructure', reason: expect.stringContaining('A01B 1/06 is missing') });
    expect(await refused({ scheme: 'nice', edition: '13-2026', files: [fixtureSource('niceFrench', (text) => text.replace('pluviomètres', 'jauges'))] }))
      .toMatchObject({ kind: 'differentTexts', reason: expect.stringContaining('the entry 090014 has other words') });
    expect(await refused({ scheme: 'ipc', edition: '2026.01', files: [fixtureSource('ipcEverUsed', (text) => text.replace('19741001', '19751001'))] })).toMatchObject({ kind: 'differentInventory' });
    expect(await written()).toBe(before);
  });

  it('takes a list of titles beside its scheme as a second witness', async () => {
    const english = memorySource('EN_ipc_section_A.txt', 'A\tNEEDS OF PEOPLE\nA01\tFARMING; HUNTING (traps for toys A63H)\nA01B0001040000\twith claws\n');
    const files = [english, fixtureSource('ipc', (text) => text.replace('20260101', '20280101'))];
    expect(await done({ scheme: 'ipc', edition: '2028.01', dryRun: true, files })).toMatchObject({ languages: ['en'], places: 14, warnings: ['1 titles of the list are other than in the scheme: A01B 1/04.'] });
  });

  it('takes what was corrected under a number of its own', async () => {
    const files = [fixtureSource('ipc', (text) => text.replace('with teeth', 'with two teeth'))];
    expect(await done({ scheme: 'ipc', edition: '2026.01-2', dryRun: true, files })).toMatchObject({ edition: 'IPC 2026.01-2', previous: 'IPC 2026.01', counts: { added: 0, moved: 0, retitled: 1, vanished: 0 } });
  });

  it('tries without writing', async () => {
    const before = await written();
    expect(await done({ scheme: 'ipc', edition: '2027.01', dryRun: true, files: [fixtureSource('ipc', (text) => text.replace('20260101', '20270101').replace('with teeth', 'with rakes'))] }))
      .toMatchObject({ outcome: 'published', dryRun: true, previous: 'IPC 2026.01', counts: { added: 0, moved: 0, retitled: 1, vanished: 0 } });
    expect(await written()).toBe(before);
  });

  it('states what became of places, from the list of the IPC or from lines, once', async () => {
    const list = `<ipc-concordance xmlns="http://www.wipo.int/classifications/ipc/masterfiles" from-version="20250101" to-version="20260101">
<concordance from-symbol="A01B0005000000" modification="d"><concordance-to to-symbol="A01B0003000000" modification="c"/></concordance>
<concordance from-symbol="A01B0001000000" modification="c"><concordance-to to-symbol="A01B0001060000" modification="n"/></concordance></ipc-concordance>`;
    const input = { scheme: 'ipc', from: '2025.01', to: '2026.01' } as const;
    const run = (text: string, dryRun = false) => server.get(ImportConcordance).execute(server.system, { ...input, source: memorySource('list', text), dryRun });
    expect(await run(list, true)).toMatchObject({ statements: 2, added: 2, dryRun: true });
    expect(await run(list)).toEqual({ from: 'IPC 2025.01', to: 'IPC 2026.01', dryRun: false, statements: 2, added: 2, byKind: { merged: 1, split: 1 } });
    expect(await run('\uFEFFfrom;to\nA01B 5/00;A01B 3/00\nA01B 1/00;A01B 1/06\n')).toMatchObject({ statements: 2, added: 0 });
    expect(await server.rows('select from_symbol, to_symbol, kind, source, number from classification.concordance order by from_symbol, to_symbol')).toEqual([
      { from_symbol: 'A01B 1/00', to_symbol: 'A01B 1/00', kind: 'split', source: 'file', number: 1 }, { from_symbol: 'A01B 1/00', to_symbol: 'A01B 1/06', kind: 'split', source: 'file', number: 1 },
      { from_symbol: 'A01B 5/00', to_symbol: 'A01B 3/00', kind: 'merged', source: 'file', number: 1 },
    ]);
    expect(await run('A01B 5/00;\n')).toMatchObject({ added: 1, byKind: { vanished: 1 } });
    expect(await run('A01B 7/00;A01B 3/00\n')).toMatchObject({ kind: 'unknownPlace', line: 1, reason: 'IPC 2025.01 has no place A01B 7/00.' });
    expect(await run(list.replace('A01B0003000000', 'A01B0005000000'))).toMatchObject({ kind: 'unknownPlace', line: 2, reason: 'IPC 2026.01 has no place A01B 5/00.' });
  });

  it.each(MALFORMED)('refuses $what ($scheme) and writes nothing, over an edition and without one', async ({ scheme, edition, sources, kind }) => {
    const before = await written();
    expect((await refused({ scheme, edition, files: sources() })).kind).toBe(kind);
    const other = { nice: '12-2024', locarno: '14', vienna: '9', ipc: '2026.01' }[scheme];
    if (scheme !== 'ipc') await refused({ scheme, edition: other, files: sources() });
    expect(await written()).toBe(before);
  });

  it('keeps who imported what, with digests, and tells that an edition was published', async () => {
    const imports = await server.rows<{ edition_code: string; outcome: string; files: { name: string; kind: string; sha256: string }[] }>('select edition_code, outcome, files from classification.edition_import order by edition_code, outcome');
    expect(imports.map((each) => `${each.edition_code} ${each.outcome}`)).toEqual(['IPC 2025.01 extended', 'IPC 2025.01 published', 'IPC 2026.01 published', 'LOC 15 published', 'LOC 16 published', 'NCL 12-2025-2 published', 'NCL 13-2026 extended', 'NCL 13-2026 published', 'VCL 10 published']);
    expect(imports[7]!.files.map((file) => [file.name, file.kind, file.sha256.length])).toEqual([[FIXTURES.niceStructure, 'niceStructure', 64], [FIXTURES.niceEnglish, 'niceTexts', 64]]);
    const events = await server.rows<{ payload: unknown }>(`select payload from platform.outbox_event where type = 'classification.editionPublished'`);
    expect(events.map((event) => event.payload)).toContainEqual({ edition: 'IPC 2026.01', scheme: 'ipc', previous: 'IPC 2025.01' });
  });
});
