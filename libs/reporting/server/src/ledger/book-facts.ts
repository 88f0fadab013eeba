import type { Tx } from '@classmark/platform/server';
import { cellsSql } from './cells-sql';

// `before` and `after` tell whether a subject came into a cell or left it: only then a distinct number changes.
const BOOK_SQL = `
  with cells as materialized (${cellsSql('f.id = any($2::uuid[])')}),
  subjects as (
    insert into reporting.tally_subject as s (measure, year, dimension, key, subject, times)
    select measure, year, dimension, key, subject, facts * $3 from cells where subject is not null order by 1, 2, 3, 4, 5
    on conflict on constraint tally_subject_pk do update set times = s.times + excluded.times
    returning s.measure, s.year, s.dimension, s.key, s.subject, s.times),
  changes as (
    select measure, year, dimension, key, case when subject is null then amount * $3 else 0 end as value, facts * $3 as facts from cells
    union all
    select s.measure, s.year, s.dimension, s.key, (s.times > 0)::int - (s.times - c.facts * $3 > 0)::int, 0
    from subjects s join cells c on (c.measure, c.year, c.dimension, c.key, c.subject) = (s.measure, s.year, s.dimension, s.key, s.subject))
  insert into reporting.tally as t (measure, year, dimension, key, value, facts)
  select measure, year, dimension, key, sum(value), sum(facts) from changes group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict on constraint tally_pk do update set value = t.value + excluded.value, facts = t.facts + excluded.facts`;

/**
 * Adds facts to the numbers kept ready, or takes them out again, in the transaction that appends them.
 * @param sign 1 adds, -1 takes out
 */
export async function bookFacts(tx: Tx, factIds: readonly string[], sign: 1 | -1, zone: string): Promise<void> {
  if (factIds.length === 0) return;
  await tx.query(BOOK_SQL, [zone, factIds, sign]);
  if (sign === 1) return;
  // A cell in which nothing stands is no cell: rebuilding would not make it.
  await tx.query('delete from reporting.tally_subject where times = 0');
  await tx.query('delete from reporting.tally where facts = 0');
}
