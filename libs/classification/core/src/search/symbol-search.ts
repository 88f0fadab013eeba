import type { SchemeTree, TreePlace } from '../scheme/scheme-tree';
import { normaliseSymbol, type SchemeCode } from '../scheme/symbols';

/** A place found by its symbol: the symbol itself, or one that begins so. */
export interface SymbolHit { readonly number: number; readonly reason: 'symbol' | 'symbolBegins' }

/** Finds places of one edition by the beginning of their symbols, in any usual spelling. Built once, then kept. */
export class SymbolSearch {
  /** Symbols without signs in between, in the order of their letters, and the number of each. */
  private readonly symbols: readonly string[];
  private readonly numbers: Int32Array;

  constructor(private readonly scheme: SchemeCode, private readonly tree: SchemeTree<TreePlace>) {
    const compacted = tree.places.map((place) => compact(place.symbol));
    this.numbers = Int32Array.from(compacted.keys()).sort((a, b) => (compacted[a]! < compacted[b]! ? -1 : 1));
    this.symbols = Array.from(this.numbers, (number) => compacted[number]!);
  }

  /** The place itself first, then those whose symbol begins so, in the order of the scheme. @param limit at most so many */
  find(question: string, limit: number): readonly SymbolHit[] {
    const symbol = normaliseSymbol(this.scheme, question);
    const hits: SymbolHit[] = symbol !== null && this.tree.has(symbol) ? [{ number: this.tree.numberOf(symbol), reason: 'symbol' }] : [];
    const begins = new Set<number>();
    for (const beginning of new Set([symbol ?? '', question].map(compact))) if (/\d/.test(beginning)) this.collect(beginning, begins);
    for (const hit of hits) begins.delete(hit.number);
    const more = Int32Array.from(begins).sort().subarray(0, Math.max(0, limit - hits.length));
    return [...hits, ...Array.from(more, (number): SymbolHit => ({ number, reason: 'symbolBegins' }))].slice(0, limit);
  }

  private collect(beginning: string, into: Set<number>): void {
    let low = 0;
    let high = this.symbols.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.symbols[middle]! < beginning) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < this.symbols.length && this.symbols[at]!.startsWith(beginning); at++) into.add(this.numbers[at]!);
  }
}

/** Symbols without their spaces, points and hyphens; the stroke stays, it tells group from subgroup. */
function compact(symbol: string): string {
  return symbol.normalize('NFKC').replaceAll(/[\s.-]/g, '').toUpperCase();
}
