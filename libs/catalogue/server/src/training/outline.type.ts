import { Field, Int, ObjectType } from '@nestjs/graphql';
import { activitiesOfLesson, said, type Lesson, type TrainingContent } from '@classmark/catalogue/core';
import type { Lang } from '@classmark/platform/core';

@ObjectType({ description: 'Something in a lesson that yields an outcome.' })
export class OutlineActivity {
  @Field({ description: 'Its key: progress names it so.' }) readonly key!: string;
  @Field({ description: 'reading, check, classificationSet or webinar.' }) readonly kind!: string;
  @Field(() => Int, { nullable: true, description: 'How many parts it has, such as cases; nothing when it is one.' }) readonly count!: number | null;
}

@ObjectType({ description: 'A lesson in the outline.' })
export class OutlineLesson {
  @Field({ description: 'Its key.' }) readonly key: string;
  @Field({ description: 'Stands in its address.' }) readonly slug: string;
  @Field({ description: 'Title.' }) readonly title: string;
  @Field({ description: 'Language of the title.' }) readonly titleLanguage: string;
  @Field(() => Int, { description: 'Effort in minutes.' }) readonly minutes: number;
  @Field(() => [OutlineActivity], { description: 'What is done in it, in reading order.' }) readonly activities: readonly OutlineActivity[];

  constructor(lesson: Lesson, content: TrainingContent, wanted: Lang) {
    const title = said(lesson.title, wanted, content.source);
    this.key = lesson.key;
    this.slug = lesson.slug;
    this.title = title.text;
    this.titleLanguage = title.language;
    this.minutes = lesson.minutes;
    this.activities = activitiesOfLesson(lesson).map(({ key, kind }) => ({ key, kind, count: countOf(lesson, key) }));
  }
}

@ObjectType({ description: 'A module in the outline.' })
export class OutlineModule {
  @Field({ description: 'Its key.' }) readonly key!: string;
  @Field({ description: 'Title.' }) readonly title!: string;
  @Field({ description: 'Language of the title.' }) readonly titleLanguage!: string;
  @Field(() => Int, { description: 'Effort in minutes: the sum of its lessons.' }) readonly minutes!: number;
  @Field(() => [OutlineLesson], { description: 'Its lessons in reading order.' }) readonly lessons!: readonly OutlineLesson[];
}

/** The outline in the wanted language, each title falling back for itself. */
export function outlineOf(content: TrainingContent, wanted: Lang): OutlineModule[] {
  return content.modules.map((module) => {
    const title = said(module.title, wanted, content.source);
    return {
      key: module.key, title: title.text, titleLanguage: title.language, minutes: module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
      lessons: module.lessons.map((lesson) => new OutlineLesson(lesson, content, wanted)),
    };
  });
}

/** The provider's `count`, fixed when the release was published. */
function countOf(lesson: Lesson, key: string): number | null {
  const block = lesson.blocks.find((candidate) => candidate.key === key);
  const count = block?.kind === 'activity' ? block.params['count'] : null;
  return typeof count === 'number' ? count : null;
}
