import type { Block, Lesson, TrainingContent } from './training-content';

/** Something in a release that yields an outcome. */
export interface ContentActivity {
  readonly key: string;
  readonly lessonKey: string;
  readonly kind: 'reading' | 'check' | 'classificationSet' | 'classificationExam' | 'webinar';
}

function activityOf(lesson: Lesson, block: Block): ContentActivity | null {
  if (block.kind === 'check') return { key: block.key, lessonKey: lesson.key, kind: 'check' };
  if (block.kind === 'activity') return { key: block.key, lessonKey: lesson.key, kind: block.activity };
  return null;
}

/** The activities of a lesson: reading it (unless it is nothing but an activity), then what stands in it. */
export function activitiesOfLesson(lesson: Lesson): ContentActivity[] {
  const inside = lesson.blocks.flatMap((block) => activityOf(lesson, block) ?? []);
  const onlyActivity = lesson.blocks.length > 0 && lesson.blocks.every((block) => block.kind === 'activity');
  return onlyActivity ? inside : [{ key: lesson.key, lessonKey: lesson.key, kind: 'reading' }, ...inside];
}

/** All lessons in reading order. */
export function lessonsOf(content: TrainingContent): readonly Lesson[] {
  return content.modules.flatMap((module) => module.lessons);
}

/** All activities in reading order. */
export function activitiesOf(content: TrainingContent): ContentActivity[] {
  return lessonsOf(content).flatMap(activitiesOfLesson);
}

/** Minutes of all lessons together. */
export function minutesOf(content: TrainingContent): number {
  return lessonsOf(content).reduce((sum, lesson) => sum + lesson.minutes, 0);
}
