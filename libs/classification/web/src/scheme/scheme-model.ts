import type { PlaceColumns } from '@classmark/classification/core';

export type { PlaceColumns };

/** Bits of `flags`. */
export const FLAG = { goods: 1, services: 2, auxiliary: 4, notes: 8 } as const;

/**
 * The places of a scheme that are known so far, as columns of numbers: eighty thousand of them are opened at once in a few
 * milliseconds. A number is a position in reading order; it holds for one model only, because branches come in between.
 */
export class SchemeModel {
  readonly parents: Int32Array;
  /** Position after the last place below. */
  readonly ends: Int32Array;
  /** Place among its siblings, from 1, and how many there are. */
  readonly positions: Int32Array;
  readonly setSizes: Int32Array;
  readonly depths: Uint8Array;
  private readonly numbers: ReadonlyMap<string, number>;
  private whole: boolean | null = null;

  constructor(private readonly columns: PlaceColumns) {
    const size = columns.symbols.length;
    this.depths = Uint8Array.from(columns.depths);
    this.parents = new Int32Array(size).fill(-1);
    this.ends = new Int32Array(size).fill(size);
    this.positions = new Int32Array(size);
    this.setSizes = new Int32Array(size);
    const open: number[] = [];
    const children = new Int32Array(size + 1);
    for (let number = 0; number < size; number += 1) {
      while (open.length > 0 && this.depths[open.at(-1)!]! >= this.depths[number]!) this.ends[open.pop()!] = number;
      const parent = open.at(-1) ?? -1;
      this.parents[number] = parent;
      this.positions[number] = children[parent + 1]! += 1;
      open.push(number);
    }
    for (let number = 0; number < size; number += 1) this.setSizes[number] = children[this.parents[number]! + 1]!;
    this.numbers = new Map(columns.symbols.map((symbol, number) => [symbol, number]));
  }

  get size(): number {
    return this.columns.symbols.length;
  }

  /** -1 for a place that is not known here. */
  numberOf(symbol: string): number {
    return this.numbers.get(symbol) ?? -1;
  }

  symbol(number: number): string {
    return this.columns.symbols[number]!;
  }

  title(number: number): string {
    return this.columns.titles[number]!;
  }

  titleLanguage(number: number): string {
    return this.columns.titleLanguages[number]!;
  }

  has(number: number, flag: number): boolean {
    return (this.columns.flags[number]! & flag) !== 0;
  }

  hasChildren(number: number): boolean {
    return this.columns.below[number]! > 0;
  }

  /** Whether what lies below is known; a place without children is always loaded. */
  isLoaded(number: number): boolean {
    return !this.hasChildren(number) || this.ends[number]! > number + 1;
  }

  /** Whether every place of the edition is known. */
  get isWhole(): boolean {
    this.whole ??= this.depths.every((_depth, number) => this.isLoaded(number));
    return this.whole;
  }

  /** Closed places whose branch is not known, among the rows around one, the nearest first. */
  closedNear(open: ReadonlySet<string>, symbol: string, rowsAround: number): string[] {
    const rows = this.visible(open);
    const at = rows.indexOf(this.numberOf(symbol));
    const near: string[] = [];
    if (at < 0) return near;
    for (let step = 0; step <= rowsAround; step += 1) {
      for (const row of step === 0 ? [at] : [at + step, at - step]) if (row >= 0 && row < rows.length && !this.isLoaded(rows[row]!)) near.push(this.symbol(rows[row]!));
    }
    return near;
  }

  /** Symbols of all places that can be opened. */
  expandable(): Set<string> {
    const symbols = new Set<string>();
    for (let number = 0; number < this.size; number += 1) if (this.hasChildren(number)) symbols.add(this.symbol(number));
    return symbols;
  }

  /** From the top down to the place itself. */
  path(number: number): number[] {
    const path: number[] = [];
    for (let step = number; step >= 0; step = this.parents[step]!) path.push(step);
    return path.reverse();
  }

  /** The places that show when these are open, from top to bottom. */
  visible(open: ReadonlySet<string>): Int32Array {
    const rows = new Int32Array(this.size);
    let count = 0;
    for (let number = 0; number < this.size; number = open.has(this.symbol(number)) ? number + 1 : this.ends[number]!) {
      rows[count] = number;
      count += 1;
    }
    return rows.subarray(0, count);
  }

  /** The model with everything below a place, which must be known and not loaded yet. */
  withBranch(symbol: string, branch: PlaceColumns): SchemeModel {
    const at = this.numberOf(symbol);
    if (at < 0 || this.isLoaded(at)) return this;
    const joined = <Value>(own: readonly Value[], more: readonly Value[]): Value[] => [...own.slice(0, at + 1), ...more, ...own.slice(at + 1)];
    return new SchemeModel({
      symbols: joined(this.columns.symbols, branch.symbols), titles: joined(this.columns.titles, branch.titles),
      titleLanguages: joined(this.columns.titleLanguages, branch.titleLanguages), depths: joined(this.columns.depths, branch.depths),
      below: joined(this.columns.below, branch.below), flags: joined(this.columns.flags, branch.flags),
    });
  }
}
