import { ok, refused, type Decision } from '@classmark/platform/core';

/** Where a version of a case stands. Only live ones are drawn for practice and exams. */
export const CASE_STATUSES = ['draft', 'reviewed', 'live', 'disputed', 'retired'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

interface Transition { readonly from: readonly CaseStatus[]; readonly to: CaseStatus; readonly reason: boolean; readonly checked: boolean }

/** What can be done to a version: from where, to where, whether a reason is asked for, whether the publishing checks must pass. */
export const CASE_TRANSITIONS = {
  review: { from: ['draft'], to: 'reviewed', reason: false, checked: true },
  sendBack: { from: ['reviewed'], to: 'draft', reason: true, checked: false },
  publish: { from: ['reviewed'], to: 'live', reason: false, checked: true },
  dispute: { from: ['live'], to: 'disputed', reason: true, checked: false },
  settle: { from: ['disputed'], to: 'live', reason: true, checked: true },
  retire: { from: ['draft', 'reviewed', 'live', 'disputed'], to: 'retired', reason: true, checked: false },
  takeUp: { from: ['retired'], to: 'draft', reason: true, checked: false },
} as const satisfies Record<string, Transition>;

/** One of the named transitions. */
export type CaseTransition = keyof typeof CASE_TRANSITIONS;

/** Why a version does not change its status. */
export type StatusRefusal =
  | { readonly kind: 'notFromHere'; readonly status: CaseStatus; readonly allowed: readonly CaseTransition[] }
  | { readonly kind: 'reasonMissing'; readonly transition: CaseTransition };

/** What can be done to a version that stands at a status, in the order of a menu. */
export function transitionsFrom(status: CaseStatus): readonly CaseTransition[] {
  return (Object.keys(CASE_TRANSITIONS) as CaseTransition[]).filter((name) => (CASE_TRANSITIONS[name].from as readonly CaseStatus[]).includes(status));
}

/** The status after a transition. @param reason words of the person; blank is none */
export function changeStatus(status: CaseStatus, transition: CaseTransition, reason: string | null): Decision<CaseStatus, StatusRefusal> {
  const allowed = transitionsFrom(status);
  if (!allowed.includes(transition)) return refused({ kind: 'notFromHere', status, allowed });
  if (CASE_TRANSITIONS[transition].reason && !reason?.trim()) return refused({ kind: 'reasonMissing', transition });
  return ok(CASE_TRANSITIONS[transition].to);
}
