import { Inject, Injectable } from '@nestjs/common';
import { SymbolSearch, termsOfQuestion, type SearchTerm } from '@classmark/classification/core';
import { DEFAULT_LANG, type Lang } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import type { EditionView } from '../scheme/edition-store';
import { NoteExcerpts, type LookedFor, type NoteExcerpt } from './note-excerpts';
import { SearchIndex, type SearchIndexView } from './search-index';

/** Why something was found, from the best reason to the weakest. What is nearest has most of the words, and comes only where nothing has all of them. */
export const FOUND_REASONS = ['symbol', 'symbolBegins', 'titleWords', 'titleBegins', 'notes', 'chain', 'nearest'] as const;

/** An alphabetical entry: number and first label as printed. */
export interface FoundEntry { readonly code: string; readonly label: string; readonly language: string }

/** A place found, or an entry below it. */
export interface FoundPlace {
  /** Number of the place in reading order. */
  readonly number: number;
  readonly reason: (typeof FOUND_REASONS)[number];
  readonly entry: FoundEntry | null;
  /** The words that were looked for instead of mistyped ones; null when everything was found as typed. */
  readonly corrected: string | null;
  /** The sentence of a note for which it was found; null when titles were enough. */
  readonly excerpt: NoteExcerpt | null;
}

interface HitRow { place_number: number; entry_number: number; whole: boolean; begins: boolean; noted: boolean }

/** Rows that are ranked; a beginning of one letter would otherwise rank a whole edition. They come in reading order. */
const RANKED = 400;
/** Words that a mistyped one may mean, all looked for at once. */
const GUESSES = 3;
/** Shorter words are not taken for a beginning where only some of the words need to be found. */
const SHORTEST_BEGINNING = 4;
/** There, so many words are looked at, and so many rows for all of them together and for all but one. */
const NEAREST_WORDS = 6;
const NEAREST_RANKED = 200;

/** Search over one edition: by symbol in any usual spelling, by number of an entry, by words of titles, entries and notes. */
@Injectable()
export class FindPlaces {
  private readonly symbols = new WeakMap<EditionView, SymbolSearch>();

  private readonly excerpts: NoteExcerpts;

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(SearchIndex) private readonly index: SearchIndex) {
    this.excerpts = new NoteExcerpts(work, index);
  }

  /** The best hits. @param question at most a line of text @param limit at most so many */
  async execute(edition: EditionView, language: Lang, question: string, limit: number): Promise<readonly FoundPlace[]> {
    const bySymbol = this.symbolsOf(edition).find(question, limit).map((hit): FoundPlace => ({ ...hit, entry: null, corrected: null, excerpt: null }));
    const byNumber = /^\s*[\d٠-٩۰-۹][\d٠-٩۰-۹\s-]{2,}\s*$/.test(question) ? await this.entriesByCode(edition, language, question, limit) : [];
    const known = new Set(bySymbol.map((hit) => hit.number));
    // Whoever types the symbol of a place wants the place, not every note that names it; a letter alone may be the beginning of a word.
    if (bySymbol[0]?.reason === 'symbol' && /\p{N}/u.test(question)) return bySymbol;
    const rest = limit - bySymbol.length - byNumber.length;
    const byWords = rest > 0 ? (await this.byWords(edition, language, question, limit)).filter((hit) => hit.entry !== null || !known.has(hit.number)) : [];
    const hits = [...bySymbol, ...byNumber, ...byWords];
    return hits.length > 0 ? hits.slice(0, limit) : this.nearest(edition, language, question, limit);
  }

  private symbolsOf(edition: EditionView): SymbolSearch {
    let search = this.symbols.get(edition);
    if (!search) this.symbols.set(edition, search = new SymbolSearch(edition.scheme, edition.tree));
    return search;
  }

  private async entriesByCode(edition: EditionView, language: Lang, question: string, limit: number): Promise<FoundPlace[]> {
    const code = question.normalize('NFKC').replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0x0f)).replaceAll(/[\s-]/g, '');
    const rows = await this.work.read<{ number: number; place_number: number }>(`select e.number, p.number as place_number from classification.entry e
      join classification.place p on p.edition_code = e.edition_code and p.symbol = e.place_symbol
      where e.edition_code = $1 and e.code >= $2 and e.code < $2 || '~' order by e.code limit $3`, [edition.code, code, limit]);
    return this.withEntries(edition, language, rows.map((row) => ({ ...row, reason: 'symbol' as const })), null);
  }

  private async byWords(edition: EditionView, language: Lang, question: string, limit: number): Promise<readonly FoundPlace[]> {
    const terms = termsOfQuestion(question);
    if (terms.length === 0) return [];
    const [own, others] = languagesFor(edition, language);
    for (const spoken of own) {
      const index = await this.index.of(edition.code, spoken);
      if (!index) continue;
      const found = await this.asTyped(edition, language, index, terms, limit);
      if (found.length > 0) return found;
      const guessed = await this.guessed(edition, language, index, terms, limit);
      if (guessed.length > 0) return guessed;
    }
    for (const spoken of others) {
      const index = await this.index.of(edition.code, spoken);
      const found = index ? await this.asTyped(edition, language, index, terms, limit) : [];
      if (found.length > 0) return found;
    }
    return [];
  }

  private async asTyped(edition: EditionView, language: Lang, index: SearchIndexView, terms: readonly SearchTerm[], limit: number): Promise<readonly FoundPlace[]> {
    const forms = await this.index.formsOf(index.language, terms);
    return this.hits(edition, language, index, forms.map((each, at) => ({ whole: each, begins: beginningsOf(terms[at]!) })), limit, null);
  }

  /** The same with words that the index does not have exchanged for the nearest ones that it has. */
  private async guessed(edition: EditionView, language: Lang, index: SearchIndexView, terms: readonly SearchTerm[], limit: number): Promise<readonly FoundPlace[]> {
    const meant: LookedFor[] = [];
    const said: string[] = [];
    let isGuess = false;
    for (const { word, forms } of terms) {
      const [form] = forms as [string];
      if (word === null || index.nearest.knows(form)) {
        meant.push({ whole: forms, begins: beginningsOf({ word, forms }) });
        said.push(form);
        continue;
      }
      const guesses = index.nearest.of(form, GUESSES);
      if (guesses.length === 0) return [];
      isGuess = true;
      meant.push({ whole: guesses, begins: [] });
      said.push(guesses[0]!);
    }
    return isGuess ? this.hits(edition, language, index, meant, limit, said.join(' ')) : [];
  }

  private async hits(edition: EditionView, language: Lang, index: SearchIndexView, words: readonly LookedFor[], limit: number, corrected: string | null): Promise<readonly FoundPlace[]> {
    const lexeme = (form: string, sign = ''): string => `'${index.id}:${form}'${sign && `:${sign}`}`;
    const any = (lexemes: readonly string[]): string => `(${lexemes.join(' | ')})`;
    const own = words.map(({ whole, begins }) => any([...whole.map((form) => lexeme(form)), ...begins.map((form) => lexeme(form, '*'))]));
    const titled = words.map(({ whole, begins }) => any([...whole.map((form) => lexeme(form, 'A')), ...begins.map((form) => lexeme(form, '*A'))]));
    const wholly = (sign: string): string => words.map(({ whole }) => any(whole.map((form) => lexeme(form, sign)))).join(' & ');
    // All words must occur; with several of them, some may stand only in the titles above.
    const withAbove = words.map(({ whole }, at) => any([own[at]!, ...whole.map((form) => `'${index.id}^${form}'`)]));
    const wanted = words.length === 1 ? own[0]! : `${withAbove.join(' & ')} & ${any(own)}`;
    const rows = await this.work.read<HitRow>(`with found as materialized (select place_number, entry_number, words from classification.search_text where words @@ $1::tsquery limit ${RANKED})
      select place_number, entry_number, words @@ $3::tsquery as whole, words @@ $4::tsquery as begins, words @@ $5::tsquery as noted
      from found order by words @@ $3::tsquery desc, words @@ $4::tsquery desc,
        ts_rank('{0.05,0.2,0.6,1}', words, $2::tsquery, 1) * 2 + ts_rank('{0.05,0.2,0.6,1}', words, $1::tsquery, 1) desc, place_number, entry_number
      limit $6`, [wanted, wholly(''), wholly('A'), titled.join(' & '), own.join(' & '), limit]);
    const hits = await this.withEntries(edition, language, rows.map((row) => ({
      number: row.entry_number, place_number: row.place_number, reason: row.whole ? 'titleWords' : row.begins ? 'titleBegins' : row.noted ? 'notes' : 'chain',
    })), corrected);
    return this.withExcerpts(edition, [{ index, words }], hits);
  }

  /**
   * What has the most of several words, in the reader's language or the one shown instead; of equally many the rarer ones count more.
   * Mistyped words stand for the nearest ones.
   */
  private async nearest(edition: EditionView, language: Lang, question: string, limit: number): Promise<readonly FoundPlace[]> {
    const terms = termsOfQuestion(question, NEAREST_WORDS);
    // A symbol that the edition does not have is not a matter of words.
    if (terms.filter(({ forms }) => !/\p{N}/u.test(forms[0]!)).length < 2) return [];
    const own = terms.map((): string[] => []);
    const above = terms.map((): string[] => []);
    const searched: { readonly index: SearchIndexView; readonly words: readonly LookedFor[] }[] = [];
    for (const spoken of languagesFor(edition, language)[0]) {
      const index = await this.index.of(edition.code, spoken);
      if (!index) continue;
      const forms = await this.index.formsOf(spoken, terms);
      const words = terms.map((term, at): LookedFor => {
        if (term.word !== null && !index.nearest.knows(term.forms[0]!)) return { whole: [...forms[at]!, ...index.nearest.of(term.forms[0]!, GUESSES)], begins: [] };
        // The last one may still be growing.
        return { whole: forms[at]!, begins: at < terms.length - 1 ? [] : beginningsOf(term).filter((form) => form.length >= SHORTEST_BEGINNING) };
      });
      searched.push({ index, words });
      for (const [at, { whole, begins }] of words.entries()) {
        own[at]!.push(...whole.map((form) => `'${index.id}:${form}'`), ...begins.map((form) => `'${index.id}:${form}':*`));
        above[at]!.push(...whole.map((form) => `'${index.id}^${form}'`));
      }
    }
    if (searched.length === 0) return [];
    const rows = await this.mostOf(own, above, limit);
    return this.withExcerpts(edition, searched, await this.withEntries(edition, language, rows.map((row) => ({ number: row.entry_number, place_number: row.place_number, reason: 'nearest' })), null));
  }

  /** @param own lexemes of each word, in every language @param above the same for the titles above */
  private mostOf(own: readonly (readonly string[])[], above: readonly (readonly string[])[], limit: number): Promise<{ place_number: number; entry_number: number }[]> {
    const any = own.map((each) => `(${each.join(' | ')})`);
    const withAbove = own.map((each, at) => `(${[...each, ...above[at]!].join(' | ')})`);
    // Rows that lack one word only may lie behind many that have one word only. Of two words, those are the same.
    const butOne = any.length < 3 ? `'nothing'` : any.map((_word, at) => `(${any.filter((_each, other) => other !== at).join(' & ')})`).join(' | ');
    return this.work.read(`with single as materialized (
        select word, t.place_number, t.entry_number, t.words from unnest($1::tsquery[]) with ordinality as q (query, word)
        cross join lateral (select * from classification.search_text where words @@ q.query limit ${NEAREST_RANKED} / $3::integer) t),
      rarity as materialized (select q.word, q.query, 1.0 / (1 + count(s.word)) as worth
        from unnest($2::tsquery[]) with ordinality as q (query, word) left join single s on s.word = q.word group by 1, 2),
      found as materialized (select place_number, entry_number, words from single
        union all (select place_number, entry_number, words from classification.search_text where words @@ $4::tsquery limit ${NEAREST_RANKED})),
      ranked as (select distinct on (place_number, entry_number) place_number, entry_number, has.most, has.worth, ts_rank('{0.05,0.2,0.6,1}', words, $5::tsquery, 1) as rank
        from found cross join lateral (select count(*) as most, sum(r.worth) as worth from rarity r where words @@ r.query) has
        where has.most > 0 order by place_number, entry_number, has.most desc, has.worth desc)
      select place_number, entry_number from ranked order by most desc, worth desc, rank desc, place_number, entry_number limit $6`,
    [any, withAbove, own.length, butOne, any.join(' | '), limit]);
  }

  /** Places that were not found by their titles show the sentence of a note; the languages are looked through in the order given. */
  private async withExcerpts(edition: EditionView, searched: readonly { readonly index: SearchIndexView; readonly words: readonly LookedFor[] }[], hits: readonly FoundPlace[]): Promise<readonly FoundPlace[]> {
    const excerpts = new Map<number, NoteExcerpt>();
    for (const { index, words } of searched) {
      const open = hits.filter((hit) => hit.entry === null && (hit.reason === 'notes' || hit.reason === 'nearest') && !excerpts.has(hit.number)).map((hit) => hit.number);
      if (open.length > 0) for (const [number, excerpt] of await this.excerpts.of(edition, index, open, words)) excerpts.set(number, excerpt);
    }
    return excerpts.size === 0 ? hits : hits.map((hit) => (hit.entry === null ? { ...hit, excerpt: excerpts.get(hit.number) ?? null } : hit));
  }

  /** Gives entries (numbers from 0) their names. */
  private async withEntries(edition: EditionView, language: Lang, rows: readonly { number: number; place_number: number; reason: FoundPlace['reason'] }[], corrected: string | null): Promise<FoundPlace[]> {
    const numbers = rows.filter((row) => row.number >= 0).map((row) => row.number);
    const names = numbers.length === 0 ? [] : await this.work.read<{ number: number; code: string; language: string; label: string }>(`select e.number, e.code, t.language, t.labels[1] as label
      from classification.entry e join classification.entry_text t on t.edition_code = e.edition_code and t.number = e.number
      where e.edition_code = $1 and e.number = any($2)`, [edition.code, numbers]);
    return rows.map((row) => {
      const mine = names.filter((name) => name.number === row.number);
      const name = mine.find((each) => each.language === language) ?? mine.find((each) => each.language === DEFAULT_LANG) ?? mine[0];
      return { number: row.place_number, reason: row.reason, entry: name ? { code: name.code, label: name.label, language: name.language } : null, corrected, excerpt: null };
    });
  }
}

/** A single letter begins half of all words: it is only looked for as a word of its own. */
function beginningsOf({ word, forms }: SearchTerm): readonly string[] {
  return word === null ? [] : forms.filter((form) => form.length > 1);
}

/**
 * Languages in which a reader's words are looked for, one after the other: the own one and the one that is shown instead, where slips are
 * forgiven; then the others of the edition, since who reads English may well search with the Russian or Chinese word of an application.
 */
function languagesFor(edition: EditionView, language: Lang): readonly [own: readonly string[], others: readonly string[]] {
  const spoken = [...new Set([language, DEFAULT_LANG, ...edition.languages])].filter((each) => edition.languages.includes(each));
  return [spoken.slice(0, 2), spoken.slice(2)];
}
