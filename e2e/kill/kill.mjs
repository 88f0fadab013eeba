// Kills the API with SIGKILL while answers are being saved, 50 times: what was acknowledged must be there after each restart.
// `node e2e/kill/kill.mjs [--times 50]`; needs `npm run build`. The database is the embedded one with all its promises on.
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPostgres } from '../../tools/postgres/open-postgres.mjs';
import { freePort } from '../../tools/process/free-port.mjs';
import { startApi } from '../../tools/start/api-process.mjs';
import { loadDemo } from '../../tools/start/demo.mjs';

const root = join(import.meta.dirname, '../..');
const TIMES = Number(/--times[= ](\d+)/.exec(process.argv.join(' '))?.[1] ?? 50);
const WRITERS = ['learner', 'learner2'];
/** Answers under way at the same moment, for each writer. */
const LANES = 4;
const LIFE_MS = 400;
const PATIENCE_MS = 30_000;

const wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

async function until(condition) {
  for (const end = performance.now() + PATIENCE_MS; !condition(); await wait(5)) if (performance.now() > end) throw new Error(`No answer was acknowledged in ${PATIENCE_MS / 1000} s.`);
}

const folder = mkdtempSync(join(tmpdir(), 'classmark-kill-'));
chmodSync(folder, 0o711); // PostgreSQL's account must pass through
const log = join(folder, 'api.log');
const server = await openPostgres({ folder: join(folder, 'postgres') });
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const env = { ...process.env, NODE_ENV: 'production', SESSION_SECRET: randomBytes(32).toString('base64url'), DATABASE_URL: server.url, PORT: String(port), HOST: '127.0.0.1', RUN_WORKER: 'true', MAILBOX: 'true', MIGRATE_ON_START: 'true', NODE_COMPILE_CACHE: join(folder, 'cache') };

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

async function start() {
  const started = startApi({ root, log, env });
  await started.reached('listening');
  api = started;
}

/** Asks as one person. @throws when there is no whole answer, as while the process dies */
async function ask(cookie, query, variables) {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', origin: url, ...(cookie ? { cookie } : {}) }, body: JSON.stringify({ query, variables }) });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return { data: answer.data, cookie: response.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ') };
}

/** A learner with an open set of cases. */
async function writer(name) {
  const { cookie } = await ask('', 'mutation ($email: String!) { signInWithPassword(email: $email, password: "classmark-demo") { __typename } }', { email: `${name}@demo.test` });
  const { data: { training } } = await ask(cookie, '{ training(slug: "nice-classification-basics", language: "en") { offerings { id } } }');
  await ask(cookie, 'mutation ($id: ID!) { enrolLearner(input: { offeringId: $id }) { __typename } }', { id: training.offerings[0].id });
  const { data: { startClassificationSet: practice } } = await ask(cookie, `mutation { startClassificationSet(input: { training: "nice-classification-basics", activity: "nice-set" }) {
    __typename ... on ClassificationPractice { attemptId cases { id } } ... on Refusal { message } } }`);
  if (practice.__typename !== 'ClassificationPractice') throw new Error(`${name} cannot practise: ${practice.message}`);
  return { cookie, practice, sequence: 0 };
}

const SAVE = 'mutation ($input: ClassificationAnswerFields!) { saveClassificationAnswer(input: $input) { __typename ... on ClassificationAnswerSaved { newest } ... on Refusal { message } } }';

/** Saves answers until the process is gone. @returns nothing; acknowledged ids go into `acknowledged` */
async function save(person, acknowledged, state) {
  while (!state.over) {
    const id = randomUUID();
    person.sequence += 1;
    const input = { id, attemptId: person.practice.attemptId, caseId: person.practice.cases[person.sequence % person.practice.cases.length].id, tryNumber: 1, sequence: person.sequence, places: [{ symbol: String(1 + (person.sequence % 45)) }] };
    let result;
    try {
      ({ data: { saveClassificationAnswer: result } } = await ask(person.cookie, SAVE, { input }));
    } catch (fault) {
      if (!state.over) throw fault;
      return; // it died before it answered: nothing was promised
    }
    if (result.__typename !== 'ClassificationAnswerSaved') throw new Error(`An answer was refused: ${result.message}`);
    acknowledged.push(id);
  }
}

const client = new pg.Client({ connectionString: server.url });
try {
  await loadDemo({ root, url: server.url, log, env, started: () => undefined });
  await start();
  const people = await Promise.all(WRITERS.map(writer));
  await client.connect();
  let [promised, fewest] = [0, Infinity];
  for (let time = 1; time <= TIMES; time += 1) {
    const acknowledged = [];
    const state = { over: false };
    const saving = people.flatMap((person) => Array.from({ length: LANES }, () => save(person, acknowledged, state)));
    // A round in which nothing was promised yet would prove nothing; then any moment will do.
    await Promise.race([Promise.all(saving), until(() => acknowledged.length > 0).then(() => wait(Math.random() * LIFE_MS))]);
    state.over = true;
    kill();
    await Promise.all(saving);
    await start();
    const { rows: [{ kept }] } = await client.query('select count(*)::integer as kept from classification.answer where id = any($1::uuid[])', [acknowledged]);
    if (kept !== acknowledged.length) throw new Error(`After kill ${time}: ${acknowledged.length} answers were acknowledged, ${kept} are there.`);
    promised += kept;
    fewest = Math.min(fewest, kept);
  }
  console.log(`kill: ${TIMES} kills, ${promised} acknowledged answers (at least ${fewest} before each), none missing.`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  await client.end().catch(() => undefined);
  await cleanUp();
}
