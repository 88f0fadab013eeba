import type { SchemeCode } from './scheme-code';

export { SCHEMES, type SchemeCode } from './scheme-code';

const READERS: Readonly<Record<SchemeCode, (spelling: string) => string | null>> = { nice: niceSymbol, locarno: locarnoSymbol, vienna: viennaSymbol, ipc: ipcSymbol };

/**
 * The canonical symbol of a usual spelling, or null when the text is none. Canonical are `9` and `090373` (Nice class and
 * good), `06-01` (Locarno), `26.04.01` (Vienna), `A01B 1/02` (IPC). Whether the edition has the place is for its tree to say.
 */
export function normaliseSymbol(scheme: SchemeCode, text: string): string | null {
  return READERS[scheme](plainSigns(text));
}

/** Full-width letters, other digits, hard spaces, dashes and strokes become the plain ones; spaces go, letters are capital. */
function plainSigns(text: string): string {
  return text.normalize('NFKC')
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0x0f))
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u2044', '/')
    .replaceAll(/[\s\u200B-\u200F\u2060-\u2069\uFEFF]/g, '')
    .toUpperCase();
}

// The word "class" in the six languages, before or (in Chinese) after the number.
const CLASS = '(?:CLASSE|CLASS|CLASE|CL\\.?|КЛАСС|الفئة|فئة|الصنف|صنف|第)?';

function niceSymbol(spelling: string): string | null {
  const match = new RegExp(`^(?:NICE|NCL|МКТУ)?(?:\\([\\d-]+\\))?${CLASS}(?:0*([1-9]\\d?)|(\\d{6}))类?$`).exec(spelling);
  return match ? (match[1] ?? match[2] ?? null) : null;
}

function locarnoSymbol(spelling: string): string | null {
  const match = new RegExp(`^(?:LOCARNO|LOC)?(?:\\(\\d+\\))?${CLASS}(?:(\\d{1,2})(?:[-./](\\d{1,2}))?|(\\d{2})(\\d{2}))类?$`).exec(spelling);
  if (!match) return null;
  const main = twoDigits(match[1] ?? match[3]!);
  const sub = match[2] ?? match[4];
  return sub === undefined ? main : `${main}-${twoDigits(sub)}`;
}

// Auxiliary sections are printed with an A that never belongs to the code.
function viennaSymbol(spelling: string): string | null {
  const match = /^(?:VIENNA|VCL|CFE)?(?:\(\d+\))?A?(?:(\d{1,2})(?:\.(\d{1,2})(?:\.(\d{1,2}))?)?|(\d{2})(\d{2})(\d{2})?)$/.exec(spelling);
  if (!match) return null;
  return [match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]].filter((part) => part !== undefined).map(twoDigits).join('.');
}

function ipcSymbol(spelling: string): string | null {
  const match = /^(?:IPC|INT\.?CL\.?)?:?([A-H])(?:(\d{2})(?:([A-Z])(.*?))?)?(?:\((?:19|20)\d\d\.\d\d\))?$/.exec(spelling);
  if (!match) return null;
  const [, section = '', classDigits = '', subclass = '', rest = ''] = match;
  const head = section + classDigits + subclass;
  if (rest === '') return head;
  const stored = /^(\d{4})(\d{6})$/.exec(rest); // 14 characters: group padded on the left, subgroup on the right
  const [, group, subgroup = '00'] = stored ?? /^-?0*(\d{1,4})(?:\/(\d{2,6}))?$/.exec(rest) ?? [];
  if (group === undefined || Number(group) === 0) return null;
  return `${head} ${Number(group)}/${stored ? subgroup.replace(/(?<=^\d{2,})0+$/, '') : subgroup}`;
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}
