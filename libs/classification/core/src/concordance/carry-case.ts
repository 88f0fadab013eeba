import type { Translations } from '@classmark/platform/core';
import type { CaseFile } from '../case/case-file';
import type { AcceptedPlace, Key } from '../key/key';
import type { PlaceFate } from './place-fate';

/** A case as it would stand in a newer edition. */
export interface CarriedCase {
  /** With the successors in the places of the key; a group whose places all vanished is left out of it. */
  readonly file: CaseFile;
  /** Places of the key that are no longer what they were; none when the case can simply go over. */
  readonly affected: readonly PlaceFate[];
  /** Places of the key that have no successor: somebody has to choose. */
  readonly unresolved: readonly string[];
}

/**
 * Carries a case over into another edition: each place of the key becomes its successor, of several the first is the main one and the others are
 * right, too. What is said of a place goes with it, links in texts follow where there is one successor, and what is said of a wrong branch that
 * vanished is left out.
 */
export function carryCase(file: CaseFile, edition: string, fate: (symbol: string) => PlaceFate): CarriedCase {
  const places = file.answer.flatMap((group) => group.accept.map((place) => place.symbol));
  const fates = [...new Set(places)].map(fate);
  const answer: Key = file.answer.map((group) => ({ ...group, accept: distinct(group.accept.flatMap((place) => fate(place.symbol).to.map((symbol) => ({ ...place, symbol })))) }))
    .filter((group) => group.accept.length > 0);
  const words = (said: Translations<string>): Translations<string> => Object.fromEntries(Object.entries(said).map(([language, text]) => [language, linked(text, fate)]));
  const remapped = (said: Readonly<Record<string, Translations<string>>>) => {
    const all: Record<string, Translations<string>> = {};
    for (const [symbol, text] of Object.entries(said)) for (const to of fate(symbol).to) all[to] ??= words(text);
    return all;
  };
  return {
    file: {
      ...file, edition, answer, accepted: remapped(file.accepted), wrong: remapped(file.wrong), rule: words(file.rule), ...(file.hints ? { hints: file.hints.map(words) } : {}),
    },
    affected: fates.filter((each) => each.kind !== 'same'), unresolved: fates.filter((each) => each.to.length === 0).map((each) => each.symbol),
  };
}

/**
 * Whether the proposal needs nobody's choice: every place of the key has exactly one successor, because its symbol stays or because the
 * publisher or an editor named that one.
 */
export function isCertain({ affected, unresolved }: Pick<CarriedCase, 'affected' | 'unresolved'>): boolean {
  return unresolved.length === 0 && affected.every((fate) => fate.to.length === 1);
}

function distinct(places: readonly AcceptedPlace[]): AcceptedPlace[] {
  return places.filter((place, index) => places.findIndex((other) => other.symbol === place.symbol) === index);
}

/** Symbols in backquotes are links: they follow their place. */
function linked(text: string, fate: (symbol: string) => PlaceFate): string {
  return text.replaceAll(/`([^`]+)`/g, (link, symbol: string) => {
    const { to } = fate(symbol);
    return to.length === 1 ? `\`${to[0]}\`` : link;
  });
}
