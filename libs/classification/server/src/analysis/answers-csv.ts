import { AGREEMENT_RULE, ITEM_RULE } from '@classmark/classification/core';
import { csvDocument } from '@classmark/platform/server';
import type { AnswerRow } from './answer-reader';
import type { Pseudonym } from './pseudonyms';

const COLUMNS = ['Answer', 'Person', 'Case', 'Case version', 'Edition', 'Given in', 'Language', 'Office', 'Office confirmed', 'First attempt', 'Hints', 'Day', 'Seconds', 'Places', 'Roles', 'Mark', 'Times marked', 'Findings', 'Rules'];

/** What a line needs to know of its case. */
export interface CaseNames { readonly key: string; readonly number: number }

/**
 * The answers as a file for spreadsheets, pseudonymous: people are numbers of this file only, answers are counted, and of the moment only the
 * day stands there, because instants could be compared with other records.
 */
export function answersCsv(edition: string, rows: readonly AnswerRow[], cases: ReadonlyMap<string, CaseNames>, pseudonym: Pseudonym): string {
  return csvDocument(COLUMNS, rows.map((row, index) => [
    index + 1, pseudonym(row.personId), cases.get(row.versionId)?.key ?? null, cases.get(row.versionId)?.number ?? null, edition, row.mode, row.language,
    row.office, row.office === null ? 'no' : 'yes', row.firstAttempt ? 'yes' : 'no', row.hints, new Date(row.answeredAtMs).toISOString().slice(0, 10),
    row.durationMs === null ? null : Math.round(row.durationMs / 1000), row.places.map((place) => place.symbol).join('; '),
    row.places.map((place) => place.role ?? '').join('; ').replace(/^[; ]+$/, ''), row.mark.toString(), row.markings,
    row.findings.map((finding) => finding.kind).join('; '), `${ITEM_RULE}; ${AGREEMENT_RULE}`,
  ]));
}
