import { expect, test } from '../test';

test('a stranger reads a classification: searches, walks, compares, keeps', async ({ open }) => {
  const page = await open(null, { viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const tree = page.getByRole('tree', { name: 'Scheme' });

  await test.step('from the header to an edition', async () => {
    await page.goto('/en');
    await page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: 'Classifications' }).click();
    await page.getByRole('link', { name: 'International Patent Classification' }).click();
    await expect(page).toHaveURL(/\/en\/classifications\/ipc\/2026\.01$/);
  });

  await test.step('a mistyped word is understood, and its hit opens in the tree', async () => {
    await expect(tree).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('spdaes');
    await expect(page.getByRole('option', { selected: true })).toContainText('A01B 1/02');
    await expect(page.getByText('this is found for “spades”')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/A01B1-02$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/A01B 1\/02\s+Spades, shovels/);
    await expect(tree.locator('[data-symbol="A01B 1/02"]')).toBeFocused();
  });

  await test.step('the tree is walked on by keys, and the page beside it follows without taking the focus', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(tree.locator('[data-symbol="A01B 1/02"]')).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowRight');
    await expect(tree.locator('[data-symbol="A01B 1/04"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/A01B1-04$/);
    await expect(page.getByText('Hand tools: spades, shovels: with teeth').first()).toBeVisible();
    await expect(tree.locator('[data-symbol="A01B 1/04"]')).toBeFocused();
  });

  await test.step('two languages stand side by side, at an address that can be shared', async () => {
    await page.getByText('Second language').click();
    await page.getByRole('link', { name: 'العربية', exact: true }).last().click();
    await expect(page).toHaveURL(/\/A01B1-04\?beside=ar$/);
    await expect(page.locator('.side-by-side').getByText('ذات أسنان').first()).toBeVisible();
  });

  await test.step('the place is put aside, and taken away as a table', async () => {
    await page.getByRole('button', { name: 'Put into the basket' }).click();
    await page.getByText('Basket', { exact: true }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    expect((await waiting).suggestedFilename()).toBe('places.csv');
    await page.keyboard.press('Escape');
  });

  await test.step('the edition is kept, and read without a line', async () => {
    await page.goto('/en/classifications/ipc/2026.01');
    await expect(tree).toBeVisible();
    await page.getByText('Keep offline', { exact: true }).click();
    await expect(page.getByText(/\d+ kB to fetch/)).toBeVisible();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByText('Kept offline', { exact: true })).toBeVisible();
    await page.reload();
    await expect(tree).toBeVisible();
    await page.context().setOffline(true);
    for (const symbol of ['B', 'B60', 'B60R']) {
      const row = tree.locator(`[data-symbol="${symbol}"]`);
      await row.locator('.node').click();
      await expect(row).toHaveAttribute('aria-expanded', 'true');
    }
    await expect(tree.locator('[data-symbol="B60R 9/00"]')).toBeVisible();
    await page.context().setOffline(false);
  });
  expect(errors).toEqual([]);
});

test('any spelling leads to the one address, and a place that is not there says what is near', async ({ open }) => {
  const page = await open(null);
  for (const [spelling, address] of [['ipc/2026.01/a01b1%2F04', 'ipc/2026.01/A01B1-04'], ['ipc/IPC%202026.01/A01B%201%2F04', 'ipc/2026.01/A01B1-04'], ['nice/13-2026/class%209', 'nice/13-2026/9'], ['vienna/10/3.13.1', 'vienna/10/03.13.01'], ['locarno/15/6-1', 'locarno/15/06-01']]) {
    await page.goto(`/en/classifications/${spelling}`);
    await expect(page, spelling).toHaveURL(new RegExp(`/en/classifications/${address}$`));
  }
  const answer = await page.goto('/en/classifications/ipc/2026.01/A01B1-99');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A01B 1/99 is not in IPC 2026.01');
  await page.getByRole('article').getByRole('link', { name: /A01B 1\/02/ }).click();
  await expect(page).toHaveURL(/\/A01B1-02$/);
  expect((await page.goto('/en/classifications/ipc/1999.01'))?.status()).toBe(404);
});

test('without a script a search is a form, and its hits are links', async ({ open }) => {
  const page = await open(null, { javaScriptEnabled: false });
  await page.goto('/en/classifications/vienna/10');
  await page.getByRole('searchbox', { name: 'Symbol or words' }).fill('butterflies');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('article').getByRole('link', { name: /03\.13\.01/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('03.13.01');
});
