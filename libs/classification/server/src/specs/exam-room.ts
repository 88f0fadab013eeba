import { makeOffering, smallContent, START_MS, TestServer } from '@classmark/catalogue/server/testing';
import { SchemeTree, type CaseFile } from '@classmark/classification/core';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { makeEnrolment } from '@classmark/learning/server/testing';
import { newId } from '@classmark/platform/server';
import { ClassificationModule, classificationEntities } from '../classification.module';
import { loadClassificationDemo } from '../demo';
import { demoCases } from '../demo/cases';
import { demoEditions } from '../demo/trees';

export const MINUTE = 60_000;
export const EDITION = 'NCL 13-2026';
const WRITTEN = ['classification.exam', 'classification.exam_pool', 'classification.exam_sitting', 'classification.exam_case', 'classification.exam_answer', 'classification.exam_extra_time', 'classification.exam_release', 'classification.exam_cancellation', 'notices.message', 'classification.case_answer', 'learning.outcome'] as const;

export const bank = demoCases.filter((each) => each.edition === EDITION);
const built = SchemeTree.build(demoEditions.find((edition) => edition.edition === EDITION)!.places);
if (!built.ok) throw new Error('no tree');
export const tree = built.value;

const CASES = 'cases { id key position title language sequence flagged savedAt places { symbol role } parts { heading text } drawing { alt } roles }';
export const EXAM = 'query ($id: ID!) { r: exam(examId: $id, language: "en") { title state opensAt closesAt endsAt extraTime handedInAt count duration grace tryPlace { symbol title } } }';
export const OPEN = `mutation ($input: OpenExamPaperFields!) { r: openExamPaper(input: $input) { __typename ... on Refusal { message } ... on ExamPaper { sittingId epoch startedAt endsAt sequence ${CASES} } } }`;
export const SAVE = 'mutation ($input: ExamAnswerFields!) { r: saveExamAnswer(input: $input) { __typename ... on Refusal { message } ... on UnknownPlaces { symbols } ... on ExamAnswerSaved { savedAt endsAt now } } }';
export const HAND_IN = 'mutation ($input: HandInExamFields!) { r: handInExam(input: $input) { __typename ... on Refusal { message } ... on ExamHandedIn { handedInAt } } }';
export const PULSE = 'query ($sittingId: ID!, $epoch: Int!) { r: examPulse(sittingId: $sittingId, epoch: $epoch) { endsAt current handedIn now } }';
export const RESULT = `query ($id: ID!) { r: examResult(examId: $id, language: "en") { points of passed passMark passPoints missed review retakeAt handedInBy first { points passed }
  topics { points of reached topic { count title branch } } cases { position places { symbol } marking { mark rule findings { kind } accepted { symbol why } } } } }`;
export const CREATE = 'mutation ($input: CreateExamFields!) { r: createExam(input: $input) { __typename ... on Refusal { message } ... on ExamNotValid { field } ... on BankTooSmall { lines { line wanted matching given } } ... on ExamCreated { examId } } }';
export const GRANT = 'mutation ($input: GrantExtraTimeFields!) { r: grantExtraTime(input: $input) { __typename ... on Refusal { message } ... on ExtraTimeGranted { extraTime } } }';
export const RELEASE = 'mutation ($input: ReleaseExamResultsFields!) { r: releaseExamResults(input: $input) { __typename ... on Refusal { message } ... on SittingsRunning { personIds } ... on ExamResultsReleased { releasedAt } } }';
export const PRACTISE = 'mutation ($input: PracticeAnswerFields!) { r: checkPracticeAnswer(input: $input) { __typename ... on Refusal { message } ... on PracticeChecked { id caseId marking { mark accepted { symbol } } } } }';
export const ASK_HINT = 'mutation ($input: PracticeHintFields!) { r: askPracticeHint(input: $input) { __typename } }';
export const PLAN = 'query ($input: PracticePlanFields!) { r: practicePlan(input: $input) { __typename ... on PracticePlan { items { id } } } }';
export const ROSTER = `query ($id: ID!) { r: examRoster(examId: $id, language: "en") { exam { title state counts { notStarted working handedIn } }
  people { personId name officeCode state endsAt handedInBy extraTime answered flagged points of passed } } }`;

export interface Paper { __typename: string; sittingId: string; epoch: number; endsAt: string; sequence: number; cases: { id: string; position: number; title: string; sequence: number; flagged: boolean; places: { symbol: string }[] }[]; message?: string }

/** Names of what stands while a suite runs; a trainer and an offering with an exam are new for each test. */
interface Room { server: TestServer; trainer: string; offeringId: string }

/** A platform with the demo's bank, and how people of an exam ask it. Call it once, inside `describe`. */
export function examRoom() {
  const room = {} as Room;
  let number = 0;

  beforeAll(async () => {
    room.server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    await loadClassificationDemo(room.server.app, room.server.system);
  });
  afterAll(() => room.server?.close());
  beforeEach(async () => {
    room.server.clock.ms = START_MS;
    room.trainer = await room.server.person({ roles: [{ role: 'trainer' }] });
    number += 1;
    const content = smallContent({ modules: [{ key: 'm', title: { en: 'Exam' }, lessons: [{ key: 'l', slug: 'exam', title: { en: 'Exam' }, minutes: 45, blocks: [
      { kind: 'activity', key: 'the-exam', activity: 'classificationExam', title: { en: 'The exam' }, params: {} }] }] }] });
    room.offeringId = (await makeOffering(room.server.app, room.server.system, { trainerId: room.trainer, training: { slug: `exam-${number}`, content } })).id;
  });

  const id = () => newId({ now: () => room.server.clock.ms });
  const raw = async (who: string | null, document: string, variables: object) => {
    const answer = await room.server.ask(who, document, variables);
    return (answer.errors ? answer.errors[0]!.extensions : answer.data!['r']) as never;
  };
  const enrol = async (who?: string) => {
    const personId = who ?? await room.server.person();
    await makeEnrolment(room.server.app, await room.server.context(personId), personId, room.offeringId);
    return personId;
  };
  const blueprint = (over: object = {}) => ({
    offeringId: room.offeringId, edition: EDITION, title: 'Final exam', lines: [{ count: 3 }], policy: 'hierarchical', passMark: '2/3', duration: 45 * MINUTE, activityKey: 'the-exam',
    opensAt: new Date(START_MS).toISOString(), closesAt: new Date(START_MS + 60 * MINUTE).toISOString(), review: 'all', language: 'en', ...over,
  });
  const make = async (over: object = {}) => {
    const made = await raw(room.trainer, CREATE, { input: blueprint(over) }) as { __typename: string; examId: string };
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
  const counts = () => room.server.counts(...WRITTEN);
  const written = () => room.server.counts('classification.exam_answer', 'classification.exam_sitting');

  return { room, id, raw, enrol, blueprint, make, open, change, save, handIn, result, roster, counts, written };
}

/** The case of the bank with this English title. */
export const fileOf = (title: string): CaseFile => bank.find((each) => each.title.en === title)!;

/** An answer that earns the whole mark. */
export const rightPlaces = (file: CaseFile): string[] => file.answer.filter((group) => group.required ?? true).map((group) => group.accept[0]!.symbol);
