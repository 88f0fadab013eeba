import type { CheckedKey } from '../key/key';
import type { SchemeTree } from '../scheme/scheme-tree';
import { mainPlaces } from './cards';

/**
 * A step of help. `text` is the author's own (its number, from 0); the others are made from the key: how many places are wanted, under which
 * places they lie, or between which places they are to be found.
 */
export type HintStep =
  | { readonly kind: 'text'; readonly number: number }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'under'; readonly symbols: readonly string[] }
  | { readonly kind: 'among'; readonly symbols: readonly string[] };

/** The steps of help for a case, from coarse to fine. None of them names an accepted place alone. */
export function hintSteps(tree: SchemeTree, key: CheckedKey, wrong: readonly string[], texts: number): readonly HintStep[] {
  if (texts > 0) return Array.from({ length: texts }, (_, number) => ({ kind: 'text', number }));
  const mains = mainPlaces(key);
  const deepest = Math.max(...mains.map((symbol) => tree.depthOf(symbol)));
  const steps: HintStep[] = [{ kind: 'count', count: mains.length }];
  for (let depth = 1; depth < deepest; depth += 1) {
    // A place at this depth or above would be the answer itself.
    const above = mains.filter((symbol) => tree.depthOf(symbol) > depth).map((symbol) => tree.pathTo(symbol)[depth - 1]!.symbol);
    steps.push({ kind: 'under', symbols: inOrder(tree, above) });
  }
  const parents = new Set(mains.map((symbol) => tree.place(symbol)!.parent));
  const others = wrong.filter((symbol) => tree.has(symbol) && !mains.includes(symbol) && parents.has(tree.place(symbol)!.parent));
  return others.length === 0 ? steps : [...steps, { kind: 'among', symbols: inOrder(tree, [...mains, ...others]) }];
}

function inOrder(tree: SchemeTree, symbols: readonly string[]): readonly string[] {
  return [...new Set(symbols)].sort((a, b) => tree.numberOf(a) - tree.numberOf(b));
}
