import { ok, refused, type Decision } from './decision';

declare const LOCAL_DATE: unique symbol;

/** A civil day without zone or time, as ISO text `YYYY-MM-DD` (years 0001 to 9999). Comparing the texts compares the days. */
export type LocalDate = string & { readonly [LOCAL_DATE]: true };

/** Why a text is not a date: not written `YYYY-MM-DD`, or a day the calendar does not have. */
export interface NotADate { readonly kind: 'notWrittenAsDate' | 'noSuchDay'; readonly text: string }

/** Half of a year, `2018-H2`: the window in which trainings are planned. */
export type HalfYear = `${number}-H${1 | 2}`;

/** Reads `YYYY-MM-DD`. */
export function parseLocalDate(text: string): Decision<LocalDate, NotADate> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return refused({ kind: 'notWrittenAsDate', text });
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return refused({ kind: 'noSuchDay', text });
  return ok(text as LocalDate);
}

/** A date that is known to be one. @throws RangeError otherwise */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) throw new RangeError(`“${text}” is not a date such as 2026-11-24.`);
  return parsed.value;
}

/** Whether a text is a civil date. */
export function isLocalDate(text: string): text is LocalDate {
  return parseLocalDate(text).ok;
}

/** The day so many days later (earlier when negative). @throws RangeError outside the years 0001 to 9999 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Negative when `a` is earlier, 0 on the same day, positive when later. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Calendar days from `first` to `last`, both included; 0 when `last` is before `first`. */
export function daysInclusive(first: LocalDate, last: LocalDate): number {
  return Math.max(0, dayNumber(last) - dayNumber(first) + 1);
}

/** Calendar year. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** Month, 1 to 12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

/** Half of the year the day lies in. */
export function halfYearOf(date: LocalDate): HalfYear {
  return `${yearOf(date)}-H${monthOf(date) <= 6 ? 1 : 2}`;
}

/** First and last day of a year. */
export function yearBounds(year: number): { readonly first: LocalDate; readonly last: LocalDate } {
  const digits = String(year).padStart(4, '0');
  return { first: localDate(`${digits}-01-01`), last: localDate(`${digits}-12-31`) };
}

/** The day from its parts; month 1 to 12. @throws RangeError when there is no such day */
export function dateOf(year: number, month: number, day: number): LocalDate {
  return localDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** Days since 1970-01-01, by the proleptic Gregorian calendar. */
export function dayNumber(date: LocalDate): number {
  const month = monthOf(date);
  // The year is counted from March, so that the leap day is the last day of a year.
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

function dateOfDayNumber(days: number): LocalDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
