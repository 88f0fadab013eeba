/** Titles of one language, written down one after the other. */
interface Written { readonly bytes: Buffer; readonly ends: Uint32Array }

/**
 * The titles of an edition, outside of the heap: 80,000 of them are a few megabytes of bytes and numbers, not 80,000 strings.
 * A title becomes a string when somebody reads it.
 */
export class EditionTitles {
  private readonly languages = new Map<string, Written>();

  constructor(private readonly size: number) {}

  /** Languages that have titles. */
  get known(): readonly string[] {
    return [...this.languages.keys()];
  }

  /** Writes down a language. @param rows numbers in ascending order with their titles; a number may be missing */
  write(language: string, rows: Iterable<{ readonly number: number; readonly title: string }>): void {
    const ends = new Uint32Array(this.size);
    const parts: string[] = [];
    let at = 0;
    let next = 0;
    for (const { number, title } of rows) {
      while (next < number) ends[next++] = at;
      parts.push(title);
      at += Buffer.byteLength(title);
      ends[next++] = at;
    }
    while (next < this.size) ends[next++] = at;
    this.languages.set(language, { bytes: Buffer.from(parts.join('')), ends });
  }

  /** The title of a place in a language, or undefined. */
  title(language: string, number: number): string | undefined {
    const written = this.languages.get(language);
    const start = number === 0 ? 0 : written?.ends[number - 1];
    const end = written?.ends[number];
    return !written || start === end ? undefined : written.bytes.toString('utf8', start, end);
  }

  /** All titles of a place by language. */
  of(number: number): Record<string, string> {
    const titles: Record<string, string> = {};
    for (const language of this.languages.keys()) {
      const title = this.title(language, number);
      if (title !== undefined) titles[language] = title;
    }
    return titles;
  }
}
