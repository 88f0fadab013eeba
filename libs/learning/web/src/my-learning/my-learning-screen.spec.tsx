/** @jest-environment jsdom */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, LEARNER, pageOf } from '@classmark/platform/web/testing';
import { ToastRegion } from '@classmark/ui';
import { accessibilityFaults } from '@classmark/ui/testing';
import { MyLearningScreen } from './my-learning-screen';

window.scrollTo = () => undefined;

const offering = (over: object = {}) => ({
  __typename: 'Offering', id: 'o1', slug: 'st3-two-letter-codes', kind: 'distanceCourse', topics: ['ST.3'], title: 'Two-letter codes', titleLanguage: 'en', startsAt: null, endsAt: null, languages: ['en'], phase: 'open', ...over,
});
const course = (over: object = {}, its: object = {}) => ({
  __typename: 'MyCourse', id: 'e1', releaseId: 'r1', lessonsDone: 2, share: 0.29, minutesLeft: 50, lessons: [],
  enrolment: { __typename: 'Enrolment', id: 'e1', offeringId: 'o1', done: [], startedAt: '2026-11-20T09:00:00Z', completedAt: null, passedAt: null, withdrawnAt: null, ...its },
  next: { __typename: 'CourseStep', lessonKey: 'l3', lessonSlug: 'where', lessonTitle: 'Where a code stands', lessonTitleLanguage: 'en', lessonNumber: 3, activityKey: 'q1', activityKind: 'check' },
  offering: offering(), ...over,
});
const webinar = course({ id: 'e2', next: null, offering: offering({ id: 'o2', kind: 'webinar', title: 'Nice clinic', startsAt: '2026-12-02T16:00:00.000Z', endsAt: '2026-12-02T17:30:00.000Z' }) }, { id: 'e2', offeringId: 'o2', startedAt: null });
const done = course({ id: 'e3', next: null, offering: offering({ id: 'o3', title: 'Kinds of documents' }) }, { id: 'e3', completedAt: '2026-11-09T10:00:00Z', passedAt: '2026-11-09T10:00:00Z' });

const answer = (courses: object[], continueWith: object | null) => () => ({ myLearning: { __typename: 'MyLearning', continueWith, courses } });

async function show() {
  const client = new ApolloClient({ link: new HttpLink({ uri: '/graphql', fetch: (address, request) => globalThis.fetch(address as string, request).then(async (response) => ({ ...response, status: 200, ok: true, headers: new Headers({ 'content-type': 'application/json' }), text: async () => JSON.stringify(await response.json()) }) as Response) }), cache: new InMemoryCache() });
  const { page } = await pageOf(<ApolloProvider client={client}><ToastRegion label="Messages"><main><MyLearningScreen /></main></ToastRegion></ApolloProvider>, { viewer: LEARNER, path: '/en/my-learning' });
  return render(page);
}

describe('my learning', () => {
  it('has one way to go on, which leads to where the reader stopped', async () => {
    answering({ MyLearning: answer([course(), webinar, done], course()) });
    await show();
    const card = await screen.findByRole('region', { name: 'Go on where you stopped' });
    expect(card.textContent).toContain('You stopped in lesson 3, at the check question');
    expect(within(card).getByRole('link', { name: 'Continue: check question' }).getAttribute('href')).toBe('/en/trainings/st3-two-letter-codes/lessons/where#q1');
    expect([...document.querySelectorAll('.btn.primary')]).toHaveLength(1);
    // The course of the card is not listed once more.
    expect(screen.queryByRole('heading', { name: 'Under way' })).toBeNull();
    expect(within(screen.getByRole('region', { name: 'Completed' })).getByRole('listitem').textContent).toBe('Kinds of documents9 November 2026Passed');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('leads to the page of the cases when that is where one stopped', async () => {
    const atCases = course({ next: { ...course().next, activityKind: 'classificationSet', activityKey: 'nice-set' } });
    answering({ MyLearning: answer([atCases], atCases) });
    await show();
    expect((await screen.findByRole('link', { name: 'Continue: cases' })).getAttribute('href')).toBe('/en/trainings/st3-two-letter-codes/practice/nice-set');
  });

  it('leads from every other course under way to where one stopped in it', async () => {
    const other = course({ id: 'e5', offering: offering({ id: 'o5', slug: 'st96', title: 'XML for IP' }) }, { id: 'e5', offeringId: 'o5' });
    answering({ MyLearning: answer([course(), other], course()) });
    await show();
    const part = await screen.findByRole('region', { name: 'Under way' });
    expect(within(part).getByRole('link', { name: /^Continue: check question/ }).getAttribute('href')).toBe('/en/trainings/st96/lessons/where#q1');
    expect([...document.querySelectorAll('.btn.primary')]).toHaveLength(1);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('withdraws at once and offers the way back', async () => {
    const { asked } = answering({
      MyLearning: answer([course(), webinar], course()),
      WithdrawLearner: () => ({ withdrawLearner: { __typename: 'LearnerWithdrawn', enrolment: { __typename: 'Enrolment', id: 'e2', offeringId: 'o2', withdrawnAt: '2026-11-24T09:00:00Z', completedAt: null } } }),
      EnrolLearner: () => ({ enrolLearner: { __typename: 'LearnerEnrolled', enrolment: { __typename: 'Enrolment', id: 'e4', offeringId: 'o2', withdrawnAt: null, completedAt: null } } }),
    });
    await show();
    await userEvent.click(await screen.findByRole('button', { name: /Withdraw.*Nice clinic/ }));
    expect(await screen.findByText(/You have withdrawn from/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(asked.map(({ name }) => name).filter((name) => name !== 'MyLearning')).toEqual(['WithdrawLearner', 'EnrolLearner']));
    expect(asked.find(({ name }) => name === 'WithdrawLearner')?.variables).toEqual({ input: { enrolmentId: 'e2' } });
  });

  it('invites a new account to choose a first training', async () => {
    answering({ MyLearning: answer([], null) });
    await show();
    expect(await screen.findByRole('heading', { name: 'Choose a first training' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to the courses' }).getAttribute('href')).toBe('/en/trainings');
  });

  it('says what is safe when it cannot be loaded, and tries again', async () => {
    const { line } = answering({ MyLearning: answer([], null) });
    line.broken = true;
    await show();
    expect(await screen.findByRole('heading', { name: 'Your trainings could not be loaded' })).toBeTruthy();
    line.broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Choose a first training' })).toBeTruthy();
  });
});
