import { Fraction, isFractionText, ok, ONE, parseFraction, refused, ZERO, type Decision } from '@classmark/platform/core';
import type { SchemeTree } from '../scheme/scheme-tree';

/** A place that is right. `weight` is a fraction `n/d`, 1/1 when not given; without `role` any role is right. */
export interface AcceptedPlace { readonly symbol: string; readonly role?: string; readonly weight?: string }

/** Places of which one is wanted; the first is the main one. A group that is not required can only help. */
export interface KeyGroup {
  readonly group?: string;
  readonly required?: boolean;
  /** IPC: its place is printed first on the document. Told to the learner; marking does not look at it. */
  readonly first?: boolean;
  readonly accept: readonly AcceptedPlace[];
}

/** The accepted answer of a case, as its author writes it and as it is stored. */
export type Key = readonly KeyGroup[];

/** More combinations of accepted places than this, and the key is refused. */
export const MOST_CHOICES = 4096;

/** One accepted place of a checked key. */
export interface KeyPlace { readonly symbol: string; readonly role: string | null; readonly weight: Fraction; readonly group: number; readonly main: boolean }

/** A key that fits its tree and can be marked with. `group` of the refusals counts from 0. */
export interface CheckedKey { readonly groups: readonly { readonly required: boolean; readonly first: boolean; readonly accept: readonly KeyPlace[] }[] }

/** Why a key cannot be published. */
export type KeyRefusal =
  | { readonly kind: 'noRequiredGroup' }
  | { readonly kind: 'emptyGroup'; readonly group: number }
  | { readonly kind: 'unknownSymbol'; readonly group: number; readonly symbol: string }
  | { readonly kind: 'acceptedTwice'; readonly group: number; readonly symbol: string }
  | { readonly kind: 'weightOutOfRange'; readonly group: number; readonly symbol: string; readonly weight: string }
  | { readonly kind: 'tooManyChoices'; readonly choices: number; readonly most: number }
  | { readonly kind: 'mainPlaceAboveAnother'; readonly above: string; readonly below: string };

/** Checks a key against the tree of its edition: what may be published is exactly what this accepts. */
export function checkKey(tree: SchemeTree, key: Key): Decision<CheckedKey, KeyRefusal> {
  const groups: CheckedKey['groups'][number][] = [];
  for (const [group, { required = true, first = false, accept }] of key.entries()) {
    const places = checkGroup(tree, group, accept);
    if (!places.ok) return places;
    groups.push({ required, first, accept: places.value });
  }
  if (!groups.some((group) => group.required)) return refused({ kind: 'noRequiredGroup' });
  const choices = groups.reduce((product, { required, accept }) => product * (accept.length + (required ? 0 : 1)), 1);
  if (choices > MOST_CHOICES) return refused({ kind: 'tooManyChoices', choices, most: MOST_CHOICES });
  const nested = nestedMainPlaces(tree, groups.map((group) => group.accept[0]!.symbol));
  return nested ? refused(nested) : ok({ groups });
}

function checkGroup(tree: SchemeTree, group: number, accept: readonly AcceptedPlace[]): Decision<readonly KeyPlace[], KeyRefusal> {
  if (accept.length === 0) return refused({ kind: 'emptyGroup', group });
  const places: KeyPlace[] = [];
  for (const { symbol, role = null, weight = '1/1' } of accept) {
    if (!tree.has(symbol)) return refused({ kind: 'unknownSymbol', group, symbol });
    if (places.some((place) => place.symbol === symbol && place.role === role)) return refused({ kind: 'acceptedTwice', group, symbol });
    const value = isFractionText(weight) ? parseFraction(weight) : null;
    if (!value || value.compare(ZERO) <= 0 || value.compare(ONE) > 0) return refused({ kind: 'weightOutOfRange', group, symbol, weight });
    places.push({ symbol, role, weight: value, group, main: places.length === 0 });
  }
  return ok(places);
}

function nestedMainPlaces(tree: SchemeTree, mains: readonly string[]): KeyRefusal | null {
  for (const symbol of mains) {
    const below = mains.find((other) => tree.isAncestor(symbol, other));
    if (below !== undefined) return { kind: 'mainPlaceAboveAnother', above: symbol, below };
  }
  return null;
}

/**
 * Every K that can be made: one accepted place of each required group, and of optional groups none or one. In the order of
 * the groups and of their places, an optional group left out first, so that it is counted only where it raises the mark.
 * As K is a set, a place that two groups accept may stand for both.
 */
export function* choicesOf(key: CheckedKey): Generator<readonly KeyPlace[]> {
  yield* choicesFrom(key, 0, []);
}

function* choicesFrom(key: CheckedKey, index: number, chosen: readonly KeyPlace[]): Generator<readonly KeyPlace[]> {
  const group = key.groups[index];
  if (!group) {
    yield chosen;
    return;
  }
  if (!group.required) yield* choicesFrom(key, index + 1, chosen);
  for (const place of group.accept) yield* choicesFrom(key, index + 1, [...chosen, place]);
}

/** A choice as the set of its places: one that stands for several groups is there once, and main when it is main in one of them. */
export function placesOfChoice(chosen: readonly KeyPlace[]): readonly KeyPlace[] {
  const places = new Map<string, KeyPlace>();
  for (const place of chosen) {
    const known = places.get(place.symbol);
    places.set(place.symbol, known ? { ...known, main: known.main || place.main, role: bothRoles(known.role, place.role) } : place);
  }
  return places.size === chosen.length ? chosen : [...places.values()];
}

/** An answered place has one role: where groups ask for two, no role is right. */
function bothRoles(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one === other) return one ?? other;
  return [one, other].sort().join(' + ');
}
