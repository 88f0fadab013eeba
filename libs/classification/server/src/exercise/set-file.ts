import type { Key } from '@classmark/classification/core';
import type { Translations } from '@classmark/platform/core';

/** What is to be classified: one term, a list of goods and services, a figurative mark, a design, an invention. */
export const CASE_KINDS = ['term', 'list', 'mark', 'design', 'abstract'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** A line of a drawing: path data of SVG in the units of the drawing. */
export interface DrawnLine {
  readonly d: string;
  readonly style?: 'line' | 'thin' | 'dashed' | 'solid' | 'red';
}

/** A drawing made of data: themed like text, described for who does not see it. */
export interface CaseDrawing {
  readonly width: number;
  readonly height: number;
  readonly alt: Translations<string>;
  readonly caption: Translations<string> | null;
  readonly lines: readonly DrawnLine[];
  readonly numerals?: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** A piece of the case's text under a heading. */
export interface CasePart { readonly heading: Translations<string>; readonly text: Translations<string> }

/** One case with its key, as its author writes it. */
export interface CaseFile {
  /** Stable from version to version. */
  readonly key: string;
  readonly kind: CaseKind;
  readonly title: Translations<string>;
  readonly parts: readonly CasePart[];
  readonly drawing?: CaseDrawing;
  /** Roles that an answered place may have, the usual one first; none for most cases. */
  readonly roles?: readonly string[];
  readonly answer: Key;
  /** Why, per accepted place. */
  readonly accepted: Readonly<Record<string, Translations<string>>>;
  /** Why not, per foreseen wrong branch: said of an answered place at or below it. */
  readonly wrong: Readonly<Record<string, Translations<string>>>;
  /** The rule in at most two sentences. */
  readonly rule: Translations<string>;
}

/** A set of cases on one edition. A published version never changes; a new text is a new version. */
export interface SetFile {
  readonly key: string;
  readonly version: number;
  readonly edition: string;
  readonly title: Translations<string>;
  /** Mean mark from which the set is passed, `n/d`. */
  readonly passMark: string;
  readonly cases: readonly CaseFile[];
}
