import { Inject, Injectable } from '@nestjs/common';
import { editionCode, type SchemeCode } from '@classmark/classification/core';
import { UnitOfWork, type Tx } from '@classmark/platform/server';

/*
 * The shipped trees have the number of the edition whose places they follow, in short wording of our own. They are published, so
 * cases and answers stand on them for good. Official files of that edition take their place for whoever asks by the number.
 */

/** Whether an edition was published without an official file. */
export async function isOwnWording(tx: Tx, edition: string): Promise<boolean> {
  const [row] = await tx.query<{ own: boolean }>(
    'select not exists (select 1 from classification.edition_import where edition_code = code) as own from classification.edition where code = $1', [edition]);
  return row?.own ?? false;
}

/** The code of official files whose own is held by our wording: "NCL 13-2026" → "NCL 13-2026-2". */
export function besideOwnWording(edition: string): string {
  return `${edition}-2`;
}

/** The edition as printed: "LOC 15-2" → "LOC 15". */
export function withoutRevision(edition: string): string {
  return edition.replace(/-2$/, '');
}

/** Finds the edition that somebody means by its number: the official one where there is one, else our own wording. */
@Injectable()
export class FindEdition {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @returns the code, or null when nobody published it */
  async execute(scheme: SchemeCode, text: string): Promise<string | null> {
    const code = editionCode(scheme, text);
    const [row] = await this.work.read<{ code: string }>(`
      select e.code from classification.edition e where e.code = any($1)
      order by exists (select 1 from classification.edition_import i where i.edition_code = e.code) desc, e.code limit 1`, [[code, besideOwnWording(code)]]);
    return row?.code ?? null;
  }
}
