import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.schema';

const YEAR_S = 31_536_000;

/** Strict by default; a page that the server renders states its own content policy, which stays as it is. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()',
};

/** Adds the security headers that an answer does not state itself. */
export function addSecurityHeaders(fastify: FastifyInstance, config: Pick<Config, 'secureCookies'>): void {
  const headers = Object.entries({ ...DEFAULTS, ...(config.secureCookies ? { 'strict-transport-security': `max-age=${YEAR_S}` } : {}) });
  fastify.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of headers) if (!reply.hasHeader(name)) reply.header(name, value);
  });
}
