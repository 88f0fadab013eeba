import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { failurePage } from './failure-page';
import { PageCache, ReadyPage, type Coding, type Drawn } from './page-cache';
import { sitemapOf, type PageLists } from './sitemap';
import type { Answer, WebEntry } from './web-build';

/** What drawing pages takes. */
export interface PageServer {
  readonly entry: WebEntry;
  readonly origin: string;
  readonly cache: PageCache;
  readonly lists: PageLists;
  /** Executes without a person, in the language of the address. */
  readonly execute: (query: string, variables: Record<string, unknown>, language: string, requestId: string) => Promise<Answer>;
  /** Origins of the live server, as known now. */
  readonly liveOrigins: () => readonly string[];
}

/** Longer addresses are nobody's of ours; they would only fill the memory. */
const URL_LENGTH = 2_000;

/** What a browser may keep but has to ask about: it gets 304 as long as nothing changed. The theme is a cookie, so a shared cache tells readers apart by it. */
const PUBLIC = { 'cache-control': 'public, no-cache', vary: 'accept-encoding, cookie' };
const PERSONAL = { 'cache-control': 'private, no-store', vary: 'accept-encoding, cookie' };

/** Every address that nothing else answers is a page: also the one that does not exist, which is a page with 404. */
export function servePages(fastify: FastifyInstance, server: PageServer): void {
  fastify.get('/robots.txt', (_request, reply) => reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=3600').send(server.entry.robotsText(server.origin)));
  fastify.get('/sitemap.xml', async (_request, reply) => reply.type('application/xml; charset=utf-8').header('cache-control', 'public, max-age=3600').send(await sitemapOf(server.entry, server.origin, server.lists)));
  fastify.get('/*', (request, reply) => answerPage(server, request, reply));
  fastify.post('/*', backToPage);
}

/** A form that was sent before the script of its page had come: what it held is dropped, and the page stands there again. */
function backToPage(request: FastifyRequest, reply: FastifyReply): void {
  if (/^\/[a-z]{2}(\/|\?|$)/.test(request.url)) void reply.header('cache-control', 'no-store').redirect(request.url, 303);
  else reply.callNotFound();
}

async function answerPage(server: PageServer, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (request.url.length > URL_LENGTH) return reply.code(414).type('text/plain; charset=utf-8').send('This address is too long.\n');
  const path = request.url.split('?')[0] ?? '/';
  if (path === '/') return toOwnLanguage(server, request, reply);
  const page = await readyPage(server, request, path);
  void reply.code(page.status).headers(page.headers);
  if (page.headers['location']) return reply.send('');
  void reply.header('etag', page.etag);
  if (page.status === 200 && matches(request.headers['if-none-match'], page.etag)) return reply.code(304).send();
  const coding = codingFor(request.headers['accept-encoding']);
  if (coding !== 'identity') void reply.header('content-encoding', coding);
  return reply.type('text/html; charset=utf-8').send(await page.body(coding));
}

/** `/` leads to the language the browser asks for; which one that is, is not kept by anybody in between. */
async function toOwnLanguage(server: PageServer, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { redirect } = await server.entry.render({ url: '/', origin: server.origin, acceptLanguage: request.headers['accept-language'], execute: async () => ({ data: {} }) });
  return reply.headers({ 'cache-control': 'no-store', vary: 'accept-language' }).redirect(redirect?.location ?? '/en', 302);
}

function readyPage(server: PageServer, request: FastifyRequest, path: string): Promise<ReadyPage> {
  const theme = themeOf(request.headers.cookie);
  const connect = server.liveOrigins();
  // The policy names the live server, so a page drawn before it answered is another page.
  return server.cache.get(`${theme ?? ''} ${connect.join(' ')} ${request.url}`, () => draw(server, request, { path, theme, connect }));
}

async function draw(server: PageServer, request: FastifyRequest, { path, theme, connect }: { path: string; theme: string | undefined; connect: readonly string[] }): Promise<Drawn> {
  const language = path.split('/')[1] ?? '';
  try {
    const page = await server.entry.render({
      url: request.url, origin: server.origin, theme, requestId: request.id, connect,
      execute: (query, variables) => server.execute(query, variables, language, request.id),
    });
    if (page.error !== undefined && page.status >= 500) request.log.error({ err: page.error, path }, 'the page shows an error');
    if (page.redirect) return { page: new ReadyPage(page.redirect.status, { location: page.redirect.location, ...PUBLIC }, ''), keep: false };
    return { page: new ReadyPage(page.status, { ...page.headers, ...(page.cacheable ? PUBLIC : PERSONAL) }, page.html), keep: page.cacheable };
  } catch (error) {
    request.log.error({ err: error, path }, 'the page could not be drawn');
    return { page: new ReadyPage(500, PERSONAL, failurePage(request.id)), keep: false };
  }
}

/** Only the two words a theme can be: anything else in the cookie would make pages of its own. */
function themeOf(cookie: string | undefined): string | undefined {
  return /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookie ?? '')?.[1];
}

function codingFor(accepted: string | undefined): Coding {
  const offered = new Set((accepted ?? '').split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part)).map((part) => part.split(';')[0]!.trim().toLowerCase()));
  return offered.has('br') ? 'br' : offered.has('gzip') ? 'gzip' : 'identity';
}

function matches(known: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return known !== undefined && (known.trim() === '*' || known.split(',').some((tag) => bare(tag) === bare(etag)));
}
