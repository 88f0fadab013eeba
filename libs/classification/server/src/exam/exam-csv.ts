import { decimalText, parseFraction } from '@classmark/platform/core';
import { csvDocument } from '@classmark/platform/server';
import type { ExamPerson } from './taught-exam.type';

const COLUMNS = ['Name', 'Office', 'Office name', 'State', 'Started', 'Handed in', 'Handed in by', 'Extra minutes', 'Cases answered', 'Points', 'Points (decimal)', 'Of', 'Passed'];

/** The results as a file for spreadsheets: points exact as fractions and beside them as decimals with two places, instants in ISO 8601, UTC, one column of points for each topic. */
export function examCsv(people: readonly ExamPerson[], topics: readonly string[]): string {
  return csvDocument([...COLUMNS, ...topics.map((topic, line) => `Topic ${line + 1}: ${topic}`)], people.map((person) => [
    person.name, person.officeCode, person.officeName, person.state, person.startedAt?.toISOString() ?? null, person.handedInAt?.toISOString() ?? null, person.handedInBy,
    person.extraTime / 60_000, person.answered, person.points, person.points === null ? null : decimalText(parseFraction(person.points), 2), person.of, person.passed === null ? null : person.passed ? 'yes' : 'no',
    ...topics.map((_, line) => (person.topics[line] ? `${person.topics[line].points} of ${person.topics[line].of}` : null)),
  ]));
}
