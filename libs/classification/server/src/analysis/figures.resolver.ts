import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { IdentityApi } from '@classmark/identity/server';
import { translated } from '@classmark/platform/core';
import { Access, PageArgs, type RequestContext } from '@classmark/platform/server';
import { languageOf } from '../scheme/scheme.resolver';
import type { Choice } from './answer-reader';
import { AnsweredEdition, ClassificationCaseFigures, ClassificationFigures, ClassificationSelection, ConfusionCellInput, GroupAnswerConnection } from './figures.type';
import { ReadFigures } from './read-figures';

const STAFF = { anyOf: ['trainer', 'secretariat', 'administrator'] } as const;

/** What the group gets wrong: for staff of the platform. */
@Resolver()
export class FiguresResolver {
  constructor(@Inject(ReadFigures) private readonly figures: ReadFigures, @Inject(IdentityApi) private readonly identity: IdentityApi) {}

  @Access(STAFF)
  @Query(() => [AnsweredEdition], { description: 'Editions, and the sets, exams and offerings within which cases of them were answered.' })
  async answeredEditions(@Args('language', { type: () => String, nullable: true }) wanted: string | null, @Context('ctx') ctx: RequestContext): Promise<AnsweredEdition[]> {
    const language = languageOf(wanted, ctx);
    const named = ({ id, titles, atMs }: Choice) => ({ id, title: translated(titles, language)?.value ?? '', at: atMs === null ? null : new Date(atMs) });
    return (await this.figures.choices(ctx)).map((each) => ({ ...each, exams: each.exams.map(named), offerings: each.offerings.map(named), sets: each.sets.map((set) => ({ ...set, title: translated(set.titles, language)?.value ?? set.key })) }));
  }

  @Access(STAFF)
  @Query(() => ClassificationFigures, { nullable: true, description: 'What the group gets right and wrong; nothing for an edition that does not exist.' })
  async classificationFigures(
    @Args('selection') selection: ClassificationSelection, @Args('level', { type: () => Int, nullable: true }) level: number | null,
    @Args('language', { type: () => String, nullable: true }) wanted: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<ClassificationFigures | null> {
    const [view, language] = [await this.figures.group(ctx, selection, level), languageOf(wanted, ctx)];
    return view && new ClassificationFigures(view, language, this.identity.officeNames(language));
  }

  @Access(STAFF)
  @Query(() => ClassificationCaseFigures, { nullable: true, description: 'What the group makes of one case; nothing when nobody answered it.' })
  async classificationCaseFigures(
    @Args('selection') selection: ClassificationSelection, @Args('caseId', { type: () => ID }) caseId: string, @Args('level', { type: () => Int, nullable: true }) level: number | null,
    @Args('language', { type: () => String, nullable: true }) wanted: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<ClassificationCaseFigures | null> {
    const [view, language] = [await this.figures.ofCase(ctx, { ...selection, caseId }, level), languageOf(wanted, ctx)];
    return view && new ClassificationCaseFigures(view, language, this.identity.officeNames(language));
  }

  @Access(STAFF)
  @Query(() => GroupAnswerConnection, { nullable: true, description: 'The answers behind a figure, the newest first.' })
  async groupAnswers(
    @Args('selection') selection: ClassificationSelection, @Args('leadsOver', { type: () => String, nullable: true, description: 'A place.' }) leadsOver: string | null,
    @Args('cell', { type: () => ConfusionCellInput, nullable: true }) cell: ConfusionCellInput | null, @Args() page: PageArgs,
    @Args('language', { type: () => String, nullable: true }) wanted: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<GroupAnswerConnection | null> {
    const view = await this.figures.rows(ctx, selection, { leadsOver, cell, ...page });
    return view && GroupAnswerConnection.of(view, languageOf(wanted, ctx));
  }

  @Access(STAFF)
  @Query(() => String, { nullable: true, description: 'The answers as the text of a CSV file. People are numbers of that file alone.' })
  groupAnswersCsv(@Args('selection') selection: ClassificationSelection, @Context('ctx') ctx: RequestContext): Promise<string | null> {
    return this.figures.csv(ctx, selection);
  }
}
