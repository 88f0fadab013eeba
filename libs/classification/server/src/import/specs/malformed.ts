import { strToU8, zipSync } from 'fflate';
import type { SchemeCode } from '@classmark/classification/core';
import { memorySource, type ImportSource } from '../files/import-source';
import type { ProblemKind } from '../import-problem';
import { fixture, fixtureSource, workbookOf } from '../testing';

/** A file that has to be refused, by which name, and on which line. */
export interface Malformed { readonly what: string; readonly scheme: SchemeCode; readonly edition: string; readonly sources: () => ImportSource[]; readonly kind: ProblemKind; readonly line: number | null }

const ipc = (what: string, kind: ProblemKind, line: number | null, change: (text: string) => string | Buffer): Malformed =>
  ({ what, scheme: 'ipc', edition: '2026.01', kind, line, sources: () => [fixtureSource('ipc', change)] });
const nice = (what: string, kind: ProblemKind, line: number | null, change: (text: string) => string | Buffer): Malformed =>
  ({ what, scheme: 'nice', edition: '13-2026', kind, line, sources: () => [fixtureSource('niceStructure', change), fixtureSource('niceEnglish')] });
const niceTexts = (what: string, kind: ProblemKind, line: number | null, change: (text: string) => string | Buffer): Malformed =>
  ({ what, scheme: 'nice', edition: '13-2026', kind, line, sources: () => [fixtureSource('niceStructure'), fixtureSource('niceEnglish', change)] });
const vienna = (what: string, kind: ProblemKind, line: number | null, change: (text: string) => string | Buffer): Malformed =>
  ({ what, scheme: 'vienna', edition: '10', kind, line, sources: () => [fixtureSource('vienna', change)] });
const locarno = (what: string, kind: ProblemKind, line: number | null, sources: () => ImportSource[]): Malformed => ({ what, scheme: 'locarno', edition: '15', kind, line, sources });
const sheet = (text: string) => (): ImportSource[] => [memorySource('sheet.csv', text)];

const workbook = (rows: string, shared = ''): ImportSource => memorySource('locarno.xlsx', Buffer.from(zipSync({
  'xl/sharedStrings.xml': strToU8(`<sst><si><t>${shared}</t></si></sst>`), 'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
}, { level: 1 })));

const LAUGHS = `<!DOCTYPE IPCScheme [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>\n<IPCScheme`;

/** Files that must change nothing. */
export const MALFORMED: readonly Malformed[] = [
  ipc('a file without a byte', 'emptyFile', null, () => ''),
  ipc('another root', 'unknownFile', 1, (text) => text.replaceAll('IPCScheme', 'Scheme')),
  ipc('another namespace', 'wrongNamespace', 2, (text) => text.replace('ipc/masterfiles', 'cpc')),
  ipc('entities that grow', 'entityDeclared', 2, (text) => text.replace('<IPCScheme', LAUGHS)),
  ipc('an entity from outside', 'entityDeclared', 2, (text) => text.replace('<IPCScheme', '<!DOCTYPE IPCScheme [<!ENTITY file SYSTEM "file:///etc/passwd">]>\n<IPCScheme')),
  ipc('an entity that nobody declared', 'undefinedEntity', 3, (text) => text.replace('Needs of', 'Needs&nbsp;of')),
  ipc('an end that is missing', 'truncated', null, (text) => text.slice(0, text.length / 2)),
  ipc('tags that cross', 'notWellFormed', 3, (text) => text.replace('</text></titlePart>', '</titlePart></text>')),
  ipc('bytes of another encoding', 'wrongEncoding', 3, (text) => Buffer.from(text.replace('Needs', 'Bésoins'), 'latin1')),
  ipc('another encoding by its own word', 'wrongEncoding', 1, (text) => text.replace('UTF-8', 'ISO-8859-1')),
  ipc('a level left out', 'brokenNesting', 12, (text) => text.replace('kind="2" symbol="A01B0001040000"', 'kind="3" symbol="A01B0001040000"')),
  ipc('a class inside another section', 'brokenNesting', 5, (text) => text.replace('kind="c" symbol="A01"', 'kind="c" symbol="B01"')),
  ipc('a symbol twice', 'duplicateSymbol', 14, (text) => text.replace('symbol="A01B0001060000"', 'symbol="A01B0001040000"')),
  ipc('no symbol', 'missingAttribute', 14, (text) => text.replace('symbol="A01B0001060000"', '')),
  ipc('a kind that the IPC does not have', 'unknownKind', 14, (text) => text.replace('kind="1" symbol="A01B0001060000"', 'kind="F" symbol="A01B0001060000"')),
  ipc('what is no symbol', 'wrongSymbol', 14, (text) => text.replace('A01B0001060000', 'Z99Z0001060000')),
  ipc('another edition', 'wrongEdition', 2, (text) => text.replace('20260101', '20240101')),
  ipc('a scheme without entries', 'noPlaces', 2, () => '<?xml version="1.0"?>\n<IPCScheme edition="20260101" lang="EN"></IPCScheme>'),
  ipc('elements without end', 'tooDeep', 3, (text) => text.replace('Needs of people', `${'<u>'.repeat(200)}x${'</u>'.repeat(200)}`)),
  { ...ipc('titles without places', 'structureMissing', null, (text) => text), edition: '2019.01', sources: () => [fixtureSource('ipcEverUsed')] },
  { ...ipc('a title of no place', 'unknownPlace', 15, (text) => text), sources: () => [fixtureSource('ipc'), fixtureSource('ipcTitles', (text) => `${text}A01B0009000000\tRien\n`)] },
  { ...ipc('a day that there is not', 'wrongDate', 2, (text) => text), sources: () => [fixtureSource('ipc'), fixtureSource('ipcEverUsed', (text) => text.replace('19741001', '19741301'))] },
  { ...ipc('a line with a column too few', 'wrongColumns', 3, (text) => text), sources: () => [fixtureSource('ipc'), fixtureSource('ipcEverUsed', (text) => text.replace('A01B0001020000;19800101;', 'A01B0001020000'))] },
  nice('a basic number twice in its class', 'duplicateEntry', 5, (text) => text.replace('basicNumber="0103"', 'basicNumber="0014"')),
  nice('a class twice', 'duplicateSymbol', 7, (text) => text.replace('classNumber="9"', 'classNumber="1"')),
  nice('neither good nor service', 'unknownKind', 10, (text) => text.replace('="service"', '="both"')),
  nice('a class inside a class', 'brokenNesting', 6, (text) => text.replace('  </ncl:Class>\n', '').replace('</ncl:ClassificationTopStructure>', '</ncl:Class></ncl:ClassificationTopStructure>')),
  niceTexts('texts for an id that is not there', 'unknownPlace', 20, (text) => text.replace('idRef="g2"', 'idRef="g9"')),
  niceTexts('texts for a class twice', 'duplicateText', 15, (text) => text.replace('idRef="c09">\n', 'idRef="c01">\n')),
  niceTexts('no language', 'missingAttribute', 2, (text) => text.replace('language="en"', '')),
  vienna('a section of another division', 'brokenNesting', 8, (text) => text.replace('section id="1.1.1"', 'section id="2.1.1"')),
  vienna('a section twice', 'duplicateSymbol', 9, (text) => text.replace('section id="1.1.2"', 'section id="01.01.01"')),
  vienna('a code that is too short', 'wrongSymbol', 8, (text) => text.replace('section id="1.1.1"', 'section id="1.1"')),
  { ...vienna('the file of another scheme', 'wrongScheme', null, (text) => text), sources: () => [fixtureSource('locarno')] },
  locarno('a class that is not there', 'unknownParent', 4, sheet('code,name,id,English,French\n01,Food,,,\n01-01,Bread,,,\n02-01,Shirts,,,\n')),
  locarno('a subclass twice', 'duplicateSymbol', 4, sheet('code,name,id,English,French\n01,Food,,,\n01-01,Bread,,,\n01-01,Cakes,,,\n')),
  locarno('a product twice', 'duplicateEntry', 3, sheet('code,name,id,English,French\n01-01,Bread,100001,Rolls,\n01-01,Bread,100001,Buns,\n')),
  locarno('quotes that do not end', 'truncated', 3, sheet('code,name,id,English,French\n01,Food,,,\n01-01,"Bread,,,\n')),
  locarno('a column too many', 'wrongColumns', 2, sheet('code,name,id,English,French\n01-01,Bread, cakes,100001,Rolls,Pains\n')),
  locarno('no sheet at all', 'unknownFile', 1, sheet('Dear colleagues, here is the list\n')),
  { ...ipc('an archive that nobody unpacked', 'unknownFile', null, (text) => text), sources: () => [memorySource('ipc_scheme.zip', Buffer.from(zipSync({ 'EN_ipc_scheme.xml': strToU8(fixture('ipc')) })))] },
  locarno('a cell far to the right in every row', 'wrongColumns', 1, () => [workbook('<row><c r="ALL1"/></row>'.repeat(50_000))]),
  locarno('a cell without a row', 'brokenNesting', 1, () => [workbook('<c><v>1</v></c>')]),
  locarno('rows without end', 'tooLarge', 1, () => [workbook('<row/>'.repeat(200_001))]),
  locarno('one long text in every cell', 'tooLarge', 1, () => [workbook('<row><c t="s"><v>0</v></c></row>'.repeat(5_000), 'long '.repeat(6_000))]),
  locarno('a workbook cut in two', 'truncated', null, () => {
    const book = workbookOf(fixture('locarno').split('\n').map((line) => line.split(',')));
    return [memorySource('locarno.xlsx', book.subarray(0, book.length / 2))];
  }),
];
