import { dateOf, dayNumber, localDate, type LocalDate } from './local-date';

/** Wall-clock parts of an instant in a zone. */
interface WallClock { readonly year: number; readonly month: number; readonly day: number; readonly hour: number; readonly minute: number; readonly second: number }

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether the name is a time zone of the IANA database, such as `Africa/Nairobi`. */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Civil day of an instant (epoch milliseconds) in a zone. @throws RangeError for an unknown zone */
export function civilDateIn(instantMs: number, zone: string): LocalDate {
  const { year, month, day } = wallClock(instantMs, zone);
  return dateOf(year, month, day);
}

/** Calendar year of an instant (epoch milliseconds) in a zone. */
export function yearIn(instantMs: number, zone: string): number {
  return wallClock(instantMs, zone).year;
}

/** What the clock on the wall shows, `YYYY-MM-DDTHH:MM:SS`, at an instant (epoch milliseconds) in a zone. */
export function localDateTimeIn(instantMs: number, zone: string): string {
  const wall = wallClock(instantMs, zone);
  const time = [wall.hour, wall.minute, wall.second].map((part) => String(part).padStart(2, '0')).join(':');
  return `${dateOf(wall.year, wall.month, wall.day)}T${time}`;
}

/**
 * The instant (epoch milliseconds) of a wall-clock time `YYYY-MM-DDTHH:MM[:SS]` in a zone. When clocks go forward the time
 * that does not exist is moved on by the length of the gap; when they go back the first of the two counts (the same choice
 * as calendars and RFC 5545 make).
 * @throws RangeError when the text is not a date and time, or the zone is unknown
 */
export function instantOf(localDateTime: string, zone: string): number {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(localDateTime);
  if (!match) throw new RangeError(`“${localDateTime}” is not a date and time such as 2026-11-24T14:00.`);
  const asIfUtc = dayNumber(localDate(match[1]!)) * DAY_MS + (Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)) * 1000;
  const offsetBefore = offsetAt(asIfUtc - DAY_MS, zone);
  const candidates = [offsetBefore, offsetAt(asIfUtc + DAY_MS, zone)]
    .map((offset) => asIfUtc - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === asIfUtc);
  return candidates.length > 0 ? Math.min(...candidates) : asIfUtc - offsetBefore;
}

/** First instant of a civil day in a zone (epoch milliseconds); not always midnight where clocks change at midnight. */
export function startOfDay(date: LocalDate, zone: string): number {
  return instantOf(`${date}T00:00`, zone);
}

function offsetAt(instantMs: number, zone: string): number {
  const wall = wallClock(instantMs, zone);
  const shown = dayNumber(dateOf(wall.year, wall.month, wall.day)) * DAY_MS + (wall.hour * 3600 + wall.minute * 60 + wall.second) * 1000;
  return shown - Math.floor(instantMs / 1000) * 1000;
}

function wallClock(instantMs: number, zone: string): WallClock {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instantMs)) parts[type] = Number(value);
  return { year: parts.year!, month: parts.month!, day: parts.day!, hour: parts.hour!, minute: parts.minute!, second: parts.second! };
}

// Making a format costs a hundred times more than using it; there are as many as zones in use.
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}
