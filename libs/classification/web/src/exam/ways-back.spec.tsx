/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LEARNER, pageOf } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { BeforeExam } from './before-exam';
import type { ExamSession, ExamState } from './exam-session';
import { ReviewPaper } from './review-paper';

window.scrollTo = () => undefined;

const info = {
  id: 'e', title: 'Final exam', training: 'Nice basics', trainingSlug: 'nice-basics', scheme: 'nice', edition: 'NCL 13-2026', state: 'open', count: 2, duration: 1_800_000, extraTime: 0, grace: 10_000,
  opensAt: '2026-11-24T09:00:00.000Z', closesAt: '2026-11-24T11:00:00.000Z', passMark: '2/3', policy: 'hierarchical', review: 'missed',
};
const stateOf = (over: object) => ({ phase: 'before', info, cases: [], drafts: [], at: 0, lastCase: 0, busy: false, fault: null, ...over }) as unknown as ExamState;
const session = (gone: number[] = []) => ({ goTo: (at: number) => void gone.push(at), now: () => 0 }) as unknown as ExamSession;
const drafts = (...answered: boolean[]) => ({ cases: answered.map((_, at) => ({ id: `c${at}`, title: `Case ${at}`, language: 'en' })), drafts: answered.map((each) => ({ places: each ? [{ symbol: '9' }] : [], flagged: false, sequence: 0 })), at: answered.length });

describe('the ways back of an exam', () => {
  it('lead from its first page to one’s learning and to the training', async () => {
    const { page } = await pageOf(<BeforeExam exam={session()} state={stateOf({})} back={() => null} link={(href, className, children) => <a href={href} className={className}>{children}</a>} />, { viewer: LEARNER });
    const { container } = render(page);
    expect(screen.getByRole('link', { name: 'My learning' }).getAttribute('href')).toBe('/en/my-learning');
    expect(screen.getByRole('link', { name: 'Nice basics' }).getAttribute('href')).toBe('/en/trainings/nice-basics');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('lead from the overview to the case one came from, beside the first blank one', async () => {
    const gone: number[] = [];
    const { page } = await pageOf(<ReviewPaper exam={session(gone)} state={stateOf({ ...drafts(true, false, true), lastCase: 2 })} />, { viewer: LEARNER });
    render(page);
    await userEvent.click(screen.getByRole('button', { name: 'Back to case 3' }));
    await userEvent.click(screen.getByRole('button', { name: 'To the first blank case' }));
    expect(gone).toEqual([2, 1]);
  });

  it('lead from the overview of a full paper to the case one came from', async () => {
    const gone: number[] = [];
    const { page } = await pageOf(<ReviewPaper exam={session(gone)} state={stateOf({ ...drafts(true, true), lastCase: 1 })} />, { viewer: LEARNER });
    render(page);
    await userEvent.click(screen.getByRole('button', { name: 'Back to case 2' }));
    expect([gone, screen.queryByRole('button', { name: 'To the first blank case' })]).toEqual([[1], null]);
  });
});
