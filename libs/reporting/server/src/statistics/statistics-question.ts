import type { Dimension, Measure } from '@classmark/reporting/core';

/** Only facts that match every filter given; in a list one of the values does. A null in a list is the rest. */
export interface StatisticsFilter {
  readonly offices?: readonly (string | null)[] | null;
  readonly countries?: readonly (string | null)[] | null;
  readonly regions?: readonly (string | null)[] | null;
  readonly developmentStatuses?: readonly (string | null)[] | null;
  readonly audiences?: readonly string[] | null;
  readonly trainingKinds?: readonly string[] | null;
  readonly topics?: readonly (string | null)[] | null;
  readonly offerings?: readonly string[] | null;
}

/** What one figure is about. */
export interface FigureQuestion {
  readonly measure: Measure;
  /** Null for all years. */
  readonly year: number | null;
  /** Counts each year only up to this day, `MM-DD`, so that a running year is compared with the same days of another. */
  readonly through?: string | null;
  readonly filter: StatisticsFilter;
}

/** Kind of fact that a measure counts. */
export const FACT_OF_MEASURE: Readonly<Record<Measure, string>> = {
  enrolments: 'enrolment', withdrawals: 'withdrawal', participations: 'participation', completions: 'completion', passes: 'pass',
  certificates: 'certificate', minutes: 'minutes', people: 'participation', offices: 'participation',
};

/** What must be different to count again; null where every fact counts by its amount. */
export const SUBJECT_SQL: Readonly<Record<Measure, string | null>> = {
  enrolments: null, withdrawals: null, participations: null, completions: null, passes: null, certificates: null, minutes: null,
  people: 'f.person_id::text', offices: 'case when f.confirmed then f.office_code end',
};

/** The value of a measure over a set of facts `f`. Minutes are full ones per attendance, so that parts add up. */
export function valueSql(measure: Measure): string {
  const subject = SUBJECT_SQL[measure];
  if (subject) return `count(distinct ${subject})::int`;
  return measure === 'minutes' ? 'coalesce(sum(f.amount_ms / 60000), 0)::int' : 'count(*)::int';
}

/** Measures and dimensions by name, for addresses of downloads. */
export const MEASURE_NAMES: readonly Measure[] = ['enrolments', 'withdrawals', 'participations', 'completions', 'passes', 'certificates', 'minutes', 'people', 'offices'];
export const DIMENSION_NAMES: readonly Dimension[] = ['office', 'country', 'region', 'developmentStatus', 'ldc', 'audience', 'trainingKind', 'offering', 'year', 'topic'];

/** Whether nothing is filtered: then the numbers kept ready answer. */
export function isUnfiltered(filter: StatisticsFilter): boolean {
  return Object.values(filter).every((values) => values === null || values === undefined);
}
