import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ChangeFeed, UnitOfWork } from '@classmark/platform/server';
import { CATALOGUE_CHANGED } from '../offering/offering-store';
import { OFFERING_SQL, offeringOf, type OfferingRow, type OfferingView } from '../offering/offering-view';
import { ReleaseStore, type ReleaseView } from '../release/release-store';
import { TRAINING_ROW_SQL, type TrainingRow } from '../search/training-row';

/** A training with its current release and every offering of it, the one opened last first. */
export interface TrainingPage {
  readonly row: TrainingRow;
  readonly release: ReleaseView;
  readonly offerings: readonly OfferingView[];
}

const KEPT = 1_000;
/** A change reaches every process by the feed; the age is the bound for one that lost its line. */
const AGE_MS = 30_000;

/** Training pages by address, kept in memory: the same for every reader. */
@Injectable()
export class TrainingPageReader implements OnModuleInit {
  private readonly kept = new LRUCache<string, TrainingPage>({ max: KEPT, ttl: AGE_MS });
  private generation = 0;

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ReleaseStore) private readonly releases: ReleaseStore,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
  ) {}

  onModuleInit(): void {
    this.feed.on(CATALOGUE_CHANGED, () => {
      this.generation += 1;
      this.kept.clear();
    });
  }

  /** The page, or null for an unknown address and for a training of which nothing is published. */
  async bySlug(slug: string): Promise<TrainingPage | null> {
    const known = this.kept.get(slug);
    if (known) return known;
    const { generation } = this;
    const [row] = await this.work.read<TrainingRow & { current_release_id: string }>(
      `${TRAINING_ROW_SQL.replace('select ', 'select t.current_release_id, ')} and t.slug = $1`, [slug]);
    if (!row) return null;
    const [release, offerings] = await Promise.all([
      this.releases.published(row.current_release_id),
      this.work.read<OfferingRow>(`${OFFERING_SQL} where o.training_id = $1 order by o.created_at desc, o.id desc`, [row.id]),
    ]);
    const page: TrainingPage = { row, release: release!, offerings: offerings.map(offeringOf) };
    // What changed while it was being read would otherwise stay unseen until the page is too old.
    if (generation === this.generation) this.kept.set(slug, page);
    return page;
  }
}
