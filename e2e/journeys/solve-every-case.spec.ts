import type { Page } from '@playwright/test';
import { demoCases } from '../../libs/classification/server/src/demo/cases/index';
import { expect, test } from '../test';

const SCHEMES: Readonly<Record<string, string>> = { NCL: 'nice', LOC: 'locarno', VCL: 'vienna', IPC: 'ipc' };
/** Cases of one test: short enough for its time, and the two workers share the tests. */
const PART = 20;

type Case = (typeof demoCases)[number];

/** Solves a case as somebody would who knows the key: search, Enter, Ctrl+Enter. Nothing but the keyboard. */
async function solve(page: Page, each: Case): Promise<string> {
  const scheme = SCHEMES[each.edition.slice(0, 3)]!;
  const address = `/en/practice/${scheme}?case=${each.key}&minutes=5`;
  // The first by its address; the others inside the application, as a link would.
  if (page.url() === 'about:blank') await page.goto(address);
  else await page.evaluate((next) => window.history.pushState(null, '', next), address);
  await expect(page.getByRole('heading', { level: 3, name: each.title.en!, exact: true })).toBeVisible();
  const box = page.getByRole('combobox', { name: 'Symbol or words' });
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  for (const group of each.answer.filter(({ required }) => required ?? true)) {
    const { symbol, role } = group.accept[0]!;
    if (!await box.evaluate((element) => element === document.activeElement)) await page.keyboard.press('/');
    await expect(box).toBeFocused();
    await page.keyboard.insertText(symbol);
    await expect(page.getByRole('option', { selected: true }).locator('.sym').first()).toHaveText(symbol);
    await page.keyboard.press('Enter');
    const pick = page.locator(`.pick[data-place="${symbol}"]`);
    await expect(pick).toBeVisible();
    const at = role && each.roles ? each.roles.indexOf(role) : 0;
    if (at > 0) {
      await pick.getByRole('button', { name: `Show ${symbol} in the scheme` }).focus();
      await page.keyboard.press(String(at + 1));
      await expect(pick.getByRole('radio').nth(at)).toBeChecked();
    }
  }
  await page.keyboard.press('Control+Enter');
  const mark = page.getByRole('status').locator('.verdict-head').getByRole('img');
  await expect(mark).toBeVisible();
  return (await mark.getAttribute('aria-label'))!;
}

// Two hundred recordings that nobody looks at would take longer than the solving.
test.use({ trace: 'off' });

test.describe('every shipped case, solved with its key through the interface', () => {
  for (let from = 0; from < demoCases.length; from += PART) {
    const part = demoCases.slice(from, from + PART);
    test(`cases ${from + 1} to ${from + part.length}`, async ({ open }) => {
      test.setTimeout(120_000);
      const page = await open('learner2');
      const marks = new Map<string, string>();
      for (const each of part) marks.set(each.key, await solve(page, each));
      expect(Object.fromEntries(marks)).toEqual(Object.fromEntries(part.map((each) => [each.key, 'Mark 1 of 1'])));
    });
  }

  test('there are two hundred of them', () => {
    expect(demoCases.length).toBe(200);
    expect(new Set(demoCases.map((each) => each.key)).size).toBe(200);
  });
});
