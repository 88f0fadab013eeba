import { Platform1790000000001 } from './1790000000001-platform';
import { Identity1790000000010 } from './1790000000010-identity';
import { Catalogue1790000000030 } from './1790000000030-catalogue';

/** The one ordered list. A migration that has landed is frozen; a new one is added at the end. */
export const migrations = [
  Platform1790000000001,
  Identity1790000000010,
  Catalogue1790000000030,
];
