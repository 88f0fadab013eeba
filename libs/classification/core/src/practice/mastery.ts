import type { SchemeTree } from '../scheme/scheme-tree';
import { SOLID_DAYS, type CardState } from './card-state';

/**
 * How a place stands with a person.
 *
 * - `new`: never answered in practice.
 * - `due`: answered, and its time to come back is here, whatever it was before.
 * - `solid`: not due, holds for at least 21 days, and the last answer was right.
 * - `practised`: everything between.
 */
export const MASTERY = ['due', 'new', 'practised', 'solid'] as const;
export type Mastery = (typeof MASTERY)[number];

export type MasteryCounts = Readonly<Record<Mastery, number>>;

/** How a card stands at a moment. @param card null when it was never reviewed */
export function masteryOf(card: Pick<CardState, 'dueMs' | 'stability' | 'lastGrade'> | null | undefined, nowMs: number): Mastery {
  if (!card) return 'new';
  if (card.dueMs <= nowMs) return 'due';
  return card.stability >= SOLID_DAYS && card.lastGrade !== 'again' ? 'solid' : 'practised';
}

/** A place of the map: itself, if cases ask for it, and what lies below. */
export interface MasteryRow {
  readonly symbol: string;
  readonly depth: number;
  /** Null when no case asks for the place itself. */
  readonly own: Mastery | null;
  /** Of the place itself and of everything below that cases ask for. */
  readonly counts: MasteryCounts;
  /** All of them in one word. */
  readonly state: Mastery;
}

/** One word for many: due when something is due, solid when all is, new when nothing was begun, practised otherwise. */
export function stateOf(counts: MasteryCounts): Mastery {
  if (counts.due > 0) return 'due';
  if (counts.practised === 0 && counts.new === 0) return 'solid';
  return counts.practised === 0 && counts.solid === 0 ? 'new' : 'practised';
}

/** The map in reading order: the places that cases ask for, with all places above them. Places the edition does not have are left out. */
export function masteryMap(tree: SchemeTree, places: Iterable<string>, stateOfPlace: (symbol: string) => Mastery): readonly MasteryRow[] {
  const asked = new Set([...places].filter((symbol) => tree.has(symbol)));
  const counts = new Map<number, Record<Mastery, number>>();
  for (const symbol of asked) {
    const state = stateOfPlace(symbol);
    for (const place of tree.pathTo(symbol)) {
      const number = tree.numberOf(place.symbol);
      let row = counts.get(number);
      if (!row) counts.set(number, row = { due: 0, new: 0, practised: 0, solid: 0 });
      row[state] += 1;
    }
  }
  return [...counts.keys()].sort((a, b) => a - b).map((number) => {
    const { symbol } = tree.places[number]!;
    const row = counts.get(number)!;
    return { symbol, depth: tree.depthOf(symbol), own: asked.has(symbol) ? stateOfPlace(symbol) : null, counts: row, state: stateOf(row) };
  });
}
