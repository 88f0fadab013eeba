import { daysInclusive, isLocalDate } from '@classmark/platform/core';
import { textOf, type FigureKind, type RegisterEntryInput } from '../register/entry';
import { PLATFORM_FIGURES } from '../register/kinds';
import type { FigureSpec, RegisterKind } from '../register/register-kind';
import type { TracedFigure } from './annual-report';

const DATED: ReadonlySet<FigureKind> = new Set(['atDate', 'cumulative', 'distinctUnion']);

/** One value among several of the same figure. */
export interface DatedValue { readonly value: number; readonly asOf: string | null }

/**
 * Several values of one figure as one. Figures of a year add up; figures at a date, cumulative ones and distinct unions do
 * not: of these the latest stands, the last one entered on the same day.
 * @returns null for none
 */
export function aggregate(kind: FigureKind, values: readonly DatedValue[]): DatedValue | null {
  if (values.length === 0) return null;
  if (!DATED.has(kind)) return { value: values.reduce((sum, each) => sum + each.value, 0), asOf: null };
  return values.reduce((latest, each) => ((each.asOf ?? '') >= (latest.asOf ?? '') ? each : latest));
}

/**
 * A recorded figure, or one taken from a number field, over the entries of a kind. The field counts where both are given, as
 * it is what the form shows; the record adds unit, scope and date. Absent, not 0, where nobody recorded it.
 */
export function recordedFigure(kinds: readonly RegisterKind[], key: string, entries: readonly RegisterEntryInput[], year: number): TracedFigure | null {
  const values = entries.flatMap((entry) => {
    const spec = kinds.find((kind) => kind.key === entry.kind)?.figures.find((figure) => figure.key === key);
    const record = entry.figures.find((figure) => figure.key === key);
    const fromField = spec?.how === 'field' && spec.field !== undefined ? entry.fields[spec.field] : undefined;
    const value = typeof fromField === 'number' ? fromField : record?.value;
    if (!spec || value === undefined) return [];
    const asOf = DATED.has(spec.kind) ? record?.asOf ?? `${year}-12-31` : null;
    return [{ spec, entry, value, asOf, scope: record?.scope ?? null, unit: record?.unit ?? spec.unit }];
  });
  const first = values[0];
  if (!first) return null;
  const together = aggregate(first.spec.kind, values)!;
  const source = values.findLast((each) => each.value === together.value && each.asOf === together.asOf) ?? first;
  return { key, value: together.value, unit: source.unit, kind: first.spec.kind, asOf: together.asOf, scope: source.scope, entryIds: values.map((each) => each.entry.id) };
}

/** A figure counted from entries. */
export function countedFigure(spec: FigureSpec, value: number, entries: readonly RegisterEntryInput[], scope: string | null = null): TracedFigure {
  return { key: spec.key, value, unit: spec.unit, kind: spec.kind, asOf: null, scope, entryIds: entries.map((entry) => entry.id) };
}

/**
 * Offices in one of several platforms: recorded, else the union of the offices listed per platform, in which an office that
 * takes part in two counts once.
 */
export function distinctUnionFigure(kinds: readonly RegisterKind[], key: string, entries: readonly RegisterEntryInput[], year: number): TracedFigure | null {
  const recorded = recordedFigure(kinds, key, entries, year);
  const lists = entries.flatMap((entry) => entry.lists.filter((list) => list.key.startsWith('platform.')));
  const spec = kinds.flatMap((kind) => kind.figures).find((figure) => figure.key === key);
  if (recorded || lists.length === 0 || !spec) return recorded;
  const offices = new Set(lists.flatMap((list) => list.entries.map((each) => each.st3)));
  return { ...countedFigure(spec, offices.size, entries), asOf: `${year}-12-31` };
}

/**
 * Calendar days of trainings, both ends included; null when one of them is known by its month only, or none has
 * days. A training of the platform
 * without a last day is at one's own pace: it has no training days.
 */
export function trainingDays(entries: readonly RegisterEntryInput[]): number | null {
  const dated = entries.filter((each) => each.offeringId == null || textOf(each, 'end') !== '');
  if (dated.length === 0) return null;
  let days = 0;
  for (const entry of dated) {
    const start = textOf(entry, 'start');
    const end = textOf(entry, 'end') || start;
    if (!isLocalDate(start) || !isLocalDate(end)) return null;
    days += daysInclusive(start, end);
  }
  return days;
}

/** Specification of a figure that the platform counts. */
export function platformSpec(key: string): FigureSpec {
  return PLATFORM_FIGURES.find((figure) => figure.key === key)!;
}
