import type { KeyPlace } from '../key/key';
import type { SchemeTree } from '../scheme/scheme-tree';
import type { CheckedAnswer } from './answer';

/**
 * What is to be said about one answered or one missing place. `levels` counts steps of the tree; `level` is the depth at
 * which the two paths differ first; `role` is the right one, given wherever the answered role is wrong.
 */
export type Finding =
  | { readonly kind: 'outdated'; readonly answer: string; readonly key: string | null }
  | { readonly kind: 'exact'; readonly answer: string; readonly key: string }
  | { readonly kind: 'alternate'; readonly answer: string; readonly key: string; readonly role?: string }
  | { readonly kind: 'wrongRole'; readonly answer: string; readonly key: string; readonly role: string }
  | { readonly kind: 'tooCoarse' | 'tooFine'; readonly answer: string; readonly key: string; readonly levels: number }
  | { readonly kind: 'sibling'; readonly answer: string; readonly key: string }
  | { readonly kind: 'wrongBranch'; readonly answer: string; readonly key: string; readonly level: number }
  | { readonly kind: 'superfluous'; readonly answer: string }
  | { readonly kind: 'missing'; readonly key: string };

/** Whether a role is wrong for a place: only where the key wants one. */
export function isWrongRole(place: KeyPlace, role: string | null): boolean {
  return place.role !== null && place.role !== role;
}

/** One finding per answered place, in the order of the answer, then one per place of the key that nothing was assigned to. */
export function findingsOf(tree: SchemeTree, chosen: readonly KeyPlace[], answer: CheckedAnswer): readonly Finding[] {
  const assigned = assign(tree, chosen, answer);
  const taken = new Set(assigned.values());
  return [
    ...answer.places.map(({ symbol, role }) => findingOf(tree, symbol, role, assigned.get(symbol) ?? null, answer)),
    ...chosen.filter((place) => !taken.has(place)).map((place): Finding => ({ kind: 'missing', key: place.symbol })),
  ];
}

/**
 * Assigns answered places to places of the key so that the closures shared in all are largest. In a tree the closest pairs
 * first is the best there is: under every place as many pairs are made as are possible at all. Equal places go first (which
 * never costs anything), ties go by the order of the answer, then of the key.
 */
function assign(tree: SchemeTree, chosen: readonly KeyPlace[], answer: CheckedAnswer): ReadonlyMap<string, KeyPlace> {
  const pairs = answer.places.flatMap(({ symbol }) => chosen.map((place) => ({
    symbol, place, closeness: symbol === place.symbol ? Infinity : answer.outdated.has(symbol) ? 0 : tree.sharedDepth(symbol, place.symbol),
  })));
  pairs.sort((a, b) => (a.closeness === b.closeness ? 0 : b.closeness - a.closeness)); // stable: equal ones keep their order
  const assigned = new Map<string, KeyPlace>();
  const taken = new Set<KeyPlace>();
  for (const { symbol, place } of pairs) {
    if (assigned.has(symbol) || taken.has(place)) continue;
    assigned.set(symbol, place);
    taken.add(place);
  }
  return assigned;
}

function findingOf(tree: SchemeTree, symbol: string, role: string | null, place: KeyPlace | null, answer: CheckedAnswer): Finding {
  if (answer.outdated.has(symbol)) return { kind: 'outdated', answer: symbol, key: place?.symbol ?? null };
  if (!place) return { kind: 'superfluous', answer: symbol };
  const pair = { answer: symbol, key: place.symbol };
  if (symbol === place.symbol) return findingOfEqual(pair, place, role);
  const levels = tree.depthOf(place.symbol) - tree.depthOf(symbol);
  if (tree.isAncestor(symbol, place.symbol)) return { kind: 'tooCoarse', ...pair, levels };
  if (tree.isAncestor(place.symbol, symbol)) return { kind: 'tooFine', ...pair, levels: -levels };
  // Directly under the root the parent is the root: it is no place, but it is the same.
  if (tree.place(symbol)!.parent === tree.place(place.symbol)!.parent) return { kind: 'sibling', ...pair };
  return { kind: 'wrongBranch', ...pair, level: tree.sharedDepth(symbol, place.symbol) + 1 };
}

function findingOfEqual(pair: { answer: string; key: string }, place: KeyPlace, role: string | null): Finding {
  const wrong = isWrongRole(place, role);
  // An alternate in the wrong role stays an alternate by the order of the findings; the right role is told with it.
  if (!place.main) return { kind: 'alternate', ...pair, ...(wrong ? { role: place.role! } : {}) };
  return wrong ? { kind: 'wrongRole', ...pair, role: place.role! } : { kind: 'exact', ...pair };
}
