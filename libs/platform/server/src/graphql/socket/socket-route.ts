import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { GraphqlLimits } from '../limits';
import { isForeignOrigin } from '../transport/same-origin';
import { CLOSE } from './close-codes';
import { LiveSocket } from './live-socket';
import { endAll, subscriptionServer, type SocketExtra, type SocketTransport } from './subscription-server';

/** Messages being worked on beyond the subscriptions: pings and completes end at once, so more is a flood. */
const FLOOD_MARGIN = 100;
const SAY_GOODBYE_MS = 500;

/**
 * Upgrades are for one path and for our own pages. Everything else is answered as HTTP (404, 403) while the socket has
 * an error listener: an upgrade that is reset before anybody listens would otherwise end the process.
 */
export async function refuseForeignUpgrades(fastify: FastifyInstance, path: string, publicUrl: string, limits: GraphqlLimits): Promise<void> {
  fastify.server.prependListener('upgrade', (_request, socket) => {
    socket.on('error', () => socket.destroy());
  });
  await fastify.register(websocket, {
    options: { maxPayload: limits.messageBytes, perMessageDeflate: false, handleProtocols },
    errorHandler: (_error, socket) => socket.terminate(),
    preClose(done) {
      const { clients } = this.websocketServer;
      for (const client of clients) client.close(CLOSE.goingAway.code, CLOSE.goingAway.reason);
      setTimeout(() => { for (const client of clients) client.terminate(); }, SAY_GOODBYE_MS).unref();
      this.websocketServer.close();
      done();
    },
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!request.ws) return;
    if (request.url.split('?')[0] !== path) return reply.code(404).send();
    if (isForeignOrigin(request.headers, publicUrl)) return reply.code(403).send();
  });
}

/** GET on the path: a query over HTTP, or the upgrade to a socket. */
export function mountSocketRoute(scope: FastifyInstance, path: string, handler: RouteHandlerMethod, transport: SocketTransport): void {
  const server = subscriptionServer(transport);
  scope.route({
    method: 'GET', url: path, handler,
    wsHandler: (socket: WebSocket, request: FastifyRequest) => {
      const live = new LiveSocket(socket, transport.limits);
      const extra: SocketExtra = { live, upgrade: request.raw, usedIds: new Set(), inFlight: 0, running: new Set() };
      transport.registry.add(live);
      const closed = server.opened({
        protocol: socket.protocol,
        send: (text) => live.send(text),
        close: (code, reason) => live.close({ code: code ?? CLOSE.internal.code, reason: reason ?? '' }),
        onMessage: (work) => socket.on('message', (data) => void handled(extra, transport, String(data), work)),
      }, extra);
      socket.once('close', (code, reason) => {
        transport.registry.remove(live);
        void Promise.all([closed(code, String(reason)), endAll(extra)]).catch((error: unknown) => transport.runner.safe(error, request.id));
      });
    },
  });
}

async function handled(extra: SocketExtra, transport: SocketTransport, text: string, work: (text: string) => Promise<void>): Promise<void> {
  if (!extra.live.open) return;
  if (extra.inFlight >= transport.limits.subscriptionsPerSocket + FLOOD_MARGIN) return extra.live.close(CLOSE.tooMany);
  extra.inFlight += 1;
  try {
    await work(text);
  } catch (error) {
    transport.runner.safe(error, ''); // reported; the client learns only that it was our fault
    extra.live.close(CLOSE.internal);
  } finally {
    extra.inFlight -= 1;
  }
}
