import { excerptOf, foldText, isEmptyWord, termsOfText, type ExcerptPiece } from '@classmark/classification/core';
import type { UnitOfWork } from '@classmark/platform/server';
import type { EditionView } from '../scheme/edition-store';
import type { PlaceNoteText } from '../scheme/edition-file';
import type { SearchIndex, SearchIndexView } from './search-index';

/** The sentence of a note for which a place was found. */
export interface NoteExcerpt { readonly kind: PlaceNoteText['kind']; readonly language: string; readonly pieces: readonly ExcerptPiece[] }

/** Forms under which words stand in an index, as they were looked for: whole, or as beginnings. */
export interface LookedFor { readonly whole: readonly string[]; readonly begins: readonly string[] }

/** A single word may not make the server stem a whole book of notes. */
const MOST_NOTES = 40_000;

/** Shows where in their notes places were found. */
export class NoteExcerpts {
  constructor(private readonly work: Pick<UnitOfWork, 'read'>, private readonly index: Pick<SearchIndex, 'formsOf'>) {}

  /** By number of the place; places whose notes have none of the words are missing. */
  async of(edition: EditionView, index: Pick<SearchIndexView, 'language'>, places: readonly number[], wanted: readonly LookedFor[]): Promise<ReadonlyMap<number, NoteExcerpt>> {
    const noted = places.filter((number) => edition.tree.places[number]!.hasNotes);
    if (noted.length === 0) return new Map();
    const rows = await this.work.read<{ number: number; notes: readonly PlaceNoteText[] }>(`select number, notes from classification.place_text
      where edition_code = $1 and language = $2 and number = any($3) and notes <> '[]'`, [edition.code, index.language, noted]);
    const isWanted = await this.test(index.language, rows.flatMap((row) => row.notes.map((note) => note.text)).join('\n').slice(0, MOST_NOTES), wanted);
    const signs = wanted.flatMap(({ whole }) => whole);
    const found = new Map<number, NoteExcerpt>();
    for (const { number, notes } of rows) {
      const excerpts = notes.flatMap((note) => {
        const pieces = excerptOf(note.text, { isWanted, signs });
        return pieces ? [{ kind: note.kind, language: index.language, pieces }] : [];
      });
      const marks = ({ pieces }: NoteExcerpt): number => new Set(pieces.flatMap((piece) => (piece.isMarked ? [foldText(piece.text)] : []))).size;
      const best = excerpts.reduce<NoteExcerpt | null>((most, each) => (most && marks(most) >= marks(each) ? most : each), null);
      if (best) found.set(number, best);
    }
    return found;
  }

  /** Whether a word as printed is one that was looked for: by its stems, as the index has them. */
  private async test(language: string, text: string, wanted: readonly LookedFor[]): Promise<(word: string) => boolean> {
    const terms = [...new Map(termsOfText(text).flatMap((term) => (term.word === null ? [] : [[term.word, term] as const]))).values()];
    const forms = await this.index.formsOf(language, terms);
    const whole = new Set(wanted.flatMap((each) => each.whole));
    const begins = wanted.flatMap((each) => each.begins);
    const hit = new Set(terms.flatMap(({ word }, at) => (forms[at]!.some((form) => whole.has(form) || begins.some((beginning) => form.startsWith(beginning))) ? [word] : [])));
    return (word) => !isEmptyWord(foldText(word)) && hit.has(word.normalize('NFC').toLowerCase());
  }
}
