import type {
  ActivityBlock, CaseBlock, CheckBlock, CheckOption, FigureBlock, HeadingBlock, Lesson, ListBlock, Part, PartsRow, TableBlock, TextBlock, TrainingContent, TreeNode, Words,
} from '@classmark/catalogue/core';
import type { CreateTrainingInput } from '../training/create-training';

/** A text in English alone, or in English and Arabic. */
export type Written = string | readonly [en: string, ar: string];

/** The words of a text. */
export function w(text: Written): Words {
  return typeof text === 'string' ? { en: text } : { en: text[0], ar: text[1] };
}

/** Paragraphs, an empty line between them. */
export const text = (key: string, ...paragraphs: readonly Written[]): TextBlock => ({ kind: 'text', key, text: joined(paragraphs) });

export const heading = (key: string, words: Written): HeadingBlock => ({ kind: 'heading', key, text: w(words) });

export const list = (key: string, items: readonly Written[], ordered = false): ListBlock => ({ kind: 'list', key, ordered, items: items.map(w) });

export const table = (key: string, caption: Written, head: readonly Written[], rows: readonly (readonly Written[])[]): TableBlock =>
  ({ kind: 'table', key, caption: w(caption), head: head.map(w), rows: rows.map((row) => row.map(w)) });

export const part = (symbol: string, label: Written | null, strong = false): Part => ({ text: symbol, label: label === null ? null : w(label), note: null, strong });

/** Boxes in a row with labels below. */
export const parts = (key: string, about: { readonly alt: Written; readonly caption: Written }, rows: readonly (readonly [Written, readonly Part[]])[]): FigureBlock => ({
  kind: 'figure', key, alt: w(about.alt), caption: w(about.caption),
  drawing: { kind: 'parts', rows: rows.map(([title, boxes]): PartsRow => ({ title: w(title), parts: boxes })) },
});

export const node = (depth: number, symbol: string, words: Written, strong = false): TreeNode => ({ symbol, text: w(words), depth, strong });

/** Places below one another. */
export const tree = (key: string, about: { readonly alt: Written; readonly caption: Written }, nodes: readonly TreeNode[]): FigureBlock =>
  ({ kind: 'figure', key, alt: w(about.alt), caption: w(about.caption), drawing: { kind: 'tree', nodes } });

export const workedCase = (key: string, title: Written, words: Written, steps: readonly Written[]): CaseBlock =>
  ({ kind: 'case', key, title: w(title), text: w(words), steps: steps.map(w) });

/** An option: its key, the symbol before it, its words; `verdict` is said when it was chosen wrongly or missed. */
export const option = (key: string, symbol: string | null, words: Written, verdict: Written | null = null): CheckOption =>
  ({ key, symbol, text: w(words), right: false, verdict: verdict === null ? null : w(verdict) });

/** The same, being right. */
export const right = (key: string, symbol: string | null, words: Written, verdict: Written | null = null): CheckOption =>
  ({ ...option(key, symbol, words, verdict), right: true });

/** A check question: several options may be chosen when several are right. */
export const check = (key: string, question: Written, options: readonly CheckOption[], because: { readonly why: Written; readonly rule: Written }): CheckBlock => ({
  kind: 'check', key, question: w(question), options, multiple: options.filter((candidate) => candidate.right).length > 1, why: w(because.why), rule: w(because.rule),
});

/** A set of classification cases, as a block. */
export const classificationSet = (key: string, title: Written, set: string): ActivityBlock =>
  ({ kind: 'activity', key, activity: 'classificationSet', title: w(title), params: { set } });

export const lesson = (slug: string, title: Written, minutes: number, blocks: Lesson['blocks']): Lesson => ({ key: slug, slug, title: w(title), minutes, blocks });

/** What a training of the demo says beside its lessons. */
export interface TrainingWords {
  readonly slug: string;
  readonly kind: CreateTrainingInput['kind'];
  readonly topics: readonly string[];
  /** Whom it was written for; everybody may enrol. */
  readonly audiences: readonly ('ipoStaff' | 'ipInformationUser' | 'universityStudent')[];
  readonly edition: string | null;
  readonly title: Written;
  readonly line: Written;
  readonly lead: Written;
  readonly outcomes: readonly Written[];
  readonly before?: Written;
  readonly module: Written;
  readonly lessons: readonly Lesson[];
}

/** The training as it is created; it can be read in Arabic when its title is written in Arabic. */
export function training(words: TrainingWords): CreateTrainingInput {
  const content: TrainingContent = {
    format: 1, source: 'en', languages: typeof words.title === 'string' ? ['en'] : ['en', 'ar'], title: w(words.title), line: w(words.line), lead: w(words.lead),
    outcomes: words.outcomes.map(w), before: words.before ? w(words.before) : null, edition: words.edition, completion: { version: 'completion/1', pass: 'everyGraded' },
    modules: [{ key: 'all', title: w(words.module), lessons: words.lessons }],
  };
  return { slug: words.slug, kind: words.kind, level: 'introduction', topics: words.topics, audiences: words.audiences, content };
}

function joined(paragraphs: readonly Written[]): Words {
  const all = paragraphs.map(w);
  const inLanguage = (language: 'en' | 'ar') => (all.every((words) => words[language]) ? { [language]: all.map((words) => words[language]).join('\n\n') } : {});
  return { ...inLanguage('en'), ...inLanguage('ar') };
}
