import type { NoteKind, PlaceKind, PlaceNoteText } from '../../scheme/edition-file';
import type { EditionDraft } from '../edition-draft';
import { MixedText } from '../files/mixed-text';
import type { XmlReader } from '../files/read-xml';
import { ImportProblem } from '../import-problem';
import { agreedEdition, agreedLanguage, civilDate, needed } from './attributes';

/** Kinds of entries that are places, from the top: section, class, subclass, main group, groups of 1 to 14 dots. */
const PLACE_KINDS = 'scum123456789ABCDE';
/** Subsection titles, guidance headings, notes, indexes: they use symbols as anchors and are no places. */
const OTHER_KINDS = 'tgni';
/** Elements that are notes, with their kind; `note` and `index` mostly hold others and have no words of their own. */
const NOTES: ReadonlyMap<string, NoteKind> = new Map([['entryReference', 'reference'], ['note', 'remark'], ['noteParagraph', 'remark'], ['index', 'index'], ['indexEntry', 'index']]);
/** Elements inside a line of text; every other one separates words. */
const INLINE = new Set(['sref', 'mref', 'sub', 'sup', 'u', 'i', 'b', 'img', 'emdash']);

/** An open `ipcEntry`. */
interface Frame {
  readonly kind: string;
  readonly symbol: string;
  readonly isPlace: boolean;
  readonly parts: string[];
  readonly links: PlaceNoteText['references'][number][];
  readonly notes: PlaceNoteText[];
  /** Places directly below that are closed; a note after them may still be theirs. */
  readonly below: Frame[];
  /** Waits for the next place: headings, and notes anchored at a symbol that has not come yet. */
  headings: PlaceNoteText[];
  readonly anchored: { readonly symbol: string; readonly notes: readonly PlaceNoteText[] }[];
}

/**
 * The scheme of the IPC: `IPCScheme@{edition,lang} > ipcEntry@{kind,symbol}` nested. The hierarchy is the nesting of the places.
 * Headings go to the place before which they are printed, notes and indexes to the place they are anchored at.
 */
export class IpcScheme implements XmlReader {
  private readonly root: Frame = frameOf('root', '', true);
  private readonly frames: Frame[] = [this.root];
  /** Elements being read as text, each with its depth. */
  private readonly mixed: { readonly name: string; readonly depth: number; readonly said: MixedText }[] = [];
  /** Inside a link nothing is read: its symbol is its text. */
  private inLink = 0;
  private language = 'en';
  private places = 0;

  constructor(private readonly draft: EditionDraft, private readonly wanted: string | null) {}

  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void {
    if (depth === 1) this.begin(name, attributes);
    else if (name === 'ipcEntry') this.openEntry(attributes);
    else if (NOTES.has(name) || (name === 'text' && this.mixed.length === 0)) this.mixed.push({ name, depth, said: new MixedText(name !== 'text') });
    else if (name === 'sref' || name === 'mref') {
      this.mixed.at(-1)?.said.link(this.draft.link(needed(name, attributes, 'ref'), attributes['endRef']));
      this.inLink += 1;
    } else if (!INLINE.has(name)) this.mixed.at(-1)?.said.add(' ');
  }

  text(text: string): void {
    if (this.inLink === 0) this.mixed.at(-1)?.said.add(text);
  }

  close(name: string, depth: number): void {
    if (name === 'sref' || name === 'mref') this.inLink -= 1;
    else if (this.mixed.at(-1)?.depth === depth) this.endText(name, this.mixed.pop()!.said);
    else if (name === 'ipcEntry') this.closeEntry(this.frames.pop()!);
    else if (name === 'textBody') this.endTexts();
    else if (depth === 1) this.end();
    else if (!INLINE.has(name)) this.mixed.at(-1)?.said.add(' ');
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name !== 'IPCScheme') throw new ImportProblem('unknownFile', `The root element is ${name}.`, 'Expected is IPCScheme.');
    this.draft.beginStructure();
    agreedEdition(this.draft, attributes['edition'] ? [attributes['edition']] : []);
    this.draft.inForce = civilDate(attributes['edition']);
    this.language = agreedLanguage(attributes['lang'], this.wanted);
  }

  private openEntry(attributes: Readonly<Record<string, string>>): void {
    const kind = needed('ipcEntry', attributes, 'kind');
    const written = needed('ipcEntry', attributes, 'symbol');
    const isPlace = kind.length === 1 && PLACE_KINDS.includes(kind);
    if (!isPlace && !(kind.length === 1 && OTHER_KINDS.includes(kind))) throw new ImportProblem('unknownKind', `“${kind}” is no kind of entry of the IPC.`, `Kinds are ${[...PLACE_KINDS, ...OTHER_KINDS].join(' ')}.`);
    const symbol = isPlace ? this.draft.symbol(written) : this.draft.link(written).symbol;
    const frame = frameOf(kind, symbol, isPlace);
    if (isPlace) this.openPlace(frame, attributes);
    this.frames.push(frame);
  }

  private openPlace(frame: Frame, attributes: Readonly<Record<string, string>>): void {
    const above = this.placeAbove();
    checkNesting(above, frame);
    this.draft.place({
      symbol: frame.symbol, parent: above === this.root ? null : above.symbol, kind: placeKind(frame.kind), officialKind: frame.kind, validFrom: earliest(attributes['edition']),
    });
    this.places += 1;
    // Headings that wait higher up are printed before this place as well.
    for (const each of this.frames) {
      frame.notes.push(...each.headings);
      each.headings = [];
      for (const [index, waiting] of [...each.anchored.entries()].reverse()) {
        if (waiting.symbol !== frame.symbol) continue;
        frame.notes.push(...waiting.notes);
        each.anchored.splice(index, 1);
      }
    }
  }

  private endText(name: string, { text, links }: MixedText): void {
    const frame = this.frames.at(-1)!;
    if (name !== 'text') {
      if (text !== '') frame.notes.push({ kind: NOTES.get(name)!, text, references: links });
      return;
    }
    if (text !== '') frame.parts.push(text);
    frame.links.push(...links);
  }

  /** Headings wait for the next place, which may stand inside of them. */
  private endTexts(): void {
    const frame = this.frames.at(-1)!;
    if (frame.kind !== 't' && frame.kind !== 'g') return;
    const text = frame.parts.join('; ');
    if (text !== '') this.placeAbove().headings.push({ kind: 'heading', text, references: frame.links });
    this.placeAbove().headings.push(...frame.notes);
    frame.notes.length = 0;
  }

  private closeEntry(frame: Frame): void {
    const above = this.placeAbove();
    if (frame.isPlace) {
      this.settle(frame);
      above.below.push(frame);
      return;
    }
    const notes = frame.kind === 't' || frame.kind === 'g' ? frame.notes : [...titled(frame), ...frame.notes];
    if (notes.length === 0) return;
    if (frame.symbol === above.symbol) above.notes.push(...notes);
    else {
      const sibling = above.below.find((each) => each.symbol === frame.symbol);
      if (sibling) sibling.notes.push(...notes);
      else above.anchored.push({ symbol: frame.symbol, notes });
    }
  }

  /** What still waits inside belongs to the place itself; then the places directly below are complete. */
  private settle(frame: Frame): void {
    frame.notes.push(...frame.headings, ...frame.anchored.flatMap((each) => each.notes));
    for (const place of frame.below) this.draft.text(this.language, place.symbol, { title: place.parts.join('; '), titleLinks: place.links, notes: place.notes });
    frame.below.length = 0;
  }

  private end(): void {
    this.settle(this.root);
    if (this.places === 0) throw new ImportProblem('noPlaces', 'The scheme has no places.', 'Import the file as it was published.');
  }

  private placeAbove(): Frame {
    return this.frames.findLast((frame) => frame.isPlace)!;
  }
}

function frameOf(kind: string, symbol: string, isPlace: boolean): Frame {
  return { kind, symbol, isPlace, parts: [], links: [], notes: [], below: [], headings: [], anchored: [] };
}

/** A note may have a title, too. */
function titled(frame: Frame): PlaceNoteText[] {
  const text = frame.parts.join('; ');
  return text === '' ? [] : [{ kind: frame.kind === 'i' ? 'index' : 'remark', text, references: frame.links }];
}

/** A place stands one level below the place around it, and its symbol begins as that one's does. */
function checkNesting(above: Frame, place: Frame): void {
  const level = PLACE_KINDS.indexOf(place.kind);
  const wanted = above.kind === 'root' ? 0 : PLACE_KINDS.indexOf(above.kind) + 1;
  const advice = 'Import the file as it was published.';
  if (level !== wanted) {
    throw new ImportProblem('brokenNesting', `${place.symbol} (kind ${place.kind}) stands ${above.kind === 'root' ? 'at the top' : `directly inside ${above.symbol} (kind ${above.kind})`}.`, advice);
  }
  const beginning = above.kind === 'root' ? '' : above.symbol.split(' ')[0]!;
  if (!place.symbol.startsWith(beginning)) throw new ImportProblem('brokenNesting', `${place.symbol} stands inside ${above.symbol}.`, advice);
}

function placeKind(kind: string): PlaceKind {
  return ({ s: 'section', c: 'class', u: 'subclass', m: 'mainGroup' } as Readonly<Record<string, PlaceKind>>)[kind] ?? 'group';
}

/** The earliest of the editions that an entry names: it has been there since. */
function earliest(editions: string | undefined): string | null {
  const dates = (editions ?? '').split(',').map((text) => civilDate(text.trim())).filter((date) => date !== null).sort();
  return dates[0] ?? null;
}
