import { expect, test } from '../test';

test('a trainer writes a case, tries its marking, and publishes it; what is typed survives a closed window', async ({ open }) => {
  const page = await open('trainer');
  const key = `umbrella-${Date.now()}`;
  await page.goto('/en/teach/cases/new');
  await page.getByRole('button', { name: 'Nice NCL 13-2026' }).click();
  await page.getByLabel('Key', { exact: true }).fill(key);
  await page.getByLabel('Rule tested').fill('nice.finished-goods-by-purpose');
  await page.getByLabel('Title', { exact: true }).fill('Umbrellas for the beach');
  await page.getByLabel('Heading').fill('Term');
  await page.getByLabel('Text', { exact: true }).fill('Beach umbrellas');

  // The place comes from the scheme beside the case.
  await page.getByRole('button', { name: 'Add a group from the scheme' }).click();
  const search = page.getByRole('combobox', { name: 'Symbol or words' });
  await search.fill('18');
  await expect(page.getByRole('listbox', { name: 'Hits' }).getByRole('option').first()).toContainText('18');
  await search.press('Enter');
  await page.getByLabel('Why 18 is accepted').fill('Umbrellas and parasols stand in class `18`.');
  await page.getByRole('tab', { name: /Checks/ }).click();
  await expect(page.getByText('No wrong branch is foreseen')).toBeVisible();
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page).toHaveURL(/teach\/cases\/[0-9a-f-]{36}/);

  // Not publishable yet: the refusal says what is missing.
  await page.getByRole('button', { name: 'Mark as reviewed' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'No wrong branch is foreseen' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Add a wrong branch from the scheme' }).click();
  await search.fill('25');
  await expect(page.getByRole('listbox', { name: 'Hits' }).getByRole('option').first()).toContainText('25');
  await search.press('Enter');
  await page.getByLabel('Why 25 is wrong').fill('Nobody wears it.');
  await page.getByLabel('The rule, in at most two sentences').fill('What it is for decides.');

  // A closed window loses nothing.
  await expect(page.getByText('Kept in this browser, not saved yet')).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText(/What you typed on .* is here again/)).toBeVisible();
  await expect(page.getByLabel('Why 25 is wrong')).toHaveValue('Nobody wears it.');
  await page.getByRole('tab', { name: /Checks/ }).click();
  await expect(page.getByText('Nothing keeps this case from being published.')).toBeVisible();

  // The marking, tried here under all three policies.
  await page.getByRole('tab', { name: 'Test', exact: true }).click();
  await page.getByRole('button', { name: 'Take the key' }).click();
  await expect(page.getByRole('row', { name: /^Hierarchical/ })).toContainText('1/1');
  await page.getByRole('button', { name: 'Choose an answer in the scheme' }).click();
  await search.fill('25');
  await expect(page.getByRole('listbox', { name: 'Hits' }).getByRole('option').first()).toContainText('25');
  await search.press('Enter');
  await page.getByRole('tab', { name: 'Test', exact: true }).click();
  await expect(page.getByRole('row', { name: /^Hierarchical/ })).toContainText('2/3');
  await expect(page.getByRole('row', { name: /^Exact/ })).toContainText('1/2');
  await expect(page.getByText('Nobody wears it.').last()).toBeVisible();

  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await page.getByRole('button', { name: 'Mark as reviewed' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Dispute' })).toBeVisible();
  await page.getByRole('tab', { name: /History/ }).click();
  await expect(page.getByText('Version 2', { exact: true })).toBeVisible();

  await page.goto(`/en/teach/cases?words=${key}`);
  await expect(page.getByRole('row').filter({ hasText: key })).toContainText('Live');
});

test('two trainers at one case: the second is told, and saves beside the first', async ({ open }) => {
  const [one, other] = [await open('trainer'), await open('secretariat')];
  for (const page of [one, other]) {
    await page.goto('/en/teach/cases?words=dog+shampoo');
    await page.getByRole('link', { name: 'Shampoo for dogs' }).click();
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue(/Shampoo for dogs/);
  }
  await one.getByLabel('Source').fill('own case, revised');
  await one.getByRole('button', { name: /^Save as version/ }).click();
  await expect(one.getByText(/is saved as a draft/)).toBeVisible();
  await other.getByLabel('Source').fill('own case, read again');
  await other.getByRole('button', { name: /^Save as version/ }).click();
  await expect(other.getByText(/Somebody else saved version \d+ meanwhile/)).toBeVisible();
  await expect(other.getByLabel('Source')).toHaveValue('own case, read again');
  await other.getByRole('button', { name: 'Save mine as the version after it' }).click();
  await expect(other.getByText(/is saved as a draft/)).toBeVisible();
});

test('a file of cases is checked first, and named where it is wrong', async ({ open }) => {
  const page = await open('trainer');
  await page.goto('/en/teach/cases');
  await page.getByRole('button', { name: 'Import' }).first().click();
  const choose = (text: string) => page.getByLabel('File').setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose('[{ "key": "no-more" }]');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText(/Nothing was written: \d+ things have to be corrected/)).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Export JSON' }).click()]);
  const { readFileSync } = await import('node:fs');
  await choose(readFileSync((await file.path())!, 'utf8'));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText(/Nothing is written yet/)).toContainText('0 new, 0 changed');
});
