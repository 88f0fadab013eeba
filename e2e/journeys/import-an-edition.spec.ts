import { expect, test } from '../test';

/** An edition older than the shipped one, so that nothing else sees a newer one appear. */
const SHEET = 'code,name,id,English,French\n01,Things to eat,,Things to eat,Aliments\n01-01,Bread,,Bread,Pain\n01-01,Bread,100001,Rolls,Petits pains\n01-99,Other food,,Other food,Divers\n';

test('an administrator has files checked, reads what is wrong, and imports an edition that was tried before', async ({ open }) => {
  const page = await open('administrator');
  const check = async (name: string, text: string): Promise<void> => {
    await page.getByLabel('Classification', { exact: true }).selectOption({ label: 'Locarno Classification' });
    await page.getByLabel('Edition', { exact: true }).fill('9');
    await page.getByLabel(/^In force from/).fill('2009-01-01');
    await page.getByLabel('Files', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Check the files' }).click();
  };
  await page.goto('/en/administration/schemes');
  await check('broken.csv', SHEET.replace('01-99', '02-99'));
  await expect(page.getByText('A place stands under one that is not there')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText('broken.csv · line 5')).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();

  await check('locarno-9.csv', SHEET);
  await expect(page.getByText('The files are in order: LOC 9 would be published.')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('link', { name: 'LOC 9', exact: true })).toHaveCount(0);

  // A page that was left finds the import again.
  await page.reload();
  await page.getByRole('button', { name: 'Import now' }).click({ timeout: 40_000 });
  await expect(page.getByText('LOC 9 is published.')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('row', { name: /LOC 9 .*Locarno Classification/ })).toContainText('3');
  await page.getByRole('link', { name: 'LOC 9', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/classifications\/locarno\/9$/);
  await expect(page.getByText('Things to eat').first()).toBeVisible();
});
