import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { activitiesOfLesson, lessonsOf, said } from '@classmark/catalogue/core';
import { OfferingType } from '@classmark/catalogue/server';
import type { Lang } from '@classmark/platform/core';
import { EnrolmentType } from '../enrolment/enrolment.type';
import type { CourseView } from './course-view';

/** How far a lesson is. */
export enum LessonProgress { done = 'done', begun = 'begun', open = 'open' }

registerEnumType(LessonProgress, { name: 'LessonProgress', description: 'How far a lesson is.' });

@ObjectType({ description: 'How far a lesson is.' })
export class MyLesson {
  @Field({ description: 'Key of the lesson.' }) readonly key!: string;
  @Field({ description: 'Stands in its address.' }) readonly slug!: string;
  @Field(() => LessonProgress, { description: 'How far.' }) readonly state!: CourseView['progress']['lessons'][number]['state'];
}

@ObjectType({ description: 'Where one goes on: a lesson and the activity in it.' })
export class CourseStep {
  @Field({ description: 'Key of the lesson.' }) readonly lessonKey!: string;
  @Field({ description: 'Stands in the address of the lesson.' }) readonly lessonSlug!: string;
  @Field({ description: 'Title of the lesson.' }) readonly lessonTitle!: string;
  @Field({ description: 'Language of the lesson’s title.' }) readonly lessonTitleLanguage!: string;
  @Field(() => Int, { description: 'Number of the lesson, from 1.' }) readonly lessonNumber!: number;
  @Field({ description: 'Key of the activity.' }) readonly activityKey!: string;
  @Field({ description: 'reading, check, classificationSet or webinar: what address it leads to.' }) readonly activityKind!: string;
}

@ObjectType({ description: 'Something the signed-in person is enrolled in.' })
export class MyCourse {
  @Field(() => ID, { description: 'Id of the enrolment.' }) readonly id: string;
  @Field(() => EnrolmentType, { description: 'The running episode.' }) readonly enrolment: EnrolmentType;
  @Field(() => OfferingType, { description: 'The offering.' }) readonly offering: OfferingType;
  @Field(() => ID, { description: 'The release it is pinned to.' }) readonly releaseId: string;
  @Field(() => [MyLesson], { description: 'Its lessons in reading order.' }) readonly lessons: readonly MyLesson[];
  @Field(() => Int, { description: 'How many lessons are done.' }) readonly lessonsDone: number;
  @Field(() => Float, { description: 'Share of the activities that are done, 0 to 1.' }) readonly share: number;
  @Field(() => Int, { description: 'Minutes of what is not done.' }) readonly minutesLeft: number;
  @Field(() => CourseStep, { nullable: true, description: 'Where one goes on; nothing when everything is done.' }) readonly next: CourseStep | null;

  constructor(course: CourseView, wanted: Lang, nowMs: number) {
    const { enrolment, offering, release, progress } = course;
    const slugs = new Map(lessonsOf(release.content).map((lesson) => [lesson.key, lesson.slug]));
    this.id = enrolment.id;
    this.enrolment = new EnrolmentType(enrolment);
    this.offering = new OfferingType(offering, wanted, nowMs);
    this.releaseId = release.id;
    this.lessons = progress.lessons.map(({ key, state }) => ({ key, slug: slugs.get(key)!, state }));
    this.lessonsDone = progress.lessonsDone;
    this.share = progress.share;
    this.minutesLeft = progress.minutesLeft;
    this.next = stepOf(course, wanted);
  }
}

@ObjectType({ description: 'What the signed-in person is learning.' })
export class MyLearning {
  @Field(() => MyCourse, { nullable: true, description: 'The one to go on with; nothing when everything is done or over.' }) readonly continueWith: MyCourse | null;
  @Field(() => [MyCourse], { description: 'Everything the person is enrolled in, the one touched last first.' }) readonly courses: readonly MyCourse[];

  constructor(view: { readonly continueWith: CourseView | null; readonly courses: readonly CourseView[] }, wanted: Lang, nowMs: number) {
    this.courses = view.courses.map((course) => new MyCourse(course, wanted, nowMs));
    this.continueWith = this.courses.find((course) => course.id === view.continueWith?.enrolment.id) ?? null;
  }
}

function stepOf({ release, progress }: CourseView, wanted: Lang): CourseStep | null {
  if (!progress.next) return null;
  const { lessonKey, activityKey } = progress.next;
  const lessons = lessonsOf(release.content);
  const lesson = lessons.find((candidate) => candidate.key === lessonKey)!;
  const title = said(lesson.title, wanted, release.content.source);
  return {
    lessonKey, lessonSlug: lesson.slug, lessonTitle: title.text, lessonTitleLanguage: title.language, lessonNumber: lessons.indexOf(lesson) + 1,
    activityKey, activityKind: activitiesOfLesson(lesson).find((activity) => activity.key === activityKey)!.kind,
  };
}
