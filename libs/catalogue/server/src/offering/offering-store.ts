import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ChangeFeed, UnitOfWork, type Tx } from '@classmark/platform/server';
import { OFFERING_SQL, offeringOf, type OfferingRow, type OfferingView } from './offering-view';

/** Topic of the change feed on which catalogue says that something public changed; the id is the training's or the offering's. */
export const CATALOGUE_CHANGED = 'catalogue';

const KEPT = 5_000;
/** A change reaches every process by the feed; the age is the bound for one that lost its line. */
const AGE_MS = 30_000;

/**
 * Offerings by id. Screens read them from memory; a use case that decides something reads them in its transaction.
 */
@Injectable()
export class OfferingStore implements OnModuleInit {
  private readonly kept = new LRUCache<string, OfferingView>({ max: KEPT, ttl: AGE_MS });

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(ChangeFeed) private readonly feed: ChangeFeed) {}

  onModuleInit(): void {
    this.feed.on(CATALOGUE_CHANGED, () => this.kept.clear());
  }

  /** The offering as it is now, read in the transaction; null when there is none. */
  async inTransaction(tx: Tx, id: string): Promise<OfferingView | null> {
    const [row] = await tx.query<OfferingRow>(`${OFFERING_SQL} where o.id = $1`, [id]);
    return row ? offeringOf(row) : null;
  }

  /** The same under a row lock: whoever else wants to change the offering or count on it waits. */
  async locked(tx: Tx, id: string): Promise<OfferingView | null> {
    const [row] = await tx.query<OfferingRow>(`${OFFERING_SQL} where o.id = $1 for update of o`, [id]);
    return row ? offeringOf(row) : null;
  }

  /** For screens: at most half a minute old. Unknown ids are absent. */
  async many(ids: readonly string[]): Promise<ReadonlyMap<string, OfferingView>> {
    const found = new Map<string, OfferingView>();
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const known = this.kept.get(id);
      if (known) found.set(id, known);
      else missing.push(id);
    }
    if (missing.length > 0) {
      for (const row of await this.work.read<OfferingRow>(`${OFFERING_SQL} where o.id = any($1)`, [missing])) {
        const view = offeringOf(row);
        this.kept.set(view.id, view);
        found.set(view.id, view);
      }
    }
    return found;
  }

  /** Those of one trainer, or all for null, the newest first. */
  async runBy(trainerId: string | null, limit: number): Promise<OfferingView[]> {
    const rows = await this.work.read<OfferingRow>(
      `${OFFERING_SQL} where $1::uuid is null or o.trainer_id = $1 order by coalesce(o.starts_at, o.created_at) desc, o.id desc limit $2`, [trainerId, limit]);
    return rows.map(offeringOf);
  }

  /** Those of a training kind that begin within a half-open span, in the order of their beginning. Epoch milliseconds. */
  async between(kind: OfferingView['trainingKind'], fromMs: number, toMs: number): Promise<OfferingView[]> {
    const rows = await this.work.read<OfferingRow>(
      `${OFFERING_SQL} where t.kind = $1 and o.starts_at >= $2 and o.starts_at < $3 order by o.starts_at, o.id`, [kind, new Date(fromMs), new Date(toMs)]);
    return rows.map(offeringOf);
  }

  forget(): void {
    this.kept.clear();
  }
}
