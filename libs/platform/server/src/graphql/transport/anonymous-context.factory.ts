import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { DEFAULT_LANG, type Clock, type Lang } from '@classmark/platform/core';
import { ContextFactory } from '../../context/context-factory';
import { LoaderBag } from '../../context/loader-bag';
import type { RequestContext } from '../../context/request-context';

/** The context of a reader whom nobody knows, for the public pages that the server renders. */
export function anonymousContext(clock: Clock, language: Lang = DEFAULT_LANG, request: { id?: string; ip?: string } = {}): RequestContext {
  return { requestId: request.id ?? randomUUID(), actor: null, language, ip: request.ip ?? '', channel: 'http', clock, loaders: new LoaderBag() };
}

/** Nobody is ever signed in: what the platform does alone, before a domain that knows sessions provides a factory. */
export class AnonymousContextFactory extends ContextFactory {
  constructor(private readonly clock: Clock) {
    super();
  }

  async fromHttp(request: FastifyRequest): Promise<RequestContext> {
    return anonymousContext(this.clock, DEFAULT_LANG, { id: request.id, ip: request.ip });
  }

  async fromSocket(upgrade: IncomingMessage): Promise<RequestContext> {
    return { ...anonymousContext(this.clock, DEFAULT_LANG, { ip: upgrade.socket.remoteAddress ?? '' }), channel: 'socket' };
  }
}
