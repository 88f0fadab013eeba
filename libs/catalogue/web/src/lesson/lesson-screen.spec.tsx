/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawnByServer, pageOf, type PageSetting } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { lessonOfTests } from '../testing';
import { LessonScreen, type LessonProgress } from './lesson-screen';
import type { LessonOfPage } from './lesson-types';
import { fitsWide, SmallParts } from './parts-drawing';

window.scrollTo = () => undefined;

const PROGRESS: LessonProgress = { states: new Map([['what', 'done'], ['where', 'begun'], ['set', 'open']]), share: 0.29, minutesLeft: 50 };

const player = (over: Partial<LessonOfPage> = {}, { progress = null, onRead = () => undefined, ...setting }: { progress?: LessonProgress | null; onRead?: () => void } & PageSetting = {}) =>
  pageOf(<LessonScreen lesson={lessonOfTests(over)} progress={progress} saved={<span role="status">Saved 14:02</span>} tools={null} onRead={onRead} parts={{ check: (check) => <p>Question: {check.question}</p>, activity: () => null }} />, { path: '/en/trainings/st3-two-letter-codes/lessons/where', ...setting });

describe('a lesson without a script', () => {
  it('is text, figure, table, case and question, with the way on and back', async () => {
    const { page } = await player();
    await drawnByServer(page);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Where a code stands');
    expect(screen.getByText('two letters').tagName).toBe('STRONG');
    expect(screen.getByRole('img', { name: 'A number in two parts' })).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Organizations' })).getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['EP', 'OA']);
    expect(screen.getByText('Question: Which codes stand for an organization?')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Standard' }).getAttribute('href')).toBe('/en/trainings/st3-two-letter-codes');
    expect(screen.getByRole('link', { name: 'Continue' }).getAttribute('href')).toBe('/en/trainings/st3-two-letter-codes/lessons/set');
    expect(screen.getByRole('link', { name: /Previous/ }).getAttribute('href')).toBe('/en/trainings/st3-two-letter-codes/lessons/what');
    document.body.innerHTML = '';
  });
});

describe('the player', () => {
  it('turns the lessons with the arrow keys, in the direction of the script, and counts the lesson as read on the way on', async () => {
    const onRead = jest.fn();
    const { page, router } = await player({}, { onRead });
    render(page);
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/trainings/st3-two-letter-codes/lessons/set'));
    expect(onRead).toHaveBeenCalledTimes(1);
  });

  it('mirrors the keys in Arabic', async () => {
    const { page, router } = await player({}, { language: 'ar', path: '/ar/trainings/st3-two-letter-codes/lessons/where' });
    render(page);
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/ar/trainings/st3-two-letter-codes/lessons/what'));
  });

  it('shows each lesson with its state to who is enrolled, and how far the course is', async () => {
    const { page } = await player({}, { progress: PROGRESS });
    render(page);
    const index = screen.getAllByRole('navigation', { name: 'Lessons' })[0]!;
    expect(within(index).getByText('1 of 3 done')).toBeTruthy();
    expect(within(index).getByRole('link', { name: 'To the training' }).getAttribute('href')).toBe('/en/trainings/st3-two-letter-codes');
    expect(within(within(index).getByRole('list')).getAllByRole('link').map((link) => link.textContent)).toEqual(['What the code is for, done6 min', 'Where a code stands, begun9 min', 'Five cases, not begun10 min']);
    expect(screen.getByText('Course 29%, about 50 min left')).toBeTruthy();
  });

  it('says in which language a text is shown that is not translated', async () => {
    const { page } = await player({ shownIn: ['en'] }, { language: 'ar', path: '/ar/x' });
    render(page);
    expect(screen.getByText(/This content is not available in/)).toBeTruthy();
    expect(screen.getByText('Look who published.').closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  it('leads back to the training after the last lesson', async () => {
    const { page } = await player({ next: null });
    render(page);
    expect(screen.getByRole('link', { name: 'Finish' }).getAttribute('href')).toBe('/en/trainings/st3-two-letter-codes');
  });

  it('has no accessibility faults', async () => {
    const { page } = await player({}, { progress: PROGRESS });
    render(page);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('a drawing of parts', () => {
  const part = (text: string, label: string | null = null) => ({ text, label, note: null, strong: false });

  it('stands side by side only where its text stays readable', () => {
    expect(fitsWide([part('WO', 'who publishes'), part('2026/012345', 'number')])).toBe(true);
    expect(fitsWide(Array.from({ length: 6 }, () => part('2026/012345')))).toBe(false);
  });

  it('ends a label before the leader of the part before it, in two lines where it has to', () => {
    const { container } = render(<SmallParts parts={[part('KE', 'who published'), part('2025 000123', 'number'), part('A', 'kind of document')]} />);
    expect([...container.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['KE', 'who published', '2025 000123', 'number', 'A', 'kind of', 'document']);
  });

  it('never sets a text smaller than 12 on a narrow screen', () => {
    const { container } = render(<SmallParts parts={Array.from({ length: 5 }, (_, index) => part(`2026/01234${index}`, 'year and number'))} />);
    expect(Math.min(...[...container.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size'))))).toBeGreaterThanOrEqual(12);
  });
});
