import { Fraction, ZERO } from '@classmark/platform/core';
import type { Connection } from './connections';
import { applyCorrections, type Correction } from './corrections';
import { clip, totalMs, unite, type Interval } from './intervals';

/** Version of the rules of this folder; stored with every result (definitions §2). */
export const ATTENDANCE_RULES = 'attendance/1';

/** Share of the live time from which a person has attended, by default. */
export const DEFAULT_THRESHOLD = Fraction.of(3, 4);

/** A: both ends proven · B: one end from a poll, or downtime inside · C: polls only · M: signed correction. */
export type Grade = 'A' | 'B' | 'C' | 'M';

/** A connection's share in the result. */
export interface AttendancePart { readonly connection: Connection; readonly counted: Interval; readonly grade: 'A' | 'B' | 'C' }

/** One person's attendance at one session, with everything needed to explain it. */
export interface Attendance {
  readonly personId: string;
  /** Union over all connections and corrections, inside the live time. */
  readonly intervals: readonly Interval[];
  readonly ms: number;
  /** Whole minutes, rounded down: for display only. */
  readonly minutes: number;
  readonly liveMs: number;
  /** Exact share of the live time, 0/1 for a live time of nothing. */
  readonly share: Fraction;
  readonly attended: boolean;
  /** Null when there is nothing to grade: no time counted and nothing corrected. */
  readonly grade: Grade | null;
  /** Sum of the bounds of the connections that count, in milliseconds. */
  readonly errorMs: number;
  readonly parts: readonly AttendancePart[];
  readonly corrections: readonly Correction[];
  readonly rules: string;
}

/**
 * Attendance of everybody with a connection or a correction (definitions §2): per person the union of half-open intervals
 * over all connections, clipped to the live time.
 *
 * The grade is the worst of the parts that matter for the threshold. For somebody who attended these are the best-proven parts
 * that reach the threshold: with enough grade A time, a further connection known from polls only does not lower the grade.
 * For somebody who did not attend every part matters, since each of them might have been longer. An end outside the live time
 * does not matter, as it cannot move the minutes. A correction that changes the minutes makes the grade M.
 * @param live half-open live time; for a running session up to now
 * @returns by person id
 */
export function attendanceOf(connections: readonly Connection[], live: Interval, corrections: readonly Correction[] = [], threshold: Fraction = DEFAULT_THRESHOLD): Attendance[] {
  const people = [...new Set([...connections, ...corrections].map((each) => each.personId))].sort();
  return people.map((personId) => personAttendance(
    personId,
    connections.filter((each) => each.personId === personId),
    live,
    corrections.filter((each) => each.personId === personId),
    threshold,
  ));
}

function personAttendance(personId: string, connections: readonly Connection[], live: Interval, corrections: readonly Correction[], threshold: Fraction): Attendance {
  const parts = connections.flatMap((connection): AttendancePart[] => {
    const [counted] = clip([connection.interval], live);
    return counted ? [{ connection, counted, grade: partGrade(connection, live) }] : [];
  });
  const evident = unite(parts.map((part) => part.counted));
  const intervals = clip(applyCorrections(evident, corrections), live);
  const liveMs = Math.max(0, live.endMs - live.startMs);
  const ms = totalMs(intervals);
  const share = shareOf(ms, liveMs);
  const attended = reaches(ms, liveMs, threshold);
  const corrected = !sameIntervals(evident, intervals);
  return {
    personId, intervals, ms, minutes: Math.floor(ms / 60_000), liveMs, share, attended,
    grade: corrected ? 'M' : gradeOf(parts, liveMs, attended, threshold),
    errorMs: parts.reduce((sum, part) => sum + part.connection.errorMs, 0),
    parts, corrections, rules: ATTENDANCE_RULES,
  };
}

function gradeOf(parts: readonly AttendancePart[], liveMs: number, attended: boolean, threshold: Fraction): Grade | null {
  for (const grade of ['A', 'B', 'C'] as const) {
    const upTo = parts.filter((part) => part.grade <= grade);
    const settled = attended ? reaches(totalMs(upTo.map((part) => part.counted)), liveMs, threshold) : upTo.length === parts.length;
    if (settled && upTo.length > 0) return grade;
  }
  return null;
}

function partGrade(connection: Connection, live: Interval): 'A' | 'B' | 'C' {
  if (connection.pollsOnly) return 'C';
  const opened = connection.openedBy === 'poll' && connection.interval.startMs > live.startMs;
  const closed = connection.closedBy === 'poll' && connection.interval.endMs < live.endMs;
  return opened || closed || connection.downtimeMs > 0 ? 'B' : 'A';
}

function shareOf(ms: number, liveMs: number): Fraction {
  return liveMs === 0 ? ZERO : Fraction.of(ms, liveMs);
}

function reaches(ms: number, liveMs: number, threshold: Fraction): boolean {
  return liveMs > 0 && shareOf(ms, liveMs).compare(threshold) >= 0;
}

function sameIntervals(a: readonly Interval[], b: readonly Interval[]): boolean {
  return a.length === b.length && a.every((each, index) => each.startMs === b[index]!.startMs && each.endMs === b[index]!.endMs);
}
