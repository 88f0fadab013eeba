import type { Lang } from '@classmark/platform/core';

/**
 * A text in as many languages as it has been translated into. Inline marks: `**strong**`, `` `symbol` `` (a code or symbol,
 * left to right in every language), `[words](address)`.
 */
export type Words = Readonly<Partial<Record<Lang, string>>>;

/** A text as a reader gets it, with the language it is really in. */
export interface Said { readonly text: string; readonly language: Lang }

/** The text in the wanted language, else in the one it was written in, else in any. Empty text when there is none at all. */
export function said(words: Words, wanted: Lang, source: Lang): Said {
  for (const language of [wanted, source]) {
    const text = words[language];
    if (text !== undefined && text !== '') return { text, language };
  }
  const [first] = Object.entries(words).filter(([, text]) => text !== '') as [Lang, string][];
  return first ? { text: first[1], language: first[0] } : { text: '', language: source };
}
