import type { Pools } from './blueprint';
import { seeded, shuffled } from './seeded';

/** A case of somebody's paper, with the line of the blueprint it stands for. */
export interface DrawnCase { readonly id: string; readonly line: number }

/**
 * The paper of one seat. A line's pool is a ring; seat after seat takes the next stretch of it, so that neighbours share
 * `sharedWithNeighbour` cases of a line and not one more, and all cases are used equally often. The order is the seat's own.
 * @param seat from 0, in the order of the roster: the next one on the list is the neighbour
 */
export function drawPaper({ lines }: Pools, seed: string, seat: number): readonly DrawnCase[] {
  const drawn = lines.flatMap(({ count, cases }, line) => Array.from({ length: count }, (_, at) => ({ id: cases[(seat * count + at) % cases.length]!, line })));
  return shuffled(drawn, seeded(`${seed} ${seat}`));
}

/** How many cases of a line two neighbours share: as few as its pool allows. */
export function sharedWithNeighbour({ count, cases }: Pools['lines'][number]): number {
  return Math.max(0, 2 * count - cases.length);
}
