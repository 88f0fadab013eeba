import { stringify } from 'csv-stringify/sync';

/**
 * A CSV file of the given columns, UTF-8 with byte-order mark (spreadsheets need it for Arabic), CRLF lines.
 * Cells that a spreadsheet would run as a formula are escaped with an apostrophe.
 */
export function csvDocument(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(rows.map((row) => [...row]), {
    header: true, columns: [...columns].map((header, index) => ({ key: String(index), header })),
    bom: true, record_delimiter: 'windows', escape_formulas: true,
  });
}
