import type { LearningEvent } from '@classmark/learning/server';
import type { Grade } from '@classmark/live/core';

/**
 * `live.attendanceSettled`: how long a person attended a session, one per person with an enrolment and more than 0 ms, dated at
 * the first counted moment, with the affiliation of that moment. A later one of the same person and session supersedes an
 * earlier one; its `amountMs` may be 0.
 */
export interface AttendanceSettled extends LearningEvent {
  readonly sessionId: string;
  /** Union of the intervals inside the live time, in milliseconds. */
  readonly amountMs: number;
  readonly grade: Grade | null;
  /** Id of the earlier event that this one replaces. */
  readonly supersedes?: string;
}

/** Its type in the outbox. */
export const ATTENDANCE_SETTLED = 'live.attendanceSettled';
