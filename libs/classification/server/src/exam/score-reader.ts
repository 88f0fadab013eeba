import { Inject, Injectable } from '@nestjs/common';
import { scoreOf, type ExamScore } from '@classmark/classification/core';
import { parseFraction } from '@classmark/platform/core';
import { type Tx, UnitOfWork } from '@classmark/platform/server';
import { SITTING_COLUMNS, type ExamView, type SittingRow } from './exam-view';

/** A handed-in paper with its score; `first` is the one before it was marked anew, null when it never was. */
export interface SittingScore { readonly sitting: SittingRow; readonly score: ExamScore; readonly first: ExamScore | null; readonly remarkedAtMs: number | null }

interface MarkRow { sitting_id: string; line: number; mark: string; first_mark: string; remarked_at: Date | null }

/* Of each marked case the newest marking, and the first one. The paper says which line it stands for. The mode is asked for because the id of a session of practice comes from the browser. */
const MARKS_SQL = `
  select c.sitting_id, c.line, m.mark, f.mark as first_mark, case when m.number > 1 then m.marked_at end as remarked_at
  from classification.exam_sitting s
  join classification.exam_case c on c.sitting_id = s.id
  join classification.case_answer a on a.mode = 'exam' and a.attempt_id = s.id and a.case_version_id = c.case_version_id
  join lateral (select mark, number, marked_at from classification.case_marking where answer_id = a.id order by number desc limit 1) m on true
  join classification.case_marking f on f.answer_id = a.id and f.number = 1
  where s.exam_id = $1 and s.submitted_at is not null and ($2::uuid is null or s.id = $2) order by c.sitting_id, c.position`;

/** Scores of handed-in papers, always from the markings that stand. */
@Injectable()
export class ScoreReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** Everybody's, in the order of the seats; or one sitting's. */
  async ofExam(tx: Tx | null, exam: ExamView, sittingId: string | null = null): Promise<readonly SittingScore[]> {
    const read = <Row>(sql: string, parameters: readonly unknown[]) => (tx ? tx.query<Row>(sql, parameters) : this.work.read<Row>(sql, parameters));
    const sittings = await read<SittingRow>(`select ${SITTING_COLUMNS} from classification.exam_sitting
      where exam_id = $1 and submitted_at is not null and ($2::uuid is null or id = $2) order by seat, id`, [exam.id, sittingId]);
    const marks = Map.groupBy(await read<MarkRow>(MARKS_SQL, [exam.id, sittingId]), (row) => row.sitting_id);
    return sittings.map((sitting) => scored(exam, sitting, marks.get(sitting.id) ?? []));
  }
}

function scored(exam: ExamView, sitting: SittingRow, marks: readonly MarkRow[]): SittingScore {
  const score = (markOf: (row: MarkRow) => string) => scoreOf(marks.map((row) => ({ line: row.line, mark: parseFraction(markOf(row)) })), exam.lines.length, parseFraction(exam.passMark));
  const remarked = marks.flatMap((row) => (row.remarked_at === null ? [] : [row.remarked_at.getTime()]));
  return {
    sitting, score: score((row) => row.mark), first: remarked.length > 0 ? score((row) => row.first_mark) : null,
    remarkedAtMs: remarked.length > 0 ? Math.max(...remarked) : null,
  };
}
