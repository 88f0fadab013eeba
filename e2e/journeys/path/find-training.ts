import { expect, type Page } from '@playwright/test';

export const TRAINING = 'The place of an invention';

/** Finds the training by words, and opens its page. */
export async function findByWords(page: Page): Promise<void> {
  await page.goto('/en/trainings');
  await page.getByRole('searchbox').fill('place of an invention');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/[?&]q=place/);
  await expect(page.getByRole('heading', { level: 2, name: '1 training' })).toBeVisible();
  await openIt(page);
}

/** Finds it by two answers of the filter, and opens its page. */
export async function findByFilter(page: Page): Promise<void> {
  await page.goto('/en/trainings');
  const whole = await hits(page);
  await page.getByRole('checkbox', { name: /^IPC/ }).check();
  await page.getByRole('checkbox', { name: /^Classification training/ }).check();
  // Pressing it does no harm where the list has changed already.
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/topic=IPC.*kind=classificationTraining/);
  await expect(page.getByRole('heading', { level: 2, name: '1 training' })).toBeVisible();
  expect(whole).toBeGreaterThan(1);
  await openIt(page);
}

async function openIt(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Trainings' }).getByRole('link', { name: TRAINING }).click();
  await expect(page.getByRole('heading', { level: 1, name: TRAINING })).toBeVisible();
}

async function hits(page: Page): Promise<number> {
  return Number.parseInt((await page.getByRole('heading', { level: 2, name: /^\d+ trainings?$/ }).textContent())!, 10);
}
