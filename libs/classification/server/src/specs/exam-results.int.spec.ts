import { checkKey, markAnswer } from '@classmark/classification/core';
import { parseFraction, sumOf } from '@classmark/platform/core';
import { isRefusal } from '@classmark/platform/server';
import { DecideDispute, type Decided } from '../analysis/decide-dispute';
import { RunRemarking } from '../analysis/run-remarking';
import { ReviewExam } from '../practice/review-exam';
import { bank, examRoom, fileOf, PRACTISE, RELEASE, rightPlaces, tree, type Paper } from './exam-room';

describe('an exam', () => {
  const { room, id, raw, enrol, make, open, change, save, handIn, result, roster, counts } = examRoom();

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
      const [version] = await room.server.rows<{ id: string }>('select v.id from classification.case_version v join classification.case_record r on r.id = v.case_id where r.key = $1', [elsewhere.key]);
      expect(await raw(learner, PRACTISE, { input: { id: taken, sessionId: id(), caseId: version!.id, places: rightPlaces(elsewhere).map((symbol) => ({ symbol })), language: 'en' } })).toMatchObject({ __typename: 'PracticeChecked' });
      await save(learner, change(paper, 0, rightPlaces(fileOf(paper.cases[0]!.title))));
      await save(learner, change(paper, 1, ['45'], { id: taken, sequence: 2 }));
      await handIn(learner, paper);
      await release(room.trainer, examId);
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
      expect(await release(room.trainer, examId)).toMatchObject({ __typename: 'SittingsRunning', personIds: [poor] });
      expect(await result(good, examId)).toBeNull();
      expect(await counts()).toEqual(before);
      await handIn(poor, worst);
      expect(await release(room.trainer, examId, '2026-12-15T08:00:00.000Z')).toMatchObject({ __typename: 'ExamResultsReleased' });

      expect(await result(good, examId)).toMatchObject({ points: '3/1', of: 3, passed: true, passMark: '2/3', passPoints: '2/1', missed: 0, first: null, topics: [{ points: '3/1', of: 3, reached: true }] });
      const failed = await result(poor, examId) as { points: string; passed: boolean; retakeAt: string; cases: { marking: { rule: string } }[] };
      expect(failed).toMatchObject({ points: recomputed(worst, new Map([[0, ['45']]])), of: 3, passed: false, retakeAt: '2026-12-15T08:00:00.000Z', handedInBy: 'person', review: 'all' });
      expect(failed.cases.map((each) => each.marking.rule)).toEqual(worst.cases.map((each) => fileOf(each.title).rule.en));
      expect(await result(absent, examId)).toBeNull();
      expect(await open(absent, examId)).toMatchObject({ __typename: 'ExamNotOpen', message: 'The results of this exam are released: it is over.' });
      expect(await room.server.rows(`select o.mark, o.passed, o.rule_version, o.activity_key from learning.outcome o join learning.enrolment e on e.id = o.enrolment_id where e.offering_id = $1 order by o.passed desc`, [room.offeringId])).toEqual([
        { mark: '1/1', passed: true, rule_version: 'classification.exam/1', activity_key: 'the-exam' },
        { mark: parseFraction(failed.points).div(parseFraction('3/1')).toString(), passed: false, rule_version: 'classification.exam/1', activity_key: 'the-exam' },
      ]);
      expect((await roster(room.trainer, examId))!.people.map((each) => [each.personId, each.state, each.points]).sort()).toEqual([[good, 'handedIn', '3/1'], [poor, 'handedIn', failed.points], [absent, 'notStarted', null]].sort());
      const names = ((await roster(room.trainer, examId))!.people as unknown as { name: string }[]).map((each) => each.name);
      expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
      const after = await counts();
      expect(await release(room.trainer, examId)).toMatchObject({ __typename: 'AlreadyReleased' });
      expect(await counts()).toEqual(after);
      const csv = await raw(room.trainer, 'query ($id: ID!) { r: examResultsCsv(examId: $id) }', { id: examId }) as string;
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
      const reviews = () => room.server.rows<{ answer_id: string; grade: string }>('select answer_id, card, grade from classification.practice_review where person_id = $1 order by answer_id, card', [learner]);
      expect(await room.server.get(ReviewExam).execute(room.server.system, examId)).toBe(0);
      expect(await reviews()).toEqual([]);
      await release(room.trainer, examId);
      expect(await room.server.get(ReviewExam).execute(room.server.system, examId)).toBe(3);
      const once = await reviews();
      expect(new Set(once.map((review) => review.answer_id)).size).toBe(3);
      expect(once.filter((review) => review.grade === 'good')).toHaveLength(rightPlaces(fileOf(paper.cases[0]!.title)).length);
      expect(once.some((review) => review.grade === 'again')).toBe(true);
      await room.server.get(ReviewExam).execute(room.server.system, examId);
      expect(await reviews()).toEqual(once);
    });

    it('by who runs the exam only, and shows its people to nobody else', async () => {
      const examId = await make();
      const [learner, other] = [await enrol(), await room.server.person({ roles: [{ role: 'trainer' }] })];
      const before = await counts();
      expect(await release(null, examId)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await release(learner, examId)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await release(other, examId)).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await roster(other, examId)).toBeNull();
      expect(await roster(learner, examId)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await release(room.trainer, examId, '2026-11-01T08:00:00.000Z')).toMatchObject({ __typename: 'ExamNotValid' });
      expect(await counts()).toEqual(before);
    });

    it.each<['none' | 'missed' | 'all', number]>([['none', 0], ['missed', 2], ['all', 3]])('with the cases that its setting permits: %s', async (review, shown) => {
      const examId = await make({ review });
      const learner = await enrol();
      const paper = await open(learner, examId);
      await save(learner, change(paper, 0, rightPlaces(fileOf(paper.cases[0]!.title))));
      await handIn(learner, paper);
      await release(room.trainer, examId);
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
      await release(room.trainer, examId);
      const outcomes = () => room.server.rows<{ mark: string; passed: boolean; first: boolean }>(`select o.mark, o.passed, o.supersedes is null as first from learning.outcome o join learning.enrolment e on e.id = o.enrolment_id where e.offering_id = $1 order by o.id`, [room.offeringId]);
      const [first] = await outcomes();
      expect(first).toMatchObject({ passed: false, first: true });
      const other = { versionId: paper.cases[0]!.id, answer: [{ accept: [{ symbol: mistake }] }], accepted: { [mistake]: { en: 'Right after all.' } } };
      const secretariat = await room.server.person({ roles: [{ role: 'secretariat' }] });
      const preview = await room.server.get(DecideDispute).preview(await room.server.context(secretariat), other);
      if (isRefusal(preview)) throw new Error(preview.message);
      // Papers are drawn: earlier ones of this suite may have the same case.
      expect(preview.results.filter(({ before }) => before.attemptId === paper.sittingId)).toMatchObject([{ mode: 'exam', before: { passed: false }, after: { passed: true } }]);
      const decided = await room.server.get(DecideDispute).execute(await room.server.context(secretariat), { kind: 'newKey', reason: 'The note was read wrongly.', ...other }) as Decided;
      room.server.clock.ms += 1_000;
      expect(await room.server.get(RunRemarking).execute(room.server.system, decided.decisionId)).toMatchObject({ changedResults: preview.results.length });
      expect(await result(learner, examId)).toMatchObject({ points: '1/1', passed: true, first: { passed: false } });
      expect(await outcomes()).toEqual([first, { mark: '1/1', passed: true, first: false }]);
    });
  });
});
