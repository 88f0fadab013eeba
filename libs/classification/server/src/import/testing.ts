import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { SchemeCode } from '@classmark/classification/core';
import type { CopyValue } from '@classmark/platform/server';
import { EditionDraft, type DraftTable } from './edition-draft';
import { detectFile, FILE_SCHEMES } from './files/detect-file';
import { memorySource, type ImportSource } from './files/import-source';
import { readFile } from './read-file';

/** Small files in the official structures, with texts of our own. */
export const FIXTURES = {
  niceStructure: 'ncl-20260101-structure.xml', niceEnglish: 'ncl-20260101-en-texts.xml', niceFrench: 'ncl-20260101-fr-texts.xml', vienna: 'vienna-10.xml',
  ipc: 'ipc_scheme_20260101.xml', ipcBefore: 'ipc_scheme_20250101.xml', ipcTitles: 'FR_ipc_title_list_20260101.txt', ipcValid: 'ipc_valid_symbols_20260101.xml',
  ipcEverUsed: '20260101_inventory_of_IPC_ever_used_symbols.csv', locarno: 'locarno-15.csv',
} as const;

/** Text of a fixture. */
export function fixture(name: keyof typeof FIXTURES): string {
  return readFileSync(join(import.meta.dirname, 'fixtures', FIXTURES[name]), 'utf8');
}

/** A fixture as a file to import, changed where `change` says so. */
export function fixtureSource(name: keyof typeof FIXTURES, change: (text: string) => string | Buffer = (text) => text): ImportSource {
  return memorySource(FIXTURES[name], change(fixture(name)));
}

/** The same rows as a workbook. */
export function workbookOf(csvRows: readonly (readonly string[])[]): Buffer {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const shared = [...new Set(csvRows.flat().filter((cell) => cell !== ''))];
  const rows = csvRows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => (cell === '' ? ''
    : /^\d{6}$/.test(cell) ? `<c r="${'ABCDEFG'[column]}${row + 1}"><v>${cell}</v></c>` : `<c r="${'ABCDEFG'[column]}${row + 1}" t="s"><v>${shared.indexOf(cell)}</v></c>`)).join('')}</row>`).join('');
  return Buffer.from(zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`),
  }));
}

/** A draft with the rows it handed on. */
export interface ReadDraft { readonly draft: EditionDraft; readonly rows: Readonly<Record<DraftTable, readonly (readonly CopyValue[])[]>> }

/** Reads files as an import would, without a database. @throws ImportProblem */
export async function readDraft(scheme: SchemeCode, edition: string, sources: readonly ImportSource[], language: string | null = null): Promise<ReadDraft> {
  const rows: Record<DraftTable, (readonly CopyValue[])[]> = { place: [], place_text: [], entry: [], entry_text: [], symbol_validity: [] };
  const draft = new EditionDraft(scheme, edition, (table, values) => { rows[table].push(values); });
  const files = await Promise.all(sources.map(detectFile));
  const order = Object.keys(FILE_SCHEMES);
  for (const file of files.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))) await readFile(draft, file, file.source.open(), language, () => Promise.resolve());
  return { draft, rows };
}
