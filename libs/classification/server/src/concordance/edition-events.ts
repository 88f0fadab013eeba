import type { SchemeCode } from '@classmark/classification/core';

/** Emitted by the transaction that publishes an edition. `previous` is the edition before it, null for the first of a scheme. */
export const EDITION_PUBLISHED = 'classification.editionPublished';

/** What the event carries. */
export interface EditionPublished {
  readonly scheme: SchemeCode;
  readonly edition: string;
  /** The newest edition of the scheme that came into force before it. */
  readonly previous: string | null;
}
