import { Inject, Injectable } from '@nestjs/common';
import { caseFinding, checkCase, readCase, type CaseFile, type CaseFinding } from '@classmark/classification/core';
import { EditionStore, type EditionView } from '../scheme/edition-store';
import { CaseImages } from './case-images';
import type { ReadImage } from './read-image';

/** A case that has its shape and whose edition exists. `findings` keep it from being published, not from being kept; `images` are to be kept with it. */
export interface CheckedFile { readonly file: CaseFile; readonly edition: EditionView; readonly findings: readonly CaseFinding[]; readonly images: readonly ReadImage[] }

/** Reads a case and holds it against its edition. The same checks as in the editor, by core. */
@Injectable()
export class CheckCaseFile {
  constructor(@Inject(EditionStore) private readonly editions: EditionStore, @Inject(CaseImages) private readonly images: CaseImages) {}

  /** @returns the case with what keeps it from being published, or what is wrong with its shape. */
  async execute(value: unknown): Promise<CheckedFile | { readonly faults: readonly CaseFinding[] }> {
    const read = readCase(value);
    if (!read.ok) return { faults: read.refusal };
    const edition = await this.editions.edition(read.value.edition);
    if (!edition) return { faults: [caseFinding('edition', 'unknownEdition', { edition: read.value.edition })] };
    const { file, fresh, faults } = await this.images.settle(read.value);
    return faults.length > 0 ? { faults } : { file, edition, findings: checkCase(checkedEdition(edition), file), images: fresh };
  }
}

/** What core's checks need of an edition. */
export function checkedEdition({ code, scheme, tree }: EditionView) {
  return { code, scheme, tree, isAuxiliary: (symbol: string) => tree.place(symbol)?.auxiliary ?? false };
}
