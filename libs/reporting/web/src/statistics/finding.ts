/** A part in the year and in the year before. */
export interface ComparedPart { readonly key: string; readonly value: number; readonly before: number }

/** What the figures say, for the title: pure numbers, the words come from the screen. */
export type Finding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'first'; readonly value: number; readonly most: string | null }
  | { readonly kind: 'same'; readonly value: number; readonly most: string | null }
  | { readonly kind: 'rose' | 'fell'; readonly percent: number; readonly most: string | null };

/**
 * The finding of a year: how participation changed against the same days of the year before, and where it moved most.
 * @param before null where there is no year to compare with: then nothing is said of a change
 */
export function findingOf(value: number, before: number | null, parts: readonly ComparedPart[]): Finding {
  if (value === 0 && !before) return { kind: 'nothing' };
  if (!before) return { kind: 'first', value, most: top(parts, (part) => part.value) };
  const change = value - before;
  if (change === 0) return { kind: 'same', value, most: top(parts, (part) => part.value) };
  const percent = Math.round((Math.abs(change) / before) * 100);
  return change > 0 ? { kind: 'rose', percent, most: top(parts, (part) => part.value - part.before) } : { kind: 'fell', percent, most: top(parts, (part) => part.before - part.value) };
}

/** The part with the largest positive amount, or none when two share it. */
function top(parts: readonly ComparedPart[], amount: (part: ComparedPart) => number): string | null {
  const sorted = [...parts].sort((a, b) => amount(b) - amount(a));
  const [first, second] = sorted;
  return first && amount(first) > 0 && (!second || amount(second) < amount(first)) ? first.key : null;
}
