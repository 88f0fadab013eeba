import { normaliseSymbol, type SchemeCode } from './symbols';
import { editionCode, EDITION_PREFIX } from './edition-code';

/** The edition as it stands in an address, where the scheme stands beside it: "NCL 13-2026" → "13-2026". */
export function editionSlug(scheme: SchemeCode, code: string): string {
  const prefix = `${EDITION_PREFIX[scheme]} `;
  return (code.startsWith(prefix) ? code.slice(prefix.length) : code).replaceAll(' ', '_');
}

/** The code of the edition in an address; whether it was published is for the store to say. */
export function editionOfSlug(scheme: SchemeCode, slug: string): string {
  return editionCode(scheme, slug.replaceAll('_', ' '));
}

/** The place as it stands in an address: "A01B 1/02" → "A01B1-02", "26.04.01" and "06-01" as they are. */
export function placeSlug(symbol: string): string {
  return symbol.replaceAll(' ', '').replaceAll('/', '-');
}

/** The canonical symbol of whatever spelling stands in an address, or null. */
export function symbolOfSlug(scheme: SchemeCode, slug: string): string | null {
  // In the IPC the hyphen stands for the stroke; only after a group there is one.
  const text = scheme === 'ipc' ? slug.replace(/^(\s*[A-Ha-h]\s*\d{2}\s*[A-Za-z]\s*\d{1,4})\s*-\s*(?=\d)/, '$1/') : slug;
  return normaliseSymbol(scheme, text);
}
