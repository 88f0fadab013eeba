import { makeOffering, smallContent, START_MS, TestServer } from '@classmark/catalogue/server/testing';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { makeEnrolment } from '@classmark/learning/server/testing';
import { isRefusal, newId } from '@classmark/platform/server';
import { DecideDispute, type Decided } from '../analysis/decide-dispute';
import { RunRemarking } from '../analysis/run-remarking';
import { ClassificationModule, classificationEntities } from '../classification.module';
import { loadClassificationDemo } from '../demo';
import { demoCases } from '../demo/cases';

const EDITION = 'NCL 13-2026';
const MINUTE = 60_000;
const CREATE = 'mutation ($input: CreateExamFields!) { r: createExam(input: $input) { __typename ... on Refusal { message } ... on ExamCreated { examId } } }';
const OPEN = 'mutation ($input: OpenExamPaperFields!) { r: openExamPaper(input: $input) { ... on ExamPaper { sittingId epoch cases { position title } } } }';
const SAVE = 'mutation ($input: ExamAnswerFields!) { r: saveExamAnswer(input: $input) { __typename } }';
const HAND_IN = 'mutation ($input: HandInExamFields!) { r: handInExam(input: $input) { __typename } }';
const RELEASE = 'mutation ($input: ReleaseExamResultsFields!) { r: releaseExamResults(input: $input) { __typename } }';
const RESULT = 'query ($id: ID!) { r: examResult(examId: $id, language: "en") { points of passed first { points passed } } }';

interface Outcome { mark: string; passed: boolean; supersedes: string | null; id: string }

describe('a corrected key after an exam', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    await loadClassificationDemo(server.app, server.system);
  });
  afterAll(() => server?.close());

  const ask = async <T>(who: string, document: string, variables: object): Promise<T> => (await server.ask(who, document, variables)).data?.['r'] as T;

  it('corrects the released result, the pass of the training and what the page of results says', async () => {
    const trainer = await server.person({ roles: [{ role: 'trainer', scope: { kind: 'platform' } }] });
    const content = smallContent({ modules: [{ key: 'm', title: { en: 'Exam' }, lessons: [{ key: 'l', slug: 'exam', title: { en: 'Exam' }, minutes: 45, blocks: [
      { kind: 'activity', key: 'the-exam', activity: 'classificationExam', title: { en: 'The exam' }, params: {} }] }] }] });
    const offeringId = (await makeOffering(server.app, server.system, { trainerId: trainer, training: { slug: 'exam-marked-anew', content } })).id;
    const { examId } = await ask<{ examId: string }>(trainer, CREATE, { input: {
      offeringId, edition: EDITION, title: 'Final exam', lines: [{ count: 2 }], policy: 'hierarchical', passMark: '1/1', duration: 45 * MINUTE, activityKey: 'the-exam',
      opensAt: new Date(START_MS).toISOString(), closesAt: new Date(START_MS + 60 * MINUTE).toISOString(), review: 'all', language: 'en',
    } });
    const learner = await server.person();
    const enrolmentId = (await makeEnrolment(server.app, await server.context(learner), learner, offeringId)).id;
    const paper = await ask<{ sittingId: string; epoch: number; cases: { position: number; title: string }[] }>(learner, OPEN, { input: { examId, language: 'en' } });
    for (const { position, title } of paper.cases) {
      const file = demoCases.find((each) => each.edition === EDITION && each.title.en === title)!;
      const places = file.answer.filter((group) => group.required ?? true).map((group) => ({ symbol: group.accept[0]!.symbol }));
      await ask(learner, SAVE, { input: { id: newId({ now: () => server.clock.ms }), sittingId: paper.sittingId, epoch: paper.epoch, position, sequence: 1, flagged: false, places } });
    }
    await ask(learner, HAND_IN, { input: { sittingId: paper.sittingId, epoch: paper.epoch } });
    const outcomes = () => server.rows<Outcome>(`select id, mark, passed, supersedes from learning.outcome where enrolment_id = $1 and kind = 'marked' order by id`, [enrolmentId]);
    const [first] = await server.rows<{ version_id: string; answer_key: { accept: { symbol: string }[] }[] }>(`select c.case_version_id as version_id, v.answer_key from classification.exam_case c
      join classification.case_version v on v.id = c.case_version_id where c.sitting_id = $1 order by c.position limit 1`, [paper.sittingId]);
    const accepted = new Set(first!.answer_key.flatMap((group) => group.accept.map((place) => place.symbol)));
    const other = ['45', '44', '43', '1'].find((symbol) => !accepted.has(symbol))!;
    const key = { versionId: first!.version_id, answer: [{ accept: [{ symbol: other }] }], accepted: { [other]: { en: 'Right after all.' } } };
    const staff = await server.context(trainer);

    // Before the release nothing was given out: marks change, no result does.
    expect(await server.get(DecideDispute).preview(staff, key)).toMatchObject({ answers: [{ mode: 'exam' }], results: [] });
    await ask(trainer, RELEASE, { input: { examId } });
    expect(await outcomes()).toMatchObject([{ mark: '1/1', passed: true, supersedes: null }]);
    expect(await server.get(DecideDispute).preview(staff, key)).toMatchObject({ results: [{ before: { passed: true }, after: { passed: false } }] });

    server.clock.ms += MINUTE;
    const decided = await server.get(DecideDispute).execute(staff, { kind: 'newKey', reason: 'The note was read wrongly.', ...key });
    if (isRefusal(decided)) throw new Error(decided.message);
    expect(await server.get(RunRemarking).execute(server.system, (decided as Decided).decisionId)).toEqual({ answers: 1, changedResults: 1 });
    const after = await outcomes();
    expect(after).toMatchObject([{ mark: '1/1', passed: true }, { mark: '1/2', passed: false, supersedes: after[0]!.id }]);
    expect(await server.rows('select passed_at, completed_at is not null as completed, pass_changes from learning.progress where enrolment_id = $1', [enrolmentId])).toEqual([{ passed_at: null, completed: true, pass_changes: 2 }]);
    expect(await server.rows(`select type, payload ->> 'passChange' as change from platform.outbox_event where type like 'learning.pass%' and payload ->> 'enrolmentId' = $1 order by position`, [enrolmentId]))
      .toEqual([{ type: 'learning.passed', change: '1' }, { type: 'learning.passLost', change: '2' }]);
    expect(await ask(learner, RESULT, { id: examId })).toMatchObject({ points: '1/1', passed: false, first: { points: '2/1', passed: true } });
  });
});
