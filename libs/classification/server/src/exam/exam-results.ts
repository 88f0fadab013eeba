import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { EXAM_RULE, scoreOf } from '@classmark/classification/core';
import { LearningApi } from '@classmark/learning/server';
import { parseFraction } from '@classmark/platform/core';
import { UnitOfWork, type Tx } from '@classmark/platform/server';
import { AttemptResults, type AttemptResult, type OtherMarks, type ResultsOfAttempts } from '../analysis/attempt-results';
import { ExamStore } from './exam-store';
import { EXAM_SHARED_LOCK_SQL } from './open-paper';

interface MarkRow { sitting_id: string; exam_id: string; enrolment_id: string; person_id: string; line: number; answer_id: string; mark: string }
interface Scored { readonly row: MarkRow; readonly result: AttemptResult }

/* Marks that stand, of handed-in papers whose results are released. */
const MARKS_SQL = `
  select s.id as sitting_id, s.exam_id, s.enrolment_id, s.person_id, c.line, a.id as answer_id, m.mark
  from classification.exam_sitting s
  join classification.exam_release r on r.exam_id = s.exam_id
  join classification.exam_case c on c.sitting_id = s.id
  join classification.case_answer a on a.mode = 'exam' and a.attempt_id = s.id and a.case_version_id = c.case_version_id
  join lateral (select mark from classification.case_marking where answer_id = a.id order by number desc limit 1) m on true
  where s.id = any($1) and s.submitted_at is not null order by s.id, c.position`;

/** Released results of exams, for who marks answers anew. Before the release there is no result: it will follow from the marks that stand then. */
@Injectable()
export class ExamResults implements ResultsOfAttempts, OnModuleInit {
  constructor(
    @Inject(AttemptResults) private readonly registry: AttemptResults, @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ExamStore) private readonly exams: ExamStore, @Inject(LearningApi) private readonly learning: LearningApi,
  ) {}

  onModuleInit(): void {
    this.registry.register('exam', this);
  }

  async results(tx: Tx | null, attemptIds: readonly string[], marks: OtherMarks): Promise<readonly AttemptResult[]> {
    if (tx) await lockExams(tx, attemptIds);
    return (await this.read(tx, attemptIds, marks)).map(({ result }) => result);
  }

  async correct(tx: Tx, attemptId: string, jobId: string): Promise<'unchanged' | 'gained' | 'lost'> {
    const [found] = await this.read(tx, [attemptId], new Map());
    const exam = found && (await this.exams.exam(found.row.exam_id))!;
    if (!found || !exam || exam.activityKey === null) return 'unchanged';
    const { row, result } = found;
    const corrected = await this.learning.correctOutcome(tx, {
      enrolmentId: row.enrolment_id, activityKey: exam.activityKey, of: { sittingId: attemptId }, mark: result.mark.toString(), passed: result.passed, ruleVersion: EXAM_RULE,
      evidence: { examId: exam.id, edition: exam.editionCode, jobId },
    });
    return corrected?.pass ?? 'unchanged';
  }

  private async read(tx: Tx | null, attemptIds: readonly string[], marks: OtherMarks): Promise<Scored[]> {
    const rows = tx ? await tx.query<MarkRow>(MARKS_SQL, [attemptIds]) : await this.work.read<MarkRow>(MARKS_SQL, [attemptIds]);
    return Promise.all([...Map.groupBy(rows, (row) => row.sitting_id).values()].map(async (own): Promise<Scored> => {
      const [row] = own as [MarkRow];
      const exam = (await this.exams.exam(row.exam_id))!;
      const score = scoreOf(own.map((each) => ({ line: each.line, mark: marks.get(each.answer_id) ?? parseFraction(each.mark) })), exam.lines.length, parseFraction(exam.passMark));
      return { row, result: { attemptId: row.sitting_id, personId: row.person_id, mark: score.share, passed: score.reached } };
    }));
  }
}

/** A release waits for the marks that are being changed, or has ended and is seen: no result is sent down by a mark that no longer stands. */
async function lockExams(tx: Tx, attemptIds: readonly string[]): Promise<void> {
  const exams = await tx.query<{ exam_id: string }>('select distinct exam_id from classification.exam_sitting where id = any($1) order by exam_id', [attemptIds]);
  for (const { exam_id: examId } of exams) await tx.query(EXAM_SHARED_LOCK_SQL, [examId]);
}
