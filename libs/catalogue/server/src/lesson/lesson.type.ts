import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { lessonsOf, said, type Lesson } from '@classmark/catalogue/core';
import type { Lang } from '@classmark/platform/core';
import type { ReleaseView } from '../release/release-store';
import { TrainingKind } from '../search/catalogue.type';
import type { TrainingRow } from '../search/training-row';
import { OutlineModule, outlineOf } from '../training/outline.type';
import { LessonBlock } from './lesson-block.type';
import { readBlock, type ReadBlock } from './read-block';

@ObjectType('LessonNeighbour', { description: 'The lesson before or after.' })
export class LessonNeighbour {
  @Field({ description: 'Stands in its address.' }) readonly slug!: string;
  @Field({ description: 'Title.' }) readonly title!: string;
  @Field({ description: 'Language of the title.' }) readonly titleLanguage!: string;
}

@ObjectType('Lesson', { description: 'A lesson with its text. The same for everybody; who is enrolled asks for the own progress beside it.' })
export class LessonType {
  @Field(() => ID, { description: 'The release it belongs to.' }) readonly releaseId: string;
  @Field(() => ID, { description: 'The training.' }) readonly trainingId: string;
  @Field({ description: 'Address of the training.' }) readonly trainingSlug: string;
  @Field(() => TrainingKind, { description: 'Kind of the training.' }) readonly trainingKind: TrainingRow['kind'];
  @Field(() => [String], { description: 'Standards and classifications as printed.' }) readonly topics: readonly string[];
  @Field({ description: 'Title of the training.' }) readonly trainingTitle: string;
  @Field({ description: 'Language of the training’s title.' }) readonly trainingTitleLanguage: string;
  @Field(() => [String], { description: 'Languages in which all of the training can be read.' }) readonly languages: readonly string[];
  @Field({ description: 'Its key.' }) readonly key: string;
  @Field({ description: 'Stands in its address.' }) readonly slug: string;
  @Field({ description: 'Title.' }) readonly title: string;
  @Field({ description: 'Language of the title.' }) readonly titleLanguage: string;
  @Field(() => Int, { description: 'Effort in minutes.' }) readonly minutes: number;
  @Field(() => Int, { description: 'Its number, from 1.' }) readonly number: number;
  @Field(() => Int, { description: 'Lessons of the training.' }) readonly lessonCount: number;
  @Field(() => [LessonBlock], { description: 'Its text.' }) readonly blocks: readonly ReadBlock[];
  @Field(() => [String], { description: 'Languages other than the one asked for in which parts of it are shown.' }) readonly shownIn: readonly string[];
  @Field(() => LessonNeighbour, { nullable: true, description: 'The lesson before.' }) readonly previous: LessonNeighbour | null;
  @Field(() => LessonNeighbour, { nullable: true, description: 'The lesson after.' }) readonly next: LessonNeighbour | null;
  @Field(() => [OutlineModule], { description: 'The outline of the training in this release.' }) readonly modules: readonly OutlineModule[];

  constructor(row: TrainingRow, release: ReleaseView, lesson: Lesson, wanted: Lang) {
    const { content } = release;
    const lessons = lessonsOf(content);
    const at = lessons.indexOf(lesson);
    const training = said(content.title, wanted, content.source);
    const title = said(lesson.title, wanted, content.source);
    const neighbour = (other: Lesson | undefined): LessonNeighbour | null => {
      if (!other) return null;
      const words = said(other.title, wanted, content.source);
      return { slug: other.slug, title: words.text, titleLanguage: words.language };
    };
    this.releaseId = release.id;
    this.trainingId = row.id;
    this.trainingSlug = row.slug;
    this.trainingKind = row.kind;
    this.topics = row.topics;
    this.trainingTitle = training.text;
    this.trainingTitleLanguage = training.language;
    this.languages = content.languages;
    this.key = lesson.key;
    this.slug = lesson.slug;
    this.title = title.text;
    this.titleLanguage = title.language;
    this.minutes = lesson.minutes;
    this.number = at + 1;
    this.lessonCount = lessons.length;
    this.blocks = lesson.blocks.map((block) => readBlock(block, wanted, content));
    this.shownIn = [...new Set([this.titleLanguage, ...this.blocks.map((block) => block.language)])].filter((language) => language !== wanted);
    this.previous = neighbour(lessons[at - 1]);
    this.next = neighbour(lessons[at + 1]);
    this.modules = outlineOf(content, wanted);
  }
}
