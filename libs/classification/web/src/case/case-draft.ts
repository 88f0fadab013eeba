import type { AcceptedPlace, CaseFile, KeyGroup, SchemeCode } from '@classmark/classification/core';
import { KINDS_OF_SCHEME, ROLES_OF_SCHEME } from '@classmark/classification/core';
import type { Lang, Translations } from '@classmark/platform/core';

/** Where a place that is chosen in the scheme goes: a group of the key, a new one, the wrong branches, the answer that is tried. */
export type PlaceTarget = { readonly to: 'group'; readonly index: number } | { readonly to: 'newGroup' } | { readonly to: 'wrong' } | { readonly to: 'test' };

/** An empty case on an edition. */
export function emptyCase(edition: string, scheme: SchemeCode): CaseFile {
  return {
    key: '', edition, kind: KINDS_OF_SCHEME[scheme][0]!, difficulty: 1, tests: `${scheme}.`, tags: [], source: 'own case', title: {}, parts: [{ heading: {}, text: {} }],
    answer: [], accepted: {}, wrong: {}, rule: {},
  };
}

/** A text in one more language, or taken away by an empty one. */
export function withWords(words: Translations<string>, language: Lang, text: string): Translations<string> {
  const { [language]: _, ...others } = words;
  return text === '' ? others : { ...others, [language]: text };
}

/** The case with a place added where it was asked for; the same case when it stands there already. */
export function withPlace(file: CaseFile, target: PlaceTarget, symbol: string): CaseFile {
  if (target.to === 'wrong') return file.wrong[symbol] ? file : { ...file, wrong: { ...file.wrong, [symbol]: {} } };
  if (target.to === 'test') return file;
  const place: AcceptedPlace = { symbol, ...(file.roles?.[0] ? { role: file.roles[0] } : {}) };
  const explained = { ...file, accepted: file.accepted[symbol] ? file.accepted : { ...file.accepted, [symbol]: {} } };
  if (target.to === 'newGroup' || !file.answer[target.index]) return { ...explained, answer: [...file.answer, { accept: [place] }] };
  const group = file.answer[target.index]!;
  if (group.accept.some((each) => each.symbol === symbol)) return file;
  return { ...explained, answer: file.answer.with(target.index, { ...group, accept: [...group.accept, place] }) };
}

/** The case without an accepted place; its explanation goes with it unless another group accepts it, too. A group without places goes. */
export function withoutAccepted(file: CaseFile, group: number, at: number): CaseFile {
  const accept = file.answer[group]!.accept.filter((_, index) => index !== at);
  const answer = accept.length === 0 ? file.answer.filter((_, index) => index !== group) : file.answer.with(group, { ...file.answer[group]!, accept });
  const kept = new Set(answer.flatMap((each) => each.accept.map((place) => place.symbol)));
  return { ...file, answer, accepted: Object.fromEntries(Object.entries(file.accepted).filter(([symbol]) => kept.has(symbol))) };
}

/** The case with an accepted place made the main one of its group. A main place weighs the whole. */
export function withMain(file: CaseFile, group: number, at: number): CaseFile {
  const { accept } = file.answer[group]!;
  const { weight: _, ...main } = accept[at]!;
  return withGroup(file, group, { accept: [main, ...accept.filter((__, index) => index !== at)] });
}

/** The case with something of a group changed; `undefined` takes a field away. */
export function withGroup(file: CaseFile, group: number, over: { readonly [Name in keyof KeyGroup]?: KeyGroup[Name] | undefined }): CaseFile {
  const changed = Object.fromEntries(Object.entries({ ...file.answer[group]!, ...over }).filter(([, value]) => value !== undefined)) as unknown as KeyGroup;
  return { ...file, answer: file.answer.with(group, changed) };
}

/** The case with something of an accepted place changed; `undefined` takes a field away. */
export function withAccepted(file: CaseFile, group: number, at: number, over: { readonly [Name in keyof AcceptedPlace]?: AcceptedPlace[Name] | undefined }): CaseFile {
  const { accept } = file.answer[group]!;
  const changed = Object.fromEntries(Object.entries({ ...accept[at]!, ...over }).filter(([, value]) => value !== undefined)) as unknown as AcceptedPlace;
  return withGroup(file, group, { accept: accept.with(at, changed) });
}

/** The case asks for roles, or not any more: then its places have none. */
export function withRoles(file: CaseFile, scheme: SchemeCode, asked: boolean): CaseFile {
  const roles = ROLES_OF_SCHEME[scheme];
  if (asked && roles.length > 0) return { ...file, roles, answer: file.answer.map((group) => ({ ...group, accept: group.accept.map((place) => ({ ...place, role: place.role ?? roles[0]! })) })) };
  const { roles: _, ...rest } = file;
  return { ...rest, answer: file.answer.map(({ first: __, ...group }) => ({ ...group, accept: group.accept.map(({ role: ___, ...place }) => place) })) };
}

/** What an author typed and the server does not have yet. */
export interface KeptDraft { readonly base: number; readonly file: CaseFile; readonly atMs: number }

const PREFIX = 'classmark.case.';

/** Reads what was kept in this browser for a case; null when there is nothing, or the storage is closed. */
export function keptDraft(caseId: string): KeptDraft | null {
  try {
    const text = localStorage.getItem(PREFIX + caseId);
    return text === null ? null : JSON.parse(text) as KeptDraft;
  } catch {
    return null;
  }
}

/** Keeps it until it is saved; null forgets it. */
export function keepDraft(caseId: string, draft: KeptDraft | null): void {
  try {
    if (draft === null) localStorage.removeItem(PREFIX + caseId);
    else localStorage.setItem(PREFIX + caseId, JSON.stringify(draft));
  } catch {
    // Without storage the page still holds it.
  }
}
