// Ours beside the floor, in turns, on the same database; and `npm run bench -- api`, the first of them.
import { fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPostgres } from '../../postgres/open-postgres.mjs';
import { freePort } from '../../process/free-port.mjs';
import { startApi } from '../../start/api-process.mjs';
import { loadDemo } from '../../start/demo.mjs';
import { benchId, KIND, writeBenchData } from './data.mjs';
import { median, window } from './measure.mjs';
import { apiRows } from './rows.mjs';

const root = join(import.meta.dirname, '../../..');
const POOL = 16;
const SEED = 20_261_124;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * @typedef {object} Part what a bench of its own brings
 * @property {(at: { env: Record<string, string>, log: string, url: string, database: string }) => Promise<object>} write writes the data beside nothing; what it returns is kept with it
 * @property {(data: any) => string} describe the written data in one line
 * @property {(at: { env: Record<string, string>, log: string, url: string, database: string, data: any, signIn: (email: string) => Promise<string> }) => Promise<import('./rows.mjs').Row[]>} rows
 */

/** @param {Parameters<typeof benchAgainstFloor>[0]} options */
export const benchApi = (options) => benchAgainstFloor(options, {
  write: async ({ env, log, database }) => {
    await loadDemo({ root, url: database, log, env, started: () => undefined });
    const counts = await writeBenchData(database, { seed: SEED, nowMs: Date.now() });
    await command(env, ['ledger', 'rebuild']);
    return counts;
  },
  describe: ({ offices, people, trainings, enrolments, facts }) => `${offices} offices, ${people} people, ${trainings} trainings, ${enrolments} enrolments, ${facts} facts`,
  rows: async ({ url, database, data, signIn }) => apiRows({ url, ...data, cases: await casesOf(database), secretariat: await signIn('secretariat@demo.test'), year: new Date().getUTCFullYear() }),
});

/**
 * @param {{ seconds: number, clients: number[], pairs: number, rows: string[], data?: string, say: (line: string) => void }} options
 *   `data`: a folder in which the written data stays for the next run
 * @param {Part} part
 */
export async function benchAgainstFloor({ seconds, clients, pairs, rows: wanted, data: kept, say }, part) {
  if (!existsSync(join(root, 'dist/apps/api/main.js'))) throw new Error('There is no build: run `npm run build` first.');
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'classmark-bench-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711); // PostgreSQL's account must pass through
  const server = await openPostgres({ folder: join(folder, 'postgres'), settings: { max_connections: '100' } });
  /** @type {(() => unknown)[]} */
  const endings = [() => kept ?? rmSync(folder, { recursive: true, force: true }), () => server.close()];
  const cleanUp = async () => { for (const end of endings.splice(0).reverse()) await end(); };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void cleanUp().finally(() => process.exit(1)));
  try {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = { ...process.env, NODE_ENV: 'production', SESSION_SECRET: randomBytes(32).toString('base64url'), DATABASE_URL: server.url, DATABASE_POOL: String(POOL), PORT: String(port), HOST: '127.0.0.1', MAILBOX: 'true', MIGRATE_ON_START: 'true', LOG_LEVEL: 'warn', NODE_COMPILE_CACHE: join(folder, 'cache') };
    const log = join(folder, 'api.log');
    say('writing the data …');
    const begun = performance.now();
    const written = join(folder, 'written.json');
    if (!existsSync(written)) {
      const counts = await part.write({ env, log, url, database: server.url });
      writeFileSync(written, JSON.stringify({ ...counts, used: {} }));
    }
    const data = JSON.parse(readFileSync(written, 'utf8'));
    for (const [row, from] of Object.entries(data.used)) used.set(row, from);
    endings.push(() => writeFileSync(written, JSON.stringify({ ...data, used: Object.fromEntries(used) })));
    say(`${part.describe(data)} in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    const rows = (await part.rows({ env, log, url, database: server.url, data, signIn: (email) => signIn({ env, log, url, email }, endings) })).filter(({ name }) => wanted.length === 0 || wanted.includes(name));

    const plan = await record({ env, folder, log, url }, rows);
    const planFile = join(folder, 'plan.json');
    writeFileSync(planFile, JSON.stringify({ url: server.url, pool: POOL, rows: plan }));

    const floor = fork(join(import.meta.dirname, 'floor.mjs'), [planFile]);
    endings.push(() => floor.kill());
    const floorPort = await new Promise((resolve, reject) => {
      floor.once('message', (/** @type {{ port: number }} */ said) => resolve(said.port));
      floor.once('exit', () => reject(new Error('The floor did not start.')));
    });
    const api = startApi({ root, log, env: { ...env, RUN_WORKER: 'true' } });
    endings.push(() => { if (api.pid) process.kill(api.pid, 'SIGKILL'); });
    await api.reached('listening');
    const servers = { ours: { port, roots: [Number(api.pid), server.pid] }, floor: { port: floorPort, roots: [Number(floor.pid), server.pid] } };

    const results = [];
    for (const row of rows) for (const count of clients) results.push(await compare({ row, count, seconds, pairs, servers, plan: plan[row.name] }));
    const { used: _used, ...counts } = data;
    return { data: Object.fromEntries(Object.entries(counts).filter(([, value]) => typeof value === 'number')), results };
  } finally {
    await cleanUp();
  }
}

/** Next unused request of each row: what is done once is not done again by another window. */
const used = new Map();

async function compare({ row, count, seconds, pairs, servers, plan }) {
  const seen = { ours: [], floor: [] };
  for (let pair = 0; pair < pairs; pair += 1) {
    for (const side of /** @type {const} */ (['ours', 'floor'])) {
      const from = row.once ? used.get(row.name) ?? 10 : 0;
      // Enough for the window at a generous pace; a row whose requests may repeat needs only its different ones.
      const many = row.once ? Math.min(row.different - from, Math.ceil((seconds + 1) * 8_000)) : Math.min(row.different, 2_000);
      if (row.once && many < count) throw new Error(`${row.name}: there is nothing left to do; ask for fewer seconds.`);
      const requests = Array.from({ length: many }, (_, index) => {
        const { ids, ...request } = row.make(from + index);
        return side === 'ours' ? request : { ...request, headers: { ...request.headers, 'x-bench-row': row.name, 'x-bench-ids': JSON.stringify(ids ?? {}) } };
      });
      if (row.kept && side === 'ours') for (let n = 0; n < row.different; n += 1) await fetchOnce(`http://127.0.0.1:${servers.ours.port}`, row.make(n));
      const result = await window(servers[side], { clients: count, seconds, warmUp: Math.min(1, seconds / 2), requests, from: 0, expect: row.expect });
      if (row.once) used.set(row.name, from + result.next);
      seen[side].push(result);
    }
  }
  const ratios = seen.ours.map(({ cpuMs }, index) => cpuMs / seen.floor[index].cpuMs).sort((a, b) => a - b);
  const middle = (side, key) => median(seen[side].map((one) => one[key]));
  const figures = (side) => Object.fromEntries(['cpuMs', 'perSecond', 'p50', 'p95', 'p99', 'bytes'].map((key) => [key, middle(side, key)]));
  return { row: row.name, title: row.title, goal: row.goal, clients: count, statements: plan.statements.length, ours: figures('ours'), floor: figures('floor'), ratio: { min: ratios[0], median: median(ratios), max: ratios.at(-1) } };
}

/** What the API does and answers for each row, seen on a process of its own without background work, after it warmed up. */
async function record({ env, folder, log, url }, rows) {
  const file = join(folder, 'queries.jsonl');
  writeFileSync(file, '');
  const api = startApi({ root, log, env: { ...env, RUN_WORKER: 'false', BENCH_RECORD: file, NODE_OPTIONS: `--import ${join(import.meta.dirname, 'record-queries.mjs')}` } });
  await api.reached('listening');
  try {
    const plan = {};
    for (const row of rows) {
      const [first, second] = row.once ? [3, 4] : [0, Math.min(1, row.different - 1)];
      for (const warm of row.once ? [0, 1, 2] : [0, 1, 2, 0, 1, 2]) await fetchOnce(url, row.make(warm));
      const one = await watched(file, url, row.make(first));
      const other = await watched(file, url, row.make(second));
      const ids = row.make(first).ids ?? {};
      Object.assign(ids, row.once ? one.ids : {});
      plan[row.name] = { statements: one.statements, status: 200, headers: one.headers, body: one.body.toString('base64'), ids, fresh: freshIds(one, other, Object.values(ids)) };
    }
    return plan;
  } finally {
    if (api.pid) process.kill(api.pid, 'SIGKILL');
    await api.died.catch(() => undefined);
  }
}

async function watched(file, url, request) {
  const before = readFileSync(file, 'utf8').length;
  const { headers, body } = await fetchOnce(url, request);
  await new Promise((resolve) => { setTimeout(resolve, 150); }); // what it does after answering is part of the operation
  const statements = readFileSync(file, 'utf8').slice(before).split('\n').filter(Boolean).map((line) => JSON.parse(line)).filter(({ text }) => !/pg_notify|outbox_event\b.*for update skip locked|graphile_worker/i.test(text));
  return { statements, headers, body, ids: request.ids };
}

/** Ids that the operation makes: in the first run's values, neither in the second's nor among those of the request. */
function freshIds(one, other, given) {
  const all = (run) => new Set(JSON.stringify(run.statements.map(({ values }) => values)).match(UUID) ?? []);
  const again = all(other);
  return [...all(one)].filter((id) => !again.has(id) && !given.includes(id));
}

const KEPT_HEADERS = ['content-type', 'content-encoding', 'cache-control', 'etag', 'content-security-policy', 'link', 'vary', 'x-content-type-options', 'referrer-policy'];

async function fetchOnce(url, { method, path, headers, body }) {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const call = request(`${url}${path}`, { method, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        if (response.statusCode !== 200) return reject(new Error(`${response.statusCode} from ${path}: ${whole.subarray(0, 400)}`));
        const kept = Object.fromEntries(Object.entries(response.headers).filter(([name]) => KEPT_HEADERS.includes(name)));
        resolve({ headers: { ...kept, 'content-length': String(whole.length) }, body: whole });
      });
    });
    call.once('error', reject);
    call.end(body);
  });
}

/** A cookie. The API that gives it is ended: windows begin on a fresh one. */
async function signIn({ env, log, url, email }, endings) {
  const api = startApi({ root, log, env: { ...env, RUN_WORKER: 'false' } });
  endings.push(() => { try { process.kill(Number(api.pid), 'SIGKILL'); } catch { /* it ended */ } });
  await api.reached('listening');
  const response = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ query: 'mutation ($email: String!) { signInWithPassword(email: $email, password: "classmark-demo") { __typename } }', variables: { email } }),
  });
  const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  if (!cookie) throw new Error(`${email} cannot sign in: ${await response.text()}`);
  process.kill(Number(api.pid), 'SIGKILL');
  await api.died.catch(() => undefined);
  return cookie;
}

async function casesOf(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`select x.id from classification.exercise x join classification.attempt a on a.set_id = x.set_id where a.id = $1 order by x.position`, [benchId(KIND.attempt, 1)]);
  await client.end();
  return rows.map(({ id }) => id);
}

function command(env, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/apps/api/cli.js', ...args], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve(undefined) : reject(new Error(`${args.join(' ')} ended with ${code}`))));
  });
}
