import type { CheckedKey } from '../key/key';
import type { SchemeTree } from '../scheme/scheme-tree';

/** A place of the drawn tree with the answers that lead over it. */
export interface DistributionNode {
  readonly symbol: string;
  readonly depth: number;
  /** `main` and `alternate` are accepted places, `path` leads to one, `off` is neither. */
  readonly standing: 'main' | 'alternate' | 'path' | 'off';
  /** Answers that chose exactly this place. */
  readonly chosen: number;
  /** Answers that lead over it: they chose it or a place below it. */
  readonly leading: number;
  /** Whether answers leave the right path here: it is off, and the place above it (or the root) is not. */
  readonly leaves: boolean;
}

/** How the answers to a case are spread over the tree. */
export interface Distribution {
  /** Only places that answers or the key lead over, from top to bottom. */
  readonly nodes: readonly DistributionNode[];
  readonly answers: number;
  /** Symbols that only another edition has, with how many chose them. */
  readonly outdated: readonly { readonly symbol: string; readonly chosen: number }[];
}

/** Spreads answers over the tree. @param answers the places of each answer */
export function distributionOf(tree: SchemeTree, key: CheckedKey, answers: readonly (readonly string[])[]): Distribution {
  const accepted = key.groups.flatMap((group) => group.accept);
  const right = tree.closure(accepted.map((place) => place.symbol));
  const standings = new Map(accepted.map((place) => [place.symbol, place.main ? 'main' as const : 'alternate' as const]));
  const chosen = new Map<string, number>();
  const leading = new Map<number, number>();
  for (const places of answers) {
    for (const symbol of new Set(places)) add(chosen, symbol);
    for (const number of tree.closure(new Set(places.filter((symbol) => tree.has(symbol))))) add(leading, number);
  }
  const numbers = [...new Set([...right, ...leading.keys()])].sort((a, b) => a - b);
  const nodes = numbers.map((number): DistributionNode => {
    const { symbol, parent } = tree.places[number]!;
    const standing = standings.get(symbol) ?? (right.has(number) ? 'path' : 'off');
    return {
      symbol, depth: tree.depthOf(symbol), standing, chosen: chosen.get(symbol) ?? 0, leading: leading.get(number) ?? 0,
      leaves: standing === 'off' && (parent === null || right.has(tree.numberOf(parent))),
    };
  });
  const outdated = [...chosen].filter(([symbol]) => !tree.has(symbol)).map(([symbol, count]) => ({ symbol, chosen: count })).sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
  return { nodes, answers: answers.length, outdated };
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
