import type { NoteKind, NoteLink, PlaceNoteText } from '../../scheme/edition-file';
import type { EditionDraft } from '../edition-draft';
import { MixedText } from '../files/mixed-text';
import type { XmlReader } from '../files/read-xml';
import { ImportProblem } from '../import-problem';
import { agreedEdition, agreedLanguage, needed } from './attributes';
import { niceEditions } from './nice-structure';

const NOTES: ReadonlyMap<string, NoteKind> = new Map([['Introduction', 'introduction'], ['Include', 'includes'], ['Exclude', 'excludes']]);

/**
 * `ClassificationTexts@language`: per class `Heading/HeadingItem` and `ExplanatoryNote/{Introduction, …/Include, …/Exclude}` with
 * `ClassLink@idRef`; per good or service `Indication/Label` and `SynonymIndication/Label`. Ids are those of the structure.
 */
export class NiceTexts implements XmlReader {
  private language = 'en';
  private classSymbol: string | null = null;
  private entry: number | null = null;
  private heading: string[] = [];
  private headingLinks: NoteLink[] = [];
  private notes: PlaceNoteText[] = [];
  private indications: string[] = [];
  private synonyms: string[] = [];
  private synonym = false;
  private mixed: MixedText | null = null;
  private link: { readonly idRef: string; text: string } | null = null;
  private texts = 0;

  constructor(private readonly draft: EditionDraft, private readonly wanted: string | null) {}

  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void {
    if (depth === 1) this.begin(name, attributes);
    else if (name === 'ClassTexts') this.openClass(needed(name, attributes, 'idRef'));
    else if (name === 'GoodOrServiceTexts') this.openEntry(needed(name, attributes, 'idRef'));
    else if (name === 'HeadingItem' || name === 'Label') this.mixed = new MixedText(false);
    else if (NOTES.has(name)) this.mixed = new MixedText(true);
    else if (name === 'ClassLink') this.link = { idRef: needed(name, attributes, 'idRef'), text: '' };
    else if (name === 'SynonymIndication') this.synonym = true;
    else this.mixed?.add(' ');
  }

  text(text: string): void {
    if (this.link) this.link.text += text;
    else this.mixed?.add(text);
  }

  close(name: string, depth: number): void {
    if (name === 'ClassLink') this.endLink();
    else if (name === 'HeadingItem') this.headingLinks.push(...this.endItem(this.heading));
    else if (name === 'Label') this.endItem(this.synonym ? this.synonyms : this.indications);
    else if (NOTES.has(name)) this.endNote(NOTES.get(name)!);
    else if (name === 'SynonymIndication') this.synonym = false;
    else if (name === 'ClassTexts') this.endClass();
    else if (name === 'GoodOrServiceTexts') this.endEntry();
    else if (depth === 1 && this.texts === 0) throw new ImportProblem('noTexts', 'The file has no texts.', 'Import the file as it was published.');
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name !== 'ClassificationTexts') throw new ImportProblem('unknownFile', `The root element is ${name}.`, 'Expected is ClassificationTexts.');
    agreedEdition(this.draft, niceEditions(attributes));
    this.language = agreedLanguage(needed(name, attributes, 'language'), this.wanted);
  }

  private openClass(id: string): void {
    this.classSymbol = this.draft.placeIds.get(id) ?? null;
    if (this.classSymbol === null) throw new ImportProblem('unknownPlace', `Texts for the class “${id}”, which the structure does not have.`, 'Import structure and texts of the same edition.');
    this.heading = [];
    this.headingLinks = [];
    this.notes = [];
  }

  private openEntry(id: string): void {
    this.entry = this.draft.entryById(id);
    if (this.entry === null) throw new ImportProblem('unknownPlace', `Texts for the entry “${id}”, which the structure does not have.`, 'Import structure and texts of the same edition.');
    this.indications = [];
    this.synonyms = [];
  }

  /** @returns the links in it */
  private endItem(items: string[]): readonly NoteLink[] {
    const { text, links } = this.mixed!;
    this.mixed = null;
    if (text !== '') items.push(text);
    return links;
  }

  private endNote(kind: NoteKind): void {
    const { text, links } = this.mixed!;
    this.mixed = null;
    if (text !== '') this.notes.push({ kind, text, references: links });
  }

  /** "Cl. 5" stays as it is written, with its number as the link. */
  private endLink(): void {
    const { idRef, text } = this.link!;
    this.link = null;
    const number = /\d+/.exec(text);
    const link: NoteLink = { symbol: this.draft.symbolById(idRef) ?? this.draft.link(number?.[0] ?? idRef).symbol };
    this.mixed?.add(number ? text.slice(0, number.index) : text.trim() === '' ? '' : `${text} `);
    this.mixed?.link(link);
    if (number) this.mixed?.add(text.slice(number.index + number[0].length));
  }

  private endClass(): void {
    this.draft.text(this.language, this.classSymbol!, { title: this.heading.join('; '), titleLinks: this.headingLinks, notes: this.notes });
    this.texts += 1;
    this.classSymbol = null;
  }

  private endEntry(): void {
    this.draft.labels(this.language, this.entry!, [...this.indications, ...this.synonyms]);
    this.texts += 1;
    this.entry = null;
  }
}
