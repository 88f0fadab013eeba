import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { addressOf, isKnown, roleFor } from '../routes/addresses';
import { EVERY_ROUTE } from '../routes/every-route';
import { watchPage } from '../routes/watch-page';
import { expect, test } from '../test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Each theme is served once, and put on for the other language on the page that stands: it is an attribute that only the style sheet reads. */
const VISITS = [{ language: 'en', served: 'light', then: 'dark' }, { language: 'ar', served: 'dark', then: 'light' }] as const;
const WIDTHS = [1280, 360] as const;

interface Violation { readonly id: string; readonly help: string; readonly nodes: { readonly target: string[]; readonly failureSummary: string }[] }

// What axe finds says by itself where it is; a recording of every page would cost more than looking at it.
test.use({ trace: 'off' });

/** What axe, which the page has been given, finds: WCAG 2.2 AA and its best practices. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary.replaceAll('\n', ' ')}`));
}

/** The page as it stays: drawn, hydrated, its data there. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** How far the page can be scrolled sideways, in pixels. */
const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the gate finds pages, and every page with parameters is known to it', () => {
  expect(EVERY_ROUTE.length).toBeGreaterThan(0);
  expect(EVERY_ROUTE.map(({ path }) => path).filter((path) => !isKnown(path)), 'say in e2e/routes/addresses.ts how these are reached').toEqual([]);
});

for (const route of EVERY_ROUTE.filter(({ path }) => isKnown(path))) {
  const role = roleFor(route);
  test(`/${route.path} is accessible, fits, and obeys the content policy${role ? ` (${role})` : ''}`, async ({ open, baseURL }) => {
    test.setTimeout(120_000);
    const page = await open(role);
    const watch = await watchPage(page);
    const address = await addressOf(route.path, page.request, baseURL!);
    try {
      for (const { language, served, then } of VISITS) {
        await page.context().addCookies([{ name: 'theme', value: served, url: baseURL! }]);
        await page.setViewportSize({ width: WIDTHS[0], height: 900 });
        const response = await page.goto(`/${language}${address && `/${address}`}`);
        expect(response?.status(), `${language} ${address}`).toBe(200);
        await settled(page);
        const html = page.locator('html');
        await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
        await expect(html).toHaveAttribute('data-theme', served);
        await page.evaluate(AXE);
        for (const theme of [served, then]) {
          await html.evaluate((element, name) => element.setAttribute('data-theme', name), theme);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            const at = `${language}, ${theme}, ${width} px`;
            expect.soft(await violations(page), at).toEqual([]);
            expect.soft(await overflow(page), `${at}: scrolls sideways by`).toBeLessThanOrEqual(0);
          }
        }
      }
    } finally {
      expect.soft(watch.faults, 'said on the console or refused by the policy').toEqual([]);
    }
  });

  if (route.signedIn) {
    test(`/${route.path} leads a stranger to the sign-in, without showing anything`, async ({ open, baseURL }) => {
      const owner = await open(role);
      const address = await addressOf(route.path, owner.request, baseURL!);
      const page = await open(null);
      await page.goto(`/en/${address}`);
      await expect(page).toHaveURL(/\/en\/sign-in/);
    });
  } else {
    test(`/${route.path} is read without a script`, async ({ open, baseURL }) => {
      const page = await open(null, { javaScriptEnabled: false });
      await page.goto(`/en/${await addressOf(route.path, page.request, baseURL!)}`);
      await expect(page.locator('h1').first()).toBeVisible();
    });
  }
}
