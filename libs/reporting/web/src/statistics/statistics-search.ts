/** What can be counted on the screens. */
export const STATISTICS_MEASURES = ['enrolments', 'withdrawals', 'participations', 'completions', 'passes', 'minutes', 'people', 'offices'] as const;
export type StatisticsMeasure = (typeof STATISTICS_MEASURES)[number];

/** By what figures can be broken down on the screens. */
export const STATISTICS_DIMENSIONS = ['region', 'office', 'country', 'developmentStatus', 'trainingKind', 'topic', 'audience'] as const;
export type StatisticsDimension = (typeof STATISTICS_DIMENSIONS)[number];

/** Name of the filter of each dimension in the address, and in the question. */
export const FILTERS = {
  region: { name: 'region', field: 'regions' }, office: { name: 'office', field: 'offices' }, country: { name: 'country', field: 'countries' },
  developmentStatus: { name: 'status', field: 'developmentStatuses' }, trainingKind: { name: 'type', field: 'trainingKinds' }, topic: { name: 'topic', field: 'topics' }, audience: { name: 'audience', field: 'audiences' },
} as const satisfies Readonly<Record<StatisticsDimension, { readonly name: keyof StatisticsFilters; readonly field: string }>>;

/** The value that stands for the rest: not confirmed, not stated. */
export const REST = '-';

/** Filters as they stand in the address. */
export interface StatisticsFilters {
  readonly region?: string; readonly office?: string; readonly country?: string; readonly status?: string; readonly type?: string; readonly topic?: string; readonly audience?: string;
  /** Offerings, separated by commas: from a figure of the annual report. */
  readonly offering?: string;
}

/** The address of the statistics. */
export interface StatisticsSearch extends StatisticsFilters { readonly year?: number; readonly by?: StatisticsDimension; readonly view?: 'table' }

/** The address of the rows behind a figure: the same filters, and what the figure said. */
export interface RowsSearch extends StatisticsFilters {
  readonly measure?: StatisticsMeasure; readonly year?: number; readonly through?: string; readonly overlap?: StatisticsDimension;
  /** How many rows the figure said it had. */
  readonly shown?: number;
}

type Raw = Record<string, unknown>;

/** Reads the address of the statistics; what is not understood is left out. */
export function statisticsSearch(raw: Raw): StatisticsSearch {
  return clean({ ...filtersOf(raw), year: yearOf(raw.year), by: oneOf(STATISTICS_DIMENSIONS, raw.by), view: raw.view === 'table' ? 'table' : undefined });
}

/** Reads the address of the rows. */
export function rowsSearch(raw: Raw): RowsSearch {
  const through = typeof raw.through === 'string' && /^\d\d-\d\d$/.test(raw.through) ? raw.through : undefined;
  const shown = typeof raw.shown === 'number' && Number.isInteger(raw.shown) && raw.shown >= 0 ? raw.shown : undefined;
  return clean({ ...filtersOf(raw), measure: oneOf(STATISTICS_MEASURES, raw.measure), year: yearOf(raw.year), through, overlap: oneOf(STATISTICS_DIMENSIONS, raw.overlap), shown });
}

/** The filters of an address alone. */
export function filtersOf(raw: object): StatisticsFilters {
  const from = raw as Raw;
  const text = (name: string) => (typeof from[name] === 'string' && from[name] !== '' && (from[name] as string).length <= 400 ? (from[name] as string) : undefined);
  return clean({ region: text('region'), office: text('office'), country: text('country'), status: text('status'), type: text('type'), topic: text('topic'), audience: text('audience'), offering: text('offering') });
}

/** The filters as the question takes them. */
export function filterInput(filters: StatisticsFilters): Record<string, (string | null)[]> {
  const own = Object.values(FILTERS).flatMap(({ name, field }): [string, (string | null)[]][] => {
    const value = filters[name];
    return value === undefined ? [] : [[field, [value === REST ? null : value]]];
  });
  return { ...Object.fromEntries(own), ...(filters.offering === undefined ? {} : { offerings: filters.offering.split(',') }) };
}

/** Whether anything is filtered. */
export function isFiltered(filters: StatisticsFilters): boolean {
  return Object.values(filtersOf(filters)).some((value) => value !== undefined);
}

/** The address of a file with the same question. */
export function downloadAddress(file: 'rows' | 'figures', language: string, search: Record<string, string | number | readonly (string | number)[] | undefined>, filters: StatisticsFilters): string {
  const query = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries({ ...search, ...filtersOf(filters) })) {
    if (value === undefined) continue;
    for (const each of name === 'offering' ? String(value).split(',') : [value].flat()) query.append(name, String(each));
  }
  return `/downloads/statistics/${file}.csv?${query}`;
}

function clean<T extends object>(search: T): T {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as T;
}

function yearOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2200 ? value : undefined;
}

function oneOf<T extends string>(names: readonly T[], value: unknown): T | undefined {
  return names.find((name) => name === value);
}
