import type { EditionDraft } from '../edition-draft';
import { plainSpaces } from '../files/decode-text';
import type { SheetRow } from '../files/csv-rows';
import { ImportProblem } from '../import-problem';
import { located } from './ipc-lists';

/** Headings of a column → what it is; languages by their names in English and French, or two letters. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  english: 'en', anglais: 'en', french: 'fr', français: 'fr', francais: 'fr', spanish: 'es', español: 'es', russian: 'ru', arabic: 'ar', chinese: 'zh', german: 'de', deutsch: 'de', portuguese: 'pt', italian: 'it', japanese: 'ja', korean: 'ko',
};

interface Columns { readonly code: number; readonly name: number; readonly id: number; readonly languages: readonly (readonly [language: string, column: number])[] }

interface SheetPlace { readonly symbol: string; titles: Record<string, string>; readonly line: number }
interface Product { readonly line: number; readonly place: string; readonly code: string; readonly labels: readonly (readonly [string, string])[] }

/**
 * The sheet of the Locarno Classification: code, name, id, English, French. A row without an id is a class or subclass; one
 * with an id is a product under its subclass, which the row may be the first to name. Small enough to be held in memory.
 */
export async function readLocarnoSheet(draft: EditionDraft, rows: AsyncIterable<SheetRow>, language: string): Promise<void> {
  draft.beginStructure();
  const places = new Map<string, SheetPlace>();
  const products: Product[] = [];
  let columns: Columns | null = null;
  for await (const { line, cells } of rows) {
    if (columns === null) {
      columns = columnsOf(cells, line);
      if (isHeading(cells)) continue;
    }
    readRow(draft, columns, { line, cells }, language, places, products);
  }
  if (places.size === 0) throw new ImportProblem('noPlaces', 'The sheet has no rows.', 'It needs the columns code, name, id, English, French.');
  addClasses(draft, places);
  write(draft, [...places.values()], products);
}

function isHeading(cells: readonly string[]): boolean {
  return cells.some((cell) => /^code$/i.test(cell));
}

function columnsOf(cells: readonly string[], line: number): Columns {
  if (!isHeading(cells)) return { code: 0, name: 1, id: 2, languages: [['en', 3], ['fr', 4]] };
  const at = (...names: string[]): number => cells.findIndex((cell) => names.includes(cell.toLowerCase()));
  const [code, name, id] = [at('code'), at('name', 'title', 'nom'), at('id', 'number', 'no', 'id number')];
  if (name < 0 && id < 0) throw new ImportProblem('wrongColumns', 'The heading has no column “name” or “id”.', 'It needs the columns code, name, id, English, French.', { line });
  const languages = [...cells.entries()].flatMap(([column, cell]) => {
    const word = cell.toLowerCase();
    const language = LANGUAGE_NAMES[word] ?? (/^[a-z]{2}$/.test(word) && word !== 'id' && word !== 'no' ? word : undefined);
    return language ? [[language, column] as const] : [];
  });
  return { code, name, id, languages };
}

function readRow(draft: EditionDraft, columns: Columns, { line, cells }: SheetRow, language: string, places: Map<string, SheetPlace>, products: Product[]): void {
  const widest = Math.max(columns.code, columns.name, columns.id, ...columns.languages.map(([, column]) => column)) + 1;
  if (cells.length > widest && cells.slice(widest).some((cell) => cell !== '')) throw new ImportProblem('wrongColumns', `The row has ${cells.length} of ${widest} columns.`, 'Put texts with the delimiter into quotes.', { line });
  const cell = (column: number): string => plainSpaces(column < 0 ? '' : cells[column] ?? '');
  if (cell(columns.code) === '') throw new ImportProblem('missingAttribute', 'The row has no code.', 'Every row needs a code such as 06-01.', { line });
  const symbol = located(line, () => draft.symbol(cell(columns.code)));
  const words = columns.languages.map(([each, column]) => [each, cell(column)] as const).filter(([, text]) => text !== '');
  const id = cell(columns.id);
  const known = places.get(symbol);
  const name = cell(columns.name);
  if (id === '') {
    if (known) throw new ImportProblem('duplicateSymbol', `${symbol} stands there twice.`, 'Keep one of the rows; a product needs an id.', { line });
    places.set(symbol, { symbol, titles: { ...(name ? { [language]: name } : {}), ...Object.fromEntries(words) }, line });
    return;
  }
  if (!/^\d{1,6}$/.test(id)) throw new ImportProblem('wrongSymbol', `“${id.slice(0, 20)}” is no id of a product.`, 'An id has six digits.', { line });
  if (!symbol.includes('-')) throw new ImportProblem('wrongSymbol', `The product ${id} stands in class ${symbol} without a subclass.`, 'Give the code of its subclass.', { line });
  if (words.length === 0) throw new ImportProblem('wrongColumns', `The product ${id} has no words.`, 'Fill in English or French.', { line });
  if (!known) places.set(symbol, { symbol, titles: name ? { [language]: name } : {}, line });
  else if (name !== '' && known.titles[language] === undefined) known.titles[language] = name;
  else if (name !== '' && known.titles[language] !== name) draft.warn(`Row ${line}: ${symbol} is called “${name}” here and “${known.titles[language]}” before.`);
  products.push({ line, place: symbol, code: id.padStart(6, '0'), labels: words });
}

/** Where the sheet has no rows of classes at all they follow from the codes; where it has some, none may be missing. */
function addClasses(draft: EditionDraft, places: Map<string, SheetPlace>): void {
  const named = [...places.keys()].some((symbol) => !symbol.includes('-'));
  for (const { symbol, line } of [...places.values()]) {
    const above = symbol.slice(0, 2);
    if (symbol === above || places.has(above)) continue;
    if (named) throw new ImportProblem('unknownParent', `${symbol} stands under class ${above}, which is not there.`, `Add a row for class ${above}.`, { line });
    places.set(above, { symbol: above, titles: { en: `Class ${Number(above)}`, fr: `Classe ${Number(above)}` }, line });
  }
  if (!named) draft.warn('The sheet does not name its classes: they are called by their numbers.');
}

function write(draft: EditionDraft, places: SheetPlace[], products: readonly Product[]): void {
  places.sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
  for (const { symbol, line } of places) {
    const isClass = !symbol.includes('-');
    located(line, () => draft.place({ symbol, parent: isClass ? null : symbol.slice(0, 2), kind: isClass ? 'class' : 'subclass', officialKind: isClass ? 'class' : 'subclass' }));
  }
  for (const { symbol, titles, line } of places) for (const [language, title] of Object.entries(titles)) located(line, () => { draft.text(language, symbol, { title }); });
  for (const { line, place, code, labels } of products) {
    const number = located(line, () => draft.entry({ place, code }));
    for (const [language, label] of labels) located(line, () => { draft.labels(language, number, [label]); });
  }
}
