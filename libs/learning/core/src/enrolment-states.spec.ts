import { afterStep, decideWithdrawal, enrolmentStateOf } from './enrolment-states';

describe('an enrolment episode', () => {
  it('is in the state its dates say', () => {
    expect([[null, null], [5, null], [null, 5], [5, 6]].map(([completedAtMs = null, withdrawnAtMs = null]) => enrolmentStateOf({ completedAtMs, withdrawnAtMs })))
      .toEqual(['enrolled', 'completed', 'withdrawn', 'withdrawn']);
  });

  it('is completed or withdrawn once, and never the one after the other', () => {
    expect(afterStep('enrolled', 'complete')).toBe('completed');
    expect(afterStep('enrolled', 'withdraw')).toBe('withdrawn');
    for (const step of ['complete', 'withdraw'] as const) expect([afterStep('completed', step), afterStep('withdrawn', step)]).toEqual([null, null]);
  });

  it('is withdrawn from while it runs; asking again changes nothing; what is completed stays', () => {
    expect((['enrolled', 'withdrawn', 'completed'] as const).map((state) => decideWithdrawal(state).kind)).toEqual(['allowed', 'alreadyWithdrawn', 'alreadyCompleted']);
  });
});
