import { Inject, Injectable } from '@nestjs/common';
import { ActivityPins, type ActivityRef, type PinnedActivity } from '@classmark/catalogue/server';
import type { Tx } from '@classmark/platform/server';

/**
 * What a domain above offers for one kind of activity. Publishing a release asks it; the outcome comes back through
 * `LearningApi.recordStart` and `recordOutcome`.
 */
export interface ActivityProvider {
  /**
   * Checks at publishing that what the activity points to exists, and fixes its version: `pinned` joins the parameters in
   * the release, its `count` (of cases) shows in the outline. A `fault` names in one sentence what is wrong.
   */
  pin(tx: Tx, activity: ActivityRef): Promise<PinnedActivity>;
}

/** Who provides which kind of activity. Modules register when they start. */
@Injectable()
export class ActivityProviders {
  constructor(@Inject(ActivityPins) private readonly pins: ActivityPins) {}

  /** Registers the provider of a kind. @throws when the kind has one already. */
  register(kind: string, provider: ActivityProvider): void {
    this.pins.register(kind, (tx, activity) => provider.pin(tx, activity));
  }
}
