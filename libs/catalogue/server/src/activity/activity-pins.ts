import { Injectable } from '@nestjs/common';
import type { Tx } from '@classmark/platform/server';

/** An activity as it stands in the release that is being published: its stable key, its kind, and what its author wrote. */
export interface ActivityRef {
  readonly releaseId: string;
  readonly activityKey: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a release keeps of an activity beside what its author wrote, e.g. the edition and the `count` of cases; or what is wrong. */
export type PinnedActivity = { readonly pinned: Readonly<Record<string, string | number | boolean>> } | { readonly fault: string };

/** Checks that what an activity points to exists, and fixes its version. */
export type ActivityPin = (tx: Tx, activity: ActivityRef) => Promise<PinnedActivity>;

/**
 * Who is asked about an activity when a release is published. Catalogue stands below the domains that know; so they
 * register here (through `ActivityProviders` of learning) when they start.
 */
@Injectable()
export class ActivityPins {
  private readonly byKind = new Map<string, ActivityPin>();

  /** Registers who is asked about a kind. @throws when the kind has somebody already. */
  register(kind: string, pin: ActivityPin): void {
    if (this.byKind.has(kind)) throw new Error(`Activities of the kind ${kind} have two providers.`);
    this.byKind.set(kind, pin);
  }

  /** The answer of whoever provides the kind; an activity that nobody provides cannot be published. */
  async pin(tx: Tx, activity: ActivityRef): Promise<PinnedActivity> {
    const pin = this.byKind.get(activity.kind);
    return pin ? pin(tx, activity) : { fault: `Nobody provides activities of the kind ${activity.kind}.` };
  }
}
