import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { LearningApi } from '@classmark/learning/server';
import { UnitOfWork } from '@classmark/platform/server';
import { EditionStore } from '../scheme/edition-store';
import { ExamStore } from './exam-store';
import type { ExamView } from './exam-view';
import type { ExamStanding } from './exam.type';
import { SittingStore } from './sitting-store';

/** Exams in a person's list at most. */
const MOST_EXAMS = 50;

/** How exams stand for the person who may sit them. Reads no key. */
@Injectable()
export class ExamReader {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(ExamStore) private readonly exams: ExamStore, @Inject(SittingStore) private readonly sittings: SittingStore,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi, @Inject(LearningApi) private readonly learning: LearningApi, @Inject(EditionStore) private readonly editions: EditionStore,
  ) {}

  /** The exam for who is enrolled in its offering or has sat it; null for everybody else, as if there were none. */
  async standing(examId: string, personId: string, nowMs: number): Promise<ExamStanding | null> {
    const exam = await this.exams.exam(examId);
    if (!exam) return null;
    const sitting = await this.sittings.ofPerson(exam.id, personId);
    if (!sitting && !await this.learning.enrolmentOf(null, personId, exam.offeringId)) return null;
    return this.complete(exam, personId, sitting, nowMs);
  }

  /** The exams of the offerings in which the person is enrolled, those that open last first. */
  async ofPerson(personId: string, nowMs: number): Promise<readonly ExamStanding[]> {
    const offerings = (await this.learning.enrolmentsOf(personId)).map((enrolment) => enrolment.offeringId);
    const found = await this.work.read<{ id: string }>(`select x.id from classification.exam x left join classification.exam_sitting s on s.exam_id = x.id and s.person_id = $1
      where x.offering_id = any($2) or s.id is not null order by x.opens_at desc, x.id desc limit ${MOST_EXAMS}`, [personId, offerings]);
    const standings = await Promise.all(found.map(async ({ id }) => this.complete((await this.exams.exam(id))!, personId, await this.sittings.ofPerson(id, personId), nowMs)));
    return standings.filter((standing) => standing !== null);
  }

  private async complete(exam: ExamView, personId: string, sitting: ExamStanding['sitting'], nowMs: number): Promise<ExamStanding | null> {
    const [offering, edition, release, cancellation, extraMs] = await Promise.all([
      this.catalogue.offering(null, exam.offeringId), this.editions.edition(exam.editionCode), this.exams.release(null, exam.id), this.exams.cancellation(null, exam.id), sitting ? sitting.extra_ms : this.extraMsOf(exam.id, personId)]);
    return offering && edition && { exam, offering, edition, sitting, release, cancellation, extraMs, nowMs };
  }

  private async extraMsOf(examId: string, personId: string): Promise<number> {
    const [row] = await this.work.read<{ extra_ms: number }>(
      'select extra_ms from classification.exam_extra_time where exam_id = $1 and person_id = $2 order by granted_at desc, id desc limit 1', [examId, personId]);
    return row?.extra_ms ?? 0;
  }
}
