// The embedded PostgreSQL: real binaries from npm, started and stopped by us. Used by the start command, the command
// line and the tests. Plain JavaScript for Node 20 and later, because it runs before anything is built.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive, pause } from '../process/alive.mjs';
import { freePort } from '../process/free-port.mjs';
import { withLock } from '../process/lock-file.mjs';
import { postgresAccount } from './account.mjs';
import { postgresBinaries } from './binaries.mjs';
import { clusterFolder, keepPassword, knownPassword, newPassword } from './data-folder.mjs';
import { hold, letGo } from './holders.mjs';
import { endPostmaster, runningPostmaster } from './postmaster.mjs';

const USER = 'classmark';
const DATABASE = 'classmark';
/** A server killed the hard way may linger, with its memory, for a second or two. */
const PATIENCE_MS = 10_000;
const LOG_BYTES = 10 * 1024 * 1024;

/**
 * @typedef {object} OpenPostgres
 * @property {string} url connection address of the database, password included
 * @property {number} pid of the postmaster
 * @property {boolean} fresh whether the cluster was made by this call
 * @property {boolean} started whether this call started the server (false: it ran already)
 * @property {() => Promise<void>} close gives it back; the last one who holds it stops the server
 */

/**
 * Opens the cluster that lies in `folder`: makes it when there is none, uses the server that runs on it, recovers what a
 * `kill -9` left. Listens on the loopback address alone.
 * @param {{ folder: string, settings?: Record<string, string> }} options `settings`: more of postgresql.conf
 * @returns {Promise<OpenPostgres>}
 */
export async function openPostgres({ folder, settings = {} }) {
  mkdirSync(folder, { recursive: true });
  const opening = join(folder, 'opening.lock');
  return withLock(opening, async () => {
    const account = postgresAccount();
    const cluster = clusterFolder(folder, account);
    const server = { folder, data: join(cluster, 'data'), cluster, account, settings, binaries: postgresBinaries(account) };
    const fresh = await makeCluster(server);
    const { pid, port, started } = await serve(server);
    const url = `postgres://${USER}:${knownPassword(folder)}@127.0.0.1:${port}/${DATABASE}`;
    await ensureDatabase(url);
    hold(folder);
    return {
      url, pid, fresh, started,
      close: () => withLock(opening, async () => {
        if (letGo(folder)) await endPostmaster(pid);
      }),
    };
  });
}

/** A cluster without a password is half made or somebody removed our folder: it begins anew. */
async function makeCluster({ folder, data, cluster, account, binaries }) {
  if (knownPassword(folder) !== undefined && existsSync(join(data, 'PG_VERSION'))) return false;
  const orphan = runningPostmaster(data);
  if (orphan) await endPostmaster(orphan.pid);
  const half = join(cluster, 'data.new');
  for (const left of [data, half]) rmSync(left, { recursive: true, force: true });
  const password = newPassword();
  const passwordFile = join(cluster, 'new-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const made = spawnSync(join(binaries, 'bin/initdb'), [
    '--pgdata', half, '--username', USER, '--auth', 'scram-sha-256', '--pwfile', passwordFile, '--encoding', 'UTF8', '--locale', 'C.UTF-8', '--no-sync',
  ], { ...account, cwd: '/', encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) throw new Error(sentence(made.stderr || made.error?.message || 'initdb failed'));
  renameSync(half, data);
  keepPassword(folder, password);
  return true;
}

/** The server that runs, or one that starts now. */
async function serve(server) {
  let last = '';
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(50)) {
    const running = runningPostmaster(server.data);
    if (running?.ready) return { ...running, started: false };
    if (running) continue; // on its way up or down
    const attempt = await startOnce(server, await freePort());
    if (attempt.pid) return { ...attempt, started: true };
    last = attempt.fault;
    // Taken port, lingering memory and lingering lock pass; anything else does not.
    if (!/Address already in use|still in use|lock file|could not bind/.test(last)) break;
  }
  throw new Error(sentence(last || 'another PostgreSQL holds the data folder and does not answer'));
}

async function startOnce({ folder, data, account, binaries, settings }, port) {
  const log = join(folder, 'postgres.log');
  if (existsSync(log) && statSync(log).size > LOG_BYTES) renameSync(log, `${log}.1`);
  const before = existsSync(log) ? statSync(log).size : 0;
  const out = openSync(log, 'a', 0o600);
  const flags = Object.entries({
    listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A group of its own: Ctrl-C in the terminal is for the one who started it, who then stops it in order.
  const child = spawn(join(binaries, 'bin/postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...account, cwd: '/', detached: true, stdio: ['ignore', out, out], env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  });
  closeSync(out);
  child.unref();
  const exited = new Promise((resolve) => { child.once('exit', resolve); child.once('error', resolve); });
  let gone = false;
  void exited.then(() => { gone = true; });
  for (const end = Date.now() + PATIENCE_MS * 6; Date.now() < end; await pause(15)) {
    if (gone || (child.pid !== undefined && !isAlive(child.pid))) break;
    const running = runningPostmaster(data);
    if (running?.ready && running.pid === child.pid) return { pid: running.pid, port: running.port, fault: '' };
  }
  return { pid: 0, port, fault: readFileSync(log, 'utf8').slice(before) };
}

/** The first faulty line of what PostgreSQL said, as a sentence with what to do. */
function sentence(said) {
  if (/No space left on device/.test(said)) return 'The disk is full, so PostgreSQL cannot start. Free some space and start again.';
  if (/could not look up effective user ID/.test(said)) return `PostgreSQL cannot start: the account ${process.getuid?.()} has no name on this machine. Add a line for it to /etc/passwd, or set DATABASE_URL to a PostgreSQL 15 to 18.`;
  const line = said.split('\n').find((text) => /(FATAL|PANIC|ERROR|error):/.test(text)) ?? said.split('\n').find((text) => text.trim() !== '') ?? said;
  return `PostgreSQL cannot start: ${line.replace(/^.*?(FATAL|PANIC|ERROR|error): */, '').trim()}.`;
}

async function ensureDatabase(url) {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
