import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type RequestContext, type Tx } from '@classmark/platform/server';

/** Closes a year: from then on entries change only as corrections with a reason. */
@Injectable()
export class CloseReportingYear {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** Closing a closed year does nothing. */
  execute(ctx: RequestContext, year: number, reason: string | null): Promise<void> {
    return this.work.run(ctx, (tx) => this.within(tx, year, reason));
  }

  /** The same inside the transaction of a caller. */
  async within(tx: Tx, year: number, reason: string | null): Promise<void> {
    const closed = await tx.query<{ year: number }>(
      'insert into reporting.reporting_year (year, closed_at, closed_by, reason) values ($1, $2, $3, $4) on conflict do nothing returning year',
      [year, new Date(tx.ctx.clock.now()), tx.ctx.actor?.personId ?? null, reason]);
    if (closed.length > 0) await tx.audit({ action: 'reporting.closeYear', subjectType: 'reportingYear', subjectId: String(year), details: { reason } });
  }
}
