import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { sessionOf, type Role } from './people/sessions';

export { expect } from '@playwright/test';

/** A person at a browser of their own. */
export type Opens = (role: Role | null, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;

/** Tests with people: `open('trainer')` is a page in a browser context of its own, signed in. Several people are several calls. */
export const test = base.extend<{ open: Opens }>({
  open: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role, options = {}) => {
      const context = await browser.newContext({ baseURL: baseURL!, locale: 'en', timezoneId: 'Europe/Zurich', reducedMotion: 'reduce', ...(role ? { storageState: sessionOf(role) } : {}), ...options });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
