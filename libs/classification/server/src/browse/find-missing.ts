import { Inject, Injectable } from '@nestjs/common';
import { editionSlug, symbolOfSlug } from '@classmark/classification/core';
import type { Lang } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import type { EditionView } from '../scheme/edition-store';
import { PlaceStep } from '../scheme/scheme.type';
import type { MissingPlace, StandsIn } from './browse.type';
import { FindPlaces } from './find-places';

/** Nearest places that are shown. */
const NEAREST = 6;
/** Characters of the longest symbol there is, and some more for other spellings. */
const LONGEST_SYMBOL = 16;

/** Says where a place that is not there may be: in another edition, under another symbol, or near what was typed. */
@Injectable()
export class FindMissing {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(FindPlaces) private readonly find: FindPlaces) {}

  /** @param text what stood in the address or was typed */
  async execute(edition: EditionView, text: string, language: Lang): Promise<MissingPlace> {
    const symbol = symbolOfSlug(edition.scheme, text);
    return {
      symbol, editions: symbol ? await this.others(edition, symbol) : [], validUntil: symbol ? await this.validUntil(edition, symbol) : null, successors: symbol ? await this.successors(edition, symbol, language) : [],
      nearest: await this.nearest(edition, symbol ?? text, language),
    };
  }

  /** Other editions of the scheme that have the symbol, the newest first. */
  async others(edition: EditionView, symbol: string): Promise<StandsIn[]> {
    const rows = await this.work.read<{ code: string; in_force: string }>(`select e.code, e.in_force::text from classification.place p join classification.edition e on e.code = p.edition_code
      where e.scheme_code = $1 and p.symbol = $2 and e.code <> $3 order by e.in_force desc`, [edition.scheme, symbol, edition.code]);
    return rows.map((row) => ({ edition: row.code, slug: editionSlug(edition.scheme, row.code), inForce: row.in_force }));
  }

  /** The day on which a symbol expired by the publisher's list; else the day before the edition that had it no longer. */
  private async validUntil(edition: EditionView, symbol: string): Promise<string | null> {
    const [row] = await this.work.read<{ until: string | null }>(`
      select coalesce(
        (select max(v.expired) from classification.symbol_validity v join classification.edition e on e.code = v.edition_code where e.scheme_code = $1 and v.symbol = $2 and v.expired is not null),
        (select min(n.in_force) - 1 from classification.edition n where n.scheme_code = $1 and n.in_force <= $3::date and n.in_force > (
          select max(e.in_force) from classification.place p join classification.edition e on e.code = p.edition_code where e.scheme_code = $1 and p.symbol = $2 and e.in_force < $3::date)))::text as until`,
    [edition.scheme, symbol, edition.inForce]);
    return row?.until ?? null;
  }

  private async successors(edition: EditionView, symbol: string, language: Lang): Promise<PlaceStep[]> {
    const rows = await this.work.read<{ symbol: string }>(`select distinct c.to_symbol as symbol from classification.concordance c
      where c.to_edition = $1 and c.from_symbol = $2 and c.to_symbol is not null and c.number = (
        select max(n.number) from classification.concordance n where n.from_edition = c.from_edition and n.to_edition = c.to_edition and n.from_symbol = c.from_symbol)`, [edition.code, symbol]);
    return rows.flatMap((row) => this.step(edition, row.symbol, language));
  }

  /** Beginnings of the symbol, shorter and shorter, until the edition has some; else what a search finds. */
  private async nearest(edition: EditionView, text: string, language: Lang): Promise<PlaceStep[]> {
    // What was typed as it is, then beginnings that can be those of a symbol: anybody can ask for anything.
    const longest = Math.min(text.length, LONGEST_SYMBOL);
    for (const beginning of new Set([text, ...Array.from({ length: longest }, (_, cut) => text.slice(0, longest - cut))])) {
      const hits = await this.find.execute(edition, language, beginning, NEAREST);
      if (hits.length > 0) return hits.map((hit) => new PlaceStep(edition.tree.places[hit.number]!, language));
    }
    return [];
  }

  private step(edition: EditionView, symbol: string, language: Lang): PlaceStep[] {
    const place = edition.tree.place(symbol);
    return place ? [new PlaceStep(place, language)] : [];
  }
}
