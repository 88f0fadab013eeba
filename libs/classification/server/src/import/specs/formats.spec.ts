import { memorySource } from '../files/import-source';
import { fixture, fixtureSource, readDraft, workbookOf, type ReadDraft } from '../testing';

/** Symbol, parent, depth and official kind of each place. */
const placesOf = ({ rows }: ReadDraft): unknown[] => rows.place.map(([, symbol, , parent, depth, , kind]) => [symbol, parent, depth, kind].join(' '));
const textsOf = ({ rows }: ReadDraft, language = 'en'): Record<string, { title: unknown; notes: { kind: string; text: string; references: unknown[] }[] }> => Object.fromEntries(rows.place_text.filter((row) => row[1] === language)
  .map(([, , number, title, , notes]) => [rows.place[number as number]![1], { title, notes: (notes as { json: never }).json }]));
const labelsOf = ({ rows }: ReadDraft, language = 'en'): unknown[] => rows.entry_text.filter((row) => row[1] === language).map(([, , number, labels]) => [rows.entry[number as number]![3], ...labels as string[]].join(' | '));
const countsOf = ({ draft }: ReadDraft): unknown => Object.fromEntries(draft.languages);

describe('the NCL files', () => {
  it('give classes, entries with synonyms, notes and links', async () => {
    const read = await readDraft('nice', 'NCL 13-2026', [fixtureSource('niceEnglish'), fixtureSource('niceStructure'), fixtureSource('niceFrench')]);
    expect(placesOf(read)).toEqual(['1  1 class', '9  1 class', '35  1 class']);
    expect(read.rows.place.map((row) => row[7])).toEqual(['goods', 'goods', 'services']);
    expect(read.draft.inForce).toBe('2026-01-01');
    expect(textsOf(read)['1']).toEqual({
      title: 'Raw substances for workshops; glues for trades',
      notes: [
        { kind: 'introduction', text: 'Substances that other trades work up, those for the Cl. `9` aside.', references: [{ symbol: '9' }] },
        { kind: 'includes', text: 'paper that takes light', references: [] }, { kind: 'includes', text: 'compost', references: [] },
        { kind: 'excludes', text: 'advice about substances (Cl. `35`)', references: [{ symbol: '35' }] },
      ],
    });
    expect(textsOf(read)['9']!.notes).toEqual([{ kind: 'excludes', text: 'selling them (`35`)', references: [{ symbol: '35' }] }]);
    expect(labelsOf(read)).toEqual(['010014 | bone glue for joiners | joiners\' glue', '010103 | compost from leaves', '090014 | rain gauges | pluviometers | udometers', '350001 | selling of gauges for others']);
    expect(countsOf(read)).toEqual({ en: { titles: 3, notes: 5, links: 3, labels: 7 }, fr: { titles: 3, notes: 0, links: 0, labels: 2 } });
  });
});

describe('the Vienna publication', () => {
  it('gives categories, divisions, principal and auxiliary sections', async () => {
    const read = await readDraft('vienna', 'VCL 10', [fixtureSource('vienna')]);
    expect(placesOf(read)).toEqual([
      '01  1 category', '01.01 01 2 division', '01.01.01 01.01 3 section', '01.01.02 01.01 3 section', '01.01.03 01.01 3 auxiliary', '01.01.15 01.01 3 auxiliary',
      '01.03 01 2 division', '01.03.01 01.03 3 section', '01.03.20 01.03 3 auxiliary', '26  1 category', '26.01 26 2 division',
    ]);
    expect(textsOf(read)['01']!.notes.map((note) => note.text)).toEqual(['Comets are told by their tails.', 'Maps of the sky are in `01.03`.']);
    expect(textsOf(read)['01.01.02']!.title).toBe('Stars of five points (except 01.01.01)');
    expect(textsOf(read)['01.01.03']).toEqual({
      title: 'Stars with rays',
      notes: [{ kind: 'heading', text: 'Auxiliary sections that go with `01.01.01`, `01.01.02`', references: [{ symbol: '01.01.01' }, { symbol: '01.01.02' }] }],
    });
    expect(countsOf(read)).toEqual({ en: { titles: 11, notes: 4, links: 6, labels: 0 } });
  });
});

describe('the scheme of the IPC', () => {
  it('makes places of the nested entries, and of nothing else', async () => {
    const read = await readDraft('ipc', 'IPC 2026.01', [fixtureSource('ipc')]);
    expect(placesOf(read)).toEqual([
      'A  1 s', 'A01 A 2 c', 'A01B A01 3 u', 'A01B 1/00 A01B 4 m', 'A01B 1/02 A01B 1/00 5 1', 'A01B 1/04 A01B 1/02 6 2', 'A01B 1/06 A01B 1/00 5 1', 'A01B 3/00 A01B 4 m',
      'H  1 s', 'H04 H 2 c', 'H04L H04 3 u', 'H04L 65/00 H04L 4 m', 'H04L 65/10 H04L 65/00 5 1', 'H04L 65/1016 H04L 65/10 6 2',
    ]);
    expect(read.rows.place.filter((row) => row[10]).map((row) => `${row[1]} since ${row[10]}`)).toEqual(['A01 since 1968-09-01', 'A01B 1/00 since 1968-09-01']);
  });

  it('puts headings before their place, and notes and indexes where they are anchored', async () => {
    const texts = textsOf(await readDraft('ipc', 'IPC 2026.01', [fixtureSource('ipc')]));
    expect(texts['A01']).toEqual({
      title: 'Farming; Hunting',
      notes: [
        { kind: 'heading', text: 'On the farm', references: [] },
        { kind: 'reference', text: 'traps for toys `A63H`', references: [{ symbol: 'A63H' }] },
        { kind: 'index', text: 'Tools by hand `A01B 1/00`', references: [{ symbol: 'A01B 1/00' }] },
        { kind: 'index', text: 'Machines `A01B 3/00`–`A01B 5/00`', references: [{ symbol: 'A01B 3/00', until: 'A01B 5/00' }] },
      ],
    });
    expect(texts['A01B']!.notes.map((note) => `${note.kind}: ${note.text}`)).toEqual(['remark: This subclass covers tools that are drawn.', 'remark: It leaves out `A01G 3/06`.']);
    expect(texts['A01B 1/00']!.notes.map((note) => `${note.kind}: ${note.text}`)).toEqual(['heading: By hand', 'reference: trimmers `A01G 3/06`', 'remark: Handles are in `B25G`.']);
    expect(texts['A01B 1/02']!.title).toBe('Spades; H2O shovels');
    expect(texts['A01B 1/06']!.title).toBe('Hoes, other than in group A01B 1/02');
    expect(texts['A01B 3/00']!.notes).toEqual([]);
  });

  it('counts notes item by item and every link', async () => {
    expect(countsOf(await readDraft('ipc', 'IPC 2026.01', [fixtureSource('ipc')]))).toEqual({ en: { titles: 14, notes: 5, links: 7, labels: 0 } });
  });

  it('takes titles of another language, valid symbols and all symbols ever used beside it', async () => {
    const read = await readDraft('ipc', 'IPC 2026.01', (['ipcEverUsed', 'ipcValid', 'ipc'] as const).map((name) => fixtureSource(name)));
    expect(read.rows.symbol_validity.map((row) => row.slice(1).join(' '))).toEqual(['A01B 1/00 1968-09-01 ', 'A01B 1/02 1968-09-01 1974-10-01', 'A01B 1/02 1980-01-01 ', 'A01B 5/00 1968-09-01 2026-01-01', 'A01B 3/00 1968-09-01 ']);
    expect(read.draft.againstValid()).toEqual({ missing: ['A01B 7/00'], surplus: ['A01B 3/00'] });
    const titles = await readDraft('ipc', 'IPC 2026.01', [fixtureSource('ipc'), fixtureSource('ipcTitles')]);
    expect(textsOf(titles, 'fr')).toMatchObject({ A01: { title: 'AGRICULTURE; CHASSE (pièges-jouets A63H)' }, 'A01B 1/00': { title: 'Outils à main (taille A01G 3/06)' }, 'A01B 1/04': { title: 'à dents' } });
  });
});

it('an edition that is named and not numbered is of no number that a file could contradict', async () => {
  expect(placesOf(await readDraft('ipc', 'IPC TRIAL', [fixtureSource('ipc')]))).toHaveLength(14);
  expect(placesOf(await readDraft('nice', 'NCL 2026', [fixtureSource('niceStructure')]))).toHaveLength(3);
});

describe('the sheet of Locarno', () => {
  const expected = ['01  1 class', '01-01 01 2 subclass', '31  1 class', '31-00 31 2 subclass'];
  const cells = (text: string): string[][] => text.trim().split('\n').map((line) => [...line.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].slice(0, 5).map((match) => match[2] ?? match[1]!));

  it('is read as CSV, with commas or semicolons', async () => {
    const read = await readDraft('locarno', 'LOC 15', [fixtureSource('locarno')]);
    expect(placesOf(read)).toEqual(expected);
    expect(textsOf(read, 'fr')['01-01']!.title).toBe('Pain, gâteaux');
    expect(labelsOf(read)).toEqual(['100001 | Rolls', '100002 | Cakes, decorated', '100003 | Mixers']);
    expect(countsOf(read)).toEqual({ en: { titles: 4, notes: 0, links: 0, labels: 3 }, fr: { titles: 2, notes: 0, links: 0, labels: 2 } });
    const semicolons = await readDraft('locarno', 'LOC 15', [fixtureSource('locarno', (text) => `\uFEFF${cells(text).map((row) => row.join(';')).join('\r\n')}`)]);
    expect(semicolons.rows).toEqual(read.rows);
  });

  it('is read as a workbook', async () => {
    const read = await readDraft('locarno', 'LOC 15', [memorySource('locarno.xlsx', workbookOf(cells(fixture('locarno'))))]);
    expect(read.rows).toEqual((await readDraft('locarno', 'LOC 15', [fixtureSource('locarno')])).rows);
  });

  it('calls classes by their numbers where the sheet holds products only', async () => {
    const read = await readDraft('locarno', 'LOC 15', [memorySource('products.csv', '02-01,Shirts and such,100009,Shirts,Chemises\n02-01,Shirts and such,100010,Vests,Gilets\n')]);
    expect(placesOf(read)).toEqual(['02  1 class', '02-01 02 2 subclass']);
    expect(textsOf(read)).toMatchObject({ '02': { title: 'Class 2' }, '02-01': { title: 'Shirts and such' } });
  });
});
