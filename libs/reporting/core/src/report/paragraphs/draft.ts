import type { RegisterEntryInput } from '../../register/entry';
import type { RegisterKind } from '../../register/register-kind';
import type { ReportList, TracedFigure } from '../annual-report';
import type { ReportEdition } from '../edition';
import { figures as inFigures, sentenceStart, spelled } from '../english';
import type { PlatformFigures } from '../platform-figures';

/** What a paragraph is written from: printed entries only, in the order recorded. */
export interface ReportContext {
  readonly year: number;
  readonly edition: ReportEdition;
  readonly kinds: readonly RegisterKind[];
  /** Names of countries by code. */
  readonly names: Readonly<Record<string, string>>;
  readonly platform: PlatformFigures | null;
  readonly entries: readonly RegisterEntryInput[];
  of(kind: string): readonly RegisterEntryInput[];
}

/** A figure where it stands in the text. */
export interface Bound { readonly figure: TracedFigure; readonly text: string }

/** Text, or a figure in it. */
export type Piece = string | Bound;

/** A paragraph before it has its number. */
export interface Draft {
  readonly pieces: readonly Piece[];
  readonly items?: readonly string[];
  readonly lists?: readonly ReportList[];
  readonly entries: readonly RegisterEntryInput[];
}

/** Writes one paragraph, or null when the year has nothing for it: then the paragraph is left out. */
export type ParagraphRule = (context: ReportContext) => Draft | null;

/** A figure in running text, in words up to ten. */
export function inWords(figure: TracedFigure): Bound {
  return { figure, text: spelled(figure.value) };
}

/** A figure at the start of a sentence. */
export function first(figure: TracedFigure): Bound {
  return { figure, text: sentenceStart(spelled(figure.value)) };
}

/** A figure in numerals; 0 is printed as "no", so that nothing received reads as a sentence. */
export function inNumerals(figure: TracedFigure): Bound {
  return { figure, text: figure.value === 0 ? 'no' : inFigures(figure.value) };
}
