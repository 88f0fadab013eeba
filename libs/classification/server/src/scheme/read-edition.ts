import { SchemeTree, type SchemeCode } from '@classmark/classification/core';
import type { Translations } from '@classmark/platform/core';
import type { UnitOfWork } from '@classmark/platform/server';
import type { PlaceKind } from './edition-file';
import type { EditionView, PlaceView } from './edition-store';
import { EditionTitles } from './edition-titles';

interface EditionRow { code: string; scheme_code: SchemeCode; in_force: string; skeleton_depth: number; places: number }
interface PlaceRow { symbol: string; parent: string | null; kind: PlaceKind; official_kind: string; nature: PlaceView['nature']; auxiliary: boolean; noted: boolean }

/** Rows that are read at once: the whole edition in one answer would stand in memory twice. */
const AT_ONCE = 10_000;

/** A place with its titles behind a getter. */
class KeptPlace implements PlaceView {
  constructor(
    readonly symbol: string, readonly parent: string | null, readonly kind: PlaceKind, readonly officialKind: string, readonly nature: PlaceView['nature'],
    readonly auxiliary: boolean, readonly hasNotes: boolean, private readonly number: number, private readonly words: EditionTitles,
  ) {}

  get titles(): Translations<string> {
    return this.words.of(this.number);
  }
}

/** Reads an edition into memory: the tree of its places, its titles as bytes. @returns null when nobody published it */
export async function readEdition(work: UnitOfWork, code: string): Promise<EditionView | null> {
  const [row] = await work.read<EditionRow>(`select e.code, e.scheme_code, e.in_force::text, e.skeleton_depth, s.places
    from classification.edition e join classification.edition_structure s on s.edition_code = e.code where e.code = $1`, [code]);
  if (!row) return null;
  const languages = await work.read<{ language: string }>('select language from classification.edition_text where edition_code = $1 order by language', [code]);
  const titles = new EditionTitles(row.places);
  for (const { language } of languages) titles.write(language, await titlesIn(work, code, language, row.places));
  const tree = SchemeTree.build(await placesOf(work, row, titles));
  if (!tree.ok) throw new Error(`The places of ${code} make no tree: ${tree.refusal.kind}.`);
  return {
    code, scheme: row.scheme_code, inForce: row.in_force, skeletonDepth: row.skeleton_depth, languages: languages.map(({ language }) => language), tree: tree.value,
  };
}

async function placesOf(work: UnitOfWork, edition: EditionRow, titles: EditionTitles): Promise<PlaceView[]> {
  const places: PlaceView[] = [];
  // Each row brings its own copy of what is the same in thousands of them; one of each is kept.
  const same = new Map<string, string>();
  const once = <T extends string | null>(text: T): T => {
    if (text === null) return text;
    const known = same.get(text);
    if (known !== undefined) return known as T;
    same.set(text, text);
    return text;
  };
  for (let from = 0; from < edition.places; from += AT_ONCE) {
    const rows = await work.read<PlaceRow>(`select p.symbol, p.parent, p.kind, p.official_kind, p.nature, p.auxiliary,
      exists (select from classification.place_text t where t.edition_code = p.edition_code and t.number = p.number and t.language = any($4) and t.notes <> '[]') as noted
      from classification.place p where p.edition_code = $1 and p.number >= $2 and p.number < $3 order by p.number`, [edition.code, from, from + AT_ONCE, titles.known]);
    for (const row of rows) {
      places.push(new KeptPlace(once(row.symbol), once(row.parent), once(row.kind), once(row.official_kind), once(row.nature), row.auxiliary, row.noted, places.length, titles));
    }
  }
  return places;
}

async function titlesIn(work: UnitOfWork, code: string, language: string, places: number): Promise<{ number: number; title: string }[]> {
  const titles: { number: number; title: string }[] = [];
  for (let from = 0; from < places; from += AT_ONCE) {
    titles.push(...await work.read<{ number: number; title: string }>(`select number, title from classification.place_text
      where edition_code = $1 and language = $2 and number >= $3 and number < $4 order by number`, [code, language, from, from + AT_ONCE]));
  }
  return titles;
}
