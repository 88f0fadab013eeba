import { START_MS } from '@classmark/catalogue/server/testing';
import { LAPSE_AFTER_MS, type CaseFile } from '@classmark/classification/core';
import { isRefusal } from '@classmark/platform/server';
import { RecordCaseAnswer } from '../analysis/record-case-answer';
import { ReadPlaces } from '../attempt/read-places';
import { CaseStore } from '../case/case-store';
import { CancelExam } from '../exam/cancel-exam';
import { bank, EDITION, EXAM, examRoom, fileOf, GRANT, MINUTE, PRACTISE, RELEASE, rightPlaces, type Paper } from './exam-room';

const CANCEL = 'mutation ($input: CancelExamFields!) { r: cancelExam(input: $input) { __typename ... on Refusal { message } ... on ExamNotValid { field } ... on ExamWasCancelled { cancelledAt } } }';
const CASE_FIGURES = 'query ($id: ID!) { r: examCases(examId: $id, language: "en") { title line papers blanks facility timed medianMs lowerQuartileMs upperQuartileMs } }';
const TAUGHT = 'query ($first: Int!, $after: String) { r: taughtExams(first: $first, after: $after, language: "en") { totalCount pageInfo { hasNextPage endCursor } nodes { id title } } }';

describe('an exam', () => {
  const { room, id, raw, enrol, make, open, change, save, handIn, result, roster, counts } = examRoom();

  it('keeps so many changes of a sitting and no more, which it says by name', async () => {
    const examId = await make();
    const learner = await enrol();
    const paper = await open(learner, examId);
    await room.server.rows(`insert into classification.exam_answer (id, sitting_id, position, epoch, sequence, places, flagged, saved_at)
      select gen_random_uuid(), $1, 0, 1, n, '[]', false, $2 from generate_series(1, 9999) n`, [paper.sittingId, new Date(START_MS)]);
    expect(await save(learner, change(paper, 0, ['3'], { sequence: 10_000 }))).toMatchObject({ __typename: 'ExamAnswerSaved' });
    expect(await save(learner, change(paper, 1, ['3'], { sequence: 10_001 }))).toMatchObject({ __typename: 'TooManyChanges', message: 'This paper has been changed 10000 times: no further change is kept. Hand it in, or ask your trainer.' });
    expect(await room.server.rows('select count(*)::integer as kept from classification.exam_answer where sitting_id = $1', [paper.sittingId])).toEqual([{ kept: 10_000 }]);
    expect(await handIn(learner, paper)).toMatchObject({ __typename: 'ExamHandedIn' });
  });

  describe('knows how long each case took', () => {
    const durations = (paper: Paper) => room.server.rows<{ duration_ms: number | null }>(`select a.duration_ms from classification.exam_case c join classification.case_answer a on a.attempt_id = c.sitting_id and a.case_version_id = c.case_version_id and a.mode = 'exam'
      where c.sitting_id = $1 order by c.position`, [paper.sittingId]);

    it('as long as it was in sight until the answer that stands, in whatever window; a blank has no time', async () => {
      const examId = await make();
      const learner = await enrol();
      const paper = await open(learner, examId);
      room.server.clock.ms = START_MS + 5 * MINUTE;
      await save(learner, change(paper, 0, ['3'], { sequence: 1, seenMs: 30_000 }));
      await save(learner, change(paper, 1, ['3'], { sequence: 2, seenMs: 61_000 }));
      await save(learner, change(paper, 2, [], { sequence: 3, seenMs: 20_000, flagged: true }));
      const again = await raw(learner, 'mutation ($input: OpenExamPaperFields!) { r: openExamPaper(input: $input) { ... on ExamPaper { sittingId epoch cases { position seenMs } } } }', { input: { examId, language: 'en' } }) as { cases: { seenMs: number }[] };
      expect(again.cases.map((each) => each.seenMs)).toEqual([30_000, 61_000, 20_000]);
      await save(learner, change({ ...paper, epoch: 2 }, 0, ['5'], { sequence: 4, seenMs: 45_000 }));
      await handIn(learner, { ...paper, epoch: 2 });
      expect(await durations(paper)).toEqual([{ duration_ms: 45_000 }, { duration_ms: 61_000 }, { duration_ms: null }]);
    });

    it('and nothing where the browser did not say: that takes no other case its time', async () => {
      const examId = await make();
      const learner = await enrol();
      const paper = await open(learner, examId);
      room.server.clock.ms = START_MS + 5 * MINUTE;
      await save(learner, change(paper, 0, ['3'], { sequence: 1, seenMs: 30_000 }));
      await save(learner, change(paper, 1, ['3'], { sequence: 2 }));
      await save(learner, change(paper, 2, ['3'], { sequence: 3, seenMs: null }));
      expect(await room.server.rows('select seen_ms from classification.exam_answer where sitting_id = $1 order by sequence', [paper.sittingId])).toEqual([{ seen_ms: 30_000 }, { seen_ms: null }, { seen_ms: null }]);
      await handIn(learner, paper);
      expect(await durations(paper)).toEqual([{ duration_ms: 30_000 }, { duration_ms: null }, { duration_ms: null }]);
    });

    it('never longer than the sitting: where a browser claims more together, none of it is believed, and nonsense is refused', async () => {
      const examId = await make();
      const learner = await enrol();
      const paper = await open(learner, examId);
      room.server.clock.ms = START_MS + MINUTE;
      await save(learner, change(paper, 0, ['3'], { sequence: 1, seenMs: 9 * MINUTE }));
      expect(await room.server.rows('select seen_ms from classification.exam_answer where sitting_id = $1', [paper.sittingId])).toEqual([{ seen_ms: MINUTE }]);
      await save(learner, change(paper, 1, ['3'], { sequence: 2, seenMs: 30_000 }));
      expect(await save(learner, change(paper, 2, ['3'], { sequence: 3, seenMs: -1 }))).toMatchObject({ __typename: 'AnswerNotValid' });
      expect(await room.server.rows('select count(*)::integer as kept from classification.exam_answer where sitting_id = $1', [paper.sittingId])).toEqual([{ kept: 2 }]);
      await handIn(learner, paper);
      expect(await durations(paper)).toEqual([{ duration_ms: null }, { duration_ms: null }, { duration_ms: null }]);
    });

    it('and shows median and quartiles per case to who runs the exam, to nobody else', async () => {
      const examId = await make({ lines: [{ count: bank.length }] });
      const people = [await enrol(), await enrol(), await enrol(), await enrol()];
      const title = fileOf(bank[0]!.title.en!).title.en!;
      const papers = [];
      for (const who of people) papers.push(await open(who, examId));
      room.server.clock.ms = START_MS + 10 * MINUTE;
      for (const [index, who] of people.entries()) {
        const { position } = papers[index]!.cases.find((each) => each.title === title)!;
        await save(who, change(papers[index]!, position, index === 3 ? [] : rightPlaces(bank[0]!), { seenMs: [10_000, 20_000, 60_000, 5_000][index] }));
        await handIn(who, papers[index]!);
      }
      const figures = await raw(room.trainer, CASE_FIGURES, { id: examId }) as { title: string }[];
      expect(figures).toHaveLength(bank.length);
      // By hand: 10, 20, 60 s → quartiles 15 and 40, median 20; three whole marks of four papers.
      expect(figures.find((each) => each.title === title)).toEqual({ title, line: 0, papers: 4, blanks: 1, facility: 0.75, timed: 3, medianMs: 20_000, lowerQuartileMs: 15_000, upperQuartileMs: 40_000 });
      expect(await raw(people[0]!, CASE_FIGURES, { id: examId })).toMatchObject({ code: 'FORBIDDEN' });
      expect(await raw(await room.server.person({ roles: [{ role: 'trainer' }] }), CASE_FIGURES, { id: examId })).toBeNull();
    });
  });

  describe('is cancelled', () => {
    const cancel = (who: string | null, examId: string, reason = 'The fire alarm went off.') => raw(who, CANCEL, { input: { examId, reason } }) as Promise<{ __typename: string; cancelledAt: string }>;
    const mails = (examId: string) => room.server.rows<{ template: string; person_id: string; values: Record<string, string> }>(`select template, person_id, values from notices.message where values ->> 'page' like '%' || $1 || '%' order by person_id`, [examId]);

    it('by who runs it only, with a reason, and not after the release; until then nothing changes', async () => {
      const examId = await make();
      const learner = await enrol();
      const paper = await open(learner, examId);
      const before = await counts();
      expect(await cancel(null, examId)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await cancel(learner, examId)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await cancel(await room.server.person({ roles: [{ role: 'trainer' }] }), examId)).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await cancel(room.trainer, examId, ' no ')).toMatchObject({ __typename: 'ExamNotValid', field: 'reason' });
      expect(await counts()).toEqual(before);
      expect(await save(learner, change(paper, 0, ['3']))).toMatchObject({ __typename: 'ExamAnswerSaved' });
      await handIn(learner, paper);
      await raw(room.trainer, RELEASE, { input: { examId, retakeAt: null } });
      const released = await counts();
      expect(await cancel(room.trainer, examId)).toMatchObject({ __typename: 'AlreadyReleased' });
      expect(await counts()).toEqual(released);
    });

    it('for everybody: sittings end, nobody begins, no result comes, its sitters are told once, and practice has the cases again', async () => {
      const examId = await make();
      const [done, working, late] = [await enrol(), await enrol(), await enrol()];
      const [first, second] = [await open(done, examId), await open(working, examId)];
      await save(done, change(first, 0, ['3']));
      await handIn(done, first);
      const practise = (who: string, caseId: string) => raw(who, PRACTISE, { input: { id: id(), sessionId: id(), caseId, places: [{ symbol: '45' }], language: 'en' } });
      expect(await practise(working, second.cases[0]!.id)).toMatchObject({ __typename: 'CaseNotInPractice' });
      room.server.clock.ms = START_MS + MINUTE;
      expect(await cancel(room.trainer, examId)).toEqual({ __typename: 'ExamWasCancelled', cancelledAt: new Date(START_MS + MINUTE).toISOString() });
      const after = await counts();
      expect(await cancel(room.trainer, examId)).toMatchObject({ __typename: 'ExamCancelled' });
      expect(await save(working, change(second, 0, ['3']))).toMatchObject({ __typename: 'SittingOver' });
      expect(await open(late, examId)).toMatchObject({ __typename: 'ExamCancelled' });
      expect(await open(working, examId)).toMatchObject({ __typename: 'ExamCancelled' });
      expect(await raw(room.trainer, GRANT, { input: { examId, personId: late, extraTime: MINUTE, reason: 'Longer' } })).toMatchObject({ __typename: 'ExamCancelled' });
      expect(await raw(room.trainer, RELEASE, { input: { examId, retakeAt: null } })).toMatchObject({ __typename: 'ExamCancelled' });
      expect(await counts()).toEqual(after);
      expect(await raw(working, EXAM, { id: examId })).toMatchObject({ state: 'cancelled' });
      expect(await result(done, examId)).toBeNull();
      expect(await roster(room.trainer, examId)).toMatchObject({ exam: { state: 'cancelled' }, people: expect.arrayContaining([expect.objectContaining({ personId: done, points: null })]) });
      expect((await mails(examId)).map(({ template, person_id: who, values }) => [template, who, values['reason']])).toEqual([done, working].sort().map((who) => ['classification.examCancelled', who, 'The fire alarm went off.']));
      expect(await practise(working, second.cases[0]!.id)).toMatchObject({ __typename: 'PracticeChecked' });
      expect(await practise(done, first.cases[0]!.id)).toMatchObject({ __typename: 'PracticeChecked' });
    });

    it('by itself, when nobody has released it for ninety days after its closing, and not a moment before', async () => {
      const examId = await make();
      const learner = await enrol();
      const paper = await open(learner, examId);
      await handIn(learner, paper);
      const mine = () => room.server.rows(`select cancelled_by, reason from classification.exam_cancellation where exam_id = $1`, [examId]);
      room.server.clock.ms = START_MS + 60 * MINUTE + LAPSE_AFTER_MS;
      // Exams of the tests before lapse, too, so many in each round.
      const lapse = async () => { while (await room.server.get(CancelExam).lapse(room.server.system) > 0); };
      await lapse();
      expect(await mine()).toEqual([]);
      room.server.clock.ms += 1;
      await lapse();
      expect(await mine()).toEqual([{ cancelled_by: null, reason: '' }]);
      expect(await mails(examId)).toMatchObject([{ template: 'classification.examCancelled', person_id: learner, values: { reason: 'Its results were not released in time.' } }]);
    });
  });

  it('stands in a list of pages, of which a page is never more than was asked for', async () => {
    const ids = [];
    for (let hour = 1; hour <= 3; hour += 1) ids.unshift(await make({ title: `Exam ${hour}`, opensAt: new Date(START_MS + hour * MINUTE).toISOString() }));
    const page = (first: number, after: string | null = null) => raw(room.trainer, TAUGHT, { first, after }) as Promise<{ totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { id: string }[] }>;
    const first = await page(2);
    expect([first.totalCount, first.pageInfo.hasNextPage, first.nodes.map((each) => each.id)]).toEqual([3, true, ids.slice(0, 2)]);
    const second = await page(2, first.pageInfo.endCursor);
    expect([second.pageInfo.hasNextPage, second.nodes.map((each) => each.id)]).toEqual([false, ids.slice(2)]);
    expect(await page(0)).toMatchObject({ code: 'BAD_USER_INPUT' });
    // A made-up cursor with a moment that no calendar has is the beginning, as any other that names nothing.
    for (const moment of [8.64e15 + 1, -8.64e15]) {
      const made = Buffer.from(JSON.stringify([moment, ids[0]])).toString('base64url');
      expect((await page(1, made)).nodes.map((each) => each.id)).toEqual(ids.slice(0, 1));
    }
  });

  describe('releases its results', () => {
    const release = (who: string | null, examId: string) => raw(who, RELEASE, { input: { examId, retakeAt: null } });

    it('and writes to each who sat it once, with the way to the result and without a mark', async () => {
      const examId = await make();
      const [sitter, absent] = [await enrol(), await enrol()];
      const paper = await open(sitter, examId);
      await save(sitter, change(paper, 0, rightPlaces(fileOf(paper.cases[0]!.title))));
      await handIn(sitter, paper);
      const mails = () => room.server.rows<{ template: string; person_id: string; values: Record<string, string> }>('select template, person_id, values from notices.message where person_id = any($1)', [[sitter, absent]]);
      expect(await mails()).toEqual([]);
      await release(room.trainer, examId);
      const after = await mails();
      expect(after).toEqual([{ template: 'classification.examReleased', person_id: sitter, values: { title: 'Final exam', page: expect.stringMatching(new RegExp(`/en/exams/${examId}/result$`)) } }]);
      expect(await release(room.trainer, examId)).toMatchObject({ __typename: 'AlreadyReleased' });
      expect(await mails()).toEqual(after);
    });

    it('and its answers are found among those of the group: of one exam, of one offering with its sets, file included', async () => {
      const lines = [{ count: 3, tests: 'nice.finished-goods-by-purpose' }];
      const [one, other] = [await make({ lines }), await make({ lines })];
      const [first, second, third] = [await enrol(), await enrol(), await enrol()];
      const files: CaseFile[] = [];
      for (const [who, examId] of [[first, one], [second, other]] as const) {
        const paper = await open(who, examId);
        if (examId === one) files.push(...paper.cases.map((each) => fileOf(each.title)));
        await save(who, change(paper, 0, rightPlaces(fileOf(paper.cases[0]!.title))));
        await save(who, change(paper, 1, [Object.keys(fileOf(paper.cases[1]!.title).wrong)[0]!], { sequence: 2 }));
        await handIn(who, paper);
      }
      // A set of the same offering, and practice, which belongs to none.
      const [version] = await room.server.rows<{ id: string }>('select v.id from classification.case_version v join classification.case_record r on r.id = v.case_id where r.key = $1', [files[0]!.key]);
      const [enrolment] = await room.server.rows<{ id: string }>('select id from learning.enrolment where person_id = $1 and offering_id = $2', [third, room.offeringId]);
      const [set] = await room.server.rows<{ id: string }>(`select id from classification.exercise_set where edition_code = $1 order by key, version limit 1`, [EDITION]);
      const attemptId = id();
      await room.server.rows(`insert into classification.attempt (id, enrolment_id, person_id, activity_key, set_id, number, started_at) values ($1, $2, $3, 'a-set', $4, 1, $5)`, [attemptId, enrolment!.id, third, set!.id, new Date(START_MS)]);
      const view = (await room.server.get(CaseStore).version(version!.id))!;
      const marking = await room.server.get(ReadPlaces).mark(view.edition, view.answer, []);
      if (isRefusal(marking)) throw new Error(marking.message);
      await room.server.work.run(room.server.system, (tx) => room.server.get(RecordCaseAnswer).within(tx, { answerId: id(), caseVersionId: version!.id, personId: third, mode: 'set', attemptId, language: 'en', places: [], shownAtMs: null, answeredAtMs: START_MS, marking }));
      await raw(third, PRACTISE, { input: { id: id(), sessionId: id(), caseId: (await room.server.get(CaseStore).live({ edition: EDITION })).find((each) => !files.some((file) => file.key === each.key))!.id, places: [{ symbol: '45' }], language: 'en' } });

      const secretariat = await room.server.person({ roles: [{ role: 'secretariat' }] });
      const figures = (selection: object, level: number | null = null) => raw(secretariat, 'query ($s: ClassificationSelection!, $level: Int) { r: classificationFigures(selection: $s, level: $level) { answers people confusion { total same } } }', { s: { edition: EDITION, ...selection }, level }) as Promise<object | null>;
      const confusion = { total: files.reduce((sum, file) => sum + rightPlaces(file).length, 0), same: rightPlaces(files[0]!).length };
      expect(await figures({ exam: one })).toEqual({ answers: 3, people: 1, confusion });
      expect(await figures({ exam: one }, 1)).toEqual({ answers: 3, people: 1, confusion });
      expect(await figures({ exam: other })).toMatchObject({ answers: 3, people: 1 });
      expect(await figures({ offering: room.offeringId })).toMatchObject({ answers: 7, people: 3 });
      expect(await figures({ offering: room.offeringId, mode: 'exam' })).toMatchObject({ answers: 6, people: 2 });
      expect(await figures({ offering: room.offeringId, exam: one })).toMatchObject({ answers: 3, people: 1 });
      expect(await figures({ offering: id() })).toMatchObject({ answers: 0, people: 0 });
      expect(await figures({ exam: 'nothing' })).toBeNull();
      const csv = async (selection: object) => (await raw(secretariat, 'query ($s: ClassificationSelection!) { r: groupAnswersCsv(selection: $s) }', { s: { edition: EDITION, ...selection } }) as string).trim().split('\r\n').length - 1;
      expect([await csv({ exam: one }), await csv({ offering: room.offeringId })]).toEqual([3, 7]);
      const choices = (await raw(secretariat, 'query { r: answeredEditions(language: "en") { edition exams { id title } offerings { id title } } }', {}) as { edition: string; exams: { id: string; title: string }[]; offerings: { id: string }[] }[]).find((each) => each.edition === EDITION)!;
      expect(choices.exams.filter((each) => each.id === one || each.id === other).map((each) => each.title)).toEqual(['Final exam', 'Final exam']);
    });
  });
});
