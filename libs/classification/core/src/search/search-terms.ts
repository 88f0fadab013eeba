import { foldText, formsOf } from './fold-text';

/** A word as it is looked for: what a stemmer takes, and the forms under which it is found without one. */
export interface SearchTerm {
  /** Lower case with its accents; null for a part of a text without spaces, which has no stem. */
  readonly word: string | null;
  /** Folded: without accents, in Arabic also without the article. The first one is the word itself. */
  readonly forms: readonly string[];
}

const PIECES = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const HAN = /\p{Script=Han}/u;

/** Words that stand everywhere and tell nothing apart, folded, of all six languages. */
const EMPTY_WORDS = new Set(`a an and are as at be but by for from if in into is it its not of on or other so such than that the their then there these they this to with
  au aux avec ce ces dans de des du en et la le les leur leurs ne ou par pas pour que qui sa se ses son sur un une
  al como con del el las los mas no o para por que se sin su sus u una y
  и в во на с со для из или к ко не но о об от по при под над за у а же как их
  من في على الى عن او و مع هذا هذه التي الذي ما لا`.split(/\s+/));

/** Whether a folded word tells nothing apart. */
export function isEmptyWord(form: string): boolean {
  return EMPTY_WORDS.has(form);
}

/** Every word of a text, in order, for an index. Chinese, written without spaces, becomes its signs and pairs of signs. */
export function termsOfText(text: string): SearchTerm[] {
  return pieces(text).flatMap((piece) => (HAN.test(piece) ? unspaced(piece, true) : isEmptyWord(foldText(piece)) ? [] : [termOf(piece)]));
}

/**
 * The words of a question. Words that stand everywhere are left out, unless nothing else was asked: then one may be the beginning
 * of another. @param most more words are not looked at
 */
export function termsOfQuestion(question: string, most = 8): SearchTerm[] {
  const all = pieces(question).flatMap((piece) => (HAN.test(piece) ? unspaced(piece, false) : [termOf(piece)]));
  const telling = all.filter((term) => !isEmptyWord(term.forms[0]!));
  return (telling.length > 0 ? telling : all.slice(-1)).slice(0, most);
}

function pieces(text: string): readonly string[] {
  return text.normalize('NFC').match(PIECES) ?? [];
}

function termOf(piece: string): SearchTerm {
  return { word: piece.toLowerCase(), forms: formsOf(foldText(piece)) };
}

/** Pairs of signs, which overlap; a single sign for itself, in an index each sign beside the pairs. */
function unspaced(run: string, withSigns: boolean): SearchTerm[] {
  const signs = [...run];
  const pairs = signs.slice(1).map((sign, index) => signs[index]! + sign);
  return (pairs.length === 0 ? signs : withSigns ? [...signs, ...pairs] : pairs).map((form) => ({ word: null, forms: [form] }));
}
