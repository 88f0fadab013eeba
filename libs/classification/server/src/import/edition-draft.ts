import { normaliseSymbol, type SchemeCode } from '@classmark/classification/core';
import type { CopyValue } from '@classmark/platform/server';
import { COUNTED_NOTES, type NoteLink, type PlaceKind, type PlaceNoteText } from '../scheme/edition-file';
import { ImportProblem } from './import-problem';

/** A place as a file has it. */
export interface DraftPlace {
  readonly symbol: string;
  readonly parent: string | null;
  readonly kind: PlaceKind;
  readonly officialKind: string;
  readonly nature?: 'goods' | 'services';
  readonly auxiliary?: boolean;
  /** By which texts of another file name it. */
  readonly sourceId?: string;
  /** Civil date. */
  readonly validFrom?: string | null;
}

/** What stands at a place in one language. */
export interface DraftText { readonly title: string; readonly titleLinks?: readonly NoteLink[]; readonly notes?: readonly PlaceNoteText[] }

/** Tables that a draft writes, in the order in which rows need one another. */
export const DRAFT_TABLES = ['place', 'place_text', 'entry', 'entry_text', 'symbol_validity'] as const;

/** One of them. */
export type DraftTable = (typeof DRAFT_TABLES)[number];

/** Where the rows of a draft go. */
export type RowTaker = (table: DraftTable, values: readonly CopyValue[]) => void;

/** How much there is in one language. */
export interface LanguageCount { titles: number; notes: number; links: number; labels: number }

/** What is known of an edition that is published already, for files that only add to it. */
export interface KnownEdition {
  readonly places: ReadonlyMap<string, number>;
  /** Ids of the files → symbol of a place. */
  readonly placeIds: ReadonlyMap<string, string>;
  /** Ids of the files → number and place of an entry. */
  readonly entryIds: ReadonlyMap<string, { readonly number: number; readonly place: string }>;
  readonly entryCodes: ReadonlyMap<string, number>;
}

const WARNINGS = 50;

/**
 * Takes what the readers of files find, numbers it, checks that it holds together, and hands rows on. In memory stay symbols,
 * ids and counts; texts pass through.
 */
export class EditionDraft {
  readonly languages = new Map<string, LanguageCount>();
  readonly warnings: string[] = [];
  /** Symbols of a list of valid ones. */
  readonly validSymbols = new Set<string>();
  /** Places whose title in a list is another than in the scheme. */
  readonly otherTitles: string[] = [];
  /** Set when a list of titles follows, which is compared. */
  keepsTitles = false;
  validities = 0;
  /** Whether a file brought the places themselves. */
  structured = false;
  inForce: string | null = null;
  readonly placeIds: Map<string, string>;
  private readonly places: Map<string, number>;
  private readonly depths: number[] = [];
  private readonly entryIds: Map<string, { readonly number: number; readonly place: string }>;
  private readonly entryCodes: Map<string, number>;
  /** Numbers from the top down to the newest place. */
  private readonly open: number[] = [];
  /** Places and entries that have words, by language. */
  private readonly texted = new Map<string, Set<number>>();
  private readonly titles = new Map<string, string>();
  private readonly lives = new Set<string>();

  constructor(readonly scheme: SchemeCode, readonly edition: string, private readonly take: RowTaker, known?: KnownEdition) {
    this.places = new Map(known?.places);
    this.placeIds = new Map(known?.placeIds);
    this.entryIds = new Map(known?.entryIds);
    this.entryCodes = new Map(known?.entryCodes);
  }

  get size(): number {
    return this.places.size;
  }

  get entryCount(): number {
    return this.entryCodes.size;
  }

  /** A file with places follows: what was known counts no more, the file has to bring all of it again. */
  beginStructure(): void {
    if (this.structured) throw new ImportProblem('doubledFile', 'Two of the files bring the places of the edition.', 'Give one of them.');
    this.structured = true;
    for (const each of [this.places, this.placeIds, this.entryIds, this.entryCodes]) each.clear();
  }

  /** Appends a place and tells its number. The parent comes before its children. */
  place(place: DraftPlace): number {
    if (this.places.has(place.symbol)) throw new ImportProblem('duplicateSymbol', `${place.symbol} stands there twice.`, 'Keep one of them.');
    const above = place.parent === null ? undefined : this.places.get(place.parent);
    if (place.parent !== null && above === undefined) throw new ImportProblem('unknownParent', `${place.symbol} stands under ${place.parent}, which is not there.`, `Add ${place.parent} before it.`);
    if (place.sourceId !== undefined && this.placeIds.has(place.sourceId)) throw new ImportProblem('duplicateSymbol', `The id ${place.sourceId} stands there twice.`, 'Keep one of them.');
    const number = this.places.size;
    const depth = above === undefined ? 1 : this.depths[above]! + 1;
    // Numbers are positions from top to bottom, so a place stands under the one before it or under one of those above that.
    this.open.length = Math.min(this.open.length, depth - 1);
    if (above !== undefined && this.open.at(-1) !== above) throw new ImportProblem('brokenNesting', `${place.symbol} does not follow ${place.parent}, under which it stands.`, 'Put it there.');
    this.open.push(number);
    this.places.set(place.symbol, number);
    this.depths.push(depth);
    if (place.sourceId !== undefined) this.placeIds.set(place.sourceId, place.symbol);
    this.take('place', [this.edition, place.symbol, number, place.parent, depth, place.kind, place.officialKind, place.nature, place.auxiliary ?? false, place.sourceId, place.validFrom]);
    return number;
  }

  has(symbol: string): boolean {
    return this.places.has(symbol);
  }

  /** The texts of a place in a language, once. */
  text(language: string, symbol: string, text: DraftText): void {
    const number = this.places.get(symbol);
    if (number === undefined) throw new ImportProblem('unknownPlace', `There is no place ${symbol} in ${this.edition}.`, 'Import the texts of the same edition.');
    this.once(language, number, `${symbol} has texts in “${language}” twice.`);
    const count = this.count(language);
    count.titles += text.title === '' ? 0 : 1;
    count.links += text.titleLinks?.length ?? 0;
    for (const note of text.notes ?? []) {
      count.notes += COUNTED_NOTES.includes(note.kind) ? 1 : 0;
      count.links += note.references.length;
    }
    if (this.keepsTitles) this.titles.set(`${language} ${number}`, bareTitle(text.title));
    this.take('place_text', [this.edition, language, number, text.title, { json: text.titleLinks ?? [] }, { json: text.notes ?? [] }]);
  }

  /**
   * A title of a list. Where the place has its texts already, from the scheme itself, the list is a second witness: other words are counted
   * and told in the end.
   */
  listedTitle(language: string, symbol: string, title: string): void {
    const number = this.places.get(symbol);
    if (number === undefined || !this.texted.get(language)?.has(number)) {
      this.text(language, symbol, { title });
      return;
    }
    this.once(`list ${language}`, number, `${symbol} stands in the list twice.`);
    if (this.titles.get(`${language} ${number}`) !== bareTitle(title)) this.otherTitles.push(symbol);
  }

  /** Appends an alphabetical entry and tells its number. */
  entry(entry: { readonly place: string; readonly code: string; readonly sourceId?: string }): number {
    if (this.entryCodes.has(entry.code)) throw new ImportProblem('duplicateEntry', `The entry ${entry.code} stands there twice.`, 'Keep one of them.');
    if (entry.sourceId !== undefined && this.entryIds.has(entry.sourceId)) throw new ImportProblem('duplicateEntry', `The id ${entry.sourceId} stands there twice.`, 'Keep one of them.');
    const number = this.entryCodes.size;
    this.entryCodes.set(entry.code, number);
    if (entry.sourceId !== undefined) this.entryIds.set(entry.sourceId, { number, place: entry.place });
    this.take('entry', [this.edition, number, entry.place, entry.code, entry.sourceId]);
    return number;
  }

  /** The words of an entry, the indication first. */
  labels(language: string, entry: number, labels: readonly string[]): void {
    if (labels.length === 0) return;
    this.once(language, -1 - entry, `An entry has words in “${language}” twice.`);
    this.count(language).labels += labels.length;
    this.take('entry_text', [this.edition, language, entry, labels]);
  }

  /** From when to when a symbol was valid. */
  validity(symbol: string, created: string, expired: string | null): void {
    const key = `${symbol} ${created}`;
    if (this.lives.has(key)) throw new ImportProblem('duplicateSymbol', `${symbol} was created twice on ${created}.`, 'Keep one of the lines.');
    this.lives.add(key);
    this.validities += 1;
    this.take('symbol_validity', [this.edition, symbol, created, expired]);
  }

  /** Symbol of the place or of the place of the entry that has the id, or null. */
  symbolById(id: string): string | null {
    return this.placeIds.get(id) ?? this.entryIds.get(id)?.place ?? null;
  }

  entryById(id: string): number | null {
    return this.entryIds.get(id)?.number ?? null;
  }

  /** The canonical symbol. @throws ImportProblem `wrongSymbol` */
  symbol(text: string): string {
    const symbol = this.scheme === 'ipc' ? storedIpc(text) ?? normaliseSymbol('ipc', text) : normaliseSymbol(this.scheme, text);
    if (symbol === null) throw new ImportProblem('wrongSymbol', `“${text.slice(0, 40)}” is no symbol of this classification.`, 'Correct it, or import the file as it was published.');
    return symbol;
  }

  /** A link to a place as it was written; one that is no symbol is kept as it stands. */
  link(text: string, until?: string): NoteLink {
    const read = (spelling: string): string => (this.scheme === 'ipc' ? storedIpc(spelling) : null) ?? normaliseSymbol(this.scheme, spelling) ?? spelling.trim();
    return until ? { symbol: read(text), until: read(until) } : { symbol: read(text) };
  }

  warn(sentence: string): void {
    if (this.warnings.length < WARNINGS) this.warnings.push(sentence);
  }

  /** Valid symbols without a place, and places without a valid symbol. Sections, classes and subclasses are in no such list. */
  againstValid(): { readonly missing: readonly string[]; readonly surplus: readonly string[] } {
    return {
      missing: [...this.validSymbols].filter((symbol) => !this.places.has(symbol)),
      surplus: [...this.places.keys()].filter((symbol) => symbol.includes('/') && !this.validSymbols.has(symbol)),
    };
  }

  private count(language: string): LanguageCount {
    let count = this.languages.get(language);
    if (!count) this.languages.set(language, count = { titles: 0, notes: 0, links: 0, labels: 0 });
    return count;
  }

  /** @param which number of a place, or -1 and below for an entry */
  private once(language: string, which: number, reason: string): void {
    let known = this.texted.get(language);
    if (!known) this.texted.set(language, known = new Set<number>());
    if (known.has(which)) throw new ImportProblem('duplicateText', reason, 'Keep one of them.');
    known.add(which);
  }
}

/** A title without the references that are printed behind it in lists, in one case and spacing. */
export function bareTitle(title: string): string {
  return title.replaceAll(/\([^()]*\)/g, '').replaceAll(/\([^()]*\)/g, '').replaceAll(/[\s;]+/g, ' ').trim().toLowerCase();
}

const STORED = /^[A-H]\d\d[A-Z]\d{10}$/;

/** The symbol of the 14 signs of the files, without the detours of other spellings: a file holds more than a hundred thousand. */
export function storedIpc(text: string): string | null {
  if (!STORED.test(text)) return null;
  let group = 4;
  while (group < 7 && text.charCodeAt(group) === 48) group += 1;
  let end = 14;
  while (end > 10 && text.charCodeAt(end - 1) === 48) end -= 1;
  return text.charCodeAt(group) === 48 ? null : `${text.slice(0, 4)} ${text.slice(group, 8)}/${text.slice(8, end)}`;
}
