import type { Finding } from '../marking/findings';
import type { SchemeTree } from '../scheme/scheme-tree';
import { placeAtLevel } from './levels';

/** How often a place was answered where another one was wanted. `key` null: nothing was wanted (superfluous); `answer` null: nothing was answered (missing). */
export interface ConfusionCell { readonly key: string | null; readonly answer: string | null; readonly count: number }

/** Which places are taken for which, at a level of the tree. */
export interface Confusion {
  /** Places of the key in the order of the scheme; null at the end for superfluous answers. */
  readonly keys: readonly (string | null)[];
  /** Answered places in the order of the scheme, symbols of other editions behind them; null at the end for missing ones. */
  readonly answers: readonly (string | null)[];
  /** Only cells that are not 0. */
  readonly cells: readonly ConfusionCell[];
  /** All pairs, and those on the diagonal. */
  readonly total: number;
  readonly same: number;
}

/**
 * The confusion matrix over the findings of markings: each answered place stands with the place of the key it was assigned to. An accepted
 * alternate was right and stands on the diagonal.
 * @param level depth at which places are compared; null for the places themselves
 */
export function confusionOf(tree: SchemeTree, findings: Iterable<Finding>, level: number | null): Confusion {
  const counts = new Map<string, { key: string | null; answer: string | null; count: number }>();
  for (const finding of findings) {
    const key = 'key' in finding && finding.key !== null ? placeAtLevel(tree, finding.key, level) : null;
    const answer = 'answer' in finding ? placeAtLevel(tree, finding.answer, level) : null;
    const id = JSON.stringify([key, answer]);
    const cell = counts.get(id);
    if (cell) cell.count += 1;
    else counts.set(id, { key, answer, count: 1 });
  }
  const order = (symbol: string | null) => (symbol === null ? Infinity : tree.has(symbol) ? tree.numberOf(symbol) : tree.size);
  const sorted = (symbols: Iterable<string | null>) => [...new Set(symbols)].sort((a, b) => {
    const difference = order(a) === order(b) ? 0 : order(a) - order(b);
    return difference !== 0 ? difference : (a ?? '') < (b ?? '') ? -1 : 1;
  });
  const cells = [...counts.values()];
  const keys = sorted(cells.map((cell) => cell.key));
  const answers = sorted(cells.map((cell) => cell.answer));
  cells.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key) || answers.indexOf(a.answer) - answers.indexOf(b.answer));
  const sum = (some: readonly ConfusionCell[]) => some.reduce((total, cell) => total + cell.count, 0);
  return { keys, answers, cells, total: sum(cells), same: sum(cells.filter((cell) => cell.key !== null && cell.key === cell.answer)) };
}
