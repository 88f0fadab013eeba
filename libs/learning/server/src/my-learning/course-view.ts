import { activitiesOfLesson, lessonsOf } from '@classmark/catalogue/core';
import type { OfferingView, ReleaseView } from '@classmark/catalogue/server';
import { progressOf, type CourseProgress } from '@classmark/learning/core';
import type { EnrolmentView } from '../enrolment/enrolment-view';

/** A running episode with what one sees of it: its offering, the release it is pinned to, and how far one is. */
export interface CourseView {
  readonly enrolment: EnrolmentView;
  readonly offering: OfferingView;
  readonly release: ReleaseView;
  readonly progress: CourseProgress;
}

/** Works out how far an episode is, from its progress row and the release in memory. */
export function courseViewOf(enrolment: EnrolmentView, offering: OfferingView, release: ReleaseView): CourseView {
  const lessons = lessonsOf(release.content).map((lesson) => ({
    key: lesson.key, minutes: lesson.minutes, activityKeys: activitiesOfLesson(lesson).map((activity) => activity.key),
  }));
  return { enrolment, offering, release, progress: progressOf(lessons, enrolment.done, enrolment.lastKey) };
}
