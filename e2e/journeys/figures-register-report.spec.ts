import { readFileSync } from 'node:fs';
import { expect, test } from '../test';

test('the Secretariat reads the figures of the year and opens one down to its rows', async ({ open }) => {
  test.setTimeout(120_000);
  const page = await open('secretariat');
  const card = page.locator('.fig').filter({ has: page.getByRole('heading', { name: 'Participations', exact: true }) });
  let value = 0;
  // Somebody else may take part between the figure and its rows: then it is read again.
  await expect(async () => {
    await page.goto('/en/secretariat/statistics');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/Participation|participations/);
    value = Number((await card.locator('.fv').textContent())!.replaceAll(',', ''));
    expect(value).toBeGreaterThan(0);
    await card.getByRole('link', { name: /^Open the/ }).click();

    await expect(page).toHaveURL(/statistics\/rows\?.*measure=participations/);
    await expect(page.getByRole('status').filter({ hasText: `${value} rows here, ${value} behind the figure` })).toBeVisible({ timeout: 5_000 });
    await expect(page.getByText(`Rows 1 to ${Math.min(25, value)} of ${value}`)).toBeVisible();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
    const lines = readFileSync((await file.path())!, 'utf8').trim().split('\r\n');
    expect(lines.length - 1).toBe(value);
  }).toPass({ timeout: 50_000 });

  await page.goBack();
  await page.getByLabel('Region', { exact: true }).selectOption({ label: 'Africa' });
  await expect(page).toHaveURL(/region=africa/);
  await expect(card.locator('.fv')).not.toHaveText(String(value));
});

test('the Secretariat adds an activity, is told what is missing, prints it and takes it back', async ({ open }) => {
  const page = await open('secretariat');
  await page.goto('/en/secretariat/register/new');
  await page.getByRole('button', { name: 'Software tool' }).click();
  await page.getByLabel('Tool').fill('A validator of sequence listings');
  await page.getByLabel(/^Planned for/).fill('soon');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const problems = page.getByRole('alert').filter({ hasText: 'Not saved yet' });
  await expect(problems).toBeFocused();
  await expect(problems.getByRole('link')).toHaveText(['Status: Fill this in.', 'Planned for: Write a half-year such as 2026-H2.']);
  await expect(page.getByLabel('Tool')).toHaveValue('A validator of sequence listings');

  await page.getByLabel('Status').fill('released');
  await page.getByLabel(/^Planned for/).fill('2027-H1');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/register\/[0-9a-f-]{36}/);
  const number = (await page.getByRole('complementary').getByText(/^\d{4}-A\d+$/).textContent())!;
  const row = page.getByRole('row').filter({ hasText: 'A validator of sequence listings' });
  const print = row.getByRole('switch', { name: `Print ${number} in the annual report` });
  await expect(print).toBeChecked();
  await print.uncheck();
  await expect(page.getByText(`${number} is left out of the annual report`)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(print).toBeChecked();
});

test('a closed year changes only by a correction with a reason', async ({ open }) => {
  const page = await open('secretariat');
  await page.goto('/en/secretariat/register?year=2020');
  await page.getByRole('link', { name: 'A10' }).click();
  const entry = page.getByRole('complementary', { name: '2020-A10' });
  await entry.getByRole('button', { name: 'Correct' }).click();
  await entry.getByRole('button', { name: 'Save the correction' }).click();
  await expect(entry.getByRole('alert')).toContainText('Reason: Fill this in.');
  await entry.getByRole('button', { name: 'Cancel' }).click();
  await expect(entry.getByRole('button', { name: 'Correct' })).toBeVisible();
});

test('the report of 2020 is read as printed, its figures open to their entries, and it can be taken along', async ({ open }) => {
  const page = await open('secretariat');
  await page.goto('/en/secretariat/reports/2020');
  await expect(page.getByText('Committee on WIPO Standards (CWS), ninth session')).toBeVisible();
  await expect(page.locator('.par')).toHaveCount(13);
  await page.getByRole('button', { name: '51', exact: true }).click();
  const card = page.getByRole('group', { name: 'Figure 51' });
  await expect(card).toContainText('Distinct union');
  await expect(card.getByRole('link', { name: '2020-A05' })).toBeVisible();
  await page.getByRole('button', { name: '51', exact: true }).press('Escape');
  await card.getByRole('button', { name: 'Close' }).press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('button', { name: '51', exact: true })).toBeFocused();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Report 2020 as JSON' }).click()]);
  const report = JSON.parse(readFileSync((await file.path())!, 'utf8')) as { year: number; sections: unknown[]; annex: unknown };
  expect([report.year, report.sections.length, report.annex]).toEqual([2020, 7, null]);
});

test('the draft of the running year counts a training as soon as it is printed, and no longer when it is not', async ({ open }) => {
  const page = await open('secretariat');
  await page.goto('/en/secretariat/reports');
  await page.getByRole('row').filter({ hasText: 'Running year' }).getByRole('link', { name: /^Annual report/ }).click();
  const trainings = page.locator('.par').filter({ hasText: 'held on the learning platform' }).locator('li');
  await expect(trainings.first()).toBeVisible();
  const before = await trainings.count();
  await expect(page.getByRole('region', { name: 'Annex' }).getByRole('row')).not.toHaveCount(1);

  const left = page.getByRole('complementary', { name: 'Checks' }).getByRole('link', { name: /^\d{4}-P\d+$/ }).first();
  const number = (await left.textContent())!;
  await left.click();
  const print = page.getByRole('complementary', { name: number }).getByRole('switch');
  await print.check();
  await expect(page.getByText(`${number} is printed in the annual report`)).toBeVisible();
  await page.goBack();
  await expect(trainings).toHaveCount(before + 1);
  await page.goForward();
  await print.uncheck();
  await expect(page.getByText(`${number} is left out of the annual report`)).toBeVisible();
});
