import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.schema';
import { JsonLogger } from './json-logger';
import { OperationMetrics } from './metrics/operation-metrics';
import { addSecurityHeaders } from './security-headers';
import { registerUploadBody } from './upload-body';
import { registerRawBody } from './webhook-body';

/** What every answer has in common: cookies, request id, security headers, a log line and a measurement. Call before init. */
export async function installHttp(app: NestFastifyApplication, config: Pick<Config, 'secureCookies'>): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  app.useLogger(new JsonLogger(fastify.log));
  const metrics = app.get(OperationMetrics, { strict: false });
  await fastify.register(cookie);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  addSecurityHeaders(fastify, config);
  registerRawBody(fastify);
  registerUploadBody(fastify);
  fastify.addHook('onResponse', async (request, reply) => {
    const milliseconds = reply.elapsedTime;
    metrics.request(request.method, request.routeOptions.url ?? 'none', reply.statusCode, milliseconds);
    // The path alone: a query string may hold what only the two ends should know.
    request.log.info({ method: request.method, path: request.url.split('?')[0], status: reply.statusCode, ms: Math.round(milliseconds) }, 'answered');
  });
}
