import { EDITION_PREFIX, type SchemeCode } from '@classmark/classification/core';
import type { EditionDraft } from '../edition-draft';
import { ImportProblem } from '../import-problem';

/** The attribute, which has to be there. @throws ImportProblem `missingAttribute` */
export function needed(element: string, attributes: Readonly<Record<string, string>>, name: string): string {
  const value = attributes[name]?.replaceAll('\u00A0', ' ').trim();
  if (!value) throw new ImportProblem('missingAttribute', `<${element}> has no ${name}.`, 'Import the file as it was published.');
  return value;
}

/** `20260101` or `2026-01-01` as a civil date, else null. */
export function civilDate(text: string | undefined): string | null {
  const match = /^(\d{4})[-.]?(\d\d)[-.]?(\d\d)$/.exec(text?.trim() ?? '');
  const date = match && `${match[1]}-${match[2]}-${match[3]}`;
  return date && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date) ? date : null;
}

/** How the number of an edition looks in the files of a scheme; what looks otherwise says something else, such as a generation. */
const EDITION_NUMBERS: Readonly<Record<SchemeCode, RegExp>> = { nice: /^\d{1,2}(?:\d{4})?$/, locarno: /^\d{1,2}$/, vienna: /^\d{1,2}$/, ipc: /^(?:19|20)\d{4}(?:\d\d)?$/ };

/** The printed number at the beginning of an edition's own one. */
const PRINTED: Readonly<Record<SchemeCode, RegExp>> = { nice: /^\d{1,2}(?:-\d{4})?(?!\d)/, locarno: /^\d{1,2}(?!\d)/, vienna: /^\d{1,2}(?!\d)/, ipc: /^\d{4}\.\d\d(?!\d)/ };

/** The file's own edition has to be the one it is imported as. @param spellings of the edition that the file may mean; none when it says nothing */
export function agreedEdition(draft: EditionDraft, spellings: readonly string[]): void {
  const number = draft.edition.slice(EDITION_PREFIX[draft.scheme].length + 1);
  // What follows the printed number tells apart what was imported twice: 2026.01-2.
  const wanted = PRINTED[draft.scheme].exec(number)?.[0];
  // A name that is not printed so, such as "trial", claims to be no official edition.
  if (wanted === undefined) return;
  const digits = (text: string): string => text.replaceAll(/\D/g, '');
  const said = spellings.filter((spelling) => EDITION_NUMBERS[draft.scheme].test(digits(spelling)));
  // The IPC writes the day, 20260101 for 2026.01; Nice may leave its year to another attribute.
  const agrees = (spelling: string): boolean => digits(spelling) === digits(wanted)
    || (draft.scheme === 'ipc' && digits(spelling).startsWith(digits(wanted))) || (draft.scheme === 'nice' && digits(spelling).length <= 2 && digits(spelling) === digits(wanted.split('-')[0]!));
  if (said.length > 0 && !said.some(agrees)) {
    throw new ImportProblem('wrongEdition', `The file is of the edition ${said[0]}, not of ${wanted}.`, `Name its own edition, or import the file of ${draft.edition}.`);
  }
}

/** Language of the texts: what the file says has to be what was asked for. */
export function agreedLanguage(said: string | undefined, wanted: string | null): string {
  const language = said?.trim().toLowerCase().slice(0, 2) || wanted || 'en';
  if (wanted !== null && language !== wanted) throw new ImportProblem('wrongLanguage', `The file is written in “${language}”, not in “${wanted}”.`, `Leave the language out, or import the file in “${wanted}”.`);
  if (!/^[a-z]{2}$/.test(language)) throw new ImportProblem('wrongLanguage', `“${said}” is no language.`, 'Name it by two letters.');
  return language;
}
