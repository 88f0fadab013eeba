import { ok, refused, type Decision } from '@classmark/platform/core';

/** What the tree needs to know of a place; whoever builds it may carry titles and more on the same object. */
export interface TreePlace {
  /** Canonical symbol, unique within the edition. */
  readonly symbol: string;
  /** Symbol of the place above; null directly under the root. In the IPC this comes from the nesting, never from the symbol. */
  readonly parent: string | null;
}

/** Why places do not make a tree. `symbols` of a cycle are in the order one meets them going upwards. */
export type TreeRefusal =
  | { readonly kind: 'duplicatePlace'; readonly symbol: string }
  | { readonly kind: 'unknownParent'; readonly symbol: string; readonly parent: string }
  | { readonly kind: 'cycle'; readonly symbols: readonly string[] };

/**
 * One edition of a scheme as a tree. The root itself is no place: it has no symbol and counts nowhere. Children stand in
 * the order they were given; the number of a place is its position when the whole tree is read from top to bottom. Beside the
 * places it keeps numbers only, so that several editions of 80,000 places fit into one process.
 */
export class SchemeTree<P extends TreePlace = TreePlace> {
  /** @param places all places from top to bottom, each with the number of its parent (-1 under the root) and of its last descendant */
  private constructor(
    /** All places from top to bottom. */
    readonly places: readonly P[],
    private readonly parents: Int32Array,
    private readonly lastDescendants: Int32Array,
    private readonly depths: Int32Array,
    private readonly numbers: ReadonlyMap<string, number>,
  ) {}

  /** Builds the tree; the order of the places matters for siblings only. */
  static build<P extends TreePlace>(places: Iterable<P>): Decision<SchemeTree<P>, TreeRefusal> {
    const bySymbol = new Map<string, P>();
    const children = new Map<string | null, P[]>();
    for (const place of places) {
      if (bySymbol.has(place.symbol)) return refused({ kind: 'duplicatePlace', symbol: place.symbol });
      bySymbol.set(place.symbol, place);
      const siblings = children.get(place.parent);
      if (siblings) siblings.push(place);
      else children.set(place.parent, [place]);
    }
    for (const { symbol, parent } of bySymbol.values()) {
      if (parent !== null && !bySymbol.has(parent)) return refused({ kind: 'unknownParent', symbol, parent });
    }
    const { ordered, parents, depths } = readFromTop(children);
    if (ordered.length < bySymbol.size) return refused({ kind: 'cycle', symbols: cycleAmong(bySymbol, new Set(ordered)) });
    const lastDescendants = Int32Array.from(ordered, (_, number) => number);
    for (let number = ordered.length - 1; number > 0; number--) {
      const parent = parents[number]!;
      if (parent >= 0) lastDescendants[parent] = Math.max(lastDescendants[parent]!, lastDescendants[number]!);
    }
    const numbers = new Map(ordered.map((place, number) => [place.symbol, number]));
    return ok(new SchemeTree(ordered, Int32Array.from(parents), lastDescendants, Int32Array.from(depths), numbers));
  }

  get size(): number {
    return this.places.length;
  }

  has(symbol: string): boolean {
    return this.numbers.has(symbol);
  }

  /** The place, or null when the edition has none of that symbol. */
  place(symbol: string): P | null {
    const number = this.numbers.get(symbol);
    return number === undefined ? null : this.places[number]!;
  }

  /** Position from top to bottom, from 0. @throws RangeError for an unknown symbol */
  numberOf(symbol: string): number {
    const number = this.numbers.get(symbol);
    if (number === undefined) throw new RangeError(`The tree has no place “${symbol}”.`);
    return number;
  }

  /** 1 directly under the root. @throws RangeError for an unknown symbol */
  depthOf(symbol: string): number {
    return this.depths[this.numberOf(symbol)]!;
  }

  /** Places under the symbol in their order; under the root for null. */
  childrenOf(symbol: string | null): readonly P[] {
    const number = symbol === null ? -1 : this.numbers.get(symbol);
    if (number === undefined) return [];
    const last = number < 0 ? this.size - 1 : this.lastDescendants[number]!;
    const children: P[] = [];
    for (let child = number + 1; child <= last; child = this.lastDescendants[child]! + 1) children.push(this.places[child]!);
    return children;
  }

  /** Number of the last place below it, its own when there is none: a branch is the numbers from one to the other. @throws RangeError for an unknown symbol */
  lastNumberBelow(symbol: string): number {
    return this.lastDescendants[this.numberOf(symbol)]!;
  }

  /** From the top down to the place itself. @throws RangeError for an unknown symbol */
  pathTo(symbol: string): readonly P[] {
    const path: P[] = [];
    for (let number = this.numberOf(symbol); number >= 0; number = this.parents[number]!) path.push(this.places[number]!);
    return path.reverse();
  }

  /** Whether the first stands anywhere above the second (and is not the same). @throws RangeError for an unknown symbol */
  isAncestor(above: string, below: string): boolean {
    const number = this.numberOf(above);
    const other = this.numberOf(below);
    return number < other && other <= this.lastDescendants[number]!;
  }

  /** How many places the two paths from the root share. @throws RangeError for an unknown symbol */
  sharedDepth(one: string, other: string): number {
    let a = this.numberOf(one);
    let b = this.numberOf(other);
    // The place further down in reading order is never an ancestor of the other, so it may climb.
    while (a !== b) {
      if (a > b) a = this.parents[a]!;
      else b = this.parents[b]!;
    }
    return a < 0 ? 0 : this.depths[a]!;
  }

  /** The places with all their ancestors, as numbers: C(S) of the marking rule. @throws RangeError for an unknown symbol */
  closure(symbols: Iterable<string>): Set<number> {
    const closure = new Set<number>();
    for (const symbol of symbols) {
      for (let number = this.numberOf(symbol); number >= 0 && !closure.has(number); number = this.parents[number]!) closure.add(number);
    }
    return closure;
  }
}

function readFromTop<P extends TreePlace>(children: ReadonlyMap<string | null, readonly P[]>): { ordered: P[]; parents: number[]; depths: number[] } {
  const ordered: P[] = [];
  const parents: number[] = [];
  const depths: number[] = [];
  const waiting = [...(children.get(null) ?? [])].reverse().map((place) => ({ place, parent: -1, depth: 1 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const number = ordered.push(next.place) - 1;
    parents.push(next.parent);
    depths.push(next.depth);
    const below = children.get(next.place.symbol) ?? [];
    for (let index = below.length - 1; index >= 0; index--) waiting.push({ place: below[index]!, parent: number, depth: next.depth + 1 });
  }
  return { ordered, parents, depths };
}

/** Every place that the root does not reach leads upwards into a cycle. */
function cycleAmong<P extends TreePlace>(places: ReadonlyMap<string, P>, reached: ReadonlySet<P>): string[] {
  const climbed: string[] = [];
  let symbol = [...places.values()].find((place) => !reached.has(place))!.symbol;
  while (!climbed.includes(symbol)) {
    climbed.push(symbol);
    symbol = places.get(symbol)!.parent!;
  }
  return climbed.slice(climbed.indexOf(symbol));
}
