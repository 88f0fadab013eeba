import { Inject } from '@nestjs/common';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { lessonsOf } from '@classmark/catalogue/core';
import { isUuid } from '@classmark/platform/core';
import { Access, type RequestContext } from '@classmark/platform/server';
import { ReleaseStore } from '../release/release-store';
import { languageOf } from '../search/catalogue.resolver';
import { TrainingPageReader } from '../training/training-page-reader';
import { LessonType } from './lesson.type';

/** The text of a lesson. */
@Resolver(() => LessonType)
export class LessonResolver {
  constructor(@Inject(TrainingPageReader) private readonly pages: TrainingPageReader, @Inject(ReleaseStore) private readonly releases: ReleaseStore) {}

  @Access('public')
  @Query(() => LessonType, { nullable: true, description: 'A lesson by its address, in the newest release unless an older published one is named; or nothing.' })
  async lesson(
    @Args('training', { description: 'Address of the training.' }) training: string,
    @Args('lesson', { description: 'Address of the lesson.' }) slug: string,
    @Args('release', { type: () => ID, nullable: true, description: 'The release in which somebody is enrolled.' }) release: string | null,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
    @Context('ctx') ctx: RequestContext,
  ): Promise<LessonType | null> {
    const page = await this.pages.bySlug(training);
    if (!page) return null;
    const shown = release === null || release === undefined ? page.release : isUuid(release) ? await this.releases.published(release) : null;
    const lesson = shown?.trainingId === page.row.id ? lessonsOf(shown.content).find((candidate) => candidate.slug === slug) : undefined;
    return shown && lesson ? new LessonType(page.row, shown, lesson, languageOf(language, ctx)) : null;
  }
}
