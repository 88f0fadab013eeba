import { Inject, Injectable } from '@nestjs/common';
import { ChangeFeed, type Tx } from '@classmark/platform/server';
import { CATALOGUE_CHANGED, OfferingStore } from './offering-store';

/** Ends an offering before the time that was planned: it is over from then on, for lists, enrolment and calendars alike. */
@Injectable()
export class EndOffering {
  constructor(@Inject(OfferingStore) private readonly store: OfferingStore, @Inject(ChangeFeed) private readonly feed: ChangeFeed) {}

  /** Does nothing where it is over already, and where it has not begun by its own dates: those stay as they were announced. */
  async within(tx: Tx, offeringId: string, atMs: number): Promise<void> {
    const [ended] = await tx.query<{ id: string }>(`
      with ended as (
        update catalogue.offering set ends_at = $2, enrolment_closes_at = least(enrolment_closes_at, $2)
        where id = $1 and starts_at < $2 and ends_at > $2 returning id)
      select id from ended`, [offeringId, new Date(atMs)]);
    if (!ended) return;
    await tx.audit({ action: 'catalogue.endOffering', subjectType: 'offering', subjectId: offeringId, details: { at: new Date(atMs).toISOString() } });
    tx.afterCommit(() => {
      this.store.forget();
      this.feed.publish(CATALOGUE_CHANGED, offeringId);
    });
  }
}
