// Answers for the practice pages when there is no line, and for nothing else: its scope is `/<language>/practice`.
//
// Pages: the network first, always; what was kept only when it does not answer. Files of `/assets/` carry a hash in their name, so
// a kept one is never old. Everything else (the API, schemes, other pages) goes its usual way: no answer of the API is ever kept.
// A new release brings new files: the kept page and its files are replaced as a whole, so that old and new are never mixed.
const KEPT = 'classmark-practice-1';
const isPage = (url) => /^\/[a-z]{2}\/practice(\/[a-z]+)?$/.test(url.pathname);
const isFile = (url) => url.pathname.startsWith('/assets/');

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('classmark-practice-') && name !== KEPT) await caches.delete(name);
  await self.clients.claim();
})()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isPage(url)) event.respondWith(pageOf(request, url));
  else if (isFile(url)) event.respondWith(fileOf(request));
});

self.addEventListener('message', (event) => {
  const { kind, pages, files } = event.data ?? {};
  if (kind === 'keep' && Array.isArray(pages) && Array.isArray(files)) event.waitUntil(keep(pages, files));
});

/** The address without its question is the name of a page: what it asks for is kept by the page itself. */
async function pageOf(request, url) {
  try {
    // Not kept from here: a page is kept together with its files, when it says that it is whole.
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(KEPT)).match(url.pathname);
    if (kept) return kept;
    throw error;
  }
}

async function fileOf(request) {
  return (await (await caches.open(KEPT)).match(request, { ignoreVary: true })) ?? fetch(request);
}

/** Keeps pages with the files that they name and those that were loaded, and lets go of everything of an older release. */
async function keep(pages, files) {
  const cache = await caches.open(KEPT);
  const answers = [];
  for (const page of pages.filter((name) => typeof name === 'string' && isPage(new URL(name, self.location.origin)))) {
    const answer = await fetch(page).catch(() => null);
    if (answer?.ok && !answer.redirected) answers.push([page, answer]);
  }
  // A page names its files in the header `link`.
  const named = answers.flatMap(([, answer]) => [...(answer.headers.get('link') ?? '').matchAll(/<([^>]+)>/g)].map(([, file]) => file));
  const wanted = new Set([...files, ...named].filter((file) => typeof file === 'string' && file.startsWith('/assets/')));
  const kept = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
  // The files first: a page without its files would open as a blank.
  for (const file of wanted) if (!kept.has(file)) await cache.add(file).catch(() => undefined);
  for (const [page, answer] of answers) await cache.put(page, answer);
  // Another entry is another release: the old pages and their files are needed no more.
  const isEntry = (file) => /\/entry-client-[^/]+\.js$/.test(file);
  if (answers.length === 0 || ![...kept].some((file) => isEntry(file) && !wanted.has(file))) return;
  for (const file of kept) if (!wanted.has(file) && !answers.some(([page]) => page === file)) await cache.delete(file);
}
