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
  const { kind, page, files } = event.data ?? {};
  if (kind === 'keep' && typeof page === 'string' && Array.isArray(files)) event.waitUntil(keep(page, files));
});

/** The address without its question is the name of a page: what it asks for is kept by the page itself. */
async function pageOf(request, url) {
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await (await caches.open(KEPT)).put(url.pathname, answer.clone());
    return answer;
  } catch (error) {
    const kept = await (await caches.open(KEPT)).match(url.pathname);
    if (kept) return kept;
    throw error;
  }
}

async function fileOf(request) {
  return (await (await caches.open(KEPT)).match(request, { ignoreVary: true })) ?? fetch(request);
}

/** Keeps a page with the files it has loaded, and lets go of files that neither it nor another kept page of the same release names. */
async function keep(page, files) {
  const cache = await caches.open(KEPT);
  const wanted = files.filter((file) => typeof file === 'string' && file.startsWith('/assets/'));
  const kept = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
  // The files first: a page without its files would open as a blank.
  for (const file of wanted) if (!kept.has(file)) await cache.add(file).catch(() => undefined);
  if (isPage(new URL(page, self.location.origin))) await cache.add(page).catch(() => undefined);
  const entry = wanted.find((file) => /\/entry-client-[^/]+\.js$/.test(file));
  // Another entry is another release: files of the old one are needed no more.
  if (entry && [...kept].some((file) => /\/entry-client-[^/]+\.js$/.test(file) && file !== entry)) {
    for (const file of kept) if ((isFile(new URL(file, self.location.origin)) && !wanted.includes(file)) || (!isFile(new URL(file, self.location.origin)) && file !== page)) await cache.delete(file);
  }
}
