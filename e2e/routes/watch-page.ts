import type { Page } from '@playwright/test';

/** What went wrong on a page without anybody asking: refused by the content policy, or written to the console as an error. */
export interface Watch { readonly faults: string[] }

/** Watches a page from its first byte on. Call it before the first address. */
export async function watchPage(page: Page): Promise<Watch> {
  const faults: string[] = [];
  const say = (text: string) => faults.push(`${new URL(page.url()).pathname}: ${text}`);
  page.on('console', (message) => { if (message.type() === 'error') say(message.text()); });
  page.on('pageerror', (error) => say(error.message));
  await page.exposeFunction('reportPolicy', (text: string) => say(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      void (globalThis as unknown as { reportPolicy(text: string): void }).reportPolicy(`refused by the content policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return { faults };
}
