import { Inject, Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Clock } from '@classmark/platform/core';
import { CLOCK } from '../../clock/clock.provider';
import { CONFIG, type Config } from '../../config/config.schema';
import { ContextFactory } from '../../context/context-factory';
import { DocumentPreparer } from '../document/document-preparer';
import { GRAPHQL_LIMITS, type GraphqlLimits } from '../limits';
import { filtered, type EventFilter, type Subscribe } from '../socket/filtered-events';
import { SocketRegistry } from '../socket/socket-registry';
import { mountSocketRoute, refuseForeignUpgrades } from '../socket/socket-route';
import { AnonymousContextFactory } from '../transport/anonymous-context.factory';
import { answerFaults, httpHandler, keepBodyAsText } from '../transport/http-route';
import { OperationRunner } from '../transport/operation-runner';

/** Serves Nest's schema over graphql-http and graphql-ws on one path of Fastify. */
@Injectable()
export class ClassmarkGraphqlDriver extends AbstractGraphQLDriver {
  constructor(@Inject(ModuleRef) private readonly moduleRef: ModuleRef) {
    super();
  }

  /** Mounts the transports. Not called where the contract is only printed. */
  async start(options: GqlModuleOptions & { schema: GraphQLSchema }): Promise<void> {
    const fastify = this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>();
    const config = this.moduleRef.get<Config>(CONFIG, { strict: false });
    const limits = this.moduleRef.get<GraphqlLimits>(GRAPHQL_LIMITS, { strict: false });
    const path = options.path ?? '/graphql';
    const transport = {
      schema: options.schema,
      preparer: this.moduleRef.get(DocumentPreparer, { strict: false }),
      runner: this.moduleRef.get(OperationRunner, { strict: false }),
      contexts: this.contextFactory(),
      publicUrl: config.publicUrl,
    };
    await refuseForeignUpgrades(fastify, path, config.publicUrl, limits);
    await fastify.register(async (scope) => {
      keepBodyAsText(scope, limits.bodyBytes);
      answerFaults(scope, transport.runner);
      const handler = httpHandler(transport);
      scope.route({ method: 'POST', url: path, handler, bodyLimit: limits.bodyBytes });
      mountSocketRoute(scope, path, handler, { ...transport, limits, registry: this.moduleRef.get(SocketRegistry, { strict: false }) });
    });
  }

  async stop(): Promise<void> {
    // The routes end with Fastify; open sockets are closed in its preClose hook.
  }

  /** Nest's base class forgets the filter, so that every event would reach every subscriber. */
  override subscriptionWithFilter(instance: object, filter: EventFilter, createSubscribe: () => Subscribe): Subscribe {
    return filtered(instance, filter, createSubscribe());
  }

  private contextFactory(): ContextFactory {
    try {
      return this.moduleRef.get(ContextFactory, { strict: false });
    } catch {
      new Logger('graphql').warn('No domain provides a ContextFactory: nobody can be signed in.');
      return new AnonymousContextFactory(this.moduleRef.get<Clock>(CLOCK, { strict: false }));
    }
  }
}
