import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from 'fflate';
import { ImportProblem } from '../import-problem';
import type { SheetRow } from './csv-rows';
import { readXml, type XmlReader } from './read-xml';

/** A sheet of all products of Locarno unpacks to about ten megabytes. */
const MOST_UNPACKED = 100_000_000;
/** Bytes that are unpacked at a time: they grow a thousandfold at most, and are counted before the next ones. */
const AT_ONCE = 16_384;
/** A sheet has a column for each language, and a row for each product. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 200_000;

const tooLarge = (reason: string): ImportProblem => new ImportProblem('tooLarge', reason, 'Import the sheet as CSV.');

const damaged = (said: string): ImportProblem => new ImportProblem('truncated', `The workbook cannot be unpacked: ${said.replace(/\.$/, '')}.`, 'Save it again as .xlsx, or as CSV.');

/** Rows of the first sheet of a workbook; formulas give their last value. @throws ImportProblem */
export async function* xlsxRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<SheetRow> {
  const parts = await unpacked(chunks);
  const sheetName = [...parts.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).sort((a, b) => a.length - b.length || a.localeCompare(b))[0];
  if (sheetName === undefined) throw new ImportProblem('unknownFile', 'The archive holds no sheet.', 'Unpack it and import the files in it, or save the sheet as .xlsx.');
  const strings = new SharedStrings();
  const shared = parts.get('xl/sharedStrings.xml');
  if (shared) await readXml(once(shared), strings);
  const sheet = new Sheet(strings.texts);
  await readXml(once(parts.get(sheetName)!), sheet);
  for (const row of sheet.rows) if (row.cells.some((cell) => cell !== '')) yield row;
}

/** The parts that are read, unpacked; more than the limit is refused while it is being unpacked. */
async function unpacked(chunks: AsyncIterable<Buffer>): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer[]>();
  const ended = new Set<string>();
  let bytes = 0;
  let fault: Error | null = null;
  const unzip = new Unzip((file: UnzipFile) => {
    if (!/^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/.test(file.name)) return;
    const pieces: Buffer[] = [];
    parts.set(file.name, pieces);
    file.ondata = (error, piece, last) => {
      bytes += piece?.length ?? 0;
      if (error) fault ??= damaged(error.message);
      else if (bytes > MOST_UNPACKED) fault ??= tooLarge('The workbook unpacks to more than 100 MB.');
      else pieces.push(Buffer.from(piece));
      if (last) ended.add(file.name);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += AT_ONCE) {
        unzip.push(chunk.subarray(at, at + AT_ONCE), false);
        if (fault) throw fault;
      }
    }
    unzip.push(new Uint8Array(), true);
  } catch (error) {
    throw error instanceof ImportProblem ? error : damaged((error as Error).message);
  }
  if (fault) throw fault;
  const cut = [...parts.keys()].find((name) => !ended.has(name));
  if (cut) throw damaged(`${cut} ends too early.`);
  return new Map([...parts].map(([name, pieces]) => [name, Buffer.concat(pieces)]));
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** `sst > si > (t | r > t)`; phonetic hints (`rPh`) are left out. */
class SharedStrings implements XmlReader {
  readonly texts: string[] = [];
  private current: string | null = null;
  private inText = false;
  private hint = 0;

  open(name: string): void {
    if (name === 'si') this.current = '';
    if (name === 'rPh') this.hint += 1;
    this.inText = name === 't' && this.hint === 0;
  }

  text(text: string): void {
    if (this.inText && this.current !== null) this.current += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'rPh') this.hint -= 1;
    if (name === 'si') this.texts.push(plainCell(this.current ?? ''));
  }
}

/** `sheetData > row@r > c@{r,t} > v | is > t`. */
class Sheet implements XmlReader {
  readonly rows: { line: number; cells: string[] }[] = [];
  private column = 0;
  private type = '';
  private value = '';
  private inValue = false;
  /** In all cells: a text that is kept once can stand in each of them. */
  private characters = 0;

  constructor(private readonly shared: readonly string[]) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      if (this.rows.length >= MOST_ROWS) throw tooLarge(`The sheet has more than ${MOST_ROWS.toLocaleString('en')} rows.`);
      this.rows.push({ line: Number(attributes['r'] ?? this.rows.length + 1), cells: [] });
    }
    if (name === 'c') {
      if (this.rows.length === 0) throw new ImportProblem('brokenNesting', 'A cell stands outside of every row.', 'Save the workbook again as .xlsx, or as CSV.');
      this.column = attributes['r'] ? columnOf(attributes['r']) : this.rows.at(-1)!.cells.length;
      if (this.column >= MOST_COLUMNS) throw new ImportProblem('wrongColumns', `The sheet has more than ${MOST_COLUMNS} columns.`, 'Keep the columns code, name, id, English, French.');
      this.type = attributes['t'] ?? '';
      this.value = '';
    }
    this.inValue = name === 'v' || name === 't';
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    if (name !== 'c') return;
    const { cells } = this.rows.at(-1)!;
    while (cells.length < this.column) cells.push('');
    const text = this.type === 's' ? this.shared[Number(this.value)] ?? '' : plainCell(this.value);
    this.characters += text.length;
    if (this.characters > MOST_UNPACKED) throw tooLarge('The cells of the sheet have more than 100 million characters.');
    cells[this.column] = text;
  }
}

function plainCell(text: string): string {
  return text.replaceAll('\u00A0', ' ').trim();
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replaceAll(/[^A-Z]/g, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
