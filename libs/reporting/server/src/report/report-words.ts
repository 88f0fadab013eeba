import type { AnnexRow, ReportSession } from '@classmark/reporting/core';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Heading of the annex. */
export const ANNEX_TITLE = 'Annex: trainings held on the platform, by office';

/** The line that keeps the annex honest. */
export const ANNEX_NOTE = 'Enrolments, participations, completions and minutes add up to the figures of the report; a person who took part for two offices stands in both lines of people.';

/** Columns of the annex, in order. */
export const ANNEX_COLUMNS: readonly { readonly title: string; readonly of: (row: AnnexRow) => string | number }[] = [
  { title: 'Office', of: (row) => (row.st3 === null ? row.office : `${row.office} (${row.st3})`) },
  { title: 'People', of: (row) => row.people },
  { title: 'Enrolments', of: (row) => row.enrolments },
  { title: 'Participations', of: (row) => row.participations },
  { title: 'Completions', of: (row) => row.completions },
  { title: 'Minutes', of: (row) => row.minutes },
];

/** The two lines above the title: body with its session, and place with dates. None for a draft without a session. */
export function sessionLines(session: ReportSession | null): readonly string[] {
  if (!session) return [];
  return [`Committee on WIPO Standards (CWS), ${ORDINALS[session.ordinal - 1] ?? `${session.ordinal}th`} session`, `${session.place}, ${dates(session.start, session.end)}`];
}

function dates(start: string, end: string): string {
  const [from, to] = [start, end].map((day) => ({ year: day.slice(0, 4), month: MONTHS[Number(day.slice(5, 7)) - 1]!, day: Number(day.slice(8, 10)) }));
  if (from!.year !== to!.year) return `${from!.day} ${from!.month} ${from!.year} to ${to!.day} ${to!.month} ${to!.year}`;
  return `${from!.day}${from!.month === to!.month ? '' : ` ${from!.month}`} to ${to!.day} ${to!.month} ${to!.year}`;
}
