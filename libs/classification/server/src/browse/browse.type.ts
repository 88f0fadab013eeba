import { Field, Int, ObjectType } from '@nestjs/graphql';
import { editionSlug } from '@classmark/classification/core';
import type { Lang } from '@classmark/platform/core';
import type { EditionSummary, EditionView, PlaceView } from '../scheme/edition-store';
import { PLACE_FLAGS, PlaceStep } from '../scheme/scheme.type';

@ObjectType({ description: 'An edition in a list.' })
export class EditionInList {
  @Field({ description: 'As printed: "NCL 13-2026".' }) readonly edition: string;
  @Field({ description: 'As it stands in an address, beside the scheme: "13-2026".' }) readonly slug: string;
  @Field({ description: 'Civil date on which it came into force.' }) readonly inForce: string;
  @Field(() => Int, { description: 'Number of its places.' }) readonly places: number;
  @Field(() => [String], { description: 'Languages in which it has texts.' }) readonly languages: readonly string[];

  constructor(edition: EditionSummary) {
    this.edition = edition.code;
    this.slug = editionSlug(edition.scheme, edition.code);
    this.inForce = edition.inForce;
    this.places = edition.places;
    this.languages = edition.languages;
  }
}

@ObjectType({ description: 'One of the four classifications with the editions that are here.' })
export class ClassificationScheme {
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly code!: string;
  @Field(() => [EditionInList], { description: 'The newest first.' }) readonly editions!: readonly EditionInList[];
  @Field(() => String, { nullable: true, description: 'The edition in force today, as printed; nothing when the first one has yet to come into force.' }) readonly current!: string | null;
}

@ObjectType({ description: 'A place directly below another one.' })
export class PlaceBelow extends PlaceStep {
  @Field(() => Int, { description: 'Number of places directly below it.' }) readonly below: number;
  @Field(() => Int, { description: 'Sum of 1 goods, 2 services, 4 auxiliary, 8 with notes.' }) readonly flags: number;

  constructor(edition: EditionView, place: PlaceView, language: Lang) {
    super(place, language);
    this.below = edition.tree.childrenOf(place.symbol).length;
    this.flags = (place.nature ? PLACE_FLAGS[place.nature] : 0) + (place.auxiliary ? PLACE_FLAGS.auxiliary : 0) + (place.hasNotes ? PLACE_FLAGS.notes : 0);
  }
}

@ObjectType({ description: 'An alphabetical entry with its synonyms.' })
export class ListedEntry {
  @Field({ description: 'Its number in the alphabetical list.' }) readonly code!: string;
  @Field({ description: 'Its name.' }) readonly label!: string;
  @Field(() => [String], { description: 'Other names of the same.' }) readonly synonyms!: readonly string[];
  @Field({ description: 'Language of the names.' }) readonly language!: string;
}

@ObjectType({ description: 'Alphabetical entries below a place, in the order of their numbers.' })
export class PlaceEntries {
  @Field(() => [ListedEntry], { description: 'The entries.' }) readonly nodes!: readonly ListedEntry[];
  @Field(() => Int, { description: 'How many there are.' }) readonly totalCount!: number;
  @Field(() => String, { nullable: true, description: 'Number after which the next ones come; nothing when these were the last.' }) readonly next!: string | null;
}

@ObjectType({ description: 'What happened to a place since the edition before.' })
export class PlaceChanged {
  @Field({ description: 'added, moved, retitled or vanished.' }) readonly kind!: string;
  @Field({ description: 'Its symbol.' }) readonly symbol!: string;
  @Field(() => String, { nullable: true, description: 'Its title now; nothing when it vanished.' }) readonly title!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the title.' }) readonly titleLanguage!: string | null;
  @Field(() => String, { nullable: true, description: 'The title it had, where that changed or the place vanished.' }) readonly before!: string | null;
  @Field(() => String, { nullable: true, description: 'The place it stood under, where that changed.' }) readonly parentBefore!: string | null;
  @Field({ description: 'The edition before.' }) readonly since!: string;
}

@ObjectType({ description: 'What changed since the edition before.' })
export class ClassificationChanges {
  @Field(() => String, { nullable: true, description: 'The edition before; nothing for the first of a scheme.' }) readonly since!: string | null;
  @Field(() => Int, { description: 'Places that are new.' }) readonly added!: number;
  @Field(() => Int, { description: 'Places that stand under another one.' }) readonly moved!: number;
  @Field(() => Int, { description: 'Places with another title.' }) readonly retitled!: number;
  @Field(() => Int, { description: 'Places that are gone.' }) readonly vanished!: number;
  @Field(() => [PlaceChanged], { description: 'The changes asked for, in reading order.' }) readonly nodes!: readonly PlaceChanged[];
  @Field(() => Int, { description: 'How many changes of the kinds asked for there are.' }) readonly totalCount!: number;
}

@ObjectType({ description: 'Another edition in which a symbol stands.' })
export class StandsIn {
  @Field({ description: 'The edition, as printed.' }) readonly edition!: string;
  @Field({ description: 'As it stands in an address.' }) readonly slug!: string;
  @Field({ description: 'Civil date on which it came into force.' }) readonly inForce!: string;
}

@ObjectType({ description: 'Where somebody wanted to go who asked for a place that an edition does not have.' })
export class MissingPlace {
  @Field(() => String, { nullable: true, description: 'The symbol that was meant, in its canonical spelling; nothing when the text is none.' }) readonly symbol!: string | null;
  @Field(() => [StandsIn], { description: 'Other editions that have it, the newest first.' }) readonly editions!: readonly StandsIn[];
  @Field(() => String, { nullable: true, description: 'Civil day until which it was valid; nothing when it never was, as far as is known.' }) readonly validUntil!: string | null;
  @Field(() => [PlaceStep], { description: 'What took its place in this edition, as far as it is known.' }) readonly successors!: readonly PlaceStep[];
  @Field(() => [PlaceStep], { description: 'The nearest places of this edition.' }) readonly nearest!: readonly PlaceStep[];
}
