/** How a list stands in order: as dated, by name, or as it was entered. Never a reason to sort it again. */
export type ListOrder = 'chronological' | 'alphabetical' | 'asEntered';

/** How the numbers of a figure behave over time (definitions §4). */
export type FigureKind = 'ofYear' | 'atDate' | 'cumulative' | 'distinctUnion' | 'sinceSession' | 'ofSession' | 'planned';

/** One country or office in a list, under the name printed that year; historical ones keep their ISO 3166-3 code. */
export interface ListEntry { readonly st3: string; readonly name: string; readonly iso3166_3?: string; readonly historical?: boolean }

/** A list in the order recorded. */
export interface RecordedList { readonly key: string; readonly order: ListOrder; readonly entries: readonly ListEntry[] }

/** A figure somebody recorded. `asOf`: the day it was taken, where that matters. */
export interface RecordedFigure { readonly key: string; readonly value: number; readonly scope?: string | null; readonly asOf?: string | null; readonly unit?: string }

/** A value of the form: text, number, date, one or several choices, yes or no. */
export type FieldValue = string | number | boolean | readonly string[] | null;

/** One activity of the register, as the Secretariat's form, an import or the platform hands it in. */
export interface RegisterEntryInput {
  /** Own id where there is one: for an import, the id in the source. */
  readonly id: string;
  /** Key of the kind. */
  readonly kind: string;
  readonly year: number;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly figures: readonly RecordedFigure[];
  readonly lists: readonly RecordedList[];
  /** Editorial decision: whether the annual report prints the activity. */
  readonly printed: boolean;
  /** The offering it was born from, for a training held on the platform. */
  readonly offeringId?: string | null;
}

/** Text of a field, '' where it is empty. */
export function textOf(entry: RegisterEntryInput, field: string): string {
  const value = entry.fields[field];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Texts of a field with several, none where it is empty. */
export function textsOf(entry: RegisterEntryInput, field: string): readonly string[] {
  const value = entry.fields[field];
  return Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' && value !== '' ? [value] : [];
}
