import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CatalogueApi } from '@classmark/catalogue/server';
import { makeOffering } from '@classmark/catalogue/server/testing';
import { CLOCK, loadConfig, systemContext, UnitOfWork } from '@classmark/platform/server';
import { eventually, suiteDatabase, testSettings, type SuiteDatabase } from '@classmark/testkit';
import { createApp } from '../bootstrap';

/** A web build of one page: it asks the API as every page does, and prints the answer. */
const ENTRY = `
export async function render({ url, execute, requestId }) {
  if (url.includes('broken')) throw new Error('broken');
  const answer = await execute('query ($l: String) { me { id } catalogue(first: 9, language: $l) { totalCount } }', { l: url.split('/')[1] });
  return { status: 200, html: JSON.stringify(answer), headers: { 'content-security-policy': "default-src 'self'" }, cacheable: true };
}
export const publicRoutes = () => [{ path: 'trainings', kind: null }, { path: 'trainings/$slug', kind: 'training' }, { path: 'trainings/$slug/lessons/$lesson', kind: 'lesson' }, { path: 'webinars/$offeringId', kind: 'webinar' }];
export const sitemapXml = (origin, entries) => entries.map(({ path, changed }) => origin + ' ' + path + ' ' + (changed ?? '')).join('\\n');
export const robotsText = (origin) => origin;
`;

describe('the web beside the API', () => {
  let database: SuiteDatabase;
  let app: NestFastifyApplication;
  const folder = mkdtempSync(join(tmpdir(), 'web-build-'));

  beforeAll(async () => {
    for (const name of ['client/assets', 'server']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'server/entry-server.js'), ENTRY);
    writeFileSync(join(folder, 'server/package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'client/assets/a.js'), 'export {}');
    writeFileSync(join(folder, 'client/practice-worker.js'), '// worker');
    database = await suiteDatabase();
    app = await createApp(loadConfig(testSettings(database.url, { WEB_DIST: folder, PUBLIC_URL: 'https://classmark.example' })));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  }, 120_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers });

  it('leads a form that was sent before the script had come back to its page, without its words', async () => {
    const sent = (url: string) => app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'email=a%40b.example&password=secret' });
    const back = await sent('/en/sign-in?next=%2Fen%2Fpractice');
    expect([back.statusCode, back.headers['location'], back.body]).toEqual([303, '/en/sign-in?next=%2Fen%2Fpractice', '']);
    expect((await sent('/nothing/of/ours')).statusCode).toBe(404);
  });

  it('draws a page in the process, as nobody, and keeps it until the catalogue changes', async () => {
    const empty = await get('/en/trainings', { cookie: 'session=somebody' });
    expect(JSON.parse(empty.body)).toEqual({ data: { me: null, catalogue: { totalCount: 0 } } });
    await makeOffering(app, systemContext(app.get(CLOCK), 'cli'), { training: { slug: 'codes' } });
    let body = '';
    // The change travels through the database to every process; it is there within a moment, not at once.
    await eventually(async () => {
      ({ body } = await get('/en/trainings'));
      return body.includes('"totalCount":1');
    });
    expect(JSON.parse(body)).toEqual({ data: { me: null, catalogue: { totalCount: 1 } } });
  });

  it('serves a worker with a policy of its own, to be looked at again at each visit', async () => {
    expect((await get('/practice-worker.js')).headers).toMatchObject({ 'content-security-policy': "default-src 'none'; connect-src 'self'", 'cache-control': 'public, max-age=0' });
  });

  it('leaves the API, the health and the files where they are', async () => {
    expect((await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{"query":"{ catalogue(first: 1) { totalCount } }"}' })).json()).toEqual({ data: { catalogue: { totalCount: 1 } } });
    expect((await get('/health/live')).json()).toEqual({ status: 'ok' });
    expect((await get('/assets/a.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('states the security headers of the platform, and the page its own policy', async () => {
    expect((await get('/en/trainings')).headers).toMatchObject({ 'content-security-policy': "default-src 'self'", 'x-content-type-options': 'nosniff', 'strict-transport-security': 'max-age=31536000' });
    expect((await get('/en/broken')).headers).toMatchObject({ 'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" });
  });

  it('lists every published course, its lessons and every webinar for search engines', async () => {
    const webinar = await makeOffering(app, systemContext(app.get(CLOCK), 'cli'), { training: { slug: 'a-webinar', kind: 'webinar' }, startsAtMs: Date.parse('2026-12-01T12:00:00Z'), endsAtMs: Date.parse('2026-12-01T13:00:00Z') });
    expect((await get('/sitemap.xml')).body.split('\n')).toEqual([
      'https://classmark.example trainings ',
      'https://classmark.example trainings/codes 2026-11-24',
      'https://classmark.example trainings/codes/lessons/what-the-code-is-for 2026-11-24',
      'https://classmark.example trainings/codes/lessons/where-it-stands 2026-11-24',
      `https://classmark.example webinars/${webinar.id} `,
    ]);
    expect(await app.get(CatalogueApi, { strict: false }).publishedCourses()).toHaveLength(1);
  });

  it('gives the calendar file of what has a date, and of nothing else', async () => {
    const [dated, own] = await app.get(UnitOfWork).read<{ id: string }>('select id from catalogue.offering order by starts_at nulls last');
    const file = await get(`/calendar/${dated!.id}.ics?language=en`);
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8; method=PUBLISH']);
    expect(file.body.replaceAll('\r\n', '\n')).toContain('DTSTART:20261201T120000Z\nDTEND:20261201T130000Z');
    for (const name of [`${own!.id}.ics`, 'nothing.ics', `${dated!.id}.txt`]) expect((await get(`/calendar/${name}`)).statusCode).toBe(404);
  });
});
