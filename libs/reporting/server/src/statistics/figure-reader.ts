import { Inject, Injectable } from '@nestjs/common';
import { COUNTING_RULES, MEASURES, type Dimension, type Measure } from '@classmark/reporting/core';
import { civilDateIn, yearIn } from '@classmark/platform/core';
import { CLOCK, CONFIG, UnitOfWork, type Config } from '@classmark/platform/server';
import type { Clock } from '@classmark/platform/core';
import { KEY_SQL, TALLIED_DIMENSIONS, TOPIC_KEYS_SQL } from '../ledger/cells-sql';
import { countedFacts } from './counted-facts-sql';
import { isUnfiltered, valueSql, type StatisticsFilter } from './statistics-question';
import type { StatisticsScope } from './statistics-scope';

/** A number and how many facts stand behind it. */
export interface Counted { readonly value: number; readonly rows: number }

/** A figure with its parts: total = sum of the parts + rest − overlap. */
export interface FigureView {
  readonly measure: Measure;
  readonly unit: string;
  readonly rules: string;
  readonly year: number | null;
  readonly by: Dimension | null;
  readonly total: Counted;
  readonly parts: readonly (Counted & { readonly key: string })[];
  readonly rest: Counted | null;
  readonly overlap: number;
}

/** Several figures at once: each measure in each year. */
export interface FiguresQuestion {
  readonly measures: readonly Measure[];
  readonly years: readonly (number | null)[];
  readonly by: Dimension | null;
  /** Counts each year only up to this day, `MM-DD`. */
  readonly through?: string | null;
  readonly filter: StatisticsFilter;
}

interface CellRow { measure: Measure; year: number; dimension: string; key: string; value: string | number; facts: string | number }

/** Counts figures: from the numbers kept ready where nothing is filtered, else from the facts. Both give the same. */
@Injectable()
export class FigureReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CONFIG) private readonly config: Config, @Inject(CLOCK) private readonly clock: Clock) {}

  /** The figures in the order of measures, then years. */
  async figures(question: FiguresQuestion, scope: StatisticsScope): Promise<FigureView[]> {
    const asked = question.measures.flatMap((measure) => question.years.map((year) => ({ measure, year })));
    const ready = asked.filter(({ year }) => this.keptReady(question, year, scope));
    const cells = ready.length === 0 ? [] : await this.tallied(question, ready);
    return Promise.all(asked.map(async ({ measure, year }) => {
      if (!ready.some((each) => each.measure === measure && each.year === year)) return this.counted(question, measure, year, scope);
      return figureOf(measure, year, question.by, cells.filter((cell) => cell.measure === measure && cell.year === (year ?? 0)));
    }));
  }

  private keptReady({ filter, by, through }: FiguresQuestion, year: number | null, scope: StatisticsScope): boolean {
    if (!scope.everywhere || !isUnfiltered(filter)) return false;
    // Nothing can have happened after today: the running year is whole up to the day.
    if (through && year !== null && !this.isTodayOrLater(year, through)) return false;
    if (by === null) return true;
    return year === null ? by === 'year' : (TALLIED_DIMENSIONS as readonly string[]).includes(by);
  }

  private isTodayOrLater(year: number, monthDay: string): boolean {
    const now = this.clock.now();
    return year === yearIn(now, this.config.REPORTING_ZONE) && `${year}-${monthDay}` >= civilDateIn(now, this.config.REPORTING_ZONE);
  }

  private tallied({ by }: FiguresQuestion, asked: readonly { measure: Measure; year: number | null }[]): Promise<CellRow[]> {
    return this.work.read<CellRow>(
      'select measure, year, dimension, key, value, facts from reporting.tally where measure = any($1) and year = any($2) and dimension = any($3) order by key collate "C"',
      [[...new Set(asked.map((each) => each.measure))], [...new Set(asked.map((each) => each.year ?? 0))], by === null ? ['all'] : ['all', by]]);
  }

  private async counted({ by, filter, through }: FiguresQuestion, measure: Measure, year: number | null, scope: StatisticsScope): Promise<FigureView> {
    const zone = this.config.REPORTING_ZONE;
    const { where, parameters } = countedFacts({ measure, year, through: through ?? null, filter }, scope, zone);
    const value = valueSql(measure);
    const total = `select 'all' as dimension, 'all' as key, ${value} as value, count(*)::int as facts from counted f`;
    const zoneAt = `$${parameters.length + 1}`;
    const keys = by === null ? null
      : by === 'topic' ? TOPIC_KEYS_SQL
      : by === 'year' ? `select extract(year from f.at at time zone ${zoneAt})::int::text`
      : `select ${KEY_SQL[by]}`;
    const parts = keys === null ? '' : ` union all select '${by}', coalesce(part.key, ''), ${value}, count(*)::int from counted f cross join lateral (${keys} as key) part group by part.key`;
    const rows = await this.work.read<CellRow>(
      `with counted as (select f.* from reporting.fact f where ${where}) select * from (${total}${parts}) cells order by key collate "C"`,
      by === 'year' ? [...parameters, zone] : parameters);
    return figureOf(measure, year, by, rows);
  }
}

function figureOf(measure: Measure, year: number | null, by: Dimension | null, cells: readonly CellRow[]): FigureView {
  const counted = (cell: CellRow | undefined): Counted => ({ value: Number(cell?.value ?? 0), rows: Number(cell?.facts ?? 0) });
  const total = counted(cells.find((cell) => cell.dimension === 'all'));
  const own = cells.filter((cell) => cell.dimension === by);
  const parts = own.filter((cell) => cell.key !== '').map((cell) => ({ key: cell.key, ...counted(cell) }));
  const restCell = own.find((cell) => cell.key === '');
  const rest = restCell ? counted(restCell) : null;
  const sum = parts.reduce((all, part) => all + part.value, rest?.value ?? 0);
  return { measure, unit: MEASURES[measure].unit, rules: COUNTING_RULES, year, by, total, parts, rest, overlap: by === null ? 0 : sum - total.value };
}
