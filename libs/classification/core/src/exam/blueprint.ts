import { ok, refused, type Decision } from '@classmark/platform/core';
import type { SchemeTree } from '../scheme/scheme-tree';
import { seeded, shuffled } from './seeded';

/** One line of a blueprint: how many cases of which branch, difficulty and rule. What is not said does not matter. */
export interface BlueprintLine {
  readonly count: number;
  /** A place of the edition; a case fits when one of its main places is it or stands below it. */
  readonly branch?: string | null;
  /** From 1 to 5, both ends included. */
  readonly difficulty?: { readonly from: number; readonly to: number } | null;
  /** The rule that the case tests, by its name. */
  readonly tests?: string | null;
}

/** What of a case of the bank decides where it fits. */
export interface BankCase {
  readonly id: string;
  readonly difficulty: number;
  readonly tests: string;
  /** Main places of the required groups of its key. */
  readonly places: readonly string[];
}

/** Cases of an exam, line by line: what is drawn and its alternates. No case stands in two lines. */
export interface Pools { readonly lines: readonly { readonly count: number; readonly cases: readonly string[] }[] }

/** How a line stands against the bank: `matching` cases fit it alone, `given` are left for it beside the other lines. */
export interface LineCheck { readonly line: number; readonly wanted: number; readonly matching: number; readonly given: number }

/** Why an exam cannot be made of the bank. Lines count from 0. */
export type BlueprintRefusal =
  | { readonly kind: 'noLine' }
  | { readonly kind: 'countOutOfRange'; readonly line: number; readonly count: number }
  | { readonly kind: 'difficultyOutOfRange'; readonly line: number }
  | { readonly kind: 'unknownBranch'; readonly line: number; readonly branch: string }
  | { readonly kind: 'tooManyCases'; readonly count: number; readonly most: number }
  | { readonly kind: 'bankTooSmall'; readonly lines: readonly LineCheck[] };

/** Cases of one exam at most. */
export const MOST_EXAM_CASES = 120;

/** Whether a case fits a line. */
export function fitsLine(tree: SchemeTree, line: BlueprintLine, each: BankCase): boolean {
  const { branch, difficulty, tests } = line;
  if (difficulty && (each.difficulty < difficulty.from || each.difficulty > difficulty.to)) return false;
  if (tests && each.tests !== tests) return false;
  return !branch || each.places.some((place) => tree.has(place) && (place === branch || tree.isAncestor(branch, place)));
}

/**
 * Gives every case of the bank to at most one line, so that each line has what it asks for wherever that is possible at all
 * (a largest assignment), and spreads the others as alternates where there are fewest for what is asked. Equal seeds give
 * equal pools, in equal order.
 */
export function fillBlueprint(tree: SchemeTree, lines: readonly BlueprintLine[], bank: readonly BankCase[], seed: string): Decision<Pools, BlueprintRefusal> {
  const fault = faultOf(tree, lines);
  if (fault) return refused(fault);
  const cases = shuffled([...bank].sort((a, b) => (a.id < b.id ? -1 : 1)), seeded(seed));
  const fits = lines.map((line) => cases.flatMap((each, at) => (fitsLine(tree, line, each) ? [at] : [])));
  const owner = assign(lines, fits, cases.length);
  const given = lines.map((_, line) => owner.filter((each) => each === line).length);
  if (given.some((count, line) => count < lines[line]!.count)) {
    return refused({ kind: 'bankTooSmall', lines: lines.map(({ count }, line) => ({ line, wanted: count, matching: fits[line]!.length, given: given[line]! })) });
  }
  spread(lines, fits, owner, given);
  return ok({ lines: lines.map(({ count }, line) => ({ count, cases: cases.filter((_, at) => owner[at] === line).map((each) => each.id) })) });
}

function faultOf(tree: SchemeTree, lines: readonly BlueprintLine[]): BlueprintRefusal | null {
  if (lines.length === 0) return { kind: 'noLine' };
  for (const [line, { count, branch, difficulty }] of lines.entries()) {
    if (!Number.isInteger(count) || count < 1 || count > MOST_EXAM_CASES) return { kind: 'countOutOfRange', line, count };
    if (difficulty && !(Number.isInteger(difficulty.from) && Number.isInteger(difficulty.to) && difficulty.from >= 1 && difficulty.from <= difficulty.to && difficulty.to <= 5)) {
      return { kind: 'difficultyOutOfRange', line };
    }
    if (branch && !tree.has(branch)) return { kind: 'unknownBranch', line, branch };
  }
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  return count > MOST_EXAM_CASES ? { kind: 'tooManyCases', count, most: MOST_EXAM_CASES } : null;
}

/** The line of each case, or null: as many places of the blueprint filled as the bank can fill (augmenting paths). */
function assign(lines: readonly BlueprintLine[], fits: ReadonlyArray<readonly number[]>, size: number): (number | null)[] {
  const owner: (number | null)[] = Array.from({ length: size }, () => null);
  const tryLine = (line: number, seen: Set<number>): boolean => {
    for (const at of fits[line]!) {
      if (seen.has(at)) continue;
      seen.add(at);
      const other = owner[at] ?? null;
      if (other === line) continue;
      if (other === null || tryLine(other, seen)) {
        owner[at] = line;
        return true;
      }
    }
    return false;
  };
  for (const [line, { count }] of lines.entries()) for (let given = 0; given < count && tryLine(line, new Set());) given += 1;
  return owner;
}

/** Every case that is left goes to the line it fits that has fewest for what it asks. */
function spread(lines: readonly BlueprintLine[], fits: ReadonlyArray<readonly number[]>, owner: (number | null)[], given: number[]): void {
  const linesOf = owner.map((): number[] => []);
  for (const [line, found] of fits.entries()) for (const at of found) linesOf[at]!.push(line);
  for (const [at, open] of linesOf.entries()) {
    if (owner[at] !== null || open.length === 0) continue;
    const needy = open.reduce((best, line) => (given[line]! * lines[best]!.count < given[best]! * lines[line]!.count ? line : best));
    owner[at] = needy;
    given[needy]! += 1;
  }
}
