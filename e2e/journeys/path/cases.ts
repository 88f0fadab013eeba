import { expect, type Page } from '@playwright/test';
import { SAVED } from './lesson';

const place = (page: Page, symbol: string) => page.getByRole('tree', { name: 'Scheme' }).locator(`[data-symbol="${symbol}"]`);

/** Walks the tree by keys from the top down the path, and puts its last place into the answer. */
export async function walkTo(page: Page, path: readonly string[]): Promise<void> {
  const tree = page.getByRole('tree', { name: 'Scheme' });
  await expect(tree).toBeVisible();
  await tree.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  for (const [depth, symbol] of path.entries()) {
    for (let step = 0; step < 60 && !await isFocused(page, symbol); step += 1) await page.keyboard.press('ArrowDown');
    await expect(place(page, symbol)).toBeFocused();
    if (depth === path.length - 1) break;
    if (await place(page, symbol).getAttribute('aria-expanded') !== 'true') await page.keyboard.press('ArrowRight');
    await expect(place(page, symbol)).toHaveAttribute('aria-expanded', 'true');
    await expect(place(page, path[depth + 1]!)).toBeVisible();
  }
  await page.keyboard.press('Enter');
  await chosen(page, path.at(-1)!);
}

/** Searches the scheme from anywhere by `/`, and puts the first hit into the answer. */
export async function searchFor(page: Page, words: string, symbol: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Symbol or words' }).fill(words);
  await expect(page.getByRole('option', { selected: true })).toContainText(symbol);
  await page.keyboard.press('Enter');
  await chosen(page, symbol);
}

async function chosen(page: Page, symbol: string): Promise<void> {
  await expect(page.getByRole('button', { name: `Remove ${symbol}`, exact: true }).filter({ hasNotText: 'Remove' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: SAVED })).toBeVisible();
}

/** What a checked case must say: mark as a fraction, findings by name, why, and the rule. */
export interface Expected { readonly mark: readonly [number, number]; readonly verdict: string; readonly findings: readonly string[]; readonly words: readonly string[] }

/** Has the answer marked, and reads what is said about it. */
export async function checkAnswer(page: Page, expected: Expected): Promise<void> {
  await page.keyboard.press('Control+Enter');
  const marked = page.getByRole('region', { name: 'Marked answer' });
  const [numerator, denominator] = expected.mark;
  await expect(marked.getByRole('img', { name: `Mark ${numerator} of ${denominator}` })).toBeVisible();
  await expect(marked.getByRole('heading', { name: expected.verdict })).toBeVisible();
  await expect(marked.locator('.finding h4')).toHaveText([...expected.findings]);
  for (const words of expected.words) await expect(marked.getByText(words)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /Checked and saved \d\d:\d\d/ })).toBeVisible();
}

async function isFocused(page: Page, symbol: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement instanceof HTMLElement && document.activeElement.dataset['symbol'] === wanted, symbol);
}
