import type { Page } from '@playwright/test';
import type { Role } from '../people/sessions';
import { expect, test } from '../test';

/** What differs between a reader from left to right and one from right to left. */
interface Reader { readonly role: Role; readonly language: 'en' | 'ar'; readonly start: string; readonly inwards: 'ArrowRight' | 'ArrowLeft' }

const READERS: readonly Reader[] = [
  { role: 'coordinator', language: 'en', start: 'Start the training', inwards: 'ArrowRight' },
  { role: 'secretariat', language: 'ar', start: 'ابدأ التدريب', inwards: 'ArrowLeft' },
];

/** Steps of the Tab key before one gives up. */
const MOST_TABS = 80;

const focused = (page: Page, what: string): Promise<boolean> => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, what);

/** Goes on with Tab until an element has the focus. */
async function tabTo(page: Page, what: string): Promise<void> {
  await expect(page.locator(what).first()).toBeVisible();
  for (let step = 0; step < MOST_TABS; step += 1) {
    if (await focused(page, what)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches ${what}.`);
}

const row = (symbol: string): string => `[role=treeitem][data-symbol="${symbol}"]`;

/** Opens the way to a place row by row, from the focus in the tree, and puts it into the answer. */
async function walkTo(page: Page, path: readonly string[], inwards: Reader['inwards']): Promise<void> {
  await tabTo(page, '[role=treeitem][tabindex="0"]');
  await page.keyboard.press('Home');
  for (const [depth, symbol] of path.entries()) {
    for (let step = 0; step < 40 && !await focused(page, row(symbol)); step += 1) await page.keyboard.press('ArrowDown');
    await expect(page.locator(row(symbol))).toBeFocused();
    if (depth === path.length - 1) break;
    await page.keyboard.press(inwards);
    await expect(page.locator(row(symbol))).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator(row(path[depth + 1]!))).toBeVisible();
  }
  await page.keyboard.press('Enter');
  await expect(page.locator(row(path.at(-1)!))).toHaveAttribute('aria-selected', 'true');
}

for (const { role, language, start, inwards } of READERS) {
  test(`a whole case is solved by keyboard alone (${language})`, async ({ open }) => {
    test.setTimeout(120_000);
    const page = await open(role, { viewport: { width: 1280, height: 900 } });
    // Whoever touches the mouse has not used the keyboard alone.
    await page.addInitScript(() => addEventListener('pointerdown', () => { throw new Error('A pointer was used.'); }, true));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));

    await page.goto(`/${language}/trainings/ipc-classification-basics`);
    const button = page.getByRole('button', { name: start }).filter({ visible: true });
    await expect(button).toBeVisible();
    await button.evaluate((element) => element.setAttribute('data-start', ''));
    await tabTo(page, '[data-start]');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/lessons\//);

    await page.goto(`/${language}/trainings/ipc-classification-basics/practice/ipc-set`);
    // The spade with teeth: two places, one of them found by walking, the other by searching, and a role each.
    await walkTo(page, ['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02', 'A01B 1/04'], inwards);
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, '.scheme-search input');
    await page.keyboard.type('a01b1/22');
    await expect(page.getByRole('option', { selected: true })).toContainText('A01B 1/22');
    await page.keyboard.press('Enter');
    await tabTo(page, '.pick:nth-child(2) [type=radio]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');

    const marked = page.locator('.pane.answer');
    await expect(marked.locator('.finding')).toHaveCount(2);
    await expect(marked.locator('.finding.right')).toHaveCount(2);
    // The tree is walked on after the check, and no reader is sent to a row that is not there.
    await tabTo(page, '[role=treeitem][tabindex="0"]');
    await page.keyboard.press('End');
    await expect(page.locator('[role=treeitem]:focus')).toHaveCount(1);
    await expect(page.locator('[role=tree][aria-activedescendant]')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}
