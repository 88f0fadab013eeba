import type { Tx } from '@classmark/platform/server';
import type { EditionDraft } from './edition-draft';
import { ImportProblem } from './import-problem';

/** What a file adds to an edition that is published already. */
export interface Additions { readonly languages: readonly string[]; readonly validities: boolean }

const SHOWN = 3;

/**
 * Compares staged rows with a published edition: what is the same is left, a language that is missing may be added, anything
 * that would change what is published is refused by name. @throws ImportProblem
 */
export async function compareWithPublished(tx: Tx, draft: EditionDraft, partial: boolean): Promise<Additions> {
  await tx.query('set local enable_nestloop = off');
  if (draft.structured) await compareStructure(tx, draft.edition);
  const known = await tx.query<{ language: string }>('select language from classification.edition_text where edition_code = $1', [draft.edition]);
  const published = new Set(known.map((row) => row.language));
  for (const language of draft.languages.keys()) if (published.has(language)) await compareTexts(tx, draft.edition, language, partial);
  const validities = draft.validities > 0 && !(await sameInventory(tx, draft.edition));
  await tx.query('set local enable_nestloop = on');
  return { languages: [...draft.languages.keys()].filter((language) => !published.has(language)), validities };
}

async function compareStructure(tx: Tx, edition: string): Promise<void> {
  const places = await tx.query<{ symbol: string; how: string }>(`select coalesce(s.symbol, p.symbol) as symbol,
      case when p.symbol is null then 'is new' when s.symbol is null then 'is missing' else 'stands elsewhere or is of another kind' end as how
    from pg_temp.staged_place s full join (select * from classification.place where edition_code = $1) p on p.symbol = s.symbol
    where (s.number, s.parent, s.official_kind, s.nature, s.auxiliary) is distinct from (p.number, p.parent, p.official_kind, p.nature, p.auxiliary)
    order by coalesce(s.number, p.number) limit ${SHOWN}`, [edition]);
  if (places.length > 0) throw different('differentStructure', edition, places.map(({ symbol, how }) => `${symbol} ${how}`));
  const entries = await tx.query<{ code: string; how: string }>(`select coalesce(s.code, p.code) as code,
      case when p.code is null then 'is new' when s.code is null then 'is missing' else 'leads to another place' end as how
    from pg_temp.staged_entry s full join (select * from classification.entry where edition_code = $1) p on p.code = s.code
    where s.place_symbol is distinct from p.place_symbol order by 1 limit ${SHOWN}`, [edition]);
  if (entries.length > 0) throw different('differentStructure', edition, entries.map(({ code, how }) => `the entry ${code} ${how}`));
}

/** Titles without the references that a title list prints behind them, as `bareTitle` of the draft. */
const BARE = (column: string): string => `lower(trim(regexp_replace(regexp_replace(regexp_replace(${column}, '\\([^()]*\\)', '', 'g'), '\\([^()]*\\)', '', 'g'), '[\\s;]+', ' ', 'g')))`;

/** @param partial the files bring titles only, perhaps of a part; else they have to bring everything that is published in the language */
async function compareTexts(tx: Tx, edition: string, language: string, partial: boolean): Promise<void> {
  const staged = "(select * from pg_temp.staged_place_text where language = $2) s";
  const published = '(select * from classification.place_text where edition_code = $1 and language = $2) t';
  const same = partial ? `${BARE('t.title')} = ${BARE('s.title')}` : '(t.title, t.notes) is not distinct from (s.title, s.notes)';
  const texts = await tx.query<{ symbol: string; was: string | null; is: string | null }>(`select p.symbol, t.title as was, s.title as is
    from ${staged} ${partial ? 'left' : 'full'} join ${published} on t.number = s.number
    join classification.place p on p.edition_code = $1 and p.number = coalesce(s.number, t.number)
    where s.number is null or t.number is null or not (${same}) order by p.number limit ${SHOWN}`, [edition, language]);
  if (texts.length > 0) throw different('differentTexts', `${edition} in “${language}”`, texts.map(sayText));
  const labels = await tx.query<{ code: string }>(`select e.code from (select * from pg_temp.staged_entry_text where language = $2) s
    ${partial ? 'left' : 'full'} join (select * from classification.entry_text where edition_code = $1 and language = $2) t on t.number = s.number
    join classification.entry e on e.edition_code = $1 and e.number = coalesce(s.number, t.number)
    where t.labels is distinct from s.labels order by 1 limit ${SHOWN}`, [edition, language]);
  if (labels.length > 0) throw different('differentTexts', `${edition} in “${language}”`, labels.map(({ code }) => `the entry ${code} has other words`));
}

function sayText({ symbol, was, is }: { symbol: string; was: string | null; is: string | null }): string {
  if (is === null) return `${symbol} has no texts`;
  return was === is ? `${symbol} has other notes` : `${symbol} is “${short(is)}”, not “${short(was ?? '')}”`;
}

/** @returns whether the inventory is there already */
async function sameInventory(tx: Tx, edition: string): Promise<boolean> {
  const [known] = await tx.query('select 1 from classification.symbol_validity where edition_code = $1 limit 1', [edition]);
  if (!known) return false;
  const rows = await tx.query<{ symbol: string }>(`select coalesce(s.symbol, v.symbol) as symbol from pg_temp.staged_symbol_validity s
    full join (select * from classification.symbol_validity where edition_code = $1) v on v.symbol = s.symbol and v.created = s.created
    where s.symbol is null or v.symbol is null or s.expired is distinct from v.expired order by 1 limit ${SHOWN}`, [edition]);
  if (rows.length > 0) throw different('differentInventory', edition, rows.map((row) => `${row.symbol} has other dates`));
  return true;
}

function different(kind: 'differentStructure' | 'differentTexts' | 'differentInventory', what: string, examples: readonly string[]): ImportProblem {
  return new ImportProblem(kind, `${what} is published already and the file says something else: ${examples.join(', ')}.`, 'A published edition never changes; a correction is imported under a number of its own, such as 2026.01-2.');
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
