import type { LessonPageQuery } from './lesson.generated';

/** A lesson as its page gets it. */
export type LessonOfPage = NonNullable<LessonPageQuery['lesson']>;
export type LessonBlock = LessonOfPage['blocks'][number];
export type CheckOfLesson = Extract<LessonBlock, { __typename: 'CheckBlock' }>;
export type ActivityOfLesson = Extract<LessonBlock, { __typename: 'ActivityBlock' }>;
