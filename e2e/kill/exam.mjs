// An exam sat by 200 people at once, with cut connections, doubled, late and reordered saves, people who change the device, and an API that is
// killed again and again. Afterwards: every acknowledged answer is there, once; nothing else is; each mark equals one computed from the tables alone.
// `node e2e/kill/exam.mjs [--people 200] [--kills 3]`; needs `npm run build`.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { writeExaminees } from './examinees.mjs';
import { openMortalApi, wait } from './mortal-api.mjs';
import { recomputedMark } from './recompute-mark.mjs';

const option = (name, usual) => Number(new RegExp(`--${name}[= ](\\d+)`).exec(process.argv.join(' '))?.[1] ?? usual);
const PEOPLE = option('people', 200);
const KILLS = option('kills', 3);
/** The window: who has not handed in by then is handed in by the clock, ten seconds later. */
const OPEN_MS = 20_000;
const EDITION = 'NCL 13-2026';
const LINES = [{ count: 4, tests: 'nice.finished-goods-by-purpose' }, { count: 2, tests: 'nice.services-by-what-is-done' }, { count: 4, difficultyFrom: 3, difficultyTo: 5 }];

const between = (from, to) => from + Math.random() * (to - from);
const ensure = (holds, words) => { if (!holds) throw new Error(words); };

const mortal = await openMortalApi('exam');
const { start, kill, cleanUp, loadDemo, database } = mortal;
/** Asks as one person, who does not wait for ever. */
const ask = (cookie, query, variables, signal = AbortSignal.timeout(15_000)) => mortal.ask(cookie, query, variables, signal);

/** Asks until somebody answers, as a page does. */
async function insist(cookie, query, variables) {
  for (;;) {
    try {
      return await ask(cookie, query, variables);
    } catch (fault) {
      if (String(fault).includes('extensions')) throw fault;
      await wait(between(100, 400));
    }
  }
}

const OPEN = 'mutation ($input: OpenExamPaperFields!) { paper: openExamPaper(input: $input) { __typename ... on ExamPaper { sittingId epoch cases { position } } ... on Refusal { message } } }';
const SAVE = 'mutation ($input: ExamAnswerFields!) { saved: saveExamAnswer(input: $input) { __typename ... on Refusal { message } } }';
const HAND_IN = 'mutation ($input: HandInExamFields!) { handed: handInExam(input: $input) { __typename ... on Refusal { message } } }';

/** @typedef {{ id: string, sittingId: string, epoch: number, position: number, sequence: number, places: { symbol: string }[], flagged: boolean }} Change */

/** What everybody sent and what was promised. @type {Map<string, Change & { acknowledged: boolean }>} */
const sent = new Map();
const seen = { saves: 0, cut: 0, doubled: 0, reordered: 0, moved: 0, late: 0, opened: 0 };
const openings = [];

async function send(person, change, { cut = false } = {}) {
  const record = sent.get(change.id) ?? { ...change, acknowledged: false };
  sent.set(change.id, record);
  seen.saves += 1;
  const controller = new AbortController();
  const limit = setTimeout(() => controller.abort(), cut ? between(0, 25) : 15_000);
  try {
    const { saved } = await ask(person.cookie, SAVE, { input: change }, controller.signal);
    if (saved.__typename === 'ExamAnswerSaved') record.acknowledged = true;
    return saved.__typename;
  } catch {
    if (cut) seen.cut += 1;
    return null;
  } finally {
    clearTimeout(limit);
  }
}

/** One person's exam, until the window closes or the paper is handed in. */
async function sit(person, examId, closesAt) {
  const open = async () => {
    const begun = performance.now();
    const { paper } = await insist(person.cookie, OPEN, { input: { examId, language: 'en' } });
    ensure(paper.__typename === 'ExamPaper', `A paper was refused: ${paper.message}`);
    openings.push(performance.now() - begun);
    seen.opened += 1;
    return paper;
  };
  let paper = await open();
  let sequence = 0;
  const held = [];
  const leaves = person.number % 3 === 0 ? Infinity : closesAt - between(1_000, 12_000);
  const change = () => ({ id: randomUUID(), sittingId: paper.sittingId, epoch: paper.epoch, position: Math.floor(between(0, paper.cases.length)), sequence: (sequence += 1), flagged: Math.random() < 0.2,
    places: [...new Set(Array.from({ length: Math.floor(between(0, 3.3)) }, () => 1 + Math.floor(between(0, 45))))].map((symbol) => ({ symbol: String(symbol) })) });
  while (Date.now() < Math.min(leaves, closesAt)) {
    const next = change();
    const chance = Math.random();
    if (chance < 0.08) held.push(next); // arrives after newer ones
    else if (chance < 0.16) {
      seen.doubled += 1;
      await Promise.all([send(person, next), send(person, next)]);
    } else if (chance < 0.26) {
      await send(person, next, { cut: true });
      if (Math.random() < 0.7) await send(person, next); // the page sends it again; otherwise it never learns what became of it
    } else {
      for (let again = 0; await send(person, next) === null && again < 20 && Date.now() < closesAt; again += 1) await wait(between(200, 600));
    }
    if (held.length > 0 && Math.random() < 0.3) {
      seen.reordered += 1;
      await send(person, held.shift());
    }
    if (!person.changed && person.number % 10 === 4 && Math.random() < 0.1) {
      person.changed = true;
      const old = { ...change(), id: randomUUID() };
      paper = await open();
      const refused = await send(person, old);
      ensure(refused === null || refused === 'MovedToAnotherWindow', `An older window was answered with ${refused}.`);
      seen.moved += 1;
    }
    await wait(between(150, 650));
  }
  if (leaves === Infinity) return;
  const { handed } = await insist(person.cookie, HAND_IN, { input: { sittingId: paper.sittingId, epoch: paper.epoch } });
  ensure(handed.__typename === 'ExamHandedIn', `A paper could not be handed in: ${handed.message}`);
  const late = change();
  const answer = await send(person, late);
  ensure(answer === null || answer === 'SittingOver', `A change after handing in was answered with ${answer}.`);
  seen.late += 1;
}

/** Kills the API while everybody is at work, and starts it again. */
async function interrupt(closesAt) {
  const until = closesAt - 4_000;
  const pause = (until - Date.now()) / (KILLS + 1);
  for (let time = 0; time < KILLS; time += 1) {
    await wait(pause * between(0.8, 1.1));
    kill();
    await wait(between(100, 500));
    await start();
  }
}

const client = new pg.Client({ connectionString: database });
try {
  await loadDemo();
  await start();
  await client.connect();
  const trainer = (await ask('', 'mutation { signInWithPassword(email: "trainer@demo.test", password: "classmark-demo") { __typename } }', {})).cookie;
  const { training } = await ask('', '{ training(slug: "nice-classification-basics", language: "en") { offerings { id } } }', {});
  const offeringId = training.offerings[0].id;
  const people = (await writeExaminees(client, { count: PEOPLE, offeringId })).map((person, number) => ({ ...person, number, changed: false }));
  const opensAt = Date.now() - 1_000;
  const closesAt = Date.now() + OPEN_MS;
  const { made } = await ask(trainer, 'mutation ($input: CreateExamFields!) { made: createExam(input: $input) { __typename ... on ExamCreated { examId } ... on Refusal { message } } }', { input: {
    offeringId, edition: EDITION, title: 'Two hundred at once', lines: LINES, policy: 'hierarchical', passMark: '1/2', duration: 3_600_000, opensAt: new Date(opensAt).toISOString(), closesAt: new Date(closesAt).toISOString(), review: 'all', language: 'en' } });
  ensure(made.__typename === 'ExamCreated', `The exam could not be made: ${made.message}`);
  const { examId } = made;

  await Promise.all([...people.map((person) => sit(person, examId, closesAt)), interrupt(closesAt)]);

  const states = async () => (await client.query('select count(*)::int as sittings, count(submitted_at)::int as handed_in, count(*) filter (where submitted_by = $2)::int as by_clock from classification.exam_sitting where exam_id = $1', [examId, 'clock'])).rows[0];
  for (const end = Date.now() + 45_000; (await states()).handed_in < PEOPLE && Date.now() < end;) await wait(500);
  const { sittings, handed_in: handedIn, by_clock: byClock } = await states();
  ensure(sittings === PEOPLE && handedIn === PEOPLE, `${PEOPLE} people sat the exam; there are ${sittings} sittings, ${handedIn} handed in.`);

  const { rows: kept } = await client.query(`select n.id, n.sitting_id, n.position, n.epoch, n.sequence, n.places, n.flagged from classification.exam_answer n
    join classification.exam_sitting s on s.id = n.sitting_id where s.exam_id = $1`, [examId]);
  const keptById = new Map(kept.map((row) => [row.id, row]));
  const acknowledged = [...sent.values()].filter((change) => change.acknowledged);
  const symbols = (places) => places.map((place) => place.symbol).sort().join(' ');
  for (const change of acknowledged) {
    const row = keptById.get(change.id);
    ensure(row, `Acknowledged and not there: ${JSON.stringify(change)}`);
    ensure(row.sitting_id === change.sittingId && row.position === change.position && row.sequence === change.sequence && row.epoch === change.epoch && row.flagged === change.flagged && symbols(row.places) === symbols(change.places),
      `Kept otherwise than sent: ${JSON.stringify(row)} for ${JSON.stringify(change)}`);
  }
  ensure(keptById.size === kept.length, 'An answer is there twice.');
  for (const row of kept) ensure(sent.has(row.id), `Nobody sent ${row.id}.`);

  const parents = new Map((await client.query('select symbol, parent from classification.place where edition_code = $1', [EDITION])).rows.map((row) => [row.symbol, row.parent]));
  const { rows: marked } = await client.query(`select s.id as sitting_id, s.seat, s.person_id, c.position, c.case_version_id, v.answer_key, a.id as answer_id, a.places, m.mark
    from classification.exam_sitting s join classification.exam_case c on c.sitting_id = s.id join classification.case_version v on v.id = c.case_version_id
    left join classification.case_answer a on a.attempt_id = s.id and a.case_version_id = c.case_version_id left join classification.case_marking m on m.answer_id = a.id where s.exam_id = $1`, [examId]);
  ensure(marked.length === PEOPLE * 10, `${PEOPLE * 10} cases were to be marked, there are ${marked.length}.`);
  const newest = new Map();
  const later = (a, b) => a.epoch - b.epoch || a.sequence - b.sequence;
  for (const row of kept) {
    const name = `${row.sitting_id} ${row.position}`;
    if (!newest.has(name) || later(row, newest.get(name)) > 0) newest.set(name, row);
  }
  const points = new Map();
  let blanks = 0;
  for (const row of marked) {
    const stands = newest.get(`${row.sitting_id} ${row.position}`);
    if (!stands) blanks += 1;
    ensure(stands ? row.answer_id === stands.id : row.places.length === 0, `Marked was ${row.answer_id}, but ${stands?.id ?? 'a blank'} stands.`);
    const promised = acknowledged.filter((change) => change.sittingId === row.sitting_id && change.position === row.position).sort(later).at(-1);
    ensure(!promised || later(stands, promised) >= 0, `A later change was promised than the one that was marked: ${JSON.stringify(promised)}`);
    const mark = recomputedMark(parents, row.answer_key, stands?.places ?? []);
    ensure(row.mark === mark, `Case ${row.position} of seat ${row.seat} is marked ${row.mark}; recomputed it is ${mark}.`);
    points.set(row.person_id, [...(points.get(row.person_id) ?? []), mark]);
  }

  const papers = new Map();
  for (const row of marked) papers.set(row.seat, (papers.get(row.seat) ?? new Set()).add(row.case_version_id));
  const seats = [...papers.keys()].sort((a, b) => a - b);
  const shared = seats.slice(1).map((seat, at) => [...papers.get(seat)].filter((id) => papers.get(seats[at]).has(id)).length);
  ensure(Math.max(...shared) === 0, `Neighbours share ${Math.max(...shared)} cases, though the bank has alternates enough.`);

  const { released } = await ask(trainer, 'mutation ($input: ReleaseExamResultsFields!) { released: releaseExamResults(input: $input) { __typename ... on Refusal { message } } }', { input: { examId } });
  ensure(released.__typename === 'ExamResultsReleased', `The results could not be released: ${released.message}`);
  const sum = (marks) => marks.map((mark) => mark.split('/').map(BigInt)).reduce(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n]);
  for (const person of people.filter((_, index) => index % 20 === 0)) {
    const { result } = await ask(person.cookie, 'query ($id: ID!) { result: examResult(examId: $id) { points of } }', { id: examId });
    const [n, d] = sum(points.get(person.personId));
    const [a, b] = result.points.split('/').map(BigInt);
    ensure(a * d === n * b && result.of === 10, `Person ${person.number} is told ${result.points}; recomputed it is ${n}/${d}.`);
  }
  const sorted = openings.sort((a, b) => a - b);
  console.log(`exam: ${PEOPLE} people, ${KILLS} kills of the API, ${seen.cut} cut connections, ${seen.doubled} doubled and ${seen.reordered} late saves, ${seen.moved} changes of device: ${acknowledged.length} acknowledged answers of ${sent.size}, all there, each once; `
    + `${marked.length} marks as recomputed (${blanks} blanks), ${byClock} handed in by the clock, ${seen.late} refused after handing in; a paper opened in ${sorted[Math.floor(sorted.length / 2)].toFixed(0)} ms (median), ${sorted.at(-1).toFixed(0)} ms at most.`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  await client.end().catch(() => undefined);
  await cleanUp();
}
