import { LRUCache } from 'lru-cache';
import { foldText, type SearchTerm } from '@classmark/classification/core';
import type { UnitOfWork } from '@classmark/platform/server';

/** The stemmers that come with PostgreSQL. Chinese has none: its signs are looked for as they stand. */
const STEMMERS: Readonly<Partial<Record<string, string>>> = { en: 'english_stem', fr: 'french_stem', es: 'spanish_stem', ru: 'russian_stem', ar: 'arabic_stem' };

/** Stems that searches asked for and are kept. */
const KEPT = 20_000;

/** Words → their stems, by the stemmers of PostgreSQL, so that an index and a question always agree. */
export class WordStems {
  private readonly kept = new LRUCache<string, string>({ max: KEPT });

  constructor(private readonly work: Pick<UnitOfWork, 'read'>) {}

  /** Everything under which the terms stand in an index: folded, stemmed, stemmed after folding. By the term's own order. */
  async formsOf(language: string, terms: readonly SearchTerm[]): Promise<readonly (readonly string[])[]> {
    const words = terms.flatMap((term) => (term.word === null ? [] : [term.word, ...term.forms]));
    const stems = await this.stems(language, words);
    return terms.map((term) => [...new Set([...term.forms, ...(term.word === null ? [] : [term.word, ...term.forms].map((word) => stems.get(word) ?? word).map(foldText))])]);
  }

  /** Stems of many words at once. @returns every word given */
  async stems(language: string, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const stems = new Map<string, string>();
    const stemmer = STEMMERS[language];
    const unknown: string[] = [];
    for (const word of new Set(words)) {
      const known = stemmer ? this.kept.get(`${language} ${word}`) : word;
      if (known === undefined) unknown.push(word);
      else stems.set(word, known);
    }
    if (unknown.length === 0) return stems;
    const rows = await this.work.read<{ word: string; stem: string | null }>(
      'select word, (ts_lexize($1::regdictionary, word))[1] as stem from unnest($2::text[]) as word', [`pg_catalog.${stemmer}`, unknown]);
    for (const { word, stem } of rows) {
      stems.set(word, stem ?? word);
      // A whole edition would push out what readers type.
      if (unknown.length <= 100) this.kept.set(`${language} ${word}`, stem ?? word);
    }
    return stems;
  }
}
