// A PostgreSQL for one run of tests: fast because it may forget, and gone afterwards however the run ends.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from './open-postgres.mjs';

const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', max_connections: '200', shared_buffers: '128MB' };

/**
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function temporaryPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'classmark-test-'));
  chmodSync(folder, 0o711); // PostgreSQL's account must pass through
  const server = await openPostgres({ folder, settings: FORGETFUL });
  // When this process is killed the pipe ends, and the shell cleans up in its place.
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -QUIT "$1" 2>/dev/null; sleep 1; rm -rf "$2"', 'sh', String(server.pid), folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guard.unref();
  /** @type {import('node:net').Socket} */ (guard.stdin).unref();
  return {
    url: server.url,
    close: async () => {
      if (guard.pid) process.kill(-guard.pid, 'SIGKILL');
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
