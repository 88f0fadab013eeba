import 'reflect-metadata';
import { createServer, type Server } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IdentityModule, identityEntities } from '@classmark/identity/server';
import { makePerson, signedInCookie } from '@classmark/identity/server/testing';
import {
  createHttpAdapter, EventHandlers, GraphqlBackboneModule, HealthRegistry, HttpModule, installHttp, loadConfig, OutboxDispatcher, PlatformModule, platformEntities, Refusal,
  systemContext, UnitOfWork,
} from '@classmark/platform/server';
import { suiteDatabase, testSettings } from '@classmark/testkit';
import { DeliverMessage } from '../message/deliver-message';
import { NoticesApi } from '../notices.api';
import { NoticesModule, noticesEntities } from '../notices.module';
import { NoticeTemplates } from '../template/notice-templates';
import { deliverMail, mailOf } from '../testing';

const NOW_MS = Date.parse('2026-11-24T09:00:00Z');
const ctx = () => systemContext({ now: () => NOW_MS });
const CALENDAR = { filename: 'webinar.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' };

interface NoticesApp { readonly app: NestFastifyApplication; readonly work: UnitOfWork; readonly notices: NoticesApi; close(): Promise<void> }

async function start(settings: Record<string, string> = {}): Promise<NoticesApp> {
  const database = await suiteDatabase();
  const config = loadConfig(testSettings(database.url, settings));
  @Module({
    imports: [PlatformModule.forRoot(config, { entities: [...platformEntities, ...identityEntities, ...noticesEntities], migrations: [] }), GraphqlBackboneModule.forRoot(), HttpModule, IdentityModule, NoticesModule],
  })
  class TestApp {}
  const app = await NestFactory.create<NestFastifyApplication>(TestApp, createHttpAdapter(config), { logger: false, abortOnError: false });
  await installHttp(app, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  app.get(NoticeTemplates).register('tests.enrolled', {
    en: { subject: 'Enrolled: {title}', paragraphs: ['Dear {recipient},', 'you are enrolled in {title}.'], action: { label: 'Open', address: '{link}' } },
    ar: { subject: 'تم تسجيلك: {title}', paragraphs: ['{recipient}،', 'تم تسجيلك في {title}.'] },
  });
  return { app, work: app.get(UnitOfWork), notices: app.get(NoticesApi), close: async () => { await app.close(); await database.drop(); } };
}

const enrolled = (personId: string) => ({ template: 'tests.enrolled', to: { personId }, values: { title: 'Codes <of> offices', link: 'https://learn.example/en' }, attachments: [CALENDAR] });

describe('a notice', () => {
  let on: NoticesApp;
  beforeAll(async () => { on = await start(); });
  afterAll(() => on?.close());
  beforeEach(() => on.work.read('delete from notices.mailbox'));

  it('reaches the person in the language read by then, with its file', async () => {
    const personId = await makePerson(on.app, { email: 'reader@tests.example', displayName: 'Reader', language: 'en' });
    await on.work.run(ctx(), (tx) => on.notices.send(tx, enrolled(personId)));
    const [mail] = await mailOf(on.app);
    expect(mail).toMatchObject({ to: 'reader@tests.example', language: 'en', subject: 'Enrolled: Codes <of> offices', attachments: [CALENDAR] });
    expect(mail!.text).toBe('Dear Reader,\n\nyou are enrolled in Codes <of> offices.\n\nOpen\nhttps://learn.example/en\n');
    expect(mail!.html).toContain('Codes &lt;of&gt; offices');
    await on.work.read(`update identity.person set language = 'ar' where id = $1`, [personId]);
    await on.work.run(ctx(), (tx) => on.notices.send(tx, enrolled(personId)));
    expect((await mailOf(on.app))[1]).toMatchObject({ language: 'ar', subject: 'تم تسجيلك: Codes <of> offices' });
  });

  it('is not sent when the transaction is undone: neither message nor job is left', async () => {
    class Undone extends Refusal {}
    const personId = await makePerson(on.app);
    const left = () => on.work.read('select (select count(*)::int from notices.message where ended_at is null) as messages, (select count(*)::int from graphile_worker.jobs) as jobs');
    const before = await left();
    await on.work.run(ctx(), async (tx) => { await on.notices.send(tx, enrolled(personId)); return new Undone('no'); });
    await expect(on.work.run(ctx(), async (tx) => { await on.notices.send(tx, enrolled(personId)); throw new Error('broken'); })).rejects.toThrow('broken');
    expect(await left()).toEqual(before);
    expect(await mailOf(on.app)).toEqual([]);
  });

  it('is sent once, though its job runs twice, even at the same time', async () => {
    const personId = await makePerson(on.app);
    const id = await on.work.run(ctx(), (tx) => on.notices.send(tx, enrolled(personId)));
    const deliver = on.app.get(DeliverMessage);
    const outcomes = await Promise.all([deliver.execute(ctx(), id), deliver.execute(ctx(), id)]);
    expect([...outcomes].sort()).toEqual(['nothing', 'sent']);
    expect(await deliver.execute(ctx(), id)).toBe('nothing');
    expect(await mailOf(on.app)).toHaveLength(1);
  });

  it('is sent once, though the event that causes it is delivered twice', async () => {
    await on.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { query: 'mutation{requestSignInCode(email:"new@tests.example"){__typename}}' } });
    await on.app.get(OutboxDispatcher).drain();
    await on.work.read(`update platform.outbox_event set delivered_at = null where type = 'identity.signInCodeRequested'`);
    const mails = await mailOf(on.app);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.to).toBe('new@tests.example');
    expect(mails[0]!.subject).toMatch(/^\d{6} is your code for Classmark$/);
  });

  it('forgets what it said and where it went once it is sent', async () => {
    const [row] = await on.work.read<Record<string, unknown>>(`select values, attachments, email, outcome from notices.message where template = 'identity.signInCode' limit 1`);
    expect(row).toEqual({ values: {}, attachments: [], email: null, outcome: 'sent' });
  });

  it('is not sent when it has become useless', async () => {
    const id = await on.work.run(ctx(), (tx) => on.notices.send(tx, { ...enrolled('018c0000-0000-7000-8000-000000000000'), to: { email: 'late@tests.example', language: 'en' }, notAfterMs: NOW_MS - 1 }));
    expect(await on.app.get(DeliverMessage).execute(ctx(), id)).toBe('outdated');
    expect(await mailOf(on.app)).toEqual([]);
  });

  it('needs a template that somebody registered, in English at least, under its own name', async () => {
    await expect(on.work.run(ctx(), (tx) => on.notices.send(tx, { template: 'tests.none', to: { email: 'x@tests.example', language: 'en' }, values: {} }))).rejects.toThrow('No notice is called tests.none.');
    const templates = on.app.get(NoticeTemplates);
    expect(() => templates.register('tests.enrolled', { en: { subject: '', paragraphs: [] } })).toThrow('registered twice');
    expect(() => templates.register('tests.arabic', { ar: { subject: '', paragraphs: [] } })).toThrow('no English');
  });

  it('is caused by the handlers that are registered once', () => {
    expect([...on.app.get(EventHandlers).of('identity.signInCodeRequested').keys()]).toEqual(['notices.mailSignInCode']);
  });

  describe('in the mailbox', () => {
    const LIST = '{mailbox(first:5){nodes{id to subject attachments{filename}} totalCount}}';
    const ask = async (query: string, personId: string | null) => (await on.app.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(personId ? { cookie: await signedInCookie(on.app, personId) } : {}) }, payload: { query },
    })).json<{ data: { mailbox: { nodes: { id: string; to: string }[]; totalCount: number } } | null; errors?: { extensions: { code: string } }[] }>();

    it('is shown to administrators', async () => {
      const personId = await makePerson(on.app, { email: 'shown@tests.example', roles: [{ role: 'administrator' }] });
      await on.work.run(ctx(), (tx) => on.notices.send(tx, enrolled(personId)));
      await deliverMail(on.app);
      const answer = await ask(LIST, personId);
      expect(answer.data!.mailbox).toMatchObject({ totalCount: 1, nodes: [{ to: 'shown@tests.example', attachments: [{ filename: 'webinar.ics' }] }] });
      const one = await ask(`{mailbox(first:1){totalCount} mailboxMail(id:"${answer.data!.mailbox.nodes[0]!.id}"){text html attachments{content contentType}}}`, personId);
      expect(one.data).toMatchObject({ mailboxMail: { attachments: [{ contentType: 'text/calendar', content: CALENDAR.content }] } });
      expect((await ask('{mailboxMail(id:"nonsense"){id}}', personId)).data).toEqual({ mailboxMail: null });
    });

    it('opens as a document that can do nothing, with its files; to others there is nothing', async () => {
      const administrator = await makePerson(on.app, { roles: [{ role: 'administrator' }] });
      const id = await on.work.run(ctx(), (tx) => on.notices.send(tx, enrolled(administrator)));
      await deliverMail(on.app);
      const get = async (path: string, personId: string | null) => on.app.inject({ method: 'GET', url: `/mailbox/${path}`, headers: personId ? { cookie: await signedInCookie(on.app, personId) } : {} });
      const html = await get(id, administrator);
      expect(html.statusCode).toBe(200);
      expect(html.body).toContain('Codes &lt;of&gt; offices');
      expect(html.headers['content-security-policy']).toMatch(/^sandbox allow-popups; default-src 'none'/);
      const file = await get(`${id}/files/0`, administrator);
      expect([file.body, file.headers['content-type'], file.headers['content-disposition']]).toEqual([CALENDAR.content, 'text/calendar; charset=utf-8', "attachment; filename*=UTF-8''webinar.ics"]);
      const learner = await makePerson(on.app);
      for (const [path, who] of [[id, null], [id, learner], [`${id}/files/0`, learner], [`${id}/files/1`, administrator], ['nonsense', administrator]] as const) expect((await get(path, who)).statusCode).toBe(404);
    });

    it.each([['a stranger', null, 'UNAUTHENTICATED'], ['a learner', [], 'FORBIDDEN'], ['the Secretariat', ['secretariat'], 'FORBIDDEN'], ['a trainer', ['trainer'], 'FORBIDDEN']] as const)(
      'is not shown to %s', async (_who, roles, code) => {
        const answer = await ask(LIST, roles && await makePerson(on.app, { roles: roles.map((role) => ({ role })) }));
        expect(answer.data).toBeNull();
        expect(answer.errors![0]!.extensions.code).toBe(code);
      });
  });
});

describe('mail by SMTP', () => {
  /** A mail server that takes everything after refusing `refusals` mails. */
  async function smtpServer(refusals: number): Promise<{ url: string; mails: string[]; server: Server }> {
    const mails: string[] = [];
    let left = refusals;
    const server = createServer((socket) => {
      let data: string | null = null;
      socket.on('error', () => undefined);
      socket.write('220 tests.example\r\n');
      socket.on('data', (chunk) => {
        for (const line of chunk.toString().split(/(?<=\r\n)/)) {
          if (data !== null) {
            data += line;
            if (data.endsWith('\r\n.\r\n')) { mails.push(data); data = null; socket.write('250 taken\r\n'); }
          } else if (/^MAIL/i.test(line) && left > 0) { left -= 1; socket.write('451 not now, far@tests.example\r\n'); }
          else if (/^DATA/i.test(line)) { data = ''; socket.write('354 go on\r\n'); }
          else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
          else socket.write('250 ok\r\n');
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `smtp://127.0.0.1:${(server.address() as { port: number }).port}`, mails, server };
  }

  it('waits while the server refuses, and leaves once when it takes it, under a Message-ID of its own', async () => {
    const smtp = await smtpServer(1);
    const on = await start({ MAILBOX: 'false', SMTP_URL: smtp.url, MAIL_FROM: 'Classmark <noreply@tests.example>' });
    try {
      const personId = await makePerson(on.app, { email: 'far@tests.example', displayName: 'Someone' });
      const id = await on.work.run(ctx(), (tx) => on.notices.send(tx, enrolled(personId)));
      const deliver = on.app.get(DeliverMessage);
      await expect(deliver.execute(ctx(), id)).rejects.toThrow(`The mail server did not take message ${id}: EENVELOPE 451.`);
      expect(await on.work.read('select outcome, values->>$2 as title from notices.message where id = $1', [id, 'title'])).toEqual([{ outcome: null, title: 'Codes <of> offices' }]);
      expect(await deliver.execute(ctx(), id)).toBe('sent');
      expect(await deliver.execute(ctx(), id)).toBe('nothing');
      expect(smtp.mails).toHaveLength(1);
      expect(smtp.mails[0]).toContain(`Message-ID: <${id}@tests.example>`);
      expect(smtp.mails[0]).toContain('To: far@tests.example');
      expect(smtp.mails[0]).toContain('filename=webinar.ics');
      expect(await on.work.read('select 1 from notices.mailbox')).toEqual([]);
      expect((await on.app.get(HealthRegistry).report()).parts.find(({ name }) => name === 'mail')).toEqual({ name: 'mail', status: 'ok', critical: false });
    } finally {
      await on.close();
      smtp.server.close();
    }
  });

  it('is reported as missing where no server is set: the platform is degraded, not down, and mail waits', async () => {
    const on = await start({ MAILBOX: 'false' });
    try {
      const personId = await makePerson(on.app);
      const id = await on.work.run(ctx(), (tx) => on.notices.send(tx, enrolled(personId)));
      await expect(on.app.get(DeliverMessage).execute(ctx(), id)).rejects.toThrow('SMTP_URL');
      const report = await on.app.get(HealthRegistry).report();
      expect(report.status).toBe('degraded');
      expect(report.parts.find(({ name }) => name === 'mail')).toEqual({ name: 'mail', status: 'failed', critical: false, detail: 'No mail server is set (SMTP_URL): mail waits.' });
    } finally {
      await on.close();
    }
  });
});
