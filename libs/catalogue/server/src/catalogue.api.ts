import { Inject, Injectable } from '@nestjs/common';
import type { Refusal, Tx } from '@classmark/platform/server';
import { CreateTraining, type CreateTrainingInput, type CreatedTraining } from './training/create-training';
import type { OfferingView } from './offering/offering-view';
import { OfferingStore } from './offering/offering-store';
import { PlanWebinar, type PlanWebinarInput } from './offering/plan-webinar';
import { ScheduleOffering, type ScheduleOfferingInput } from './offering/schedule-offering';
import { ReleaseStore, type ReleaseView } from './release/release-store';
import { TrainingPageReader, type TrainingPage } from './training/training-page-reader';

/** What the domains above may ask of the catalogue. */
@Injectable()
export class CatalogueApi {
  constructor(
    @Inject(ReleaseStore) private readonly releaseStore: ReleaseStore,
    @Inject(OfferingStore) private readonly offeringStore: OfferingStore,
    @Inject(ScheduleOffering) private readonly schedule: ScheduleOffering,
    @Inject(CreateTraining) private readonly create: CreateTraining,
    @Inject(PlanWebinar) private readonly webinar: PlanWebinar,
    @Inject(TrainingPageReader) private readonly pages: TrainingPageReader,
  ) {}

  /** A published release, from memory, keys included; null for a draft and an unknown id. */
  release(releaseId: string): Promise<ReleaseView | null> {
    return this.releaseStore.published(releaseId);
  }

  /** Several published releases at once; others are absent. */
  releases(releaseIds: readonly string[]): Promise<ReadonlyMap<string, ReleaseView>> {
    return this.releaseStore.many(releaseIds);
  }

  /** An offering as it is now: give the transaction where something is decided, null for a screen (then at most 30 s old). */
  async offering(tx: Tx | null, offeringId: string): Promise<OfferingView | null> {
    if (tx) return this.offeringStore.inTransaction(tx, offeringId);
    return (await this.offeringStore.many([offeringId])).get(offeringId) ?? null;
  }

  /** Several offerings for a screen; unknown ids are absent. */
  offerings(offeringIds: readonly string[]): Promise<ReadonlyMap<string, OfferingView>> {
    return this.offeringStore.many(offeringIds);
  }

  /** The offering under a row lock until the transaction ends. */
  lockOffering(tx: Tx, offeringId: string): Promise<OfferingView | null> {
    return this.offeringStore.locked(tx, offeringId);
  }

  /** A training by its address with its newest release and all its offerings, from memory; null when nothing of it is published. */
  training(slug: string): Promise<TrainingPage | null> {
    return this.pages.bySlug(slug);
  }

  /** Courses with a published release, in the order of the catalogue: for lists of pages. Webinars are found by their offerings. */
  publishedCourses(): Promise<ReleaseView[]> {
    return this.releaseStore.currentCourses();
  }

  /** Offerings for the people who run them, the newest first: those of one trainer, or all for null. At most `limit`. */
  offeringsRunBy(trainerId: string | null, limit: number): Promise<OfferingView[]> {
    return this.offeringStore.runBy(trainerId, limit);
  }

  /** Opens a training to people, on its newest release unless one is named. Refusals name what is wrong. */
  scheduleOffering(tx: Tx, input: ScheduleOfferingInput): Promise<OfferingView | Refusal> {
    return this.schedule.within(tx, input);
  }

  /** Makes a webinar: the training behind it, its release with the activity `webinar`, and the offering on its date. */
  planWebinar(tx: Tx, input: PlanWebinarInput): Promise<OfferingView | Refusal> {
    return this.webinar.within(tx, input);
  }

  /** Makes a training with a published first release, e.g. the one behind a new webinar. */
  createTraining(tx: Tx, input: CreateTrainingInput): Promise<CreatedTraining | Refusal> {
    return this.create.within(tx, input);
  }

  /** The offerings of a training kind that begin within a half-open span, in the order of their beginning. Epoch milliseconds. */
  offeringsBetween(kind: OfferingView['trainingKind'], fromMs: number, toMs: number): Promise<OfferingView[]> {
    return this.offeringStore.between(kind, fromMs, toMs);
  }
}
