/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckOfLesson } from '@classmark/catalogue/web';
import { lessonOfTests } from '@classmark/catalogue/web/testing';
import { answering, LEARNER, pageOf } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { CheckQuestion } from './check-question';
import { useCheckAnswers } from './use-check-answers';

window.scrollTo = () => undefined;
globalThis.crypto.randomUUID ??= () => '01890000-0000-4000-8000-000000000001';

const CHECK = lessonOfTests().blocks.find((block): block is CheckOfLesson => block.__typename === 'CheckBlock')!;

function marked(optionKeys: readonly string[], over: object = {}) {
  const verdicts: Record<string, string> = { ao: optionKeys.includes('ao') ? 'wrong' : 'leftOut', ap: optionKeys.includes('ap') ? 'right' : 'missed', oa: optionKeys.includes('oa') ? 'right' : 'missed' };
  return {
    __typename: 'CheckAnswer', id: 'a1', checkKey: 'q1', optionKeys, mark: '1/3', passed: false, found: 1, rightOptions: 2, tooMany: 1, why: '`AO` is the state Angola.', rule: 'Look the code up.', language: 'en',
    savedAt: '2026-11-24T13:02:00.000Z', counted: true, options: Object.entries(verdicts).map(([key, verdict]) => ({ __typename: 'MarkedOption', key, verdict, chosen: optionKeys.includes(key), words: key === 'ao' && verdict === 'wrong' ? 'Not an organization' : null })), ...over,
  };
}

function Question() {
  const checks = useCheckAnswers({ releaseId: 'r1', lessonKey: 'where', enrolmentId: 'e1' }, () => undefined, () => undefined);
  return <CheckQuestion check={CHECK} answer={checks.answers.get('q1') ?? null} sending={checks.sending.get('q1') ?? null} onAnswer={(keys) => checks.send('q1', keys)} />;
}

const none = () => ({ myCheckAnswers: [] });

async function show() {
  const { page } = await pageOf(<main><h1>Lesson</h1><Question /></main>, { viewer: LEARNER });
  return render(page);
}

describe('a check question', () => {
  it('asks for a choice instead of doing nothing', async () => {
    const { asked } = answering({ MyCheckAnswers: none });
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(screen.getByText('Choose an answer first.')).toBeTruthy();
    expect(asked.map(({ name }) => name)).not.toContain('AnswerCheck');
  });

  it('shows each option with a word, then mark, why and rule, in the order in which they were asked', async () => {
    const { asked } = answering({ MyCheckAnswers: none, AnswerCheck: ({ input }: { input: { optionKeys: string[] } }) => ({ answerCheck: marked(input.optionKeys) }) });
    await show();
    await userEvent.click(screen.getByRole('checkbox', { name: /Angola/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /ARIPO/ }));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const result = await screen.findByRole('heading', { name: 'Partly right: 1 of 2 found, 1 too many' });
    expect(within(screen.getByRole('list', { name: 'Your answer' })).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['AOAngolaNot an organization', 'APARIPORight', 'OAOAPIYou missed it']);
    expect(screen.getByRole('img', { name: 'Mark: 1 of 3' })).toBeTruthy();
    expect(result.closest('.verdict')?.textContent).toContain('AO is the state Angola.The rule, in shortLook the code up.Try again');
    expect(asked.at(-1)).toMatchObject({ name: 'AnswerCheck', variables: { input: { releaseId: 'r1', checkKey: 'q1', optionKeys: ['ao', 'ap'], enrolmentId: 'e1' } } });
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('keeps what is being chosen when an earlier answer comes late', async () => {
    let arrive: () => void = () => undefined;
    const late = new Promise<void>((resolve) => { arrive = resolve; });
    answering({ MyCheckAnswers: async () => { await late; return { myCheckAnswers: [marked(['ao'])] }; }, AnswerCheck: ({ input }: { input: { optionKeys: string[] } }) => ({ answerCheck: marked(input.optionKeys, { id: 'a2', passed: true, mark: '1/1' }) }) });
    await show();
    await userEvent.click(screen.getByRole('checkbox', { name: /OAPI/ }));
    await act(async () => { arrive(); await late; });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /OAPI/ }).checked).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByRole('heading', { name: 'Right' })).toBeTruthy();
  });

  it('can be tried again', async () => {
    answering({ MyCheckAnswers: () => ({ myCheckAnswers: [marked(['ao'])] }) });
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
  });

  it('keeps the answer while there is no line, says so, and sends the same one once there is', async () => {
    const { asked, line } = answering({ MyCheckAnswers: none, AnswerCheck: ({ input }: { input: { optionKeys: string[] } }) => ({ answerCheck: marked(input.optionKeys, { passed: true, mark: '1/1' }) }) });
    await show();
    await waitFor(() => expect(asked).toHaveLength(1));
    line.broken = true;
    await userEvent.click(screen.getByRole('checkbox', { name: /OAPI/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByText('There is no connection. Your answer is kept here and sent as soon as there is one.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /OAPI/ }).checked).toBe(true);
    line.broken = false;
    act(() => { window.dispatchEvent(new Event('online')); });
    expect(await screen.findByRole('heading', { name: 'Right' })).toBeTruthy();
    expect(asked.filter(({ name }) => name === 'AnswerCheck')).toHaveLength(1);
  });
});
