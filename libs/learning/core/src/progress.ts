/** A lesson with the keys of its activities. */
export interface LessonToDo { readonly key: string; readonly minutes: number; readonly activityKeys: readonly string[] }

export type LessonState = 'done' | 'begun' | 'open';

/** How far along an enrolment is. */
export interface CourseProgress {
  /** Per lesson, in reading order. */
  readonly lessons: readonly { readonly key: string; readonly state: LessonState }[];
  readonly lessonsDone: number;
  /** Share of the activities done, 0 to 1. */
  readonly share: number;
  /** Minutes of what is not done; a begun lesson counts by the share of its activities that is left, rounded up. */
  readonly minutesLeft: number;
  /** The lesson and activity where to go on; null when everything is done. */
  readonly next: { readonly lessonKey: string; readonly activityKey: string } | null;
}

/**
 * Progress over the lessons of a release. One goes on in the lesson touched last while something in it is left, otherwise
 * at the first thing that is left.
 */
export function progressOf(lessons: readonly LessonToDo[], done: readonly string[], lastKey: string | null): CourseProgress {
  const doneKeys = new Set(done);
  const all = lessons.map((lesson) => {
    const left = lesson.activityKeys.filter((key) => !doneKeys.has(key));
    const touched = left.length < lesson.activityKeys.length || (lastKey !== null && lesson.activityKeys.includes(lastKey));
    return { lesson, left, state: (left.length === 0 ? 'done' : touched ? 'begun' : 'open') as LessonState };
  });
  const activities = lessons.flatMap((lesson) => lesson.activityKeys);
  const going = all.find(({ lesson, left }) => left.length > 0 && lastKey !== null && lesson.activityKeys.includes(lastKey)) ?? all.find(({ left }) => left.length > 0);
  return {
    lessons: all.map(({ lesson, state }) => ({ key: lesson.key, state })),
    lessonsDone: all.filter(({ state }) => state === 'done').length,
    share: activities.length === 0 ? 0 : activities.filter((key) => doneKeys.has(key)).length / activities.length,
    minutesLeft: all.reduce((sum, { lesson, left }) => sum + Math.ceil((lesson.minutes * left.length) / Math.max(1, lesson.activityKeys.length)), 0),
    next: going ? { lessonKey: going.lesson.key, activityKey: going.left[0]! } : null,
  };
}
