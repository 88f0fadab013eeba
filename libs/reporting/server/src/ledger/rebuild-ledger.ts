import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, UnitOfWork, type Config, type RequestContext } from '@classmark/platform/server';
import { cellsSql, CURRENT } from './cells-sql';

/** What a rebuild did. */
export interface RebuiltLedger { readonly facts: number; readonly numbers: number }

/** Makes the numbers kept ready anew from the facts. The facts are the truth and are not touched. */
@Injectable()
export class RebuildLedger {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns how many facts there are and how many numbers they make. Events that arrive meanwhile wait. */
  execute(ctx: RequestContext): Promise<RebuiltLedger> {
    return this.work.run(ctx, async (tx) => {
      await tx.query('set local statement_timeout = 0');
      await tx.query('lock table reporting.fact in share row exclusive mode');
      await tx.query('truncate reporting.tally, reporting.tally_subject');
      await tx.query(
        `insert into reporting.tally_subject (measure, year, dimension, key, subject, times)
         select measure, year, dimension, key, subject, facts from (${cellsSql(CURRENT)}) cells where subject is not null`, [this.config.REPORTING_ZONE]);
      await tx.query(
        `insert into reporting.tally (measure, year, dimension, key, value, facts)
         select measure, year, dimension, key, case when max(subject) is null then sum(amount) else count(*) end, sum(facts)
         from (${cellsSql(CURRENT)}) cells group by 1, 2, 3, 4`, [this.config.REPORTING_ZONE]);
      const [made] = await tx.query<{ facts: number; numbers: number }>(
        'select (select count(*)::int from reporting.fact) as facts, (select count(*)::int from reporting.tally) as numbers');
      await tx.audit({ action: 'reporting.rebuildLedger', subjectType: 'ledger', subjectId: 'reporting', details: { ...made! } });
      return made!;
    });
  }
}
