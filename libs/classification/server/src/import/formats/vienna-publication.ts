import type { PlaceNoteText } from '../../scheme/edition-file';
import type { EditionDraft } from '../edition-draft';
import { MixedText } from '../files/mixed-text';
import type { XmlReader } from '../files/read-xml';
import { ImportProblem } from '../import-problem';
import { agreedEdition, agreedLanguage, needed } from './attributes';

/** Official kinds by level. */
const LEVELS: ReadonlyMap<string, number> = new Map([['category', 1], ['division', 2], ['section', 3], ['auxiliary', 3]]);

/** An open place. */
interface Frame { readonly symbol: string; readonly title: MixedText; readonly notes: PlaceNoteText[] }

/**
 * `index > category@{id,text} > division@{id,text} > section@{id,aux}`, mixed text with `note`, `img` and `ref`; `auxiliaries` of a
 * division with their own text, `head` (the principal sections they belong to) and `auxiliary@id`.
 */
export class ViennaPublication implements XmlReader {
  private language = 'en';
  private readonly frames: Frame[] = [];
  private readonly mixed: MixedText[] = [];
  /** Text before the auxiliaries; it is printed above the first of them. */
  private lead: MixedText | null = null;
  private waiting: PlaceNoteText[] = [];
  private ref: { readonly id: string | null; text: string } | null = null;

  constructor(private readonly draft: EditionDraft, private readonly wanted: string | null) {}

  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void {
    if (depth === 1) this.begin(name, attributes);
    else if (LEVELS.has(name)) this.openPlace(name, attributes);
    else if (name === 'auxiliaries') this.mixed.push(this.lead = new MixedText(true));
    else if (name === 'note') this.mixed.push(new MixedText(true));
    else if (name === 'ref') this.ref = { id: attributes['id'] ?? attributes['ref'] ?? attributes['idRef'] ?? null, text: '' };
    else this.mixed.at(-1)?.add(' ');
  }

  text(text: string): void {
    if (this.ref) this.ref.text += text;
    else this.mixed.at(-1)?.add(text);
  }

  close(name: string, depth: number): void {
    if (name === 'ref') this.endRef();
    else if (name === 'note') this.endNote();
    else if (LEVELS.has(name)) this.endPlace();
    else if (name === 'auxiliaries') this.endAuxiliaries();
    else if (depth === 1 && this.draft.size === 0) throw new ImportProblem('noPlaces', 'The publication has no categories.', 'Import the file as it was published.');
    else this.mixed.at(-1)?.add(' ');
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name !== 'index') throw new ImportProblem('unknownFile', `The root element is ${name}.`, 'Expected is index.');
    this.draft.beginStructure();
    agreedEdition(this.draft, [attributes['edition'] ?? attributes['version'] ?? '']);
    this.language = agreedLanguage(attributes['lang'] ?? attributes['language'] ?? attributes['xml:lang'], this.wanted);
  }

  private openPlace(name: string, attributes: Readonly<Record<string, string>>): void {
    const id = needed(name, attributes, 'id');
    const symbol = this.draft.symbol(id);
    const level = LEVELS.get(name)!;
    const parent = level === 1 ? null : symbol.slice(0, level * 3 - 4);
    const advice = 'Import the file as it was published.';
    if (symbol.split('.').length !== level) throw new ImportProblem('wrongSymbol', `“${id}” is no code of a ${name}.`, advice);
    const around = this.frames.at(-1)?.symbol ?? null;
    if (level === 1 ? around !== null : around === null || !(around === parent || around.startsWith(`${parent}.`))) {
      throw new ImportProblem('brokenNesting', `The ${name} ${symbol} stands ${around === null ? 'at the top' : `inside ${around}`}.`, advice);
    }
    const auxiliary = name === 'auxiliary' || (name === 'section' && (/^\s*A/i.test(id) || /^(?:1|true|yes|y|a|aux|auxiliary)$/i.test(attributes['aux']?.trim() ?? '')));
    this.draft.place({ symbol, parent, kind: level === 3 ? 'section' : name as 'category' | 'division', officialKind: auxiliary ? 'auxiliary' : name, auxiliary });
    this.takeLead();
    const frame: Frame = { symbol, title: new MixedText(false), notes: this.waiting };
    this.waiting = [];
    frame.title.add(attributes['text'] ?? '');
    this.frames.push(frame);
    this.mixed.push(frame.title);
  }

  private endPlace(): void {
    const { symbol, title, notes } = this.frames.pop()!;
    this.mixed.pop();
    this.draft.text(this.language, symbol, { title: title.text, titleLinks: title.links, notes });
  }

  private endNote(): void {
    const { text, links } = this.mixed.pop()!;
    if (text === '') return;
    const note: PlaceNoteText = { kind: 'remark', text, references: links };
    if (this.lead) this.waiting.push(note);
    else this.frames.at(-1)?.notes.push(note);
  }

  private endRef(): void {
    const { id, text } = this.ref!;
    this.ref = null;
    this.mixed.at(-1)?.link(this.draft.link(id ?? text.replace(/^\s*A\s*/i, '')));
  }

  private endAuxiliaries(): void {
    this.takeLead();
    this.mixed.pop();
    this.frames.at(-1)?.notes.push(...this.waiting);
    this.waiting = [];
  }

  /** What was written before the first auxiliary section becomes the heading above it. */
  private takeLead(): void {
    if (this.lead && this.lead.text !== '') this.waiting.unshift({ kind: 'heading', text: this.lead.text, references: this.lead.links });
    this.lead = null;
  }
}
