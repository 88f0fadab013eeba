import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessToken } from 'livekit-server-sdk';
import { CatalogueModule, catalogueEntities } from '@classmark/catalogue/server';
import { IdentityModule, identityEntities } from '@classmark/identity/server';
import { contextOf, makePerson, signedInCookie, type PersonToMake } from '@classmark/identity/server/testing';
import { LearningApi, LearningModule, learningEntities } from '@classmark/learning/server';
import type { HostAct, Seen } from '@classmark/live/core';
import { NoticesModule, noticesEntities } from '@classmark/notices/server';
import {
  CLOCK, createHttpAdapter, GraphqlBackboneModule, HttpModule, installHttp, isRefusal, loadConfig, PlatformModule, platformEntities, systemContext, UnitOfWork,
  type RequestContext,
} from '@classmark/platform/server';
import { suiteDatabase, testSettings } from '@classmark/testkit';
import { SettleSession } from '../attendance/settle-session';
import { Heartbeats } from '../evidence/heartbeats';
import { WatchRooms } from '../evidence/watch-rooms';
import { LiveModule, liveEntities } from '../live.module';
import { LiveRooms } from '../livekit/live-rooms';
import { ActInRoom } from '../session/act-in-room';
import { ScheduleWebinar, type ScheduledWebinar } from '../session/schedule-webinar';

export const LIVEKIT = { LIVEKIT_URL: 'ws://127.0.0.1:9', LIVEKIT_KEY: 'key-of-the-tests', LIVEKIT_SECRET: 'a-secret-of-the-live-tests-0123456789' };

/** Instant at which the clock of a test stands until it is moved. */
export const START_MS = Date.parse('2026-11-24T09:00:00Z');

/** An answer of GraphQL. */
export interface Answer { readonly data: Record<string, unknown> | null; readonly errors?: readonly { readonly extensions: { readonly code: string } }[] }

/** A running application on a database of its own. LiveKit's network is a list in memory; signatures and tokens are real. */
export class LiveApp {
  /** Who LiveKit says is in the room; null: it does not answer. */
  present: Seen[] | null = [];
  readonly clock = { ms: START_MS };
  private sids = 0;

  private constructor(readonly app: NestFastifyApplication, private readonly drop: () => Promise<void>) {}

  static async start(settings: Record<string, string> = LIVEKIT): Promise<LiveApp> {
    const database = await suiteDatabase();
    const config = loadConfig(testSettings(database.url, settings));
    const entities = [...platformEntities, ...identityEntities, ...noticesEntities, ...catalogueEntities, ...learningEntities, ...liveEntities];
    @Module({
      imports: [PlatformModule.forRoot(config, { entities, migrations: [] }), GraphqlBackboneModule.forRoot(), HttpModule, IdentityModule, NoticesModule, CatalogueModule, LearningModule, LiveModule],
    })
    class TestApp {}
    const app = await NestFactory.create<NestFastifyApplication>(TestApp, createHttpAdapter(config), { logger: false, abortOnError: false });
    await installHttp(app, config);
    const live = new LiveApp(app, () => database.drop());
    app.get<{ now: () => number }>(CLOCK).now = () => live.clock.ms;
    const rooms = app.get(LiveRooms, { strict: false });
    rooms.createRoom = async () => undefined;
    rooms.closeRoom = async () => undefined;
    rooms.participants = async () => {
      if (live.present === null) throw new Error('LiveKit does not answer.');
      return live.present;
    };
    await app.init();
    // No timer of our own runs beside the clock that the test moves.
    await app.get(Heartbeats).onApplicationShutdown();
    await app.getHttpAdapter().getInstance().ready();
    return live;
  }

  get work(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  rows<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.work.read<Row>(sql, parameters);
  }

  get system(): RequestContext {
    return systemContext(this.app.get(CLOCK));
  }

  person(person: PersonToMake = {}): Promise<string> {
    return makePerson(this.app, person);
  }

  context(personId: string): Promise<RequestContext> {
    return contextOf(this.app, personId);
  }

  async webinar(hostId: string, minutes = 60): Promise<ScheduledWebinar> {
    const result = await this.app.get(ScheduleWebinar).execute(await this.context(hostId), {
      title: 'IPC clinic', line: 'One tool, two places.', topics: ['IPC'], languages: ['en', 'ar'], zone: 'Europe/Zurich', startsAtMs: this.clock.ms + 60_000, minutes, capacity: 10, hostId,
    });
    if (isRefusal(result)) throw new Error(result.message);
    return result;
  }

  async enrol(personId: string, offeringId: string): Promise<string> {
    const result = await this.app.get(LearningApi, { strict: false }).enrol(await this.context(personId), { personId, offeringId });
    if (isRefusal(result)) throw new Error(result.message);
    return result.id;
  }

  async act(hostId: string, offeringId: string, act: HostAct) {
    return this.app.get(ActInRoom).execute(await this.context(hostId), { offeringId, act });
  }

  /** One look at the rooms. */
  look(): Promise<void> {
    return this.app.get(WatchRooms).execute(this.system);
  }

  settle(sessionId: string) {
    return this.app.get(SettleSession).execute(this.system, sessionId);
  }

  async beat(personId: string, sessionId: string, sid: string): Promise<boolean> {
    const beats = this.app.get(Heartbeats);
    const taken = await beats.take(await this.context(personId), sessionId, sid);
    await beats.flush();
    return taken;
  }

  newSid(): string {
    this.sids += 1;
    return `PA_test${String(this.sids).padStart(6, '0')}`;
  }

  /** Posts a message as LiveKit does, signed. */
  async webhook(message: object, over: { secret?: string; body?: string } = {}) {
    const body = JSON.stringify(message);
    const token = new AccessToken(LIVEKIT.LIVEKIT_KEY, over.secret ?? LIVEKIT.LIVEKIT_SECRET);
    token.sha256 = createHash('sha256').update(body).digest('base64');
    return this.app.inject({ method: 'POST', url: '/webhooks/livekit', headers: { 'content-type': 'application/webhook+json', authorization: await token.toJwt() }, payload: over.body ?? body });
  }

  /** A message about a participant, as LiveKit writes it. */
  message(event: 'participant_joined' | 'participant_left', sessionId: string, seen: Seen, atMs: number, reason = 'CLIENT_INITIATED'): object {
    return {
      event, id: `EV_${event}_${seen.sid}`, createdAt: String(Math.floor(atMs / 1000)), room: { sid: 'RM_test', name: sessionId },
      participant: { sid: seen.sid, identity: seen.personId, state: 'ACTIVE', joinedAt: String(Math.floor(seen.joinedAtMs / 1000)), joinedAtMs: String(seen.joinedAtMs), ...(event === 'participant_left' ? { disconnectReason: reason } : {}) },
    };
  }

  async ask(personId: string | null, query: string, variables: object = {}): Promise<Answer> {
    const cookie = personId === null ? {} : { cookie: await signedInCookie(this.app, personId) };
    const response = await this.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', accept: 'application/json', ...cookie }, payload: { query, variables } });
    return response.json() as Answer;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.drop();
  }
}
