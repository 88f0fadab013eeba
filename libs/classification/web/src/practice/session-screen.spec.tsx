/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { packColumns } from '@classmark/classification/core';
import { answering, LEARNER, pageOf } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { schemeFile } from '../browse/offline-pack';
import { columnsOf } from '../scheme/testing';
import { SessionScreen } from './session-screen';
import type { SessionAsked } from './use-session';

Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 800 });
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 600 });
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 36 });
Element.prototype.scrollTo = (() => undefined) as never;
window.scrollTo = () => undefined;
HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) { this.open = false; };
beforeEach(() => localStorage.clear());

const place = (symbol: string, title: string) => ({ __typename: 'PlaceStep', symbol, title, titleLanguage: 'en' });
const APPARATUS = place('9', 'Apparatus, software');
const SERVICES = place('42', 'Software services');
const item = (key: string, title: string, over: object = {}) => ({
  __typename: 'PracticeItem', id: `version of ${key}`, key, kind: 'term', title, language: 'en', parts: [{ __typename: 'PracticePart', heading: 'Term', text: `${title}.` }],
  drawing: null, roles: [], edition: 'NCL 13-2026', difficulty: 1, why: 'due', hints: 2, ...over,
});
const BOOKS = item('books', 'Bookkeeping in the browser');
const GAMES = item('games', 'A game to download', { why: 'new' });
const marking = {
  __typename: 'CaseMarking', counts: true, mark: '0/1', precision: '0/1', recall: '0/1', weight: '1/1', wrongRoles: 0, keyPlaces: 1, sharedCount: 0, answerCount: 1, keyCount: 1,
  findings: [{ __typename: 'PlaceFinding', kind: 'sibling', answer: '9', key: '42', levels: null, level: null, role: null, why: ['No copy is received.'] }],
  accepted: [{ __typename: 'AcceptedPlaceType', symbol: '42', role: null, weight: '1/1', main: true, required: true, counted: true, why: 'Used at a distance.', chain: [SERVICES] }],
  sharedPlaces: [], answerPlaces: ['9'], acceptedPlaces: ['42'], rule: 'A copy is a good of class `9`.', language: 'en', markedAt: '2026-11-24T09:06:00.000Z',
};
const checked = (id: string, over: object = {}) => ({
  __typename: 'PracticeChecked', id, caseId: BOOKS.id, places: [{ __typename: 'ChosenPlaceType', symbol: '9', role: null, chain: [APPARATUS] }], marking, hints: 0, hasSibling: true,
  cards: [{ __typename: 'TouchedCardType', places: [SERVICES], grade: 'again', state: 'practised', dueAt: '2026-11-25T09:06:00.000Z' }, { __typename: 'TouchedCardType', places: [APPARATUS, SERVICES], grade: 'again', state: 'practised', dueAt: '2026-11-25T09:06:00.000Z' }],
  ...over,
});

function server(over: Readonly<Record<string, (variables: never) => unknown>> = {}) {
  return answering({
    [schemeFile('NCL 13-2026', 'en', 'skeleton')]: () => packColumns(columnsOf(['1 9 Apparatus, software', '1 42 Software services']), 'en'),
    PracticeSession: ({ input }: { input: { seen?: string[] } }) => ({ practicePlan: { __typename: 'PracticePlan', nextDueAt: null, held: 0, items: input.seen ? [] : [BOOKS, GAMES] } }),
    SchemePlace: ({ symbol }: { symbol: string }) => ({ classificationPlace: { ...place(symbol, 'Title'), __typename: 'ClassificationPlace', nature: null, auxiliary: false, chain: [place(symbol, 'Title')], notes: [], links: [] } }),
    CheckPractice: ({ input }: { input: { id: string } }) => ({ checkPracticeAnswer: checked(input.id) }),
    AskHint: ({ input }: { input: { step: number } }) => ({ askPracticeHint: { __typename: 'PracticeHintGiven', step: input.step, steps: 2, kind: 'count', text: null, textLanguage: null, count: 1, places: [] } }),
    ReportACase: () => ({ reportCase: { __typename: 'CaseReported', at: '2026-11-24T09:06:00.000Z' } }),
    ...over,
  });
}

async function show(viewer: typeof LEARNER | null = LEARNER, asked: SessionAsked = { minutes: 10 }) {
  const { page } = await pageOf(<SessionScreen scheme="nice" asked={asked} tools={null} link={(href, className, children) => <a href={href} className={className}>{children}</a>} />, { viewer });
  return render(page);
}

const row = (name: RegExp) => screen.findByRole('treeitem', { name });

async function choose(name: RegExp) {
  (await row(name)).focus();
  await userEvent.keyboard('{Enter}');
  expect(await row(new RegExp(`${name.source}.*In your answer`))).toBeTruthy();
}

describe('a session of practice', () => {
  it('leads a stranger through the sign-in page and back', async () => {
    server();
    await show(null);
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toContain('/en/sign-in?next=%2Fen%2Fpractice%2Fnice');
  });

  it('shows why a case comes and how much time is left, and is accessible', async () => {
    server();
    await show();
    expect(await screen.findByText('Bookkeeping in the browser')).toBeTruthy();
    expect(screen.getByText(/Due again/)).toBeTruthy();
    expect(screen.getByText(/about 10 minutes left/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('checks with Ctrl+Enter, says what comes back when, and goes on with Ctrl+Enter', async () => {
    const { asked } = server();
    await show();
    await choose(/Apparatus/);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Another class')).toBeTruthy();
    expect(screen.getByText(/comes back/, { selector: 'li:first-child span' }).textContent).toContain('42 comes back 25 Nov 2026');
    expect(screen.getByText(/Telling/).textContent).toContain('Telling 9 from 42 comes back');
    const sent = asked.find(({ name }) => name === 'CheckPractice')?.variables['input'] as Record<string, unknown>;
    expect(sent).toMatchObject({ caseId: BOOKS.id, places: [{ symbol: '9', role: null }], language: 'en' });
    expect(Date.parse(sent['answeredAt'] as string)).toBeGreaterThanOrEqual(Date.parse(sent['shownAt'] as string));
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('A game to download')).toBeTruthy();
    expect(screen.getByText(/New to you/)).toBeTruthy();
  });

  it('gives hints one by one and says what they cost before', async () => {
    const { asked } = server();
    await show();
    await screen.findByText('With one hint the place comes back sooner.');
    await userEvent.keyboard('h');
    expect(await screen.findByText('One place is asked for.')).toBeTruthy();
    expect(screen.getByText('With two hints and more it counts as not known yet.')).toBeTruthy();
    expect(asked.filter(({ name }) => name === 'AskHint').map(({ variables }) => variables['input'])).toEqual([{ caseId: BOOKS.id, step: 1, language: 'en' }]);
  });

  it('keeps an answer without a line, lets one go on, takes it up in another window, and has it marked later, once', async () => {
    const { asked, line } = server();
    await show();
    await choose(/Apparatus/);
    line.broken = true;
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/No line to the platform/)).toBeTruthy();
    expect(screen.getByText('1 answer to send')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Take out of the answer/ })).toBeNull();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('A game to download')).toBeTruthy();
    cleanup();

    line.broken = false;
    await show();
    expect(await screen.findByText('A game to download')).toBeTruthy();
    await waitFor(() => expect(asked.filter(({ name }) => name === 'CheckPractice')).toHaveLength(1));
    expect(asked.filter(({ name }) => name === 'PracticeSession')).toHaveLength(1);
    await userEvent.click(await screen.findByRole('button', { name: 'Skip for now' }));
    expect(await screen.findByText('Done for now')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Cases' })).getByText('0/1')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('gives a refused answer back to its learner, with the reason', async () => {
    server({ CheckPractice: () => ({ checkPracticeAnswer: { __typename: 'AnswerNotValid', message: 'An answer has at most 40 places.' } }) });
    await show();
    await choose(/Apparatus/);
    await userEvent.click(screen.getByRole('button', { name: /Check answer/ }));
    expect(await screen.findByText('An answer has at most 40 places.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Chosen places' }).textContent).toContain('9');
  });

  it('asks for a place before it checks', async () => {
    const { asked } = server();
    await show();
    await userEvent.click(await screen.findByRole('button', { name: /Check answer/ }));
    expect(await screen.findByText('Choose at least one place first.')).toBeTruthy();
    expect(asked.some(({ name }) => name === 'CheckPractice')).toBe(false);
  });

  it('takes a report with kind and words', async () => {
    const { asked } = server();
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Report a problem' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
    expect(await screen.findByText('Say in a sentence what is wrong.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('In your words'), 'Too short.');
    await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
    expect(await screen.findByText(/Thank you/)).toBeTruthy();
    expect(asked.find(({ name }) => name === 'ReportACase')?.variables['input']).toEqual({ caseId: BOOKS.id, kind: 'key', text: 'Too short.' });
  });

  it('leaves the letters alone where somebody has switched them off', async () => {
    const { asked } = server();
    await show();
    await screen.findByText('Bookkeeping in the browser');
    await userEvent.keyboard('?');
    await userEvent.click(await screen.findByRole('switch', { name: 'Keys of one letter or figure' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await userEvent.keyboard('h');
    expect(asked.some(({ name }) => name === 'AskHint')).toBe(false);
  });

  it('says so when a case that was asked for is not there, and when nothing fits', async () => {
    server({ PracticeSession: () => ({ practicePlan: { __typename: 'CaseNotInPractice', message: '' } }) });
    await show(LEARNER, { minutes: 5, caseKey: 'gone' });
    expect(await screen.findByText('There is no such case to practise')).toBeTruthy();
    cleanup();
    server({ PracticeSession: () => ({ practicePlan: { __typename: 'PracticePlan', nextDueAt: '2026-11-27T09:00:00.000Z', held: 0, items: [] } }) });
    await show(LEARNER, { minutes: 5, difficulties: [5] });
    expect(await screen.findByText('Nothing to show now')).toBeTruthy();
    expect(screen.getByText(/27 Nov 2026/)).toBeTruthy();
  });
});
