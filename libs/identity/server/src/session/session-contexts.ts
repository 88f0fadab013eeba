import { Inject, Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { DEFAULT_LANG, isLang, type Clock, type Lang } from '@classmark/platform/core';
import { anonymousContext, CLOCK, CONFIG, ContextFactory, type Config, type RequestContext } from '@classmark/platform/server';
import { tokenIn } from './session-cookie';
import { SessionStore } from './session-store';

/** Makes contexts from the session's cookie, over HTTP and for sockets alike. */
@Injectable()
export class SessionContexts extends ContextFactory {
  constructor(
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async fromHttp(request: FastifyRequest): Promise<RequestContext> {
    return this.contextOf(request.headers, { id: request.id, ip: request.ip });
  }

  async fromSocket(upgrade: IncomingMessage): Promise<RequestContext> {
    // The last address is the one our proxy heard; those before are what the client says of itself.
    const forwarded = this.config.TRUST_PROXY ? String(upgrade.headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() : '';
    return { ...await this.contextOf(upgrade.headers, { ip: forwarded || (upgrade.socket.remoteAddress ?? '') }), channel: 'socket' };
  }

  private async contextOf(headers: IncomingMessage['headers'], request: { id?: string; ip: string }): Promise<RequestContext> {
    const token = tokenIn(headers.cookie, this.config);
    const signedIn = token === null ? null : await this.sessions.find(token);
    const language = wishedLanguage(headers['accept-language']) ?? signedIn?.language ?? DEFAULT_LANG;
    return { ...anonymousContext(this.clock, language, request), actor: signedIn?.actor ?? null };
  }
}

/** The first of our languages in the header, in its order. Our own pages send the one they are shown in. */
function wishedLanguage(header: string | undefined): Lang | null {
  return (header ?? '').split(',').map((wish) => wish.trim().slice(0, 2).toLowerCase()).find(isLang) ?? null;
}
