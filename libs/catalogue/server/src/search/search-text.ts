/** Folds case and marks, so that "Épreuve" is found by "epreuve"; symbols lose their inner points and spaces beside the plain form. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** "ST.26" → "st26", "B65D 43/02" → "b65d4302": how people type symbols. */
function compact(word: string): string {
  return word.replaceAll(/[\s.\-/]/g, '');
}

/** The words by which a training is found: plain and compact forms of its topics, all titles, lines and further words. */
export function searchTextOf(topics: readonly string[], words: readonly string[]): string {
  const plain = [...topics, ...words].map(foldWord);
  return [...new Set([...plain, ...topics.map((topic) => compact(foldWord(topic)))])].join('\n');
}

/** The words of a question, at most eight, folded; each must be found, as it is or compact. */
export function wordsOf(question: string): string[] {
  return foldWord(question).split(/[\s,;]+/).filter((word) => word !== '').slice(0, 8);
}

/** A pattern for LIKE that takes the word literally. */
export function containing(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Both spellings of a word for LIKE: as typed, and without points, spaces and strokes. */
export function patternsOf(word: string): string[] {
  const short = compact(word);
  return short !== word && short.length > 1 ? [containing(word), containing(short)] : [containing(word)];
}
