// `npm run bench -- exam`: what hundreds at an exam ask of the platform: beginning, saving every change, the question of each page every four seconds.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { writeExaminees } from '../../../e2e/kill/examinees.mjs';
import { startApi } from '../../start/api-process.mjs';
import { loadDemo } from '../../start/demo.mjs';
import { benchAgainstFloor } from '../api/api.mjs';

const root = join(import.meta.dirname, '../../..');
/** People who are at work when the saves are measured. */
const AT_WORK = 400;
/** People who have not begun: each beginning is measured once. */
const WAITING = 12_000;
const HOURS_MS = 8 * 3_600_000;

const OPEN = 'mutation OpenExamPaper($input: OpenExamPaperFields!) { openExamPaper(input: $input) { __typename ... on ExamPaper { sittingId epoch startedAt endsAt now sequence cases { id key kind title language parts { heading text } roles position places { symbol role } flagged sequence savedAt } } ... on Refusal { message } } }';
const SAVE = 'mutation SaveExamAnswer($input: ExamAnswerFields!) { saveExamAnswer(input: $input) { __typename ... on ExamAnswerSaved { savedAt endsAt now } ... on Refusal { message } } }';
const PULSE = 'query ExamPulse($sittingId: ID!, $epoch: Int!) { examPulse(sittingId: $sittingId, epoch: $epoch) { now endsAt current handedIn } }';

/** @param {Parameters<typeof benchAgainstFloor>[0]} options */
export const benchExam = (options) => benchAgainstFloor(options, {
  write: async ({ env, log, url, database }) => {
    await loadDemo({ root, url: database, log, env, started: () => undefined });
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    const { rows: [offering] } = await client.query(`select o.id from catalogue.offering o join catalogue.training t on t.id = o.training_id where t.slug = 'nice-classification-basics' and o.starts_at is null`);
    const people = await writeExaminees(client, { count: AT_WORK + WAITING, offeringId: offering.id });
    const { rows: enrolments } = await client.query('select id, person_id from learning.enrolment where offering_id = $1 and person_id = any($2)', [offering.id, people.map(({ personId }) => personId)]);
    await client.query('vacuum analyze');
    await client.end();
    const enrolmentOf = new Map(enrolments.map((row) => [row.person_id, row.id]));
    const made = await prepare({ env, log, url }, offering.id, people.slice(0, AT_WORK));
    return { people: people.length, cases: made.cases, atWork: AT_WORK, examId: made.examId, sittings: made.sittings, examinees: people.map(({ personId, cookie }) => ({ personId, cookie, enrolmentId: enrolmentOf.get(personId) })) };
  },
  describe: ({ people, cases, atWork }) => `${people} people, a paper of ${cases} cases, ${atWork} at work`,
  rows: async ({ url, data }) => examRows({ url, ...data }),
});

/** Makes the exam and lets people begin it, through the API. Its lines ask for everything they have: one paper, so that the floor can send it, too. */
async function prepare({ env, log, url }, offeringId, people) {
  const api = startApi({ root, log, env: { ...env, RUN_WORKER: 'false' } });
  await api.reached('listening');
  try {
    const ask = async (cookie, query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', origin: url, ...(cookie ? { cookie } : {}) }, body: JSON.stringify({ query, variables }) });
      const { data, errors } = await response.json();
      if (errors) throw new Error(JSON.stringify(errors));
      return { ...data, cookie: response.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ') };
    };
    const { cookie } = await ask('', 'mutation { signInWithPassword(email: "trainer@demo.test", password: "classmark-demo") { __typename } }');
    const { examBank } = await ask(cookie, '{ examBank { edition rules { value cases } } }');
    const bank = examBank.find(({ edition }) => edition === 'NCL 13-2026');
    let cases = 0;
    const lines = bank.rules.filter((rule) => rule.cases > 1 && (cases += rule.cases) <= 20).map((rule) => ({ tests: rule.value, count: rule.cases }));
    const { made } = await ask(cookie, 'mutation ($input: CreateExamFields!) { made: createExam(input: $input) { __typename ... on ExamCreated { examId } ... on Refusal { message } } }', { input: {
      offeringId, edition: bank.edition, title: 'Bench', lines, policy: 'hierarchical', passMark: '1/2', duration: HOURS_MS, opensAt: new Date(Date.now() - 1_000).toISOString(), closesAt: new Date(Date.now() + 30 * HOURS_MS).toISOString(), review: 'all', language: 'en' } });
    if (!made.examId) throw new Error(`bench: ${made.message}`);
    const sittings = [];
    for (const person of people) {
      const { openExamPaper: paper } = await ask(person.cookie, OPEN, { input: { examId: made.examId, language: 'en' } });
      sittings.push(paper.sittingId);
    }
    return { examId: made.examId, sittings, cases: lines.reduce((sum, line) => sum + line.count, 0) };
  } finally {
    if (api.pid) process.kill(api.pid, 'SIGKILL');
    await api.died.catch(() => undefined);
  }
}

/** @returns {import('../api/rows.mjs').Row[]} */
function examRows({ url, examId, sittings, examinees, cases }) {
  const post = (cookie, query, variables) => ({ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json', accept: 'application/json', origin: url, cookie }, body: JSON.stringify({ query, variables }) });
  return [
    {
      name: 'save', title: 'exam answer saved', goal: '≤ 0.6 ms', expect: 'ExamAnswerSaved', different: 1_000_000, once: true,
      make: (n) => {
        // The first ones, which are watched for the floor, are of one sitting: what the API keeps in memory of it is not read again there either.
        const number = n < 10 ? 0 : n % sittings.length;
        const sequence = 1 + (n % 100_000);
        const ids = { person: examinees[number].personId, sitting: sittings[number], answer: randomUUID() };
        return { ...post(examinees[number].cookie, SAVE, { input: { id: ids.answer, sittingId: ids.sitting, epoch: 1, position: n % cases, sequence, flagged: false, places: [{ symbol: '9' }, { symbol: '42' }] } }), ids };
      },
    },
    { name: 'pulse', title: 'how a sitting stands', goal: '≤ 0.4 ms', expect: '"current":true', different: sittings.length, make: (n) => ({ ...post(examinees[n].cookie, PULSE, { sittingId: sittings[n], epoch: 1 }), ids: { person: examinees[n].personId, sitting: sittings[n] } }) },
    {
      name: 'begin', title: 'exam begun, paper drawn', goal: '≤ 3 ms', expect: '"epoch":1', different: examinees.length - sittings.length, once: true,
      make: (n) => {
        const { personId, enrolmentId, cookie } = examinees[sittings.length + n];
        return { ...post(cookie, OPEN, { input: { examId, language: 'en' } }), ids: { person: personId, enrolment: enrolmentId } };
      },
    },
  ];
}
