import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { SchemeCode } from '@classmark/classification/core';
import { isRefusal, JobQueue, UnitOfWork, type RequestContext } from '@classmark/platform/server';
import type { ImportSource } from './files/import-source';
import { ImportEdition } from './import-edition';
import type { ImportRefused } from './import-problem';
import { keptReport, type ImportReport } from './import-report';
import { IMPORT_JOB } from './start-import';

interface RequestRow { scheme_code: SchemeCode; edition_code: string; language: string | null; dry_run: boolean; in_force: string | null; state: string; requested_by: string }

/** How often progress is written down. */
const TOLD_MS = 400;

/** The job: imports what was sent, tells how far it is, and keeps what came of it. */
@Injectable()
export class RunImport implements OnModuleInit {
  private readonly logger = new Logger('import');

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(JobQueue) private readonly jobs: JobQueue, @Inject(ImportEdition) private readonly imports: ImportEdition) {}

  onModuleInit(): void {
    this.jobs.handle<{ requestId: string }>(IMPORT_JOB, ({ requestId }, ctx) => this.execute(ctx, requestId));
  }

  async execute(ctx: RequestContext, id: string): Promise<void> {
    const [request] = await this.work.read<RequestRow>('select scheme_code, edition_code, language, dry_run, in_force::text, state, requested_by from classification.import_request where id = $1', [id]);
    // A job that comes a second time after its end finds nothing to do; after a crash it begins again.
    if (!request || (request.state !== 'waiting' && request.state !== 'running')) return;
    await this.tell(ctx, id, 0);
    // The person who asked stands in the history.
    const asked: RequestContext = { ...ctx, actor: { personId: request.requested_by, sessionId: '', roles: [] } };
    try {
      const result = await this.imports.execute(asked, {
        scheme: request.scheme_code, edition: request.edition_code, language: request.language, inForce: request.in_force, dryRun: request.dry_run, sources: await this.sources(id), onRead: this.teller(ctx, id),
      });
      await (isRefusal(result) ? this.finish(ctx, id, 'refused', refusalOf(result as ImportRefused)) : this.finish(ctx, id, 'done', { report: keptReport(result as ImportReport) }));
    } catch (error) {
      this.logger.error(`The import ${id} failed: ${error instanceof Error ? error.stack : String(error)}`);
      await this.finish(ctx, id, 'failed', {});
    }
  }

  private async sources(id: string): Promise<ImportSource[]> {
    const files = await this.work.read<{ position: number; name: string; bytes: string }>('select position, name, bytes from classification.import_file where request_id = $1 order by position', [id]);
    return files.map(({ position, name, bytes }) => ({ name, bytes: Number(bytes), open: () => this.pieces(id, position) }));
  }

  private async *pieces(id: string, position: number): AsyncGenerator<Buffer> {
    for (let next = 0; ;) {
      const [piece] = await this.work.read<{ content: Buffer }>('select content from classification.import_chunk where request_id = $1 and position = $2 and starts_at = $3', [id, position, next]);
      if (!piece) return;
      next += piece.content.length;
      yield piece.content;
    }
  }

  /** Writes progress down now and then, outside of the import's own transaction, so that others see it. */
  private teller(ctx: RequestContext, id: string): (bytes: number) => void {
    let read = 0;
    let told = performance.now();
    let telling = false;
    return (bytes) => {
      read += bytes;
      if (telling || performance.now() - told < TOLD_MS) return;
      telling = true;
      told = performance.now();
      void this.tell(ctx, id, read).catch(() => undefined).finally(() => { telling = false; });
    };
  }

  private tell(ctx: RequestContext, id: string, bytes: number): Promise<unknown> {
    return this.work.run(ctx, (tx) => tx.query(`update classification.import_request set state = 'running', bytes_read = $2 where id = $1 and state in ('waiting', 'running')`, [id, bytes]));
  }

  /** Files are kept after a trial that went well: the import itself reads them again. */
  private finish(ctx: RequestContext, id: string, state: 'done' | 'refused' | 'failed', result: object): Promise<unknown> {
    return this.work.run(ctx, async (tx) => {
      const [request] = await tx.query<{ dry_run: boolean }>('update classification.import_request set state = $2, result = $3, finished_at = $4 where id = $1 returning dry_run', [id, state, JSON.stringify(result), new Date(tx.ctx.clock.now())]);
      if (state !== 'done' || !request?.dry_run) await tx.query('delete from classification.import_chunk where request_id = $1', [id]);
    });
  }
}

function refusalOf({ kind, file, line, column, reason, advice }: ImportRefused): object {
  return { refusal: { kind, file, line, column, reason, advice } };
}
