import { LANGS, type Lang, type Translations } from '@classmark/platform/core';
import type { AcceptedPlace, KeyGroup } from '../key/key';
import type { CaseFile, CasePart } from './case-file';
import { sameCase } from './compare-cases';
import { readCase } from './read-case';

/** Texts of a case that stand in a column per language: `title.en`, `title.ar`… */
const TEXT_COLUMNS = ['title', 'text', 'accepted', 'wrong', 'rule', 'hints'] as const;

/**
 * The columns of a table of cases, one row a case.
 * - `tags`, `roles`: words with a space between them.
 * - `answer`: groups with `;`, in each the accepted places with `|`, the main one first: `25 | 18 *3/4; ?9`. `?` before a group makes
 *   it optional, `!` marks the first place, `name =` names it; after a place `@invention` is its role and `*3/4` its weight.
 * - `text.en`…: each part begins with its heading in a line `# Heading`.
 * - `accepted.en`, `wrong.en`…: each place begins a line `[25] because…`; the text may go on in further lines.
 * - `hints.en`…: each hint begins a line `- Look at…`.
 * A case with a drawing or a picture needs JSON.
 */
export const CASE_COLUMNS: readonly string[] = [
  'key', 'edition', 'kind', 'difficulty', 'tests', 'tags', 'source', 'policy', 'roles', 'answer', ...TEXT_COLUMNS.flatMap((column) => LANGS.map((language) => `${column}.${language}`)),
];

/** A row by the names of its columns; an empty cell is absent. */
export type CaseTableRow = Readonly<Record<string, string>>;

/** The row of a case, or null when a table cannot say all of it. */
export function caseToRow(file: CaseFile): CaseTableRow | null {
  if (file.drawing || file.images?.length) return null;
  const row: Record<string, string> = {
    key: file.key, edition: file.edition, kind: file.kind, difficulty: String(file.difficulty), tests: file.tests, tags: file.tags.join(' '), source: file.source,
    policy: file.policy ?? '', roles: (file.roles ?? []).join(' '), answer: file.answer.map(groupToText).join('; '),
  };
  for (const language of LANGS) {
    row[`title.${language}`] = file.title[language] ?? '';
    row[`text.${language}`] = file.parts.map((part) => partToText(part, language)).join('\n');
    row[`accepted.${language}`] = wordsToText(file.accepted, language);
    row[`wrong.${language}`] = wordsToText(file.wrong, language);
    row[`rule.${language}`] = file.rule[language] ?? '';
    row[`hints.${language}`] = (file.hints ?? []).flatMap((hint) => (hint[language] === undefined ? [] : [`- ${hint[language]}`])).join('\n');
  }
  // An apostrophe before such a sign is what a spreadsheet is kept from running a formula by; it is taken off when read.
  if (Object.values(row).some((cell) => /^'[=+\-@\t\r＝＋－＠]/.test(cell))) return null;
  // Whatever does not come back as it went (a text that looks like a heading, a name with a semicolon) needs JSON.
  const back = readCase(rowToCase(row));
  return back.ok && sameCase(back.value, file) ? row : null;
}

/** The case of a row as it would stand in JSON; whether it is one is for `readCase` to say. */
export function rowToCase(row: CaseTableRow): unknown {
  const cell = (column: string): string => row[column] ?? '';
  const words = (column: string): Translations<string> => Object.fromEntries(LANGS.flatMap((language) => (cell(`${column}.${language}`) === '' ? [] : [[language, cell(`${column}.${language}`)]])));
  const list = (column: string): string[] => cell(column).split(/\s+/).filter((word) => word !== '');
  return {
    key: cell('key').trim(), edition: cell('edition').trim(), kind: cell('kind').trim(), difficulty: numberIn(cell('difficulty')), tests: cell('tests').trim(), tags: list('tags'), source: cell('source'),
    title: words('title'), parts: partsIn(row), ...(list('roles').length > 0 ? { roles: list('roles') } : {}),
    answer: cell('answer').split(';').filter((group) => group.trim() !== '').map(groupIn), ...(cell('policy').trim() ? { policy: cell('policy').trim() } : {}),
    accepted: wordsIn(row, 'accepted'), wrong: wordsIn(row, 'wrong'), rule: words('rule'), ...hintsIn(row),
  };
}

function numberIn(text: string): number | string {
  return /^\d+$/.test(text.trim()) ? Number(text) : text;
}

function groupToText({ group, required = true, first, accept }: KeyGroup): string {
  return `${required ? '' : '?'}${first ? '!' : ''}${group === undefined ? '' : `${group} = `}${accept.map(placeToText).join(' | ')}`;
}

function placeToText({ symbol, role, weight }: AcceptedPlace): string {
  return [symbol, ...(role === undefined ? [] : [`@${role}`]), ...(weight === undefined ? [] : [`*${weight}`])].join(' ');
}

function groupIn(text: string): KeyGroup {
  const [, signs = '', name, places = ''] = /^\s*([?!]*)(?:([^=|]*)=)?([^]*)$/.exec(text)!;
  return {
    ...(name === undefined ? {} : { group: name.trim() }), ...(signs.includes('?') ? { required: false } : {}), ...(signs.includes('!') ? { first: true } : {}),
    accept: places.split('|').map(placeIn),
  };
}

function placeIn(text: string): AcceptedPlace {
  const words = text.trim().split(/\s+/);
  const role = words.find((word) => word.startsWith('@'))?.slice(1);
  const weight = words.find((word) => word.startsWith('*'))?.slice(1);
  return { symbol: words.filter((word) => !/^[@*]/.test(word)).join(' '), ...(role === undefined ? {} : { role }), ...(weight === undefined ? {} : { weight }) };
}

function partToText(part: CasePart, language: Lang): string {
  const [heading = '', text = ''] = [part.heading[language], part.text[language]];
  return heading === '' && text === '' ? '' : `# ${heading}\n${text}`;
}

/** The parts of the languages belong together by their order. */
function partsIn(row: CaseTableRow): CasePart[] {
  const parts: { heading: Translations<string>; text: Translations<string> }[] = [];
  for (const language of LANGS) {
    const cell = row[`text.${language}`] ?? '';
    if (cell === '') continue;
    // What stands before the first heading is a part without one.
    for (const [index, piece] of `\n${cell}`.split('\n# ').filter((part, at) => at > 0 || part.trim() !== '').entries()) {
      const end = piece.indexOf('\n');
      const part = parts[index] ??= { heading: {}, text: {} };
      part.heading[language] = end < 0 ? piece : piece.slice(0, end);
      part.text[language] = end < 0 ? '' : piece.slice(end + 1);
    }
  }
  return parts;
}

/** The hints of the languages belong together by their order. */
function hintsIn(row: CaseTableRow): { hints?: Translations<string>[] } {
  const hints: Translations<string>[] = [];
  for (const language of LANGS) {
    for (const [index, hint] of `\n${row[`hints.${language}`] ?? ''}`.split('\n- ').slice(1).entries()) (hints[index] ??= {})[language] = hint;
  }
  return hints.length === 0 ? {} : { hints };
}

function wordsToText(explained: CaseFile['accepted'], language: Lang): string {
  return Object.entries(explained).flatMap(([symbol, words]) => (words[language] === undefined ? [] : [`[${symbol}] ${words[language]}`])).join('\n');
}

function wordsIn(row: CaseTableRow, column: 'accepted' | 'wrong'): Record<string, Translations<string>> {
  const explained: Record<string, Translations<string>> = {};
  for (const language of LANGS) {
    for (const piece of `\n${row[`${column}.${language}`] ?? ''}`.split('\n[').slice(1)) {
      const end = piece.indexOf(']');
      const symbol = (end < 0 ? piece : piece.slice(0, end)).trim();
      (explained[symbol] ??= {})[language] = end < 0 ? '' : piece.slice(end + 1).replace(/^ /, '');
    }
  }
  return explained;
}
