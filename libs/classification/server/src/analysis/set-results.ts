import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LearningApi } from '@classmark/learning/server';
import { parseFraction, sumOf, Fraction } from '@classmark/platform/core';
import { UnitOfWork, type Tx } from '@classmark/platform/server';
import { FIRST_MARKS_SQL, SET_RULE, type FirstMark } from '../attempt/set-mark';
import { AttemptResults, type AttemptResult, type OtherMarks, type ResultsOfAttempts } from './attempt-results';

interface AttemptRow { id: string; person_id: string; enrolment_id: string; activity_key: string; pass_mark: string; cases: number; key: string; version: number; edition_code: string }

const ATTEMPTS_SQL = `
  select a.id, a.person_id, a.enrolment_id, a.activity_key, s.pass_mark, s.key, s.version, s.edition_code,
    (select count(*)::int from classification.exercise x where x.set_id = s.id) as cases
  from classification.attempt a join classification.exercise_set s on s.id = a.set_id where a.id = any($1) order by a.id`;

/** Results of sets of cases: the mean of the first marks of a finished attempt. */
@Injectable()
export class SetResults implements ResultsOfAttempts, OnModuleInit {
  constructor(
    @Inject(AttemptResults) private readonly registry: AttemptResults, @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(LearningApi) private readonly learning: LearningApi,
  ) {}

  onModuleInit(): void {
    this.registry.register('set', this);
  }

  async results(tx: Tx | null, attemptIds: readonly string[], marks: OtherMarks): Promise<readonly AttemptResult[]> {
    return (await this.read(tx, attemptIds, marks)).map(({ result }) => result);
  }

  async correct(tx: Tx, attemptId: string, jobId: string): Promise<'unchanged' | 'gained' | 'lost'> {
    const [found] = await this.read(tx, [attemptId], new Map());
    if (!found) return 'unchanged';
    const { row, result } = found;
    const corrected = await this.learning.correctOutcome(tx, {
      enrolmentId: row.enrolment_id, activityKey: row.activity_key, of: { attemptId }, mark: result.mark.toString(), passed: result.passed, ruleVersion: SET_RULE,
      evidence: { set: row.key, version: row.version, edition: row.edition_code, jobId },
    });
    return corrected?.pass ?? 'unchanged';
  }

  private async read(tx: Tx | null, attemptIds: readonly string[], marks: OtherMarks): Promise<{ row: AttemptRow; result: AttemptResult }[]> {
    const read = <Row>(sql: string) => (tx ? tx.query<Row>(sql, [attemptIds]) : this.work.read<Row>(sql, [attemptIds]));
    const attempts = await read<AttemptRow>(ATTEMPTS_SQL);
    const firsts = Map.groupBy(await read<FirstMark>(FIRST_MARKS_SQL), (row) => row.attempt_id);
    return attempts.flatMap((row) => {
      const own = firsts.get(row.id) ?? [];
      if (own.length < row.cases) return [];
      const mark = sumOf(own.map((each) => marks.get(each.answer_id) ?? parseFraction(each.mark))).div(Fraction.of(row.cases));
      return [{ row, result: { attemptId: row.id, personId: row.person_id, mark, passed: mark.compare(parseFraction(row.pass_mark)) >= 0 } }];
    });
  }
}
