import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { EXAM_RULE, scoreOf, type ExamScore } from '@classmark/classification/core';
import { LearningApi } from '@classmark/learning/server';
import { parseFraction } from '@classmark/platform/core';
import { UnitOfWork, type Tx } from '@classmark/platform/server';
import { ExamStore } from '../exam/exam-store';
import type { ExamView } from '../exam/exam-view';
import { AttemptResults, type AttemptResult, type OtherMarks, type ResultsOfAttempts } from './attempt-results';

interface MarkRow { sitting_id: string; exam_id: string; person_id: string; enrolment_id: string; line: number; answer_id: string; mark: string }

/* Papers whose results are released, with the marks that stand. Before the release nothing was given out that would have to be corrected. */
const MARKS_SQL = `
  select s.id as sitting_id, s.exam_id, s.person_id, s.enrolment_id, c.line, a.id as answer_id, m.mark
  from classification.exam_sitting s
  join classification.exam_release r on r.exam_id = s.exam_id
  join classification.exam_case c on c.sitting_id = s.id
  join classification.case_answer a on a.mode = 'exam' and a.attempt_id = s.id and a.case_version_id = c.case_version_id
  join lateral (select mark from classification.case_marking where answer_id = a.id order by number desc limit 1) m on true
  where s.id = any($1) and s.submitted_at is not null order by s.id, c.position`;

/** Results of exams: the points of a handed-in paper after its release. */
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
    return (await this.read(tx, attemptIds, marks)).map(({ row, score }) => ({ attemptId: row.sitting_id, personId: row.person_id, mark: score.share, passed: score.reached }));
  }

  async correct(tx: Tx, attemptId: string, jobId: string): Promise<'unchanged' | 'gained' | 'lost'> {
    const [found] = await this.read(tx, [attemptId], new Map());
    if (!found?.exam.activityKey) return 'unchanged';
    const { row, exam, score } = found;
    const corrected = await this.learning.correctOutcome(tx, {
      enrolmentId: row.enrolment_id, activityKey: exam.activityKey!, of: { sittingId: attemptId }, mark: score.share.toString(), passed: score.reached, ruleVersion: EXAM_RULE,
      evidence: { examId: exam.id, edition: exam.editionCode, jobId },
    });
    return corrected?.pass ?? 'unchanged';
  }

  private async read(tx: Tx | null, attemptIds: readonly string[], marks: OtherMarks): Promise<{ row: MarkRow; exam: ExamView; score: ExamScore }[]> {
    const rows = tx ? await tx.query<MarkRow>(MARKS_SQL, [attemptIds]) : await this.work.read<MarkRow>(MARKS_SQL, [attemptIds]);
    const found: { row: MarkRow; exam: ExamView; score: ExamScore }[] = [];
    for (const own of Map.groupBy(rows, (row) => row.sitting_id).values()) {
      const exam = (await this.exams.exam(own[0]!.exam_id))!;
      const marked = own.map((each) => ({ line: each.line, mark: marks.get(each.answer_id) ?? parseFraction(each.mark) }));
      found.push({ row: own[0]!, exam, score: scoreOf(marked, exam.lines.length, parseFraction(exam.passMark)) });
    }
    return found;
  }
}
