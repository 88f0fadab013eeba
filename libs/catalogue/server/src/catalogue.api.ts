import { Inject, Injectable } from '@nestjs/common';
import type { Refusal, Tx } from '@classmark/platform/server';
import { UnitOfWork } from '@classmark/platform/server';
import { CreateTraining, type CreateTrainingInput, type CreatedTraining } from './training/create-training';
import { OFFERING_SQL, offeringOf, type OfferingRow, type OfferingView } from './offering/offering-view';
import { OfferingStore } from './offering/offering-store';
import { PlanWebinar, type PlanWebinarInput } from './offering/plan-webinar';
import { ScheduleOffering, type ScheduleOfferingInput } from './offering/schedule-offering';
import { ReleaseStore, type ReleaseView } from './release/release-store';
import { TrainingPageReader, type TrainingPage } from './training/training-page-reader';

/** What the domains above may ask of the catalogue. */
@Injectable()
export class CatalogueApi {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
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
  async publishedCourses(): Promise<ReleaseView[]> {
    const rows = await this.work.read<{ id: string }>(
      `select current_release_id as id from catalogue.training where current_release_id is not null and kind <> 'webinar' order by position, slug`, []);
    const releases = await this.releaseStore.many(rows.map((row) => row.id));
    return rows.flatMap((row) => releases.get(row.id) ?? []);
  }

  /** Offerings for the people who run them, the newest first: those of one trainer, or all for null. At most `limit`. */
  async offeringsRunBy(trainerId: string | null, limit: number): Promise<OfferingView[]> {
    const rows = await this.work.read<OfferingRow>(
      `${OFFERING_SQL} where $1::uuid is null or o.trainer_id = $1 order by coalesce(o.starts_at, o.created_at) desc, o.id desc limit $2`, [trainerId, limit]);
    return rows.map(offeringOf);
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

  /** The offering at the learner's own pace that was opened last, or null. */
  async openOfferingOf(trainingId: string): Promise<OfferingView | null> {
    const [row] = await this.work.read<OfferingRow>(
      `${OFFERING_SQL} where o.training_id = $1 and o.starts_at is null order by o.created_at desc, o.id desc limit 1`, [trainingId]);
    return row ? offeringOf(row) : null;
  }

  /** The offerings of a training kind that begin within a half-open span, in the order of their beginning. Epoch milliseconds. */
  async offeringsBetween(kind: OfferingView['trainingKind'], fromMs: number, toMs: number): Promise<OfferingView[]> {
    const rows = await this.work.read<OfferingRow>(
      `${OFFERING_SQL} where t.kind = $1 and o.starts_at >= $2 and o.starts_at < $3 order by o.starts_at, o.id`,
      [kind, new Date(fromMs), new Date(toMs)]);
    return rows.map(offeringOf);
  }
}
