import { EDITION_PREFIX, excerptOf, foldText, PlaceSearch, SCHEMES, SchemeTree, type PlaceColumns, type SchemeCode } from '@classmark/classification/core';
import { notesFromPack, treeFromPack, type PackedNote } from '../browse/offline-pack';
import type { SchemePlaceQuery, SchemeSearchQuery } from './scheme.generated';

type Hit = SchemeSearchQuery['searchPlaces'][number];
type Place = NonNullable<SchemePlaceQuery['classificationPlace']>;

interface PackedPlace { readonly symbol: string; readonly parent: string | null; readonly title: string; readonly titleLanguage: string; readonly flags: number }
interface Pack { readonly tree: SchemeTree<PackedPlace>; readonly search: PlaceSearch<PackedPlace>; readonly notes: Readonly<Record<string, readonly PackedNote[]>> }

/** Packs that have been read: a pack never changes. */
const read = new Map<string, Promise<Pack | null>>();

/** Hits out of the pack that is kept in this browser, as the server would find them; null when it is not kept. Typing faults are not forgiven here. */
export async function searchInPack(edition: string, language: string, question: string, limit: number): Promise<readonly Hit[] | null> {
  const pack = await packOf(edition, language);
  return pack && pack.search.find(question, limit).map(({ place, reason }): Hit => ({
    __typename: 'PlaceHit', symbol: place.symbol, title: place.title, titleLanguage: place.titleLanguage, reason, corrected: null, entry: null, chain: chainOf(pack, place.symbol),
    excerpt: reason === 'notes' ? excerptIn(pack.notes[place.symbol] ?? [], language, question) : null,
  }));
}

/** The first sentence of the notes in which a word begins as one of the question. */
function excerptIn(notes: readonly PackedNote[], language: string, question: string): Hit['excerpt'] {
  const wanted = foldText(question).match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const { kind, text } of notes) {
    const pieces = excerptOf(text, { isWanted: (word) => wanted.some((beginning) => foldText(word).replace(/^ال/u, '').startsWith(beginning.replace(/^ال/u, ''))), signs: wanted });
    if (pieces) return { __typename: 'FoundNote', kind, language, pieces: pieces.map((piece) => ({ __typename: 'ExcerptStretch', ...piece })) };
  }
  return null;
}

/** A place with its notes out of the pack; null when it is not kept, or has no such place. */
export async function placeInPack(edition: string, language: string, symbol: string): Promise<Place | null> {
  const pack = await packOf(edition, language);
  const place = pack?.tree.place(symbol);
  if (!pack || !place) return null;
  const notes = pack.tree.pathTo(symbol).flatMap((step) => (pack.notes[step.symbol] ?? []).map((note) => ({ __typename: 'AppliedNote' as const, ...note, language, from: step.symbol })));
  return {
    __typename: 'ClassificationPlace', symbol, title: place.title, titleLanguage: place.titleLanguage, nature: place.flags & 1 ? 'goods' : place.flags & 2 ? 'services' : null,
    auxiliary: (place.flags & 4) !== 0, chain: chainOf(pack, symbol), notes, links: [],
  };
}

function packOf(edition: string, language: string): Promise<Pack | null> {
  const key = `${edition} ${language}`;
  let pack = read.get(key);
  if (!pack) {
    read.set(key, pack = make(edition, language));
    // One that is not kept now may be kept later.
    void pack.then((made) => { if (!made) read.delete(key); }, () => read.delete(key));
  }
  return pack;
}

async function make(edition: string, language: string): Promise<Pack | null> {
  const columns = await treeFromPack(edition, language);
  const scheme = SCHEMES.find((code): code is SchemeCode => edition.startsWith(`${EDITION_PREFIX[code]} `));
  if (!columns || !scheme) return null;
  const notes = (await notesFromPack(edition, language)) ?? {};
  const tree = SchemeTree.build(placesOf(columns));
  if (!tree.ok) return null;
  const search = PlaceSearch.over(scheme, tree.value, (place) => ({ title: place.title, notes: (notes[place.symbol] ?? []).map((note) => note.text).join(' ') }));
  return { tree: tree.value, search, notes };
}

function placesOf(columns: PlaceColumns): PackedPlace[] {
  const open: string[] = [];
  return columns.symbols.map((symbol, row) => {
    open.length = columns.depths[row]! - 1;
    const parent = open.at(-1) ?? null;
    open.push(symbol);
    return { symbol, parent, title: columns.titles[row]!, titleLanguage: columns.titleLanguages[row]!, flags: columns.flags[row]! };
  });
}

function chainOf(pack: Pack, symbol: string): Hit['chain'] {
  return pack.tree.pathTo(symbol).map((step) => ({ __typename: 'PlaceStep', symbol: step.symbol, title: step.title, titleLanguage: step.titleLanguage }));
}
