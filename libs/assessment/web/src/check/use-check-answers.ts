import { useCallback, useEffect, useRef, useState } from 'react';
import { browserQuery, QueryFailed, useLanguage, useViewer } from '@classmark/platform/web';
import { AnswerCheckText, MyCheckAnswersText, type CheckAnswerPartsFragment } from './check.generated';

export type Answer = CheckAnswerPartsFragment;

/** An answer on its way. `waiting`: there is no line, it is tried again by itself. */
export type Sending = { readonly kind: 'sending' } | { readonly kind: 'waiting' } | { readonly kind: 'refused' } | { readonly kind: 'failed' };

export interface CheckAnswers {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly sending: ReadonlyMap<string, Sending>;
  readonly send: (checkKey: string, optionKeys: readonly string[]) => void;
}

export interface CheckPlace { readonly releaseId: string; readonly lessonKey: string; readonly enrolmentId: string | null }

interface Kept { readonly id: string; readonly checkKey: string; readonly optionKeys: readonly string[] }

const AGAIN_MS = 8_000;

/** The reader's answers to the questions of a lesson: read once, sent one by one, kept and sent again while there is no line. */
export function useCheckAnswers({ releaseId, lessonKey, enrolmentId }: CheckPlace, onSaved: (answer: Answer) => void, onTrouble: (kind: 'saving' | 'waiting' | 'failed') => void): CheckAnswers {
  const language = useLanguage();
  const { viewer } = useViewer();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [sending, setSending] = useState<ReadonlyMap<string, Sending>>(new Map());
  const kept = useRef(new Map<string, Kept>());
  const callbacks = useRef({ onSaved, onTrouble });
  callbacks.current = { onSaved, onTrouble };
  const signedIn = Boolean(viewer);

  useEffect(() => {
    if (!signedIn) return;
    let gone = false;
    void browserQuery(() => language)(MyCheckAnswersText, { releaseId, lessonKey, language })
      .then(({ myCheckAnswers }) => { if (!gone) setAnswers(new Map(myCheckAnswers.map((answer) => [answer.checkKey, answer]))); })
      // An earlier answer that cannot be shown is no reason to keep the reader from answering.
      .catch(() => undefined);
    return () => { gone = true; };
  }, [signedIn, releaseId, lessonKey, language]);

  const tell = useCallback((checkKey: string, state: Sending | null) => setSending((all) => {
    const next = new Map(all);
    if (state) next.set(checkKey, state);
    else next.delete(checkKey);
    return next;
  }), []);

  const deliver = useCallback(async (answer: Kept) => {
    tell(answer.checkKey, { kind: 'sending' });
    callbacks.current.onTrouble('saving');
    try {
      const { answerCheck: result } = await browserQuery(() => language)(AnswerCheckText, { input: { ...answer, releaseId, enrolmentId, language } });
      kept.current.delete(answer.checkKey);
      if (result.__typename === 'CheckAnswer') {
        setAnswers((all) => new Map(all).set(answer.checkKey, result));
        tell(answer.checkKey, null);
        callbacks.current.onSaved(result);
      } else {
        tell(answer.checkKey, { kind: 'refused' });
        callbacks.current.onTrouble('failed');
      }
    } catch (error) {
      const waiting = !(error instanceof QueryFailed) || error.code === 'OFFLINE' || error.code === 'BAD_ANSWER';
      tell(answer.checkKey, { kind: waiting ? 'waiting' : 'failed' });
      callbacks.current.onTrouble(waiting ? 'waiting' : 'failed');
      if (!waiting) kept.current.delete(answer.checkKey);
    }
  }, [language, releaseId, enrolmentId, tell]);

  useEffect(() => {
    const again = () => kept.current.forEach((answer) => void deliver(answer));
    window.addEventListener('online', again);
    const timer = setInterval(again, AGAIN_MS);
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [deliver]);

  return {
    answers, sending,
    send: (checkKey, optionKeys) => {
      // The id is made here, so that sending it twice over a bad line is one answer.
      const answer: Kept = { id: crypto.randomUUID(), checkKey, optionKeys };
      kept.current.set(checkKey, answer);
      void deliver(answer);
    },
  };
}
