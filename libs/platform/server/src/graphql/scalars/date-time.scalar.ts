import { textScalar } from './text-scalar';

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** The instant a text names, in epoch milliseconds; undefined for what is not complete, or not on the calendar or clock. */
function instantOf(text: string): number | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, day = '', hour, minute, second] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  // The engine rolls 30 February over to March; the calendar does not have it.
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

/** An instant: a `Date` inside, ISO 8601 in UTC outside. Resolvers may also return epoch milliseconds. */
export const DateTimeScalar = textScalar<Date, number>({
  name: 'DateTime',
  description: 'An instant as ISO 8601 with an offset; always answered in UTC with milliseconds, e.g. 2026-11-24T09:00:00.000Z.',
  url: 'https://www.rfc-editor.org/rfc/rfc3339',
  read: (text) => {
    const instant = instantOf(text);
    return instant === undefined ? undefined : new Date(instant);
  },
  write: (value) => {
    const date = value instanceof Date ? value : typeof value === 'number' ? new Date(value) : null;
    return date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined;
  },
});
