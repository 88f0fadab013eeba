import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { Access, fault, mapPage, PageArgs, type RequestContext } from '@classmark/platform/server';
import { FigureReader } from './figure-reader';
import { LedgerState } from './ledger-state';
import { RowReader } from './row-reader';
import { rowOf, rowNames } from './row-view';
import { StatisticsNames } from './statistics-names';
import { SECRETARIAT_ROLES, STATISTICS_ROLES, statisticsScope } from './statistics-scope';
import { LedgerStateType, OfficesReachedType, ParticipationFigureType, ParticipationRowConnection, StatisticsDimension, StatisticsFilterInput, StatisticsMeasure } from './statistics.type';

const MOST_FIGURES = 60;

@ArgsType()
class FiguresArgs {
  @Field(() => [StatisticsMeasure], { description: 'What is counted.' }) readonly measures!: StatisticsMeasure[];
  @Field(() => [Int], { nullable: 'itemsAndList', description: 'Years; a null is all years together.' }) readonly years?: (number | null)[] | null;
  @Field(() => StatisticsDimension, { nullable: true, description: 'By what they are broken down.' }) readonly by?: StatisticsDimension | null;
  @Field(() => String, { nullable: true, description: 'Counts each year only up to this day, MM-DD.' }) readonly through?: string | null;
  @Field(() => StatisticsFilterInput, { nullable: true, description: 'Only some facts.' }) readonly filter?: StatisticsFilterInput | null;
}

@ArgsType()
class RowsArgs extends PageArgs {
  @Field(() => StatisticsMeasure, { description: 'The figure that is opened.' }) readonly measure!: StatisticsMeasure;
  @Field(() => Int, { nullable: true, description: 'Its year; none is all years.' }) readonly year?: number | null;
  @Field(() => String, { nullable: true, description: 'Up to this day of the year, MM-DD.' }) readonly through?: string | null;
  @Field(() => StatisticsFilterInput, { nullable: true, description: 'The filter of the figure.' }) readonly filter?: StatisticsFilterInput | null;
  @Field(() => StatisticsDimension, { nullable: true, description: 'Only what stands in more than one part of this dimension: opens an overlap.' }) readonly overlapBy?: StatisticsDimension | null;
}

/** Figures of the ledger and the rows behind them. */
@Resolver()
export class StatisticsResolver {
  constructor(
    @Inject(FigureReader) private readonly figures: FigureReader,
    @Inject(RowReader) private readonly rows: RowReader,
    @Inject(LedgerState) private readonly ledger: LedgerState,
    @Inject(StatisticsNames) private readonly names: StatisticsNames,
  ) {}

  @Access({ anyOf: STATISTICS_ROLES })
  @Query(() => [ParticipationFigureType], { description: 'Figures: each measure in each year, with parts, rest and overlap. A coordinator sees those of the own office.' })
  async participationFigures(@Args() { measures, years, by, through, filter }: FiguresArgs, @Context('ctx') ctx: RequestContext): Promise<ParticipationFigureType[]> {
    checkThrough(through);
    const wanted = years?.length ? years : [null];
    wanted.forEach(checkYear);
    if (measures.length * wanted.length > MOST_FIGURES) throw fault('BAD_USER_INPUT', `At most ${MOST_FIGURES} figures at once.`);
    const views = await this.figures.figures({ measures, years: wanted, by: by ?? null, through: through ?? null, filter: filter ?? {} }, statisticsScope(ctx));
    const nameOf = await this.names.ofDimension(by ?? null, views.flatMap((view) => view.parts.map((part) => part.key)), ctx.language);
    return views.map((view) => new ParticipationFigureType(view, nameOf));
  }

  @Access({ anyOf: STATISTICS_ROLES })
  @Query(() => ParticipationRowConnection, { description: 'The rows behind a figure: the same question, row by row, the latest first.' })
  async participationRows(@Args() { measure, year, through, filter, overlapBy, first, after }: RowsArgs, @Context('ctx') ctx: RequestContext): Promise<ParticipationRowConnection> {
    checkThrough(through);
    checkYear(year);
    const page = await this.rows.page(
      { measure, year: year ?? null, through: through ?? null, filter: filter ?? {}, overlapBy: overlapBy ?? null }, statisticsScope(ctx), { first, after });
    const names = await rowNames(this.names, page.nodes, ctx);
    return mapPage(page, (row) => rowOf(row, names));
  }

  @Access({ anyOf: STATISTICS_ROLES })
  @Query(() => LedgerStateType, { description: 'How far the ledger has come, and what can be asked of it.' })
  ledgerState(@Context('ctx') ctx: RequestContext): Promise<LedgerStateType> {
    return this.ledger.read(statisticsScope(ctx));
  }

  @Access({ anyOf: SECRETARIAT_ROLES })
  @Query(() => OfficesReachedType, { description: 'Which offices have had no participation in a year.' })
  officesReached(@Args('year', { type: () => Int }) year: number, @Context('ctx') ctx: RequestContext): Promise<OfficesReachedType> {
    return this.ledger.officesReached(year, ctx.language);
  }
}

/** @throws GraphQLError BAD_USER_INPUT for a year without four digits */
function checkYear(year: number | null | undefined): void {
  if (year != null && (year < 1_000 || year > 9_998)) throw fault('BAD_USER_INPUT', 'A year has four digits.');
}

/** @throws GraphQLError BAD_USER_INPUT for something that is no day of a year */
function checkThrough(through: string | null | undefined): void {
  if (through != null && !/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(through)) throw fault('BAD_USER_INPUT', '“through” is a day of the year, such as 11-24.');
}
