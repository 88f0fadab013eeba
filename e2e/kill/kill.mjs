// Kills the API with SIGKILL while answers are being saved, 50 times: what was acknowledged must be there after each restart.
// `node e2e/kill/kill.mjs [--times 50]`; needs `npm run build`. The database is the embedded one with all its promises on.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openMortalApi, wait } from './mortal-api.mjs';

const TIMES = Number(/--times[= ](\d+)/.exec(process.argv.join(' '))?.[1] ?? 50);
const WRITERS = ['learner', 'learner2'];
/** Answers under way at the same moment, for each writer. */
const LANES = 4;
const LIFE_MS = 400;
const PATIENCE_MS = 30_000;

async function until(condition) {
  for (const end = performance.now() + PATIENCE_MS; !condition(); await wait(5)) if (performance.now() > end) throw new Error(`No answer was acknowledged in ${PATIENCE_MS / 1000} s.`);
}

const { ask, start, kill, cleanUp, loadDemo, database } = await openMortalApi('kill');

/** A learner with an open set of cases. */
async function writer(name) {
  const { cookie } = await ask('', 'mutation ($email: String!) { signInWithPassword(email: $email, password: "classmark-demo") { __typename } }', { email: `${name}@demo.test` });
  const { training } = await ask(cookie, '{ training(slug: "nice-classification-basics", language: "en") { offerings { id } } }');
  await ask(cookie, 'mutation ($id: ID!) { enrolLearner(input: { offeringId: $id }) { __typename } }', { id: training.offerings[0].id });
  const { startClassificationSet: practice } = await ask(cookie, `mutation { startClassificationSet(input: { training: "nice-classification-basics", activity: "nice-set" }) {
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
      ({ saveClassificationAnswer: result } = await ask(person.cookie, SAVE, { input }));
    } catch (fault) {
      if (!state.over) throw fault;
      return; // it died before it answered: nothing was promised
    }
    if (result.__typename !== 'ClassificationAnswerSaved') throw new Error(`An answer was refused: ${result.message}`);
    acknowledged.push(id);
  }
}

const client = new pg.Client({ connectionString: database });
try {
  await loadDemo();
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
