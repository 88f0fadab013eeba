import type { BasketPlace } from '../answering/answering';
import { privateShelfOf, type Shelf } from './browser-shelf';
import type { AskHintMutation, CheckedPartsFragment, PracticeCaseItemFragment } from './spaced.generated';

/** A step of help as it was given. */
export type GivenHint = Extract<AskHintMutation['askPracticeHint'], { __typename: 'PracticeHintGiven' }>;

/** A case of a session with what its learner did. Times are epoch milliseconds of this browser. */
export interface SessionCase {
  readonly item: PracticeCaseItemFragment;
  readonly places: readonly BasketPlace[];
  readonly hints: readonly GivenHint[];
  /** When it came into sight first. */
  readonly shownAtMs: number | null;
  /** Id of the answer that was given; the marking when it has come. */
  readonly answerId: string | null;
  readonly checked: CheckedPartsFragment | null;
}

/** A session as it lies in this browser: everything needed to go on without a line. No key is in it before the check. */
export interface KeptSession {
  readonly id: string;
  /** What was asked for, as the address says it: another address begins another session. */
  readonly asked: string;
  readonly language: string;
  readonly begunAtMs: number;
  readonly cases: readonly SessionCase[];
  readonly at: number;
  /** Minutes that were planned, and milliseconds spent. */
  readonly minutes: number;
  readonly spentMs: number;
  readonly ended: boolean;
  /** Cases with new places that the limit of the day held back. */
  readonly held: number;
  readonly nextDueAt: string | null;
}

/** Where the session of a person in a scheme is kept. */
export function sessionShelf(personId: string, scheme: string): Shelf<KeptSession> {
  return privateShelfOf<KeptSession>('session', personId, scheme);
}

/** A case before anything was done. */
export function freshCase(item: PracticeCaseItemFragment): SessionCase {
  return { item, places: [], hints: [], shownAtMs: null, answerId: null, checked: null };
}

/** The session with one case changed. */
export function withCase(session: KeptSession, at: number, change: Partial<SessionCase>): KeptSession {
  return { ...session, cases: session.cases.map((each, index) => (index === at ? { ...each, ...change } : each)) };
}

/** The session with a marking that came for one of its answers; the same session when it is not of it. */
export function withMarking(session: KeptSession, answerId: string, checked: CheckedPartsFragment): KeptSession {
  const at = session.cases.findIndex((each) => each.answerId === answerId);
  return at < 0 ? session : withCase(session, at, { checked, places: checked.places });
}

/** Position of the next case without an answer, behind the present one; the number of cases when there is none. */
export function nextOpen({ cases, at }: KeptSession): number {
  const next = cases.findIndex((each, index) => index > at && each.answerId === null);
  return next < 0 ? cases.length : next;
}
