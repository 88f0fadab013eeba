import { START_MS, TestServer } from '@classmark/catalogue/server/testing';
import type { CaseFile } from '@classmark/classification/core';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { newId } from '@classmark/platform/server';
import { DecideDispute } from '../analysis/decide-dispute';
import { ClassificationModule, classificationEntities } from '../classification.module';
import { loadClassificationDemo } from '../demo';
import { demoCases } from '../demo/cases';
import { PracticeCards } from '../practice/practice-cards';
import { RebuildPracticeCards } from '../practice/rebuild-practice-cards';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WRITTEN = ['practice_answer', 'practice_review', 'practice_card', 'practice_hint', 'case_report', 'case_answer', 'case_marking'].map((table) => `classification.${table}`);
const CARDS = 'cards { places { symbol } grade state dueAt }';
const PLAN = `query ($input: PracticePlanFields!) { r: practicePlan(input: $input) { __typename ... on Refusal { message } ... on PracticePlan { scheme nextDueAt held items { id key title language edition difficulty why hints roles parts { text } } } } }`;
const HINT = `mutation ($input: PracticeHintFields!) { r: askPracticeHint(input: $input) { __typename ... on Refusal { message } ... on PracticeHintGiven { step steps kind text count places { symbol } } } }`;
const CHECK = `mutation ($input: PracticeAnswerFields!) { r: checkPracticeAnswer(input: $input) { __typename ... on Refusal { message } ... on UnknownPlaces { symbols }
  ... on PracticeChecked { id caseId hints hasSibling places { symbol role chain { symbol } } marking { mark findings { kind } accepted { symbol } rule } ${CARDS} } } }`;
const REPORT = `mutation ($input: CaseReportFields!) { r: reportCase(input: $input) { __typename ... on Refusal { message } ... on CaseReported { at } } }`;
const HOME = `query { r: myPractice { scheme edition cases due dueCases minutes nextDueAt newLeft counts { due new practised solid } } }`;
const MAP = `query ($scheme: String!) { r: practiceMap(scheme: $scheme, language: "en") { scheme due rows { symbol title depth own state counts { due new practised solid } } pairs { one { symbol } other { symbol } state dueAt } difficulties { difficulty cases } } }`;

interface Item { id: string; key: string; title: string; why: string; hints: number; difficulty: number; edition: string }
interface Reply { __typename: string; message?: string; symbols?: string[]; code?: string; items?: Item[]; held?: number; nextDueAt?: string | null; id?: string; caseId?: string; hints?: number; hasSibling?: boolean;
  places?: { symbol: string }[]; marking?: { mark: string; findings: { kind: string }[]; accepted: { symbol: string }[] }; cards?: { places: { symbol: string }[]; grade: string; state: string; dueAt: string }[]; step?: number; steps?: number; kind?: string; text?: string; count?: number; at?: string }

describe('practice over the bank of cases', () => {
  let server: TestServer;
  let personId: string;

  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    await loadClassificationDemo(server.app, server.system);
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    server.clock.ms = START_MS;
    personId = await server.person();
  });

  const id = () => newId({ now: () => server.clock.ms });
  const ask = async <T = Reply>(who: string | null, document: string, variables: object = {}): Promise<T> => {
    const answer = await server.ask(who, document, variables);
    return (answer.data?.['r'] ?? answer.errors?.[0]?.extensions) as never;
  };
  const send = (document: string, input: object, who: string | null = personId) => ask(who, document, { input });
  const plan = (over: object = {}, who: string | null = personId) => send(PLAN, { scheme: 'nice', minutes: 10, language: 'en', ...over }, who);
  const file = (key: string): CaseFile => demoCases.find((each) => each.key === key)!;
  const versionOf = async (key: string): Promise<string> => (await plan({ scheme: schemeOf(file(key)), caseKey: key })).items![0]!.id;
  const answer = (caseId: string, symbols: readonly string[], over: object = {}) => ({ id: id(), sessionId: id(), caseId, places: symbols.map((symbol) => ({ symbol })), language: 'en', ...over });
  const gradesOf = (checked: Reply) => Object.fromEntries(checked.cards!.map((card) => [card.places.map((place) => place.symbol).join('|'), card.grade]));
  const cards = () => server.rows(`select person_id, scheme_code, card, scheduled_at, stability, difficulty, scheduled_days, reps, lapses, state, last_grade, first_reviewed_at, last_reviewed_at
    from classification.practice_card order by person_id, scheme_code, card`);

  it('plans cases that are live, each once, easy ones first, without a word of any key', async () => {
    const reply = await server.ask(personId, PLAN, { input: { scheme: 'nice', minutes: 20, language: 'en' } });
    const planned = reply.data?.['r'] as unknown as Reply;
    expect(planned.items!.length).toBeGreaterThanOrEqual(4);
    expect(new Set(planned.items!.map((each) => each.key)).size).toBe(planned.items!.length);
    expect(planned.items!.every((each) => each.why === 'new' && demoCases.some((known) => known.key === each.key))).toBe(true);
    const difficulties = planned.items!.map((each) => each.difficulty);
    expect(difficulties).toEqual([...difficulties].sort());
    const text = JSON.stringify(reply);
    for (const secret of planned.items!.flatMap((each) => secretsOf(file(each.key)))) expect(text).not.toContain(secret);
    expect(await server.rows('select 1 from classification.practice_answer where person_id = $1', [personId])).toEqual([]);
  });

  it('holds back new places beyond the limit of a day, gives them on demand, and leaves out what was seen', async () => {
    const first = await plan({ minutes: 60 });
    const mains = new Set(first.items!.flatMap((each) => file(each.key).answer.filter((group) => group.required ?? true).map((group) => group.accept[0]!.symbol)));
    expect(mains.size).toBeLessThanOrEqual(10 + 4);
    const all = await plan({ minutes: 60, moreNew: true });
    expect(all.items!.length).toBeGreaterThanOrEqual(first.items!.length);
    const rest = await plan({ minutes: 60, moreNew: true, seen: first.items!.map((each) => each.id) });
    expect(rest.items!.some((each) => first.items!.some((known) => known.id === each.id))).toBe(false);
  });

  it('opens with the case that was asked for, and refuses one that does not exist', async () => {
    expect((await plan({ caseKey: 'bookkeeping-software' })).items![0]!.key).toBe('bookkeeping-software');
    expect(await plan({ caseKey: 'no-such-case' })).toMatchObject({ __typename: 'CaseNotInPractice' });
    expect(await plan({ scheme: 'cpc' })).toMatchObject({ __typename: 'CaseNotInPractice' });
  });

  it('narrows by difficulty and by a branch above the answers, never by the answer itself', async () => {
    const easy = await plan({ difficulties: [1], minutes: 60, moreNew: true });
    expect(easy.items!.every((each) => each.difficulty === 1)).toBe(true);
    expect((await plan({ branch: '42', minutes: 60, moreNew: true })).items).toEqual([]);
    const vienna = await plan({ scheme: 'vienna', minutes: 60, moreNew: true });
    const top = file(vienna.items![0]!.key).answer[0]!.accept[0]!.symbol.slice(0, 2);
    const within = await plan({ scheme: 'vienna', branch: top, minutes: 60, moreNew: true });
    expect(within.items!.every((each) => file(each.key).answer.some((group) => group.accept[0]!.symbol.startsWith(top)))).toBe(true);
  });

  it('marks an answer, says what comes back when, and records it for the group', async () => {
    const caseId = await versionOf('bookkeeping-software');
    const checked = await send(CHECK, answer(caseId, ['class 42'], { shownAt: new Date(START_MS - 90_000).toISOString(), answeredAt: new Date(START_MS - 30_000).toISOString() }));
    expect(checked).toMatchObject({ __typename: 'PracticeChecked', caseId, hints: 0, places: [{ symbol: '42' }], marking: { mark: '1/1', findings: [{ kind: 'exact' }] } });
    expect(gradesOf(checked)).toEqual({ 42: 'good' });
    expect(Date.parse(checked.cards![0]!.dueAt)).toBeGreaterThanOrEqual(START_MS + 16 * HOUR_MS);
    expect(await server.rows('select mode, hints, duration_ms, answered_at from classification.case_answer where id = $1', [checked.id])).toEqual([{ mode: 'practice', hints: 0, duration_ms: 60_000, answered_at: new Date(START_MS) }]);
    expect(await server.rows('select mark, number from classification.case_marking where answer_id = $1', [checked.id])).toEqual([{ mark: '1/1', number: 1 }]);
  });

  it('makes a pair of two classes that were confused, brings it back, and lets it go when it is told apart', async () => {
    const caseId = await versionOf('bookkeeping-software');
    expect(gradesOf(await send(CHECK, answer(caseId, ['9'])))).toEqual({ 42: 'again', '9|42': 'again' });
    server.clock.ms += 2 * DAY_MS;
    const [nice] = (await ask<{ scheme: string; due: number; minutes: number }[]>(personId, HOME)).filter((each) => each.scheme === 'nice');
    expect(nice).toMatchObject({ due: 2 });
    // One case may bring both cards back, or two do: which, is the person's own order.
    expect([2, 3]).toContain(nice!.minutes);
    expect((await ask<{ pairs: unknown[] }>(personId, MAP, { scheme: 'nice' })).pairs).toMatchObject([{ one: { symbol: '9' }, other: { symbol: '42' }, state: 'due' }]);
    expect((await plan()).items![0]).toMatchObject({ why: 'due' });
    expect((await plan({ branch: '9|42' })).items!.some((each) => each.key === 'bookkeeping-software')).toBe(true);
    expect(gradesOf(await send(CHECK, answer(caseId, ['42'])))).toEqual({ 42: 'good', '9|42': 'good' });
    expect((await ask<{ pairs: { state: string }[] }>(personId, MAP, { scheme: 'nice' })).pairs[0]!.state).toBe('practised');
  });

  it('draws the map over the tree, with every place that cases ask for', async () => {
    await send(CHECK, answer(await versionOf('bookkeeping-software'), ['42']));
    const map = await ask<{ rows: { symbol: string; own: string | null; depth: number; state: string; counts: { new: number; practised: number; due: number; solid: number } }[] }>(personId, MAP, { scheme: 'nice' });
    expect(map.rows.find((row) => row.symbol === '42')).toMatchObject({ own: 'practised', depth: 1, state: 'practised' });
    const vienna = await ask<{ rows: { symbol: string; depth: number; state: string }[] }>(personId, MAP, { scheme: 'vienna' });
    expect(vienna.rows[0]).toMatchObject({ depth: 1, state: 'new' });
    expect(vienna.rows.some((row) => row.depth === 3)).toBe(true);
    expect(await ask(personId, MAP, { scheme: 'none' })).toBeFalsy();
  });

  it('gives help step by step, counts it once, and lowers the grade by it', async () => {
    const caseId = await versionOf('bookkeeping-software');
    expect(await send(HINT, { caseId, step: 2 })).toMatchObject({ __typename: 'NoSuchHint' });
    const first = await send(HINT, { caseId, step: 1, language: 'en' });
    expect(first).toMatchObject({ __typename: 'PracticeHintGiven', step: 1 });
    expect(first.steps).toBeGreaterThanOrEqual(2);
    expect(await send(HINT, { caseId, step: 1 })).toMatchObject({ step: 1 });
    expect(await server.rows('select step from classification.practice_hint where person_id = $1', [personId])).toEqual([{ step: 1 }]);
    const checked = await send(CHECK, answer(caseId, ['42']));
    expect([checked.hints, gradesOf(checked)]).toEqual([1, { 42: 'hard' }]);
    server.clock.ms += 1;
    expect((await send(CHECK, answer(caseId, ['42']))).hints).toBe(0);
    expect(await send(HINT, { caseId, step: first.steps! + 1 })).toMatchObject({ __typename: 'NoSuchHint' });
  });

  it('takes the same answer from a queue once, however often and late it comes, and dates it by its arrival', async () => {
    const caseId = await versionOf('dog-shampoo');
    const sent = answer(caseId, ['3'], { shownAt: new Date(START_MS).toISOString(), answeredAt: new Date(START_MS + 40_000).toISOString() });
    server.clock.ms += 5 * HOUR_MS;
    const [one, two] = await Promise.all([send(CHECK, sent), send(CHECK, sent)]);
    expect(two).toEqual(one);
    server.clock.ms += HOUR_MS;
    expect((await send(CHECK, sent)).marking).toEqual(one.marking);
    expect(await server.rows('select received_at, claimed_answered_at from classification.practice_answer where id = $1', [sent.id])).toEqual([{ received_at: new Date(START_MS + 5 * HOUR_MS), claimed_answered_at: new Date(START_MS + 40_000) }]);
    expect(await server.rows('select answered_at, duration_ms from classification.case_answer where id = $1', [sent.id])).toEqual([{ answered_at: new Date(START_MS + 5 * HOUR_MS), duration_ms: 40_000 }]);
    expect(await server.rows('select count(*)::int as n from classification.practice_review where answer_id = $1 and card = $2', [sent.id, '3'])).toEqual([{ n: 1 }]);
  });

  it('takes no answer that waited from somebody else than its person, whoever is signed in', async () => {
    const sent = answer(await versionOf('dog-shampoo'), ['3'], { personId });
    const [other, before] = [await server.person(), await server.counts(...WRITTEN)];
    expect(await send(CHECK, sent, other)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await server.counts(...WRITTEN)).toEqual(before);
    expect(await send(CHECK, sent)).toMatchObject({ __typename: 'PracticeChecked', id: sent.id });
  });

  it('keeps the time of a strange clock apart and does not measure by it', async () => {
    const sent = answer(await versionOf('dog-shampoo'), ['3'], { shownAt: '2031-01-01T00:00:00Z', answeredAt: '2020-01-01T00:00:00Z' });
    await send(CHECK, sent);
    expect(await server.rows('select answered_at, shown_at, duration_ms from classification.case_answer where id = $1', [sent.id])).toEqual([{ answered_at: new Date(START_MS), shown_at: null, duration_ms: null }]);
  });

  it('makes the cards anew from the reviews, the same to the last digit', async () => {
    for (const [key, symbols] of [['bookkeeping-software', ['9']], ['dog-shampoo', ['3']], ['bookkeeping-software', ['42']], ['bookkeeping-software', ['42', '9']], ['dog-shampoo', ['5']], ['dog-shampoo', ['3']]] as const) {
      await send(CHECK, answer(await versionOf(key), symbols));
      server.clock.ms += 3 * DAY_MS + 7;
    }
    const stored = await cards();
    expect(stored.length).toBeGreaterThan(3);
    const rebuilt = await server.get(RebuildPracticeCards).execute(server.system);
    expect(rebuilt.cards).toBe(stored.length);
    expect(await cards()).toEqual(stored);
    expect(server.get(PracticeCards)).toBeTruthy();
  });

  it('takes one open report per person and case, another one after somebody decided', async () => {
    const caseId = await versionOf('dog-shampoo');
    expect(await send(REPORT, { caseId, kind: 'key', text: '  Class 3 is not for animals. ' })).toMatchObject({ __typename: 'CaseReported', at: new Date(START_MS).toISOString() });
    expect(await send(REPORT, { caseId, kind: 'other', text: 'Again.' })).toMatchObject({ __typename: 'ReportedAlready' });
    const other = await server.person();
    expect(await send(REPORT, { caseId, kind: 'text', text: 'Unclear.' }, other)).toMatchObject({ __typename: 'CaseReported' });
    expect(await server.rows('select kind, text from classification.case_report where person_id = $1', [personId])).toEqual([{ kind: 'key', text: 'Class 3 is not for animals.' }]);
    server.clock.ms += HOUR_MS;
    await server.rows(`insert into classification.case_status (version_id, number, case_id, status, at, by, reason)
      select version_id, number + 1, case_id, 'live', $2, null, 'The key stands.' from classification.case_status where version_id = $1 order by number desc limit 1 returning 1`, [caseId, new Date(server.clock.ms)]);
    server.clock.ms += HOUR_MS;
    expect(await send(REPORT, { caseId, kind: 'key', text: 'Still.' })).toMatchObject({ __typename: 'CaseReported' });
  });

  it('offers another case of the same place or rule, never the same one', async () => {
    const caseId = await versionOf('bookkeeping-software');
    const sibling = await plan({ siblingOf: caseId });
    for (const each of sibling.items!) expect(each.id).not.toBe(caseId);
    expect((await send(CHECK, answer(caseId, ['42']))).hasSibling).toBe(sibling.items!.length > 0);
  });

  it('is closed to strangers: nothing is said and nothing written', async () => {
    const caseId = await versionOf('dog-shampoo');
    const before = await server.counts(...WRITTEN);
    for (const [document, input] of [[PLAN, { scheme: 'nice', minutes: 5 }], [HINT, { caseId, step: 1 }], [CHECK, answer(caseId, ['3'])], [REPORT, { caseId, kind: 'key', text: 'x' }]] as const) {
      expect(await send(document, input, null)).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    expect(await ask(null, HOME)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await ask(null, MAP, { scheme: 'nice' })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await server.counts(...WRITTEN)).toEqual(before);
  });

  it('refuses what cannot be marked and what belongs to somebody else, and writes nothing', async () => {
    const caseId = await versionOf('dog-shampoo');
    const mine = answer(caseId, ['3']);
    await send(CHECK, mine);
    const draft = await server.rows<{ id: string }>(`insert into classification.case_version (id, case_id, number, edition_code, kind, content, answer_key, explanations, policy, difficulty, tests, tags, source, author_id, created_at)
      select $2, case_id, 99, edition_code, kind, content, answer_key, explanations, policy, difficulty, tests, tags, source, author_id, created_at from classification.case_version where id = $1 returning id`, [caseId, id()]);
    const written = async () => [await server.counts(...WRITTEN), await server.rows(`select count(*)::int as lines from platform.audit_entry where action like 'classification.%'`)];
    const before = await written();
    const other = await server.person();
    expect(await send(CHECK, answer(caseId, ['99']))).toMatchObject({ __typename: 'UnknownPlaces', symbols: ['99'] });
    expect(await send(CHECK, answer(caseId, []))).toMatchObject({ __typename: 'AnswerNotValid' });
    expect(await send(CHECK, answer(caseId, ['3', 'class 3']))).toMatchObject({ __typename: 'AnswerNotValid' });
    expect(await send(CHECK, { ...answer(caseId, []), places: [{ symbol: '3', role: 'main' }] })).toMatchObject({ __typename: 'AnswerNotValid' });
    expect(await send(CHECK, answer(id(), ['3']))).toMatchObject({ __typename: 'CaseNotInPractice' });
    expect(await send(CHECK, answer('no id', ['3']))).toMatchObject({ __typename: 'CaseNotInPractice' });
    expect(await send(CHECK, answer(draft[0]!.id, ['3']))).toMatchObject({ __typename: 'CaseNotInPractice' });
    expect(await send(CHECK, mine, other)).toMatchObject({ __typename: 'CaseNotInPractice' });
    expect(await send(HINT, { caseId: draft[0]!.id, step: 1 })).toMatchObject({ __typename: 'CaseNotInPractice' });
    expect(await send(REPORT, { caseId, kind: 'praise', text: 'x' })).toMatchObject({ __typename: 'ReportNotValid' });
    expect(await send(REPORT, { caseId, kind: 'key', text: '   ' })).toMatchObject({ __typename: 'ReportNotValid' });
    expect(await send(REPORT, { caseId, kind: 'key', text: 'x'.repeat(2_001) })).toMatchObject({ __typename: 'ReportNotValid' });
    expect(await written()).toEqual(before);
  });

  // The last one: it changes the bank.
  it('marks what was taken along by the key that stands now', async () => {
    const caseId = await versionOf('bookkeeping-software');
    const secretariat = await server.person({ roles: [{ role: 'secretariat' }] });
    const decided = await server.get(DecideDispute).execute(await server.context(secretariat), { kind: 'newKey', reason: 'The note was read wrongly.', versionId: caseId, answer: [{ accept: [{ symbol: '9' }] }], accepted: { 9: { en: 'Right after all.' } } });
    expect(decided).toMatchObject({ newVersionId: expect.any(String) });
    const checked = await send(CHECK, answer(caseId, ['9']));
    expect(checked).toMatchObject({ __typename: 'PracticeChecked', caseId, marking: { mark: '1/1', accepted: [{ symbol: '9' }] } });
    expect(gradesOf(checked)).toEqual({ 9: 'good' });
    expect(await server.rows('select key_version_id, mark from classification.case_marking where answer_id = $1', [checked.id])).toEqual([{ key_version_id: (decided as { newVersionId: string }).newVersionId, mark: '1/1' }]);
  });
});

function schemeOf(each: CaseFile): string {
  return { NCL: 'nice', LOC: 'locarno', VCL: 'vienna', IPC: 'ipc' }[each.edition.slice(0, 3)]!;
}

/** Sentences that only the key has. */
function secretsOf(each: CaseFile): string[] {
  return [...Object.values(each.accepted), ...Object.values(each.wrong), each.rule].flatMap((words) => Object.values(words)).map((text) => JSON.stringify(text).slice(1, -1));
}
