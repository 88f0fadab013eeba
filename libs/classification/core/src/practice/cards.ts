import type { CheckedKey } from '../key/key';
import type { SchemeTree } from '../scheme/scheme-tree';

/**
 * What comes back in practice: a place ("9", "A01B 1/04") or two places that somebody took for one another ("9|42"). A card is a
 * name within its scheme, not within an edition: what was learnt of class 9 stays learnt when a new edition appears.
 */
export type CardName = string;

const PAIR = '|';

/** The card of two confused places, whichever was the right one. */
export function pairCard(one: string, other: string): CardName {
  return [one, other].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).join(PAIR);
}

/** The places of a card: one, or the two of a pair. */
export function placesOfCard(card: CardName): readonly [string] | readonly [string, string] {
  const [one = '', other] = card.split(PAIR);
  return other === undefined ? [one] : [one, other];
}

/** Whether the card is a pair. */
export function isPair(card: CardName): boolean {
  return card.includes(PAIR);
}

/** The two places directly below the shared part of two paths: where they part. Null when one lies above the other. */
export function partingPlaces(tree: SchemeTree, one: string, other: string): readonly [string, string] | null {
  const shared = tree.sharedDepth(one, other);
  const a = tree.pathTo(one)[shared];
  const b = tree.pathTo(other)[shared];
  return a && b ? [a.symbol, b.symbol] : null;
}

/** Of a live case what choosing it needs to know. For the server only: it says where the answer lies. */
export interface CaseFacts {
  /** Id of the version. */
  readonly id: string;
  readonly caseId: string;
  readonly difficulty: number;
  /** The rule it tests. */
  readonly tests: string;
  /** The main place of each required group: its cards. */
  readonly mains: readonly string[];
  /** Every place on the way to the main places, themselves included. */
  readonly leads: ReadonlySet<string>;
  /** Every place on the way to a foreseen wrong branch. */
  readonly foreseen: ReadonlySet<string>;
}

/** @param wrong symbols of the foreseen wrong branches; one that the edition does not have says nothing */
export function factsOf(tree: SchemeTree, each: Pick<CaseFacts, 'id' | 'caseId' | 'difficulty' | 'tests'>, key: CheckedKey, wrong: readonly string[]): CaseFacts {
  const mains = mainPlaces(key);
  const { id, caseId, difficulty, tests } = each;
  return { id, caseId, difficulty, tests, mains, leads: pathsOver(tree, mains), foreseen: pathsOver(tree, wrong.filter((symbol) => tree.has(symbol))) };
}

/** The main place of each required group. */
export function mainPlaces(key: CheckedKey): readonly string[] {
  return key.groups.filter((group) => group.required).map((group) => group.accept[0]!.symbol);
}

/** Whether a case asks for a card: its place is a main place; of a pair it leads over one and foresees the other, or asks for it, too. */
export function asksFor(each: Pick<CaseFacts, 'mains' | 'leads' | 'foreseen'>, card: CardName): boolean {
  const [one, other] = placesOfCard(card);
  if (other === undefined) return each.mains.includes(one);
  const knows = (symbol: string): boolean => each.leads.has(symbol) || each.foreseen.has(symbol);
  return (each.leads.has(one) && knows(other)) || (each.leads.has(other) && knows(one));
}

/** The cases that bring a card back: those that ask for it, else for a pair those that lead over either of the two. */
export function casesFor(cases: readonly CaseFacts[], card: CardName): readonly CaseFacts[] {
  const asking = cases.filter((each) => asksFor(each, card));
  return asking.length > 0 || !isPair(card) ? asking : cases.filter((each) => placesOfCard(card).some((symbol) => each.leads.has(symbol)));
}

function pathsOver(tree: SchemeTree, symbols: readonly string[]): ReadonlySet<string> {
  return new Set([...tree.closure(symbols)].map((number) => tree.places[number]!.symbol));
}
