import type { EditionDraft } from '../edition-draft';
import { csvRows } from '../files/csv-rows';
import { plainSpaces } from '../files/decode-text';
import type { XmlReader } from '../files/read-xml';
import { ImportProblem } from '../import-problem';
import { agreedEdition, civilDate, needed } from './attributes';

/** `symbol<TAB>title`: titles of places that are there already. */
export async function readTitleList(draft: EditionDraft, chunks: AsyncIterable<Buffer>, language: string, afterRow: () => Promise<void>): Promise<void> {
  for await (const { line, cells } of csvRows(chunks, '\t', false)) {
    const [written = '', title = ''] = cells;
    if (cells.length !== 2 || title === '') throw new ImportProblem('wrongColumns', `The line has ${cells.length} of 2 columns.`, 'A title list has symbol, tab, title.', { line });
    const symbol = located(line, () => draft.symbol(written));
    if (!draft.has(symbol)) throw new ImportProblem('unknownPlace', `${draft.edition} has no place ${symbol}.`, 'Import the title list of the same edition, after its scheme.', { line });
    located(line, () => { draft.listedTitle(language, symbol, plainSpaces(title).replaceAll(/\b[A-H]\d\d[A-Z]\d{10}\b/g, (stored) => draft.link(stored).symbol)); });
    await afterRow();
  }
}

/** `symbol;created;expired`: every symbol that was ever used; no day, or `-`, for one that is still valid. */
export async function readEverUsed(draft: EditionDraft, chunks: AsyncIterable<Buffer>, afterRow: () => Promise<void>): Promise<void> {
  let first = true;
  for await (const { line, cells } of csvRows(chunks, ';')) {
    const heading = first && /^symbol$/i.test(cells[0] ?? '');
    first = false;
    if (heading) continue;
    const [written = '', from = '', to = ''] = cells;
    if (cells.length < 2 || cells.length > 3) throw new ImportProblem('wrongColumns', `The line has ${cells.length} of 3 columns.`, 'An inventory has symbol;created;expired.', { line });
    const symbol = located(line, () => draft.symbol(written));
    const created = dated(line, from);
    const expired = to === '' || to === '-' ? null : dated(line, to);
    if (expired !== null && expired < created) throw new ImportProblem('wrongDate', `${symbol} expired on ${expired}, before it was created.`, 'Correct the dates.', { line });
    located(line, () => { draft.validity(symbol, created, expired); });
    await afterRow();
  }
}

/** `IPCSymbol@symbol`: the symbols that are valid in the edition; its places are compared with them. */
export class IpcValidSymbols implements XmlReader {
  constructor(private readonly draft: EditionDraft) {}

  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void {
    if (depth === 1) agreedEdition(this.draft, [attributes['edition'] ?? attributes['version'] ?? '']);
    if (name !== 'IPCSymbol') return;
    const symbol = this.draft.symbol(needed(name, attributes, 'symbol'));
    if (this.draft.validSymbols.has(symbol)) throw new ImportProblem('duplicateSymbol', `${symbol} stands there twice.`, 'Keep one of them.');
    this.draft.validSymbols.add(symbol);
  }

  text(): void { /* symbols are attributes */ }

  close(_name: string, depth: number): void {
    if (depth === 1 && this.draft.validSymbols.size === 0) throw new ImportProblem('noPlaces', 'The list has no symbols.', 'Import the file as it was published.');
  }
}

function dated(line: number, text: string): string {
  const date = civilDate(text);
  if (date === null) throw new ImportProblem('wrongDate', `“${text.slice(0, 20)}” is no day.`, 'Days are written 20260101.', { line });
  return date;
}

/** What is thrown inside gets the line. */
export function located<T>(line: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ImportProblem && error.at.line === undefined ? new ImportProblem(error.kind, error.reason, error.advice, { line }) : error;
  }
}
