import type { SchemeTree } from '../scheme/scheme-tree';

/** What became of a place from one edition to the next. */
export const FATES = ['same', 'moved', 'split', 'merged', 'vanished'] as const;
export type FateKind = (typeof FATES)[number];

/** What somebody said of a place: its successors in the newer edition, none when it vanished. */
export interface StatedFate { readonly kind: FateKind; readonly to: readonly string[]; readonly source: 'automatic' | 'file' | 'editor' }

/** What became of a place, stated or found. `to` is empty when it vanished and nobody knows a successor. */
export interface PlaceFate extends StatedFate { readonly symbol: string }

/** Two editions of a scheme, one after the other, with what is stated about places between them. */
export interface EditionStep {
  readonly before: SchemeTree;
  readonly after: SchemeTree;
  readonly stated: (symbol: string) => StatedFate | null;
}

/**
 * What became of a place in one step. A statement wins. Without one a symbol that is still there is the same place when the same places stand
 * above it, and has moved when others do; one that is not there any more has vanished.
 */
export function fateOf({ before, after, stated }: EditionStep, symbol: string): PlaceFate {
  const said = stated(symbol);
  if (said) return { symbol, ...said, to: said.to.filter((each) => after.has(each)) };
  if (!after.has(symbol)) return { symbol, kind: 'vanished', to: [], source: 'automatic' };
  const path = (tree: SchemeTree) => (tree.has(symbol) ? tree.pathTo(symbol).map((place) => place.symbol).join('\n') : '');
  return { symbol, kind: path(before) === path(after) ? 'same' : 'moved', to: [symbol], source: 'automatic' };
}

/** What became of a place over several editions: the successors of its successors; the gravest kind on the way is told. */
export function fateThrough(steps: readonly EditionStep[], symbol: string): PlaceFate {
  let fate: PlaceFate = { symbol, kind: 'same', to: [symbol], source: 'automatic' };
  for (const step of steps) {
    const next = fate.to.map((each) => fateOf(step, each));
    const to = [...new Set(next.flatMap((each) => each.to))];
    const kinds = [fate.kind, ...next.map((each) => each.kind)];
    const kind = to.length === 0 ? 'vanished' : to.length > 1 ? 'split' : kinds.reduce((worst, each) => (FATES.indexOf(each) > FATES.indexOf(worst) ? each : worst));
    // One of several successors may vanish later; what is left decides then.
    fate = { symbol, kind: kind === 'vanished' && to.length > 0 ? 'moved' : kind, to, source: next.find((each) => each.source !== 'automatic')?.source ?? fate.source };
  }
  return fate;
}
