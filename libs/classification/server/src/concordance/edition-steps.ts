import { Inject, Injectable } from '@nestjs/common';
import { compareEditions, fateThrough, type EditionStep, type PlaceFate, type SchemeCode, type StatedFate } from '@classmark/classification/core';
import { UnitOfWork } from '@classmark/platform/server';
import { EditionStore, type EditionView } from '../scheme/edition-store';

interface StatementRow { from_symbol: string; to_symbol: string | null; kind: StatedFate['kind']; source: StatedFate['source'] }

/* Of the statements about a place the one with the highest number stands; its rows are its successors. */
const STANDING_SQL = `
  select c.from_symbol, c.to_symbol, c.kind, c.source from classification.concordance c
  where c.from_edition = $1 and c.to_edition = $2 and c.number = (select max(n.number) from classification.concordance n
    where n.from_edition = c.from_edition and n.to_edition = c.to_edition and n.from_symbol = c.from_symbol) order by c.id`;

/** Leads from edition to edition of a scheme, by statements and by symbols that stay. */
@Injectable()
export class EditionSteps {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(EditionStore) private readonly editions: EditionStore) {}

  /** Codes of the editions of a scheme, the oldest first. */
  async codes(scheme: SchemeCode): Promise<string[]> {
    const rows = await this.work.read<{ code: string }>('select code from classification.edition where scheme_code = $1', [scheme]);
    return rows.map((row) => row.code).sort(compareEditions);
  }

  /** What became of places of an edition in a later one. @throws when one of both does not exist or the second is not later */
  async fates(scheme: SchemeCode, from: string, to: string): Promise<(symbol: string) => PlaceFate> {
    const codes = await this.codes(scheme);
    const [start, end] = [codes.indexOf(from), codes.indexOf(to)];
    if (start < 0 || end <= start) throw new RangeError(`There is no way from ${from} to ${to}.`);
    const steps: EditionStep[] = [];
    for (let index = start; index < end; index += 1) steps.push(await this.step(codes[index]!, codes[index + 1]!));
    const known = new Map<string, PlaceFate>();
    return (symbol) => known.get(symbol) ?? known.set(symbol, fateThrough(steps, symbol)).get(symbol)!;
  }

  /** What is stated between two editions. */
  async stated(from: string, to: string): Promise<ReadonlyMap<string, StatedFate>> {
    const rows = await this.work.read<StatementRow>(STANDING_SQL, [from, to]);
    return new Map([...Map.groupBy(rows, (row) => row.from_symbol)].map(([symbol, own]) => [symbol, { kind: own[0]!.kind, source: own[0]!.source, to: own.flatMap((row) => row.to_symbol ?? []) }]));
  }

  private async step(from: string, to: string): Promise<EditionStep> {
    const [before, after, stated] = [await this.view(from), await this.view(to), await this.stated(from, to)];
    return { before: before.tree, after: after.tree, stated: (symbol) => stated.get(symbol) ?? null };
  }

  private async view(code: string): Promise<EditionView> {
    return (await this.editions.edition(code))!;
  }
}
