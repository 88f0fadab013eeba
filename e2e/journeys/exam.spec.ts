import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { demoCases } from '../../libs/classification/server/src/demo/cases/index';
import { graphql } from '../people/graphql';
import { sessionOf } from '../people/sessions';
import { expect, test } from '../test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EDITION = 'NCL 13-2026';

interface Violation { readonly id: string; readonly nodes: { readonly target: string[] }[] }

/** What axe finds on the page as it is now. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => (await (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe.run({ resultTypes: ['violations'] })).violations);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

/** Everything that reaches a page: bodies of answers and frames of sockets, from the first byte on. */
function listen(page: Page): { readonly heard: () => Promise<string>; readonly count: () => number } {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.status() < 300 || response.status() >= 400) bodies.push(response.text().catch(() => ''));
  });
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => bodies.push(Promise.resolve(String(payload)))));
  return { heard: async () => (await Promise.all(bodies)).join('\n'), count: () => bodies.length };
}

/** Texts that only the key knows: why, why not, the rule, hints, in every language, as they would stand in JSON or in a page. */
const SECRETS = demoCases.filter((each) => each.edition === EDITION).flatMap((each) => [...Object.values(each.accepted), ...Object.values(each.wrong), each.rule, ...(each.hints ?? [])])
  .flatMap((words) => Object.values(words)).filter((text) => text.length > 20);
/** What an accepted answer looks like where it is kept or sent. */
const STRUCTURES = [/"accept"\s*:/, /"answer_?[kK]ey"\s*:/, /"accepted"\s*:/, /"acceptedPlaces"\s*:/, /"explanations"\s*:/, /"rule"\s*:/, /"mark"\s*:\s*"\d/];

function expectNoKey(heard: string): void {
  for (const secret of SECRETS) for (const shape of new Set([secret, JSON.stringify(secret).slice(1, -1)])) expect(heard.includes(shape), `said before the release: ${secret}`).toBe(false);
  for (const structure of STRUCTURES) expect(heard).not.toMatch(structure);
}

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /Saved \d\d:\d\d/ });
const basket = (page: Page, symbol: string) => page.getByRole('button', { name: `Show ${symbol} in the scheme` });

/** Searches from anywhere by `/` and takes the first hit, by keys alone. */
async function answer(page: Page, symbol: string): Promise<void> {
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Symbol or words' })).toBeFocused();
  await page.keyboard.insertText(symbol);
  await expect(page.getByRole('option', { selected: true })).toContainText(symbol);
  await page.keyboard.press('Enter');
  await expect(basket(page, symbol)).toBeVisible();
}

test('a trainer makes an exam; an examiner sits it by keys, without a line for a while, and on two devices; nothing of the key is said before the release', async ({ open, browser, baseURL }) => {
  test.setTimeout(180_000);
  const trainer = await open('trainer');
  const learner = await open('learner');
  const traffic = [listen(learner)];
  let examId = '';
  const title = `Journey ${Date.now()}`;

  await test.step('The trainer makes it and sees whether the bank has enough', async () => {
    await trainer.goto('/en/teach/exams');
    await trainer.getByRole('button', { name: 'New exam' }).click();
    await trainer.getByLabel('Training', { exact: true }).selectOption({ label: await trainer.locator('option', { hasText: 'Goods and services in their classes' }).first().innerText() });
    await trainer.getByLabel('Title', { exact: true }).fill(title);
    const local = (ms: number) => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Zurich' }).format(ms).replace(' ', 'T');
    await trainer.getByLabel('Opens, your time').fill(local(Date.now() - 60_000));
    await trainer.getByLabel('Closes, your time').fill(local(Date.now() + 3_600_000));
    await trainer.getByLabel('Minutes', { exact: true }).fill('30');
    const line = trainer.getByRole('group', { name: 'Line 1' });
    await line.getByLabel('Cases').fill('120');
    await expect(line.getByText(/of 120 can be had/)).toBeVisible();
    await line.getByLabel('Cases').fill('4');
    await expect(line.getByText(/neighbours share no case/)).toBeVisible();
    expect(await violations(trainer)).toEqual([]);
    await trainer.getByRole('button', { name: 'Make the exam' }).click();
    await expect(trainer.getByRole('heading', { level: 1, name: title })).toBeVisible();
    examId = trainer.url().split('/').at(-1)!;
  });

  await test.step('Before the clock: what it is, and the panes to try', async () => {
    await learner.goto('/en/my-learning');
    await learner.getByRole('listitem').filter({ hasText: title }).getByRole('link', { name: 'To the exam' }).click();
    await expect(learner.getByRole('heading', { name: 'How it goes' })).toBeVisible();
    await expect(learner.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
    expect(await violations(learner)).toEqual([]);
    await learner.getByRole('button', { name: 'Try the panes' }).focus();
    await learner.keyboard.press('Enter');
    await answer(learner, '1');
    await expect(learner.getByText('That is how it works')).toBeVisible();
    await learner.keyboard.press('Control+Enter');
    const state = await graphql<{ exam: { state: string } }>(learner.request, baseURL!, 'query ($id: ID!) { exam(examId: $id) { state } }', { id: examId });
    expect(state.exam.state).toBe('open');
  });

  await test.step('Case by case, by keys alone; every change is saved with its time', async () => {
    await learner.getByRole('button', { name: 'Begin the exam' }).focus();
    await learner.keyboard.press('Enter');
    await expect(learner.getByText('Case 1 of 4')).toBeVisible();
    await answer(learner, '9');
    await expect(saved(learner)).toBeVisible();
    await learner.getByRole('button', { name: 'Flag this case' }).focus();
    await learner.keyboard.press('Space');
    await expect(learner.getByRole('button', { name: 'Case 1, answered, flagged' })).toBeVisible();
    expect(await violations(learner)).toEqual([]);
    await learner.keyboard.press('Control+Enter');
    await expect(learner.getByText('Case 2 of 4')).toBeVisible();
    await answer(learner, '42');
    await expect(saved(learner)).toBeVisible();
  });

  await test.step('Without a line one goes on answering, and it is sent when the line is back', async () => {
    await learner.context().setOffline(true);
    await answerOffline(learner, '3');
    await expect(learner.getByText('No line to the platform')).toBeVisible();
    await learner.context().setOffline(false);
    await expect(learner.getByText('No line to the platform')).toHaveCount(0, { timeout: 40_000 });
    await expect(saved(learner)).toBeVisible();
  });

  await test.step('A reload goes on where it was; another device takes over, and the first one says so and stops saving', async () => {
    await learner.reload();
    await expect(learner.getByRole('button', { name: 'Case 2, answered' })).toBeVisible();
    const other = await (await browser.newContext({ baseURL: baseURL!, locale: 'en', storageState: sessionOf('learner'), viewport: { width: 360, height: 740 } })).newPage();
    traffic.push(listen(other));
    await other.goto(`/en/exams/${examId}`);
    await expect(other.getByRole('heading', { name: 'Your exam is running' })).toBeVisible();
    await other.getByRole('button', { name: 'Go on in this window' }).click();
    await expect(other.getByRole('button', { name: 'Case 1, answered, flagged' })).toBeVisible();
    await expect(learner.getByRole('heading', { name: 'The exam is open in another window' })).toBeVisible({ timeout: 30_000 });
    await learner.getByRole('button', { name: 'Go on in this window' }).click();
    await expect(other.getByRole('heading', { name: 'The exam is open in another window' })).toBeVisible({ timeout: 30_000 });
    await other.context().close();
  });

  await test.step('Extra time shows on the page without a reload', async () => {
    const row = trainer.getByRole('row').filter({ hasText: 'Demo learner' }).filter({ hasNotText: 'Second' });
    await expect(row.getByText('At work')).toBeVisible({ timeout: 30_000 });
    await row.getByRole('button', { name: /^Extra time/ }).click();
    await trainer.getByLabel('Minutes, all together').fill('10');
    await trainer.getByLabel('Reason').fill('Line was away');
    await trainer.getByRole('button', { name: 'Give extra time' }).click();
    await expect(learner.getByText('Your end has moved')).toBeVisible({ timeout: 30_000 });
    await trainer.getByRole('button', { name: 'Release results' }).click();
    await expect(trainer.getByRole('dialog').getByText('One person is still at work')).toBeVisible();
    await trainer.getByRole('button', { name: 'Not yet' }).click();
  });

  await test.step('The overview lists what is blank; handing in asks once', async () => {
    await learner.getByRole('button', { name: 'Overview' }).click();
    await expect(learner.getByRole('heading', { name: /cases are blank/ })).toBeVisible();
    expect(await violations(learner)).toEqual([]);
    await learner.getByRole('button', { name: 'Hand in' }).click();
    await learner.getByRole('dialog').getByRole('button', { name: 'Hand in now' }).click();
    await expect(learner.getByRole('heading', { name: 'Your paper is handed in' })).toBeVisible();
    await expect(trainer.getByRole('table', { name: 'Cases of the exam' }).getByRole('row')).toHaveCount(5, { timeout: 15_000 });
    await learner.goto(`/en/exams/${examId}/result`);
    await expect(learner.getByRole('heading', { name: 'The results are not released yet' })).toBeVisible();
  });

  await test.step('Nothing that reached the two devices says anything of a key', async () => {
    expect(Math.min(...traffic.map(({ count }) => count()))).toBeGreaterThan(5);
    const heard = (await Promise.all(traffic.map((each) => each.heard()))).join('\n');
    // The ear works: the texts of the cases were heard.
    expect(heard).toContain('openExamPaper');
    expectNoKey(heard);
  });

  await test.step('The trainer releases for everybody at once, and the result says what was reached and what was missed', async () => {
    await trainer.getByRole('button', { name: 'Release results' }).click();
    await expect(trainer.getByText('This cannot be undone.')).toBeVisible();
    await trainer.getByRole('button', { name: 'Release for everybody' }).click();
    await expect(trainer.getByRole('heading', { level: 1, name: /people passed/ })).toBeVisible();
    const [file] = await Promise.all([trainer.waitForEvent('download'), trainer.getByRole('button', { name: 'Results as CSV' }).click()]);
    expect(readFileSync((await file.path())!, 'utf8')).toContain('Demo learner');
    await learner.reload();
    await expect(learner.getByRole('heading', { level: 1, name: /Passed|Not passed/ })).toBeVisible();
    await expect(learner.getByRole('img', { name: /of 4 points/ })).toBeVisible();
    await expect(learner.getByRole('table', { name: /What you missed/ }).getByText('Blank').first()).toBeVisible();
    expect(await violations(learner)).toEqual([]);
    const { result } = await graphql<{ result: { cases: { marking: { rule: string } }[] } }>(learner.request, baseURL!, 'query ($id: ID!) { result: examResult(examId: $id, language: "en") { cases { marking { rule } } } }', { id: examId });
    expect(SECRETS).toContain(result.cases[0]!.marking.rule);
  });
});

/** Without a line the search does not answer; the tree does. */
async function answerOffline(page: Page, symbol: string): Promise<void> {
  const tree = page.getByRole('tree', { name: 'Scheme' });
  await tree.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 45 && await tree.locator(`[data-symbol="${symbol}"]`).evaluate((row) => row !== document.activeElement).catch(() => true); step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(basket(page, symbol)).toBeVisible();
}
