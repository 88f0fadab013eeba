/** A stretch of an excerpt; what was looked for stands in a stretch of its own. */
export interface ExcerptPiece { readonly text: string; readonly isMarked: boolean }

/** What is looked for in a note: whole words by a test of their own, and Chinese signs, which stand without spaces. */
export interface ExcerptWords {
  readonly isWanted: (word: string) => boolean;
  readonly signs: readonly string[];
}

/** Longer excerpts are cut, in signs. */
const LONGEST = 180;
/** So many signs stay before the first word found, where an excerpt is cut. */
const BEFORE = 60;
const SENTENCES = /[^.;。；؛؟!?\n]+(?:[.](?=\S)[^.;。；؛؟!?\n]+)*[.;。；؛؟!?\n]*/gu;
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

interface Stretch { readonly from: number; readonly to: number }

/**
 * The sentence of a note with the most of the words, what was found marked; of equally good ones the first. Null when none has any.
 * A long sentence is cut at words, with an ellipsis where something is left out.
 */
export function excerptOf(note: string, words: ExcerptWords): readonly ExcerptPiece[] | null {
  let best: { readonly text: string; readonly found: readonly Stretch[]; readonly count: number } | null = null;
  for (const [sentence] of note.replaceAll('`', '').matchAll(SENTENCES)) {
    const text = sentence.trim();
    const found = stretchesIn(text, words);
    const count = new Set(found.map(({ from, to }) => text.slice(from, to).toLowerCase())).size;
    if (count > (best?.count ?? 0)) best = { text, found, count };
  }
  return best && piecesOf(best.text, best.found);
}

/** Where the words stand, in order, without overlaps. */
function stretchesIn(text: string, { isWanted, signs }: ExcerptWords): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(WORD)) {
    const [piece] = match;
    if (!/\p{Script=Han}/u.test(piece)) {
      if (isWanted(piece)) found.push({ from: match.index, to: match.index + piece.length });
      continue;
    }
    const marked = new Uint8Array(piece.length);
    for (const sign of signs) for (let at = piece.indexOf(sign); at >= 0; at = piece.indexOf(sign, at + 1)) marked.fill(1, at, at + sign.length);
    for (let at = 0; at < piece.length; at++) {
      if (!marked[at]) continue;
      const from = at;
      while (marked[at]) at++;
      found.push({ from: match.index + from, to: match.index + at });
    }
  }
  return found;
}

function piecesOf(text: string, found: readonly Stretch[]): readonly ExcerptPiece[] {
  const from = text.length <= LONGEST || found[0]!.from <= BEFORE ? 0 : wordStart(text, found[0]!.from - BEFORE, found[0]!.from);
  const to = text.length - from <= LONGEST ? text.length : Math.max(wordEnd(text, from + LONGEST), found[0]!.to);
  const pieces: ExcerptPiece[] = from > 0 ? [{ text: '… ', isMarked: false }] : [];
  let at = from;
  for (const stretch of found.filter((each) => each.to <= to)) {
    if (stretch.from > at) pieces.push({ text: text.slice(at, stretch.from), isMarked: false });
    pieces.push({ text: text.slice(stretch.from, stretch.to), isMarked: true });
    at = stretch.to;
  }
  const rest = `${text.slice(at, to)}${to < text.length ? ' …' : ''}`;
  return rest === '' ? pieces : [...pieces, { text: rest, isMarked: false }];
}

/** The first beginning of a word from a position on, at most the one given. */
function wordStart(text: string, from: number, most: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= most ? beforeMark(text, from) : space + 1;
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space <= to - 40 ? beforeMark(text, to) : space;
}

/** Never between the halves of a sign beyond the first plane, nor before a sign that belongs to the letter before it. */
function beforeMark(text: string, at: number): number {
  let position = at;
  while (position > 0 && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(position, position + 1))) position--;
  return position;
}
