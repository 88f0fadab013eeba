import { TestServer } from '@classmark/catalogue/server/testing';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { isRefusal } from '@classmark/platform/server';
import { ClassificationModule, classificationEntities } from '../classification.module';
import { ImportEdition } from '../import/import-edition';
import { fixtureSource, type FIXTURES } from '../import/testing';

/** Editions as they are imported: two of the IPC, one of Nice in two languages and one of Locarno with their entries. */
const EDITIONS: ReadonlyArray<readonly [scheme: 'ipc' | 'nice' | 'locarno', edition: string, files: readonly (keyof typeof FIXTURES)[]]> = [
  ['ipc', '20250101', ['ipcBefore']], ['ipc', '20260101', ['ipc']], ['nice', '13-2026', ['niceStructure', 'niceEnglish', 'niceFrench']], ['locarno', '15', ['locarno']],
];

describe('browsing imported editions', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    for (const [scheme, edition, files] of EDITIONS) {
      const done = await server.get(ImportEdition).execute(server.system, { scheme, edition, sources: files.map((name) => fixtureSource(name)) });
      if (isRefusal(done)) throw new Error(done.message);
    }
  });
  afterAll(() => server?.close());

  const ask = async (document: string): Promise<Record<string, unknown>> => (await server.ask(null, document, {})).data!;
  const found = async (edition: string, question: string, language: string): Promise<string[]> => {
    const { s } = await ask(`{ s: searchPlaces(edition: "${edition}", question: "${question}", language: "${language}", first: 5) { symbol reason entry { code label } } }`) as { s: { symbol: string; reason: string; entry: { code: string; label: string } | null }[] };
    return s.map((hit) => `${hit.symbol} ${hit.reason}${hit.entry ? ` ${hit.entry.code} ${hit.entry.label}` : ''}`);
  };

  it('says what is new, moved, retitled and gone since the edition before, in reading order', async () => {
    const { c, v } = await ask(`{ c: classificationChanges(edition: "IPC 2026.01", language: "en") { since added moved retitled vanished totalCount nodes { kind symbol title before parentBefore } }
      v: classificationChanges(edition: "IPC 2026.01", language: "en", kinds: ["vanished"], first: 1) { totalCount nodes { symbol } } }`);
    expect(c).toEqual({
      since: 'IPC 2025.01', added: 1, moved: 1, retitled: 1, vanished: 1, totalCount: 4,
      nodes: [
        { kind: 'moved', symbol: 'A01B 1/04', title: 'with teeth', before: null, parentBefore: 'A01B 1/00' },
        { kind: 'added', symbol: 'A01B 1/06', title: 'Hoes, other than in group A01B 1/02', before: null, parentBefore: null },
        { kind: 'retitled', symbol: 'A01B 3/00', title: 'Ploughs with fixed shares', before: 'Ploughs', parentBefore: null },
        { kind: 'vanished', symbol: 'A01B 5/00', title: null, before: 'Ploughs with wheels', parentBefore: 'A01B' },
      ],
    });
    expect(v).toEqual({ totalCount: 1, nodes: [{ symbol: 'A01B 5/00' }] });
  });

  it('says which edition is in force on the civil day of the platform', async () => {
    const current = async (instant: string): Promise<string | null> => {
      server.clock.ms = Date.parse(instant);
      const { c } = await ask('{ c: classifications { code current } }') as { c: { code: string; current: string | null }[] };
      return c.find(({ code }) => code === 'ipc')!.current;
    };
    const before = server.clock.ms;
    // In Geneva the year is one hour ahead of UTC.
    expect([await current('2025-12-31T22:59:59Z'), await current('2025-12-31T23:00:00Z'), await current('2024-12-31T22:59:59Z')]).toEqual(['IPC 2025.01', 'IPC 2026.01', null]);
    server.clock.ms = before;
  });

  it('says at a place what happened to it, and which other editions have it', async () => {
    const { p } = await ask('{ p: classificationPlace(edition: "IPC 2026.01", symbol: "A01B 3/00", language: "en") { change { kind before since } otherEditions { edition slug } } }');
    expect(p).toEqual({ change: { kind: 'retitled', before: 'Ploughs', since: 'IPC 2025.01' }, otherEditions: [{ edition: 'IPC 2025.01', slug: '2025.01' }] });
  });

  it('leads from a place that is gone to the edition that has it', async () => {
    const { m } = await ask('{ m: classificationMissing(edition: "IPC 2026.01", text: "a01b5-00") { symbol editions { edition } nearest { symbol } } n: classificationMissing(edition: "IPC 1", text: "A") { symbol } }') as { m: { symbol: string; editions: object[]; nearest: object[] } };
    expect([m.symbol, m.editions]).toEqual(['A01B 5/00', [{ edition: 'IPC 2025.01' }]]);
    expect(m.nearest.length).toBeGreaterThan(0);
  });

  it('shows and finds alphabetical entries by number, by words and by synonyms, each under its place', async () => {
    const { n } = await ask('{ n: classificationPlace(edition: "NCL 13-2026", symbol: "9", language: "fr") { title entries(first: 1) { totalCount next nodes { code label language } } } }');
    expect(n).toEqual({ title: 'Instruments de mesure', entries: { totalCount: 1, next: null, nodes: [{ code: '090014', label: 'pluviomètres', language: 'fr' }] } });
    expect(await found('NCL 13-2026', '090014', 'en')).toEqual(['9 symbol 090014 rain gauges']);
    expect(await found('NCL 13-2026', 'gauge', 'en')).toContain('9 titleWords 090014 rain gauges');
    expect(await found('NCL 13-2026', 'pluviometre', 'fr')).toContain('9 titleWords 090014 pluviomètres');
    expect(await found('LOC 15', 'mixer', 'en')).toEqual(['31-00 titleWords 100003 Mixers']);
    expect((await found('LOC 15', 'gateau decore', 'fr'))[0]).toBe('01-01 titleWords 100002 Gâteaux décorés');
  });
});
