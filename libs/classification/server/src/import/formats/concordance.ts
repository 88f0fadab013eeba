import { normaliseSymbol, type SchemeCode } from '@classmark/classification/core';
import { csvRows } from '../files/csv-rows';
import type { XmlReader } from '../files/read-xml';
import { ImportProblem } from '../import-problem';
import { storedIpc } from '../edition-draft';
import { needed } from './attributes';
import { located } from './ipc-lists';

/** Places of the older edition → those of the newer one that a file names, in its order. */
export class ConcordanceDraft {
  readonly successors = new Map<string, Set<string>>();

  /** @param before, after whether an edition has a place */
  constructor(
    private readonly scheme: SchemeCode, private readonly from: { readonly code: string; readonly has: (symbol: string) => boolean },
    private readonly to: { readonly code: string; readonly has: (symbol: string) => boolean },
  ) {}

  /** Begins what is said of a place. @returns its symbol @throws ImportProblem */
  place(text: string): string {
    const symbol = this.known(this.from, text);
    if (!this.successors.has(symbol)) this.successors.set(symbol, new Set());
    return symbol;
  }

  /** Adds a successor. @throws ImportProblem */
  successor(place: string, text: string): void {
    this.successors.get(place)!.add(this.known(this.to, text));
  }

  private known(edition: { readonly code: string; readonly has: (symbol: string) => boolean }, text: string): string {
    const symbol = (this.scheme === 'ipc' ? storedIpc(text) : null) ?? normaliseSymbol(this.scheme, text);
    if (symbol === null) throw new ImportProblem('wrongSymbol', `“${text.slice(0, 40)}” is no symbol of this classification.`, 'Correct it, or import the file as it was published.');
    if (!edition.has(symbol)) throw new ImportProblem('unknownPlace', `${edition.code} has no place ${symbol}.`, 'Import the concordance of these two editions.');
    return symbol;
  }
}

/** The revision concordance list of the IPC: `concordance@from-symbol > concordance-to@to-symbol`. */
export class ConcordanceXml implements XmlReader {
  private place: string | null = null;

  constructor(private readonly draft: ConcordanceDraft) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'concordance') this.place = this.draft.place(needed(name, attributes, 'from-symbol'));
    if (name !== 'concordance-to') return;
    if (this.place === null) throw new ImportProblem('brokenNesting', 'A successor stands outside of a concordance.', 'Import the file as it was published.');
    this.draft.successor(this.place, needed(name, attributes, 'to-symbol'));
  }

  text(): void { /* symbols are attributes */ }

  close(name: string): void {
    if (name === 'concordance') this.place = null;
  }
}

/** `from;to`, one line per successor; none for a place that vanished. A heading is left out. */
export async function readConcordanceCsv(draft: ConcordanceDraft, chunks: AsyncIterable<Buffer>, delimiter: string): Promise<void> {
  for await (const { line, cells } of csvRows(chunks, delimiter)) {
    const [from = '', to = ''] = cells;
    if (line === 1 && /^from/i.test(from)) continue;
    if (cells.length < 1 || cells.length > 2 || from === '') throw new ImportProblem('wrongColumns', `The line has ${cells.length} of 2 columns.`, 'A concordance has from;to.', { line });
    located(line, () => {
      const place = draft.place(from);
      if (to !== '' && to !== '-') draft.successor(place, to);
    });
  }
}
