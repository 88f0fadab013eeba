import { isLocalDate, ok, refused, type Decision } from '@classmark/platform/core';
import type { RegisterEntryInput } from './entry';
import { registerKinds } from './kinds';
import type { FieldSpec, RegisterKind } from './register-kind';

/** What is wrong with an entry, at the field that is to be mended. */
export interface EntryProblem {
  readonly field: string;
  readonly problem: 'unknownKind' | 'unknownField' | 'missing' | 'notText' | 'notANumber' | 'tooSmall' | 'notADate' | 'notAHalfYear' | 'notAnOption' | 'notYesOrNo' | 'notAList'
    | 'endBeforeStart' | 'unknownFigure' | 'unknownList' | 'orderNotPossible' | 'entryTwice' | 'nameMissing' | 'notAYear' | 'tooLong';
}

/** Longest text of a field, in characters. */
export const MAX_TEXT = 2_000;

/**
 * Checks an entry against its kind. All problems come at once, so that a form can show each at its field; nothing is changed
 * or completed.
 * @param kinds the configuration; a kind added there is checked like the others
 */
export function checkEntry(entry: RegisterEntryInput, kinds: readonly RegisterKind[] = registerKinds): Decision<RegisterEntryInput, readonly EntryProblem[]> {
  const kind = kinds.find((each) => each.key === entry.kind);
  if (!kind) return refused([{ field: 'kind', problem: 'unknownKind' }]);
  const problems: EntryProblem[] = [];
  if (!Number.isInteger(entry.year) || entry.year < 1900 || entry.year > 2200) problems.push({ field: 'year', problem: 'notAYear' });
  for (const key of Object.keys(entry.fields)) if (!kind.fields.some((field) => field.key === key)) problems.push({ field: key, problem: 'unknownField' });
  for (const field of kind.fields) {
    const problem = problemOf(entry.fields[field.key], field);
    if (problem) problems.push({ field: field.key, problem });
  }
  const { start, end } = entry.fields;
  // Texts of day and of month precision compare as far as both say something.
  if (typeof start === 'string' && typeof end === 'string' && isDate(start, 'month') && isDate(end, 'month')) {
    const length = Math.min(start.length, end.length);
    if (end.slice(0, length) < start.slice(0, length)) problems.push({ field: 'end', problem: 'endBeforeStart' });
  }
  for (const figure of entry.figures) {
    if (!kind.figures.some((spec) => spec.key === figure.key && spec.how !== 'counted')) problems.push({ field: figure.key, problem: 'unknownFigure' });
    else if (!Number.isInteger(figure.value)) problems.push({ field: figure.key, problem: 'notANumber' });
    else if (figure.value < 0) problems.push({ field: figure.key, problem: 'tooSmall' });
    if (figure.asOf != null && !isLocalDate(figure.asOf)) problems.push({ field: figure.key, problem: 'notADate' });
  }
  for (const list of entry.lists) {
    const spec = kind.lists.find((each) => each.key === list.key);
    if (!spec && !isOpenList(kind, list.key)) problems.push({ field: list.key, problem: 'unknownList' });
    else if (spec && !spec.orders.includes(list.order)) problems.push({ field: list.key, problem: 'orderNotPossible' });
    if (new Set(list.entries.map((each) => `${each.st3} ${each.iso3166_3 ?? ''}`)).size < list.entries.length) problems.push({ field: list.key, problem: 'entryTwice' });
    if (list.entries.some((each) => each.name.trim() === '')) problems.push({ field: list.key, problem: 'nameMissing' });
  }
  return problems.length > 0 ? refused(problems) : ok(entry);
}

/** Later years will include data in databases nobody thought of: the choice of the database is open, so its list is, too. */
function isOpenList(kind: RegisterKind, key: string): boolean {
  return kind.key === 'dataInclusion' && key.startsWith('collections.');
}

function problemOf(value: unknown, field: FieldSpec): EntryProblem['problem'] | null {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return field.required ? 'missing' : null;
  switch (field.type) {
    case 'number': return typeof value !== 'number' || !Number.isInteger(value) ? 'notANumber' : value < (field.min ?? -Infinity) ? 'tooSmall' : null;
    case 'flag': return typeof value === 'boolean' ? null : 'notYesOrNo';
    case 'texts': return isTexts(value) ? null : 'notAList';
    case 'choices': return !isTexts(value) ? 'notAList' : field.open || value.every((each) => field.options.includes(each)) ? null : 'notAnOption';
    default: break;
  }
  if (typeof value !== 'string') return 'notText';
  if (value.trim() === '' && field.required) return 'missing';
  if (value.length > MAX_TEXT) return 'tooLong';
  if (field.type === 'choice') return field.open || field.options.includes(value) ? null : 'notAnOption';
  if (field.type === 'halfYear') return /^\d{4}-H[12]$/.test(value) ? null : 'notAHalfYear';
  if (field.type === 'date') return isDate(value, field.precision) ? null : 'notADate';
  return null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && each.trim() !== '');
}

function isDate(value: string, precision: 'day' | 'month'): boolean {
  return isLocalDate(value) || (precision === 'month' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value));
}
