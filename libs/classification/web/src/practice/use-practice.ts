import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { uuidv7 } from '@classmark/platform/core';
import { browserQuery, QueryFailed, type Language, type RunQuery } from '@classmark/platform/web';
import { basketWith, basketWithout, basketWithRole, sentPlaces, type AnswerBasket, type BasketPlace } from '../answering/answering';
import { AnswerQueue, waitingRoomOf, type SavingState } from './answer-queue';
import { CheckPracticeAnswerText, SavePracticeAnswerText, StartPracticeText, type PracticeStateFragment } from './practice.generated';

/** A case with its texts, answer and, after the check, its marking. */
export type PracticeCase = PracticeStateFragment['cases'][number];

/** What the screen shows before there is an attempt. */
export type PracticePhase = 'loading' | 'signedOut' | 'notOpen' | 'failed' | 'ready';

export interface Practice {
  readonly phase: PracticePhase;
  readonly attempt: PracticeStateFragment | null;
  /** Position of the case on the screen; the number of cases stands for the result. */
  readonly at: number;
  readonly case: PracticeCase | null;
  readonly basket: AnswerBasket;
  readonly saving: SavingState;
  /** The check is being answered, or why it was not. */
  readonly checking: 'no' | 'yes' | { readonly message: string };
  readonly check: () => void;
  /** Another try at this case, for practice. */
  readonly again: () => void;
  readonly goTo: (at: number) => void;
  /** Position of the next case that has not been checked, the number of cases when there is none. */
  readonly next: number;
  /** Another attempt at the whole set. */
  readonly startAnew: () => void;
  readonly reload: () => void;
  readonly retry: () => void;
}

interface Draft { readonly tryNumber: number; readonly sequence: number; readonly places: readonly BasketPlace[] }

const NOTHING: SavingState = { kind: 'nothing' };
const NO_PLACES: readonly BasketPlace[] = [];

/** An attempt at a set: opens it, keeps each change of an answer, checks cases. */
export function usePractice(training: string, activity: string, language: Language): Practice {
  const ask = useMemo(() => browserQuery(() => language), [language]);
  const [phase, setPhase] = useState<PracticePhase>('loading');
  const [attempt, setAttempt] = useState<PracticeStateFragment | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [at, setAt] = useState(0);
  const [saving, setSaving] = useState<SavingState>(NOTHING);
  const [checking, setChecking] = useState<Practice['checking']>('no');
  const queue = useRef<AnswerQueue | null>(null);

  const open = useCallback(async (anew: boolean) => {
    try {
      const { startClassificationSet: opened } = await ask(StartPracticeText, { input: { training, activity, anew, language } });
      if (opened.__typename !== 'ClassificationPractice') return setPhase('notOpen');
      queue.current?.stop();
      const mine = queueOf(ask, opened, language, setSaving);
      queue.current = mine;
      setAttempt(opened);
      setDrafts(new Map(opened.cases.map((each) => [each.id, draftOf(each, mine)])));
      setAt(firstOpen(opened));
      const lastSaved = lastSavedMs(opened);
      setSaving((state) => (state.kind === 'nothing' && lastSaved > 0 ? { kind: 'saved', atMs: lastSaved } : state));
      setPhase('ready');
    } catch (error) {
      setPhase(error instanceof QueryFailed && error.code === 'UNAUTHENTICATED' ? 'signedOut' : 'failed');
    }
  }, [ask, training, activity, language]);

  useEffect(() => {
    void open(false);
    const online = (): void => queue.current?.retry();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      queue.current?.stop();
    };
  }, [open]);

  const current = attempt?.cases[at] ?? null;
  const draft = current ? drafts.get(current.id) ?? null : null;

  const change = (changed: (places: readonly BasketPlace[]) => readonly BasketPlace[]): void => {
    if (!current || !draft || current.marking) return;
    const places = changed(draft.places);
    if (places === draft.places) return;
    const next: Draft = { ...draft, sequence: draft.sequence + 1, places };
    setDrafts((all) => new Map(all).set(current.id, next));
    setChecking('no');
    queue.current?.push({ id: newAnswerId(), caseId: current.id, tryNumber: next.tryNumber, sequence: next.sequence, places: sentPlaces(places) });
  };

  const check = async (): Promise<void> => {
    if (!attempt || !current || !draft || current.marking || checking === 'yes') return;
    setChecking('yes');
    try {
      await queue.current?.withdraw(current.id);
      const { checkClassificationAnswer: checked } = await ask(CheckPracticeAnswerText, { input: {
        id: newAnswerId(), attemptId: attempt.attemptId, caseId: current.id, tryNumber: draft.tryNumber, sequence: draft.sequence + 1, places: sentPlaces(draft.places), language,
      } });
      if (checked.__typename !== 'ClassificationPractice') return setChecking({ message: checked.message });
      setAttempt(checked);
      const now = checked.cases.find((each) => each.id === current.id)!;
      setDrafts((all) => new Map(all).set(now.id, draftOf(now, null)));
      setSaving({ kind: 'saved', atMs: Date.parse(now.marking!.markedAt) });
      setChecking('no');
    } catch (error) {
      // Not checked, but not lost: the answer goes back into the queue that sends it when it can.
      queue.current?.push({ id: newAnswerId(), caseId: current.id, tryNumber: draft.tryNumber, sequence: draft.sequence + 1, places: sentPlaces(draft.places) });
      setDrafts((all) => new Map(all).set(current.id, { ...draft, sequence: draft.sequence + 1 }));
      setChecking({ message: error instanceof QueryFailed ? error.code : 'ERROR' });
    }
  };

  const again = (): void => {
    if (!attempt || !current?.marking) return;
    const fresh: PracticeCase = { ...current, tryNumber: current.tryNumber + 1, sequence: 0, places: [], marking: null };
    setAttempt({ ...attempt, cases: attempt.cases.map((each) => (each.id === fresh.id ? fresh : each)) });
    setDrafts((all) => new Map(all).set(fresh.id, { tryNumber: fresh.tryNumber, sequence: 0, places: [] }));
  };

  return {
    phase, attempt, at, case: current, saving, checking,
    basket: {
      places: draft?.places ?? NO_PLACES,
      add: (place) => change((places) => basketWith(places, place, current?.roles ?? [])),
      remove: (symbol) => change((places) => basketWithout(places, symbol)),
      setRole: (symbol, role) => change((places) => basketWithRole(places, symbol, role)),
    },
    check: () => void check(),
    again,
    goTo: (to) => {
      setAt(to);
      setChecking('no');
    },
    next: attempt ? nextOpen(attempt, at) : 0,
    startAnew: () => {
      setPhase('loading');
      void open(true);
    },
    reload: () => {
      setPhase('loading');
      void open(false);
    },
    retry: () => queue.current?.retry(),
  };
}

/** The queue that sends the answers of an attempt; it takes up what a closed window left of its open tries. */
function queueOf(ask: RunQuery, opened: PracticeStateFragment, language: Language, tell: (state: SavingState) => void): AnswerQueue {
  const queue = new AnswerQueue(async (change) => {
    const { saveClassificationAnswer: saved } = await ask(SavePracticeAnswerText, { input: { ...change, places: [...change.places], attemptId: opened.attemptId, language } });
    return saved.__typename === 'ClassificationAnswerSaved' ? { savedAtMs: Date.parse(saved.savedAt), newest: saved.newest } : { refused: saved.message };
  }, tell, waitingRoomOf(`classmark.practice.${opened.attemptId}`));
  queue.takeUp((change) => opened.cases.some((each) => each.id === change.caseId && each.tryNumber === change.tryNumber && !each.marking && each.sequence < change.sequence));
  return queue;
}

/** Where a set opens: at the first case that has not been checked, at the result when all have. */
function firstOpen(opened: PracticeStateFragment): number {
  return opened.result ? opened.cases.length : Math.max(0, opened.cases.findIndex((each) => each.countedMark === null));
}

function lastSavedMs(opened: PracticeStateFragment): number {
  return Math.max(0, ...opened.cases.flatMap((each) => (each.savedAt ? [Date.parse(each.savedAt)] : [])));
}

/** The case after this one, and around, whose first try has not been checked; the number of cases when all have. */
function nextOpen(attempt: PracticeStateFragment, at: number): number {
  const size = attempt.cases.length;
  for (let step = 1; step <= size; step += 1) {
    const to = (Math.min(at, size - 1) + step) % size;
    if (attempt.cases[to]!.countedMark === null && to !== at) return to;
  }
  return size;
}

function draftOf(each: PracticeCase, queue: AnswerQueue | null): Draft {
  const waiting = queue?.waiting(each.id);
  if (!waiting) return { tryNumber: each.tryNumber, sequence: each.sequence, places: each.places };
  // A closed window left more than the server has. Its titles come when the place is looked at.
  const chains = new Map(each.places.map((place) => [place.symbol, place.chain]));
  return { tryNumber: waiting.tryNumber, sequence: waiting.sequence, places: waiting.places.map((place) => ({ ...place, chain: chains.get(place.symbol) ?? [] })) };
}

/** An id for one change. `crypto.randomUUID` is missing where the platform is reached by plain http. */
function newAnswerId(): string {
  return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
