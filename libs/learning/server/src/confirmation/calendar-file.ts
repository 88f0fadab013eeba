import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** A dated offering as a calendar entry. Instants are epoch milliseconds. */
export interface CalendarEntry {
  /** Stable per offering, so that a later file updates the same entry. */
  readonly offeringId: string;
  readonly title: string;
  readonly line: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly url: string;
  /** When the file was made. */
  readonly madeAtMs: number;
  readonly cancelled: boolean;
}

/** The entry as an iCalendar file (RFC 5545). Times are written in UTC, so every calendar shows the reader's own. */
export function calendarFile(entry: CalendarEntry): string {
  const calendar = ical({
    prodId: { company: 'Classmark', product: 'Trainings', language: 'EN' },
    method: entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${entry.offeringId}@classmark`, stamp: new Date(entry.madeAtMs), start: new Date(entry.startsAtMs), end: new Date(entry.endsAtMs),
    summary: entry.title, description: entry.line, url: entry.url,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
