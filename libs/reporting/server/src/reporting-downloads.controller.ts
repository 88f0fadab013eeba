import { BadRequestException, Controller, ForbiddenException, Get, Inject, NotFoundException, Param, Query, Req, Res, UnauthorizedException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dimension, Measure } from '@classmark/reporting/core';
import { isLang } from '@classmark/platform/core';
import { ContextFactory, holdsRole, type RequestContext } from '@classmark/platform/server';
import { ComposeAnnualReport, REPORT_FORMATS, type ReportFormat } from './report/compose-annual-report';
import { filterOfQuery } from './statistics/filter-of-query';
import { StatisticsFiles } from './statistics/statistics-files';
import { DIMENSION_NAMES, MEASURE_NAMES } from './statistics/statistics-question';
import { SECRETARIAT_ROLES, STATISTICS_ROLES } from './statistics/statistics-scope';

type QueryString = Record<string, string | string[] | undefined>;

/** Files for those who may have them: the same rules as the questions they answer. */
@Controller('downloads')
export class ReportingDownloads {
  constructor(
    @Inject(ContextFactory) private readonly contexts: ContextFactory,
    @Inject(ComposeAnnualReport) private readonly report: ComposeAnnualReport,
    @Inject(StatisticsFiles) private readonly files: StatisticsFiles,
  ) {}

  @Get('reports/:year.:format')
  async annualReport(@Param('year') year: string, @Param('format') format: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const ctx = await this.allowed(request, SECRETARIAT_ROLES);
    if (!/^2[01]\d\d$/.test(year) || !(REPORT_FORMATS as readonly string[]).includes(format)) throw new NotFoundException('There is no such report.');
    const file = await this.report.execute(ctx, { year: Number(year), format: format as ReportFormat });
    attach(reply, file.fileName, file.mediaType);
    return file.body;
  }

  @Get('statistics/rows.csv')
  async rows(@Query() query: QueryString, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const ctx = await this.allowed(request, STATISTICS_ROLES, query);
    const overlapBy = one(query.overlap) === undefined ? null : named(DIMENSION_NAMES, query.overlap);
    const file = await this.files.rowsCsv(ctx, { measure: named(MEASURE_NAMES, query.measure), year: yearOf(query), through: throughOf(query), filter: filterOfQuery(query), overlapBy });
    attach(reply, 'participation-rows.csv', 'text/csv; charset=utf-8');
    return file;
  }

  @Get('statistics/figures.csv')
  async figures(@Query() query: QueryString, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const ctx = await this.allowed(request, STATISTICS_ROLES, query);
    const by: Dimension | null = one(query.by) === undefined ? null : named(DIMENSION_NAMES, query.by);
    const measures: Measure[] = [query.measure ?? []].flat().map((measure) => named(MEASURE_NAMES, measure));
    if (measures.length === 0) throw new BadRequestException('Name at least one measure.');
    const years = [query.year ?? []].flat().map((year) => yearOf({ year }));
    const file = await this.files.figuresCsv(ctx, { measures, years: years.length > 0 ? years : [null], by, through: throughOf(query), filter: filterOfQuery(query) });
    attach(reply, 'participation-figures.csv', 'text/csv; charset=utf-8');
    return file;
  }

  private async allowed(request: FastifyRequest, roles: readonly string[], query: QueryString = {}): Promise<RequestContext> {
    const ctx = await this.contexts.fromHttp(request);
    if (!ctx.actor) throw new UnauthorizedException('Please sign in.');
    if (!holdsRole(ctx, roles)) throw new ForbiddenException('Your roles do not include this.');
    const language = one(query.lang);
    return isLang(language) ? { ...ctx, language } : ctx;
  }
}

function attach(reply: FastifyReply, fileName: string, mediaType: string): void {
  void reply.header('content-type', mediaType).header('content-disposition', `attachment; filename="${fileName}"`).header('cache-control', 'private, no-store');
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function named<T extends string>(names: readonly T[], value: string | string[] | undefined): T {
  const found = names.find((name) => name === one(value));
  if (!found) throw new BadRequestException(`Name one of ${names.join(', ')}.`);
  return found;
}

function yearOf(query: QueryString): number | null {
  const year = one(query.year);
  if (year === undefined || year === '' || year === 'all') return null;
  if (!/^[1-8]\d{3}$/.test(year)) throw new BadRequestException('A year has four digits.');
  return Number(year);
}

function throughOf(query: QueryString): string | null {
  const through = one(query.through);
  if (through !== undefined && !/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(through)) throw new BadRequestException('“through” is a day of the year, such as 11-24.');
  return through ?? null;
}
