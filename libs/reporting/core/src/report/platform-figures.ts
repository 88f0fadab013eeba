import { figure } from '../facts/figure';
import type { Measure } from '../facts/measures';
import type { ParticipationFact } from '../facts/participation-fact';
import type { RegisterEntryInput } from '../register/entry';
import type { AnnexRow } from './annual-report';

/** What the ledger says about the printed trainings of a year. */
export interface PlatformFigures {
  readonly trainings: number; readonly people: number; readonly enrolments: number; readonly participations: number; readonly completions: number; readonly offices: number;
  /** Per office, the line "not confirmed" last. */
  readonly annex: readonly AnnexRow[];
}

const COLUMNS = ['people', 'enrolments', 'participations', 'completions', 'minutes'] as const satisfies readonly Measure[];

/** Printed entries that were born from an offering of the platform. */
export function printedTrainings(entries: readonly RegisterEntryInput[]): RegisterEntryInput[] {
  return entries.filter((entry) => entry.printed && entry.offeringId != null);
}

/**
 * Figures of the trainings held on the platform in a year: only those that are printed, counted from the ledger as
 * definitions §1. The line of those whose office was not confirmed keeps the columns equal to the totals (people apart, of
 * whom one can stand in two offices).
 * @param officeNames names by ST.3 code, as they are to be printed
 * @returns null when nothing of the platform is printed
 */
export function platformFiguresOf(facts: readonly ParticipationFact[], entries: readonly RegisterEntryInput[], year: number, zone: string, officeNames: Readonly<Record<string, string>>): PlatformFigures | null {
  const trainings = printedTrainings(entries).filter((entry) => entry.year === year);
  if (trainings.length === 0) return null;
  const filters = { offerings: trainings.map((entry) => entry.offeringId!) };
  const total = (measure: Measure) => figure(facts, { measure, year, zone, filters, by: null }).total.value;
  const rows = new Map<string | null, Record<(typeof COLUMNS)[number], number>>();
  for (const measure of COLUMNS) {
    const { cells, rest } = figure(facts, { measure, year, zone, filters, by: 'office' });
    for (const cell of [...cells, ...(rest ? [{ key: null, value: rest.value }] : [])]) {
      const row = rows.get(cell.key) ?? { people: 0, enrolments: 0, participations: 0, completions: 0, minutes: 0 };
      row[measure] = cell.value;
      rows.set(cell.key, row);
    }
  }
  const annex = [...rows].map(([st3, row]): AnnexRow => ({ st3, office: st3 === null ? 'Office not confirmed' : officeNames[st3] ?? st3, ...row }));
  annex.sort((a, b) => (a.st3 === null ? 1 : b.st3 === null ? -1 : a.st3 < b.st3 ? -1 : 1));
  return { trainings: trainings.length, people: total('people'), enrolments: total('enrolments'), participations: total('participations'), completions: total('completions'), offices: total('offices'), annex };
}
