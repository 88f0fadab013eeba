import type { SchemeCode } from './symbols';

/** What stands before the edition of each scheme, as printed. */
export const EDITION_PREFIX: Readonly<Record<SchemeCode, string>> = { nice: 'NCL', locarno: 'LOC', vienna: 'VCL', ipc: 'IPC' };

/**
 * The code of an edition as it is kept, from what somebody wrote beside the name of the scheme: the prefix may be left out,
 * any case, `NCL(13-2026)` and `NCL13-2026` too; the IPC also takes the date of its files. "13-2026" → "NCL 13-2026".
 */
export function editionCode(scheme: SchemeCode, text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/[\s()]+/g, ' ').trim().toUpperCase();
  const prefix = EDITION_PREFIX[scheme];
  const number = plain.startsWith(prefix) ? plain.slice(prefix.length).trim() : plain;
  return `${prefix} ${scheme === 'ipc' ? number.replace(/^((?:19|20)\d\d)[.-]?(\d\d)(?:[.-]?\d\d)?$/, '$1.$2') : number}`;
}

/** Whether a code is one that an edition of the scheme can have: its letters, then a number or a name. */
export function isEditionCode(scheme: SchemeCode, code: string): boolean {
  return code.startsWith(`${EDITION_PREFIX[scheme]} `) && /^[0-9A-Z][0-9A-Z.-]{0,30}$/.test(code.slice(EDITION_PREFIX[scheme].length + 1));
}

/** Below 0 when the first edition of a scheme came before the second: their numbers are compared part by part. */
export function compareEditions(first: string, second: string): number {
  const [a, b] = [first, second].map((code) => (code.match(/\d+/g) ?? []).map(Number));
  for (let index = 0; index < Math.max(a!.length, b!.length); index++) {
    const difference = (a![index] ?? -1) - (b![index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
