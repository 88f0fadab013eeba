import { copyInto, copyLine, type CopyValue, type Tx } from '@classmark/platform/server';
import { DRAFT_TABLES, type DraftTable } from './edition-draft';

/** Columns in the order of a draft's rows. */
const COLUMNS: Readonly<Record<DraftTable, string>> = {
  place: 'edition_code, symbol, number, parent, depth, kind, official_kind, nature, auxiliary, source_id, valid_from',
  place_text: 'edition_code, language, number, title, title_links, notes',
  entry: 'edition_code, number, place_symbol, code, source_id',
  entry_text: 'edition_code, language, number, labels',
  symbol_validity: 'edition_code, symbol, created, expired',
};

/** Characters that are gathered before they are sent. */
const ENOUGH = 1_000_000;

/**
 * Sends the rows of a draft to PostgreSQL while the next ones are being read: one portion on its way, one being gathered, so that
 * both processors work and memory stays constant.
 */
export class DraftWriter {
  private gathered = new Map<DraftTable, string[]>();
  private size = 0;
  private onItsWay: Promise<void> = Promise.resolve();

  /** @param schema where the tables are: the real ones or staged ones */
  constructor(private readonly tx: Tx, private readonly tableOf: (table: DraftTable) => string) {}

  row(table: DraftTable, values: readonly CopyValue[]): void {
    const line = copyLine(values);
    const lines = this.gathered.get(table);
    if (lines) lines.push(line);
    else this.gathered.set(table, [line]);
    this.size += line.length;
  }

  /** Sends what was gathered when it is enough. @throws what PostgreSQL says to the portion before */
  async step(): Promise<void> {
    if (this.size >= ENOUGH) await this.send();
  }

  /** Sends the rest and waits for everything. */
  async end(): Promise<void> {
    await this.send();
    await this.onItsWay;
  }

  /** Waits until nothing is on its way, whatever came of it: before the transaction is undone. */
  async settle(): Promise<void> {
    await this.onItsWay.catch(() => undefined);
  }

  private async send(): Promise<void> {
    await this.onItsWay;
    const portion = this.gathered;
    this.gathered = new Map();
    this.size = 0;
    this.onItsWay = this.deliver(portion);
    // Whoever waits next sees the fault; until then it is nobody's unhandled rejection.
    this.onItsWay.catch(() => undefined);
  }

  private async deliver(portion: ReadonlyMap<DraftTable, readonly string[]>): Promise<void> {
    for (const table of DRAFT_TABLES) {
      const lines = portion.get(table);
      if (lines) await copyInto(this.tx, `${this.tableOf(table)} (${COLUMNS[table]})`, lines.join(''));
    }
  }
}

/** Makes empty tables of the same shape that vanish with the transaction. */
export async function stageTables(tx: Tx): Promise<(table: DraftTable) => string> {
  for (const table of DRAFT_TABLES) await tx.query(`create temporary table staged_${table} (like classification.${table}) on commit drop`);
  return (table) => `pg_temp.staged_${table}`;
}
