import { csvDocument } from '@classmark/platform/server';
import type { RosterLine } from './roster.type';

const COLUMNS = ['Name', 'Office', 'Office name', 'Confirmed', 'Episode', 'State', 'Progress', 'Enrolled', 'Started', 'Completed', 'Passed', 'Withdrawn'];

/** The roster as a file for spreadsheets; instants in ISO 8601, UTC. Formulas in names are harmless. */
export function rosterCsv(lines: readonly RosterLine[]): string {
  return csvDocument(COLUMNS, lines.map((line) => [
    line.name, line.officeCode, line.officeName, line.officeConfirmed ? 'yes' : 'no', line.episode, line.state, `${Math.round(line.share * 100)} %`,
    ...[line.enrolledAt, line.startedAt, line.completedAt, line.passedAt, line.withdrawnAt].map((at) => at?.toISOString() ?? null),
  ]));
}
