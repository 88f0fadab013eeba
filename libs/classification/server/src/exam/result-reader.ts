import { Inject, Injectable } from '@nestjs/common';
import { ONE, parseFraction } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import type { MarkingView } from '../attempt/attempt-reader';
import type { ChosenPlace } from '../attempt/read-places';
import { CaseStore } from '../case/case-store';
import { EditionStore } from '../scheme/edition-store';
import type { ReleasedResult, ReviewedCase } from './exam-result.type';
import { ExamStore } from './exam-store';
import type { ExamView } from './exam-view';
import { ScoreReader } from './score-reader';
import { SittingStore } from './sitting-store';

interface ReviewRow { position: number; line: number; case_version_id: string; key_version_id: string; places: ChosenPlace[]; mark: string; rule_version: string; result: Omit<MarkingView, 'mark' | 'ruleVersion' | 'markedAtMs'>; marked_at: Date }

/* The marking that stands, with the version whose key made it: what is explained is what was marked by. */
const REVIEW_SQL = `
  select c.position, c.line, c.case_version_id, m.key_version_id, a.places, m.mark, m.rule_version, m.result, m.marked_at
  from classification.exam_case c
  join classification.case_answer a on a.mode = 'exam' and a.attempt_id = c.sitting_id and a.case_version_id = c.case_version_id
  join lateral (select * from classification.case_marking where answer_id = a.id order by number desc limit 1) m on true
  where c.sitting_id = $1 order by c.position`;

/** Results of persons, after the release and never before. */
@Injectable()
export class ResultReader {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(ExamStore) private readonly exams: ExamStore, @Inject(SittingStore) private readonly sittings: SittingStore,
    @Inject(ScoreReader) private readonly scores: ScoreReader, @Inject(CaseStore) private readonly cases: CaseStore, @Inject(EditionStore) private readonly editions: EditionStore,
  ) {}

  /** The person's released result; null before the release, and for who has not sat the exam. */
  async ofPerson(examId: string, personId: string): Promise<ReleasedResult | null> {
    const exam = await this.exams.exam(examId);
    const release = exam && await this.exams.release(null, exam.id);
    if (!exam || !release) return null;
    const sitting = await this.sittings.ofPerson(exam.id, personId);
    const [found] = sitting ? await this.scores.ofExam(null, exam, sitting.id) : [];
    if (!sitting || !found || sitting.submitted_at === null || sitting.submitted_by === null || sitting.submitted_by === 'cancellation') return null;
    const all = await this.reviewed(sitting.id);
    const missed = all.filter((each) => !parseFraction(each.marking.mark).equals(ONE));
    return {
      exam, edition: (await this.editions.edition(exam.editionCode))!, score: found.score, first: found.first, remarkedAtMs: found.remarkedAtMs, missed: missed.length,
      reviewed: readable(exam, all, missed), startedAtMs: sitting.started_at.getTime(), handedInAtMs: sitting.submitted_at.getTime(), handedInBy: sitting.submitted_by,
      releasedAtMs: release.releasedAtMs, retakeAtMs: release.retakeAtMs, extraMs: sitting.extra_ms,
    };
  }

  private async reviewed(sittingId: string): Promise<ReviewedCase[]> {
    const rows = await this.work.read<ReviewRow>(REVIEW_SQL, [sittingId]);
    return Promise.all(rows.map(async (row) => ({
      position: row.position, line: row.line, version: (await this.cases.version(row.key_version_id))!, places: row.places,
      marking: { ...row.result, mark: row.mark, ruleVersion: row.rule_version, markedAtMs: row.marked_at.getTime() },
    })));
  }
}

function readable(exam: ExamView, all: readonly ReviewedCase[], missed: readonly ReviewedCase[]): readonly ReviewedCase[] {
  switch (exam.review) {
    case 'none': return [];
    case 'missed': return missed;
    case 'all': return all;
  }
}
