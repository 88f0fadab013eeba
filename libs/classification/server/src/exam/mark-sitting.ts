import { Inject, Injectable } from '@nestjs/common';
import { timesInSight } from '@classmark/classification/core';
import { sumOf } from '@classmark/platform/core';
import { isRefusal, newId, type Tx } from '@classmark/platform/server';
import { RecordCaseAnswer } from '../analysis/record-case-answer';
import { ReadPlaces, type ChosenPlace } from '../attempt/read-places';
import { CaseStore } from '../case/case-store';
import { EditionStore } from '../scheme/edition-store';
import { ExamStore } from './exam-store';
import type { SittingRow } from './exam-view';
import { NEWEST_SQL } from './sitting-store';

/**
 * Marks what stands of a paper, blanks included, by the exam's policy, and appends each marked answer to those of the group.
 * The id of a marked answer is that of the saved change that was marked; a blank gets one of its own, and so does a change whose id is taken.
 */
@Injectable()
export class MarkSitting {
  constructor(
    @Inject(ExamStore) private readonly exams: ExamStore, @Inject(CaseStore) private readonly cases: CaseStore, @Inject(EditionStore) private readonly editions: EditionStore,
    @Inject(ReadPlaces) private readonly places: ReadPlaces, @Inject(RecordCaseAnswer) private readonly record: RecordCaseAnswer,
  ) {}

  /** In the transaction that hands it in, which holds the lock of the sitting. */
  async within(tx: Tx, sitting: SittingRow, submittedAtMs: number): Promise<{ readonly answered: number; readonly points: string }> {
    const exam = (await this.exams.exam(sitting.exam_id))!;
    const edition = (await this.editions.edition(exam.editionCode))!;
    const paper = await tx.query<{ position: number; case_version_id: string }>('select position, case_version_id from classification.exam_case where sitting_id = $1 order by position', [sitting.id]);
    const stands = new Map((await tx.query<{ id: string; position: number; places: ChosenPlace[]; seen_ms: number | null }>(NEWEST_SQL, [sitting.id])).map((row) => [row.position, row]));
    const times = timesInSight([...stands.values()].map((row) => ({ position: row.position, seenMs: row.seen_ms, blank: row.places.length === 0 })), submittedAtMs - sitting.started_at.getTime());
    const marks = [];
    for (const { position, case_version_id: caseVersionId } of paper) {
      const answer = stands.get(position);
      const places = answer?.places ?? [];
      const version = (await this.cases.version(caseVersionId))!;
      const marking = await this.places.mark(edition, version.answer, places, exam.policy);
      if (isRefusal(marking)) throw new Error(`A kept answer cannot be marked: ${marking.message}`);
      marks.push(marking.mark);
      const marked = {
        caseVersionId, personId: sitting.person_id, mode: 'exam' as const, attemptId: sitting.id, language: sitting.language,
        places, shownAtMs: null, answeredAtMs: submittedAtMs, durationMs: times.get(position) ?? null, marking,
      };
      // The browser may have given the change an id that stands for another answer, of practice or a set. No case of a paper gets lost by that.
      if (!answer || !await this.record.within(tx, { ...marked, answerId: answer.id })) await this.record.within(tx, { ...marked, answerId: newId(tx.ctx.clock) });
    }
    return { answered: [...stands.values()].filter((row) => row.places.length > 0).length, points: sumOf(marks).toString() };
  }
}
