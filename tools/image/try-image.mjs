// `npm run test:image`: makes what the image holds, starts it as the image does on a fresh PostgreSQL, and asks it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pause } from '../process/alive.mjs';
import { freePort } from '../process/free-port.mjs';
import { temporaryPostgres } from '../postgres/temporary-postgres.mjs';
import { HEALTHY, MAKE, SERVE, WORK } from './commands.mjs';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'classmark-image-'));
const app = join(folder, 'app');
const port = await freePort();
const database = await temporaryPostgres();
const env = { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), DATABASE_URL: database.url, MIGRATE_ON_START: 'true', RUN_WORKER: 'false', SESSION_SECRET: 'only-to-try-what-the-image-holds-000', LOG_LEVEL: 'warn' };
/** @type {import('node:child_process').ChildProcess | undefined} */
let server;
/** @type {import('node:child_process').ChildProcess | undefined} */
let worker;
let passed = 0;

const node = (args, options = {}) => spawnSync(process.execPath, args.slice(1), { cwd: app, env, encoding: 'utf8', ...options });

/** @param {string} name @param {boolean} holds @param {unknown} [found] */
function expectThat(name, holds, found) {
  if (!holds) throw new Error(`image: FAILED ${name}${found === undefined ? '' : `: ${found}`}`);
  passed += 1;
  console.log(`image: ${name}`);
}

async function tryIt() {
  const made = spawnSync(process.execPath, [...MAKE.slice(1, -1), app], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  expectThat('is made', made.status === 0);
  server = spawn(process.execPath, SERVE.slice(1), { cwd: app, env, stdio: ['ignore', 'inherit', 'inherit'] });
  for (const end = Date.now() + 30_000; Date.now() < end && node(HEALTHY).status !== 0; await pause(200)) if (server.exitCode !== null) break;
  expectThat('migrates an empty database and is healthy', node(HEALTHY).status === 0);
  const page = await fetch(`http://127.0.0.1:${port}/en/trainings`);
  const html = await page.text();
  expectThat('serves a page drawn on the server', page.ok && /<main[\s>]/.test(html), page.status);
  const created = node(['node', 'dist/apps/api/cli.js', 'user', 'create', '--email', 'first@office.example', '--name', 'First administrator', '--role', 'administrator', '--password-stdin', '--json'], { input: 'a long enough password' });
  expectThat('makes the first administrator', created.status === 0 && typeof JSON.parse(created.stdout).personId === 'string', created.stderr);
  worker = spawn(process.execPath, WORK.slice(1), { cwd: app, env, stdio: ['ignore', 'inherit', 'inherit'] });
  expectThat('runs background work alone: what the command told is delivered', await delivered());
  for (const [name, child] of Object.entries({ server, worker })) {
    const ended = new Promise((resolve) => { child.once('exit', (code, signal) => resolve(code ?? signal)); });
    child.kill('SIGTERM');
    const how = await Promise.race([ended, pause(15_000).then(() => 'never')]);
    expectThat(`the ${name} ends when it is told to`, how === 0 || how === 'SIGTERM', how);
  }
}

/** An event that nobody else would deliver: the server here leaves background work to the worker. */
async function delivered() {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows: [{ id }] } = await client.query(`insert into platform.outbox_event (id, type, payload, occurred_at) values (gen_random_uuid(), 'trial.ofTheImage', '{}', now()) returning id`);
    for (const end = Date.now() + 30_000; Date.now() < end && worker?.exitCode === null; await pause(100)) {
      const { rows: [event] } = await client.query('select delivered_at is not null as done from platform.outbox_event where id = $1', [id]);
      if (event.done) return true;
    }
    return false;
  } finally {
    await client.end();
  }
}

try {
  await tryIt();
  console.log(`image: ${passed} passed, 0 failed`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  for (const child of [server, worker]) if (child?.exitCode === null) child.kill('SIGKILL');
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
