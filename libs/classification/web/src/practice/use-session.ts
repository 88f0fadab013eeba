import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { uuidv7 } from '@classmark/platform/core';
import { browserQuery, QueryFailed, type Language } from '@classmark/platform/web';
import { basketWith, basketWithout, basketWithRole, sentPlaces, type AnswerBasket, type BasketPlace } from '../answering/answering';
import { freshCase, nextOpen, sessionShelf, withCase, withMarking, type KeptSession, type SessionCase } from './kept-session';
import { AskHintText, PracticeSessionText, type PracticeCaseItemFragment } from './spaced.generated';
import { usePracticeQueue, type QueueView } from './use-practice-queue';

/** What a session was asked for, from the address. */
export interface SessionAsked {
  readonly minutes: number;
  readonly branch?: string | undefined;
  readonly difficulties?: readonly number[] | undefined;
  readonly caseKey?: string | undefined;
  readonly moreNew?: boolean | undefined;
}

export type SessionPhase = 'loading' | 'failed' | 'notFound' | 'ready';

export interface Session {
  readonly phase: SessionPhase;
  readonly kept: KeptSession | null;
  /** The case on the screen; null at the end. */
  readonly current: SessionCase | null;
  readonly basket: AnswerBasket;
  readonly queue: QueueView;
  /** Why the last step did not work, in words of the platform; `offline` when it was not reached. */
  readonly fault: string | null;
  /** Whole minutes that are left. */
  readonly minutesLeft: number;
  readonly busy: boolean;
  readonly check: () => void;
  readonly next: () => void;
  readonly sibling: () => void;
  readonly hint: () => void;
  readonly end: () => void;
  /** Go on for some more minutes; with new places beyond the limit of the day, if wanted. */
  readonly goOn: (moreNew: boolean) => void;
  readonly reload: () => void;
}

const NO_PLACES: readonly BasketPlace[] = [];
const MORE_MINUTES = 5;
const TICK_MS = 1_000;
/** A session that was begun longer ago is not gone on with, as long as a new one can be had: other things are due by now. */
const FRESH_MS = 4 * 3_600_000;

/** A session of practice: its cases come first, then everything works without a line; the platform marks what it gets. */
export function useSession(personId: string, scheme: string, asked: SessionAsked, language: Language): Session {
  const ask = useMemo(() => browserQuery(() => language), [language]);
  const shelf = useMemo(() => sessionShelf(personId, scheme), [personId, scheme]);
  const askedText = JSON.stringify(asked);
  const [phase, setPhase] = useState<SessionPhase>('loading');
  const [kept, setKept] = useState<KeptSession | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const latest = useRef<KeptSession | null>(null);
  const change = useCallback((next: KeptSession) => {
    latest.current = next;
    shelf.write(next);
    setKept(next);
  }, [shelf]);

  const queue = usePracticeQueue(personId, (answer, fate) => {
    const now = latest.current;
    if (!now) return;
    if ('checked' in fate) return change(withMarking(now, answer.id, fate.checked));
    const at = now.cases.findIndex((each) => each.answerId === answer.id);
    if (at < 0) return;
    change(withCase(now, at, { answerId: null }));
    setFault(fate.refused);
  });

  const plan = useCallback(async (over: object) => {
    const { practicePlan: found } = await ask(PracticeSessionText, { input: { scheme, minutes: asked.minutes, branch: asked.branch ?? null, difficulties: asked.difficulties ? [...asked.difficulties] : null, moreNew: asked.moreNew ?? false, language, ...over } });
    return found.__typename === 'PracticePlan' ? found : null;
  // The words of the address stand for what was asked
  }, [ask, scheme, askedText, language]);

  const open = useCallback(async () => {
    const before = shelf.read();
    const resume = (): boolean => {
      if (!before || before.ended || before.cases.length === 0) return false;
      change(before);
      setPhase('ready');
      return true;
    };
    if (before?.asked === askedText && before.language === language && Date.now() - before.begunAtMs < FRESH_MS && resume()) return;
    try {
      const found = await plan({ caseKey: asked.caseKey ?? null });
      if (!found) return setPhase('notFound');
      const cases = found.items.map((item) => freshCase(item as PracticeCaseItemFragment));
      change(shown({ id: newId(), asked: askedText, language, begunAtMs: Date.now(), cases, at: 0, minutes: asked.minutes, spentMs: 0, ended: cases.length === 0, held: found.held, nextDueAt: found.nextDueAt ?? null }));
      setPhase('ready');
    } catch {
      // Without a line what was begun can still be gone on with.
      if (!resume()) setPhase('failed');
    }
  // The words of the address stand for what was asked
  }, [shelf, plan, askedText, language, change]);
  useEffect(() => { void open(); }, [open]);

  // The time of a session is time that somebody looks at it.
  useEffect(() => {
    const timer = setInterval(() => {
      const now = latest.current;
      if (now && !now.ended && document.visibilityState === 'visible') change({ ...now, spentMs: now.spentMs + TICK_MS * 5 });
    }, TICK_MS * 5);
    return () => clearInterval(timer);
  }, [change]);

  const current = kept && !kept.ended ? kept.cases[kept.at] ?? null : null;
  const edit = (changed: (places: readonly BasketPlace[]) => readonly BasketPlace[]): void => {
    if (!kept || !current || current.answerId) return;
    const places = changed(current.places);
    if (places === current.places) return;
    setFault(null);
    change(withCase(kept, kept.at, { places }));
  };

  const check = (): void => {
    if (!kept || !current || current.answerId) return;
    if (current.places.length === 0) return setFault('empty');
    setFault(null);
    const answeredAtMs = Date.now();
    const answerId = newId();
    change(withCase(kept, kept.at, { answerId }));
    queue.push({ id: answerId, sessionId: kept.id, caseId: current.item.id, places: sentPlaces(current.places), language, shownAtMs: current.shownAtMs ?? answeredAtMs, answeredAtMs });
  };

  const goTo = (session: KeptSession, at: number): void => {
    setFault(null);
    change(shown({ ...session, at, ended: at >= session.cases.length }));
  };

  const next = async (): Promise<void> => {
    if (!kept || busy) return;
    if (kept.spentMs >= kept.minutes * 60_000) return goTo(kept, kept.cases.length);
    const to = nextOpen(kept);
    if (to < kept.cases.length) return goTo(kept, to);
    setBusy(true);
    try {
      const more = await plan({ seen: kept.cases.map((each) => each.item.id), minutes: Math.max(1, minutesLeftOf(kept)) });
      goTo({ ...kept, cases: [...kept.cases, ...(more?.items ?? []).map((item) => freshCase(item as PracticeCaseItemFragment))], held: more?.held ?? 0, nextDueAt: more?.nextDueAt ?? kept.nextDueAt }, kept.cases.length);
    } catch {
      goTo(kept, kept.cases.length);
    } finally {
      setBusy(false);
    }
  };

  /** Does something that takes a line; without one it says so and changes nothing. */
  const online = async (work: (session: KeptSession) => Promise<void>): Promise<void> => {
    if (!kept || busy) return;
    setBusy(true);
    setFault(null);
    try {
      await work(kept);
    } catch (error) {
      setFault(error instanceof QueryFailed && error.code === 'UNAUTHENTICATED' ? 'signedOut' : 'offline');
    } finally {
      setBusy(false);
    }
  };

  return {
    phase, kept, current, queue, fault, busy, check, next: () => void next(),
    minutesLeft: kept ? minutesLeftOf(kept) : asked.minutes,
    basket: {
      places: current?.places ?? NO_PLACES,
      add: (place) => edit((places) => basketWith(places, place, current?.item.roles ?? [])),
      remove: (symbol) => edit((places) => basketWithout(places, symbol)),
      setRole: (symbol, role) => edit((places) => basketWithRole(places, symbol, role)),
    },
    sibling: () => void online(async (session) => {
      const found = await plan({ siblingOf: session.cases[session.at]!.item.id, seen: session.cases.map((each) => each.item.id) });
      const [item] = found?.items ?? [];
      if (!item) return setFault('noSibling');
      const cases = [...session.cases];
      cases.splice(session.at + 1, 0, freshCase(item as PracticeCaseItemFragment));
      goTo({ ...session, cases }, session.at + 1);
    }),
    hint: () => void online(async (session) => {
      const each = session.cases[session.at];
      if (!each || each.answerId || each.hints.length >= each.item.hints) return;
      const { askPracticeHint: given } = await ask(AskHintText, { input: { caseId: each.item.id, step: each.hints.length + 1, language } });
      if (given.__typename !== 'PracticeHintGiven') return setFault(given.message);
      change(withCase(latest.current!, session.at, { hints: [...each.hints, given] }));
    }),
    end: () => {
      if (kept) goTo(kept, kept.cases.length);
    },
    goOn: (moreNew) => void online(async (session) => {
      const found = await plan({ seen: session.cases.map((each) => each.item.id), minutes: MORE_MINUTES, moreNew });
      const more = (found?.items ?? []).map((item) => freshCase(item as PracticeCaseItemFragment));
      const open = session.cases.findIndex((each) => each.answerId === null);
      const cases = [...session.cases, ...more];
      const at = open >= 0 ? open : session.cases.length;
      goTo({ ...session, cases, minutes: Math.ceil(session.spentMs / 60_000) + MORE_MINUTES, held: found?.held ?? 0, nextDueAt: found?.nextDueAt ?? session.nextDueAt }, at);
    }),
    reload: () => {
      setPhase('loading');
      void open();
    },
  };
}

/** A case that comes into sight for the first time gets the moment. */
function shown(session: KeptSession): KeptSession {
  const current = session.cases[session.at];
  return session.ended || !current || current.shownAtMs !== null ? session : withCase(session, session.at, { shownAtMs: Date.now() });
}

function minutesLeftOf(session: KeptSession): number {
  return Math.max(0, Math.ceil(session.minutes - session.spentMs / 60_000));
}

/** `crypto.randomUUID` is missing where the platform is reached by plain http. */
function newId(): string {
  return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
