import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { browserQuery, type Language } from '@classmark/platform/web';
import { waitingRoomOf } from '../practice/answer-queue';
import { ExamSession, type ExamState } from './exam-session';

/** The exam of this window. A new one for another exam or language. */
export function useExam(examId: string, language: Language): { readonly exam: ExamSession; readonly state: ExamState } {
  const exam = useMemo(() => new ExamSession(examId, {
    ask: browserQuery(() => language), language, roomOf: (sittingId) => waitingRoomOf(`classmark.exam.${sittingId}`), opened: tabMemory(`classmark.exam.${examId}`), tick: () => performance.now(),
  }), [examId, language]);
  useEffect(() => {
    void exam.load();
    const look = () => exam.look(document.visibilityState !== 'hidden');
    window.addEventListener('online', exam.retry);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('online', exam.retry);
      document.removeEventListener('visibilitychange', look);
      exam.halt();
    };
  }, [exam]);
  return { exam, state: useSyncExternalStore(exam.subscribe, () => exam.state) };
}

/** Whether this tab has had the exam open: a reload goes on without asking, another tab asks first. */
function tabMemory(name: string): { read(): boolean; write(): void } {
  return {
    read: () => {
      try {
        return sessionStorage.getItem(name) === 'open';
      } catch {
        return false;
      }
    },
    write: () => {
      try {
        sessionStorage.setItem(name, 'open');
      } catch {
        // Without storage a reload asks once more.
      }
    },
  };
}
