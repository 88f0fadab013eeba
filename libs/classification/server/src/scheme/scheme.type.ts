import { Field, Int, ObjectType } from '@nestjs/graphql';
import { translated, type Lang } from '@classmark/platform/core';
import type { FoundPlace } from '../browse/find-places';
import type { EditionView, NotesByLanguage, PlaceView } from './edition-store';

/** Bits of `PlaceTable.flags`. */
export const PLACE_FLAGS = { goods: 1, services: 2, auxiliary: 4, notes: 8 } as const;

/** Title of a place in the wanted language or the nearest there is. */
export function titleOf(place: Pick<PlaceView, 'titles'>, language: Lang): { title: string; titleLanguage: Lang } {
  const words = translated(place.titles, language);
  return { title: words?.value ?? '', titleLanguage: words?.lang ?? language };
}

@ObjectType({ description: 'A place on the way from the top of the scheme.' })
export class PlaceStep {
  @Field({ description: 'Its symbol.' }) readonly symbol: string;
  @Field({ description: 'Its title.' }) readonly title: string;
  @Field({ description: 'Language of the title; another one than asked for when there is no translation.' }) readonly titleLanguage: string;

  constructor(place: PlaceView, language: Lang) {
    const { title, titleLanguage } = titleOf(place, language);
    this.symbol = place.symbol;
    this.title = title;
    this.titleLanguage = titleLanguage;
  }
}

/** The chain of titles that leads to a place, the place itself last. */
export function chainOf(edition: EditionView, symbol: string, language: Lang): PlaceStep[] {
  return edition.tree.has(symbol) ? edition.tree.pathTo(symbol).map((place) => new PlaceStep(place, language)) : [];
}

@ObjectType({ description: 'Places of a part of a scheme as columns, read from top to bottom: small on a slow line, and ready for a tree of many rows.' })
export class PlaceTable {
  @Field(() => [String], { description: 'Symbols.' }) readonly symbols: readonly string[];
  @Field(() => [String], { description: 'Titles.' }) readonly titles: readonly string[];
  @Field(() => [String], { description: 'Language of each title.' }) readonly titleLanguages: readonly string[];
  @Field(() => [Int], { description: 'Depths, 1 at the top.' }) readonly depths: readonly number[];
  @Field(() => [Int], { description: 'Number of places directly below in the whole edition; more than the table holds means that the rest is a branch to fetch.' }) readonly below: readonly number[];
  @Field(() => [Int], { description: 'Sums of 1 goods, 2 services, 4 auxiliary, 8 with notes.' }) readonly flags: readonly number[];

  constructor(edition: EditionView, places: readonly PlaceView[], language: Lang) {
    const titles = places.map((place) => titleOf(place, language));
    this.symbols = places.map((place) => place.symbol);
    this.titles = titles.map((words) => words.title);
    this.titleLanguages = titles.map((words) => words.titleLanguage);
    this.depths = places.map((place) => edition.tree.depthOf(place.symbol));
    this.below = places.map((place) => edition.tree.childrenOf(place.symbol).length);
    this.flags = places.map((place) => (place.nature ? PLACE_FLAGS[place.nature] : 0) + (place.auxiliary ? PLACE_FLAGS.auxiliary : 0) + (place.hasNotes ? PLACE_FLAGS.notes : 0));
  }
}

@ObjectType({ description: 'A dated version of a classification.' })
export class ClassificationEdition {
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'As printed: "NCL 13-2026".' }) readonly edition: string;
  @Field({ description: 'Civil date on which it came into force.' }) readonly inForce: string;
  @Field(() => Int, { description: 'Number of its places.' }) readonly size: number;
  @Field(() => [String], { description: 'Languages in which it has texts.' }) readonly languages: readonly string[];
  @Field(() => [PlaceStep], { description: 'Its places at the top.' }) readonly top: readonly PlaceStep[];
  @Field(() => PlaceTable, { description: 'Its upper levels.' }) readonly skeleton: PlaceTable;

  constructor(edition: EditionView, language: Lang) {
    this.scheme = edition.scheme;
    this.edition = edition.code;
    this.inForce = edition.inForce;
    this.size = edition.tree.size;
    this.languages = edition.languages;
    this.top = edition.tree.childrenOf(null).map((place) => new PlaceStep(place, language));
    this.skeleton = new PlaceTable(edition, edition.tree.places.filter((place) => edition.tree.depthOf(place.symbol) <= edition.skeletonDepth), language);
  }
}

@ObjectType({ description: 'A note that applies to a place.' })
export class AppliedNote {
  @Field({ description: 'introduction, includes, excludes, remark, index, heading or reference.' }) readonly kind!: string;
  @Field({ description: 'Its text; symbols stand in backquotes.' }) readonly text!: string;
  @Field({ description: 'Language of the text.' }) readonly language!: string;
  @Field({ description: 'The place under which it is printed: this one or one above it.' }) readonly from!: string;
}

@ObjectType({ description: 'A place with everything that applies to it.' })
export class ClassificationPlace extends PlaceStep {
  @Field({ description: 'class, subclass, category, division, section, mainGroup or group.' }) readonly kind: string;
  @Field(() => String, { nullable: true, description: 'goods or services; Nice only.' }) readonly nature: string | null;
  @Field({ description: 'An auxiliary section of the Vienna Classification.' }) readonly auxiliary: boolean;
  @Field(() => [PlaceStep], { description: 'From the top down to the place itself.' }) readonly chain: readonly PlaceStep[];
  @Field(() => [AppliedNote], { description: 'Its own notes, then those of the places above it, the nearest first.' }) readonly notes: readonly AppliedNote[];

  /** @param notes of the place and of those above it, by their numbers */
  constructor(readonly edition: EditionView, place: PlaceView, notes: ReadonlyMap<number, NotesByLanguage>, readonly language: Lang) {
    super(place, language);
    this.kind = place.kind;
    this.nature = place.nature;
    this.auxiliary = place.auxiliary;
    this.chain = chainOf(edition, place.symbol, language);
    this.notes = [...edition.tree.pathTo(place.symbol)].reverse().flatMap(({ symbol }) => {
      const said = translated(notes.get(edition.tree.numberOf(symbol)) ?? {}, language);
      return said?.value.map((note) => ({ kind: note.kind, text: note.text, language: said.lang, from: symbol })) ?? [];
    });
  }
}

@ObjectType({ description: 'An alphabetical entry, as printed: a good, a service or a product.' })
export class PlaceEntry {
  @Field({ description: 'Its number in the alphabetical list.' }) readonly code!: string;
  @Field({ description: 'Its name.' }) readonly label!: string;
  @Field({ description: 'Language of the name.' }) readonly language!: string;
}

@ObjectType({ description: 'A stretch of an excerpt.' })
export class ExcerptStretch {
  @Field({ description: 'Plain text.' }) readonly text!: string;
  @Field({ description: 'Whether it is what was looked for.' }) readonly isMarked!: boolean;
}

@ObjectType({ description: 'The sentence of a note for which a place was found.' })
export class FoundNote {
  @Field(() => String, { description: 'introduction, includes, excludes, remark, index, heading or reference.' }) readonly kind!: string;
  @Field({ description: 'Language of the note.' }) readonly language!: string;
  @Field(() => [ExcerptStretch], { description: 'The sentence in its stretches.' }) readonly pieces!: readonly ExcerptStretch[];
}

@ObjectType({ description: 'A place found by a search.' })
export class PlaceHit extends PlaceStep {
  @Field(() => String, { description: 'symbol, symbolBegins, titleWords, titleBegins, notes, chain for words that stand in a title above, or nearest for a place with most of the words where none has all of them: why it was found, the best reason first.' }) readonly reason: FoundPlace['reason'];
  @Field(() => [PlaceStep], { description: 'From the top down to the place itself.' }) readonly chain: readonly PlaceStep[];
  @Field(() => PlaceEntry, { nullable: true, description: 'The entry below the place that was found, when it was not the place itself.' }) readonly entry: PlaceEntry | null;
  @Field(() => String, { nullable: true, description: 'The words looked for in place of mistyped ones.' }) readonly corrected: string | null;
  @Field(() => FoundNote, { nullable: true, description: 'Where in its notes it was found, when its title was not enough.' }) readonly excerpt: FoundNote | null;

  constructor(edition: EditionView, hit: FoundPlace, language: Lang) {
    const place = edition.tree.places[hit.number]!;
    super(place, language);
    this.reason = hit.reason;
    this.chain = chainOf(edition, place.symbol, language);
    this.entry = hit.entry;
    this.corrected = hit.corrected;
    this.excerpt = hit.excerpt;
  }
}
