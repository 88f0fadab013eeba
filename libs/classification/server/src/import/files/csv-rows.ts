import { parse, type CsvError } from 'csv-parse';
import { ImportProblem } from '../import-problem';
import { decodeText } from './decode-text';

/** A row of a sheet: its cells as text, and the line it begins on. */
export interface SheetRow { readonly line: number; readonly cells: readonly string[] }

/** Longest row, in characters. */
const LONGEST_ROW = 1_000_000;

/**
 * Rows of a CSV file; empty ones are left out. @param delimiter `,`, `;` or tab
 * @throws ImportProblem for bytes that are no text and for quotes that do not end
 */
export async function* csvRows(chunks: AsyncIterable<Buffer>, delimiter: string, quote: '"' | false = '"'): AsyncGenerator<SheetRow> {
  const parser = parse({ delimiter, quote, relax_column_count: true, skip_empty_lines: true, info: true, max_record_size: LONGEST_ROW });
  const feeding = feed(decodeText(chunks), parser);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line, cells: record.map((cell) => cell.replaceAll(/[\u00A0\uFEFF]/g, ' ').trim()) };
      line = info.lines + 1;
    }
    await feeding;
  } catch (error) {
    await feeding.catch((fault: unknown) => { throw fault; });
    throw error instanceof ImportProblem ? error : sheetProblem(error as CsvError, line);
  }
}

async function feed(texts: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const text of texts) {
      if (parser.destroyed) return;
      if (!parser.write(text)) await new Promise<void>((go) => { parser.once('drain', go).once('close', go); });
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
    throw error;
  }
}

function sheetProblem(error: CsvError, line: number): ImportProblem {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new ImportProblem('truncated', 'A quoted text does not end.', 'Close the quotes, or download the file again.', { line: Number(/at line (\d+)/.exec(error.message)?.[1] ?? line) });
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new ImportProblem('tooLarge', 'A row is too long.', 'Check its quotes.', { line });
  return new ImportProblem('wrongColumns', `The row cannot be read: ${error.message}`, 'Save the sheet again as CSV.', { line });
}
