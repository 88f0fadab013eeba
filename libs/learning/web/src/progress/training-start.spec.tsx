/** @jest-environment jsdom */
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lessonOfTests, OFFERING, trainingOfTests } from '@classmark/catalogue/web/testing';
import { answering, LEARNER, pageOf, type PageSetting } from '@classmark/platform/web/testing';
import { SavedLine } from './saved-line';
import { TrainingStart } from './training-start';
import { useLessonProgress } from './use-lesson-progress';
import { useMyTraining } from './use-my-training';

window.scrollTo = () => undefined;

const enrolment = (over: object = {}) => ({ __typename: 'Enrolment', id: 'e1', offeringId: 'o1', done: ['what'], startedAt: '2026-11-20T09:00:00Z', completedAt: null, passedAt: null, withdrawnAt: null, ...over });
const course = (over: object = {}) => ({
  __typename: 'MyCourse', id: 'e1', releaseId: 'r1', lessonsDone: 1, share: 0.25, minutesLeft: 19, enrolment: enrolment(),
  lessons: [{ key: 'what', slug: 'what', state: 'done' }, { key: 'where', slug: 'where', state: 'begun' }, { key: 'set', slug: 'set', state: 'open' }].map((lesson) => ({ __typename: 'MyLesson', ...lesson })),
  next: { __typename: 'CourseStep', lessonKey: 'where', lessonSlug: 'where', lessonTitle: 'Where a code stands', lessonTitleLanguage: 'en', lessonNumber: 2, activityKey: 'where', activityKind: 'reading' }, ...over,
});

function Start({ training = trainingOfTests() }) {
  const standing = useMyTraining(training.slug);
  return <TrainingStart training={training} standing={standing} />;
}

async function show(element = <Start />, setting: PageSetting = { viewer: LEARNER }) {
  const { page, router } = await pageOf(<main>{element}</main>, { path: '/en/trainings/st3-two-letter-codes', ...setting });
  render(page);
  return router;
}

describe('the way to start a training', () => {
  it('leads a stranger through the sign-in, or on to reading', async () => {
    await show(<Start />, { viewer: null });
    expect(screen.getByRole('link', { name: 'Start the training' }).getAttribute('href')).toBe('/en/sign-in?next=%2Fen%2Ftrainings%2Fst3-two-letter-codes');
    expect(screen.getByRole('link', { name: 'Read without signing in' }).getAttribute('href')).toBe('/en/trainings/st3-two-letter-codes/lessons/what');
  });

  it('enrols by one press and opens the first lesson', async () => {
    const { asked } = answering({ MyTraining: () => ({ myTraining: null }), EnrolLearner: () => ({ enrolLearner: { __typename: 'LearnerEnrolled', enrolment: enrolment() } }) });
    const router = await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Start the training' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/trainings/st3-two-letter-codes/lessons/what'));
    expect(asked.find(({ name }) => name === 'EnrolLearner')?.variables).toEqual({ input: { offeringId: '01890000-0000-7000-8000-0000000000a2' } });
  });

  it('goes on with the lesson that comes next', async () => {
    answering({ MyTraining: () => ({ myTraining: course() }) });
    await show();
    expect((await screen.findByRole('link', { name: 'Continue: lesson 2' })).getAttribute('href')).toBe('/en/trainings/st3-two-letter-codes/lessons/where');
    expect(screen.getByText('25% done, about 19 min left')).toBeTruthy();
  });

  it('says when it was completed, and no longer offers to withdraw', async () => {
    answering({ MyTraining: () => ({ myTraining: course({ next: null, share: 1, enrolment: enrolment({ completedAt: '2026-11-21T10:00:00Z', passedAt: '2026-11-21T10:00:00Z' }) }) }) });
    await show();
    expect(await screen.findByText('Completed and passed on 21 Nov 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
  });

  it('leads from a webinar to the page of its date', async () => {
    await show(<Start training={trainingOfTests({ kind: 'webinar', offerings: [OFFERING] })} />, { viewer: null });
    expect(screen.getByRole('link', { name: 'To the webinar' }).getAttribute('href')).toBe(`/en/webinars/${OFFERING.id}`);
  });
});

function Reading() {
  const { save, onRead, progress } = useLessonProgress(lessonOfTests());
  return <><SavedLine save={save} /><button type="button" onClick={onRead}>Read</button><p>{progress ? `state ${progress.states.get('where')}` : 'no progress'}</p></>;
}

describe('reading a lesson', () => {
  const recorded = () => ({ recordReading: { __typename: 'ReadingRecorded', savedAt: '2026-11-24T13:02:00.000Z', done: ['what', 'where'], completed: false } });

  it('is recorded when the lesson is opened and when it was read, and says when it was saved', async () => {
    const { asked } = answering({ MyTraining: () => ({ myTraining: course() }), RecordReading: recorded });
    await show(<Reading />);
    await screen.findByText('state begun');
    await userEvent.click(screen.getByRole('button', { name: 'Read' }));
    await waitFor(() => expect(asked.filter(({ name }) => name === 'RecordReading').map(({ variables }) => variables)).toEqual([
      { input: { enrolmentId: 'e1', lessonKey: 'where', finished: false } }, { input: { enrolmentId: 'e1', lessonKey: 'where', finished: true } },
    ]));
    expect(screen.getByRole('status').textContent).toMatch(/Saved \d\d:\d\d/);
  });

  it('is kept while there is no line, and sent once there is', async () => {
    const { asked, line } = answering({ MyTraining: () => ({ myTraining: course() }), RecordReading: recorded });
    await show(<Reading />);
    await waitFor(() => expect(asked.some(({ name }) => name === 'RecordReading')).toBe(true));
    await screen.findByText(/Saved/, { selector: '.only-l' });
    line.broken = true;
    await userEvent.click(screen.getByRole('button', { name: 'Read' }));
    expect((await screen.findByText('No connection: kept here, will be sent')).textContent).toBeTruthy();
    line.broken = false;
    act(() => { window.dispatchEvent(new Event('online')); });
    await waitFor(() => expect(asked.filter(({ name, variables }) => name === 'RecordReading' && (variables['input'] as { finished: boolean }).finished)).toHaveLength(1));
  });

  it('records nothing for who is not enrolled', async () => {
    const { asked } = answering({ MyTraining: () => ({ myTraining: null }) });
    await show(<Reading />);
    await waitFor(() => expect(asked).toHaveLength(1));
    await userEvent.click(screen.getByRole('button', { name: 'Read' }));
    expect(asked.map(({ name }) => name)).toEqual(['MyTraining']);
  });
});
