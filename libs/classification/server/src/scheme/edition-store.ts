import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { PlaceSearch, SchemeTree, type SchemeCode } from '@classmark/classification/core';
import { translated, type Lang } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import type { PlaceKind, PlaceNote } from './edition-file';

/** A place of an edition, as it is kept in memory. */
export interface PlaceView {
  readonly symbol: string;
  readonly parent: string | null;
  readonly kind: PlaceKind;
  readonly nature: 'goods' | 'services' | null;
  readonly auxiliary: boolean;
  readonly titles: Readonly<Partial<Record<Lang, string>>>;
  readonly notes: readonly PlaceNote[];
}

/** A published edition with its tree. Nothing of it changes, ever. */
export interface EditionView {
  readonly code: string;
  readonly scheme: SchemeCode;
  readonly inForce: string;
  readonly skeletonDepth: number;
  readonly tree: SchemeTree<PlaceView>;
  /** Search over it in a language; titles without a translation are found by their English words. */
  readonly searchIn: (language: Lang) => PlaceSearch<PlaceView>;
}

interface EditionRow { code: string; scheme_code: SchemeCode; in_force: string; skeleton_depth: number }

/** Editions kept in memory at most. */
const KEPT = 24;

/** Published editions, kept in memory: an edition never changes, so nothing has to be told to forget it. */
@Injectable()
export class EditionStore {
  private readonly kept = new LRUCache<string, EditionView>({ max: KEPT });
  /** Being read now: whoever asks meanwhile waits for the same reading. Codes that nobody published never push a real edition out. */
  private readonly reading = new Map<string, Promise<EditionView | null>>();

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The edition by its code ("NCL 13-2026"), or null. */
  async edition(code: string): Promise<EditionView | null> {
    const known = this.kept.get(code);
    if (known) return known;
    let reading = this.reading.get(code);
    if (!reading) this.reading.set(code, reading = this.read(code).finally(() => this.reading.delete(code)));
    const view = await reading;
    if (view) this.kept.set(code, view);
    return view;
  }

  /** Which of the symbols another edition of the scheme has: they are outdated or early, not unknown. */
  async inOtherEditions(scheme: SchemeCode, symbols: readonly string[]): Promise<ReadonlySet<string>> {
    if (symbols.length === 0) return new Set();
    const rows = await this.work.read<{ symbol: string }>(`select distinct p.symbol from classification.place p
      join classification.edition e on e.code = p.edition_code where e.scheme_code = $1 and p.symbol = any($2)`, [scheme, symbols]);
    return new Set(rows.map((row) => row.symbol));
  }

  private async read(code: string): Promise<EditionView | null> {
    const [row] = await this.work.read<EditionRow>('select code, scheme_code, in_force::text, skeleton_depth from classification.edition where code = $1', [code]);
    if (!row) return null;
    const places = await this.work.read<PlaceView>(
      'select symbol, parent, kind, nature, auxiliary, titles, notes from classification.place where edition_code = $1 order by number', [code]);
    const tree = SchemeTree.build(places);
    if (!tree.ok) throw new Error(`The places of ${code} make no tree: ${tree.refusal.kind}.`);
    return { code: row.code, scheme: row.scheme_code, inForce: row.in_force, skeletonDepth: row.skeleton_depth, tree: tree.value, searchIn: searches(row.scheme_code, tree.value) };
  }
}

/** A search per language, made when it is first needed. */
function searches(scheme: SchemeCode, tree: SchemeTree<PlaceView>): EditionView['searchIn'] {
  const made = new Map<Lang, PlaceSearch<PlaceView>>();
  return (language) => {
    let search = made.get(language);
    if (!search) {
      search = PlaceSearch.over(scheme, tree, (place) => {
        const title = translated(place.titles, language);
        return title && { title: title.value, notes: place.notes.map((note) => translated(note.text, language)?.value ?? '').join(' ') };
      });
      made.set(language, search);
    }
    return search;
  };
}
