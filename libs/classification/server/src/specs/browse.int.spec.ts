import { brotliDecompressSync } from 'node:zlib';
import { TestServer } from '@classmark/catalogue/server/testing';
import { unpackColumns, type PackedColumns } from '@classmark/classification/core';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { JobQueue, UnitOfWork } from '@classmark/platform/server';
import { ClassificationModule, classificationEntities } from '../classification.module';
import { loadClassificationDemo } from '../demo';

describe('browsing and searching a classification', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    await loadClassificationDemo(server.app, server.system);
  });
  afterAll(() => server?.close());

  const found = async (edition: string, question: string, language = 'en', first = 3): Promise<string[]> => {
    const { data } = await server.ask(null, 'query ($edition: String!, $question: String!, $language: String!, $first: Int!) { s: searchPlaces(edition: $edition, question: $question, language: $language, first: $first) { symbol reason corrected } }', { edition, question, language, first });
    return (data as unknown as { s: { symbol: string; reason: string; corrected: string | null }[] }).s.map((hit) => `${hit.symbol} ${hit.reason}${hit.corrected ? ` (${hit.corrected})` : ''}`);
  };
  const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ method: 'GET', url, headers });

  it.each([
    ['IPC 2026.01', 'a01b1/02', 'A01B 1/02'], ['IPC 2026.01', 'A01B 1/02', 'A01B 1/02'], ['IPC 2026.01', 'A01B0001020000', 'A01B 1/02'], ['IPC 2026.01', 'a01b', 'A01B'],
    ['NCL 13-2026', '9', '9'], ['NCL 13-2026', 'class 9', '9'], ['NCL 13-2026', '09', '9'], ['NCL 13-2026', 'classe 9', '9'], ['NCL 13-2026', '٩', '9'], ['NCL 13-2026', '第9类', '9'], ['NCL 13-2026', 'класс 9', '9'],
    ['VCL 10', '3.13.1', '03.13.01'], ['VCL 10', '03.13.01', '03.13.01'], ['VCL 10', 'A 3.13.1', '03.13.01'],
    ['LOC 15', '6-01', '06-01'], ['LOC 15', '06-01', '06-01'], ['LOC 15', '6.1', '06-01'],
    ['VCL 10', '26.4.1', '26.04.01'], ['VCL 10', '26.04.01', '26.04.01'], ['LOC 15', '9-01', '09-01'], ['LOC 15', '09-01', '09-01'],
  ])('%s: “%s” is %s', async (edition, question, symbol) => expect((await found(edition, question))[0]).toBe(`${symbol} symbol`));

  it('finds words by their stems, beginnings and with slips, and says what it took them for', async () => {
    expect(await found('IPC 2026.01', 'spade')).toContain('A01B 1/02 titleWords');
    expect(await found('IPC 2026.01', 'spad')).toContain('A01B 1/02 titleBegins');
    expect((await found('IPC 2026.01', 'spdaes'))[0]).toBe('A01B 1/02 titleWords (spades)');
    expect((await found('VCL 10', 'butterfly'))[0]).toBe('03.13.01 titleWords');
    expect((await found('VCL 10', 'buterflies'))[0]).toBe('03.13.01 titleWords (butterflies)');
    expect(await found('IPC 2026.01', 'zzzzzzz')).toEqual([]);
  });

  it('offers what has most of the words where no place has all of them, the rarer word before the usual one', async () => {
    expect((await found('NCL 13-2026', 'leather goods'))[0]).toBe('18 nearest');
    expect(await found('NCL 13-2026', 'leather')).not.toContain('18 nearest');
    expect((await found('NCL 13-2026', 'leather zzzzzzz qqqqqqq'))[0]).toBe('18 nearest');
    expect((await found('NCL 13-2026', 'lether zzzzzzz'))[0]).toBe('18 nearest');
    expect((await found('NCL 13-2026', 'leather furniture vehicles', 'en', 8)).map((hit) => hit.split(' ')[1])).toEqual(expect.arrayContaining(['nearest']));
    expect(await found('NCL 13-2026', 'zzzzzzz qqqqqqq')).toEqual([]);
    expect(await found('IPC 2026.01', 'A01B 1/99')).toEqual([]);
    expect((await found('NCL 13-2026', 'leather goods', 'ar'))[0]).toBe('18 nearest');
  });

  it.each([
    ['ru', ['меб', 'Мебел', 'мебелью']], ['zh', ['家', '家具']], ['ar', ['أث', 'اثاث', 'الأثاث', 'أَثَاث', 'أثـــاث', 'والأثاث']], ['en', ['furn', 'furnitures']],
  ])('finds furniture in %s while it is typed', async (language, typed) => {
    for (const question of typed) expect((await found('NCL 13-2026', question, language, 8)).map((hit) => hit.split(' ')[0])).toContain('20');
  });

  it('shows the sentence of a note in which the words stand, marked, with the kind of the note', async () => {
    const { data } = await server.ask(null, '{ n: searchPlaces(edition: "IPC 2026.01", question: "trimmer lawn", language: "en") { symbol reason excerpt { kind language pieces { text isMarked } } } t: searchPlaces(edition: "IPC 2026.01", question: "spades", language: "en", first: 1) { excerpt { kind } } a: searchPlaces(edition: "NCL 13-2026", question: "الأسلحة البيضاء", language: "ar", first: 1) { symbol excerpt { kind language pieces { text isMarked } } } }');
    const { n, t, a } = data as unknown as Record<string, { symbol: string; reason: string; excerpt: unknown }[]>;
    expect(n!.find((hit) => hit.symbol === 'A01B 1/00')).toEqual({ symbol: 'A01B 1/00', reason: 'notes', excerpt: { kind: 'remark', language: 'en', pieces: [
      { text: 'Trimmers', isMarked: true }, { text: ' for the edges of ', isMarked: false }, { text: 'lawns', isMarked: true }, { text: ' are in A01G 3/06.', isMarked: false }] } });
    expect(t![0]!.excerpt).toBeNull();
    expect(a![0]).toMatchObject({ symbol: '8', excerpt: { kind: 'introduction', language: 'ar' } });
    expect((a![0]!.excerpt as { pieces: { text: string; isMarked: boolean }[] }).pieces.filter((piece) => piece.isMarked).map((piece) => piece.text)).toEqual(['والأسلحة', 'البيضاء']);
  });

  it('reads a title of the IPC with those above it', async () => {
    expect((await found('IPC 2026.01', 'spades teeth'))[0]).toBe('A01B 1/04 chain');
  });

  it('finds Arabic with and without article, and by its stem', async () => {
    const [first] = await found('NCL 13-2026', 'مركبات', 'ar');
    expect([first, (await found('NCL 13-2026', 'المركبات', 'ar'))[0]]).toEqual(['12 titleWords', '12 titleWords']);
  });

  it('finds words of every language of an edition, whichever the reader reads; slips are taken for words of the own one first', async () => {
    for (const word of ['Мебель', 'мебель', '家具', 'meubles', 'Muebles', 'أثاث']) expect((await found('NCL 13-2026', word))[0]).toBe('20 titleWords');
    expect((await found('NCL 13-2026', '家具', 'ar'))[0]).toBe('20 titleWords');
    expect((await found('NCL 13-2026', 'furnitrue'))[0]).toBe('20 titleWords (furniture)');
  });

  it('gives the tree as files that anybody may keep for ever', async () => {
    const skeleton = await get('/schemes/IPC%202026.01/en/skeleton.json', { 'accept-encoding': 'br' });
    expect(skeleton.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'br', 'content-type': 'application/json; charset=utf-8' });
    const upper = unpackColumns(JSON.parse(brotliDecompressSync(skeleton.rawPayload).toString()) as PackedColumns);
    expect(Math.max(...upper.depths)).toBe(3);
    const branch = unpackColumns((await get('/schemes/IPC%202026.01/en/branch/a01b.json')).json<PackedColumns>());
    expect(branch.symbols.slice(0, 3)).toEqual(['A01B 1/00', 'A01B 1/02', 'A01B 1/04']);
    const whole = unpackColumns((await get('/schemes/IPC%202026.01/en/whole.json')).json<PackedColumns>());
    expect(whole.symbols.length).toBeGreaterThan(upper.symbols.length);
    expect((await get('/schemes/IPC%202026.01/en/skeleton.json', { 'if-none-match': String(skeleton.headers['etag']) })).statusCode).toBe(304);
  });

  it('says how large the pack of an edition is, and gives its notes by symbol', async () => {
    const { bytes } = (await get('/schemes/NCL%2013-2026/en/size.json')).json<{ bytes: number }>();
    expect(bytes).toBeGreaterThan(1_000);
    expect((await get('/schemes/IPC%202026.01/en/notes.json')).json<Record<string, object>>()['A01B 1/00']).toEqual([{ kind: 'remark', text: 'Trimmers for the edges of lawns are in `A01G 3/06`.' }]);
  });

  it('shows a place with what lies below it, the links in its notes and the editions that have it', async () => {
    const { data } = await server.ask(null, `{ p: classificationPlace(edition: "IPC 2026.01", symbol: "A01B 1/00", language: "en") { children { symbol below flags } links change { kind } otherEditions { edition } entries { totalCount } }
      s: classifications { code editions { edition slug languages } } c: classificationChanges(edition: "IPC 2026.01") { since added totalCount }
      m: classificationMissing(edition: "IPC 2026.01", text: "A01B1-99") { symbol successors { symbol } editions { edition } nearest { symbol } } }`);
    expect(data).toMatchObject({
      p: { links: [], change: null, otherEditions: [], entries: { totalCount: 0 } }, c: { since: null, added: 0, totalCount: 0 },
      m: { symbol: 'A01B 1/99', successors: [], editions: [], nearest: [{ symbol: 'A01B 1/00' }, {}, {}, {}, {}, {}] },
    });
    expect((data as never as { s: { code: string; editions: { slug: string }[] }[] }).s.map((scheme) => `${scheme.code} ${scheme.editions[0]!.slug}`)).toEqual(['nice 13-2026', 'locarno 15', 'vienna 10', 'ipc 2026.01']);
  });

  it('lets a language that is not there yet go stale, and knows nothing of what does not exist', async () => {
    expect((await get('/schemes/VCL%2010/ru/skeleton.json')).headers['cache-control']).toBe('public, max-age=300');
    for (const path of ['NCL%201/en/skeleton', 'VCL%2010/xx/skeleton', 'VCL%2010/en/branch/99', 'VCL%2010/en/branch/nothing']) expect((await get(`/schemes/${path}.json`)).statusCode).toBe(404);
  });

  it('makes an index once, however many search first at the same moment; the others are made in the background', async () => {
    const work = server.app.get(UnitOfWork);
    await Promise.all([1, 2, 3, 4].map(() => found('LOC 15', 'chairs')));
    const rows = await work.read<{ count: string }>(`select count(*) from classification.search_index where edition_code = 'LOC 15' and language = 'en'`);
    expect(rows[0]!.count).toBe('1');
    await server.app.get(JobQueue).runNow('classification.indexEditions');
    expect(await work.read('select edition_code, language from classification.edition_text except select edition_code, language from classification.search_index')).toEqual([]);
  });
});
