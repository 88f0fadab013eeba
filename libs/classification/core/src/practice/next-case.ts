import type { CardState } from './card-state';
import { asksFor, casesFor, type CardName, type CaseFacts } from './cards';

/** Why a case comes: its card is due, it is new to the person, or nothing is due and it comes before its time. */
export type WhyNow = 'due' | 'new' | 'ahead';

/** A case to show, and for which card. */
export interface PickedCase { readonly each: CaseFacts; readonly card: CardName; readonly why: WhyNow }

export interface PickingState {
  /** Live cases within the chosen branch and difficulty. */
  readonly cases: readonly CaseFacts[];
  readonly cards: ReadonlyMap<CardName, CardState>;
  /** Ids of cases that the session has shown. */
  readonly seen: ReadonlySet<string>;
  /** When the person answered a case last, by its id. */
  readonly answeredMs: ReadonlyMap<string, number>;
  readonly nowMs: number;
  /** New places that may still be introduced. */
  readonly newLeft: number;
  /** Order among equals, the same for the same person and case: neighbours do not begin with the same case. */
  readonly order: (caseId: string) => number;
}

/**
 * The next cases of a session, at most `count`: first what is due, the longest overdue first; then new places, easy cases first, up to the
 * limit; then what comes before its time. Of the cases of a card the one that was answered longest ago. No case comes twice: when
 * all have been seen, the plan ends.
 */
export function planCases(state: PickingState, count: number): readonly PickedCase[] {
  const picked: PickedCase[] = [];
  const seen = new Set(state.seen);
  const done = new Set<CardName>();
  let left = state.newLeft;
  while (picked.length < count) {
    const now = { ...state, seen, newLeft: left };
    const next = dueCase(now, done) ?? newCase(now, done) ?? caseAhead(now);
    if (!next) return picked;
    picked.push(next);
    seen.add(next.each.caseId);
    // Whatever else the case asks for is served with it: one case may bring back a place and a pair.
    const served = [...state.cards.keys()].filter((card) => asksFor(next.each, card));
    for (const card of new Set([next.card, ...next.each.mains, ...served])) {
      if (!state.cards.has(card) && !done.has(card)) left -= 1;
      done.add(card);
    }
  }
  return picked;
}

function dueCase(state: PickingState, done: ReadonlySet<CardName>): PickedCase | null {
  const due = [...state.cards.values()].filter((card) => card.dueMs <= state.nowMs && !done.has(card.card)).sort((a, b) => a.dueMs - b.dueMs || (a.card < b.card ? -1 : 1));
  for (const { card } of due) {
    const [each] = longestAgo(state, casesFor(state.cases, card).filter((candidate) => !state.seen.has(candidate.caseId)));
    if (each) return { each, card, why: 'due' };
  }
  return null;
}

function newCase(state: PickingState, done: ReadonlySet<CardName>): PickedCase | null {
  if (state.newLeft <= 0) return null;
  const isNew = (card: CardName): boolean => !state.cards.has(card) && !done.has(card);
  const candidates = state.cases.filter((each) => !state.seen.has(each.caseId) && each.mains.some(isNew));
  const [each] = [...candidates].sort((a, b) => a.difficulty - b.difficulty || state.order(a.caseId) - state.order(b.caseId) || (a.caseId < b.caseId ? -1 : 1));
  return each ? { each, card: each.mains.find(isNew)!, why: 'new' } : null;
}

/** Only cases whose places are all known: the limit of new places holds here, too. */
function caseAhead(state: PickingState): PickedCase | null {
  const dueOf = (each: CaseFacts): number => Math.min(...each.mains.map((card) => state.cards.get(card)!.dueMs));
  const known = state.cases.filter((each) => !state.seen.has(each.caseId) && each.mains.every((card) => state.cards.has(card)));
  const [each] = [...known].sort((a, b) => dueOf(a) - dueOf(b) || (state.answeredMs.get(a.caseId) ?? 0) - (state.answeredMs.get(b.caseId) ?? 0) || state.order(a.caseId) - state.order(b.caseId));
  return each ? { each, card: each.mains.find((card) => state.cards.get(card)!.dueMs === dueOf(each))!, why: 'ahead' } : null;
}

function longestAgo(state: PickingState, cases: readonly CaseFacts[]): readonly CaseFacts[] {
  return [...cases].sort((a, b) => (state.answeredMs.get(a.caseId) ?? 0) - (state.answeredMs.get(b.caseId) ?? 0) || a.difficulty - b.difficulty || state.order(a.caseId) - state.order(b.caseId));
}

/**
 * Another case of the same kind: one that asks for the same place, else one that tests the same rule. Not seen yet, the one answered longest ago
 * first; null when there is none.
 */
export function siblingCase(state: Omit<PickingState, 'newLeft'>, of: CaseFacts): CaseFacts | null {
  const others = longestAgo({ ...state, newLeft: 0 }, state.cases.filter((each) => each.caseId !== of.caseId && !state.seen.has(each.caseId)));
  return others.find((each) => each.mains.some((symbol) => of.mains.includes(symbol))) ?? others.find((each) => each.tests === of.tests) ?? null;
}

/** Cards that are due and that a live case brings back. */
export function dueCards(state: Pick<PickingState, 'cases' | 'cards' | 'nowMs'>): readonly CardState[] {
  return [...state.cards.values()].filter((card) => card.dueMs <= state.nowMs && casesFor(state.cases, card.card).length > 0).sort((a, b) => a.dueMs - b.dueMs);
}

/** When the next card is due that is not due yet; null when there is none. */
export function nextDueMs(state: Pick<PickingState, 'cases' | 'cards' | 'nowMs'>): number | null {
  const later = [...state.cards.values()].filter((card) => card.dueMs > state.nowMs && casesFor(state.cases, card.card).length > 0).map((card) => card.dueMs);
  return later.length === 0 ? null : Math.min(...later);
}

/** A number for a text, spread evenly and always the same (FNV-1a). */
export function orderOf(seed: string): (caseId: string) => number {
  return (caseId) => {
    let hash = 0x811c9dc5;
    for (const sign of `${seed} ${caseId}`) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
    return hash >>> 0;
  };
}
