import type { NoteLink } from '../../scheme/edition-file';
import { plainSpaces } from './decode-text';

/** Collects mixed content: its text with spaces made plain, and the places it names. */
export class MixedText {
  private written = '';
  /** Where the newest link ends. */
  private linkedTo = -1;
  readonly links: NoteLink[] = [];

  /** @param marked whether symbols are put into backquotes, as notes do; titles do not */
  constructor(private readonly marked: boolean) {}

  add(text: string): void {
    this.written += text;
  }

  /** A link, written as its symbol. */
  link(link: NoteLink): void {
    this.links.push(link);
    const sign = this.marked ? '`' : '';
    // Links that follow one another without a word are a list.
    if (this.linkedTo === this.written.length && this.written !== '') this.written += ', ';
    this.written += `${sign}${link.symbol}${sign}${link.until ? `–${sign}${link.until}${sign}` : ''}`;
    this.linkedTo = this.written.length;
  }

  get text(): string {
    return plainSpaces(this.written);
  }
}
