import { useCallback, useEffect, useRef, useState } from 'react';
import type { LessonOfPage, LessonProgress } from '@classmark/catalogue/web';
import { browserQuery, QueryFailed, useLanguage } from '@classmark/platform/web';
import { RecordReadingText } from './my-training.generated';
import { useMyTraining, type TrainingStanding } from './use-my-training';

/** What is known of saving, shown in one place. `waiting`: kept here, sent as soon as there is a line; `failed`: tried again by itself; `refused`: it is not. */
export type SaveState = { readonly kind: 'none' } | { readonly kind: 'saving' } | { readonly kind: 'saved'; readonly atMs: number } | { readonly kind: 'waiting' } | { readonly kind: 'failed' } | { readonly kind: 'refused' };

export interface LessonStanding extends TrainingStanding {
  readonly progress: LessonProgress | null;
  readonly save: SaveState;
  readonly onSave: (state: SaveState) => void;
  /** The reader reached the end of the lesson. */
  readonly onRead: () => void;
}

const AGAIN_MS = 8_000;

/** Records the reading of a lesson for who is enrolled. What cannot be sent is kept and tried again; repeating is harmless to the API. */
export function useLessonProgress(lesson: LessonOfPage): LessonStanding {
  const language = useLanguage();
  const standing = useMyTraining(lesson.trainingSlug);
  const [save, onSave] = useState<SaveState>({ kind: 'none' });
  const { course, refresh } = standing;
  const enrolmentId = course && !course.enrolment.completedAt ? course.enrolment.id : null;
  const queue = useRef(new Map<string, { lessonKey: string; finished: boolean }>());
  const busy = useRef(false);

  const send = useCallback(async () => {
    if (enrolmentId === null || busy.current) return;
    busy.current = true;
    try {
      for (const [key, record] of [...queue.current]) {
        onSave({ kind: 'saving' });
        const { recordReading: result } = await browserQuery(() => language)(RecordReadingText, { input: { enrolmentId, ...record } });
        queue.current.delete(key);
        if (result.__typename === 'ReadingRecorded') {
          onSave({ kind: 'saved', atMs: Date.parse(result.savedAt) });
          if (record.finished) await refresh();
        } else onSave({ kind: 'refused' });
      }
    } catch (error) {
      onSave({ kind: error instanceof QueryFailed && error.code !== 'OFFLINE' ? 'failed' : 'waiting' });
    } finally {
      busy.current = false;
    }
  }, [enrolmentId, language, refresh]);

  const record = useCallback((finished: boolean) => {
    queue.current.set(`${lesson.key} ${finished}`, { lessonKey: lesson.key, finished });
    void send();
  }, [lesson.key, send]);

  const readKey = `${lesson.key}`;
  const hasReading = readingIn(lesson);
  const isDone = standing.done.has(readKey);
  useEffect(() => {
    if (enrolmentId !== null && hasReading && !isDone) record(false);
    // Once for each lesson that is opened; what is done later does not open it again.
  }, [enrolmentId, lesson.key]);
  useEffect(() => {
    const again = () => { if (queue.current.size > 0) void send(); };
    window.addEventListener('online', again);
    const timer = setInterval(again, AGAIN_MS);
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [send]);

  const reached = useRef<string | null>(null);
  const onRead = useCallback(() => {
    reached.current = readKey;
    if (enrolmentId !== null && hasReading && !isDone) record(true);
  }, [enrolmentId, hasReading, isDone, readKey, record]);
  useEffect(() => {
    // The end of a short lesson is in view before it is known who reads.
    if (reached.current === readKey && enrolmentId !== null && hasReading && !isDone) record(true);
  }, [enrolmentId]);

  return {
    ...standing, save, onSave, onRead,
    progress: course ? { states: new Map(course.lessons.map(({ key, state }) => [key, state])), share: course.share, minutesLeft: course.minutesLeft } : null,
  };
}

/** Whether reading is one of the lesson's activities: not when it is nothing but an activity of its own page. */
function readingIn(lesson: LessonOfPage): boolean {
  return lesson.modules.some((module) => module.lessons.some(({ key, activities }) => key === lesson.key && activities.some((activity) => activity.key === key)));
}
