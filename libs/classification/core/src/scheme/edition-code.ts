import type { SchemeCode } from './symbols';

/** What stands before the edition of each scheme, as printed. */
export const EDITION_PREFIX: Readonly<Record<SchemeCode, string>> = { nice: 'NCL', locarno: 'LOC', vienna: 'VCL', ipc: 'IPC' };

/**
 * The code of an edition as it is kept, from what somebody wrote beside the name of the scheme: the prefix may be left out,
 * any case, `NCL(13-2026)` and `NCL13-2026` too. "13-2026" → "NCL 13-2026".
 */
export function editionCode(scheme: SchemeCode, text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/[\s()]+/g, ' ').trim().toUpperCase();
  const prefix = EDITION_PREFIX[scheme];
  return `${prefix} ${plain.startsWith(prefix) ? plain.slice(prefix.length).trim() : plain}`;
}
