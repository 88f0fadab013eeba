import { Inject } from '@nestjs/common';
import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { filterCatalogue } from '@classmark/catalogue/core';
import { isLang, type Lang } from '@classmark/platform/core';
import { Access, type RequestContext } from '@classmark/platform/server';
import { Catalogue, CatalogueQuestion } from './catalogue.type';
import { TrainingSearch } from './training-search';

const MOST = 300;

/** Language of an answer: the one asked for, else the request's. */
export function languageOf(wanted: string | null | undefined, ctx: RequestContext): Lang {
  return isLang(wanted) ? wanted : ctx.language;
}

/** The list of trainings with its filter. */
@Resolver()
export class CatalogueResolver {
  constructor(@Inject(TrainingSearch) private readonly search: TrainingSearch) {}

  @Access('public')
  @Query(() => Catalogue, { description: 'Trainings that fit; everything that the catalogue page shows of them.' })
  async catalogue(
    @Args('question', { type: () => CatalogueQuestion, nullable: true }) question: CatalogueQuestion | null,
    @Args('first', { type: () => Int, defaultValue: 9 }) first: number,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
    @Context('ctx') ctx: RequestContext,
  ): Promise<Catalogue> {
    const words = question?.words?.trim() ?? '';
    const found = filterCatalogue(await this.search.hits(words, ctx.clock.now()), {
      topic: question?.topic ?? [], kind: question?.kind ?? [], language: question?.language ?? [], length: question?.length ?? [],
    });
    const nearest = found.trainings.length === 0 && words !== '' ? await this.search.nearest(words, ctx.clock.now()) : [];
    return new Catalogue(found, Math.min(Math.max(first, 1), MOST), nearest, languageOf(language, ctx));
  }
}
