// The second part of `npm start`, on Node 24: database, build, API, LiveKit; then it watches until somebody stops it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { livekitKeeper, tellOff } from '../livekit/keep-livekit.mjs';
import { openPostgres } from '../postgres/open-postgres.mjs';
import { startApi } from './api-process.mjs';
import { build, isBuilt } from './build.mjs';
import { endGroup, forget, remember } from './children.mjs';
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

/** The database of this installation, and whether the demo belongs into it. */
async function database() {
  if (external) return { url: external, demo: false };
  // A demo that was cut off in the middle is not a demo: it begins anew. Only a database made for it is ever removed.
  if (stateOf(paths.state).demo === 'loading') rmSync(join(paths.postgres, 'password'), { force: true });
  const server = await openPostgres({ folder: paths.postgres });
  endings.push(() => server.close());
  if (server.fresh) writeWhole(paths.state, options.demo ? { demo: 'loading' } : {});
  return { url: server.url, demo: server.fresh && options.demo };
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

/** @param {Record<string, string>} live */
function api(url, demo, live) {
  const { pid, ...running } = startApi({
    root, log: join(paths.logs, 'api.log'),
    env: {
      NODE_ENV: 'production', SESSION_SECRET: secrets.session, ...process.env, ...live,
      NODE_COMPILE_CACHE: paths.compileCache, PORT: String(options.port), HOST: '127.0.0.1', DATABASE_URL: url, MIGRATE_ON_START: 'true', RUN_WORKER: 'true',
      ...(external ? {} : { EMBEDDED_DATABASE: 'true', DEMO_ON_START: String(demo), ...(keepsMail() ? { MAILBOX: 'true' } : {}) }),
    },
  });
  if (pid) remember(paths.children, 'api', pid);
  endings.push(async () => {
    if (pid) await endGroup(pid);
    forget(paths.children, 'api');
  });
  return running;
}

/** Mail of a demo goes nowhere: its addresses are nobody's. */
const keepsMail = () => !process.env.SMTP_URL && stateOf(paths.state).demo !== undefined;

async function main() {
  remember(paths.children, 'serve', process.pid);
  const { url, demo } = await step(out, external ? 'Using the database of DATABASE_URL' : 'Starting PostgreSQL', database);
  if (!isBuilt(root)) await step(out, 'Building', () => build(root, paths.logs));
  const live = liveRooms();
  const { reached, died } = api(url, demo, live.env);
  await step(out, 'Bringing the database to the current shape', () => reached('migrated'));
  if (demo) {
    await step(out, 'Loading the demo', () => reached('demo'));
    writeWhole(paths.state, { demo: 'loaded' });
  }
  await step(out, 'Starting web and API', () => reached('listening'));
  const address = (process.env.PUBLIC_URL ?? `http://127.0.0.1:${options.port}`).replace(/\/$/, '');
  out.write(`${live.line}\n`);
  if (stateOf(paths.state).demo === 'loaded' && !external) out.write(demoSignIns());
  out.write(`Classmark is ready on ${address} in ${((Date.now() - options.begun) / 1000).toFixed(1)} s\n`);
  live.announce();
  await died;
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void stop(0));
process.on('message', () => void stop(0));
process.on('disconnect', () => void stop(0)); // the first part was killed
main().catch((fault) => {
  if (stopping) return;
  process.stderr.write(`${sentenceFor(fault)}\n`);
  void stop(1);
});
