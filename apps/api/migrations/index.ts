import { Platform1790000000001 } from './1790000000001-platform';

/** The one ordered list. A migration that has landed is frozen; a new one is added at the end. */
export const migrations = [
  Platform1790000000001,
];
