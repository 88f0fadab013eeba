import { attendanceOf, connectionsOf, type Attendance, type Connection, type Correction, type Interval, type RoomRecord } from '@classmark/live/core';
import type { SessionView } from '../session/session-view';

/** The attendance of everybody but the host, and the connections it rests on. */
export interface ComputedAttendance {
  readonly live: Interval;
  readonly people: readonly Attendance[];
  readonly connections: ReadonlyMap<string, readonly Connection[]>;
}

/** Computes by core; a running session up to `nowMs`. Null for one that never went live. */
export function computeAttendance(session: SessionView, record: RoomRecord, corrections: readonly Correction[], nowMs: number): ComputedAttendance | null {
  if (session.liveAtMs === null) return null;
  const live = { startMs: session.liveAtMs, endMs: session.endedAtMs ?? Math.max(nowMs, session.liveAtMs) };
  const connections = connectionsOf(record).filter((each) => each.personId !== session.hostId);
  return { live, people: attendanceOf(connections, live, corrections), connections: Map.groupBy(connections, (each) => each.personId) };
}

/** What is stored with the minutes, so that they can be explained: connections in order, and what of them counted. */
export interface StoredEvidence {
  readonly intervals: readonly Interval[];
  readonly connections: readonly StoredConnection[];
}

/** A connection in storage. Epoch milliseconds. */
export interface StoredConnection {
  readonly sid: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly openedBy: Connection['openedBy'];
  readonly closedBy: Connection['closedBy'];
  readonly closeReason: Connection['closeReason'];
  readonly errorMs: number;
  readonly downtimeMs: number;
}

/** The evidence of a person in the form in which it is stored. */
export function storedEvidence(attendance: Attendance, connections: readonly Connection[]): StoredEvidence {
  return {
    intervals: attendance.intervals,
    connections: connections.map(({ sid, interval, openedBy, closedBy, closeReason, errorMs, downtimeMs }) => ({
      sid, startMs: interval.startMs, endMs: interval.endMs, openedBy, closedBy, closeReason, errorMs, downtimeMs,
    })),
  };
}
