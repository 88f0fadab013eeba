/** Runs of letters, digits and marks. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Joined to the front of Arabic words: the article, alone or after "and", "with", "as", "for". */
const ARABIC_ARTICLE = /^(?:وال|بال|كال|فال|لل|ال)(?=\p{Script=Arabic}{2})/u;

/**
 * Folds what readers do not type: case, accents, Arabic vowel signs, lengthening strokes and forms of alef, yeh and teh, so
 * that "Épées" is found by "epees" and "الأسلحة" by "الاسلحه".
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replaceAll(/[\p{M}\u0640]/gu, '').toLowerCase()
    .replaceAll('\u0671', '\u0627').replaceAll('\u0649', '\u064A').replaceAll('\u0629', '\u0647').replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

/** The word, and the word without the Arabic article where it has one. */
export function formsOf(word: string): readonly string[] {
  const bare = word.replace(ARABIC_ARTICLE, '');
  return bare === word ? [word] : [word, bare];
}

/** Whether a word is written without spaces between words (Chinese), so that it is looked for anywhere. */
export function isUnspaced(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}
