import { expect, type Page } from '@playwright/test';

/** What is saved says when. */
export const SAVED = /(Saved|Checked and saved) \d\d:\d\d/;

/** Reads the first lesson and answers its question: wrong first, then right. */
export async function readAndAnswer(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'A symbol and its five levels' })).toBeVisible();
  await expect(page.getByText('0 of 4 done').filter({ visible: true })).toBeVisible();
  const check = page.getByRole('region', { name: 'Check' });
  await check.getByRole('radio', { name: /Spades/ }).check();
  await check.getByRole('button', { name: 'Check' }).click();
  await expect(check.getByRole('heading', { name: 'Not yet right' })).toBeVisible();
  await expect(check.getByText('Its own branch ends before 1/06')).toBeVisible();
  await check.getByRole('button', { name: 'Try again' }).click();
  await check.getByRole('radio', { name: /Hoes/ }).check();
  await check.getByRole('button', { name: 'Check' }).click();
  await expect(check.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
  await expect(check.getByText('A subgroup belongs to the nearest group before it that has one dot less.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: SAVED })).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.getByText('1 of 4 done').filter({ visible: true })).toBeVisible();
}

/** From any lesson to the cases of the training. */
export async function goToCases(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Lessons' }).getByRole('link', { name: /Practice: five abstracts/ }).click();
  await page.getByRole('link', { name: 'Go to the cases' }).click();
  await expect(page.getByText('Case 1 of 5')).toBeVisible();
}
