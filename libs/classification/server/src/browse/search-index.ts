import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { NearestWords, termsOfText, type SearchTerm } from '@classmark/classification/core';
import type { Clock } from '@classmark/platform/core';
import { CLOCK, JobQueue, systemContext, UnitOfWork, type Tx } from '@classmark/platform/server';
import { WordStems } from './word-stems';

/** An index that stands. */
export interface SearchIndexView { readonly id: number; readonly language: string; readonly nearest: NearestWords }

interface TextRow { number: number; depth: number; kind: string; title: string; notes: readonly { readonly text: string }[] }
interface EntryRow { number: number; place_number: number; labels: readonly string[] }

const WORK = 'classification.indexEditions';
/** An edition waits at most so long for its indexes; who searches earlier makes them. */
const EVERY_MS = 5_000;
/** Places that are read and written at once. */
const AT_ONCE = 4_000;
/** Indexes whose vocabulary is kept in memory. */
const KEPT = 48;
/** Shorter words are never guessed, so they need not be known. */
const GUESSABLE = 4;

/**
 * What a search looks in, by edition and language. Made in the background soon after an edition or a language was published; who
 * searches earlier makes it. Nothing reads it but the search, and it can be deleted at any time.
 */
@Injectable()
export class SearchIndex implements OnModuleInit {
  private readonly kept = new LRUCache<string, SearchIndexView>({ max: KEPT });
  private readonly building = new Map<string, Promise<SearchIndexView | null>>();
  private readonly stemming: WordStems;

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(JobQueue) private readonly jobs: JobQueue, @Inject(CLOCK) private readonly clock: Clock) {
    this.stemming = new WordStems(work);
  }

  onModuleInit(): void {
    this.jobs.repeat(WORK, EVERY_MS, () => this.complete());
  }

  /** Makes every index that is missing. Publishing an edition or a language needs to know nothing of it, and does not wait. */
  async complete(): Promise<void> {
    const missing = await this.work.read<{ edition: string; language: string }>(`select t.edition_code as edition, t.language from classification.edition_text t
      where not exists (select from classification.search_index i where i.edition_code = t.edition_code and i.language = t.language) order by 1, 2`);
    for (const { edition, language } of missing) await this.of(edition, language);
  }

  /** The index of an edition in a language, made now when it does not stand yet; null when the edition has no texts in it. */
  async of(edition: string, language: string): Promise<SearchIndexView | null> {
    const key = `${edition}\n${language}`;
    const known = this.kept.get(key);
    if (known) return known;
    let building = this.building.get(key);
    if (!building) this.building.set(key, building = this.build(edition, language).finally(() => this.building.delete(key)));
    const view = await building;
    if (view) this.kept.set(key, view);
    return view;
  }

  /** Everything under which words stand in an index of the language. */
  formsOf(language: string, terms: readonly SearchTerm[]): Promise<readonly (readonly string[])[]> {
    return this.stemming.formsOf(language, terms);
  }

  private languages(edition: string): Promise<{ language: string }[]> {
    return this.work.read('select language from classification.edition_text where edition_code = $1 order by language', [edition]);
  }

  private async build(edition: string, language: string): Promise<SearchIndexView | null> {
    if (!(await this.languages(edition)).some((each) => each.language === language)) return null;
    return this.work.run(systemContext(this.clock), async (tx) => {
      // Two processes may want it at the same moment: the second waits and finds it.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${WORK} ${edition} ${language}`]);
      const [standing] = await tx.query<{ id: number; words: string[] }>('select id, words from classification.search_index where edition_code = $1 and language = $2', [edition, language]);
      if (standing) return { id: standing.id, language, nearest: new NearestWords(standing.words) };
      const [made] = await tx.query<{ id: number }>(
        `insert into classification.search_index (edition_code, language, words, built_at) values ($1, $2, '{}', $3) returning id`, [edition, language, new Date(this.clock.now())]);
      const words = await this.fill(tx, made!.id, edition, language);
      await tx.query('update classification.search_index set words = $2 where id = $1', [made!.id, words]);
      await tx.query(`select gin_clean_pending_list('classification.search_text_words_idx')`);
      return { id: made!.id, language, nearest: new NearestWords(words) };
    });
  }

  /** @returns the vocabulary of titles and entries, the most used words first */
  private async fill(tx: Tx, index: number, edition: string, language: string): Promise<string[]> {
    const writer = new IndexWriter(index, language, this.stemming);
    /** Titles of the groups above the next place, by depth: in the IPC a title is only read with those above it. */
    const above: (readonly SearchTerm[])[] = [];
    const [{ size } = { size: 0 }] = await tx.query<{ size: number }>('select places as size from classification.edition_structure where edition_code = $1', [edition]);
    for (let from = 0; from < size; from += AT_ONCE) {
      const rows = await tx.query<TextRow>(`select p.number, p.depth, p.kind, t.title, t.notes from classification.place p
        join classification.place_text t on t.edition_code = p.edition_code and t.number = p.number and t.language = $2
        where p.edition_code = $1 and p.number >= $3 and p.number < $4 order by p.number`, [edition, language, from, from + AT_ONCE]);
      await writer.write(tx, rows.map((row) => {
        const title = termsOfText(row.title);
        above.length = row.depth;
        const chain = row.kind === 'group' ? above.flat() : [];
        above[row.depth] = row.kind === 'group' || row.kind === 'mainGroup' ? title : [];
        return { place: row.number, entry: -1, title, notes: termsOfText(row.notes.map((note) => note.text).join(' ')), above: chain };
      }));
    }
    for (let last = -1; ;) {
      const rows = await tx.query<EntryRow>(`select e.number, p.number as place_number, t.labels from classification.entry e
        join classification.place p on p.edition_code = e.edition_code and p.symbol = e.place_symbol
        join classification.entry_text t on t.edition_code = e.edition_code and t.number = e.number and t.language = $2
        where e.edition_code = $1 and e.number > $4 order by e.number limit $3`, [edition, language, AT_ONCE, last]);
      if (rows.length === 0) break;
      await writer.write(tx, rows.map((row) => ({ place: row.place_number, entry: row.number, title: termsOfText(row.labels.join(' ')), notes: [], above: [] })));
      last = rows.at(-1)!.number;
    }
    return writer.vocabulary();
  }
}

/** One row to be: a place or an entry with its words. */
interface Searchable { readonly place: number; readonly entry: number; readonly title: readonly SearchTerm[]; readonly notes: readonly SearchTerm[]; readonly above: readonly SearchTerm[] }

/** Writes rows and keeps what it learns about words: an edition has eighty thousand titles, but only some thousand words. */
class IndexWriter {
  private readonly forms = new Map<string, readonly string[]>();
  private readonly uses = new Map<string, number>();

  constructor(private readonly index: number, private readonly language: string, private readonly stems: WordStems) {}

  async write(tx: Tx, rows: readonly Searchable[]): Promise<void> {
    await this.learn(rows);
    const words = rows.map(({ title, notes, above }) => {
      for (const term of title) this.count(term);
      return [...this.lexemes(title, 'A'), ...this.lexemes(notes, 'C'), ...this.lexemesAbove(above)].join(' ');
    });
    await tx.query(`insert into classification.search_text (index_id, place_number, entry_number, words)
      select $1, place, entry, words::tsvector from unnest($2::integer[], $3::integer[], $4::text[]) as x (place, entry, words)`,
    [this.index, rows.map((row) => row.place), rows.map((row) => row.entry), words]);
  }

  /** Words of titles and entries, the most used first. */
  vocabulary(): string[] {
    return [...this.uses].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  }

  private async learn(rows: readonly Searchable[]): Promise<void> {
    const unknown = new Map<string, SearchTerm>();
    for (const row of rows) for (const terms of [row.title, row.notes]) for (const term of terms) if (!this.forms.has(keyOf(term))) unknown.set(keyOf(term), term);
    const terms = [...unknown.values()];
    const found = await this.stems.formsOf(this.language, terms);
    for (const [at, term] of terms.entries()) this.forms.set(keyOf(term), found[at]!);
  }

  private count({ word, forms }: SearchTerm): void {
    const [form = ''] = forms;
    if (word !== null && form.length >= GUESSABLE) this.uses.set(form, (this.uses.get(form) ?? 0) + 1);
  }

  /** Terms hold letters, marks and digits only, so nothing has to be escaped. */
  private *lexemes(terms: readonly SearchTerm[], weight: 'A' | 'C'): Generator<string> {
    for (const [at, term] of terms.entries()) for (const form of this.forms.get(keyOf(term))!) yield `'${this.index}:${form}':${Math.min(at + 1, 16_383)}${weight}`;
  }

  /** Words of the titles above: found as whole words only, so that looking for a beginning does not walk over them. */
  private *lexemesAbove(terms: readonly SearchTerm[]): Generator<string> {
    for (const form of new Set(terms.map((term) => this.forms.get(keyOf(term))!.at(-1)!))) yield `'${this.index}^${form}':1D`;
  }
}

function keyOf(term: SearchTerm): string {
  return term.word ?? `=${term.forms[0]}`;
}
