import { createHttpAdapter } from './create-http-adapter';

/** The address that requests are taken to come from, asked through a proxy at 172.20.0.2. */
async function addressSeen(TRUST_PROXY: boolean, forwardedFor: string): Promise<string> {
  const fastify = createHttpAdapter({ LOG_LEVEL: 'silent', TRUST_PROXY }).getInstance();
  fastify.get('/address', (request) => request.ip);
  const answer = await fastify.inject({ url: '/address', remoteAddress: '172.20.0.2', headers: { 'x-forwarded-for': forwardedFor } });
  await fastify.close();
  return answer.body;
}

describe('the address of a request', () => {
  it('behind a proxy is the one the proxy heard, whatever the client says of itself', async () => {
    expect(await addressSeen(true, '203.0.113.9')).toBe('203.0.113.9');
    expect(await addressSeen(true, '127.0.0.1, 203.0.113.9')).toBe('203.0.113.9');
  });

  it('without one is the one of the connection', async () => {
    expect(await addressSeen(false, '127.0.0.1')).toBe('172.20.0.2');
  });
});
