import type { IncomingMessage } from 'node:http';
import { SessionContexts } from './session-contexts';

const clock = { now: () => 0 };

/** The address that a socket is taken to come from, opened through a proxy at 172.20.0.2. */
async function addressSeen(TRUST_PROXY: boolean, forwardedFor: string): Promise<string> {
  const contexts = new SessionContexts({ find: async () => null } as never, { TRUST_PROXY, secureCookies: true } as never, clock);
  const upgrade = { headers: { 'x-forwarded-for': forwardedFor }, socket: { remoteAddress: '172.20.0.2' } };
  return (await contexts.fromSocket(upgrade as unknown as IncomingMessage)).ip;
}

describe('the address of a socket', () => {
  it('behind a proxy is the one the proxy heard, whatever the client says of itself', async () => {
    expect(await addressSeen(true, '203.0.113.9')).toBe('203.0.113.9');
    expect(await addressSeen(true, '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9');
  });

  it('without one is the one of the connection', async () => {
    expect(await addressSeen(false, '198.51.100.1')).toBe('172.20.0.2');
  });
});
