import { expect, test } from '../test';

test('an examiner enrols by one press, reads, answers the check, goes on where the lesson was left, and withdraws', async ({ open }) => {
  const page = await open('learner2');
  await page.goto('/en/trainings/st3-two-letter-codes');
  await page.getByRole('button', { name: 'Start the training' }).filter({ visible: true }).click();

  await expect(page).toHaveURL(/\/en\/trainings\/st3-two-letter-codes\/lessons\//);
  await expect(page.getByText(/of \d+ done/).filter({ visible: true })).toBeVisible();
  const check = page.getByRole('region', { name: 'Check' }).first();
  // Who answered in an earlier enrolment answers again.
  const again = check.getByRole('button', { name: 'Try again' });
  await expect(check.locator('input').first().or(again)).toBeVisible();
  if (await again.isVisible()) await again.click();
  await check.locator('input').first().check();
  await check.getByRole('button', { name: 'Check' }).click();
  await expect(check.getByText('The rule, in short')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /Saved \d\d:\d\d/ })).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.getByText(/1 of \d+ done/).filter({ visible: true })).toBeVisible();

  await page.goto('/en/my-learning');
  // A webinar whose doors are open takes the card; the course then stands in the list.
  await page.getByRole('main').getByRole('link', { name: /^(Continue|Two-letter codes)/ }).first().click();
  await expect(page).toHaveURL(/\/lessons\//);

  await page.goto('/en/trainings/st3-two-letter-codes');
  await page.getByRole('button', { name: 'Withdraw' }).first().click();
  await expect(page.getByRole('button', { name: 'Start the training' }).first()).toBeVisible();
});

test('who is not signed in is led through the sign-in page and back to the webinar', async ({ open }) => {
  const page = await open(null);
  await page.goto('/en/webinars');
  const row = page.getByRole('article').filter({ has: page.getByRole('link', { name: /Register/ }) }).first();
  const title = await row.getByRole('heading').textContent();
  // The line is slow: the form is filled in before its scripts have come.
  const scripts = Promise.withResolvers<void>();
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await row.getByRole('link', { name: /Register/ }).click({ noWaitAfter: true });
  await page.waitForURL(/\/en\/sign-in\?next=%2Fen%2Fwebinars%2F/, { waitUntil: 'commit' });
  await page.getByLabel('E-mail').fill('learner2@demo.test');
  await page.getByLabel('Password', { exact: true }).fill('classmark-demo');
  scripts.resolve();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await expect(page.getByRole('button', { name: /Register/ }).or(page.getByText('Registered')).filter({ visible: true })).toBeVisible();
});

test('the filter works without a script, and its address says what is chosen', async ({ open }) => {
  const page = await open(null, { javaScriptEnabled: false });
  await page.goto('/en/trainings');
  await page.getByRole('checkbox', { name: /Nice/ }).check();
  await page.getByRole('checkbox', { name: /Classification training/ }).check();
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/en\/trainings\?q=&topic=Nice&kind=classificationTraining$/);
  await expect(page.getByRole('heading', { level: 2, name: '1 training' })).toBeVisible();
});
