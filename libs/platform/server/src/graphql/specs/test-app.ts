import 'reflect-metadata';
import { Global, Inject, Injectable, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { Args, Context, Field, Int, Mutation, ObjectType, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { fixedClock } from '@classmark/platform/core';
import { Access } from '../../access/access.decorator';
import { AccessGuard } from '../../access/access.guard';
import { CLOCK } from '../../clock/clock.provider';
import { CONFIG, loadConfig, type Config } from '../../config/config.schema';
import { ContextFactory } from '../../context/context-factory';
import type { Actor, RequestContext } from '../../context/request-context';
import { createHttpAdapter } from '../../http/create-http-adapter';
import { installHttp } from '../../http/install-http';
import { ChangeFeed } from '../../pubsub/change-feed';
import { fault } from '../errors/fault';
import { GraphqlBackboneModule } from '../graphql-backbone.module';
import type { GraphqlLimits } from '../limits';
import { DateTimeScalar } from '../scalars/date-time.scalar';
import { anonymousContext } from '../transport/anonymous-context.factory';
import type { ReplyHeaders } from '../transport/operation-context';

const CLOCK_OF_TESTS = fixedClock(Date.parse('2026-11-24T09:00:00Z'));

/** What the resolvers did, so that a refused request can be shown to have done nothing. */
@Injectable()
export class Deeds {
  readonly done: string[] = [];
}

/** Sessions by cookie: `session=<person>` signs that person in; `signedOut` names those that ended. */
export class CookieContexts extends ContextFactory {
  static readonly signedOut = new Set<string>();

  async fromHttp(request: FastifyRequest): Promise<RequestContext> {
    if (request.headers['x-broken'] !== undefined) throw new Error('password of the database is hunter2');
    return { ...anonymousContext(CLOCK_OF_TESTS, 'en', { id: request.id, ip: request.ip }), actor: actorOf(request.headers.cookie) };
  }

  async fromSocket(upgrade: IncomingMessage, params: Record<string, unknown>): Promise<RequestContext> {
    if (params['broken'] !== undefined) throw new Error('password of the database is hunter2');
    return { ...anonymousContext(CLOCK_OF_TESTS, 'en', { ip: upgrade.socket.remoteAddress ?? '' }), actor: actorOf(upgrade.headers.cookie), channel: 'socket' };
  }
}

function actorOf(cookie: string | undefined): Actor | null {
  const person = /session=(\w+)/.exec(cookie ?? '')?.[1];
  if (!person || CookieContexts.signedOut.has(person)) return null;
  const roles = person.startsWith('trainer') ? [{ role: 'trainer', scope: 'platform' as const, scopeId: null }] : [];
  return { personId: person, sessionId: `session-of-${person}`, roles };
}

@ObjectType()
export class Leaf {
  @Field() readonly name!: string;
  @Field(() => Leaf, { nullable: true }) readonly child!: Leaf | null;
}

@ObjectType()
export class Message {
  @Field() readonly room!: string;
  @Field() readonly text!: string;
}

@Resolver(() => Leaf)
export class LeafResolver {
  constructor(@Inject(Deeds) private readonly deeds: Deeds, @Inject(ChangeFeed) private readonly feed: ChangeFeed) {}

  @Access('public')
  @Query(() => String)
  hello(): string {
    return 'world';
  }

  @Access('public')
  @Query(() => [Leaf])
  leaves(@Args('first', { type: () => Int, defaultValue: 3 }) first: number): object[] {
    return Array.from({ length: Math.min(first, 3) }, (_, index) => ({ name: `leaf ${index}` }));
  }

  @ResolveField(() => Leaf, { nullable: true })
  child(): object {
    return { name: 'child' };
  }

  @Access('public')
  @Query(() => String)
  echo(@Args('at', { type: () => DateTimeScalar }) at: Date): string {
    return at.toISOString();
  }

  @Access('public')
  @Query(() => String)
  boom(): string {
    throw new Error('password of the database is hunter2');
  }

  @Access('public')
  @Query(() => String)
  throttled(): string {
    throw fault('THROTTLED', 'Too many attempts.', 30);
  }

  @Query(() => String)
  undeclared(): string {
    this.deeds.done.push('undeclared');
    return 'never';
  }

  @Access('signedIn')
  @Query(() => String)
  me(@Context('ctx') ctx: RequestContext): string {
    return ctx.actor!.personId;
  }

  @Access({ anyOf: ['trainer'] })
  @Query(() => String)
  roster(): string {
    this.deeds.done.push('roster');
    return 'roster';
  }

  @Access('public')
  @Mutation(() => String)
  doIt(@Context('reply') reply: ReplyHeaders | undefined): string {
    this.deeds.done.push('doIt');
    reply?.setCookie('session', 'person', { httpOnly: true, sameSite: 'lax', path: '/' });
    return 'done';
  }

  @Access('public')
  @Subscription(() => Message, {
    filter: (payload: Message, variables: { room: string }) => payload.room === variables.room,
    resolve: (payload: Message) => payload,
  })
  said(@Args('room') _room: string): AsyncIterableIterator<unknown> {
    return parsed(this.feed.changes('said'));
  }

  @Access('signedIn')
  @Subscription(() => String, { resolve: (id: string) => id })
  mine(): AsyncIterableIterator<string> {
    return this.feed.changes('mine');
  }

  @Access('public')
  @Subscription(() => String, { resolve: (id: string) => id })
  flood(): AsyncIterableIterator<string> {
    const block = 'x'.repeat(500_000);
    return { [Symbol.asyncIterator]() { return this; }, next: async () => ({ done: false, value: block }), return: async () => ({ done: true, value: undefined }) };
  }

  @Access('public')
  @Subscription(() => String)
  broken(): AsyncIterableIterator<string> {
    throw new Error('password of the database is hunter2');
  }
}

/** The ids of the feed carry the message here: enough for a test without a database. */
function parsed(ids: AsyncIterableIterator<string>): AsyncIterableIterator<unknown> {
  return {
    [Symbol.asyncIterator]() { return this; },
    next: async () => {
      const { done, value } = await ids.next();
      return done ? { done: true, value: undefined } : { done: false, value: JSON.parse(value) as unknown };
    },
    return: async () => { await ids.return?.(); return { done: true, value: undefined }; },
  };
}

@Global()
@Module({})
class TestPlatform {}

/** A running application with these resolvers, without a database. */
export interface RunningApp {
  readonly app: NestFastifyApplication;
  /** `http://127.0.0.1:port` */
  readonly url: string;
  readonly deeds: Deeds;
  readonly feed: ChangeFeed;
  readonly log: string[];
}

/** The settings of a test app; nothing is ever asked of its database. */
export function configOf(settings: Record<string, string> = {}): Config {
  return loadConfig({ NODE_ENV: 'production', PORT: '0', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', SESSION_SECRET: 'a-secret-of-the-tests-only-0123456789', LOG_LEVEL: 'info', ...settings });
}

/** The module of the test app. */
export function testModule(config: Config, limits: Partial<GraphqlLimits> = {}) {
  const providers = [
    { provide: CONFIG, useValue: config }, { provide: CLOCK, useValue: CLOCK_OF_TESTS }, ChangeFeed, Deeds,
    { provide: ContextFactory, useClass: CookieContexts },
  ];
  @Module({
    imports: [{ module: TestPlatform, providers, exports: providers }, GraphqlBackboneModule.forRoot(limits)],
    providers: [LeafResolver, { provide: APP_GUARD, useClass: AccessGuard }],
  })
  class TestApp {}
  return TestApp;
}

/** Starts it on a free port. */
export async function startTestApp(settings: Record<string, string> = {}, limits: Partial<GraphqlLimits> = {}): Promise<RunningApp> {
  const config = configOf(settings);
  const log: string[] = [];
  const app = await NestFactory.create<NestFastifyApplication>(testModule(config, limits), createHttpAdapter(config, { write: (line) => log.push(line) }), { logger: false, abortOnError: false });
  await installHttp(app, config);
  await app.listen(0, '127.0.0.1');
  return { app, url: (await app.getUrl()).replace('[::1]', '127.0.0.1'), deeds: app.get(Deeds), feed: app.get(ChangeFeed), log };
}
