import { Inject, Injectable } from '@nestjs/common';
import { compareEditions, normaliseSymbol, type SchemeCode } from '@classmark/classification/core';
import { UnitOfWork } from '@classmark/platform/server';
import type { PlaceNoteText } from './edition-file';
import { EditionStore, type EditionView } from './edition-store';

/** A place as `scheme place --json` prints it. */
export interface PlaceFacts {
  readonly symbol: string;
  readonly title: string;
  /** From the top down to the place itself. */
  readonly path: readonly string[];
  readonly parent: string | null;
  readonly depth: number;
  /** As the official files have it. */
  readonly kind: string;
  readonly notes: readonly PlaceNoteText[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Why a symbol leads nowhere; `symbol` as it was asked. */
export interface PlaceRefusal { readonly symbol: string; readonly refusal: 'notASymbol' | 'unknownPlace' | 'notInThisEdition'; readonly message: string }

interface Life { symbol: string; created: string; expired: string | null }

/** Says what is known of places, asked for in any usual spelling. */
@Injectable()
export class DescribePlaces {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(EditionStore) private readonly editions: EditionStore) {}

  /** One answer per symbol, in the order asked. @returns null when nobody published the edition */
  async execute(code: string, spellings: readonly string[], language: string | null): Promise<readonly (PlaceFacts | PlaceRefusal)[] | null> {
    const edition = await this.editions.edition(code);
    if (!edition) return null;
    const symbols = spellings.map((spelling) => normaliseSymbol(edition.scheme, spelling));
    const known = symbols.filter((symbol) => symbol !== null);
    const lives = await this.lives(edition.scheme, known);
    const others = await this.editions.inOtherEditions(edition.scheme, known.filter((symbol) => !edition.tree.has(symbol)));
    return Promise.all(spellings.map((spelling, index) => {
      const symbol = symbols[index] ?? null;
      if (symbol !== null && edition.tree.has(symbol)) return this.facts(edition, symbol, language, lives);
      return refusal(edition, spelling, symbol, lives, others);
    }));
  }

  private async facts(edition: EditionView, symbol: string, language: string | null, lives: readonly Life[]): Promise<PlaceFacts> {
    const { tree } = edition;
    const number = tree.numberOf(symbol);
    const wanted = language ?? (edition.languages.includes('en') ? 'en' : edition.languages[0] ?? 'en');
    const notes = await this.editions.notesBetween(edition, wanted, number, number);
    const [dates] = await this.work.read<{ from: string | null; to: string | null }>(
      'select valid_from::text as "from", valid_to::text as "to" from classification.place where edition_code = $1 and number = $2', [edition.code, number]);
    // A symbol may have come, gone and returned: what counts is its life at the edition's day.
    const life = lives.filter((each) => each.symbol === symbol && each.created <= edition.inForce).at(-1);
    return {
      symbol, title: (tree.place(symbol)!.titles as Record<string, string>)[wanted] ?? '', path: tree.pathTo(symbol).map((place) => place.symbol), parent: tree.place(symbol)!.parent,
      depth: tree.depthOf(symbol), kind: tree.place(symbol)!.officialKind, notes: notes.get(number) ?? [], validFrom: life?.created ?? dates?.from ?? null, validTo: life?.expired ?? dates?.to ?? null,
    };
  }

  /** From the newest inventory of the scheme, oldest first. */
  private async lives(scheme: SchemeCode, symbols: readonly string[]): Promise<readonly Life[]> {
    const editions = await this.work.read<{ code: string }>(`select code from classification.edition e where scheme_code = $1
      and exists (select from classification.symbol_validity v where v.edition_code = e.code)`, [scheme]);
    const newest = editions.map((edition) => edition.code).sort(compareEditions).at(-1);
    return newest === undefined || symbols.length === 0 ? [] : this.work.read<Life>(`select symbol, created::text, expired::text from classification.symbol_validity
      where edition_code = $1 and symbol = any($2) order by created`, [newest, symbols]);
  }
}

function refusal(edition: EditionView, spelling: string, symbol: string | null, lives: readonly Life[], others: ReadonlySet<string>): PlaceRefusal {
  if (symbol === null) return { symbol: spelling, refusal: 'notASymbol', message: `“${spelling}” is no symbol of this classification.` };
  const life = lives.filter((each) => each.symbol === symbol).at(-1);
  if (life?.expired) return { symbol: spelling, refusal: 'notInThisEdition', message: `${symbol} is not in ${edition.code}; it was valid until ${life.expired}.` };
  if (life || others.has(symbol)) return { symbol: spelling, refusal: 'notInThisEdition', message: `${symbol} is not in ${edition.code}, but in another edition.` };
  return { symbol: spelling, refusal: 'unknownPlace', message: `There is no place ${symbol} in ${edition.code}.` };
}
