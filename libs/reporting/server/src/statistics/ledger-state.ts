import { Inject, Injectable } from '@nestjs/common';
import { civilDateIn, yearIn, type Clock, type Lang } from '@classmark/platform/core';
import { IdentityApi } from '@classmark/identity/server';
import { CLOCK, CONFIG, UnitOfWork, type Config } from '@classmark/platform/server';
import { FACT_OF_EVENT } from '../ledger/ledger-events';
import { FigureReader } from './figure-reader';
import type { StatisticsScope } from './statistics-scope';
import type { LedgerStateType, OfficesReachedType } from './statistics.type';

/** What the ledger knows about itself, and which offices it has not reached. */
@Injectable()
export class LedgerState {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
    @Inject(FigureReader) private readonly figures: FigureReader,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Up to when everything is counted, and what can be filtered by. */
  async read(scope: StatisticsScope): Promise<LedgerStateType> {
    const nowMs = this.clock.now();
    const zone = this.config.REPORTING_ZONE;
    const [waiting, keys] = await Promise.all([
      this.work.read<{ since: Date | null }>(
        'select min(occurred_at) as since from platform.outbox_event where delivered_at is null and type = any($1)', [Object.keys(FACT_OF_EVENT)]),
      this.work.read<{ dimension: string; key: string }>(
        `select distinct dimension, key from reporting.tally where dimension in ('year', 'topic') and key <> '' order by dimension, key`),
    ]);
    const since = waiting[0]?.since ?? null;
    const runningYear = yearIn(nowMs, zone);
    const years = new Set([runningYear, ...keys.filter((each) => each.dimension === 'year').map((each) => Number(each.key))]);
    return {
      countedUntil: since ?? new Date(nowMs), behind: since !== null && nowMs - since.getTime() > 60_000, zone, runningYear, today: civilDateIn(nowMs, zone),
      years: [...years].sort((a, b) => b - a), topics: keys.filter((each) => each.dimension === 'topic').map((each) => each.key), ownOfficesOnly: !scope.everywhere,
    };
  }

  /** Offices that can have staff, and those of them without a participation in a year. */
  async officesReached(year: number, language: Lang): Promise<OfficesReachedType> {
    const offices = this.identity.offices().filter((office) => office.canHaveStaff && !office.historical);
    const names = this.identity.officeNames(language);
    const [figure] = await this.figures.figures({ measures: ['participations'], years: [year], by: 'office', filter: {} }, { everywhere: true });
    const reached = new Set(figure!.parts.map((part) => part.key));
    const before = await this.work.read<{ key: string; year: number }>(
      `select key, max(year)::int as year from reporting.tally where measure = 'participations' and dimension = 'office' and key <> '' and year < $1 and year > 0 group by key`, [year]);
    const lastYears = new Map(before.map((row) => [row.key, row.year]));
    const notReached = offices.filter((office) => !reached.has(office.code))
      .map((office) => ({ code: office.code, name: names.get(office.code) ?? office.code, region: office.region, lastYear: lastYears.get(office.code) ?? null }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
    return { offices: offices.length, notReached };
  }
}
