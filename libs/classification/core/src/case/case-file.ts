import type { Translations } from '@classmark/platform/core';
import type { Key } from '../key/key';
import type { MarkingPolicy } from '../marking/policies';

/** What is to be classified: one term, a list of goods and services, a figurative mark, a design, an invention. */
export const CASE_KINDS = ['term', 'list', 'mark', 'design', 'abstract'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** From 1, seen at once, to 5, for who classifies every day. */
export const DIFFICULTIES = [1, 2, 3, 4, 5] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** How a line of a drawing is drawn. */
export const LINE_STYLES = ['line', 'thin', 'dashed', 'solid', 'red'] as const;

/** A line of a drawing: path data of SVG in the units of the drawing. */
export interface DrawnLine {
  readonly d: string;
  readonly style?: (typeof LINE_STYLES)[number];
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

/** Kinds of pictures that a case takes. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** Why a file is not taken as a picture. */
export const IMAGE_FAULTS = ['notAnImage', 'imageBroken', 'imageTooHeavy', 'imageTooManyPixels', 'imageMoves'] as const;
export type ImageFault = (typeof IMAGE_FAULTS)[number];

/** What a picture may be: bytes as handed in, pixels as handed in, and the longer side as kept, in pixels. */
export const IMAGE_LIMITS = { bytes: 4_194_304, pixels: 24_000_000, side: 2_000 } as const;

/** A picture of a case, described for who does not see it. The bank keeps its bytes; a file that travels has them in `data`. */
export interface CaseImage {
  /** SHA-256 of its bytes as the bank keeps them, in hex; empty until the bank has taken `data`. */
  readonly id: string;
  /** In pixels, as the bank keeps it. */
  readonly width: number;
  readonly height: number;
  readonly alt: Translations<string>;
  readonly caption: Translations<string> | null;
  /** Bytes of a PNG, JPEG or WebP file in base64: in files of cases only. */
  readonly data?: string;
}

/** A piece of the case's text under a heading. */
export interface CasePart { readonly heading: Translations<string>; readonly text: Translations<string> }

/**
 * One case with its key, as its author writes it, as it is imported and exported. Symbols are canonical; in the texts they
 * stand in backquotes and become links to their places.
 */
export interface CaseFile {
  /** Stable from version to version, unique over all schemes: small letters, digits and hyphens. */
  readonly key: string;
  /** The edition the key was made with, as printed: `NCL 13-2026`, `LOC 15`, `VCL 10`, `IPC 2026.01`. */
  readonly edition: string;
  readonly kind: CaseKind;
  readonly difficulty: Difficulty;
  /** The rule that the case tests, a slug that several cases share: `nice.finished-goods-by-purpose`. */
  readonly tests: string;
  /** Words to find it by, small letters, digits and hyphens. */
  readonly tags: readonly string[];
  /** Where it comes from: `own case`. */
  readonly source: string;
  readonly title: Translations<string>;
  readonly parts: readonly CasePart[];
  readonly drawing?: CaseDrawing;
  /** Pictures after the drawing, in the order in which they are shown. */
  readonly images?: readonly CaseImage[];
  /** Roles that an answered place may have, the usual one first; none for most cases. */
  readonly roles?: readonly string[];
  readonly answer: Key;
  /** How it is marked; `hierarchical` unless said otherwise. */
  readonly policy?: MarkingPolicy;
  /** Why, per accepted place. */
  readonly accepted: Readonly<Record<string, Translations<string>>>;
  /** Why not, per foreseen wrong branch: said of an answered place at or below it. */
  readonly wrong: Readonly<Record<string, Translations<string>>>;
  /** The rule in at most two sentences. */
  readonly rule: Translations<string>;
  /** Steps of help, from coarse to fine. Without them practice makes them from the key, one level after the other. */
  readonly hints?: readonly Translations<string>[];
}
