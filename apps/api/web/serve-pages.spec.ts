import { jest } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { liveOrigins } from './live-origins';
import { PageCache } from './page-cache';
import { serveFiles } from './serve-files';
import { servePages } from './serve-pages';
import type { RenderedPage, RenderRequest, WebEntry } from './web-build';

const drawn = jest.fn<(request: RenderRequest) => Promise<RenderedPage>>();
const executed = jest.fn(async () => ({ data: {} }));

const page = (html: string, rest: Partial<RenderedPage> = {}): RenderedPage => ({ status: 200, html, cacheable: true, headers: { 'content-security-policy': "default-src 'none'", link: '</assets/a.js>; rel=modulepreload' }, ...rest });

const entry: WebEntry = {
  render: async (request) => (request.url === '/' ? page('', { redirect: { location: `/${request.acceptLanguage ?? 'en'}`, status: 302 }, cacheable: false }) : drawn(request)),
  publicRoutes: () => [{ path: '', kind: null }, { path: 'trainings/$slug/lessons/$lesson', kind: 'lesson' }],
  sitemapXml: (origin, entries) => JSON.stringify([origin, entries]),
  robotsText: (origin) => `Sitemap: ${origin}/sitemap.xml\n`,
};

let server: FastifyInstance;
let cache: PageCache;
let origins: readonly string[];
const errors: unknown[] = [];

beforeEach(async () => {
  drawn.mockReset().mockImplementation(async ({ url }) => page(`<h1>${url}</h1>`));
  executed.mockClear();
  errors.length = 0;
  origins = [];
  cache = new PageCache();
  server = fastify({ genReqId: () => 'request-0001', logger: { level: 'error', stream: { write: (line: string) => errors.push(JSON.parse(line)) } } });
  servePages(server, {
    entry, origin: 'https://classmark.example', cache, execute: executed, liveOrigins: () => origins,
    lists: { training: async () => [], webinar: async () => [], edition: async () => [], lesson: async () => [{ params: { slug: 'a b', lesson: 'one' }, changed: '2026-11-24' }] },
  });
});
afterEach(() => server.close());

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });

describe('a public page', () => {
  it('is drawn once and kept, with its policy and its preloads', async () => {
    const first = await get('/en/trainings');
    const second = await get('/en/trainings');
    expect([first.statusCode, first.body, second.body]).toEqual([200, '<h1>/en/trainings</h1>', '<h1>/en/trainings</h1>']);
    expect(first.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, no-cache', 'content-security-policy': "default-src 'none'", link: '</assets/a.js>; rel=modulepreload' });
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it('is drawn once for readers who ask at the same moment', async () => {
    await Promise.all(Array.from({ length: 8 }, () => get('/en/trainings')));
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it('is another page for each theme, and a strange word in the cookie makes none', async () => {
    for (const cookie of ['theme=dark', 'theme=light', 'theme=<script>', 'a=b', 'theme=dark; a=b']) await get('/en/trainings', { cookie });
    expect(drawn.mock.calls.map(([request]) => request.theme)).toEqual(['dark', 'light', undefined]);
  });

  it('answers 304 to who has it, and the page again after the catalogue changed', async () => {
    const { etag } = (await get('/en/trainings')).headers;
    const again = await get('/en/trainings', { 'if-none-match': `"other", ${String(etag)}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    drawn.mockImplementation(async () => page('<h1>changed</h1>'));
    cache.clear();
    const changed = await get('/en/trainings', { 'if-none-match': String(etag) });
    expect([changed.statusCode, changed.body]).toEqual([200, '<h1>changed</h1>']);
  });

  it('does not keep a page whose data changed while it was drawn', async () => {
    let finish = (): void => undefined;
    drawn.mockImplementationOnce(() => new Promise((resolve) => { finish = () => resolve(page('<h1>old</h1>')); }));
    const slow = get('/en/trainings');
    while (drawn.mock.calls.length === 0) await new Promise((next) => setImmediate(next));
    cache.clear();
    finish();
    expect((await slow).body).toBe('<h1>old</h1>');
    expect((await get('/en/trainings')).body).toBe('<h1>/en/trainings</h1>');
  });

  it('travels as small as the browser can read it', async () => {
    const br = await get('/en/trainings', { 'accept-encoding': 'gzip, deflate, br' });
    const gz = await get('/en/trainings', { 'accept-encoding': 'gzip' });
    const refused = await get('/en/trainings', { 'accept-encoding': 'br;q=0, gzip;q=0' });
    expect([br.headers['content-encoding'], brotliDecompressSync(br.rawPayload).toString()]).toEqual(['br', '<h1>/en/trainings</h1>']);
    expect([gz.headers['content-encoding'], gunzipSync(gz.rawPayload).toString()]).toEqual(['gzip', '<h1>/en/trainings</h1>']);
    expect([refused.headers['content-encoding'], refused.body]).toEqual([undefined, '<h1>/en/trainings</h1>']);
  });

  it('asks the API without a person, in the language of the address', async () => {
    drawn.mockImplementation(async ({ execute }) => { await execute('{ a }', { b: 1 }); return page(''); });
    await get('/ar/trainings', { cookie: 'session=secret' });
    expect(executed.mock.calls).toEqual([['{ a }', { b: 1 }, 'ar', 'request-0001']]);
  });

  it('is drawn anew once the live server has an address, which its policy has to name', async () => {
    await get('/en/trainings');
    origins = ['ws://127.0.0.1:7880'];
    await get('/en/trainings');
    expect(drawn.mock.calls.map(([request]) => request.connect)).toEqual([[], ['ws://127.0.0.1:7880']]);
  });
});

describe('other pages', () => {
  it('of the signed-in application are never kept anywhere', async () => {
    drawn.mockImplementation(async () => page('<h1>shell</h1>', { cacheable: false }));
    await get('/en/my-learning');
    const { headers } = await get('/en/my-learning');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(drawn).toHaveBeenCalledTimes(2);
  });

  it('that do not exist are pages with 404', async () => {
    drawn.mockImplementation(async () => page('<h1>none</h1>', { status: 404, cacheable: false }));
    expect(await get('/en/nowhere')).toMatchObject({ statusCode: 404, body: '<h1>none</h1>' });
  });

  it('that fail are logged under the number the reader sees', async () => {
    drawn.mockImplementation(async ({ requestId }) => page(`<p>${requestId}</p>`, { status: 500, cacheable: false, error: new Error('no database') }));
    expect(await get('/en/trainings')).toMatchObject({ statusCode: 500, body: '<p>request-0001</p>' });
    expect(errors).toMatchObject([{ reqId: 'request-0001', err: { message: 'no database' }, path: '/en/trainings' }]);
  });

  it('that cannot even be drawn still say so in words', async () => {
    drawn.mockRejectedValue(new Error('broken component'));
    const { statusCode, body } = await get('/en/trainings');
    expect([statusCode, body.includes('request-0001'), body.includes('broken')]).toEqual([500, true, false]);
  });

  it('lead on where the address says so', async () => {
    drawn.mockImplementation(async () => page('', { redirect: { location: '/en/trainings', status: 302 }, cacheable: false }));
    expect(await get('/en')).toMatchObject({ statusCode: 302, headers: { location: '/en/trainings' } });
  });

  it('begin in the language of the reader', async () => {
    expect(await get('/', { 'accept-language': 'ar' })).toMatchObject({ statusCode: 302, headers: { location: '/ar', 'cache-control': 'no-store', vary: 'accept-language' } });
  });

  it('with an endless address are not drawn', async () => {
    expect((await get(`/en/trainings?q=${'x'.repeat(3_000)}`)).statusCode).toBe(414);
    expect(drawn).not.toHaveBeenCalled();
  });
});

describe('the files for machines', () => {
  it('the sitemap lists what the domains name', async () => {
    const { headers, body } = await get('/sitemap.xml');
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(JSON.parse(body)).toEqual(['https://classmark.example', [{ path: '' }, { path: 'trainings/a%20b/lessons/one', changed: '2026-11-24' }]]);
  });

  it('robots.txt names it', async () => {
    expect((await get('/robots.txt')).body).toBe('Sitemap: https://classmark.example/sitemap.xml\n');
  });
});

describe('files of the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'web-files-'));
  beforeAll(() => {
    mkdirSync(join(folder, 'assets'));
    mkdirSync(join(folder, '.vite'));
    writeFileSync(join(folder, 'assets/a-1.js'), 'export {}');
    writeFileSync(join(folder, 'assets/a-1.js.br'), brotliCompressSync('export {}'));
    writeFileSync(join(folder, 'icon.svg'), '<svg/>');
    writeFileSync(join(folder, '.vite/manifest.json'), '{}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => serveFiles(server, folder));

  it('never change under their name and come compressed', async () => {
    const { headers, rawPayload } = await get('/assets/a-1.js', { 'accept-encoding': 'br' });
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'br', 'content-type': 'application/javascript; charset=utf-8' });
    expect(brotliDecompressSync(rawPayload).toString()).toBe('export {}');
  });

  it('that keep their name are asked for again after a day', async () => {
    expect((await get('/icon.svg')).headers['cache-control']).toBe('public, max-age=86400');
  });

  it('of a folder with a dot are nobody\'s to read', async () => {
    drawn.mockImplementation(async () => page('none', { status: 404, cacheable: false }));
    expect((await get('/.vite/manifest.json')).body).toBe('none');
    expect((await get('/assets/../.vite/manifest.json')).body).toBe('none');
    expect((await get('/assets/%2e%2e/.vite/manifest.json')).statusCode).not.toBe(200);
  });
});

describe('the origins of the live server', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'live-state-')), 'state.json');

  it('are read from the state file when it changes, and kept while it is being written', () => {
    const known = liveOrigins({ LIVEKIT_STATE_FILE: file });
    expect(known()).toEqual([]);
    writeFileSync(file, JSON.stringify({ state: 'ready', url: 'ws://127.0.0.1:7880' }));
    expect(known()).toEqual(['ws://127.0.0.1:7880', 'http://127.0.0.1:7880']);
    writeFileSync(file, '{"state":');
    expect(known()).toEqual(['ws://127.0.0.1:7880', 'http://127.0.0.1:7880']);
  });

  it('are those of the settings where there are any', () => {
    expect(liveOrigins({ LIVEKIT_URL: 'ws://inside:7880', LIVEKIT_PUBLIC_URL: 'wss://live.example/rtc', LIVEKIT_STATE_FILE: file })()).toEqual(['wss://live.example', 'https://live.example']);
  });
});
