// Parts `search` and `branch` of `npm run bench -- scheme`: one reader after the other, over HTTP, six editions loaded.
import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../api/seeded.mjs';
import { CODES, serveEditions } from './editions.mjs';

const QUERY = 'query SchemeSearch($edition:String!$question:String!$language:String!){searchPlaces(edition:$edition question:$question language:$language first:8){symbol title titleLanguage reason corrected entry{code label language} excerpt{kind language pieces{text isMarked}} chain{symbol title titleLanguage}}}';
const TYPED = 400;
const BRANCHES = 240;
const ASKED = 120;

/** What costs a search most, each kind for itself. Words stand as they are in the titles of the edition. */
const HARD = [
  ['searchMisspelt', 'a misspelt word', (random, pick, titles) => slip(wordOf(pick, titles, 5))],
  ['searchNothing', 'a word that nothing has', (random) => letters(random, 9)],
  ['searchOneUnknown', 'two words, one of them unknown', (random, pick, titles) => `${wordOf(pick, titles, 4)} ${letters(random, 9)}`],
  ['searchNearest', 'words of two titles, which no place has together', (random, pick, titles) => `${wordOf(pick, titles, 4)} ${wordOf(pick, titles, 4)} ${wordOf(pick, titles, 4)}`],
  ['searchLetter', 'one letter', (random, pick) => pick([...'abcdefghilmoprstw'])],
  ['searchCommon', 'very common words', (random, pick, titles) => pick(commonWords(titles))],
];

/**
 * @param {{ folder: string, env: NodeJS.ProcessEnv, url: string, say: (line: string) => void }} options
 */
export async function benchSearch(options) {
  const api = await serveEditions(options);
  try {
    const random = seeded(7);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const text = readFileSync(join(options.folder, 'ipc_scheme_20260101.xml'), 'utf8');
    const titles = [...text.matchAll(/<text>([^<]+)<\/text>/g)].map((match) => match[1]);
    const subclasses = [...new Set([...text.matchAll(/symbol="([A-H]\d\d[A-Z])"/g)].map((match) => match[1]))];
    // The first question of an edition reads it into memory; that is the reader of the morning, measured apart.
    const first = [];
    for (const edition of CODES) first.push((await search(api.port, edition, 'valve')).ms);
    const found = { ms: [], hits: 0 };
    for (let count = 0; count < TYPED; count += 1) {
      const answer = await search(api.port, pick(CODES), question(random, pick, titles));
      found.ms.push(answer.ms);
      found.hits += answer.hits;
    }
    const rows = [];
    for (const [row, title, ask] of HARD) {
      const answers = { ms: [], hits: 0 };
      for (let count = 0; count < ASKED; count += 1) {
        const answer = await search(api.port, pick(CODES), ask(random, pick, titles));
        answers.ms.push(answer.ms);
        answers.hits += answer.hits;
      }
      rows.push({ row, title, p50Ms: at(answers.ms, 0.5), p95Ms: at(answers.ms, 0.95), maxMs: at(answers.ms, 1), hitsEach: answers.hits / ASKED });
    }
    // Every branch is asked for the first time, so none of them comes ready from memory.
    const opened = { ms: [], bytes: [], places: [] };
    for (let count = 0; count < BRANCHES; count += 1) {
      const branch = await get(api.port, `/schemes/${encodeURIComponent(CODES[count % CODES.length])}/en/branch/${subclasses[(count * 7) % subclasses.length]}.json`);
      opened.ms.push(branch.ms);
      opened.bytes.push(branch.body.length);
      opened.places.push(JSON.parse(brotliDecompressSync(branch.body).toString()).s.length);
    }
    const skeleton = await get(api.port, `/schemes/${encodeURIComponent(CODES[0])}/en/skeleton.json`);
    return [
      { row: 'search', title: 'search while typing, 6 editions', p50Ms: at(found.ms, 0.5), p95Ms: at(found.ms, 0.95), maxMs: at(found.ms, 1), firstMs: at(first, 1), hitsEach: found.hits / TYPED, indexSeconds: api.indexSeconds },
      ...rows,
      { row: 'branch', title: 'opening a subclass, not ready yet', p50Ms: at(opened.ms, 0.5), p95Ms: at(opened.ms, 0.95), maxMs: at(opened.ms, 1), p50Bytes: at(opened.bytes, 0.5), maxBytes: at(opened.bytes, 1), p50Places: at(opened.places, 0.5), skeletonBytes: skeleton.body.length },
    ];
  } finally {
    api.close();
  }
}

/** What somebody types: a beginning, a word, two words, a word with a slip, a symbol. */
function question(random, pick, titles) {
  const words = pick(titles).split(/\s+/).filter((word) => word.length > 2);
  const word = words[0] ?? 'valve';
  const kind = random();
  if (kind < 0.35) return word.slice(0, 1 + Math.floor(random() * Math.max(1, word.length - 1)));
  if (kind < 0.6) return word;
  if (kind < 0.8) return words.slice(0, 2).join(' ');
  if (kind < 0.9) return word.length > 4 ? `${word[1]}${word[0]}${word.slice(2)}` : word;
  return `${pick([...'abcdefgh'])}0${1 + Math.floor(random() * 9)}${pick([...'abc'])} ${1 + 2 * Math.floor(random() * 20)}`;
}

function wordOf(pick, titles, shortest) {
  for (;;) {
    const word = pick(pick(titles).split(/[^\p{L}]+/u));
    if (word.length >= shortest) return word;
  }
}

/** Two letters changed over. */
function slip(word) {
  return `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;
}

function letters(random, count) {
  return Array.from({ length: count }, () => 'bcdfghjklmnpqrstvwxz'[Math.floor(random() * 20)]).join('');
}

let common;
/** The twenty words that most titles have. */
function commonWords(titles) {
  if (common) return common;
  const uses = new Map();
  for (const title of titles) for (const word of new Set(title.toLowerCase().match(/\p{L}{3,}/gu) ?? [])) uses.set(word, (uses.get(word) ?? 0) + 1);
  common = [...uses].sort((a, b) => b[1] - a[1]).slice(0, 20).map(([word]) => word);
  return common;
}

/** The value that a share of the sorted values does not exceed. */
function at(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

async function search(port, edition, asked) {
  const { ms, body } = await send({ port, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } }, JSON.stringify({ query: QUERY, variables: { edition, question: asked, language: 'en' } }));
  const answer = JSON.parse(body.toString());
  if (!answer.data) throw new Error(`The search failed for “${asked}”: ${body.toString().slice(0, 300)}`);
  return { ms, hits: answer.data.searchPlaces.length };
}

async function get(port, path) {
  const answer = await send({ port, path, method: 'GET', headers: { 'accept-encoding': 'br' } });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
  return answer;
}

function send(options, body) {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', ...options }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, ms: performance.now() - begun, body: Buffer.concat(chunks) }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
