import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  CLOCK, createHttpAdapter, GraphqlBackboneModule, HttpModule, installHttp, loadConfig, OutboxDispatcher, PlatformModule, platformEntities, UnitOfWork,
} from '@classmark/platform/server';
import { suiteDatabase, testSettings } from '@classmark/testkit';
import { IdentityModule, identityEntities } from '../identity.module';

/** Answer of an operation over HTTP. */
export interface Answer { readonly data: Record<string, never> | null; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]; readonly cookies: readonly string[]; readonly status: number }

/** A running application of platform and identity (and `more`) on a database of its own. */
export interface IdentityApp {
  readonly app: NestFastifyApplication;
  readonly work: UnitOfWork;
  /** Moves the clock of everything. */
  readonly clock: { ms: number };
  ask(document: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Rows of a statement. */
  rows<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Instant at which the clock of a test stands until it is moved. */
export const START_MS = Date.parse('2026-11-24T09:00:00Z');

/** Starts it. @param more modules of the domain that is really tested, with its entities */
export async function startIdentityApp(settings: Record<string, string> = {}, more: { modules: readonly Type[]; entities: readonly Type[] } = { modules: [], entities: [] }): Promise<IdentityApp> {
  const database = await suiteDatabase();
  const config = loadConfig(testSettings(database.url, settings));
  @Module({
    imports: [
      PlatformModule.forRoot(config, { entities: [...platformEntities, ...identityEntities, ...more.entities], migrations: [] }), GraphqlBackboneModule.forRoot(), HttpModule,
      IdentityModule, ...more.modules,
    ],
  })
  class TestApp {}
  const app = await NestFactory.create<NestFastifyApplication>(TestApp, createHttpAdapter(config), { logger: false, abortOnError: false });
  await installHttp(app, config);
  const clock = { ms: START_MS };
  // The stopped clock is one object that everybody holds: moving it moves the time for all.
  (app.get<{ now: () => number }>(CLOCK)).now = () => clock.ms;
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const work = app.get(UnitOfWork);
  return {
    app, work, clock,
    async ask(query, variables = {}, headers = {}) {
      const response = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', accept: 'application/json', ...headers }, payload: { query, variables } });
      const cookies = response.headers['set-cookie'];
      return { ...response.json() as Answer, cookies: cookies === undefined ? [] : [cookies].flat().map(String), status: response.statusCode };
    },
    rows: (sql, parameters) => work.read(sql, parameters),
    async close() {
      await app.get(OutboxDispatcher).drain().catch(() => undefined);
      await app.close();
      await database.drop();
    },
  };
}
