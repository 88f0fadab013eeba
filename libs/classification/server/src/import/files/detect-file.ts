import type { SchemeCode } from '@classmark/classification/core';
import { ImportProblem } from '../import-problem';
import { decodeText } from './decode-text';
import type { ImportSource } from './import-source';

/** What a file is, told by its content, never by its name. */
export type FileKind = 'niceStructure' | 'niceTexts' | 'viennaPublication' | 'ipcScheme' | 'ipcTitleList' | 'ipcValidSymbols' | 'ipcEverUsed' | 'locarnoCsv' | 'locarnoXlsx';

/** The scheme of each kind of file; structure comes before texts, in this order. */
export const FILE_SCHEMES: Readonly<Record<FileKind, SchemeCode>> = {
  niceStructure: 'nice', niceTexts: 'nice', viennaPublication: 'vienna', ipcScheme: 'ipc', ipcTitleList: 'ipc', ipcValidSymbols: 'ipc', ipcEverUsed: 'ipc', locarnoCsv: 'locarno', locarnoXlsx: 'locarno',
};

/** What the kinds are called. */
export const FILE_NAMES: Readonly<Record<FileKind, string>> = {
  niceStructure: 'NCL structure', niceTexts: 'NCL texts', viennaPublication: 'Vienna publication', ipcScheme: 'IPC scheme', ipcTitleList: 'IPC title list',
  ipcValidSymbols: 'IPC valid symbols', ipcEverUsed: 'IPC symbols ever used', locarnoCsv: 'Locarno sheet (CSV)', locarnoXlsx: 'Locarno sheet (XLSX)',
};

/** A file with what it is; `delimiter` of a sheet in CSV. */
export interface DetectedFile { readonly source: ImportSource; readonly kind: FileKind; readonly delimiter: string }

const ROOTS: Readonly<Record<string, FileKind>> = { ClassificationTopStructure: 'niceStructure', ClassificationTexts: 'niceTexts', index: 'viennaPublication', IPCScheme: 'ipcScheme' };
/** Characters that are looked at. */
const LOOKED_AT = 65_536;

/** @throws ImportProblem when the content is none of them */
export async function detectFile(source: ImportSource): Promise<DetectedFile> {
  const start = await startOf(source);
  if (start.length === 0) throw new ImportProblem('emptyFile', 'The file is empty.', 'Download it again.');
  if (start.subarray(0, 4).toString('latin1') === 'PK\x03\x04') {
    if (/\[Content_Types\]\.xml|xl\//.test(start.toString('latin1'))) return { source, kind: 'locarnoXlsx', delimiter: '' };
    throw new ImportProblem('unknownFile', 'The file is an archive.', 'Unpack it and import the files in it.');
  }
  const text = (await textOf(start)).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new ImportProblem('emptyFile', 'The file holds nothing but spaces.', 'Download it again.');
  return text.trimStart().startsWith('<') ? { source, kind: xmlKind(text), delimiter: '' } : { source, ...sheetKind(text) };
}

function xmlKind(text: string): FileKind {
  const bare = text.replace(/<!DOCTYPE(?:[^>[]|\[[^]*?\]\s*(?=>))*>/i, '').replaceAll(/<!--[^]*?-->|<\?[^]*?\?>/g, '');
  const [root, second] = [...bare.matchAll(/<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/g)].map((match) => match[1]!);
  const known = root !== undefined && Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined;
  if (known) return known;
  if (second === 'IPCSymbol' || root === 'IPCSymbol' || /valid.?symbol|symbol.?list|IPCSymbols/i.test(root ?? '')) return 'ipcValidSymbols';
  if (second === 'concordance') throw new ImportProblem('unknownFile', 'The file is a concordance of two editions.', 'Import it by the command `scheme concordance`.', { line: 1 });
  throw new ImportProblem('unknownFile', root ? `The root element “${root.slice(0, 60)}” belongs to no file that can be imported.` : 'The file begins like XML but has no element.',
    `Expected is ${Object.keys(ROOTS).join(', ')} or a list of IPCSymbol.`, { line: 1 });
}

function sheetKind(text: string): { kind: FileKind; delimiter: string } {
  const line = text.split(/\r?\n/).find((each) => each.trim() !== '')!.replaceAll('\u00A0', ' ').trim();
  if (/^[A-H](?:\d\d(?:[A-Z](?:[\s\d/]*)?)?)?\t/i.test(line)) return { kind: 'ipcTitleList', delimiter: '\t' };
  if (/^"?(?:[A-H]\d\d[A-Z][^;]*|[A-H](?:\d\d)?)"?;/i.test(line) || /^"?symbol"?;/i.test(line)) return { kind: 'ipcEverUsed', delimiter: ';' };
  const delimiter = [';', '\t', ','].find((each) => line.includes(each));
  if (delimiter && (/(?:^|[;,\t])"?code"?(?:$|[;,\t])/i.test(line) || /^"?\d{1,2}(?:[-.]\d{1,2})?"?[;,\t]/.test(line))) return { kind: 'locarnoCsv', delimiter };
  throw new ImportProblem('unknownFile', `The first line is none of a file that can be imported: “${line.slice(0, 60)}”.`,
    'Expected is XML, a title list (symbol, tab, title), symbols ever used (symbol;created;expired) or a sheet with code, name, id, English, French.', { line: 1 });
}

async function startOf(source: ImportSource): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of source.open()) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= LOOKED_AT) break;
  }
  return Buffer.concat(chunks).subarray(0, LOOKED_AT);
}

/** The text of the first bytes, cut where a sign would be cut; what is no text at all is said here. */
async function textOf(start: Buffer): Promise<string> {
  const last = start.length === LOOKED_AT ? Math.max(start.lastIndexOf(10), 1) : start.length;
  let text = '';
  for await (const piece of decodeText((async function* () { yield start.subarray(0, last); })())) text += piece;
  return text;
}
