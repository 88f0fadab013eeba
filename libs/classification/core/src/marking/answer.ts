import { ok, refused, type Decision } from '@classmark/platform/core';
import type { SchemeTree } from '../scheme/scheme-tree';

/** One place of an answer, by its canonical symbol; `role` where the case asks for one. */
export interface AnsweredPlace { readonly symbol: string; readonly role?: string | null }

/** Why an answer is not marked: places no edition has, or one place in two roles. */
export type AnswerRefusal =
  | { readonly kind: 'unknownSymbol'; readonly symbols: readonly string[] }
  | { readonly kind: 'placeInTwoRoles'; readonly symbol: string };

/** An answer as a set: each place once, in the order of the scheme, places that only another edition has at the end. */
export interface CheckedAnswer {
  readonly places: readonly { readonly symbol: string; readonly role: string | null }[];
  readonly outdated: ReadonlySet<string>;
}

/** Takes the answer as a set, so that the order of choosing changes nothing, and refuses what cannot be marked. */
export function checkAnswer(tree: SchemeTree, answer: readonly AnsweredPlace[], inAnotherEdition: (symbol: string) => boolean): Decision<CheckedAnswer, AnswerRefusal> {
  const roles = new Map<string, string | null>();
  for (const { symbol, role = null } of answer) {
    const known = roles.get(symbol);
    if (known !== undefined && known !== role) return refused({ kind: 'placeInTwoRoles', symbol });
    roles.set(symbol, role);
  }
  const absent = [...roles.keys()].filter((symbol) => !tree.has(symbol)).sort();
  const unknown = absent.filter((symbol) => !inAnotherEdition(symbol));
  if (unknown.length > 0) return refused({ kind: 'unknownSymbol', symbols: unknown });
  const present = [...roles.keys()].filter((symbol) => tree.has(symbol)).sort((a, b) => tree.numberOf(a) - tree.numberOf(b));
  return ok({ places: [...present, ...absent].map((symbol) => ({ symbol, role: roles.get(symbol) ?? null })), outdated: new Set(absent) });
}
