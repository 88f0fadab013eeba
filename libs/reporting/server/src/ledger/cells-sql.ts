/** Dimensions of which numbers are kept ready. Others (offerings) are counted from the facts when asked. */
export const TALLIED_DIMENSIONS = ['office', 'country', 'region', 'developmentStatus', 'audience', 'trainingKind', 'topic'] as const;

/** A fact that no later one has taken the place of. `f` is the fact. */
export const CURRENT = 'not exists (select 1 from reporting.fact later where later.supersedes = f.id)';

/** The part of each single-valued dimension in which fact `f` stands; null is the rest. The same as `cellKeys` of core. */
export const KEY_SQL = {
  office: 'case when f.confirmed then f.office_code end',
  country: 'f.country_code',
  region: 'f.region',
  developmentStatus: `nullif(f.development_status, 'notStated')`,
  ldc: `case when f.ldc then 'ldc' else 'other' end`,
  audience: 'f.audience',
  trainingKind: 'f.training_kind',
  offering: 'f.offering_id::text',
} as const;

/** The parts of the dimension topic in which fact `f` stands: each of its topics, or the rest. */
export const TOPIC_KEYS_SQL = `select distinct unnest(case when cardinality(f.topics) = 0 then array[null::text] else f.topics end)`;

/**
 * The cells in which facts stand, with what they add there: one row per measure, year, dimension, key and subject. `$1` is
 * the reporting zone; `where` speaks of `f`. Incremental booking and rebuilding use the same statement, so they cannot differ.
 */
export function cellsSql(where: string): string {
  const single = TALLIED_DIMENSIONS.filter((each) => each !== 'topic');
  return `
    select m.measure, y.year, d.dimension, coalesce(d.key, '') as key, m.subject, sum(m.amount)::bigint as amount, count(*)::int as facts
    from reporting.fact f
    cross join lateral (select extract(year from f.at at time zone $1)::int as civil) c
    cross join lateral (
      select case f.kind when 'enrolment' then 'enrolments' when 'withdrawal' then 'withdrawals' when 'participation' then 'participations'
        when 'completion' then 'completions' when 'pass' then 'passes' when 'certificate' then 'certificates' else 'minutes' end as measure,
        null::text as subject, case when f.kind = 'minutes' then f.amount_ms / 60000 else 1 end as amount
      union all select 'people', f.person_id::text, 1 where f.kind = 'participation'
      union all select 'offices', f.office_code, 1 where f.kind = 'participation' and f.confirmed and f.office_code is not null) m
    cross join lateral (values (0), (c.civil)) y(year)
    cross join lateral (
      select 'all' as dimension, 'all' as key
      union all select 'year', c.civil::text where y.year = 0
      ${single.map((each) => `union all select '${each}', ${KEY_SQL[each]} where y.year > 0`).join('\n      ')}
      union all select 'topic', topic.key from (${TOPIC_KEYS_SQL} as key) topic where y.year > 0) d
    where f.kind <> 'passLost' and (${where})
    group by m.measure, y.year, d.dimension, coalesce(d.key, ''), m.subject`;
}
