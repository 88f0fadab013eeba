import { TestServer } from '@classmark/catalogue/server/testing';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { ClassificationModule, classificationEntities } from '../classification.module';
import { loadClassificationDemo } from '../demo';
import { EditionStore } from '../scheme/edition-store';

type Row = Record<string, never>;

describe('the classifications, open to everybody', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    await loadClassificationDemo(server.app, server.system);
  });
  afterAll(() => server?.close());

  const ask = async (document: string, variables: object = {}): Promise<Row> => (await server.ask(null, document, variables)).data as unknown as Row;

  it('shows the upper levels of an edition as columns', async () => {
    const { e } = await ask('{ e: classificationEdition(edition: "IPC 2026.01", language: "en") { scheme size skeleton { symbols depths below titles flags } } }') as Record<string, { scheme: string; skeleton: { symbols: string[]; depths: number[]; below: number[]; flags: number[] } }>;
    const at = e!.skeleton.symbols.indexOf('A01B');
    expect([e!.scheme, e!.skeleton.depths[at], e!.skeleton.below[at]]).toEqual(['ipc', 3, 1]);
    expect(Math.max(...e!.skeleton.depths)).toBe(3);
  });

  it('fetches what lies below a place, all levels at once', async () => {
    const { b } = await ask('{ b: classificationBranch(edition: "IPC 2026.01", symbol: "A01B", language: "ar") { symbols depths titles titleLanguages } }') as Record<string, { symbols: string[]; depths: number[]; titleLanguages: string[] }>;
    expect(b!.symbols.slice(0, 4)).toEqual(['A01B 1/00', 'A01B 1/02', 'A01B 1/04', 'A01B 1/06']);
    expect(b!.symbols.at(-1)).toBe('A01B 1/24');
    expect(b!.depths.slice(0, 4)).toEqual([4, 5, 6, 5]);
    expect(new Set(b!.titleLanguages)).toEqual(new Set(['ar']));
  });

  it('shows a place by any spelling, with its chain and the notes that apply to it', async () => {
    const { p } = await ask('{ p: classificationPlace(edition: "IPC 2026.01", symbol: "a01b1/04", language: "en") { symbol chain { symbol } notes { kind text from } } }');
    expect(p).toEqual({
      symbol: 'A01B 1/04', chain: ['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02', 'A01B 1/04'].map((symbol) => ({ symbol })),
      notes: [{ kind: 'remark', text: 'Trimmers for the edges of lawns are in `A01G 3/06`.', from: 'A01B 1/00' }],
    });
    const { n } = await ask('{ n: classificationPlace(edition: "NCL 13-2026", symbol: "class 42", language: "ar") { symbol nature titleLanguage notes { kind language } } }');
    expect(n).toEqual({ symbol: '42', nature: 'services', titleLanguage: 'ar', notes: [{ kind: 'introduction', language: 'ar' }, { kind: 'excludes', language: 'ar' }] });
  });

  it('searches by symbol and by words, in the language of the reader', async () => {
    const search = 'query ($edition: String!, $question: String!, $language: String!) { s: searchPlaces(edition: $edition, question: $question, language: $language, first: 3) { symbol reason } }';
    expect(await ask(search, { edition: 'IPC 2026.01', question: 'A01B0001020000', language: 'en' })).toEqual({ s: [{ symbol: 'A01B 1/02', reason: 'symbol' }] });
    expect(await ask(search, { edition: 'NCL 13-2026', question: 'مركبات', language: 'ar' })).toMatchObject({ s: [{ symbol: '12', reason: 'titleWords' }, {}, {}] });
    expect(await ask(search, { edition: 'NCL 13-2026', question: '٩', language: 'ar' })).toEqual({ s: [{ symbol: '9', reason: 'symbol' }] });
    // Titles without a translation are found by the words they show.
    expect(await ask(search, { edition: 'VCL 10', question: 'butterflies', language: 'ru' })).toEqual({ s: [{ symbol: '03.13.01', reason: 'titleWords' }] });
  });

  it('keeps an edition in memory however many codes are asked for that nobody published', async () => {
    const editions = server.get(EditionStore);
    const kept = await editions.edition('NCL 13-2026');
    await Promise.all(Array.from({ length: 40 }, (_, index) => editions.edition(`NCL 99-${index}`)));
    expect(await editions.edition('NCL 13-2026')).toBe(kept);
  });

  it('answers nothing for what does not exist', async () => {
    expect(await ask(`{ e: classificationEdition(edition: "NCL 1") { size } b: classificationBranch(edition: "NCL 13-2026", symbol: "46") { symbols }
      p: classificationPlace(edition: "NCL 13-2026", symbol: "46") { symbol } s: searchPlaces(edition: "NCL 1", question: "9") { symbol } l: classificationBranch(edition: "NCL 13-2026", symbol: "9") { symbols } }`))
      .toEqual({ e: null, b: null, p: null, s: [], l: { symbols: [] } });
  });
});
