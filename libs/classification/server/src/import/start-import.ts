import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '@classmark/platform/core';
import { JobQueue, personIdOf, UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { ImportNotPossible } from './import-refusals';

/** Name of the job that imports what was sent. */
export const IMPORT_JOB = 'classification.importEdition';

/** Queues the work on an import whose files are there: first as a trial, then in earnest. */
@Injectable()
export class StartImport {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(JobQueue) private readonly jobs: JobQueue) {}

  async execute(ctx: RequestContext, input: { readonly id: string; readonly dryRun: boolean }): Promise<{ readonly id: string } | Refusal> {
    if (!isUuid(input.id)) return new ImportNotPossible('There is no such import.');
    return this.work.run(ctx, (tx) => this.within(tx, input));
  }

  private async within(tx: Tx, { id, dryRun }: { readonly id: string; readonly dryRun: boolean }): Promise<{ readonly id: string } | Refusal> {
    const [request] = await tx.query<{ state: string; dry_run: boolean }>('select state, dry_run from classification.import_request where id = $1 and requested_by = $2 for update', [id, personIdOf(tx.ctx)]);
    if (!request) return new ImportNotPossible('There is no such import.');
    // A trial that went well is followed by the import itself; nothing else is done twice.
    if (request.state !== 'receiving' && !(request.state === 'done' && request.dry_run && !dryRun)) return new ImportNotPossible('This import has been started already.');
    const [missing] = await tx.query<{ name: string }>(`select f.name from classification.import_file f where f.request_id = $1
      and f.bytes <> coalesce((select sum(length(c.content)) from classification.import_chunk c where c.request_id = f.request_id and c.position = f.position), 0) limit 1`, [id]);
    if (missing) return new ImportNotPossible(`${missing.name} has not arrived whole. Send the files again.`);
    await tx.query(`update classification.import_request set state = 'waiting', dry_run = $2, bytes_read = 0, result = null, finished_at = null where id = $1`, [id, dryRun]);
    await this.jobs.add(tx, IMPORT_JOB, { requestId: id }, { maxAttempts: 3 });
    await tx.audit({ action: 'classification.startImport', subjectType: 'importRequest', subjectId: id, details: { dryRun } });
    return { id };
  }
}
