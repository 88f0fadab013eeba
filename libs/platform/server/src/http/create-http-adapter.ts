import type { IncomingMessage } from 'node:http';
import { LogController } from 'fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.schema';
import { requestIdOf } from './request-id';

const BODY_BYTES = 1_000_000;

/** What must never stand in a log, should a request or an answer be logged whole. */
const SECRETS = ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', 'headers.cookie', 'headers.authorization'];

/**
 * Fastify with JSON logs on stdout, one line per request, and a request id.
 * @param stream where log lines go; stdout when absent
 */
export function createHttpAdapter(config: Pick<Config, 'LOG_LEVEL' | 'TRUST_PROXY'>, stream?: { write(line: string): void }): FastifyAdapter {
  return new FastifyAdapter({
    logger: {
      level: config.LOG_LEVEL,
      redact: { paths: SECRETS, censor: '[hidden]' },
      formatters: { level: (level: string) => ({ level }) },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      base: null,
      ...(stream ? { stream } : {}),
    },
    // One line when a request is answered, see installHttp.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    requestIdHeader: false,
    genReqId: (request: IncomingMessage) => requestIdOf(request.headers),
    // One proxy: it appends whom it heard. What stands before that in the header is what the client says of itself.
    trustProxy: config.TRUST_PROXY ? (_address: string, hop: number) => hop === 0 : false,
    bodyLimit: BODY_BYTES,
  });
}
