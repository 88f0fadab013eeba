import { Inject, Injectable } from '@nestjs/common';
import { caseFinding, checkCase, readCase, type CaseFile, type CaseFinding } from '@classmark/classification/core';
import { EditionStore, type EditionView } from '../scheme/edition-store';

/** A case that has its shape and whose edition exists. `findings` keep it from being published, not from being kept. */
export interface CheckedFile { readonly file: CaseFile; readonly edition: EditionView; readonly findings: readonly CaseFinding[] }

/** Reads a case and holds it against its edition. The same checks as in the editor, by core. */
@Injectable()
export class CheckCaseFile {
  constructor(@Inject(EditionStore) private readonly editions: EditionStore) {}

  /** @returns the case with what keeps it from being published, or what is wrong with its shape. */
  async execute(value: unknown): Promise<CheckedFile | { readonly faults: readonly CaseFinding[] }> {
    const read = readCase(value);
    if (!read.ok) return { faults: read.refusal };
    const edition = await this.editions.edition(read.value.edition);
    if (!edition) return { faults: [caseFinding('edition', 'unknownEdition', { edition: read.value.edition })] };
    return { file: read.value, edition, findings: checkCase(checkedEdition(edition), read.value) };
  }
}

/** What core's checks need of an edition. */
export function checkedEdition({ code, scheme, tree }: EditionView) {
  return { code, scheme, tree, isAuxiliary: (symbol: string) => tree.place(symbol)?.auxiliary ?? false };
}
