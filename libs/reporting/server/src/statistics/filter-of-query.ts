import type { StatisticsFilter } from './statistics-question';

/** Name of each filter in an address; `-` as a value is the rest (not confirmed, not stated). */
export const FILTER_NAMES = {
  office: 'offices', country: 'countries', region: 'regions', status: 'developmentStatuses', audience: 'audiences', type: 'trainingKinds', topic: 'topics', offering: 'offerings',
} as const satisfies Readonly<Record<string, keyof StatisticsFilter>>;

/** The filter that stands in an address, the same as the screen of the figures has it. */
export function filterOfQuery(query: Readonly<Record<string, string | string[] | undefined>>): StatisticsFilter {
  return Object.fromEntries(Object.entries(FILTER_NAMES).flatMap(([name, field]) => {
    const values = [query[name] ?? []].flat().filter((value) => value !== '').map((value) => (value === '-' ? null : value));
    return values.length > 0 ? [[field, values]] : [];
  }));
}
