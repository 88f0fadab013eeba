// Six generated editions beside each other, their indexes made, and the API that serves them.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../process/free-port.mjs';
import { startApi } from '../../start/api-process.mjs';
import { writeIpcEdition } from './ipc-edition.mjs';

const root = join(import.meta.dirname, '../../..');

/** As the files name them; the first two are those that the part `import` imports. */
const EDITIONS = ['20260101', '20270101', '20280101', '20290101', '20300101', '20310101'];

/** Codes of the editions, the oldest first. */
export const CODES = EDITIONS.map((edition) => `IPC ${edition.slice(0, 4)}.${edition.slice(4, 6)}`);

/**
 * Starts the API with all editions. Whoever calls it ends the process.
 * @param {{ folder: string, env: NodeJS.ProcessEnv, url: string, say: (line: string) => void }} options
 * @returns {Promise<{ port: number, pid: number, indexSeconds: number, close: () => void }>} `indexSeconds`: until every edition could be searched
 */
export async function serveEditions({ folder, env, url, say }) {
  for (const edition of EDITIONS) {
    const file = join(folder, `ipc_scheme_${edition}.xml`);
    if (existsSync(file)) continue;
    await writeIpcEdition(file, { edition });
    say(`importing ${edition} …`);
    await command(env, ['scheme', 'import', '--json', '--scheme', 'ipc', '--edition', edition, file]);
  }
  const port = await freePort();
  const api = startApi({ root, log: join(folder, 'api.log'), env: { ...env, PORT: String(port), HOST: '127.0.0.1', RUN_WORKER: 'true', MAILBOX: 'true', LOG_LEVEL: 'warn' } });
  await api.reached('listening');
  const begun = performance.now();
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    say('waiting for the indexes …');
    for (;;) {
      const { rows: [{ count }] } = await database.query(`select count(*)::integer as count from classification.search_index where edition_code = any($1)`, [CODES]);
      if (count === CODES.length) break;
      await new Promise((next) => { setTimeout(next, 250); });
    }
    await database.query('analyze');
  } finally {
    await database.end();
  }
  return { port, pid: Number(api.pid), indexSeconds: (performance.now() - begun) / 1000, close: () => { if (api.pid) process.kill(api.pid, 'SIGKILL'); } };
}

async function command(env, args) {
  const child = spawn(process.execPath, [join(root, 'dist/apps/api/cli.js'), ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => { stderr += chunk; });
  const code = await new Promise((resolve) => { child.once('close', resolve); });
  if (code !== 0) throw new Error(`The command failed: ${stderr}`);
}
