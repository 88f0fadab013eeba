import 'reflect-metadata';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IdentityModule, identityEntities } from '@classmark/identity/server';
import { contextOf, makePerson, signedInCookie, type PersonToMake } from '@classmark/identity/server/testing';
import { NoticesModule, noticesEntities } from '@classmark/notices/server';
import {
  CLOCK, createHttpAdapter, GraphqlBackboneModule, HttpModule, installHttp, loadConfig, OutboxDispatcher, PlatformModule, platformEntities, systemContext, UnitOfWork,
  type RequestContext,
} from '@classmark/platform/server';
import { suiteDatabase, testSettings } from '@classmark/testkit';
import { ActivityPins } from './activity/activity-pins';
import { CatalogueModule, catalogueEntities } from './catalogue.module';

/** Instant at which the clock of a test stands until it is moved. */
export const START_MS = Date.parse('2026-11-24T09:00:00Z');

/** An answer of GraphQL over HTTP. */
export interface Answer { readonly data: Record<string, unknown> | null; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] }

/** What is started beside platform, identity, notices and catalogue. */
export interface ServerParts { readonly modules: readonly Type[]; readonly entities: readonly Type[] }

/** A running server on a database of its own. */
export class TestServer {
  readonly clock = { ms: START_MS };

  private constructor(readonly app: NestFastifyApplication, private readonly drop: () => Promise<void>) {}

  /** @param more the domains above that are tested; @param provided kinds of activity for which nobody above is started */
  static async start(more: ServerParts = { modules: [], entities: [] }, provided: readonly string[] = ['check', 'webinar', 'classificationSet']): Promise<TestServer> {
    const database = await suiteDatabase();
    const config = loadConfig(testSettings(database.url));
    const entities = [...platformEntities, ...identityEntities, ...noticesEntities, ...catalogueEntities, ...more.entities];
    @Module({
      imports: [PlatformModule.forRoot(config, { entities, migrations: [] }), GraphqlBackboneModule.forRoot(), HttpModule, IdentityModule, NoticesModule, CatalogueModule, ...more.modules],
    })
    class ServerOfTests {}
    const app = await NestFactory.create<NestFastifyApplication>(ServerOfTests, createHttpAdapter(config), { logger: false, abortOnError: false });
    await installHttp(app, config);
    const server = new TestServer(app, () => database.drop());
    // The stopped clock is one object that everybody holds: moving it moves the time for all.
    app.get<{ now: () => number }>(CLOCK).now = () => server.clock.ms;
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    for (const kind of provided) app.get(ActivityPins).register(kind, async () => ({ pinned: {} }));
    return server;
  }

  get work(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  /** The context of work that nobody at a screen asked for. */
  get system(): RequestContext {
    return systemContext(this.app.get(CLOCK));
  }

  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  person(person: PersonToMake = {}): Promise<string> {
    return makePerson(this.app, person);
  }

  context(personId: string): Promise<RequestContext> {
    return contextOf(this.app, personId);
  }

  /** Rows of a statement. */
  rows<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.work.read<Row>(sql, parameters);
  }

  /** How many rows the tables have, by name: to show that nothing was written. */
  async counts(...tables: readonly string[]): Promise<Record<string, number>> {
    const [row] = await this.rows<Record<string, number>>(`select ${tables.map((table) => `(select count(*)::int from ${table}) as "${table}"`).join(', ')}`);
    return row!;
  }

  /** Asks as a signed-in person, or as a stranger. */
  async ask(personId: string | null, query: string, variables: object = {}): Promise<Answer> {
    const cookie: Record<string, string> = personId === null ? {} : { cookie: await signedInCookie(this.app, personId) };
    const response = await this.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', accept: 'application/json', ...cookie }, payload: { query, variables } });
    return response.json() as Answer;
  }

  /** Delivers every waiting event. */
  deliver(): Promise<void> {
    return this.app.get(OutboxDispatcher).drain();
  }

  async close(): Promise<void> {
    await this.deliver().catch(() => undefined);
    await this.app.close();
    await this.drop();
  }
}
