// An API that is made to be killed: its own database with all its promises on, the demo in it, the same port after each start.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../../tools/postgres/open-postgres.mjs';
import { freePort } from '../../tools/process/free-port.mjs';
import { startApi } from '../../tools/start/api-process.mjs';
import { loadDemo } from '../../tools/start/demo.mjs';

const root = join(import.meta.dirname, '../..');

/** @param {number} ms */
export const wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/**
 * Opens database and demo; the API does not run yet. A signal that ends the test removes everything.
 * @param {string} name of the folder among the temporary ones
 */
export async function openMortalApi(name) {
  const folder = mkdtempSync(join(tmpdir(), `classmark-${name}-`));
  chmodSync(folder, 0o711); // PostgreSQL's account must pass through
  const log = join(folder, 'api.log');
  const server = await openPostgres({ folder: join(folder, 'postgres') });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NODE_ENV: 'production', SESSION_SECRET: randomBytes(32).toString('base64url'), DATABASE_URL: server.url, PORT: String(port), HOST: '127.0.0.1', RUN_WORKER: 'true', MAILBOX: 'true', MIGRATE_ON_START: 'true', LOG_LEVEL: 'warn', NODE_COMPILE_CACHE: join(folder, 'cache') };

  /** The process that serves now. @type {{ pid: number | undefined } | null} */
  let api = null;
  const kill = () => {
    if (api?.pid) process.kill(api.pid, 'SIGKILL');
    api = null;
  };
  const cleanUp = async () => {
    kill();
    await server.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void cleanUp().finally(() => process.exit(1)));

  return {
    database: server.url,
    loadDemo: () => loadDemo({ root, url: server.url, log, env, started: () => undefined }),
    async start() {
      const started = startApi({ root, log, env });
      await started.reached('listening');
      api = started;
    },
    kill,
    cleanUp,
    /** Asks as one person. @throws when there is no whole answer: the line was cut, or the process died @param {AbortSignal} [signal] */
    async ask(cookie, query, variables, signal) {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', origin: url, ...(cookie ? { cookie } : {}) }, body: JSON.stringify({ query, variables }), signal: signal ?? null });
      const answer = await response.json();
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return { ...answer.data, cookie: response.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ') };
    },
  };
}
