import { activitiesOfLesson, lessonsOf, type TrainingContent } from '@classmark/catalogue/core';
import type { OfferingView, ReleaseView } from '@classmark/catalogue/server';
import { progressOf, type CourseProgress, type LessonToDo } from '@classmark/learning/core';
import type { EnrolmentView } from '../enrolment/enrolment-view';

/** A running episode with what one sees of it: its offering, the release it is pinned to, and how far one is. */
export interface CourseView {
  readonly enrolment: EnrolmentView;
  readonly offering: OfferingView;
  readonly release: ReleaseView;
  readonly progress: CourseProgress;
}

/** The lessons of each release that is in memory, as progress counts them: a release never changes. */
const lessonsByContent = new WeakMap<TrainingContent, readonly LessonToDo[]>();

function lessonsToDo(content: TrainingContent): readonly LessonToDo[] {
  let lessons = lessonsByContent.get(content);
  if (!lessons) {
    lessons = lessonsOf(content).map((lesson) => ({ key: lesson.key, minutes: lesson.minutes, activityKeys: activitiesOfLesson(lesson).map((activity) => activity.key) }));
    lessonsByContent.set(content, lessons);
  }
  return lessons;
}

/** Works out how far an episode is, from its progress row and the release in memory. */
export function courseViewOf(enrolment: EnrolmentView, offering: OfferingView, release: ReleaseView): CourseView {
  return { enrolment, offering, release, progress: progressOf(lessonsToDo(release.content), enrolment.done, enrolment.lastKey) };
}
