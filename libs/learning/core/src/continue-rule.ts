/** What of a running episode decides where one goes on. Instants are epoch milliseconds. */
export interface Resumable {
  readonly id: string;
  readonly completed: boolean;
  readonly enrolledAtMs: number;
  /** When something in it was touched last; null while nothing was begun. */
  readonly lastAtMs: number | null;
  /** Null for learning at one's own pace. */
  readonly startsAtMs: number | null;
  readonly endsAtMs: number | null;
}

/** How long before it begins a dated training comes first. */
export const DOORS_OPEN_MS = 15 * 60_000;

/**
 * The one episode to go on with: a dated one whose doors are open, else the course touched last, else the one enrolled in
 * last, else the dated one that comes next. Null when everything is done or over.
 */
export function continueWith<Episode extends Resumable>(episodes: readonly Episode[], nowMs: number): Episode | null {
  const open = episodes.filter((episode) => !episode.completed && (episode.endsAtMs === null || nowMs < episode.endsAtMs));
  const dated = open.filter((episode) => episode.startsAtMs !== null).sort((a, b) => a.startsAtMs! - b.startsAtMs!);
  const courses = open.filter((episode) => episode.startsAtMs === null);
  const begun = courses.filter((episode) => episode.lastAtMs !== null).sort((a, b) => b.lastAtMs! - a.lastAtMs!);
  const fresh = courses.filter((episode) => episode.lastAtMs === null).sort((a, b) => b.enrolledAtMs - a.enrolledAtMs);
  const running = dated.find((episode) => nowMs >= episode.startsAtMs! - DOORS_OPEN_MS);
  return running ?? begun[0] ?? fresh[0] ?? dated[0] ?? null;
}
