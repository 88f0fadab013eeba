/** The settings of a test process: test mode, a stopped clock, no mail server, no worker in the background. */
export function testSettings(databaseUrl: string, overrides: Record<string, string> = {}): Record<string, string> {
  return {
    NODE_ENV: 'test', PORT: '0', DATABASE_URL: databaseUrl, DATABASE_POOL: '8', SESSION_SECRET: 'a-secret-of-the-tests-only-0123456789',
    RUN_WORKER: 'false', MAILBOX: 'true', LOG_LEVEL: 'silent', FIXED_CLOCK: '2026-11-24T09:00:00Z', ...overrides,
  };
}
