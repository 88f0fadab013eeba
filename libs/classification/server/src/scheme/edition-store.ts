import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { SchemeCode, SchemeTree } from '@classmark/classification/core';
import type { Lang, Translations } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import type { PlaceKind, PlaceNoteText } from './edition-file';
import { readEdition } from './read-edition';

/** A place of an edition, as it is kept in memory. Notes are read when they are needed: `EditionStore.notes`. */
export interface PlaceView {
  readonly symbol: string;
  readonly parent: string | null;
  readonly kind: PlaceKind;
  /** As the official files have it: `s c u m 1 … E`, `auxiliary`, … */
  readonly officialKind: string;
  readonly nature: 'goods' | 'services' | null;
  readonly auxiliary: boolean;
  /** Whether it has notes in any language. */
  readonly hasNotes: boolean;
  /** Made at each reading from what is kept outside of the heap. */
  readonly titles: Translations<string>;
}

/** A published edition with its tree. Of its structure nothing changes, ever; a language may come later. */
export interface EditionView {
  readonly code: string;
  readonly scheme: SchemeCode;
  readonly inForce: string;
  readonly skeletonDepth: number;
  /** Languages in which it has texts. */
  readonly languages: readonly string[];
  readonly tree: SchemeTree<PlaceView>;
}

/** An edition in a list. */
export interface EditionSummary { readonly code: string; readonly scheme: SchemeCode; readonly inForce: string; readonly places: number; readonly languages: readonly string[] }

/** Notes of a place by language. */
export type NotesByLanguage = Translations<readonly PlaceNoteText[]>;

/** Editions kept in memory at most. */
const KEPT = 24;
/** How long a language that another process added may stay unseen. */
const FRESH_MS = 10_000;

/** Published editions, kept in memory: their structure never changes; which languages they have is looked up every few seconds. */
@Injectable()
export class EditionStore {
  private readonly kept = new LRUCache<string, EditionView>({ max: KEPT });
  /** Being read now: whoever asks meanwhile waits for the same reading. Codes that nobody published never push a real edition out. */
  private readonly reading = new Map<string, Promise<EditionView | null>>();
  private readonly seen = new LRUCache<string, true>({ max: KEPT, ttl: FRESH_MS });

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The edition by its code ("NCL 13-2026"), or null. */
  async edition(code: string): Promise<EditionView | null> {
    const known = this.kept.get(code);
    if (known && this.seen.has(code)) return known;
    let reading = this.reading.get(code);
    if (!reading) this.reading.set(code, reading = this.freshest(code, known).finally(() => this.reading.delete(code)));
    const view = await reading;
    if (view) this.kept.set(code, view);
    if (view) this.seen.set(code, true);
    return view;
  }

  /** All editions, the newest of each scheme first. */
  async editions(): Promise<readonly EditionSummary[]> {
    return this.work.read<EditionSummary>(`select e.code, e.scheme_code as scheme, e.in_force::text as "inForce", s.places,
      array(select language from classification.edition_text t where t.edition_code = e.code order by language) as languages
      from classification.edition e join classification.edition_structure s on s.edition_code = e.code order by e.scheme_code, e.in_force desc, e.code desc`);
  }

  /** Notes of the places with these numbers; a place without notes is missing. */
  async notes(edition: EditionView, numbers: readonly number[]): Promise<ReadonlyMap<number, NotesByLanguage>> {
    return byNumber(await this.work.read<NotesRow>(`select number, language, notes from classification.place_text
      where edition_code = $1 and language = any($2) and number = any($3) and notes <> '[]'`, [edition.code, edition.languages, numbers]));
  }

  /** Notes of all places from one number to another, both included, in one language. */
  async notesBetween(edition: EditionView, language: string, from: number, to: number): Promise<ReadonlyMap<number, readonly PlaceNoteText[]>> {
    const rows = await this.work.read<NotesRow>(`select number, language, notes from classification.place_text
      where edition_code = $1 and language = $2 and number between $3 and $4 and notes <> '[]'`, [edition.code, language, from, to]);
    return new Map(rows.map((row) => [row.number, row.notes]));
  }

  /** Which of the symbols another edition of the scheme has: they are outdated or early, not unknown. */
  async inOtherEditions(scheme: SchemeCode, symbols: readonly string[]): Promise<ReadonlySet<string>> {
    if (symbols.length === 0) return new Set();
    const rows = await this.work.read<{ symbol: string }>(`select distinct p.symbol from classification.place p
      join classification.edition e on e.code = p.edition_code where e.scheme_code = $1 and p.symbol = any($2)
      union select v.symbol from classification.symbol_validity v
      join classification.edition e on e.code = v.edition_code where e.scheme_code = $1 and v.symbol = any($2) and v.expired is not null`, [scheme, symbols]);
    return new Set(rows.map((row) => row.symbol));
  }

  /** What is known, unless it has got a language since. */
  private async freshest(code: string, known: EditionView | undefined): Promise<EditionView | null> {
    if (known) {
      const rows = await this.work.read<{ language: string }>('select language from classification.edition_text where edition_code = $1', [code]);
      if (rows.length === known.languages.length) return known;
    }
    return readEdition(this.work, code);
  }
}

interface NotesRow { number: number; language: Lang; notes: readonly PlaceNoteText[] }

function byNumber(rows: readonly NotesRow[]): ReadonlyMap<number, NotesByLanguage> {
  const notes = new Map<number, NotesByLanguage>();
  for (const row of rows) notes.set(row.number, { ...notes.get(row.number), [row.language]: row.notes });
  return notes;
}
