import type { Key, KeyGroup } from '@classmark/classification/core';
import type { Translations } from '@classmark/platform/core';
import type { CasePart } from '../../case/case-file';

export type Say = Translations<string>;

/** A rule that shipped cases test: its two sentences, and the first, coarse hint of every case that tests it. */
export interface TaughtRule { readonly rule: Say; readonly hint: Say }

/** A text in English and, where the case is also in Arabic, in Arabic. */
export const say = (en: string, ar?: string): Say => (ar === undefined ? { en } : { en, ar });

/** A part of a case under a heading; the heading speaks Arabic only where the text does. */
export const part = (heading: Say) => (en: string, ar?: string): CasePart => ({ heading: ar === undefined ? { en: heading.en! } : heading, text: say(en, ar) });

/** `3` for a place, or `5 1/2` for a place with its weight. */
function acceptedPlace(text: string) {
  const [symbol = '', weight] = text.split(' ');
  return weight === undefined ? { symbol } : { symbol, weight };
}

/** Named groups of a key: each with its main place, or with the main place and its alternates (`5 1/2`). */
export type Groups = Readonly<Record<string, string | readonly string[]>>;

const groupsOf = (groups: Groups, required: boolean): KeyGroup[] => Object.entries(groups).map(([group, places]) => ({
  group, ...(required ? {} : { required }), accept: (typeof places === 'string' ? [places] : places).map(acceptedPlace),
}));

/** A key of required groups and, after them, of groups that can only help. */
export const keyOf = (required: Groups, optional: Groups = {}): Key => [...groupsOf(required, true), ...groupsOf(optional, false)];

/** A key of one place, with its alternates. */
export const one = (...places: readonly string[]): Key => [{ accept: places.map(acceptedPlace) }];
