/** Where an episode is. A completed one stays in the record, a withdrawn one is over: enrolling again is a new episode. */
export type EnrolmentState = 'enrolled' | 'completed' | 'withdrawn';

/** What can happen to an episode. */
export type EnrolmentStep = 'complete' | 'withdraw';

/** Which step leads where; what stands in no row does not happen. */
const TRANSITIONS: Readonly<Record<EnrolmentState, Partial<Readonly<Record<EnrolmentStep, EnrolmentState>>>>> = {
  enrolled: { complete: 'completed', withdraw: 'withdrawn' },
  completed: {},
  withdrawn: {},
};

/** The state an episode is in, read from its dates (epoch milliseconds). */
export function enrolmentStateOf(episode: { readonly completedAtMs: number | null; readonly withdrawnAtMs: number | null }): EnrolmentState {
  if (episode.withdrawnAtMs !== null) return 'withdrawn';
  return episode.completedAtMs === null ? 'enrolled' : 'completed';
}

/** The state after a step, or null when the step is not possible. */
export function afterStep(state: EnrolmentState, step: EnrolmentStep): EnrolmentState | null {
  return TRANSITIONS[state][step] ?? null;
}

/** Whether a withdrawal is made, has been made already (asking again changes nothing), or comes too late. */
export type WithdrawalDecision = { readonly kind: 'allowed' } | { readonly kind: 'alreadyWithdrawn' } | { readonly kind: 'alreadyCompleted' };

/** Decides about a withdrawal; the caller holds the row's lock. */
export function decideWithdrawal(state: EnrolmentState): WithdrawalDecision {
  if (afterStep(state, 'withdraw') !== null) return { kind: 'allowed' };
  return { kind: state === 'withdrawn' ? 'alreadyWithdrawn' : 'alreadyCompleted' };
}
