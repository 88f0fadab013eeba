import { localDateTimeIn, parseFraction } from '@classmark/platform/core';
import { csvDocument } from '@classmark/platform/server';
import type { AttendanceReport } from './attendance-report';
import { stateOf } from './attendance.type';

const COLUMNS = ['Person', 'Office', 'Office code', 'Office confirmed', 'State', 'Enrolled at', 'Minutes', 'Share of live time (%)', 'Evidence', 'Attended', 'Final'] as const;

/** The roster as CSV: one line a person, times in the zone of the webinar, minutes and share rounded down. */
export function rosterCsv(report: AttendanceReport): string {
  const final = report.session.settledAtMs === null ? 'no' : 'yes';
  return csvDocument(COLUMNS, report.lines.map((line) => [
    line.name, line.officeName, line.snapshot?.officeCode ?? null, line.snapshot ? yesNo(line.snapshot.confirmed) : null, stateOf(line),
    line.enrolment ? localDateTimeIn(line.enrolment.enrolledAtMs, report.offering.zone).replace('T', ' ') : null,
    line.attendance ? Math.floor(line.attendance.ms / 60_000) : 0, line.attendance ? percentDown(line.attendance.share) : 0,
    line.attendance?.grade ?? null, yesNo(line.attendance?.attended ?? false), final,
  ]));
}

/** Per cent with one decimal, rounded down, so that 74.99 % never reads as 75. */
function percentDown(share: string): number {
  const { numerator, denominator } = parseFraction(share);
  return Number((numerator * 1000n) / denominator) / 10;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
