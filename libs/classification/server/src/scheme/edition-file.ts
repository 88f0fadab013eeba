import type { SchemeCode } from '@classmark/classification/core';
import type { Translations } from '@classmark/platform/core';

/** What a note under a place says: what it covers, what it includes, what stands elsewhere, or a plain remark. */
export type NoteKind = 'covers' | 'includes' | 'excludes' | 'remark';

/** A note; symbols in backquotes are links in the making and are kept left to right. */
export interface PlaceNote { readonly kind: NoteKind; readonly text: Translations<string> }

/** What a place is called in its own classification. */
export type PlaceKind = 'class' | 'subclass' | 'category' | 'division' | 'section' | 'mainGroup' | 'group';

/** A place as it is written in a file: symbols are canonical, the parent comes before its children. */
export interface PlaceFile {
  readonly symbol: string;
  readonly parent: string | null;
  readonly kind: PlaceKind;
  /** Nice only. */
  readonly nature?: 'goods' | 'services';
  /** Vienna: a section that only stands beside a principal one. */
  readonly auxiliary?: boolean;
  readonly titles: Translations<string>;
  readonly notes?: readonly PlaceNote[];
}

/** One edition of a scheme, ready to be published. */
export interface EditionFile {
  readonly scheme: SchemeCode;
  /** As printed, unique on the platform: "NCL 13-2026". */
  readonly edition: string;
  /** Civil date, `2026-01-01`. */
  readonly inForce: string;
  /** How many levels a reader gets at once; what lies below is fetched when a branch is opened. */
  readonly skeletonDepth: number;
  readonly places: readonly PlaceFile[];
}
