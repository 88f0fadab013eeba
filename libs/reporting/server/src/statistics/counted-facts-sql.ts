import { addDays, isLocalDate, localDate, startOfDay, type LocalDate } from '@classmark/platform/core';
import { CURRENT, KEY_SQL } from '../ledger/cells-sql';
import { FACT_OF_MEASURE, SUBJECT_SQL, type FigureQuestion } from './statistics-question';
import type { StatisticsScope } from './statistics-scope';

/** A condition on facts `f` with its parameters. */
export interface FactCondition { readonly where: string; readonly parameters: readonly unknown[] }

/** The condition under which a fact is counted by a question, within what the person may see. Parameters begin at `$1`. */
export function countedFacts(question: FigureQuestion, scope: StatisticsScope, zone: string): FactCondition {
  const parts: string[] = [];
  const parameters: unknown[] = [];
  const bound = (value: unknown) => `$${parameters.push(value)}`;
  parts.push(`f.kind = ${bound(FACT_OF_MEASURE[question.measure])}`);
  if (!scope.everywhere) parts.push(`f.confirmed and f.office_code = any(${bound(scope.offices)}::text[])`);
  const span = question.year === null ? null : spanOf(question.year, question.through ?? null, zone);
  if (span) parts.push(`f.at >= ${bound(span.from)} and f.at < ${bound(span.until)}`);
  const { filter } = question;
  const among = (values: readonly (string | null)[] | null | undefined, column: string) => {
    if (values === null || values === undefined) return;
    const named = values.filter((value) => value !== null);
    parts.push(`(${column} = any(${bound(named)}::text[])${values.includes(null) ? ` or ${column} is null` : ''})`);
  };
  if (filter.offices && !filter.offices.includes(null)) {
    // Written so that the index by office can be used.
    parts.push(`f.confirmed and f.office_code = any(${bound(filter.offices)}::text[])`);
  } else among(filter.offices, `(${KEY_SQL.office})`);
  among(filter.countries, KEY_SQL.country);
  among(filter.regions, KEY_SQL.region);
  among(filter.developmentStatuses?.map((value) => (value === 'notStated' ? null : value)), `(${KEY_SQL.developmentStatus})`);
  among(filter.audiences, KEY_SQL.audience);
  among(filter.trainingKinds, KEY_SQL.trainingKind);
  among(filter.offerings, KEY_SQL.offering);
  if (filter.topics) {
    parts.push(`(f.topics && ${bound(filter.topics.filter((topic) => topic !== null))}::text[]${filter.topics.includes(null) ? ' or cardinality(f.topics) = 0' : ''})`);
  }
  const subject = SUBJECT_SQL[question.measure];
  if (subject) parts.push(`(${subject}) is not null`);
  parts.push(CURRENT);
  return { where: parts.join('\n      and '), parameters };
}

/** Half-open span of a civil year in the reporting zone, up to and including a day `MM-DD` where one is given. */
export function spanOf(year: number, through: string | null, zone: string): { readonly from: Date; readonly until: Date } {
  const digits = String(year).padStart(4, '0');
  const last: LocalDate = through === null ? localDate(`${digits}-12-31`) : dayOf(digits, through);
  return { from: new Date(startOfDay(localDate(`${digits}-01-01`), zone)), until: new Date(startOfDay(addDays(last, 1), zone)) };
}

/** 29 February of a year without one is the 28th. */
function dayOf(year: string, monthDay: string): LocalDate {
  const wanted = `${year}-${monthDay}`;
  return isLocalDate(wanted) ? wanted : localDate(`${year}-02-28`);
}
