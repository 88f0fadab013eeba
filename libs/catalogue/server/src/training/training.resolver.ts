import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Access, type RequestContext } from '@classmark/platform/server';
import { languageOf } from '../search/catalogue.resolver';
import { TrainingPageReader } from './training-page-reader';
import { TrainingType } from './training.type';

/** The page of a training. */
@Resolver(() => TrainingType)
export class TrainingResolver {
  constructor(@Inject(TrainingPageReader) private readonly pages: TrainingPageReader) {}

  @Access('public')
  @Query(() => TrainingType, { nullable: true, description: 'A training by its address, or nothing.' })
  async training(
    @Args('slug') slug: string,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
    @Context('ctx') ctx: RequestContext,
  ): Promise<TrainingType | null> {
    const page = await this.pages.bySlug(slug);
    return page && new TrainingType(page, languageOf(language, ctx), ctx.clock.now());
  }
}
