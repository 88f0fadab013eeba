/** A part of a scheme as columns, read from top to bottom. Depth 1 stands at the top. */
export interface PlaceColumns {
  readonly symbols: readonly string[];
  readonly titles: readonly string[];
  readonly titleLanguages: readonly string[];
  readonly depths: readonly number[];
  /** Number of places directly below in the whole edition; more than the columns hold means that the rest is a branch to fetch. */
  readonly below: readonly number[];
  /** Sums of 1 goods, 2 services, 4 auxiliary, 8 with notes. */
  readonly flags: readonly number[];
}

/**
 * The columns as they travel: what is the same in nearly every row is said once. `l` is the language of the titles, `o` the rows
 * whose titles are in another one; `s` gives for each symbol how many signs it shares with the one before and the rest.
 */
export interface PackedColumns {
  readonly s: readonly string[];
  readonly t: readonly string[];
  readonly l: string;
  readonly o: Readonly<Record<string, readonly number[]>>;
  readonly d: readonly number[];
  readonly b: readonly number[];
  readonly f: readonly number[];
}

/** Signs a symbol can share with the one before: one digit says how many, in base 36. */
const MOST_SHARED = 35;

/** Columns → as they travel. */
export function packColumns(columns: PlaceColumns, language: string): PackedColumns {
  const others: Record<string, number[]> = {};
  for (const [row, spoken] of columns.titleLanguages.entries()) if (spoken !== language) (others[spoken] ??= []).push(row);
  let before = '';
  const symbols = columns.symbols.map((symbol) => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < symbol.length && symbol[shared] === before[shared]) shared++;
    before = symbol;
    return shared.toString(36) + symbol.slice(shared);
  });
  return { s: symbols, t: columns.titles, l: language, o: others, d: columns.depths, b: columns.below, f: columns.flags };
}

/** As they travel → columns. */
export function unpackColumns(packed: PackedColumns): PlaceColumns {
  let before = '';
  const symbols = packed.s.map((sign) => (before = before.slice(0, Number.parseInt(sign[0]!, 36)) + sign.slice(1)));
  const titleLanguages = new Array<string>(symbols.length).fill(packed.l);
  for (const [spoken, rows] of Object.entries(packed.o)) for (const row of rows) titleLanguages[row] = spoken;
  return { symbols, titles: packed.t, titleLanguages, depths: packed.d, below: packed.b, flags: packed.f };
}
