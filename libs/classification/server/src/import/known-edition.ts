import type { Tx } from '@classmark/platform/server';
import type { KnownEdition } from './edition-draft';

/** Symbols, ids and codes of a published edition. */
export async function knownEdition(tx: Tx, edition: string): Promise<KnownEdition> {
  const places = await tx.query<{ symbol: string; number: number; source_id: string | null }>('select symbol, number, source_id from classification.place where edition_code = $1 order by number', [edition]);
  const entries = await tx.query<{ code: string; number: number; source_id: string | null; place_symbol: string }>('select code, number, source_id, place_symbol from classification.entry where edition_code = $1', [edition]);
  return {
    places: new Map(places.map((place) => [place.symbol, place.number])),
    placeIds: new Map(places.flatMap((place) => (place.source_id === null ? [] : [[place.source_id, place.symbol]]))),
    entryIds: new Map(entries.flatMap((entry) => (entry.source_id === null ? [] : [[entry.source_id, { number: entry.number, place: entry.place_symbol }]]))),
    entryCodes: new Map(entries.map((entry) => [entry.code, entry.number])),
  };
}
