import type { Lang } from '@classmark/platform/core';
import type { Words } from './words';

/** The content of a training as a release keeps it. Keys are stable from release to release: outcomes hang on them. */
export interface TrainingContent {
  readonly format: 1;
  /** The language it was written in: every text has it. */
  readonly source: Lang;
  /** Languages in which the whole training can be read, `source` first. */
  readonly languages: readonly Lang[];
  readonly title: Words;
  /** One sentence for a card. */
  readonly line: Words;
  /** Two sentences below the title. */
  readonly lead: Words;
  /** What the learner will be able to do. */
  readonly outcomes: readonly Words[];
  /** What one should know before; null for nothing. */
  readonly before: Words | null;
  /** Edition it teaches, as printed: "NCL 13-2026". */
  readonly edition: string | null;
  readonly modules: readonly Module[];
  readonly completion: CompletionRule;
}

export interface Module { readonly key: string; readonly title: Words; readonly lessons: readonly Lesson[] }

/** `key` is also the key of the activity "reading this lesson"; `slug` stands in its address. */
export interface Lesson {
  readonly key: string;
  readonly slug: string;
  readonly title: Words;
  readonly minutes: number;
  readonly blocks: readonly Block[];
}

export type Block = TextBlock | HeadingBlock | ListBlock | TableBlock | FigureBlock | CaseBlock | CheckBlock | ActivityBlock;

/** Paragraphs, separated by an empty line. */
export interface TextBlock { readonly kind: 'text'; readonly key: string; readonly text: Words }
export interface HeadingBlock { readonly kind: 'heading'; readonly key: string; readonly text: Words }
export interface ListBlock { readonly kind: 'list'; readonly key: string; readonly ordered: boolean; readonly items: readonly Words[] }
export interface TableBlock {
  readonly kind: 'table'; readonly key: string; readonly caption: Words;
  readonly head: readonly Words[]; readonly rows: readonly (readonly Words[])[];
}

/** A drawing made of data, so that it is translated, themed and read aloud like text. */
export interface FigureBlock { readonly kind: 'figure'; readonly key: string; readonly alt: Words; readonly caption: Words; readonly drawing: Drawing }

export type Drawing = PartsDrawing | TreeDrawing;
/** Rows of boxes, such as the parts of a number, each with a label below. */
export interface PartsDrawing { readonly kind: 'parts'; readonly rows: readonly PartsRow[] }
export interface PartsRow { readonly title: Words; readonly parts: readonly Part[] }
export interface Part { readonly text: string; readonly label: Words | null; readonly note: string | null; readonly strong: boolean }
/** Places below one another, indented by depth. */
export interface TreeDrawing { readonly kind: 'tree'; readonly nodes: readonly TreeNode[] }
export interface TreeNode { readonly symbol: string; readonly text: Words; readonly depth: number; readonly strong: boolean }

/** A case worked through step by step. */
export interface CaseBlock { readonly kind: 'case'; readonly key: string; readonly title: Words | null; readonly text: Words; readonly steps: readonly Words[] }

/** A check question. `right`, `verdict`, `why` and `rule` are its key: they leave the server only after an answer. */
export interface CheckBlock {
  readonly kind: 'check';
  readonly key: string;
  readonly question: Words;
  /** Several options may be chosen, or exactly one. */
  readonly multiple: boolean;
  readonly options: readonly CheckOption[];
  /** Why, once for the whole question. */
  readonly why: Words;
  /** The rule in at most two sentences. */
  readonly rule: Words;
}

export interface CheckOption {
  readonly key: string;
  /** A code or symbol shown before the words; null for none. */
  readonly symbol: string | null;
  readonly text: Words;
  readonly right: boolean;
  /** Said of this option when it was chosen wrongly or missed, in a few words; null for the usual ones. */
  readonly verdict: Words | null;
}

/** An activity that a domain above provides: a set of classification cases, an exam, a webinar. `key` is the activity's key. */
export interface ActivityBlock {
  readonly kind: 'activity';
  readonly key: string;
  readonly activity: 'classificationSet' | 'classificationExam' | 'webinar';
  readonly title: Words;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** When the training is completed and when it is passed. `pass: 'everyGraded'`: each check and set passed once; null: it cannot be passed, only completed. */
export interface CompletionRule { readonly version: string; readonly pass: 'everyGraded' | null }
