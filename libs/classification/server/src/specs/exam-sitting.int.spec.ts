import { CatalogueApi } from '@classmark/catalogue/server';
import { START_MS } from '@classmark/catalogue/server/testing';
import { GRACE_MS, type CaseFile } from '@classmark/classification/core';
import { ASK_HINT, bank, CREATE, EXAM, examRoom, fileOf, HAND_IN, MINUTE, OPEN, PLAN, PRACTISE, PULSE, RELEASE, RESULT, rightPlaces, SAVE, type Paper } from './exam-room';

describe('an exam', () => {
  const { room, id, raw, enrol, blueprint, make, open, change, save, handIn, result, roster, counts } = examRoom();

  describe('is made', () => {
    it('by the trainer of its offering and by nobody else', async () => {
      const other = await room.server.person({ roles: [{ role: 'trainer' }] });
      const learner = await enrol();
      const before = await counts();
      expect(await raw(null, CREATE, { input: blueprint() })).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await raw(learner, CREATE, { input: blueprint() })).toMatchObject({ code: 'FORBIDDEN' });
      expect(await raw(other, CREATE, { input: blueprint() })).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await counts()).toEqual(before);
      const secretariat = await room.server.person({ roles: [{ role: 'secretariat' }] });
      expect(await raw(secretariat, CREATE, { input: blueprint() })).toMatchObject({ __typename: 'ExamCreated' });
      expect(await raw(room.trainer, CREATE, { input: blueprint() })).toMatchObject({ __typename: 'ExamCreated' });
    });

    it('unless the bank cannot fill a line, which is named', async () => {
      const before = await counts();
      const refused = await raw(room.trainer, CREATE, { input: blueprint({ lines: [{ count: 2 }, { count: 3, tests: 'no.such.rule' }] }) });
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
      expect(await raw(room.trainer, CREATE, { input: blueprint(over) })).toMatchObject({ __typename: 'ExamNotValid', field });
      expect(await counts()).toEqual(before);
    });
  });

  describe('is sat', () => {
    it('by who is enrolled; for everybody else there is no exam', async () => {
      const examId = await make();
      const [learner, stranger] = [await enrol(), await room.server.person()];
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
      room.server.clock.ms = START_MS + 60 * MINUTE;
      expect(await open(learner, examId)).toMatchObject({ __typename: 'ExamNotOpen', message: 'This exam is closed: nobody begins it any more.' });
      expect(await raw(learner, EXAM, { id: examId })).toMatchObject({ state: 'closed' });
      expect(await counts()).toEqual(before);
      room.server.clock.ms = START_MS + 59 * MINUTE;
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
      const [exam] = await room.server.rows<{ seed: string }>('select seed from classification.exam where id = $1', [examId]);
      expect(exam!.seed).not.toBe(examId);
      const learner = await enrol();
      expect(JSON.stringify([await raw(learner, EXAM, { id: examId }), await open(learner, examId), await roster(room.trainer, examId)])).not.toContain(exam!.seed);
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
      const [learner, other] = [await enrol(), await room.server.person()];
      const practise = (who: string, caseId: string) => raw(who, PRACTISE, { input: { id: id(), sessionId: id(), caseId, places: [{ symbol: '45' }], language: 'en' } }) as Promise<{ __typename: string; id: string; caseId: string }>;
      const plan = async (who: string) => (await raw(who, PLAN, { input: { scheme: 'nice', minutes: 60, moreNew: true, language: 'en' } }) as { items: { id: string }[] }).items.map((each) => each.id);
      const live = await room.server.rows<{ id: string; key: string }>(`select v.id, r.key from classification.case_version v join classification.case_record r on r.id = v.case_id`);
      const versionOf = (key: string) => live.find((each) => each.key === key)!.id;
      const earlier = { id: id(), sessionId: id(), caseId: versionOf('bookkeeping-software'), places: [{ symbol: '42' }], language: 'en' };
      expect(await raw(learner, PRACTISE, { input: earlier })).toMatchObject({ __typename: 'PracticeChecked' });
      const paper = await open(learner, examId);
      const [asked] = paper.cases as [Paper['cases'][number]];
      const before = await room.server.counts('classification.practice_answer', 'classification.practice_hint', 'classification.case_answer');
      for (const each of paper.cases) expect(await practise(learner, each.id)).toMatchObject({ __typename: 'CaseNotInPractice' });
      expect(await raw(learner, ASK_HINT, { input: { caseId: asked.id, step: 1 } })).toMatchObject({ __typename: 'CaseNotInPractice' });
      expect(await raw(learner, PLAN, { input: { scheme: 'nice', minutes: 5, caseKey: fileOf(asked.title).key } })).toMatchObject({ __typename: 'CaseNotInPractice' });
      expect((await plan(learner)).filter((each) => paper.cases.some((one) => one.id === each))).toEqual([]);
      expect(await room.server.counts('classification.practice_answer', 'classification.practice_hint', 'classification.case_answer')).toEqual(before);
      // Whoever has another paper, or none, practises as always.
      expect(await practise(other, asked.id)).toMatchObject({ __typename: 'PracticeChecked' });
      const free = live.find((each) => bank.some((file) => file.key === each.key) && !paper.cases.some((one) => one.id === each.id))!;
      expect(await practise(learner, free.id)).toMatchObject({ __typename: 'PracticeChecked' });
      await handIn(learner, paper);
      expect(await practise(learner, asked.id)).toMatchObject({ __typename: 'CaseNotInPractice' });
      await raw(room.trainer, RELEASE, { input: { examId, retakeAt: null } });
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
        const answer = await room.server.ask(learner, document, variables);
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

  it('stands in its release as an activity of its own kind', async () => {
    const release = await room.server.get(CatalogueApi).release((await room.server.get(CatalogueApi).offering(null, room.offeringId))!.releaseId);
    expect(release!.content.modules[0]!.lessons[0]!.blocks).toMatchObject([{ kind: 'activity', activity: 'classificationExam' }]);
  });
});

/** Every text of a case that is for after the release: why, why not, rule, hints, in every language. */
function secretsOf(file: CaseFile): string[] {
  return [...Object.values(file.accepted), ...Object.values(file.wrong), file.rule, ...(file.hints ?? [])].flatMap((words) => Object.values(words)).filter((text) => text.length > 12)
    // As it would stand in JSON.
    .map((text) => JSON.stringify(text).slice(1, -1));
}
