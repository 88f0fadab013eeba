import type { SchemeCode } from '@classmark/classification/core';
import type { Translations } from '@classmark/platform/core';

/**
 * What a note under a place is: an introduction, something it includes or excludes, a remark, an index line; a heading that
 * is printed above the place; a reference that is printed behind the title.
 */
export const NOTE_KINDS = ['introduction', 'includes', 'excludes', 'remark', 'index', 'heading', 'reference'] as const;

/** One of them. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Kinds that count as notes; headings and references belong to titles. */
export const COUNTED_NOTES: readonly NoteKind[] = ['introduction', 'includes', 'excludes', 'remark', 'index'];

/** A link to a place, or to a range of places up to `until`. The place may stand in no edition we have. */
export interface NoteLink { readonly symbol: string; readonly until?: string }

/** A note in one language as it is kept; symbols stand in backquotes and are kept left to right. */
export interface PlaceNoteText { readonly kind: NoteKind; readonly text: string; readonly references: readonly NoteLink[] }

/** A note as it is written in a file of the demo; symbols in backquotes are its references. */
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
