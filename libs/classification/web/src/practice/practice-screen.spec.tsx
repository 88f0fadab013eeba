/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { packColumns } from '@classmark/classification/core';
import { answering, LEARNER, pageOf } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { schemeFile } from '../browse/offline-pack';
import { columnsOf } from '../scheme/testing';
import { PracticeScreen } from './practice-screen';

Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 800 });
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 600 });
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 36 });
Element.prototype.scrollTo = (() => undefined) as never;
window.scrollTo = () => undefined;
beforeEach(() => localStorage.clear());

const step = (symbol: string, title: string) => ({ __typename: 'PlaceStep', symbol, title, titleLanguage: 'en' });
const GROUPS = ['4 A01B_1/00 Hand tools', '5 A01B_1/02 Spades', '6 A01B_1/04 with teeth', '5 A01B_1/20 Combinations'];
const CHAINS: Record<string, ReturnType<typeof step>[]> = {
  'A01B 1/02': [step('A', 'Human necessities'), step('A01', 'Farming'), step('A01B', 'Soil'), step('A01B 1/00', 'Hand tools'), step('A01B 1/02', 'Spades')],
  'A01B 1/04': [step('A', 'Human necessities'), step('A01', 'Farming'), step('A01B', 'Soil'), step('A01B 1/00', 'Hand tools'), step('A01B 1/02', 'Spades'), step('A01B 1/04', 'with teeth')],
};
const practiceCase = (over: object = {}) => ({
  __typename: 'PracticeCase', id: 'c1', key: 'spade', kind: 'abstract', title: 'A spade that cuts roots', language: 'en', parts: [{ __typename: 'PracticePart', heading: 'Claim 1', text: 'A spade with teeth.' }],
  drawing: null, roles: [], tryNumber: 1, sequence: 0, places: [], savedAt: null, marking: null, countedMark: null, ...over,
});
const practice = (cases: object[], over: object = {}) => ({
  __typename: 'ClassificationPractice', attemptId: 'a1', number: 1, title: 'IPC: first cases', scheme: 'ipc', edition: 'IPC 2026.01', passMark: '3/5', result: null, cases, ...over,
});
const marking = {
  __typename: 'CaseMarking', counts: true, mark: '10/11', precision: '1/1', recall: '5/6', weight: '1/1', wrongRoles: 0, keyPlaces: 1, sharedCount: 5, answerCount: 5, keyCount: 6,
  findings: [{ __typename: 'PlaceFinding', kind: 'tooCoarse', answer: 'A01B 1/02', key: 'A01B 1/04', levels: 1, level: null, role: null, why: ['Teeth have a group.'] }],
  accepted: [{ __typename: 'AcceptedPlaceType', symbol: 'A01B 1/04', role: null, weight: '1/1', main: true, required: true, counted: true, why: 'Teeth have a group.', chain: CHAINS['A01B 1/04'] }],
  sharedPlaces: ['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02'], answerPlaces: [], acceptedPlaces: ['A01B 1/04'], rule: 'Follow the dots: `1/04`.', language: 'en', markedAt: '2026-11-24T09:06:00.000Z',
};
const answered = { __typename: 'ChosenPlaceType', symbol: 'A01B 1/02', role: null, chain: CHAINS['A01B 1/02'] };
const second = practiceCase({ id: 'c2', key: 'hoe', title: 'A hoe' });

function server(over: Readonly<Record<string, (variables: never) => unknown>> = {}) {
  return answering({
    [schemeFile('IPC 2026.01', 'en', 'skeleton')]: () => packColumns(columnsOf(['1 A Human necessities', '2 A01 Farming', '3 A01B Soil +', '1 B Operations']), 'en'),
    [schemeFile('IPC 2026.01', 'en', 'branch/A01B')]: () => packColumns(columnsOf(GROUPS), 'en'),
    StartPractice: () => ({ startClassificationSet: practice([practiceCase(), second]) }),
  
    SchemePlace: ({ symbol }: { symbol: string }) => ({ classificationPlace: { ...step(symbol, 'Title'), __typename: 'ClassificationPlace', nature: null, auxiliary: false, chain: CHAINS[symbol] ?? [step(symbol, 'Title')], notes: [], links: [] } }),
    SchemeSearch: () => ({ searchPlaces: [{ ...step('A01B 1/02', 'Spades'), __typename: 'PlaceHit', reason: 'titleWords', chain: CHAINS['A01B 1/02'], corrected: null, entry: null }] }),
    SavePracticeAnswer: () => ({ saveClassificationAnswer: { __typename: 'ClassificationAnswerSaved', savedAt: '2026-11-24T09:05:00.000Z', newest: 1 } }),
    CheckPracticeAnswer: () => ({ checkClassificationAnswer: practice([practiceCase({ places: [answered], sequence: 2, savedAt: '2026-11-24T09:06:00.000Z', marking, countedMark: '10/11' }), second]) }),
    ...over,
  });
}

async function show(viewer: typeof LEARNER | null = LEARNER) {
  const { page } = await pageOf(<PracticeScreen training="ipc-basics" activity="ipc-set" tools={null} link={(href, className, children) => <a href={href} className={className}>{children}</a>} />, { viewer });
  return render(page);
}

const row = (name: RegExp) => screen.findByRole('treeitem', { name });

async function addBySearch() {
  await row(/Human necessities/);
  await userEvent.keyboard('/');
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'));
  await userEvent.keyboard('spades');
  await screen.findByRole('option', { name: /A01B 1\/02 Spades/ });
  await userEvent.keyboard('{Enter}');
}

describe('the practice screen', () => {
  it('leads a stranger through the sign-in page and back', async () => {
    await show(null);
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/en/sign-in?next=%2Fen%2Ftrainings%2Fipc-basics%2Fpractice%2Fipc-set');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('sends who is not enrolled to the training', async () => {
    server({ StartPractice: () => ({ startClassificationSet: { __typename: 'SetNotOpen', message: '' } }) });
    await show();
    expect((await screen.findByRole('link', { name: 'To the training' })).getAttribute('href')).toBe('/en/trainings/ipc-basics');
  });

  it('offers to try again when the cases do not arrive', async () => {
    const { line } = server();
    line.broken = true;
    await show();
    const again = await screen.findByRole('button', { name: 'Try again' });
    line.broken = false;
    await userEvent.click(again);
    expect(await screen.findByText('A spade that cuts roots')).toBeTruthy();
  });

  it('finds a place by search, adds it with Enter, stores it at once and says when', async () => {
    const { asked } = server();
    await show();
    await addBySearch();
    expect(await screen.findByText(/^Saved/)).toBeTruthy();
    const answer = screen.getByRole('region', { name: 'Your answer' });
    expect(within(answer).getByText('Hand tools')).toBeTruthy();
    const [saved] = asked.filter(({ name }) => name === 'SavePracticeAnswer');
    expect(saved?.variables['input']).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/), attemptId: 'a1', caseId: 'c1', tryNumber: 1, sequence: 1, places: [{ symbol: 'A01B 1/02', role: null }], language: 'en',
    });
    expect(await row(/A01B 1\/02.*In your answer/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('fetches a branch when it is opened, adds a row with Enter and takes it out with Delete', async () => {
    const { asked } = server();
    await show();
    (await row(/Human necessities/)).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    await userEvent.keyboard('{ArrowRight}');
    expect(await row(/Hand tools/)).toBeTruthy();
    expect(asked.filter(({ name }) => name === schemeFile('IPC 2026.01', 'en', 'branch/A01B'))).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(await row(/A01B 1\/00.*In your answer/)).toBeTruthy();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(screen.queryByText('In your answer')).toBeNull());
    await waitFor(() => expect(asked.filter(({ name }) => name === 'SavePracticeAnswer').map(({ variables }) => (variables['input'] as { sequence: number }).sequence).at(-1)).toBe(2));
  });

  it('says that an answer is not stored, what is kept, and sends it when asked', async () => {
    const { line } = server();
    await show();
    await row(/Human necessities/);
    line.broken = true;
    await userEvent.click(screen.getByRole('button', { name: 'Add to the answer' }).closest('button')!);
    expect(await screen.findByText('Not saved')).toBeTruthy();
    expect(screen.getByText(/kept in this browser/)).toBeTruthy();
    expect(localStorage.getItem('classmark.practice.a1')).toContain('"symbol":"A"');
    line.broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Send now' }));
    expect(await screen.findByText(/^Saved/)).toBeTruthy();
    expect(localStorage.getItem('classmark.practice.a1')).toBeNull();
  });

  it('checks with Ctrl+Enter, shows mark, finding, why and rule, draws the tree, and goes on', async () => {
    const { asked } = server();
    await show();
    await addBySearch();
    await screen.findByText(/^Saved/);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Too coarse by one level')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Mark 10 of 11' })).toBeTruthy();
    expect(screen.getByText('Teeth have a group.')).toBeTruthy();
    expect(screen.getByText('The rule, in short')).toBeTruthy();
    expect(await row(/A01B 1\/02 Spades Your answer: stops here/)).toBeTruthy();
    expect(await row(/A01B 1\/04.*Accepted/)).toBeTruthy();
    expect(asked.find(({ name }) => name === 'CheckPracticeAnswer')?.variables['input']).toMatchObject({ sequence: 2, places: [{ symbol: 'A01B 1/02', role: null }] });
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('A hoe')).toBeTruthy();
    expect(screen.getByText('Case 2 of 2', { exact: false })).toBeTruthy();
    // The scheme begins at its top again, the search is empty, and the focus is not lost.
    expect(screen.getAllByRole('treeitem').map((each) => [each.getAttribute('data-symbol'), each.getAttribute('aria-expanded'), each.tabIndex])).toEqual([['A', 'false', 0], ['B', null, -1]]);
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('keeps the answer when the check does not arrive', async () => {
    const { line } = server();
    await show();
    await addBySearch();
    await screen.findByText(/^Saved/);
    line.broken = true;
    await userEvent.click(screen.getByRole('button', { name: /Check answer/ }));
    expect(await screen.findByText(/Not checked/)).toBeTruthy();
    expect(localStorage.getItem('classmark.practice.a1')).toContain('A01B 1/02');
  });

  it('ends in the result with the way back to the training', async () => {
    const done = practiceCase({ places: [answered], marking, countedMark: '10/11' });
    server({ StartPractice: ({ input }: { input: { anew: boolean } }) => ({ startClassificationSet: input.anew ? practice([practiceCase()], { attemptId: 'a2' }) : practice([done], { result: { __typename: 'PracticeResult', mark: '10/11', passed: true } }) }) });
    await show();
    expect(await screen.findByText('Passed')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back to the training' }).getAttribute('href')).toBe('/en/trainings/ipc-basics');
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Try the set again' }));
    expect(await screen.findByRole('button', { name: /Check answer/ })).toBeTruthy();
  });
});
