// The second part of `npm start`, on Node 24: database, build, API, LiveKit; then it watches until somebody stops it.
import { join } from 'node:path';
import { livekitKeeper, tellOff } from '../livekit/keep-livekit.mjs';
import { openPostgres } from '../postgres/open-postgres.mjs';
import { startApi } from './api-process.mjs';
import { build, isBuilt } from './build.mjs';
import { endGroup, forget, remember } from './children.mjs';
import { isUnused, loadDemo } from './demo.mjs';
import { demoSignIns } from './demo-sign-ins.mjs';
import { pathsOf, secretsOf, stateOf, writeWhole } from './installation.mjs';
import { step } from './progress.mjs';
import { sentenceFor } from './stop-sentence.mjs';

/** @typedef {import('./options.mjs').StartOptions & { begun: number }} ServeOptions */

const root = join(import.meta.dirname, '../..');
/** @type {ServeOptions} */
const options = JSON.parse(process.argv[2] ?? '{}');
const paths = pathsOf(options.data);
const secrets = secretsOf(paths.secrets);
const out = process.stdout;
const external = process.env.DATABASE_URL;

/** Undone in reverse order, whatever ends the start. @type {(() => Promise<void>)[]} */
const endings = [];
let stopping = false;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const end of endings.reverse()) await end().catch((fault) => process.stderr.write(`${sentenceFor(fault)}\n`));
  forget(paths.children, 'serve');
  process.exit(code);
}

/** The database of this installation: the one of DATABASE_URL, or the embedded one. */
async function database() {
  if (external) return external;
  const server = await openPostgres({ folder: paths.postgres });
  endings.push(() => server.close());
  return server.url;
}

/** LiveKit, beside everything else. @returns what the API needs to know of it, and what to say */
function liveRooms() {
  if (process.env.LIVEKIT_URL) return { env: {}, line: `Live rooms: on, through ${process.env.LIVEKIT_URL}`, announce: () => undefined };
  const env = { LIVEKIT_STATE_FILE: paths.livekitState };
  if (!options.live) {
    const line = 'Live rooms are off: the platform was started with --no-live. Start it without to switch them on.';
    tellOff(paths.livekitState, line);
    return { env, line, announce: () => undefined };
  }
  let announcing = false;
  const keeper = livekitKeeper({
    paths, secrets, webhook: `http://127.0.0.1:${options.port}/webhooks/livekit`,
    onState: (state, reason) => {
      // On stderr: the last line on stdout stays the one with the address.
      if (announcing && state !== 'preparing') process.stderr.write(state === 'ready' ? 'Live rooms are on.\n' : `${reason}\n`);
    },
  });
  endings.push(() => keeper.stop());
  keeper.begin();
  return {
    env, announce: () => { announcing = true; },
    get line() {
      const { state, reason } = keeper.state();
      return state === 'ready' ? 'Live rooms are on.' : reason ?? 'Live rooms: the server is starting.';
    },
  };
}

/** What the API and its commands get to know. @param {string} url */
const environment = (url) => ({
  NODE_ENV: 'production', SESSION_SECRET: secrets.session, ...process.env, NODE_COMPILE_CACHE: paths.compileCache, DATABASE_URL: url, MIGRATE_ON_START: 'true',
  PORT: String(options.port), HOST: '127.0.0.1', RUN_WORKER: 'true',
  // Mail of a demo goes nowhere: its addresses are nobody's.
  ...(isDemo() && !process.env.SMTP_URL ? { MAILBOX: 'true' } : {}),
});

const isDemo = () => !external && stateOf(paths.state).demo === true;

/** Only a database that we made and nobody has used gets the demo with its known passwords. @param {string} url */
async function demo(url) {
  if (external || !options.demo || !await isUnused(url)) return;
  const loaded = await step(out, 'Loading the demo', () => loadDemo({
    root, url, log: join(paths.logs, 'demo.log'), env: environment(url), started: (pid) => remember(paths.children, 'demo', pid),
  }));
  forget(paths.children, 'demo');
  if (loaded) writeWhole(paths.state, { demo: true });
}

/** @param {string} url @param {Record<string, string>} live */
function api(url, live) {
  const { pid, ...running } = startApi({ root, log: join(paths.logs, 'api.log'), env: { ...environment(url), ...live } });
  if (pid) remember(paths.children, 'api', pid);
  endings.push(async () => {
    if (pid) await endGroup(pid);
    forget(paths.children, 'api');
  });
  return running;
}

async function main() {
  remember(paths.children, 'serve', process.pid);
  const url = await step(out, external ? 'Using the database of DATABASE_URL' : 'Starting PostgreSQL', database);
  if (!isBuilt(root)) await step(out, 'Building', () => build(root, paths.logs));
  const live = liveRooms();
  await demo(url);
  const { reached, died } = api(url, live.env);
  await step(out, 'Bringing the database to the current shape', () => reached('migrated'));
  await step(out, 'Starting web and API', () => reached('listening'));
  const address = (process.env.PUBLIC_URL ?? `http://127.0.0.1:${options.port}`).replace(/\/$/, '');
  out.write(`${live.line}\n`);
  if (isDemo()) out.write(demoSignIns());
  out.write(`Classmark is ready on ${address} in ${((Date.now() - options.begun) / 1000).toFixed(1)} s\n`);
  live.announce();
  await died;
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void stop(0));
process.on('message', () => void stop(0));
process.on('disconnect', () => void stop(0)); // the first part was killed
main().catch((fault) => {
  if (stopping) return;
  process.stderr.write(`${sentenceFor(fault, options.data)}\n`);
  void stop(1);
});
