import { clip, unite, type Interval } from './intervals';

/** Minutes without any host or presenter after which a session is over: 10. In milliseconds. */
export const HOST_ABSENCE_MS = 600_000;

/** How a live time came to its end. */
export type LiveEndReason = 'act' | 'hostsGone';

/** The live time of a session; `endMs` null while it runs. */
export interface LiveTime { readonly startMs: number; readonly endMs: number | null; readonly endReason: LiveEndReason | null }

/** The host's acts; doubled acts are harmless. */
export interface LiveAct { readonly kind: 'liveStart' | 'liveEnd'; readonly atMs: number }

/**
 * When a session ends because the last host or presenter has been gone for ten minutes: at the moment of leaving, not at the
 * end of the ten minutes.
 * @param hosts connections of hosts and presenters
 * @param liveStartMs when the session went live
 * @param nowMs until when the hosts' connections are known
 * @returns the moment of leaving, or null while the rule does not apply
 */
export function hostAbsenceEnd(hosts: readonly Interval[], liveStartMs: number, nowMs: number, graceMs: number = HOST_ABSENCE_MS): number | null {
  let goneSinceMs = liveStartMs;
  for (const present of unite(hosts)) {
    if (present.endMs <= liveStartMs) continue;
    if (Math.min(present.startMs, nowMs) - goneSinceMs >= graceMs) return goneSinceMs;
    goneSinceMs = Math.max(goneSinceMs, present.endMs);
  }
  return nowMs - goneSinceMs >= graceMs ? goneSinceMs : null;
}

/**
 * The live time from the acts of the host. The first start counts, and the first end after it; without an end, the absence of
 * all hosts for ten minutes ends the session, with the reason recorded.
 * @returns null when the session never went live
 */
export function liveTime(acts: readonly LiveAct[], hosts: readonly Interval[], nowMs: number): LiveTime | null {
  const starts = acts.filter((act) => act.kind === 'liveStart').map((act) => act.atMs);
  if (starts.length === 0) return null;
  const startMs = Math.min(...starts);
  const ends = acts.filter((act) => act.kind === 'liveEnd' && act.atMs >= startMs).map((act) => act.atMs);
  if (ends.length > 0) return { startMs, endMs: Math.min(...ends), endReason: 'act' };
  const goneMs = hostAbsenceEnd(hosts, startMs, nowMs);
  return goneMs === null ? { startMs, endMs: null, endReason: null } : { startMs, endMs: goneMs, endReason: 'hostsGone' };
}

/** Intervals clipped to the live time; while it runs, to now. */
export function clipToLive(intervals: readonly Interval[], live: LiveTime, nowMs: number): Interval[] {
  return clip(intervals, { startMs: live.startMs, endMs: live.endMs ?? nowMs });
}
