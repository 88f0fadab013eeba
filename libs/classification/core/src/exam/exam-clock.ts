/** When an exam may be begun and how long it takes; epoch milliseconds and milliseconds. */
export interface ExamTimes { readonly opensAtMs: number; readonly closesAtMs: number; readonly durationMs: number }

/** After the end, changes that were under way are still taken for this long; then the paper is handed in by itself. */
export const GRACE_MS = 10_000;

/** An exam whose results nobody has released so long after it closed is cancelled by itself: its cases cannot stay away from practice for ever. */
export const LAPSE_AFTER_MS = 90 * 24 * 3_600_000;

/** Minutes before the end at which the screen says so, once each. */
export const WARNINGS_MIN = [5, 1] as const;

/** Extra time of one person at most. */
export const MOST_EXTRA_MS = 8 * 3_600_000;

/** Whether an exam can be begun now. */
export type ExamWindow = 'notYet' | 'open' | 'closed';

/** Half open: at the very moment of the closing nobody begins any more. */
export function windowOf({ opensAtMs, closesAtMs }: ExamTimes, nowMs: number): ExamWindow {
  return nowMs < opensAtMs ? 'notYet' : nowMs < closesAtMs ? 'open' : 'closed';
}

/** When a sitting ends without extra time: after the duration, but not after the window. */
export function plainEndOf({ closesAtMs, durationMs }: ExamTimes, startedAtMs: number): number {
  return Math.min(startedAtMs + durationMs, closesAtMs);
}

/** When a sitting ends. Personal extra time outranks the window. */
export function endOf(times: ExamTimes, startedAtMs: number, extraMs: number): number {
  return plainEndOf(times, startedAtMs) + extraMs;
}

/** Where a sitting stands on the clock: `grace` takes what is under way, nothing new. */
export type SittingClock = 'running' | 'grace' | 'over';

/** Both limits belong to what comes before them. */
export function clockOfSitting(endsAtMs: number, nowMs: number): SittingClock {
  return nowMs <= endsAtMs ? 'running' : nowMs <= endsAtMs + GRACE_MS ? 'grace' : 'over';
}

/**
 * The warning that is due when the time left fell from `before` to `now`, in minutes; null for none. A page that was away
 * over both gets the later one only.
 */
export function warningDue(beforeMs: number, nowMs: number): number | null {
  const passed = WARNINGS_MIN.filter((minutes) => beforeMs > minutes * 60_000 && nowMs <= minutes * 60_000 && nowMs > 0);
  return passed.at(-1) ?? null;
}
