import { createHash } from 'node:crypto';
import type { CheckedKey } from '@classmark/classification/core';
import type { DemoParticipant } from '@classmark/identity/server/demo';
import type { EditionView } from '../scheme/edition-store';

/** A case as far as somebody of the demo looks at it. */
export interface CaseToGuess { readonly key: string; readonly edition: EditionView; readonly answer: CheckedKey; readonly wrong: readonly string[]; readonly difficulty: number }

/**
 * What somebody of the demo answers: mostly the key, sometimes a foreseen mistake or a neighbour. People differ in how well they do, offices
 * in which mistake they make, so that agreement within and between offices differs, too. Always the same for the same person and case.
 */
export function givenPlaces({ number, officeCode }: Pick<DemoParticipant, 'number' | 'officeCode'>, { key, edition, answer, wrong, difficulty }: CaseToGuess): { symbol: string; role?: string | null }[] {
  const ability = 0.66 + 0.32 * chance(`ability ${number}`);
  const mistakes = mistakesOf(edition, answer, wrong);
  return answer.groups.filter((group) => group.required).flatMap((group, index): { symbol: string; role?: string | null }[] => {
    const [main] = group.accept;
    const right = { symbol: main!.symbol, ...(main!.role !== null && { role: main!.role }) };
    if (chance(`${number} ${key} ${index}`) < ability - 0.06 * (difficulty - 2) - (confusing(key) ? 0.6 : 0)) return [right];
    // An office has its own way of being wrong, as people learn from one another.
    const mistake = mistakes[Math.floor(chance(`${confusing(key) ? '' : officeCode} ${key} ${chance(`own ${number} ${key}`) < 0.3 ? number : ''}`) * mistakes.length)];
    return mistake === undefined ? [right] : [{ ...right, symbol: mistake }];
  }).filter((place, index, all) => all.findIndex((other) => other.symbol === place.symbol) === index);
}

/** One case in nine misleads nearly everybody to the same place: it comes into the queue of disputed ones. */
function confusing(key: string): boolean {
  return chance(`confusing ${key}`) < 1 / 9;
}

function mistakesOf({ tree }: EditionView, answer: CheckedKey, wrong: readonly string[]): string[] {
  const accepted = answer.groups.flatMap((group) => group.accept.map((place) => place.symbol));
  const neighbours = accepted.flatMap((symbol) => {
    const parent = tree.place(symbol)!.parent;
    return [...(parent === null ? [] : [parent]), ...tree.childrenOf(parent).slice(0, 4).map((place) => place.symbol)];
  });
  const foreseen = wrong.filter((symbol) => tree.has(symbol) && !accepted.includes(symbol));
  return foreseen.length > 0 ? foreseen : [...new Set(neighbours)].filter((symbol) => !accepted.includes(symbol));
}

/** A number from 0 up to 1 that looks like chance and is the same for the same words. */
function chance(words: string): number {
  return createHash('sha256').update(words).digest().readUInt32BE(0) / 2 ** 32;
}
