import { CatalogueApi } from '@classmark/catalogue/server';
import { makeOffering, smallContent, START_MS, TestServer } from '@classmark/catalogue/server/testing';
import { checkKey, GRACE_MS, markAnswer, SchemeTree, type CaseFile } from '@classmark/classification/core';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { makeEnrolment } from '@classmark/learning/server/testing';
import { parseFraction, sumOf } from '@classmark/platform/core';
import { JobQueue, newId } from '@classmark/platform/server';
import { DecideDispute, type Decided } from '../analysis/decide-dispute';
import { RunRemarking } from '../analysis/run-remarking';
import { ClassificationModule, classificationEntities } from '../classification.module';
import { loadClassificationDemo } from '../demo';
import { demoCases } from '../demo/cases';
import { ReviewExam } from '../practice/review-exam';
import { demoEditions } from '../demo/trees';
import { HAND_IN_OVERDUE } from '../exam/exam.providers';

const MINUTE = 60_000;
const EDITION = 'NCL 13-2026';
const WRITTEN = ['classification.exam', 'classification.exam_pool', 'classification.exam_sitting', 'classification.exam_case', 'classification.exam_answer', 'classification.exam_extra_time', 'classification.exam_release', 'classification.case_answer', 'learning.outcome'] as const;

const bank = demoCases.filter((each) => each.edition === EDITION);
const built = SchemeTree.build(demoEditions.find((edition) => edition.edition === EDITION)!.places);
if (!built.ok) throw new Error('no tree');
const tree = built.value;

const CASES = 'cases { id key position title language sequence flagged savedAt places { symbol role } parts { heading text } drawing { alt } roles }';
const EXAM = 'query ($id: ID!) { r: exam(examId: $id, language: "en") { title state opensAt closesAt endsAt extraTime handedInAt count duration grace tryPlace { symbol title } } }';
const OPEN = `mutation ($input: OpenExamPaperFields!) { r: openExamPaper(input: $input) { __typename ... on Refusal { message } ... on ExamPaper { sittingId epoch startedAt endsAt sequence ${CASES} } } }`;
const SAVE = 'mutation ($input: ExamAnswerFields!) { r: saveExamAnswer(input: $input) { __typename ... on Refusal { message } ... on UnknownPlaces { symbols } ... on ExamAnswerSaved { savedAt endsAt now } } }';
const HAND_IN = 'mutation ($input: HandInExamFields!) { r: handInExam(input: $input) { __typename ... on Refusal { message } ... on ExamHandedIn { handedInAt } } }';
const PULSE = 'query ($sittingId: ID!, $epoch: Int!) { r: examPulse(sittingId: $sittingId, epoch: $epoch) { endsAt current handedIn now } }';
const RESULT = `query ($id: ID!) { r: examResult(examId: $id, language: "en") { points of passed passMark passPoints missed review retakeAt handedInBy first { points passed }
  topics { points of reached topic { count title branch } } cases { position places { symbol } marking { mark rule findings { kind } accepted { symbol why } } } } }`;
const CREATE = 'mutation ($input: CreateExamFields!) { r: createExam(input: $input) { __typename ... on Refusal { message } ... on ExamNotValid { field } ... on BankTooSmall { lines { line wanted matching given } } ... on ExamCreated { examId } } }';
const GRANT = 'mutation ($input: GrantExtraTimeFields!) { r: grantExtraTime(input: $input) { __typename ... on Refusal { message } ... on ExtraTimeGranted { extraTime } } }';
const RELEASE = 'mutation ($input: ReleaseExamResultsFields!) { r: releaseExamResults(input: $input) { __typename ... on Refusal { message } ... on SittingsRunning { personIds } ... on ExamResultsReleased { releasedAt } } }';
const PRACTISE = 'mutation ($input: PracticeAnswerFields!) { r: checkPracticeAnswer(input: $input) { __typename ... on Refusal { message } ... on PracticeChecked { id caseId marking { mark accepted { symbol } } } } }';
const ASK_HINT = 'mutation ($input: PracticeHintFields!) { r: askPracticeHint(input: $input) { __typename } }';
const PLAN = 'query ($input: PracticePlanFields!) { r: practicePlan(input: $input) { __typename ... on PracticePlan { items { id } } } }';
const ROSTER = `query ($id: ID!) { r: examRoster(examId: $id, language: "en") { exam { title state counts { notStarted working handedIn } }
  people { personId name officeCode state endsAt handedInBy extraTime answered flagged points of passed } } }`;

interface Paper { __typename: string; sittingId: string; epoch: number; endsAt: string; sequence: number; cases: { id: string; position: number; title: string; sequence: number; flagged: boolean; places: { symbol: string }[] }[]; message?: string }

describe('an exam', () => {
  let server: TestServer;
  let trainer: string;
  let offeringId: string;
  let number = 0;

  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    await loadClassificationDemo(server.app, server.system);
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    server.clock.ms = START_MS;
    trainer = await server.person({ roles: [{ role: 'trainer' }] });
    number += 1;
    const content = smallContent({ modules: [{ key: 'm', title: { en: 'Exam' }, lessons: [{ key: 'l', slug: 'exam', title: { en: 'Exam' }, minutes: 45, blocks: [
      { kind: 'activity', key: 'the-exam', activity: 'classificationExam', title: { en: 'The exam' }, params: {} }] }] }] });
    offeringId = (await makeOffering(server.app, server.system, { trainerId: trainer, training: { slug: `exam-${number}`, content } })).id;
  });

  const id = () => newId({ now: () => server.clock.ms });
  const raw = async (who: string | null, document: string, variables: object) => {
    const answer = await server.ask(who, document, variables);
    return (answer.errors ? answer.errors[0]!.extensions : answer.data!['r']) as never;
  };
  const enrol = async (who?: string) => {
    const personId = who ?? await server.person();
    await makeEnrolment(server.app, await server.context(personId), personId, offeringId);
    return personId;
  };
  const blueprint = (over: object = {}) => ({
    offeringId, edition: EDITION, title: 'Final exam', lines: [{ count: 3 }], policy: 'hierarchical', passMark: '2/3', duration: 45 * MINUTE, activityKey: 'the-exam',
    opensAt: new Date(START_MS).toISOString(), closesAt: new Date(START_MS + 60 * MINUTE).toISOString(), review: 'all', language: 'en', ...over,
  });
  const make = async (over: object = {}) => {
    const made = await raw(trainer, CREATE, { input: blueprint(over) }) as { __typename: string; examId: string };
    expect(made).toMatchObject({ __typename: 'ExamCreated' });
    return made.examId;
  };
  const open = async (who: string | null, examId: string) => raw(who, OPEN, { input: { examId, language: 'en' } }) as Promise<Paper>;
  const change = (paper: Paper, position: number, symbols: readonly string[], over: object = {}) => ({
    id: id(), sittingId: paper.sittingId, epoch: paper.epoch, position, sequence: 1, flagged: false, places: symbols.map((symbol) => ({ symbol })), ...over,
  });
  const save = (who: string | null, input: object) => raw(who, SAVE, { input }) as Promise<{ __typename: string; savedAt: string; endsAt: string; message: string; symbols: string[] }>;
  const handIn = (who: string, paper: Paper) => raw(who, HAND_IN, { input: { sittingId: paper.sittingId, epoch: paper.epoch } }) as Promise<{ __typename: string; handedInAt: string }>;
  const result = (who: string, examId: string) => raw(who, RESULT, { id: examId }) as Promise<Record<string, unknown> | null>;
  const roster = (who: string, examId: string) => raw(who, ROSTER, { id: examId }) as Promise<{ exam: { counts: object; state: string }; people: { personId: string; state: string; points: string | null }[] } | null>;
  const fileOf = (title: string) => bank.find((each) => each.title.en === title)!;
  const rightPlaces = (file: CaseFile) => file.answer.filter((group) => group.required ?? true).map((group) => group.accept[0]!.symbol);
  const counts = () => server.counts(...WRITTEN);
  const written = () => server.counts('classification.exam_answer', 'classification.exam_sitting');

  describe('is made', () => {
    it('by the trainer of its offering and by nobody else', async () => {
      const other = await server.person({ roles: [{ role: 'trainer' }] });
      const learner = await enrol();
      const before = await counts();
      expect(await raw(null, CREATE, { input: blueprint() })).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await raw(learner, CREATE, { input: blueprint() })).toMatchObject({ code: 'FORBIDDEN' });
      expect(await raw(other, CREATE, { input: blueprint() })).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await counts()).toEqual(before);
      const secretariat = await server.person({ roles: [{ role: 'secretariat' }] });
      expect(await raw(secretariat, CREATE, { input: blueprint() })).toMatchObject({ __typename: 'ExamCreated' });
      expect(await raw(trainer, CREATE, { input: blueprint() })).toMatchObject({ __typename: 'ExamCreated' });
    });

    it('unless the bank cannot fill a line, which is named', async () => {
      const before = await counts();
      const refused = await raw(trainer, CREATE, { input: blueprint({ lines: [{ count: 2 }, { count: 3, tests: 'no.such.rule' }] }) });
      expect(refused).toEqual({ __typename: 'BankTooSmall', message: 'The bank has not enough live cases: line 2 asks for 3 and can have 0.', lines: [
        { line: 0, wanted: 2, matching: bank.length, given: 2 }, { line: 1, wanted: 3, matching: 0, given: 0 }] });
      expect(await counts()).toEqual(before);
    });

    it.each<[string, object, string | null]>([
      ['no title', { title: ' ' }, 'title'], ['no such edition', { edition: 'NCL 0' }, 'edition'], ['no lines', { lines: [] }, 'lines'], ['a branch that is not there', { lines: [{ count: 1, branch: '99' }] }, 'lines'],
      ['a pass mark above everything', { passMark: '3/2' }, 'passMark'], ['no time', { duration: 0 }, 'duration'], ['a window that ends first', { closesAt: new Date(START_MS - 1).toISOString() }, 'closesAt'],
      ['an activity the training has not', { activityKey: 'another' }, 'activity'],
    ])('not with %s', async (_name, over, field) => {
      const before = await counts();
      expect(await raw(trainer, CREATE, { input: blueprint(over) })).toMatchObject({ __typename: 'ExamNotValid', field });
      expect(await counts()).toEqual(before);
    });
  });

  describe('is sat', () => {
    it('by who is enrolled; for everybody else there is no exam', async () => {
      const examId = await make();
      const [learner, stranger] = [await enrol(), await server.person()];
      const paper = await open(learner, examId);
      const before = await counts();
      expect(await open(null, examId)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await open(stranger, examId)).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await raw(stranger, EXAM, { id: examId })).toBeNull();
      expect(await raw(stranger, PULSE, { sittingId: paper.sittingId, epoch: 1 })).toBeNull();
      expect(await save(stranger, change(paper, 0, ['3']))).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await handIn(stranger, paper)).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await raw(learner, EXAM, { id: 'nothing' })).toBeNull();
      expect(await counts()).toEqual(before);
    });

    it('within its window only', async () => {
      const examId = await make({ opensAt: new Date(START_MS + MINUTE).toISOString() });
      const learner = await enrol();
      const before = await counts();
      expect(await raw(learner, EXAM, { id: examId })).toMatchObject({ state: 'notYet', count: 3, duration: 45 * MINUTE, grace: GRACE_MS, tryPlace: { symbol: '1' } });
      expect(await open(learner, examId)).toMatchObject({ __typename: 'ExamNotOpen', message: 'This exam has not opened yet.' });
      server.clock.ms = START_MS + 60 * MINUTE;
      expect(await open(learner, examId)).toMatchObject({ __typename: 'ExamNotOpen', message: 'This exam is closed: nobody begins it any more.' });
      expect(await raw(learner, EXAM, { id: examId })).toMatchObject({ state: 'closed' });
      expect(await counts()).toEqual(before);
      server.clock.ms = START_MS + 59 * MINUTE;
      // Who begins late gets what is left of the window.
      expect(await open(learner, examId)).toMatchObject({ __typename: 'ExamPaper', endsAt: '2026-11-24T10:00:00.000Z' });
    });

    it('on a paper that fits the blueprint and differs from that of the neighbour as far as the bank allows', async () => {
      const count = Math.min(4, Math.floor(bank.length / 2));
      const examId = await make({ lines: [{ count }] });
      const people = [await enrol(), await enrol(), await enrol()];
      const papers = await Promise.all(people.map((each) => open(each, examId)));
      const ids = papers.map((paper) => paper.cases.map((each) => each.id));
      expect(ids.map((each) => new Set(each).size)).toEqual([count, count, count]);
      expect(ids[0]!.filter((each) => ids[1]!.includes(each))).toEqual([]);
      expect(ids[1]!.filter((each) => ids[2]!.includes(each))).toEqual([]);
      expect((await open(people[0]!, examId)).cases.map((each) => each.id)).toEqual(ids[0]);
    });

    it('that nobody can work out before: what draws it is told to no one', async () => {
      const examId = await make();
      const [exam] = await server.rows<{ seed: string }>('select seed from classification.exam where id = $1', [examId]);
      expect(exam!.seed).not.toBe(examId);
      const learner = await enrol();
      expect(JSON.stringify([await raw(learner, EXAM, { id: examId }), await open(learner, examId), await roster(trainer, examId)])).not.toContain(exam!.seed);
    });

    it('begun twice at once it is one sitting', async () => {
      const examId = await make();
      const learner = await enrol();
      const both = await Promise.all([open(learner, examId), open(learner, examId)]);
      expect(both.map((paper) => paper.epoch).sort()).toEqual([1, 2]);
      expect(new Set(both.map((paper) => paper.sittingId)).size).toBe(1);
    });

    it('while practice and sets are silent about the cases of the own paper, of these only, until the results are released', async () => {
      const examId = await make();
      const [learner, other] = [await enrol(), await server.person()];
      const practise = (who: string, caseId: string) => raw(who, PRACTISE, { input: { id: id(), sessionId: id(), caseId, places: [{ symbol: '45' }], language: 'en' } }) as Promise<{ __typename: string; id: string; caseId: string }>;
      const plan = async (who: string) => (await raw(who, PLAN, { input: { scheme: 'nice', minutes: 60, moreNew: true, language: 'en' } }) as { items: { id: string }[] }).items.map((each) => each.id);
      const live = await server.rows<{ id: string; key: string }>(`select v.id, r.key from classification.case_version v join classification.case_record r on r.id = v.case_id`);
      const versionOf = (key: string) => live.find((each) => each.key === key)!.id;
      const earlier = { id: id(), sessionId: id(), caseId: versionOf('bookkeeping-software'), places: [{ symbol: '42' }], language: 'en' };
      expect(await raw(learner, PRACTISE, { input: earlier })).toMatchObject({ __typename: 'PracticeChecked' });
      const paper = await open(learner, examId);
      const [asked] = paper.cases as [Paper['cases'][number]];
      const before = await server.counts('classification.practice_answer', 'classification.practice_hint', 'classification.case_answer');
      for (const each of paper.cases) expect(await practise(learner, each.id)).toMatchObject({ __typename: 'CaseNotInPractice' });
      expect(await raw(learner, ASK_HINT, { input: { caseId: asked.id, step: 1 } })).toMatchObject({ __typename: 'CaseNotInPractice' });
      expect(await raw(learner, PLAN, { input: { scheme: 'nice', minutes: 5, caseKey: fileOf(asked.title).key } })).toMatchObject({ __typename: 'CaseNotInPractice' });
      expect((await plan(learner)).filter((each) => paper.cases.some((one) => one.id === each))).toEqual([]);
      expect(await server.counts('classification.practice_answer', 'classification.practice_hint', 'classification.case_answer')).toEqual(before);
      // Whoever has another paper, or none, practises as always.
      expect(await practise(other, asked.id)).toMatchObject({ __typename: 'PracticeChecked' });
      const free = live.find((each) => bank.some((file) => file.key === each.key) && !paper.cases.some((one) => one.id === each.id))!;
      expect(await practise(learner, free.id)).toMatchObject({ __typename: 'PracticeChecked' });
      await handIn(learner, paper);
      expect(await practise(learner, asked.id)).toMatchObject({ __typename: 'CaseNotInPractice' });
      await raw(trainer, RELEASE, { input: { examId, retakeAt: null } });
      expect(await practise(learner, asked.id)).toMatchObject({ __typename: 'PracticeChecked' });
      // A session of practice that bears the id of the sitting adds nothing to its result.
      const released = await result(learner, examId);
      expect(await raw(learner, PRACTISE, { input: { id: id(), sessionId: paper.sittingId, caseId: asked.id, places: rightPlaces(fileOf(asked.title)).map((symbol) => ({ symbol })), language: 'en' } })).toMatchObject({ __typename: 'PracticeChecked', marking: { mark: '1/1' } });
      expect(await result(learner, examId)).toEqual(released);
    });

    it('without a word of any key in any answer until the results are released', async () => {
      const examId = await make({ lines: [{ count: Math.min(5, bank.length) }] });
      const learner = await enrol();
      const heard: unknown[] = [];
      const listen = async (document: string, variables: object) => {
        const answer = await server.ask(learner, document, variables);
        heard.push(answer);
        return answer.data?.['r'] as never;
      };
      const paper = await listen(OPEN, { input: { examId, language: 'en' } }) as Paper;
      await listen(EXAM, { id: examId });
      for (const each of paper.cases) await listen(SAVE, { input: change(paper, each.position, [each.position % 2 ? '5' : rightPlaces(fileOf(each.title))[0]!], { sequence: each.position + 1 }) });
      await listen(PULSE, { sittingId: paper.sittingId, epoch: 1 });
      await listen(RESULT, { id: examId });
      await listen(HAND_IN, { input: { sittingId: paper.sittingId, epoch: 1 } });
      await listen(RESULT, { id: examId });
      await listen(EXAM, { id: examId });
      const text = JSON.stringify(heard);
      expect(paper.cases.length).toBeGreaterThan(0);
      for (const secret of bank.flatMap(secretsOf)) expect(text).not.toContain(secret);
      expect(await result(learner, examId)).toBeNull();
    });
  });

  describe('keeps answers', () => {
    let learner: string;
    let paper: Paper;
    let examId: string;

    beforeEach(async () => {
      examId = await make();
      learner = await enrol();
      paper = await open(learner, examId);
    });

    const standing = async () => (await open(learner, examId)).cases.map((each) => [each.sequence, each.places.map((place) => place.symbol), each.flagged]);

    it('each change at once, with the time; the same change again changes nothing', async () => {
      const input = change(paper, 0, ['Class 3'], { flagged: true });
      server.clock.ms += 61_000;
      expect(await save(learner, input)).toEqual({ __typename: 'ExamAnswerSaved', savedAt: '2026-11-24T09:01:01.000Z', endsAt: '2026-11-24T09:45:00.000Z', now: '2026-11-24T09:01:01.000Z' });
      const before = await written();
      server.clock.ms += 1_000;
      expect(await save(learner, input)).toMatchObject({ savedAt: '2026-11-24T09:01:01.000Z' });
      expect(await written()).toEqual(before);
      expect((await standing())[0]).toEqual([1, ['3'], true]);
    });

    it('the newest by its number, whatever arrives last', async () => {
      await save(learner, change(paper, 0, ['3'], { sequence: 2 }));
      await save(learner, change(paper, 0, ['5'], { sequence: 1 }));
      await save(learner, change(paper, 1, ['9', '42'], { sequence: 3 }));
      await save(learner, change(paper, 1, [], { sequence: 4 }));
      expect((await standing()).slice(0, 2)).toEqual([[2, ['3'], false], [4, [], false]]);
    });

    it('of the newest window only; the older one is told, and nothing of it is kept', async () => {
      await save(learner, change(paper, 0, ['3']));
      const other = await open(learner, examId);
      expect([other.epoch, other.sequence, other.cases[0]!.places]).toEqual([2, 1, [{ symbol: '3', role: null }]]);
      const before = await written();
      expect(await save(learner, change(paper, 0, ['5'], { sequence: 9 }))).toMatchObject({ __typename: 'MovedToAnotherWindow' });
      expect(await handIn(learner, paper)).toMatchObject({ __typename: 'MovedToAnotherWindow' });
      expect(await raw(learner, PULSE, { sittingId: paper.sittingId, epoch: 1 })).toMatchObject({ current: false, handedIn: false });
      expect(await raw(learner, PULSE, { sittingId: paper.sittingId, epoch: 2 })).toMatchObject({ current: true });
      expect(await written()).toEqual(before);
      expect(await save(learner, change(other, 0, ['9'], { sequence: 2 }))).toMatchObject({ __typename: 'ExamAnswerSaved' });
    });

    it('refuses places that no edition has, a place twice, and cases that are not on the paper', async () => {
      const before = await written();
      expect(await save(learner, change(paper, 0, ['3', '46']))).toMatchObject({ __typename: 'UnknownPlaces', symbols: ['46'] });
      expect(await save(learner, change(paper, 0, ['3', 'class 3']))).toMatchObject({ __typename: 'AnswerNotValid' });
      expect(await save(learner, change(paper, 0, ['3'], { sequence: 0 }))).toMatchObject({ __typename: 'AnswerNotValid' });
      expect(await save(learner, change(paper, 7, ['3']))).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await save(learner, change(paper, 0, ['3'], { sittingId: id() }))).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await written()).toEqual(before);
    });

    it('to ten seconds after the end; then it refuses by name, and hands in by itself what was kept', async () => {
      const kept = change(paper, 0, ['3']);
      await save(learner, kept);
      server.clock.ms = START_MS + 45 * MINUTE + GRACE_MS;
      expect(await save(learner, change(paper, 1, ['9'], { sequence: 2 }))).toMatchObject({ __typename: 'ExamAnswerSaved' });
      await server.get(JobQueue).runNow(HAND_IN_OVERDUE);
      expect(await raw(learner, PULSE, { sittingId: paper.sittingId, epoch: 1 })).toMatchObject({ handedIn: false });
      server.clock.ms += 1;
      const before = await written();
      expect(await save(learner, change(paper, 2, ['1'], { sequence: 3 }))).toMatchObject({ __typename: 'SittingOver' });
      expect(await handIn(learner, paper)).toMatchObject({ __typename: 'SittingOver' });
      expect(await open(learner, examId)).toMatchObject({ __typename: 'SittingOver' });
      expect(await raw(learner, EXAM, { id: examId })).toMatchObject({ state: 'handedIn', handedInAt: '2026-11-24T09:45:00.000Z' });
      await server.get(JobQueue).runNow(HAND_IN_OVERDUE);
      expect(await written()).toEqual(before);
      expect(await raw(learner, PULSE, { sittingId: paper.sittingId, epoch: 1 })).toMatchObject({ handedIn: true });
      // What was acknowledged once is acknowledged again, also now.
      expect(await save(learner, kept)).toMatchObject({ __typename: 'ExamAnswerSaved', savedAt: '2026-11-24T09:00:00.000Z' });
      expect((await roster(trainer, examId))!.people).toMatchObject([{ state: 'handedIn', handedInBy: 'clock', answered: 2 }]);
    });

    it('of everybody whose time is over, also beside a paper that cannot be marked', async () => {
      const next = await enrol();
      server.clock.ms += 1_000;
      const later = await open(next, examId);
      // Stands for any fault in marking: places that no edition has.
      await save(learner, change(paper, 0, ['3']));
      await server.rows(`insert into classification.exam_answer (id, sitting_id, position, epoch, sequence, places, flagged, saved_at) values ($1, $2, 0, 1, 2, '[{"symbol": "nowhere", "role": null}]', false, now())`, [id(), paper.sittingId]);
      server.clock.ms = START_MS + 46 * MINUTE;
      await server.get(JobQueue).runNow(HAND_IN_OVERDUE);
      expect(await raw(next, PULSE, { sittingId: later.sittingId, epoch: 1 })).toMatchObject({ handedIn: true });
      expect(await raw(learner, PULSE, { sittingId: paper.sittingId, epoch: 1 })).toMatchObject({ handedIn: false });
    });

    it('that were under way when it was handed in, and none afterwards: what was acknowledged is what was marked', async () => {
      const sent = Array.from({ length: 40 }, (_, at) => change(paper, at % 3, [String(1 + at)], { sequence: at + 1 }));
      const saves = sent.map(async (input) => [input, await save(learner, input)] as const);
      const handed = handIn(learner, paper);
      const answers = await Promise.all(saves);
      expect(await handed).toMatchObject({ __typename: 'ExamHandedIn' });
      const acknowledged = answers.filter(([, answer]) => answer.__typename === 'ExamAnswerSaved').map(([input]) => input);
      for (const [, answer] of answers) expect(['ExamAnswerSaved', 'SittingOver']).toContain(answer.__typename);
      const kept = await server.rows<{ id: string }>('select id from classification.exam_answer where sitting_id = $1', [paper.sittingId]);
      expect(kept.map((row) => row.id).sort()).toEqual(acknowledged.map((input) => input.id).sort());
      const marked = await server.rows<{ id: string }>('select id from classification.case_answer where attempt_id = $1', [paper.sittingId]);
      for (const position of [0, 1, 2]) {
        const newest = acknowledged.filter((input) => input.position === position).sort((a, b) => b.sequence - a.sequence)[0];
        if (newest) expect(marked.map((row) => row.id)).toContain(newest.id);
      }
      expect(marked).toHaveLength(3);
    });
  });

  describe('gives extra time', () => {
    const grant = (who: string | null, examId: string, personId: string, minutes: number, reason = 'Reads with a screen reader') => raw(who, GRANT, { input: { examId, personId, extraTime: minutes * MINUTE, reason } });

    it('before and during the sitting; it outranks the window and the newest grant stands', async () => {
      const examId = await make();
      const learner = await enrol();
      expect(await grant(trainer, examId, learner, 10)).toEqual({ __typename: 'ExtraTimeGranted', extraTime: 10 * MINUTE });
      server.clock.ms = START_MS + 30 * MINUTE;
      const paper = await open(learner, examId);
      expect(paper.endsAt).toBe('2026-11-24T10:10:00.000Z'); // the window closes at 10:00
      expect(await grant(trainer, examId, learner, 25)).toMatchObject({ extraTime: 25 * MINUTE });
      expect(await raw(learner, PULSE, { sittingId: paper.sittingId, epoch: 1 })).toMatchObject({ endsAt: '2026-11-24T10:25:00.000Z' });
      server.clock.ms = START_MS + 84 * MINUTE;
      expect(await save(learner, change(paper, 0, ['3']))).toMatchObject({ __typename: 'ExamAnswerSaved', endsAt: '2026-11-24T10:25:00.000Z' });
      await server.get(JobQueue).runNow(HAND_IN_OVERDUE);
      expect(await raw(learner, PULSE, { sittingId: paper.sittingId, epoch: 1 })).toMatchObject({ handedIn: false });
    });

    it('by who runs the exam only, to who is enrolled, with a reason, and not too late', async () => {
      const examId = await make();
      const [learner, stranger, other] = [await enrol(), await server.person(), await server.person({ roles: [{ role: 'trainer' }] })];
      const paper = await open(learner, examId);
      const before = await counts();
      expect(await grant(null, examId, learner, 10)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await grant(learner, examId, learner, 10)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await grant(other, examId, learner, 10)).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await grant(trainer, examId, stranger, 10)).toMatchObject({ __typename: 'NotEnrolledForExam' });
      expect(await grant(trainer, examId, learner, 10, ' ')).toMatchObject({ __typename: 'ExtraTimeNotValid' });
      expect(await grant(trainer, examId, learner, 481)).toMatchObject({ __typename: 'ExtraTimeNotValid' });
      expect(await counts()).toEqual(before);
      await handIn(learner, paper);
      expect(await grant(trainer, examId, learner, 10)).toMatchObject({ __typename: 'ExtraTimeNotValid', message: 'This paper has been handed in already.' });
    });
  });

  describe('releases its results', () => {
    const release = (who: string | null, examId: string, retakeAt: string | null = null) => raw(who, RELEASE, { input: { examId, retakeAt } });
    /** What core says to a paper: the offline recomputation. */
    const recomputed = (paper: Paper, answers: ReadonlyMap<number, readonly string[]>) => sumOf(paper.cases.map((each) => {
      const key = checkKey(tree, fileOf(each.title).answer);
      if (!key.ok) throw new Error(key.refusal.kind);
      const marking = markAnswer(tree, key.value, (answers.get(each.position) ?? []).map((symbol) => ({ symbol, role: null })));
      if (!marking.ok) throw new Error(marking.refusal.kind);
      return marking.value.mark;
    })).toString();

    it('with every case of the paper, also where the browser gave the change an id that stands for another answer', async () => {
      const examId = await make();
      const learner = await enrol();
      const paper = await open(learner, examId);
      const taken = id();
      const elsewhere = bank.find((file) => !paper.cases.some((each) => each.title === file.title.en))!;
      const [version] = await server.rows<{ id: string }>('select v.id from classification.case_version v join classification.case_record r on r.id = v.case_id where r.key = $1', [elsewhere.key]);
      expect(await raw(learner, PRACTISE, { input: { id: taken, sessionId: id(), caseId: version!.id, places: rightPlaces(elsewhere).map((symbol) => ({ symbol })), language: 'en' } })).toMatchObject({ __typename: 'PracticeChecked' });
      await save(learner, change(paper, 0, rightPlaces(fileOf(paper.cases[0]!.title))));
      await save(learner, change(paper, 1, ['45'], { id: taken, sequence: 2 }));
      await handIn(learner, paper);
      await release(trainer, examId);
      expect(await result(learner, examId)).toMatchObject({ points: recomputed(paper, new Map([[0, rightPlaces(fileOf(paper.cases[0]!.title))], [1, ['45']]])), of: 3 });
    });

    it('all at once, to each person the own one, with marks as core makes them and the outcome in learning', async () => {
      const examId = await make();
      const [good, poor, absent] = [await enrol(), await enrol(), await enrol()];
      const [best, worst] = [await open(good, examId), await open(poor, examId)];
      const right = new Map(best.cases.map((each) => [each.position, rightPlaces(fileOf(each.title))]));
      for (const [position, symbols] of right) await save(good, change(best, position, symbols, { sequence: position + 1 }));
      await save(poor, change(worst, 0, ['45']));
      await handIn(good, best);
      const before = await counts();
      expect(await release(trainer, examId)).toMatchObject({ __typename: 'SittingsRunning', personIds: [poor] });
      expect(await result(good, examId)).toBeNull();
      expect(await counts()).toEqual(before);
      await handIn(poor, worst);
      expect(await release(trainer, examId, '2026-12-15T08:00:00.000Z')).toMatchObject({ __typename: 'ExamResultsReleased' });

      expect(await result(good, examId)).toMatchObject({ points: '3/1', of: 3, passed: true, passMark: '2/3', passPoints: '2/1', missed: 0, first: null, topics: [{ points: '3/1', of: 3, reached: true }] });
      const failed = await result(poor, examId) as { points: string; passed: boolean; retakeAt: string; cases: { marking: { rule: string } }[] };
      expect(failed).toMatchObject({ points: recomputed(worst, new Map([[0, ['45']]])), of: 3, passed: false, retakeAt: '2026-12-15T08:00:00.000Z', handedInBy: 'person', review: 'all' });
      expect(failed.cases.map((each) => each.marking.rule)).toEqual(worst.cases.map((each) => fileOf(each.title).rule.en));
      expect(await result(absent, examId)).toBeNull();
      expect(await open(absent, examId)).toMatchObject({ __typename: 'ExamNotOpen', message: 'The results of this exam are released: it is over.' });
      expect(await server.rows(`select o.mark, o.passed, o.rule_version, o.activity_key from learning.outcome o join learning.enrolment e on e.id = o.enrolment_id where e.offering_id = $1 order by o.passed desc`, [offeringId])).toEqual([
        { mark: '1/1', passed: true, rule_version: 'classification.exam/1', activity_key: 'the-exam' },
        { mark: parseFraction(failed.points).div(parseFraction('3/1')).toString(), passed: false, rule_version: 'classification.exam/1', activity_key: 'the-exam' },
      ]);
      expect((await roster(trainer, examId))!.people.map((each) => [each.personId, each.state, each.points]).sort()).toEqual([[good, 'handedIn', '3/1'], [poor, 'handedIn', failed.points], [absent, 'notStarted', null]].sort());
      const names = ((await roster(trainer, examId))!.people as unknown as { name: string }[]).map((each) => each.name);
      expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
      const after = await counts();
      expect(await release(trainer, examId)).toMatchObject({ __typename: 'AlreadyReleased' });
      expect(await counts()).toEqual(after);
      const csv = await raw(trainer, 'query ($id: ID!) { r: examResultsCsv(examId: $id) }', { id: examId }) as string;
      expect(csv.split('\r\n')[0]).toBe('\uFEFFName,Office,Office name,State,Started,Handed in,Handed in by,Extra minutes,Cases answered,Points,Points (decimal),Of,Passed,Topic 1: any case');
      expect(csv).toContain(',3/1,3.00,3,yes,3/1 of 3');
      expect(csv.split('\r\n').slice(1, 4).map((line) => line.split(',')[0])).toEqual(names);
    });

    it('and lets what was missed come back in practice from then on, each answer once', async () => {
      const examId = await make();
      const learner = await enrol();
      const paper = await open(learner, examId);
      await save(learner, change(paper, 0, rightPlaces(fileOf(paper.cases[0]!.title))));
      await handIn(learner, paper);
      const reviews = () => server.rows<{ answer_id: string; grade: string }>('select answer_id, card, grade from classification.practice_review where person_id = $1 order by answer_id, card', [learner]);
      expect(await server.get(ReviewExam).execute(server.system, examId)).toBe(0);
      expect(await reviews()).toEqual([]);
      await release(trainer, examId);
      expect(await server.get(ReviewExam).execute(server.system, examId)).toBe(3);
      const once = await reviews();
      expect(new Set(once.map((review) => review.answer_id)).size).toBe(3);
      expect(once.filter((review) => review.grade === 'good')).toHaveLength(rightPlaces(fileOf(paper.cases[0]!.title)).length);
      expect(once.some((review) => review.grade === 'again')).toBe(true);
      await server.get(ReviewExam).execute(server.system, examId);
      expect(await reviews()).toEqual(once);
    });

    it('by who runs the exam only, and shows its people to nobody else', async () => {
      const examId = await make();
      const [learner, other] = [await enrol(), await server.person({ roles: [{ role: 'trainer' }] })];
      const before = await counts();
      expect(await release(null, examId)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await release(learner, examId)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await release(other, examId)).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await roster(other, examId)).toBeNull();
      expect(await roster(learner, examId)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await release(trainer, examId, '2026-11-01T08:00:00.000Z')).toMatchObject({ __typename: 'ExamNotValid' });
      expect(await counts()).toEqual(before);
    });

    it.each<['none' | 'missed' | 'all', number]>([['none', 0], ['missed', 2], ['all', 3]])('with the cases that its setting permits: %s', async (review, shown) => {
      const examId = await make({ review });
      const learner = await enrol();
      const paper = await open(learner, examId);
      await save(learner, change(paper, 0, rightPlaces(fileOf(paper.cases[0]!.title))));
      await handIn(learner, paper);
      await release(trainer, examId);
      const shownResult = await result(learner, examId) as { cases: object[]; missed: number; points: string };
      expect([shownResult.cases.length, shownResult.missed, shownResult.points]).toEqual([shown, 2, '1/1']);
    });

    // The last one: it changes the bank.
    it('and follows a key that is replaced later: result, outcome and pass', async () => {
      const examId = await make({ lines: [{ count: 1, tests: 'nice.finished-goods-by-purpose' }], passMark: '1/1' });
      const learner = await enrol();
      const paper = await open(learner, examId);
      const file = fileOf(paper.cases[0]!.title);
      const [mistake] = Object.keys(file.wrong) as [string];
      await save(learner, change(paper, 0, [mistake]));
      await handIn(learner, paper);
      await release(trainer, examId);
      const outcomes = () => server.rows<{ mark: string; passed: boolean; first: boolean }>(`select o.mark, o.passed, o.supersedes is null as first from learning.outcome o join learning.enrolment e on e.id = o.enrolment_id where e.offering_id = $1 order by o.id`, [offeringId]);
      const [first] = await outcomes();
      expect(first).toMatchObject({ passed: false, first: true });
      const other = { versionId: paper.cases[0]!.id, answer: [{ accept: [{ symbol: mistake }] }], accepted: { [mistake]: { en: 'Right after all.' } } };
      const secretariat = await server.person({ roles: [{ role: 'secretariat' }] });
      const preview = await server.get(DecideDispute).preview(await server.context(secretariat), other);
      expect(preview).toMatchObject({ results: [{ mode: 'exam', before: { passed: false }, after: { passed: true } }] });
      const decided = await server.get(DecideDispute).execute(await server.context(secretariat), { kind: 'newKey', reason: 'The note was read wrongly.', ...other }) as Decided;
      server.clock.ms += 1_000;
      expect(await server.get(RunRemarking).execute(server.system, decided.decisionId)).toMatchObject({ changedResults: 1 });
      expect(await result(learner, examId)).toMatchObject({ points: '1/1', passed: true, first: { passed: false } });
      expect(await outcomes()).toEqual([first, { mark: '1/1', passed: true, first: false }]);
    });
  });

  it('stands in its release as an activity of its own kind', async () => {
    const release = await server.get(CatalogueApi).release((await server.get(CatalogueApi).offering(null, offeringId))!.releaseId);
    expect(release!.content.modules[0]!.lessons[0]!.blocks).toMatchObject([{ kind: 'activity', activity: 'classificationExam' }]);
  });
});

/** Every text of a case that is for after the release: why, why not, rule, hints, in every language. */
function secretsOf(file: CaseFile): string[] {
  return [...Object.values(file.accepted), ...Object.values(file.wrong), file.rule, ...(file.hints ?? [])].flatMap((words) => Object.values(words)).filter((text) => text.length > 12)
    // As it would stand in JSON.
    .map((text) => JSON.stringify(text).slice(1, -1));
}
