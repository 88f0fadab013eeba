import { parse } from 'csv-parse/sync';
import { caseFinding, caseToRow, CASE_COLUMNS, rowToCase, type CaseFile, type CaseTableRow } from '@classmark/classification/core';
import { csvDocument } from '@classmark/platform/server';
import { CaseFindingType, CaseNotValid } from './case-refusals';
import type { CaseToImport } from './import-cases';

/** How cases travel: JSON says everything, CSV what fits into a row. */
export const CASE_FORMATS = ['json', 'csv'] as const;
export type CaseFormat = (typeof CASE_FORMATS)[number];

/** A file of cases. `left` are the keys of those that a table cannot say. */
export interface CaseDocument { readonly text: string; readonly count: number; readonly left: readonly string[] }

/** Writes cases into a file. */
export function writeCases(files: readonly CaseFile[], format: CaseFormat): CaseDocument {
  if (format === 'json') return { text: `${JSON.stringify(files, null, 2)}\n`, count: files.length, left: [] };
  const rows = files.map((file) => ({ key: file.key, row: caseToRow(file) }));
  const said = rows.flatMap(({ row }) => (row ? [row] : []));
  return {
    text: csvDocument(CASE_COLUMNS, said.map((row) => CASE_COLUMNS.map((column) => row[column] ?? ''))), count: said.length,
    left: rows.flatMap(({ key, row }) => (row ? [] : [key])),
  };
}

/** Reads the cases of a file; what is in them is not looked at. @param name stands before the row in a message; empty for a single file */
export function readCases(text: string, format: CaseFormat, name = ''): readonly CaseToImport[] | CaseNotValid {
  return format === 'json' ? readJson(text, name) : readTable(text, name);
}

function readJson(text: string, name: string): readonly CaseToImport[] | CaseNotValid {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return unreadable(name || 'file', (error as Error).message);
  }
  if (!Array.isArray(value)) return new CaseNotValid([new CaseFindingType(caseFinding('', 'notAList'), name || 'file')]);
  return (value as readonly unknown[]).map((each, index) => ({ label: labelOf(name, `case ${index + 1}`, keyOf(each)), value: each }));
}

function readTable(text: string, name: string): readonly CaseToImport[] | CaseNotValid {
  let records: { record: CaseTableRow; info: { lines: number } }[];
  try {
    records = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true, relax_column_count_less: true }) as unknown as typeof records;
  } catch (error) {
    return unreadable(name || 'file', (error as Error).message);
  }
  const strange = Object.keys(records[0]?.record ?? {}).filter((column) => !CASE_COLUMNS.includes(column));
  if (strange.length > 0) return new CaseNotValid(strange.map((column) => new CaseFindingType(caseFinding(column, 'unknownField'), labelOf(name, 'columns'))));
  return records.map(({ record }, index) => {
    const row = Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')]));
    return { label: labelOf(name, `row ${index + 2}`, row['key'] || undefined), value: rowToCase(row) };
  });
}

function unreadable(label: string, why: string): CaseNotValid {
  return new CaseNotValid([new CaseFindingType(caseFinding('', 'unreadable', { why }), label)]);
}

function keyOf(value: unknown): string | undefined {
  const key = typeof value === 'object' && value !== null ? (value as { key?: unknown }).key : undefined;
  return typeof key === 'string' && key !== '' ? key : undefined;
}

/** `cases.csv, row 3 (spade)`; the first row of a table is that of its columns. */
function labelOf(name: string, place: string, key?: string): string {
  return `${name === '' ? '' : `${name}, `}${place}${key === undefined ? '' : ` (${key.slice(0, 60)})`}`;
}
