// The operations that are measured: what is asked, and how an answer shows that it is one.
import { benchId, KIND, PRACTISING, SIGNED_IN, tokenOf } from './data.mjs';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} title
 * @property {string} goal of performance.md §1
 * @property {string} expect words that every answer carries
 * @property {(n: number) => { method: string, path: string, headers: Record<string, string>, body?: string, ids?: Record<string, string> }} make request `n`; `ids` are those that belong to this request alone
 * @property {number} different how many different requests there are before one comes again
 * @property {boolean} [kept] drawn before the window begins, as a page that somebody read in the last minute
 * @property {boolean} [once] a request that came once does nothing the second time
 */

/** An operation of the screens with its fragments, as the browser sends it. */
function operation(domain, files, name) {
  const source = files.map((file) => readFileSync(join(root, 'libs', domain, 'web/src', file), 'utf8')).join('\n');
  const parts = Object.fromEntries([...source.matchAll(/^(query|mutation|fragment) (\w+)[^]*?^}/gm)].map(([text, , called]) => [called, text]));
  const found = new Set([name]);
  for (const each of found) for (const [, fragment] of parts[each].matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) found.add(fragment);
  return [...found].map((each) => parts[each]).join('\n').replaceAll(/\s+/g, ' ');
}

/** Different pages of a kind that are read at the same time. */
const PAGES = 20;

const cookie = (person) => ({ cookie: `classmark=${tokenOf(person)}` });
const person = (number) => benchId(KIND.person, number);

/** @param {{ url: string, slugs: string[], offerings: string[], cases: string[], secretariat: string, year: number }} data @returns {Row[]} */
export function apiRows({ url, slugs, offerings, cases, secretariat, year }) {
  const page = (path) => ({ method: 'GET', path, headers: { accept: 'text/html', 'accept-encoding': 'br' } });
  const post = (headers, query, variables) => ({ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json', accept: 'application/json', origin: url, ...headers }, body: JSON.stringify({ query, variables }) });
  const learner = (n) => 1 + (n % SIGNED_IN);
  const mine = operation('learning', ['my-learning/my-learning.graphql', 'progress/my-training.graphql'], 'MyLearning');
  const progress = operation('learning', ['progress/my-training.graphql'], 'MyTraining');
  const enrol = operation('learning', ['enrolment/enrolment.graphql'], 'EnrolLearner');
  const answer = 'mutation SaveAnswer($input: ClassificationAnswerFields!) { saveClassificationAnswer(input: $input) { __typename ... on ClassificationAnswerSaved { savedAt newest } ... on Refusal { message } } }';
  const figures = 'query Participation($years: [Int]!) { participationFigures(measures: [participations], years: $years, by: office) { year total { value rows } parts { key name value rows } rest { value rows } } }';
  // Learner n is in ten trainings that follow one another; the others are free.
  const free = (n) => {
    const number = learner(n);
    const step = Math.floor(n / SIGNED_IN) + 1;
    return { number, offering: offerings[(number * 13 + 10 + step) % offerings.length] };
  };
  return [
    { name: 'catalogue', title: 'catalogue page', goal: '≤ 0.3 ms', expect: '', different: 1, kept: true, make: () => page('/en/trainings') },
    { name: 'course', title: 'course page', goal: '≤ 0.3 ms', expect: '', different: PAGES, kept: true, make: (n) => page(`/en/trainings/${slugs[n % PAGES]}`) },
    { name: 'lesson', title: 'lesson page', goal: '≤ 0.3 ms', expect: '', different: PAGES, kept: true, make: (n) => page(`/en/trainings/${slugs[n % PAGES]}/lessons/lesson-${1 + (n % 20)}`) },
    { name: 'progress', title: 'own progress beside it', goal: '≤ 0.6 ms', expect: '"lessonsDone"', different: SIGNED_IN, make: (n) => ({ ...post(cookie(learner(n)), progress, { slug: slugs[(learner(n) * 13 + 1) % slugs.length], language: 'en' }), ids: { person: person(learner(n)) } }) },
    { name: 'mine', title: 'my courses (query)', goal: '≤ 0.8 ms', expect: '"courses":[{', different: SIGNED_IN, make: (n) => ({ ...post(cookie(learner(n)), mine, { language: 'en' }), ids: { person: person(learner(n)) } }) },
    {
      name: 'enrol', title: 'enrol', goal: '≤ 0.7 ms', expect: '"enrolment":{', different: SIGNED_IN * (offerings.length - 11), once: true,
      make: (n) => {
        const { number, offering } = free(n);
        return { ...post(cookie(number), enrol, { input: { offeringId: offering } }), ids: { person: person(number), offering } };
      },
    },
    {
      name: 'answer', title: 'answer saved', goal: '≤ 0.6 ms', expect: 'ClassificationAnswerSaved', different: 1_000_000, once: true,
      make: (n) => {
        const number = 1 + (n % PRACTISING);
        const ids = { person: person(number), attempt: benchId(KIND.attempt, number), case: cases[n % cases.length], answer: randomUUID() };
        return { ...post(cookie(number), answer, { input: { id: ids.answer, attemptId: ids.attempt, caseId: ids.case, tryNumber: 1, sequence: 1 + Math.floor(n / PRACTISING), places: [{ symbol: '9' }] } }), ids };
      },
    },
    { name: 'participation', title: 'participation by office × year', goal: '≤ 10 ms', expect: '"parts":[{', different: 1, make: () => post({ cookie: secretariat }, figures, { years: [year - 4, year - 3, year - 2, year - 1, year] }) },
  ];
}
