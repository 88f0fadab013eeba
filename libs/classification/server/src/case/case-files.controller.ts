import { Controller, ForbiddenException, Get, Inject, NotFoundException, Param, Post, Query, Req, Res, UnauthorizedException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { caseFinding } from '@classmark/classification/core';
import { CONFIG, ContextFactory, isForeignOrigin, isRefusal, type Config, type RequestContext } from '@classmark/platform/server';
import { CaseBank, mayAuthor, type CaseFilter } from './case-bank';
import { CASE_FORMATS, readCases, writeCases, type CaseFormat } from './case-documents';
import { CaseImages } from './case-images';
import { CaseFindingType, CaseNotValid } from './case-refusals';
import { IMPORT_STATUSES, ImportCases, type ImportReport } from './import-cases';

type QueryString = Readonly<Record<string, string | undefined>>;

/** What an import answers: the report, or everything that is wrong. */
export type CaseImportAnswer = ({ readonly kind: 'report' } & ImportReport) | { readonly kind: 'refused'; readonly message: string; readonly findings: readonly CaseFindingType[] };

/** Files of cases: larger than an operation of GraphQL may be. The same rights and the same use cases as there. */
@Controller()
export class CaseFilesController {
  constructor(
    @Inject(ContextFactory) private readonly contexts: ContextFactory, @Inject(CONFIG) private readonly config: Config,
    @Inject(CaseBank) private readonly bank: CaseBank, @Inject(ImportCases) private readonly imports: ImportCases,
    @Inject(CaseImages) private readonly images: CaseImages,
  ) {}

  /** The newest versions of the cases found. `x-cases-left` names those that a table cannot say. */
  @Get('downloads/cases.:format')
  async download(@Param('format') format: string, @Query() query: QueryString, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    await this.author(request);
    const as = formatOf(format);
    if (!as) throw new NotFoundException();
    const { entries } = await this.bank.find(filterOf(query));
    const { text, left } = writeCases(as === 'json' ? await this.images.withData(entries.map((entry) => entry.file)) : entries.map((entry) => entry.file), as);
    void reply.headers({
      'content-type': as === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="cases.${as}"`,
      'cache-control': 'private, no-store', ...(left.length > 0 ? { 'x-cases-left': left.join(' ') } : {}),
    });
    return text;
  }

  @Post('uploads/cases.:format')
  async upload(@Param('format') format: string, @Query() query: QueryString, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<CaseImportAnswer> {
    if (isForeignOrigin(request.headers, this.config.publicUrl)) throw new ForbiddenException();
    const ctx = await this.author(request);
    const as = formatOf(format);
    const status = IMPORT_STATUSES.find((each) => each === query['status']);
    if (!as || typeof request.body !== 'string') throw new NotFoundException();
    void reply.code(200);
    if (!status) return refused(new CaseNotValid([new CaseFindingType(caseFinding('status', 'notOneOf', { value: query['status'] ?? '', allowed: IMPORT_STATUSES.join(', ') }))]));
    const cases = readCases(request.body, as);
    if (isRefusal(cases)) return refused(cases);
    const report = await this.imports.execute(ctx, cases, { status, dryRun: query['dryRun'] !== 'false' });
    return isRefusal(report) ? refused(report as CaseNotValid) : { kind: 'report', ...report };
  }

  private async author(request: FastifyRequest): Promise<RequestContext> {
    const ctx = await this.contexts.fromHttp(request);
    if (!ctx.actor) throw new UnauthorizedException('Please sign in.');
    if (!mayAuthor(ctx)) throw new ForbiddenException('Your roles do not include this.');
    return ctx;
  }
}

function refused({ message, findings }: CaseNotValid): CaseImportAnswer {
  return { kind: 'refused', message, findings };
}

function formatOf(text: string): CaseFormat | undefined {
  return CASE_FORMATS.find((each) => each === text);
}

function filterOf(query: QueryString): CaseFilter {
  const { scheme, edition, place, status, kind, tag, tests, words } = query;
  const difficulty = Number(query['difficulty']);
  return { scheme, edition, place, status, kind, tag, tests, words, difficulty: Number.isInteger(difficulty) && difficulty > 0 ? difficulty : undefined } as CaseFilter;
}
