import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import type { RequestContext } from './request-context';

/** Makes the context of a request. Platform declares it; identity, which knows sessions, provides it. */
export abstract class ContextFactory {
  abstract fromHttp(request: FastifyRequest): Promise<RequestContext>;
  abstract fromSocket(upgrade: IncomingMessage, connectionParams: Record<string, unknown>): Promise<RequestContext>;
}
