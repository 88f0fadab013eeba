import { START_MS } from '@classmark/catalogue/server/testing';
import { GRACE_MS } from '@classmark/classification/core';
import { JobQueue } from '@classmark/platform/server';
import { HAND_IN_OVERDUE } from '../exam/exam.providers';
import { EXAM, examRoom, GRANT, MINUTE, PULSE, type Paper } from './exam-room';

describe('an exam', () => {
  const { room, id, raw, enrol, make, open, change, save, handIn, roster, counts, written } = examRoom();

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
      room.server.clock.ms += 61_000;
      expect(await save(learner, input)).toEqual({ __typename: 'ExamAnswerSaved', savedAt: '2026-11-24T09:01:01.000Z', endsAt: '2026-11-24T09:45:00.000Z', now: '2026-11-24T09:01:01.000Z' });
      const before = await written();
      room.server.clock.ms += 1_000;
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
      room.server.clock.ms = START_MS + 45 * MINUTE + GRACE_MS;
      expect(await save(learner, change(paper, 1, ['9'], { sequence: 2 }))).toMatchObject({ __typename: 'ExamAnswerSaved' });
      await room.server.get(JobQueue).runNow(HAND_IN_OVERDUE);
      expect(await raw(learner, PULSE, { sittingId: paper.sittingId, epoch: 1 })).toMatchObject({ handedIn: false });
      room.server.clock.ms += 1;
      const before = await written();
      expect(await save(learner, change(paper, 2, ['1'], { sequence: 3 }))).toMatchObject({ __typename: 'SittingOver' });
      expect(await handIn(learner, paper)).toMatchObject({ __typename: 'SittingOver' });
      expect(await open(learner, examId)).toMatchObject({ __typename: 'SittingOver' });
      expect(await raw(learner, EXAM, { id: examId })).toMatchObject({ state: 'handedIn', handedInAt: '2026-11-24T09:45:00.000Z' });
      await room.server.get(JobQueue).runNow(HAND_IN_OVERDUE);
      expect(await written()).toEqual(before);
      expect(await raw(learner, PULSE, { sittingId: paper.sittingId, epoch: 1 })).toMatchObject({ handedIn: true });
      // What was acknowledged once is acknowledged again, also now.
      expect(await save(learner, kept)).toMatchObject({ __typename: 'ExamAnswerSaved', savedAt: '2026-11-24T09:00:00.000Z' });
      expect((await roster(room.trainer, examId))!.people).toMatchObject([{ state: 'handedIn', handedInBy: 'clock', answered: 2 }]);
    });

    it('of everybody whose time is over, also beside a paper that cannot be marked', async () => {
      const next = await enrol();
      room.server.clock.ms += 1_000;
      const later = await open(next, examId);
      // Stands for any fault in marking: places that no edition has.
      await save(learner, change(paper, 0, ['3']));
      await room.server.rows(`insert into classification.exam_answer (id, sitting_id, position, epoch, sequence, places, flagged, saved_at) values ($1, $2, 0, 1, 2, '[{"symbol": "nowhere", "role": null}]', false, now())`, [id(), paper.sittingId]);
      room.server.clock.ms = START_MS + 46 * MINUTE;
      await room.server.get(JobQueue).runNow(HAND_IN_OVERDUE);
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
      const kept = await room.server.rows<{ id: string }>('select id from classification.exam_answer where sitting_id = $1', [paper.sittingId]);
      expect(kept.map((row) => row.id).sort()).toEqual(acknowledged.map((input) => input.id).sort());
      const marked = await room.server.rows<{ id: string }>('select id from classification.case_answer where attempt_id = $1', [paper.sittingId]);
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
      expect(await grant(room.trainer, examId, learner, 10)).toEqual({ __typename: 'ExtraTimeGranted', extraTime: 10 * MINUTE });
      room.server.clock.ms = START_MS + 30 * MINUTE;
      const paper = await open(learner, examId);
      expect(paper.endsAt).toBe('2026-11-24T10:10:00.000Z'); // the window closes at 10:00
      expect(await grant(room.trainer, examId, learner, 25)).toMatchObject({ extraTime: 25 * MINUTE });
      expect(await raw(learner, PULSE, { sittingId: paper.sittingId, epoch: 1 })).toMatchObject({ endsAt: '2026-11-24T10:25:00.000Z' });
      room.server.clock.ms = START_MS + 84 * MINUTE;
      expect(await save(learner, change(paper, 0, ['3']))).toMatchObject({ __typename: 'ExamAnswerSaved', endsAt: '2026-11-24T10:25:00.000Z' });
      await room.server.get(JobQueue).runNow(HAND_IN_OVERDUE);
      expect(await raw(learner, PULSE, { sittingId: paper.sittingId, epoch: 1 })).toMatchObject({ handedIn: false });
    });

    it('by who runs the exam only, to who is enrolled, with a reason, and not too late', async () => {
      const examId = await make();
      const [learner, stranger, other] = [await enrol(), await room.server.person(), await room.server.person({ roles: [{ role: 'trainer' }] })];
      const paper = await open(learner, examId);
      const before = await counts();
      expect(await grant(null, examId, learner, 10)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await grant(learner, examId, learner, 10)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await grant(other, examId, learner, 10)).toMatchObject({ __typename: 'ExamNotFound' });
      expect(await grant(room.trainer, examId, stranger, 10)).toMatchObject({ __typename: 'NotEnrolledForExam' });
      expect(await grant(room.trainer, examId, learner, 10, ' ')).toMatchObject({ __typename: 'ExtraTimeNotValid' });
      expect(await grant(room.trainer, examId, learner, 481)).toMatchObject({ __typename: 'ExtraTimeNotValid' });
      expect(await counts()).toEqual(before);
      await handIn(learner, paper);
      expect(await grant(room.trainer, examId, learner, 10)).toMatchObject({ __typename: 'ExtraTimeNotValid', message: 'This paper has been handed in already.' });
    });
  });
});
