import type { SchemeTree, TreePlace } from '../scheme/scheme-tree';
import type { SchemeCode } from '../scheme/symbols';
import { formsOf, isUnspaced, wordsOf } from './fold-text';
import { SymbolSearch } from './symbol-search';

/** The words by which a place is found, in the language of the search. */
export interface PlaceTexts { readonly title: string; readonly notes?: string }

/** Why a place was found, from the best reason to the weakest; hits of one reason stand in the order of the scheme. */
export const HIT_REASONS = ['symbol', 'symbolBegins', 'titleWords', 'titleBegins', 'notes'] as const;

/** One of the reasons. */
export type HitReason = (typeof HIT_REASONS)[number];

/** One place found. */
export interface PlaceHit<P extends TreePlace> { readonly place: P; readonly reason: HitReason }

/** Where a word occurs: place number → whether in the title. */
interface Posting { readonly number: number; readonly inTitle: boolean }

/** More words than this in one search are not looked at. */
const MOST_WORDS = 8;

/**
 * Search over one edition in one language: by symbol in any usual spelling, and by words that all must occur (the
 * beginning of a word is enough) in title or notes. Built once, then kept; the same question always gives the same hits.
 */
export class PlaceSearch<P extends TreePlace> {
  private readonly words: readonly string[];
  private readonly unspaced: readonly { readonly text: string; readonly posting: Posting }[];

  private constructor(
    private readonly tree: SchemeTree<P>, private readonly postings: ReadonlyMap<string, readonly Posting[]>, private readonly symbols: SymbolSearch,
  ) {
    this.words = [...postings.keys()].sort();
    this.unspaced = [...postings].filter(([word]) => isUnspaced(word)).flatMap(([text, found]) => found.map((posting) => ({ text, posting })));
  }

  /** Reads every place once. @param textsOf title and notes of a place; null when it has none in the language */
  static over<P extends TreePlace>(scheme: SchemeCode, tree: SchemeTree<P>, textsOf: (place: P) => PlaceTexts | null): PlaceSearch<P> {
    const postings = new Map<string, Posting[]>();
    for (const [number, place] of tree.places.entries()) {
      const texts = textsOf(place);
      if (!texts) continue;
      const title = new Set(wordsOf(texts.title).flatMap(formsOf));
      for (const word of title) append(postings, word, { number, inTitle: true });
      for (const word of new Set(wordsOf(texts.notes ?? '').flatMap(formsOf))) if (!title.has(word)) append(postings, word, { number, inTitle: false });
    }
    return new PlaceSearch(tree, postings, new SymbolSearch(scheme, tree));
  }

  /** The best hits. @param limit at most so many */
  find(question: string, limit: number): readonly PlaceHit<P>[] {
    const reasons = new Map<number, HitReason>();
    for (const [number, reason] of [...this.bySymbol(question, limit), ...this.byWords(question)]) {
      const known = reasons.get(number);
      if (known === undefined || HIT_REASONS.indexOf(reason) < HIT_REASONS.indexOf(known)) reasons.set(number, reason);
    }
    return [...reasons].sort(([a, one], [b, other]) => HIT_REASONS.indexOf(one) - HIT_REASONS.indexOf(other) || a - b)
      .slice(0, limit).map(([number, reason]) => ({ place: this.tree.places[number]!, reason }));
  }

  private *bySymbol(question: string, limit: number): Generator<[number, HitReason]> {
    for (const { number, reason } of this.symbols.find(question, limit)) yield [number, reason];
  }

  private byWords(question: string): ReadonlyMap<number, HitReason> {
    let found: Map<number, HitReason> | null = null;
    for (const word of wordsOf(question).slice(0, MOST_WORDS)) {
      const next = new Map<number, HitReason>();
      for (const [number, reason] of this.byWord(word)) {
        const before: HitReason | undefined = found ? found.get(number) : 'titleWords';
        if (before) next.set(number, weaker(before, reason));
      }
      found = next;
    }
    return found ?? new Map<number, HitReason>();
  }

  /** Places with a word that begins so, each with its best reason. */
  private byWord(word: string): ReadonlyMap<number, HitReason> {
    const found = new Map<number, HitReason>();
    const note = ({ number, inTitle }: Posting, whole: boolean): void => {
      const reason: HitReason = inTitle ? (whole ? 'titleWords' : 'titleBegins') : 'notes';
      const known = found.get(number);
      found.set(number, known ? stronger(known, reason) : reason);
    };
    for (const form of formsOf(word)) {
      for (let index = this.firstWordFrom(form); index < this.words.length && this.words[index]!.startsWith(form); index++) {
        const match = this.words[index]!;
        for (const posting of this.postings.get(match)!) note(posting, match === form);
      }
    }
    if (isUnspaced(word)) for (const { text, posting } of this.unspaced) if (text.includes(word)) note(posting, false);
    return found;
  }

  /** Position of the first word not before the given one. */
  private firstWordFrom(beginning: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.words[middle]! < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function append(postings: Map<string, Posting[]>, word: string, posting: Posting): void {
  const known = postings.get(word);
  if (known) known.push(posting);
  else postings.set(word, [posting]);
}

function weaker(a: HitReason, b: HitReason): HitReason {
  return HIT_REASONS.indexOf(a) > HIT_REASONS.indexOf(b) ? a : b;
}

function stronger(a: HitReason, b: HitReason): HitReason {
  return weaker(a, b) === a ? b : a;
}
