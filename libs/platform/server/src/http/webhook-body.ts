import type { FastifyInstance } from 'fastify';

const LARGEST_BYTES = 1_000_000;

/**
 * Bodies of `application/webhook+json` stay the text they came as (`request.body` is a string): their signature is over
 * the bytes, and parsing comes after checking it.
 */
export function registerRawBody(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('application/webhook+json', { parseAs: 'string', bodyLimit: LARGEST_BYTES }, (_request, body, done) => done(null, body));
}
