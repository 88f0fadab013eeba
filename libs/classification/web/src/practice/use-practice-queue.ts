import { useEffect, useMemo, useRef, useState } from 'react';
import { useViewer } from '@classmark/platform/web';
import { lastPerson, shelfOf } from './browser-shelf';
import { PracticeQueue, sendAnswer, type AnswerFate, type LineState, type QueuedAnswer } from './practice-queue';

export interface QueueView {
  readonly state: LineState;
  /** Answers that the platform has not marked yet. */
  readonly waiting: number;
  readonly push: (answer: QueuedAnswer) => void;
  readonly retry: () => void;
}

/** Who practises here: the signed-in person, or without a line the one who practised here last. `undefined` until it is known, null for a stranger. */
export function usePractisingPerson(): { readonly personId: string | null | undefined; readonly reachable: boolean } {
  const { viewer, failure } = useViewer();
  useEffect(() => {
    if (viewer) lastPerson.write(viewer.id);
  }, [viewer]);
  if (viewer) return { personId: viewer.id, reachable: true };
  if (viewer === undefined) return { personId: undefined, reachable: true };
  return failure === undefined ? { personId: null, reachable: true } : { personId: lastPerson.read(), reachable: false };
}

/** The queue of a person in this browser, at work as long as the screen is shown and the platform knows the person. */
export function usePracticeQueue(personId: string | null, onSettled: (answer: QueuedAnswer, fate: AnswerFate) => void): QueueView {
  const { viewer, refresh } = useViewer();
  const [told, setTold] = useState<{ state: LineState; waiting: number }>({ state: 'idle', waiting: 0 });
  const settled = useRef(onSettled);
  settled.current = onSettled;
  const isViewer = personId !== null && viewer?.id === personId;
  const queue = useMemo(() => (personId === null ? null : new PracticeQueue(
    shelfOf('queue', personId), (answer) => sendAnswer(personId, answer), (state, waiting) => setTold({ state, waiting }), (answer, fate) => settled.current(answer, fate),
  )), [personId]);

  useEffect(() => {
    if (!queue) return undefined;
    if (isViewer) queue.retry();
    else setTold({ state: queue.waiting().length > 0 ? 'waiting' : 'idle', waiting: queue.waiting().length });
    // Back on the line: first who is signed in, because nobody's answers are sent under another name.
    const online = (): void => {
      if (isViewer) queue.retry();
      else void refresh();
    };
    window.addEventListener('online', online);
    const timer = isViewer ? undefined : setInterval(() => { if (navigator.onLine) void refresh(); }, 15_000);
    return () => {
      window.removeEventListener('online', online);
      clearInterval(timer);
    };
  }, [queue, isViewer, refresh]);
  // A queue that was stopped does not begin again: only the last window of it is closed.
  useEffect(() => () => queue?.stop(), [queue]);

  return {
    ...told,
    push: (answer) => {
      if (!queue) return;
      if (isViewer) queue.push(answer);
      else {
        shelfOf<readonly QueuedAnswer[]>('queue', personId!).write([...queue.waiting(), answer]);
        setTold({ state: 'waiting', waiting: queue.waiting().length });
      }
    },
    retry: () => {
      if (isViewer) queue?.retry();
      else void refresh();
    },
  };
}
