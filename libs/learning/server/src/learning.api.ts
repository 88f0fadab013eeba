import { Inject, Injectable } from '@nestjs/common';
import type { Refusal, RequestContext, Tx } from '@classmark/platform/server';
import { RecordStart, type StartToRecord } from './activity/record-start';
import { EnrolLearner, type EnrolLearnerInput } from './enrolment/enrol-learner';
import { EnrolmentReader } from './enrolment/enrolment-reader';
import type { EnrolmentView } from './enrolment/enrolment-view';
import { MyLearningReader } from './my-learning/my-learning-reader';
import { CorrectOutcome, type CorrectedOutcome, type OutcomeToCorrect } from './outcome/correct-outcome';
import { RecordOutcome, type OutcomeToRecord, type RecordedOutcome } from './outcome/record-outcome';
import { ReadRoster, type RosterCounts } from './roster/read-roster';

/** What the domains above may ask of learning. */
@Injectable()
export class LearningApi {
  constructor(
    @Inject(EnrolmentReader) private readonly reader: EnrolmentReader,
    @Inject(EnrolLearner) private readonly enrolLearner: EnrolLearner,
    @Inject(RecordStart) private readonly start: RecordStart,
    @Inject(RecordOutcome) private readonly outcome: RecordOutcome,
    @Inject(MyLearningReader) private readonly mine: MyLearningReader,
    @Inject(ReadRoster) private readonly rosters: ReadRoster,
    @Inject(CorrectOutcome) private readonly correction: CorrectOutcome,
  ) {}

  /** The person's running episode in the offering, or null. */
  enrolmentOf(tx: Tx | null, personId: string, offeringId: string): Promise<EnrolmentView | null> {
    return this.reader.active(tx, personId, offeringId);
  }

  /** An episode by its id, running or withdrawn, or null. */
  enrolment(tx: Tx | null, enrolmentId: string): Promise<EnrolmentView | null> {
    return this.reader.byId(tx, enrolmentId);
  }

  /** The person's running episodes, the one touched last first. */
  enrolmentsOf(personId: string): Promise<EnrolmentView[]> {
    return this.reader.ofPerson(personId);
  }

  /** Every episode of an offering in the order of enrolment, withdrawn ones included. Ids only: names come from identity. */
  roster(tx: Tx | null, offeringId: string): Promise<EnrolmentView[]> {
    return this.reader.ofOffering(tx, offeringId);
  }

  /** How many are where, of several offerings in one statement; offerings without an enrolment are absent. */
  rosterCounts(offeringIds: readonly string[]): Promise<ReadonlyMap<string, RosterCounts>> {
    return this.rosters.counts(offeringIds);
  }

  /** The person's running episode in the training at an address, with its release: the one touched last, or null. */
  async enrolmentInTraining(personId: string, slug: string): Promise<{ enrolment: EnrolmentView; releaseId: string } | null> {
    const course = await this.mine.inTraining(personId, slug);
    return course && { enrolment: course.enrolment, releaseId: course.release.id };
  }

  /** Enrols as the use case does, e.g. for a nomination. */
  enrol(ctx: RequestContext, input: EnrolLearnerInput): Promise<EnrolmentView | Refusal> {
    return this.enrolLearner.execute(ctx, input);
  }

  /**
   * Notes that an activity was begun; the first start of an enrolment emits `learning.participated`. Repeating is harmless.
   * Null, and nothing written: no such episode that ran at the moment of the start, not the owner's, or no such activity in its release.
   */
  recordStart(tx: Tx, input: StartToRecord): Promise<{ participated: boolean } | null> {
    return this.start.execute(tx, input);
  }

  /**
   * Appends an outcome and settles progress, completion and pass; may emit `learning.participated`, `learning.completed` and
   * `learning.passed`. Null, and nothing written: as for a start.
   */
  recordOutcome(tx: Tx, input: OutcomeToRecord): Promise<RecordedOutcome | null> {
    return this.outcome.execute(tx, input);
  }

  /**
   * Appends an outcome in the place of the one that the same work gave, and settles again; may emit `learning.passed` or `learning.passLost`.
   * Null, and nothing written: no such outcome, or it says the same already.
   */
  correctOutcome(tx: Tx, input: OutcomeToCorrect): Promise<CorrectedOutcome | null> {
    return this.correction.execute(tx, input);
  }
}
