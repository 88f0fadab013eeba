import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { isRefusal, JobQueue, UnitOfWork, type RequestContext, type Tx } from '@classmark/platform/server';
import { ReadPlaces, type ChosenPlace } from '../attempt/read-places';
import { CaseStore } from '../case/case-store';
import { RecordReviews } from './record-reviews';

interface AnswerRow { id: string; person_id: string; case_version_id: string; places: ChosenPlace[] }

const ANSWERS_SQL = `select a.id, a.person_id, a.case_version_id, a.places from classification.case_answer a join classification.exam_sitting s on s.id = a.attempt_id
  join classification.exam_release r on r.exam_id = s.exam_id where s.exam_id = $1 and a.mode = 'exam' order by a.person_id, a.id`;

/** The name of the job; a released exam queues it. */
export const REVIEW_EXAM_JOB = 'classification.reviewExam';

/**
 * What somebody missed in an exam comes back in practice, once its results are released: before, the map would say what was right. Person by
 * person, and the same answer only once: a job that is interrupted begins again and does no harm.
 */
@Injectable()
export class ReviewExam implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(JobQueue) private readonly jobs: JobQueue, @Inject(CaseStore) private readonly cases: CaseStore,
    @Inject(ReadPlaces) private readonly places: ReadPlaces, @Inject(RecordReviews) private readonly reviews: RecordReviews,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ examId: string }>(REVIEW_EXAM_JOB, async ({ examId }, ctx) => void await this.execute(ctx, examId));
  }

  /** @returns how many answers were looked at; none before the release */
  async execute(ctx: RequestContext, examId: string): Promise<number> {
    const answers = await this.work.read<AnswerRow>(ANSWERS_SQL, [examId]);
    for (const personId of new Set(answers.map((answer) => answer.person_id))) {
      await this.work.run(ctx, (tx) => this.ofPerson(tx, answers.filter((answer) => answer.person_id === personId)));
    }
    return answers.length;
  }

  private async ofPerson(tx: Tx, answers: readonly AnswerRow[]): Promise<void> {
    for (const { id: answerId, person_id: personId, case_version_id: versionId, places } of answers) {
      const version = (await this.cases.version(versionId))!;
      const marking = await this.places.mark(version.edition, version.answer, places, version.policy);
      if (isRefusal(marking)) throw new Error(`The answer ${answerId} was marked once and cannot be marked any more: ${marking.message}`);
      await this.reviews.within(tx, { answerId, personId, version, marking, hints: 0 });
    }
  }
}
