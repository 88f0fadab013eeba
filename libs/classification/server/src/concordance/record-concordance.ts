import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '@classmark/platform/server';
import type { ConcordanceKind, ConcordanceSource } from './concordance.entity';

/** What became of one place: its successors in the newer edition, none when it vanished. */
export interface ConcordanceStatement {
  readonly fromSymbol: string;
  readonly toSymbols: readonly string[];
  readonly kind: ConcordanceKind;
}

/** Which editions the statements are about, and who makes them. */
export interface ConcordanceOf {
  readonly fromEdition: string;
  readonly toEdition: string;
  readonly source: ConcordanceSource;
  /** Who said so, for an editor; an opaque id. */
  readonly by?: string | null;
}

/** Statements sent to the database at once. */
const AT_ONCE = 5_000;

/** Appends what became of places. Of statements about the same place the latest stands; the earlier ones stay readable. */
@Injectable()
export class RecordConcordance {
  /** Appends in the caller's transaction. @returns how many rows were written */
  async within(tx: Tx, of: ConcordanceOf, statements: readonly ConcordanceStatement[]): Promise<number> {
    let written = 0;
    for (let start = 0; start < statements.length; start += AT_ONCE) {
      const rows = statements.slice(start, start + AT_ONCE).flatMap(({ fromSymbol, toSymbols, kind }) =>
        (toSymbols.length === 0 ? [null] : toSymbols).map((toSymbol) => ({ id: newId(tx.ctx.clock), from_symbol: fromSymbol, to_symbol: toSymbol, kind })));
      await this.append(tx, of, rows);
      written += rows.length;
    }
    return written;
  }

  private async append(tx: Tx, { fromEdition, toEdition, source, by }: ConcordanceOf, rows: readonly object[]): Promise<void> {
    // The number counts the statements about a place; rows of one call are one statement.
    await tx.query(`
      insert into classification.concordance (id, from_edition, to_edition, from_symbol, to_symbol, kind, source, number, at, by)
      select r.id, $1, $2, r.from_symbol, r.to_symbol, r.kind, $3,
        1 + coalesce((select max(c.number) from classification.concordance c where c.from_edition = $1 and c.to_edition = $2 and c.from_symbol = r.from_symbol), 0), $4, $5
      from jsonb_to_recordset($6::jsonb) as r (id uuid, from_symbol text, to_symbol text, kind text)`,
    [fromEdition, toEdition, source, new Date(tx.ctx.clock.now()), by ?? null, JSON.stringify(rows)]);
  }
}
