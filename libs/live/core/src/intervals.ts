/** A half-open stretch of time [startMs, endMs) in epoch milliseconds. Empty when the end is not after the start. */
export interface Interval { readonly startMs: number; readonly endMs: number }

/** Length in milliseconds, never negative. */
export function lengthOf(interval: Interval): number {
  return Math.max(0, interval.endMs - interval.startMs);
}

/**
 * The same time covered by as few intervals as possible: in order, apart from one another, none empty. Order and repetition
 * of the input do not matter, and uniting twice changes nothing.
 */
export function unite(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter((each) => each.endMs > each.startMs).sort((a, b) => a.startMs - b.startMs);
  const united: { startMs: number; endMs: number }[] = [];
  for (const { startMs, endMs } of sorted) {
    const last = united.at(-1);
    if (last && startMs <= last.endMs) last.endMs = Math.max(last.endMs, endMs);
    else united.push({ startMs, endMs });
  }
  return united;
}

/** What of the intervals lies inside the window, united. */
export function clip(intervals: readonly Interval[], window: Interval): Interval[] {
  return unite(intervals.map((each) => ({ startMs: Math.max(each.startMs, window.startMs), endMs: Math.min(each.endMs, window.endMs) })));
}

/** What of the first lies in none of the second, united. */
export function subtract(from: readonly Interval[], away: readonly Interval[]): Interval[] {
  let rest = unite(from);
  for (const hole of unite(away)) {
    rest = rest.flatMap((each) => [
      { startMs: each.startMs, endMs: Math.min(each.endMs, hole.startMs) },
      { startMs: Math.max(each.startMs, hole.endMs), endMs: each.endMs },
    ].filter((piece) => piece.endMs > piece.startMs));
  }
  return rest;
}

/** Time covered by the union, in milliseconds: what two tabs saw at once counts once. */
export function totalMs(intervals: readonly Interval[]): number {
  return unite(intervals).reduce((sum, each) => sum + lengthOf(each), 0);
}
