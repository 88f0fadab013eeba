import { Inject, Injectable } from '@nestjs/common';
import type { Marking } from '@classmark/classification/core';
import { isLang, parseFraction } from '@classmark/platform/core';
import { LearningApi } from '@classmark/learning/server';
import { isRefusal, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { KeyInForce } from '../analysis/key-in-force';
import { RecordCaseAnswer } from '../analysis/record-case-answer';
import { CasesUnderExam } from '../exam/cases-under-exam';
import { AnswerNotValid, AttemptNotFound } from './attempt-refusals';
import { keepAnswer } from './keep-answer';
import { ReadAnswerInput, type AnswerInput, type ChosenPlace, type ReadAnswer } from './read-answer';
import { ReadPlaces } from './read-places';
import { FIRST_MARKS_SQL, SET_RULE, setMark, type FirstMark } from './set-mark';

/** Checks a case: keeps the answer, marks what stands newest, and records the outcome when the last case has been checked. */
@Injectable()
export class CheckCase {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(ReadAnswerInput) private readonly reader: ReadAnswerInput,
    @Inject(LearningApi) private readonly learning: LearningApi, @Inject(ReadPlaces) private readonly places: ReadPlaces,
    @Inject(RecordCaseAnswer) private readonly record: RecordCaseAnswer, @Inject(KeyInForce) private readonly keys: KeyInForce,
    @Inject(CasesUnderExam) private readonly exams: CasesUnderExam,
  ) {}

  /** @returns the attempt to show, or the refusal: then nothing was written. A case checked twice keeps its first marking. */
  async execute(ctx: RequestContext, input: AnswerInput): Promise<{ readonly attemptId: string } | Refusal> {
    const read = await this.reader.execute(input);
    if (isRefusal(read)) return read;
    if (read.places.length === 0) return new AnswerNotValid('Choose at least one place first.');
    const { caseVersionId } = read.case;
    if (caseVersionId !== null && (await this.exams.of(input.personId)).has(caseVersionId)) return new AnswerNotValid('This case is part of an exam of yours. It can be checked when the results of the exam are released.');
    return this.work.run(ctx, (tx) => this.within(tx, input, read));
  }

  private async within(tx: Tx, input: AnswerInput, read: ReadAnswer): Promise<{ readonly attemptId: string } | Refusal> {
    // Two checks at once wait for each other: the second finds the first one's marking, and both see which case was the last.
    await tx.query('select 1 from classification.attempt where id = $1 for update', [input.attemptId]);
    const [marked] = await tx.query('select 1 from classification.marking where attempt_id = $1 and exercise_id = $2 and try_number = $3', [input.attemptId, input.caseId, input.tryNumber]);
    if (marked) return { attemptId: input.attemptId };
    const kept = await keepAnswer(tx, input, read.places);
    if (isRefusal(kept)) return kept;
    const marking = await this.mark(tx, input, read);
    if (isRefusal(marking)) return marking;
    await tx.audit({ action: 'classification.checkCase', subjectType: 'attempt', subjectId: input.attemptId, details: { case: read.case.key, try: input.tryNumber, mark: marking.mark.toString() } });
    const refused = await this.settle(tx, input.tryNumber, read);
    return refused ?? { attemptId: input.attemptId };
  }

  /** Marks the newest change of the try, which another window may have sent. */
  private async mark(tx: Tx, input: AnswerInput, read: ReadAnswer): Promise<Marking | Refusal> {
    const [newest] = await tx.query<{ id: string; places: readonly ChosenPlace[] }>(`select id, places from classification.answer
      where attempt_id = $1 and exercise_id = $2 and try_number = $3 order by sequence desc, saved_at desc, id desc limit 1`, [input.attemptId, input.caseId, input.tryNumber]);
    const replacing = read.case.caseVersionId === null ? null : await this.keys.replacing(tx, read.case.caseVersionId);
    const marking = await this.places.mark(read.set.edition, replacing?.answer ?? read.case.answer, newest!.places, read.case.policy);
    if (isRefusal(marking)) return marking;
    const { mark, policy, ruleVersion, ...result } = marking;
    await tx.query(`insert into classification.marking (attempt_id, exercise_id, try_number, answer_id, mark, policy, rule_version, result, marked_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [input.attemptId, input.caseId, input.tryNumber, newest!.id, mark.toString(), policy, ruleVersion, JSON.stringify(result), new Date(tx.ctx.clock.now())]);
    const told = await this.tellTheGroup(tx, input, read, { ...newest!, marking, keyVersionId: replacing?.id });
    // The id stands for an answer that was given elsewhere: told twice it would be two.
    return told ? marking : new AttemptNotFound();
  }

  /** For the figures of the group. The case is in sight since the last check of the attempt, or since its start. */
  private async tellTheGroup(tx: Tx, input: AnswerInput, read: ReadAnswer, { id, places, marking, keyVersionId }: { id: string; places: readonly ChosenPlace[]; marking: Marking; keyVersionId: string | undefined }): Promise<boolean> {
    const { caseVersionId } = read.case;
    if (caseVersionId === null) return true;
    const [before] = await tx.query<{ at: Date }>(`select greatest(a.started_at, (select max(m.marked_at) from classification.marking m
      where m.attempt_id = a.id and not (m.exercise_id = $2 and m.try_number = $3))) as at from classification.attempt a where a.id = $1`, [input.attemptId, input.caseId, input.tryNumber]);
    const recorded = await this.record.within(tx, {
      answerId: id, caseVersionId, personId: input.personId, mode: 'set', attemptId: input.attemptId, language: isLang(input.language) ? input.language : tx.ctx.language,
      places, shownAtMs: before!.at.getTime(), answeredAtMs: tx.ctx.clock.now(), marking, ...(keyVersionId && { keyVersionId }),
    });
    return recorded !== null;
  }

  /** When the last case gets its first marking, the mean of the first markings is the outcome; later tries are practice. */
  private async settle(tx: Tx, tryNumber: number, { attempt, set }: ReadAnswer): Promise<Refusal | null> {
    const rows = await tx.query<FirstMark>(FIRST_MARKS_SQL, [[attempt.id]]);
    const step = { enrolmentId: attempt.enrolment_id, activityKey: attempt.activity_key, at: tx.ctx.clock.now(), owner: { personId: attempt.person_id } };
    if (tryNumber > 1 || rows.length < set.cases.length) return (await this.learning.recordStart(tx, step)) ? null : new AttemptNotFound();
    const mark = setMark(rows.map((row) => row.mark));
    const recorded = await this.learning.recordOutcome(tx, {
      ...step, kind: 'marked', mark: mark.toString(), passed: mark.compare(parseFraction(set.passMark)) >= 0, ruleVersion: SET_RULE,
      evidence: { attemptId: attempt.id, set: set.key, version: set.version, edition: set.edition.code },
    });
    if (!recorded) return new AttemptNotFound();
    await tx.audit({ action: 'classification.finishSet', subjectType: 'attempt', subjectId: attempt.id, details: { mark: mark.toString(), rule: SET_RULE } });
    return null;
  }
}
