import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi, type OfferingView } from '@classmark/catalogue/server';
import { LearningApi } from '@classmark/learning/server';
import { keysetPage, type KeysetPage, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { EditionStore, type EditionView } from '../scheme/edition-store';
import { ExamStore, type CancellationView, type ReleaseView } from './exam-store';
import { endsAtMs, SITTING_COLUMNS, type ExamView, type SittingRow } from './exam-view';
import { mayRunExams, runsEveryExam } from './exam.policy';
import { ScoreReader, type SittingScore } from './score-reader';

/** How far somebody is. */
export type SeatState = 'notStarted' | 'working' | 'handedIn';

/** One person of the exam. Instants are epoch milliseconds. */
export interface ExamSeat {
  readonly personId: string;
  readonly officeCode: string | null;
  readonly state: SeatState;
  readonly sitting: SittingRow | null;
  readonly endsAtMs: number | null;
  readonly extraMs: number;
  readonly extraReason: string | null;
  readonly answered: number;
  readonly flagged: number;
  readonly lastSavedAtMs: number | null;
  readonly score: SittingScore | null;
}

/** An exam with everything that its trainer sees in a list. */
export interface TaughtExamView {
  readonly exam: ExamView;
  readonly offering: OfferingView;
  readonly edition: EditionView;
  readonly release: ReleaseView | null;
  readonly cancellation: CancellationView | null;
  readonly counts: Readonly<Record<SeatState, number>>;
}

const MOST_OFFERINGS = 200;

interface WorkRow { sitting_id: string; answered: number; flagged: number; saved_at: Date }

/* Of each case what stands; a few thousand rows for hundreds of people. */
const WORK_SQL = `
  select sitting_id, count(*) filter (where places <> '[]')::integer as answered, count(*) filter (where flagged)::integer as flagged, max(saved_at) as saved_at
  from (select distinct on (n.sitting_id, n.position) n.sitting_id, n.places, n.flagged, n.saved_at from classification.exam_answer n
    join classification.exam_sitting s on s.id = n.sitting_id where s.exam_id = $1 order by n.sitting_id, n.position, n.epoch desc, n.sequence desc, n.saved_at desc, n.id desc) newest
  group by sitting_id`;

/** Exams for those who run them. */
@Injectable()
export class TaughtExamReader {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(ExamStore) private readonly exams: ExamStore, @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(LearningApi) private readonly learning: LearningApi, @Inject(EditionStore) private readonly editions: EditionStore, @Inject(ScoreReader) private readonly scores: ScoreReader,
  ) {}

  /** Offerings for which the actor may make exams, the newest first. */
  async offerings(ctx: RequestContext): Promise<OfferingView[]> {
    const own = await this.catalogue.offeringsRunBy(runsEveryExam(ctx) ? null : (ctx.actor?.personId ?? null), MOST_OFFERINGS);
    const given = (ctx.actor?.roles ?? []).filter((held) => held.role === 'trainer' && held.scope === 'offering').map((held) => held.scopeId!);
    const all = new Map([...own, ...(await this.catalogue.offerings(given)).values()].map((offering) => [offering.id, offering]));
    return [...all.values()].filter((offering) => offering.trainingKind !== 'webinar' && mayRunExams(ctx, offering));
  }

  /** A page of the actor's exams, those that open last first. */
  async list(ctx: RequestContext, { first, after }: { readonly first: number; readonly after?: string | null | undefined }): Promise<KeysetPage<TaughtExamView>> {
    const offerings = new Map((await this.offerings(ctx)).map((offering) => [offering.id, offering]));
    const ids = [...offerings.keys()];
    const page = await keysetPage<ExamView>({
      first, after, key: (exam) => [exam.opensAtMs, exam.id], rows: (key, limit) => this.exams.ofOfferings(ids, key, limit), total: () => this.exams.countOf(ids),
    });
    return { ...page, nodes: await Promise.all(page.nodes.map((exam) => this.view(exam, offerings.get(exam.offeringId)!))) };
  }

  /** The exam if it is the actor's to run; null otherwise, as if there were none. */
  async one(ctx: RequestContext, examId: string): Promise<TaughtExamView | null> {
    const exam = await this.exams.exam(examId);
    const offering = exam && await this.catalogue.offering(null, exam.offeringId);
    return exam && offering && mayRunExams(ctx, offering) ? this.view(exam, offering) : null;
  }

  /** Everybody who may sit it or has, in the order of the roster. Callers have checked the right. */
  async seats({ exam }: TaughtExamView, withScores: boolean): Promise<readonly ExamSeat[]> {
    const [roster, sittings, extra, work, scores] = await Promise.all([
      this.learning.roster(null, exam.offeringId),
      this.work.read<SittingRow>(`select ${SITTING_COLUMNS} from classification.exam_sitting where exam_id = $1`, [exam.id]),
      this.work.read<{ person_id: string; extra_ms: number; reason: string }>(
        'select distinct on (person_id) person_id, extra_ms, reason from classification.exam_extra_time where exam_id = $1 order by person_id, granted_at desc, id desc', [exam.id]),
      this.work.read<WorkRow>(WORK_SQL, [exam.id]),
      withScores ? this.scores.ofExam(null, exam) : [],
    ]);
    const [byPerson, extraOf, workOf, scoreOf] = [
      new Map(sittings.map((row) => [row.person_id, row])), new Map(extra.map((row) => [row.person_id, row])), new Map(work.map((row) => [row.sitting_id, row])), new Map(scores.map((row) => [row.sitting.id, row]))];
    const seen = new Set<string>();
    return roster.flatMap(({ personId, snapshot, withdrawnAtMs }): ExamSeat[] => {
      const sitting = byPerson.get(personId) ?? null;
      if (seen.has(personId) || (withdrawnAtMs !== null && !sitting)) return [];
      seen.add(personId);
      const done = sitting ? workOf.get(sitting.id) : undefined;
      return [{
        personId, officeCode: snapshot.officeCode, sitting, state: sitting ? (sitting.submitted_at === null ? 'working' : 'handedIn') : 'notStarted',
        endsAtMs: sitting && endsAtMs(sitting), extraMs: extraOf.get(personId)?.extra_ms ?? 0, extraReason: extraOf.get(personId)?.reason ?? null,
        answered: done?.answered ?? 0, flagged: done?.flagged ?? 0, lastSavedAtMs: done?.saved_at.getTime() ?? null, score: sitting ? scoreOf.get(sitting.id) ?? null : null,
      }];
    });
  }

  private async view(exam: ExamView, offering: OfferingView): Promise<TaughtExamView> {
    const [edition, release, cancellation, roster, [states]] = await Promise.all([
      this.editions.edition(exam.editionCode), this.exams.release(null, exam.id), this.exams.cancellation(null, exam.id), this.learning.rosterCounts([exam.offeringId]),
      this.work.read<{ working: number; handed_in: number }>(`select count(*) filter (where submitted_at is null)::integer as working, count(submitted_at)::integer as handed_in
        from classification.exam_sitting where exam_id = $1`, [exam.id]),
    ]);
    const { working, handed_in: handedIn } = states!;
    return { exam, offering, edition: edition!, release, cancellation, counts: { working, handedIn, notStarted: Math.max(0, (roster.get(exam.offeringId)?.enrolled ?? 0) - working - handedIn) } };
  }
}
