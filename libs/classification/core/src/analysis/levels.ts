import type { SchemeTree } from '../scheme/scheme-tree';

/**
 * Where a place stands at a level: its ancestor of that depth, or itself where it stands higher. A symbol of another edition stands for
 * itself at every level.
 * @param level depth from 1; null leaves the place as it is
 */
export function placeAtLevel(tree: SchemeTree, symbol: string, level: number | null): string {
  if (level === null || !tree.has(symbol) || tree.depthOf(symbol) <= level) return symbol;
  return tree.pathTo(symbol)[level - 1]!.symbol;
}

/** An answer as seen at a level: the set of places it leads to there. */
export function answerAtLevel(tree: SchemeTree, places: readonly string[], level: number | null): ReadonlySet<string> {
  return new Set(places.map((symbol) => placeAtLevel(tree, symbol, level)));
}

/** Depth of the deepest of the places, at least 1: how many levels there are to switch between. */
export function deepestLevel(tree: SchemeTree, places: Iterable<string>): number {
  let deepest = 1;
  for (const symbol of places) if (tree.has(symbol)) deepest = Math.max(deepest, tree.depthOf(symbol));
  return deepest;
}
