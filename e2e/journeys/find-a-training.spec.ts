import { expect, test } from '../test';

test('an examiner finds a training in the catalogue', async ({ open }) => {
  const page = await open('learner');
  await page.goto('/en/trainings');
  await page.getByRole('link', { name: 'Nice Classification', exact: false }).first().click();
  await expect(page).toHaveURL(/\/en\/trainings\/nice-classification-basics$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nice');
});
