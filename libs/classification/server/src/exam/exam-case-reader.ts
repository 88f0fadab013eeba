import { Inject, Injectable } from '@nestjs/common';
import { facilityOf, timeFigures, type TimeFigures } from '@classmark/classification/core';
import { fractionToNumber, parseFraction } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import { CaseStore, type CaseVersionView } from '../case/case-store';

/** How a case of an exam went, over the papers that were handed in. */
export interface ExamCaseView {
  readonly version: CaseVersionView;
  readonly line: number;
  /** Papers with it that were marked. */
  readonly papers: number;
  readonly blanks: number;
  /** Mean mark, blanks included; exact arithmetic, then a number. */
  readonly facility: number;
  /** Of answers whose time is known. */
  readonly time: TimeFigures | null;
}

interface Row { line: number; case_version_id: string; blank: boolean; duration_ms: number | null; mark: string }

const ANSWERS_SQL = `
  select c.line, c.case_version_id, a.places = '[]'::jsonb as blank, a.duration_ms, m.mark from classification.exam_sitting s
  join classification.exam_case c on c.sitting_id = s.id
  join classification.case_answer a on a.mode = 'exam' and a.attempt_id = s.id and a.case_version_id = c.case_version_id
  join lateral (select mark from classification.case_marking where answer_id = a.id order by number desc limit 1) m on true
  where s.exam_id = $1 order by c.line, c.case_version_id, s.seat, s.id`;

/** The cases of an exam for who runs it. */
@Injectable()
export class ExamCaseReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CaseStore) private readonly cases: CaseStore) {}

  /** Cases on handed-in papers by the line of the blueprint, the hardest of a line first. Callers have checked the right. */
  async ofExam(examId: string): Promise<readonly ExamCaseView[]> {
    const rows = Map.groupBy(await this.work.read<Row>(ANSWERS_SQL, [examId]), (row) => `${row.line} ${row.case_version_id}`);
    const views = await Promise.all([...rows.values()].map(async (own): Promise<ExamCaseView> => ({
      version: (await this.cases.version(own[0]!.case_version_id))!, line: own[0]!.line, papers: own.length, blanks: own.filter((row) => row.blank).length,
      facility: fractionToNumber(facilityOf(own.map((row) => parseFraction(row.mark)))!), time: timeFigures(own.flatMap((row) => row.duration_ms ?? [])),
    })));
    return views.sort((a, b) => a.line - b.line || a.facility - b.facility || (a.version.key < b.version.key ? -1 : 1));
  }
}
