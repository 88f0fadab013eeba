import { compareEditions, type SchemeCode } from '@classmark/classification/core';
import type { Tx } from '@classmark/platform/server';
import type { ImportReport } from './import-report';

/** What changed from one edition to the next. */
export type EditionChanges = Pick<ImportReport, 'previous' | 'counts' | 'added' | 'moved' | 'retitled' | 'vanished'>;

/** Nothing to compare with. */
export const NO_CHANGES: EditionChanges = { previous: null, counts: { added: 0, moved: 0, retitled: 0, vanished: 0 }, added: [], moved: [], retitled: [], vanished: [] };

/** The edition of the scheme that came before, or null. */
export async function editionBefore(tx: Tx, scheme: SchemeCode, edition: string): Promise<string | null> {
  const rows = await tx.query<{ code: string }>('select code from classification.edition where scheme_code = $1', [scheme]);
  return rows.map((row) => row.code).filter((code) => compareEditions(code, edition) < 0).sort(compareEditions).at(-1) ?? null;
}

/** Places added, moved, retitled and vanished since the edition before, in the order of the scheme. */
export async function changesSince(tx: Tx, previous: string, edition: string): Promise<EditionChanges> {
  // Rows of this transaction are unknown to the planner's statistics: it would look up 80,000 of them one by one.
  await tx.query('set local enable_nestloop = off');
  const only = async (one: string, other: string): Promise<string[]> => (await tx.query<{ symbol: string }>(`select symbol from classification.place p where edition_code = $1
    and not exists (select from classification.place o where o.edition_code = $2 and o.symbol = p.symbol) order by number`, [one, other])).map((row) => row.symbol);
  const added = await only(edition, previous);
  const vanished = await only(previous, edition);
  const moved = await tx.query<EditionChanges['moved'][number]>(`select n.symbol, o.parent as "from", n.parent as "to" from classification.place n
    join classification.place o on o.edition_code = $2 and o.symbol = n.symbol where n.edition_code = $1 and o.parent is distinct from n.parent order by n.number`, [edition, previous]);
  const retitled = await tx.query<EditionChanges['retitled'][number]>(`select n.symbol, nt.language, ot.title as "from", nt.title as "to" from classification.place n
    join classification.place o on o.edition_code = $2 and o.symbol = n.symbol
    join classification.place_text nt on nt.edition_code = $1 and nt.number = n.number
    join classification.place_text ot on ot.edition_code = $2 and ot.number = o.number and ot.language = nt.language
    where n.edition_code = $1 and ot.title <> nt.title order by nt.language, n.number`, [edition, previous]);
  await tx.query('set local enable_nestloop = on');
  return { previous, counts: { added: added.length, moved: moved.length, retitled: retitled.length, vanished: vanished.length }, added, moved, retitled, vanished };
}
