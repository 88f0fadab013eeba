import { isLanguage, type Language } from '@classmark/platform/web';
import type { ChangeKind } from './change-words';

/** What stands in the address of an edition and its places. */
export interface BrowseSearch {
  /** Second language, side by side with the reader's. */
  readonly beside?: Language;
  /** What was searched without a script. */
  readonly find?: string;
  /** On a phone: the tree instead of what is read, or the other way round. Absent: the tree of an edition, the text of a place. */
  readonly view?: 'tree' | 'about';
  /** Alphabetical entries shown. */
  readonly entries?: number;
}

/** Entries shown at first and added each time. */
export const ENTRIES_SHOWN = 50;
const MOST_ENTRIES = 2_000;
/** Changes shown at first and added each time. */
export const CHANGES_SHOWN = 100;
const MOST_CHANGES = 500;
const LONGEST_QUESTION = 200;

/** Keeps of an address what the pages of an edition know. */
export function browseSearch(raw: Readonly<Record<string, unknown>>): BrowseSearch {
  const { beside, find, view, entries } = raw;
  const words = typeof find === 'string' || typeof find === 'number' ? String(find).trim().slice(0, LONGEST_QUESTION) : '';
  return {
    ...(typeof beside === 'string' && isLanguage(beside) ? { beside } : {}), ...(words === '' ? {} : { find: words }),
    ...(view === 'tree' || view === 'about' ? { view } : {}), ...(typeof entries === 'number' && entries > ENTRIES_SHOWN ? { entries: Math.min(Math.trunc(entries), MOST_ENTRIES) } : {}),
  };
}

/** What stands in the address of the changes of an edition. */
export interface ChangesSearch { readonly kind?: ChangeKind; readonly first?: number }

/** Keeps of an address what the list of changes knows. */
export function changesSearch(raw: Readonly<Record<string, unknown>>): ChangesSearch {
  const { kind, first } = raw;
  return {
    ...(kind === 'added' || kind === 'moved' || kind === 'retitled' || kind === 'vanished' ? { kind } : {}),
    ...(typeof first === 'number' && first > CHANGES_SHOWN ? { first: Math.min(Math.trunc(first), MOST_CHANGES) } : {}),
  };
}
