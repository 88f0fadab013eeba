import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CatalogueModule, catalogueEntities } from '@classmark/catalogue/server';
import { IdentityModule, identityEntities } from '@classmark/identity/server';
import { makePerson, signedInCookie, type PersonToMake } from '@classmark/identity/server/testing';
import {
  CLOCK, createHttpAdapter, GraphqlBackboneModule, HttpModule, installHttp, loadConfig, OutboxDispatcher, PlatformModule, platformEntities, systemContext, UnitOfWork,
  type RequestContext,
} from '@classmark/platform/server';
import type { Clock } from '@classmark/platform/core';
import { suiteDatabase, testSettings } from '@classmark/testkit';
import { ReportingModule, reportingEntities } from '../reporting.module';

/** Answer of an operation over HTTP. */
export interface Answer<Data = Record<string, unknown>> { readonly data: Data | null; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] }

/** A running application up to reporting, on a database of its own. */
export interface ReportingApp {
  readonly app: NestFastifyApplication;
  readonly ctx: RequestContext;
  readonly work: UnitOfWork;
  /** Appends an event to the outbox as another domain would. @returns its id */
  emit(type: string, payload: object): Promise<string>;
  /** Delivers everything that waits. */
  deliver(): Promise<void>;
  ask<Data>(query: string, variables?: object, cookie?: string): Promise<Answer<Data>>;
  get(url: string, cookie?: string): Promise<{ readonly status: number; readonly body: string; readonly raw: Buffer; readonly headers: Record<string, unknown> }>;
  /** Makes a person and signs in. @returns the cookie */
  signIn(person: PersonToMake): Promise<string>;
  rows<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Starts it. */
export async function startReportingApp(): Promise<ReportingApp> {
  const database = await suiteDatabase();
  const config = loadConfig(testSettings(database.url));
  @Module({
    imports: [
      PlatformModule.forRoot(config, { entities: [...platformEntities, ...identityEntities, ...catalogueEntities, ...reportingEntities], migrations: [] }),
      GraphqlBackboneModule.forRoot(), HttpModule, IdentityModule, CatalogueModule, ReportingModule,
    ],
  })
  class TestApp {}
  const app = await NestFactory.create<NestFastifyApplication>(TestApp, createHttpAdapter(config), { logger: false, abortOnError: false });
  await installHttp(app, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const work = app.get(UnitOfWork);
  const ctx = systemContext(app.get<Clock>(CLOCK), 'cli');
  return {
    app, ctx, work,
    emit: (type, payload) => work.run(ctx, (tx) => tx.emit({ type, payload: { ...payload } })),
    deliver: () => app.get(OutboxDispatcher).drain(),
    async ask(query, variables = {}, cookie = '') {
      const response = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', accept: 'application/json', cookie }, payload: { query, variables } });
      return response.json();
    },
    async get(url, cookie = '') {
      const response = await app.inject({ method: 'GET', url, headers: { cookie } });
      return { status: response.statusCode, body: response.body, raw: response.rawPayload, headers: response.headers };
    },
    signIn: async (person) => signedInCookie(app, await makePerson(app, person)),
    rows: (sql, parameters) => work.read(sql, parameters),
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
