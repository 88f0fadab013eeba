/** A case of a paper as it stands at the end: how long it had been in sight when its answer stood. Null when the browser did not say. */
export interface SeenCase { readonly position: number; readonly seenMs: number | null; readonly blank: boolean }

/** Version of how the time of a case of an exam is counted. */
export const EXAM_TIME_RULE = 'classification.examTime/1';

/** Rounding and a slow line may add so much to what a browser counts, and no more. */
const TOLERANCE_MS = 2_000;

/**
 * How long each answered case took, by position: the time in sight, over all visits, up to the change that stands. One case is in sight
 * at a time, so all together take no longer than the sitting: where a browser claims more, none of its times is believed. A blank
 * has no time: nobody knows whether it was thought about.
 */
export function timesInSight(cases: readonly SeenCase[], sittingMs: number): ReadonlyMap<number, number> {
  const seen = cases.flatMap((each) => (each.seenMs === null ? [] : [each.seenMs]));
  if (seen.reduce((sum, ms) => sum + ms, 0) > sittingMs + TOLERANCE_MS) return new Map();
  return new Map(cases.flatMap(({ position, seenMs, blank }) => (seenMs === null || blank ? [] : [[position, seenMs] as const])));
}
