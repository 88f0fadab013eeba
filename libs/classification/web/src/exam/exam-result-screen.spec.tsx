/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, LEARNER, pageOf } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { ExamResultScreen } from './exam-result-screen';

window.scrollTo = () => undefined;

const topic = { __typename: 'ExamTopic', line: 0, count: 2, title: 'Goods', branch: null, branchTitle: null, tests: null, difficultyFrom: null, difficultyTo: null };
const missed = {
  __typename: 'ExamReviewedCase', id: 'c1', key: 'cups', kind: 'goods', title: 'Cups of paper', language: 'en', drawing: null, roles: [], position: 0, line: 0, places: [],
  parts: [{ __typename: 'PracticePart', heading: 'The goods', text: 'Cups of paper for drinks.' }, { __typename: 'PracticePart', heading: 'What they are for', text: 'They are thrown away.\n\nThey are not decorated.' }],
  marking: { __typename: 'CaseMarking', mark: '0/1', findings: [], accepted: [], rule: 'Look at the purpose first.', language: 'en' },
};
const answer = (review: 'none' | 'missed') => ({
  exam: { __typename: 'ExamForSitting', id: 'e', title: 'Final exam', training: 'Nice', trainingSlug: 'nice', scheme: 'nice', edition: 'NCL 13-2026', state: 'released', duration: 1_800_000, extraTime: 0, closesAt: '2026-11-24T10:00:00.000Z', handedInAt: '2026-11-24T09:20:00.000Z' },
  examResult: {
    __typename: 'ExamResult', examId: 'e', points: '5/6', of: 2, passed: false, passMark: '2/3', passPoints: '4/3', topics: [{ topic, points: '5/6', of: 2, reached: false }], missed: 1, review, cases: review === 'none' ? [] : [missed],
    first: null, remarkedAt: null, startedAt: '2026-11-24T09:00:00.000Z', handedInAt: '2026-11-24T09:20:00.000Z', handedInBy: 'person', releasedAt: '2026-11-25T09:00:00.000Z', retakeAt: null,
  },
});

async function show(review: 'none' | 'missed') {
  answering({ ExamResultPage: () => answer(review) });
  const { page } = await pageOf(<ExamResultScreen examId="e" link={(href, className, children) => <a href={href} className={className}>{children}</a>} />, { viewer: LEARNER });
  const { container } = render(page);
  await screen.findByRole('heading', { level: 1, name: 'Not passed' });
  return container;
}

describe('the result of an exam', () => {
  it('shows the text of a missed case on demand, beside the reason', async () => {
    const container = await show('missed');
    const row = screen.getByRole('row', { name: /Cups of paper/ });
    const text = container.querySelector('details')!;
    expect([text.open, within(row).getByText('Look at the purpose first.') !== null]).toEqual([false, true]);
    await userEvent.click(within(row).getByText('Text of the case'));
    expect(text.open).toBe(true);
    expect(within(text).getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['The goods', 'What they are for']);
    expect(within(text).getByText('They are not decorated.')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('shows no text where the exam does not permit it', async () => {
    const container = await show('none');
    expect(container.querySelector('details')).toBeNull();
    expect(screen.getByText('In this exam the cases are not shown again.')).toBeTruthy();
  });

  it('says points exact and, beside them, rounded', async () => {
    const container = await show('none');
    expect(container.textContent).toContain('5/6 (0.83) of 2 points, pass line 1 1/3 (1.33).');
  });
});
