import { expect, test } from '../test';

test('an examiner searches the catalogue and opens a training', async ({ open }) => {
  const page = await open('learner');
  await page.goto('/en/trainings');
  await page.getByRole('searchbox').first().fill('nice');
  await page.getByRole('searchbox').first().press('Enter');
  await expect(page).toHaveURL(/[?&]\w+=nice/);
  await page.locator('main a[href$="/trainings/nice-classification-basics"]').first().click();
  await expect(page).toHaveURL(/\/en\/trainings\/nice-classification-basics$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
