import type { SchemeTree, TreePlace } from '@classmark/classification/core';

/** Places that an opened branch brings at most below its own children: about 4 KB on the line. */
const BRANCH_PLACES = 140;

/**
 * What opening a place fetches: its children, and as many whole levels below them as stay small. A place whose children are not
 * among them is a branch of its own.
 */
export function branchOf<P extends TreePlace>(tree: SchemeTree<P>, symbol: string, most = BRANCH_PLACES): readonly P[] {
  const below = tree.places.slice(tree.numberOf(symbol) + 1, tree.lastNumberBelow(symbol) + 1);
  if (below.length <= most) return below;
  const top = tree.depthOf(symbol);
  const counts: number[] = [];
  for (const place of below) {
    const level = tree.depthOf(place.symbol) - top;
    counts[level] = (counts[level] ?? 0) + 1;
  }
  let level = 1;
  for (let sum = counts[1]!; level + 1 < counts.length && sum + counts[level + 1]! <= most; level++) sum += counts[level + 1]!;
  return below.filter((place) => tree.depthOf(place.symbol) - top <= level);
}
