import type { Language } from '@classmark/platform/web';
import { canKeepPacks, keepPack, keptPack, packSize } from '../browse/offline-pack';

/** A scheme up to this size is kept with the session without asking; a larger one by choice. */
const SMALL_PACK_BYTES = 1_048_576;

/** The one script this platform may run beside a page. The policy of the page lets exactly this name be made, once. */
const WORKER = '/practice-worker.js';

interface ScriptPolicies { createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL(address: string): string } }

let worker: Promise<ServiceWorkerRegistration | null> | null = null;
let address: string | null = null;

/** The address of the worker as the browser wants it where scripts must be trusted by name. */
function workerAddress(): string {
  const policies = (globalThis as { trustedTypes?: ScriptPolicies }).trustedTypes;
  address ??= policies?.createPolicy('classmark-worker', { createScriptURL: () => WORKER }).createScriptURL(WORKER) ?? WORKER;
  return address;
}

/** Starts the worker that answers for the practice pages of a language when there is no line. It sees no other page. */
function workerOf(language: Language): Promise<ServiceWorkerRegistration | null> {
  worker ??= (async () => {
    if (!('serviceWorker' in navigator)) return null;
    try {
      return await navigator.serviceWorker.register(workerAddress(), { scope: `/${language}/practice` });
    } catch {
      // Private windows and old browsers: practice works, only reloading without a line does not.
      return null;
    }
  })();
  return worker;
}

/** Keeps the page itself, its files, and the scheme where it is small: then a reload works without a line. */
export async function keepSessionOffline(editions: readonly string[], language: Language, prepare: () => Promise<unknown>): Promise<void> {
  await keepPracticePage(language, prepare);
  for (const edition of editions) {
    try {
      if (canKeepPacks() && !keptPack(edition, language) && await packSize(edition, language) <= SMALL_PACK_BYTES) await keepPack(edition, language);
    } catch {
      // Without a line or room: what the session has looked at stays in the browser's own cache.
    }
  }
}

/** Keeps the page that is shown now and the page of practice, with their files and every file that was loaded. */
export async function keepPracticePage(language: Language, prepare: () => Promise<unknown>): Promise<void> {
  const registration = await workerOf(language);
  if (!registration) return;
  const active = await activeOf(registration);
  // The way from one page of practice to the other must be open, too.
  await prepare().catch(() => undefined);
  const files = performance.getEntriesByType('resource').map((entry) => new URL(entry.name)).filter((url) => url.origin === location.origin && url.pathname.startsWith('/assets/')).map((url) => url.pathname);
  const written = [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[rel=modulepreload][href]')].map((element) => new URL('src' in element ? element.src : element.href, location.href).pathname);
  active?.postMessage({ kind: 'keep', pages: [...new Set([location.pathname, `/${language}/practice`])], files: [...new Set([...files, ...written])] });
}

/** The worker once it is at work. */
function activeOf(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  if (registration.active) return Promise.resolve(registration.active);
  const coming = registration.installing ?? registration.waiting;
  if (!coming) return Promise.resolve(null);
  return new Promise((resolve) => coming.addEventListener('statechange', () => {
    if (coming.state === 'activated') resolve(coming);
    else if (coming.state === 'redundant') resolve(null);
  }));
}
