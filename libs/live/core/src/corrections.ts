import { ok, refused, type Decision } from '@classmark/platform/core';
import { subtract, unite, type Interval } from './intervals';

/** A signed change to somebody's attendance: appended, never overwriting what the room recorded. */
export interface Correction {
  readonly id: string;
  readonly personId: string;
  readonly change: 'added' | 'removed';
  readonly interval: Interval;
  readonly authorId: string;
  readonly reason: string;
  /** When it was signed (epoch ms). */
  readonly atMs: number;
}

/** Why a correction is not accepted; `field` is the one to mend. */
export type CorrectionRefusal =
  | { readonly kind: 'reasonMissing'; readonly field: 'reason' }
  | { readonly kind: 'authorMissing'; readonly field: 'authorId' }
  | { readonly kind: 'emptyInterval'; readonly field: 'interval' }
  | { readonly kind: 'outsideLiveTime'; readonly field: 'interval' };

/** Checks a correction before it is signed: it needs an author, a reason, and a stretch of the live time. */
export function checkCorrection(correction: Correction, live: Interval): Decision<Correction, CorrectionRefusal> {
  if (correction.reason.trim() === '') return refused({ kind: 'reasonMissing', field: 'reason' });
  if (correction.authorId.trim() === '') return refused({ kind: 'authorMissing', field: 'authorId' });
  if (correction.interval.endMs <= correction.interval.startMs) return refused({ kind: 'emptyInterval', field: 'interval' });
  if (correction.interval.endMs <= live.startMs || correction.interval.startMs >= live.endMs) return refused({ kind: 'outsideLiveTime', field: 'interval' });
  return ok(correction);
}

/** Applies corrections in the order they were signed, so that a later one overrules an earlier one. */
export function applyCorrections(intervals: readonly Interval[], corrections: readonly Correction[]): Interval[] {
  const inOrder = [...corrections].sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));
  return inOrder.reduce<Interval[]>(
    (result, each) => each.change === 'added' ? unite([...result, each.interval]) : subtract(result, [each.interval]),
    unite(intervals),
  );
}
