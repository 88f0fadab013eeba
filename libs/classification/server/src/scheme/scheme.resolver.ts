import { Inject } from '@nestjs/common';
import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { normaliseSymbol } from '@classmark/classification/core';
import { isLang, type Lang } from '@classmark/platform/core';
import { Access, type RequestContext } from '@classmark/platform/server';
import { FindPlaces } from '../browse/find-places';
import { EditionStore } from './edition-store';
import { ClassificationEdition, ClassificationPlace, PlaceHit, PlaceTable } from './scheme.type';

const MOST_HITS = 50;
/** Characters of a search that are looked at. */
const LONGEST_SEARCH = 200;

/** Language of an answer: the one asked for, else the request's. */
export function languageOf(wanted: string | null | undefined, ctx: RequestContext): Lang {
  return isLang(wanted) ? wanted : ctx.language;
}

/** The classifications, open to everybody. */
@Resolver()
export class SchemeResolver {
  constructor(@Inject(EditionStore) private readonly editions: EditionStore, @Inject(FindPlaces) private readonly find: FindPlaces) {}

  @Access('public')
  @Query(() => ClassificationEdition, { nullable: true, description: 'An edition with its upper levels, or nothing.' })
  async classificationEdition(
    @Args('edition', { description: 'As printed: "NCL 13-2026".' }) code: string,
    @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<ClassificationEdition | null> {
    const edition = await this.editions.edition(code);
    return edition && new ClassificationEdition(edition, languageOf(language, ctx));
  }

  @Access('public')
  @Query(() => PlaceTable, { nullable: true, description: 'Everything below a place, without the place itself; or nothing.' })
  async classificationBranch(
    @Args('edition') code: string, @Args('symbol') symbol: string,
    @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<PlaceTable | null> {
    const edition = await this.editions.edition(code);
    if (!edition?.tree.has(symbol)) return null;
    const below = edition.tree.places.slice(edition.tree.numberOf(symbol) + 1, edition.tree.lastNumberBelow(symbol) + 1);
    return new PlaceTable(edition, below, languageOf(language, ctx));
  }

  @Access('public')
  @Query(() => ClassificationPlace, { nullable: true, description: 'A place by its symbol in any usual spelling, with its chain and notes; or nothing.' })
  async classificationPlace(
    @Args('edition') code: string, @Args('symbol') text: string,
    @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<ClassificationPlace | null> {
    const edition = await this.editions.edition(code);
    const symbol = edition && normaliseSymbol(edition.scheme, text.slice(0, LONGEST_SEARCH));
    const place = symbol ? edition.tree.place(symbol) : null;
    if (!edition || !place) return null;
    const notes = await this.editions.notes(edition, edition.tree.pathTo(place.symbol).filter((each) => each.hasNotes).map((each) => edition.tree.numberOf(each.symbol)));
    return new ClassificationPlace(edition, place, notes, languageOf(language, ctx));
  }

  @Access('public')
  @Query(() => [PlaceHit], { description: 'Places by symbol in any usual spelling, alphabetical entries by number, and both by words: stemmed, and with the nearest words where one is mistyped.' })
  async searchPlaces(
    @Args('edition') code: string, @Args('question') question: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
    @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<PlaceHit[]> {
    const edition = await this.editions.edition(code);
    if (!edition) return [];
    const wanted = languageOf(language, ctx);
    const hits = await this.find.execute(edition, wanted, question.slice(0, LONGEST_SEARCH), Math.min(Math.max(first, 1), MOST_HITS));
    return hits.map((hit) => new PlaceHit(edition, hit, wanted));
  }
}
