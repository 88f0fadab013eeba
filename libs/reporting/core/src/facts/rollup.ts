import { yearIn } from '@classmark/platform/core';
import { cellKeys, MEASURES, type Dimension, type Measure } from './measures';
import type { ParticipationFact } from './participation-fact';

const DIMENSIONS: readonly Dimension[] = ['office', 'country', 'region', 'developmentStatus', 'ldc', 'audience', 'trainingKind', 'offering', 'topic'];

/** A cell of the roll-up: additive measures keep a sum, distinct ones how often each subject stands there. */
interface RollupCell { sum: number; readonly subjects: Map<string, number> }

/** Figures kept up to date fact by fact. Derived: it can be thrown away and rebuilt from the facts to the same numbers. */
export interface Rollup { readonly zone: string; readonly cells: Map<string, RollupCell>; readonly facts: Map<string, ParticipationFact>; readonly superseded: Set<string> }

/** A roll-up of nothing. @param zone reporting zone */
export function emptyRollup(zone: string): Rollup {
  return { zone, cells: new Map(), facts: new Map(), superseded: new Set() };
}

/** Adds one fact in place. A fact delivered twice counts once; a superseding one takes its predecessor out, whichever came first. */
export function addFact(rollup: Rollup, fact: ParticipationFact): Rollup {
  if (rollup.facts.has(fact.factId)) return rollup;
  rollup.facts.set(fact.factId, fact);
  if (fact.supersedes != null && !rollup.superseded.has(fact.supersedes)) {
    const predecessor = rollup.facts.get(fact.supersedes);
    if (predecessor && predecessor !== fact) book(rollup, predecessor, -1);
    rollup.superseded.add(fact.supersedes);
  }
  if (!rollup.superseded.has(fact.factId)) book(rollup, fact, 1);
  return rollup;
}

/** The roll-up of all facts, in any order. */
export function rollupOf(facts: readonly ParticipationFact[], zone: string): Rollup {
  return facts.reduce(addFact, emptyRollup(zone));
}

/** The total of a year, or one cell of a dimension; `key` null is the rest ("not confirmed", "not stated"). */
export function rolledUp(rollup: Rollup, measure: Measure, year: number, part?: { readonly by: Dimension; readonly key: string | null }): number {
  const cell = rollup.cells.get(part ? cellId(measure, year, part.by, part.key) : cellId(measure, year, 'all', null));
  if (!cell) return 0;
  return MEASURES[measure].distinct === null ? cell.sum : cell.subjects.size;
}

/** The cells of a dimension in a year, in order of their keys, without empty ones. */
export function rolledUpCells(rollup: Rollup, measure: Measure, year: number, by: Dimension): { readonly key: string | null; readonly value: number }[] {
  return [...rollup.cells.keys()].map((id) => JSON.parse(id) as [Measure, number, string, string | null])
    .filter(([ofMeasure, ofYear, dimension]) => ofMeasure === measure && ofYear === year && dimension === by)
    .map(([, , , key]) => ({ key, value: rolledUp(rollup, measure, year, { by, key }) }))
    .sort((a, b) => (a.key === null ? 1 : b.key === null ? -1 : a.key < b.key ? -1 : 1));
}

function book(rollup: Rollup, fact: ParticipationFact, sign: 1 | -1): void {
  const year = yearIn(fact.atMs, rollup.zone);
  for (const measure of Object.keys(MEASURES) as Measure[]) {
    const rule = MEASURES[measure];
    const subject = rule.distinct?.(fact);
    if (rule.of !== fact.kind || subject === null) continue;
    const ids = [cellId(measure, year, 'all', null), ...DIMENSIONS.flatMap((by) => cellKeys(fact, by, rollup.zone).map((key) => cellId(measure, year, by, key)))];
    for (const id of ids) bookCell(rollup.cells, id, rule.distinct === null ? rule.amount(fact) : 1, subject ?? fact.factId, sign);
  }
}

function bookCell(cells: Map<string, RollupCell>, id: string, amount: number, subject: string, sign: 1 | -1): void {
  const cell = cells.get(id) ?? { sum: 0, subjects: new Map<string, number>() };
  cell.sum += sign * amount;
  const times = (cell.subjects.get(subject) ?? 0) + sign;
  if (times === 0) cell.subjects.delete(subject);
  else cell.subjects.set(subject, times);
  // A cell in which nothing stands is no cell: rebuilding would not make it.
  if (cell.subjects.size === 0) cells.delete(id);
  else cells.set(id, cell);
}

function cellId(measure: Measure, year: number, by: Dimension | 'all', key: string | null): string {
  return JSON.stringify([measure, year, by, key]);
}
