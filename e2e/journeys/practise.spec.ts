import type { Page } from '@playwright/test';
import { demoCases } from '../../libs/classification/server/src/demo/cases/index';
import { expect, test } from '../test';

/** Chooses a place by its symbol: search, Enter. */
async function choose(page: Page, symbol: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Symbol or words' })).toBeFocused();
  await page.keyboard.insertText(symbol);
  await expect(page.getByRole('option', { selected: true }).locator('.sym').first()).toHaveText(symbol);
  await page.keyboard.press('Enter');
  await expect(page.locator(`.pick[data-place="${symbol}"]`)).toBeVisible();
}

/** Sentences that only the key of a case has, as they stand in JSON. */
function secretsOf(key: string): string[] {
  const { accepted, wrong, rule } = demoCases.find((each) => each.key === key)!;
  return [...Object.values(accepted), ...Object.values(wrong), rule].map((words) => JSON.stringify(words.en).slice(1, -1));
}

const waitingAnswers = (page: Page): Promise<number> => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('classmark.practice.queue.')).reduce((sum, key) => sum + (JSON.parse(localStorage.getItem(key)!) as unknown[]).length, 0));

test('practice from what is due to the end of a session, with a hint, a confused pair, a similar case and a report', async ({ open }) => {
  const page = await open('learner');
  // Everything the browser gets before the check: nothing of the key may be in it.
  const answers: string[] = [];
  page.on('response', (response) => { void response.text().then((text) => answers.push(text), () => undefined); });
  await page.goto('/en/practice');
  await expect(page.getByRole('heading', { level: 1, name: 'Practice' })).toBeVisible();
  await page.getByRole('list', { name: 'Classifications' }).getByRole('link', { name: /Nice/ }).click();
  await expect(page).toHaveURL(/\/en\/practice\/nice\?minutes=10$/);
  await expect(page.getByRole('treeitem').first()).toBeVisible();

  await page.goto('/en/practice/nice?minutes=5&case=bookkeeping-software');
  await expect(page.getByRole('heading', { name: 'Bookkeeping in the browser' })).toBeVisible();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.locator('.hints li')).toHaveCount(1);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  // A key that comes while the dialog is still leaving belongs to the dialog.
  await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);
  await choose(page, '9');
  const secrets = secretsOf('bookkeeping-software');
  expect(secrets.length).toBeGreaterThan(3);
  expect(secrets.filter((secret) => answers.some((text) => text.includes(secret)))).toEqual([]);
  await page.keyboard.press('Control+Enter');
  const answer = page.getByRole('region', { name: 'Marked answer' });
  await expect(answer.getByText('Another class')).toBeVisible();
  await expect(answer.getByText(/Telling 9 from 42 comes back/)).toBeVisible();
  await expect(answer.getByText('With 1 hint')).toBeVisible();

  await page.getByRole('button', { name: 'Report a problem' }).click();
  await page.getByRole('radio', { name: 'The text is unclear or wrong' }).check();
  await page.getByLabel('In your words').fill('Say that nothing is installed.');
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByText(/Thank you|with its authors already/)).toBeVisible();
  await page.keyboard.press('Escape');

  const similar = answer.getByRole('button', { name: 'Try a similar case' });
  await similar.click();
  await expect(page.getByRole('heading', { name: 'Bookkeeping in the browser' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Check answer/ })).toBeVisible();

  await page.goto('/en/practice?scheme=nice');
  await expect(page.getByRole('heading', { name: 'Taken for one another' })).toBeVisible();
  await page.goto('/en/my-learning');
  await expect(page.getByRole('heading', { name: 'Due for review' })).toBeVisible();
});

test('answers without a line wait in the browser, survive a reload, and are marked when the line is back', async ({ open }) => {
  const page = await open('learner2');
  await page.goto('/en/practice/nice?minutes=20&case=dog-shampoo');
  await expect(page.getByRole('heading', { name: 'Shampoo for dogs' })).toBeVisible();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  // The worker has the page and the files of it, and the scheme lies in the browser.
  await expect.poll(async () => page.evaluate(async () => Boolean(await caches.match('/en/practice/nice')) && Boolean(await caches.match('/en/practice')) && (await caches.keys()).includes('classmark-schemes-1')), { timeout: 40_000 }).toBe(true);

  await page.context().setOffline(true);
  await choose(page, '3');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/No line to the platform/)).toBeVisible();
  await expect(page.getByText('1 answer to send')).toBeVisible();

  await page.goto('/en/practice');
  await page.getByRole('alert').getByRole('link', { name: 'Nice' }).click();
  await page.reload();
  await expect(page.getByText('1 answer to send')).toBeVisible();
  await expect(page.getByText(/No line to the platform/)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /Check answer/ })).toBeVisible();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await page.locator('[role=treeitem][tabindex="0"]').focus();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(page.locator('.pick[data-place="4"]')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notes' }).getByText('Industrial oils, fuels, candles')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2 answers to send')).toBeVisible();
  expect(await waitingAnswers(page)).toBe(2);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('accepted');

  await page.context().setOffline(false);
  await expect(page.getByText(/Checked and saved/)).toBeVisible({ timeout: 40_000 });
  await expect.poll(() => waitingAnswers(page)).toBe(0);
  await page.getByRole('button', { name: 'End the session' }).click();
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  await expect(page.getByText('2 cases answered')).toBeVisible();
});
