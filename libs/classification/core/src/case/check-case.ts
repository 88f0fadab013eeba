import { checkKey, type CheckedKey, type Key, type KeyRefusal } from '../key/key';
import { markAnswer } from '../marking/mark-answer';
import type { MarkingPolicy } from '../marking/policies';
import type { SchemeTree } from '../scheme/scheme-tree';
import type { SchemeCode } from '../scheme/symbols';
import type { Translations } from '@classmark/platform/core';
import type { CaseFile, CaseImage, CaseKind } from './case-file';
import { caseFinding, memberPath, type CaseFinding } from './case-finding';
import { languagesOfCase } from './read-case';

/** Roles that an answered place may have, the usual one first. */
export const ROLES_OF_SCHEME: Readonly<Record<SchemeCode, readonly string[]>> = { nice: [], locarno: [], vienna: ['main', 'auxiliary'], ipc: ['invention', 'additional'] };

/** What is classified by each classification. */
export const KINDS_OF_SCHEME: Readonly<Record<SchemeCode, readonly CaseKind[]>> = {
  nice: ['term', 'list'], locarno: ['design', 'term', 'list'], vienna: ['mark'], ipc: ['abstract'],
};

/** What the checks need of the edition that a case names. */
export interface CheckedEdition {
  readonly code: string;
  readonly scheme: SchemeCode;
  readonly tree: SchemeTree;
  /** Whether a place only stands beside a principal one (Vienna). */
  readonly isAuxiliary?: (symbol: string) => boolean;
}

/** Everything that keeps a case from being published, in the order of its fields; nothing when it may be. */
export function checkCase(edition: CheckedEdition, file: CaseFile): readonly CaseFinding[] {
  const { scheme } = edition;
  const findings: CaseFinding[] = [];
  if (file.edition !== edition.code) findings.push(caseFinding('edition', 'unknownEdition', { edition: file.edition }));
  if (!KINDS_OF_SCHEME[scheme].includes(file.kind)) findings.push(caseFinding('kind', 'notOfScheme', { kind: file.kind, scheme }));
  if (!file.tests.startsWith(`${scheme}.`)) findings.push(caseFinding('tests', 'ruleOfScheme', { scheme }));
  if (!file.source.trim()) findings.push(caseFinding('source', 'missingField', { field: 'source' }));
  return [...findings, ...textFindings(file), ...roleFindings(edition, file), ...keyFindings(edition, file.answer, file.policy), ...whyFindings(edition, file)];
}

function textFindings(file: CaseFile): CaseFinding[] {
  const english = (path: string, words: Translations<string>): CaseFinding[] => (words.en?.trim() ? [] : [caseFinding(memberPath(path, 'en'), 'englishMissing')]);
  return [
    ...english('title', file.title),
    ...(file.parts.length === 0 ? [caseFinding('parts', 'noPart')] : []),
    ...file.parts.flatMap((part, index) => [...english(`parts[${index}].heading`, part.heading), ...english(`parts[${index}].text`, part.text)]),
    ...(file.drawing ? [...english('drawing.alt', file.drawing.alt), ...(file.drawing.caption ? english('drawing.caption', file.drawing.caption) : [])] : []),
    ...(file.images ?? []).flatMap((image, index) => imageFindings(file, image, `images[${index}]`)),
    ...english('rule', file.rule),
    ...(file.hints ?? []).flatMap((hint, index) => english(`hints[${index}]`, hint)),
    ...(['accepted', 'wrong'] as const).flatMap((field) => Object.entries(file[field]).flatMap(([symbol, words]) => english(memberPath(field, symbol), words))),
  ];
}

/** A picture is described in English, and in every other language in which the case can be read. */
function imageFindings(file: CaseFile, { alt, caption }: CaseImage, path: string): CaseFinding[] {
  const undescribed = languagesOfCase(file).filter((language) => language !== 'en' && !alt[language]?.trim());
  return [
    ...(alt.en?.trim() ? [] : [caseFinding(`${path}.alt.en`, 'englishMissing')]), ...undescribed.map((language) => caseFinding(`${path}.alt.${language}`, 'descriptionMissing')),
    ...(caption && !caption.en?.trim() ? [caseFinding(`${path}.caption.en`, 'englishMissing')] : []),
  ];
}

function roleFindings({ scheme, isAuxiliary }: CheckedEdition, file: CaseFile): CaseFinding[] {
  const allowed = ROLES_OF_SCHEME[scheme];
  const findings = (file.roles ?? []).flatMap((role, index) => (allowed.includes(role) ? []
    : [caseFinding(`roles[${index}]`, 'roleOfScheme', { role, scheme, allowed: allowed.join(', ') || 'none' })]));
  const firsts: string[] = [];
  for (const [index, { accept, first, required = true }] of file.answer.entries()) {
    const path = `answer[${index}]`;
    for (const [at, { symbol, role }] of accept.entries()) {
      if (role !== undefined && !file.roles?.includes(role)) findings.push(caseFinding(`${path}.accept[${at}].role`, 'roleNotDeclared', { role, symbol }));
      if (role === 'main' && isAuxiliary?.(symbol)) findings.push(caseFinding(`${path}.accept[${at}].role`, 'roleOfAuxiliary', { symbol }));
    }
    if (!first) continue;
    firsts.push(path);
    if (!required) findings.push(caseFinding(`${path}.first`, 'firstNotRequired'));
    if (accept[0]?.role !== 'invention') findings.push(caseFinding(`${path}.first`, 'firstNotInvention'));
  }
  return [...findings, ...firsts.slice(1).map((path) => caseFinding(`${path}.first`, 'firstTwice'))];
}

/** What is wrong with a key: what cannot be marked, then alternates that contradict the rest of it. */
export function keyFindings({ code, tree }: Pick<CheckedEdition, 'code' | 'tree'>, answer: Key, policy?: MarkingPolicy): readonly CaseFinding[] {
  const key = checkKey(tree, answer);
  if (!key.ok) return [findingOfRefusal(code, answer, key.refusal)];
  const first = (symbol: string): number => key.value.groups.findIndex((group) => group.accept[0]!.symbol === symbol);
  const same = key.value.groups.flatMap(({ accept: [main] }, index) => (first(main!.symbol) < index ? [caseFinding(`answer[${index}].accept[0].symbol`, 'sameMainPlace', { symbol: main!.symbol })] : []));
  const alternates = key.value.groups.flatMap(({ accept }, index) => accept.slice(1).flatMap(({ symbol }, before) => {
    const path = `answer[${index}].accept[${before + 1}]`;
    const mains = key.value.groups.flatMap((other, at) => (at === index ? [] : [other.accept[0]!.symbol]));
    if (mains.includes(symbol)) return [caseFinding(`${path}.symbol`, 'alternateIsMain', { symbol })];
    const above = mains.find((main) => tree.isAncestor(main, symbol));
    if (above !== undefined) return [caseFinding(`${path}.symbol`, 'alternateUnderMain', { symbol, main: above })];
    return isIdle(tree, key.value, index, before + 1, policy) ? [caseFinding(`${path}.weight`, 'idleAlternate', { symbol })] : [];
  }));
  return [...same, ...alternates];
}

/**
 * An alternate that is marked as a mistake although its author accepts it: of all choices the highest mark counts, and deep in
 * a tree a neighbour of the main place marks higher than a low weight does.
 */
function isIdle(tree: SchemeTree, key: CheckedKey, group: number, at: number, policy?: MarkingPolicy): boolean {
  const alternate = key.groups[group]!.accept[at]!;
  const others = key.groups.flatMap((other, index) => (index === group || !other.required ? [] : [other.accept[0]!]));
  const marking = markAnswer(tree, key, [...others, alternate].map(({ symbol, role }) => ({ symbol, role })), policy ? { policy } : {});
  return !marking.ok || !marking.value.findings.some((finding) => finding.kind === 'alternate' && finding.answer === alternate.symbol);
}

function findingOfRefusal(edition: string, answer: Key, refusal: KeyRefusal): CaseFinding {
  const place = (group: number, symbol: string): string => `answer[${group}].accept[${answer[group]!.accept.findLastIndex((accepted) => accepted.symbol === symbol)}]`;
  switch (refusal.kind) {
    case 'noRequiredGroup': return caseFinding('answer', refusal.kind);
    case 'emptyGroup': return caseFinding(`answer[${refusal.group}].accept`, refusal.kind);
    case 'unknownSymbol': return caseFinding(`${place(refusal.group, refusal.symbol)}.symbol`, refusal.kind, { edition, symbol: refusal.symbol });
    case 'acceptedTwice': return caseFinding(`${place(refusal.group, refusal.symbol)}.symbol`, refusal.kind, { symbol: refusal.symbol });
    case 'weightOutOfRange': return caseFinding(`${place(refusal.group, refusal.symbol)}.weight`, refusal.kind, { symbol: refusal.symbol, weight: refusal.weight });
    case 'tooManyChoices': return caseFinding('answer', refusal.kind, { choices: refusal.choices, most: refusal.most });
    case 'mainPlaceAboveAnother': return caseFinding('answer', refusal.kind, { above: refusal.above, below: refusal.below });
  }
}

function whyFindings({ code, tree }: CheckedEdition, file: CaseFile): CaseFinding[] {
  const accepted = new Set(file.answer.flatMap((group) => group.accept.map((place) => place.symbol)));
  return [
    ...[...accepted].filter((symbol) => tree.has(symbol) && !file.accepted[symbol]).map((symbol) => caseFinding('accepted', 'acceptedUnexplained', { symbol })),
    ...Object.keys(file.accepted).filter((symbol) => !accepted.has(symbol)).map((symbol) => caseFinding(memberPath('accepted', symbol), 'explainedNotAccepted', { symbol })),
    ...(Object.keys(file.wrong).length === 0 ? [caseFinding('wrong', 'wrongMissing')] : []),
    ...Object.keys(file.wrong).flatMap((symbol) => {
      const path = memberPath('wrong', symbol);
      if (accepted.has(symbol)) return [caseFinding(path, 'acceptedAndWrong', { symbol })];
      return tree.has(symbol) ? [] : [caseFinding(path, 'unknownSymbol', { edition: code, symbol })];
    }),
  ];
}
