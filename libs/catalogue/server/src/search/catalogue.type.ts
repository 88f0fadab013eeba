import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FacetCount, FilteredCatalogue } from '@classmark/catalogue/core';
import { translated, type Lang } from '@classmark/platform/core';
import type { ListedRow, TrainingRow } from './training-row';

/** The kinds of training. */
export enum TrainingKind { distanceCourse = 'distanceCourse', classificationTraining = 'classificationTraining', webinar = 'webinar' }
/** How much a training expects. */
export enum TrainingLevel { introduction = 'introduction', intermediate = 'intermediate', advanced = 'advanced' }

registerEnumType(TrainingKind, { name: 'TrainingKind', description: 'Kind of a training.' });
registerEnumType(TrainingLevel, { name: 'TrainingLevel', description: 'How much a training expects.' });

@ObjectType({ description: 'A training in a list.' })
export class TrainingCard {
  @Field(() => ID, { description: 'Its id.' }) readonly id: string;
  @Field({ description: 'Stands in its address.' }) readonly slug: string;
  @Field(() => TrainingKind, { description: 'Its kind.' }) readonly kind: TrainingRow['kind'];
  @Field(() => TrainingLevel, { description: 'Its level.' }) readonly level: TrainingRow['level'];
  @Field(() => [String], { description: 'Standards and classifications as printed.' }) readonly topics: readonly string[];
  @Field(() => [String], { description: 'Languages in which it can be read.' }) readonly languages: readonly string[];
  @Field(() => Int, { description: 'Effort in minutes.' }) readonly minutes: number;
  @Field(() => ID, { nullable: true, description: 'For a webinar: its date, whose page is the webinar’s.' }) readonly offeringId: string | null;
  @Field({ description: 'Title.' }) readonly title: string;
  @Field({ description: 'One sentence.' }) readonly line: string;
  @Field({ description: 'Language of title and line; another one than asked for when there is no translation.' }) readonly titleLanguage: string;

  constructor(row: ListedRow, wanted: Lang) {
    this.id = row.id;
    this.slug = row.slug;
    this.kind = row.kind;
    this.level = row.level;
    this.topics = row.topics;
    this.languages = row.languages;
    this.minutes = row.minutes;
    this.offeringId = row.offering_id;
    const words = translated(row.titles, wanted)!;
    this.title = words.value.title;
    this.line = words.value.line;
    this.titleLanguage = words.lang;
  }
}

@ObjectType({ description: 'An answer to a question of the filter, with the number of trainings it would show.' })
export class FacetOption {
  @Field({ description: 'The answer as it stands in the address.' }) readonly value!: string;
  @Field(() => Int, { description: 'Trainings it would show, given the other questions.' }) readonly count!: number;
  @Field({ description: 'Whether it is chosen.' }) readonly on!: boolean;
}

@ObjectType({ description: 'The questions of the filter.' })
export class CatalogueFacets {
  @Field(() => [FacetOption], { description: 'Standard or classification.' }) readonly topic!: readonly FacetCount[];
  @Field(() => [FacetOption], { description: 'Kind.' }) readonly kind!: readonly FacetCount[];
  @Field(() => [FacetOption], { description: 'Language.' }) readonly language!: readonly FacetCount[];
  @Field(() => [FacetOption], { description: 'Length: short (up to an hour), medium (to three), long.' }) readonly length!: readonly FacetCount[];
}

@ObjectType({ description: 'Trainings that fit a question and a filter.' })
export class Catalogue {
  @Field(() => Int, { description: 'How many fit.' }) readonly totalCount: number;
  @Field(() => [TrainingCard], { description: 'The first of them.' }) readonly nodes: readonly TrainingCard[];
  @Field(() => CatalogueFacets, { description: 'The filter with its counts.' }) readonly facets: FilteredCatalogue<ListedRow>['facets'];
  @Field(() => [TrainingCard], { description: 'When nothing fits: what is most like it.' }) readonly nearest: readonly TrainingCard[];

  constructor(found: FilteredCatalogue<ListedRow>, first: number, nearest: readonly ListedRow[], language: Lang) {
    this.totalCount = found.trainings.length;
    this.nodes = found.trainings.slice(0, first).map((row) => new TrainingCard(row, language));
    this.facets = found.facets;
    this.nearest = nearest.map((row) => new TrainingCard(row, language));
  }
}

@InputType({ description: 'What a reader looks for. Within one question any answer fits, between questions all must.' })
export class CatalogueQuestion {
  @Field(() => String, { nullable: true, description: 'Words, a standard or a symbol.' }) readonly words?: string | null;
  @Field(() => [String], { nullable: true, description: 'Standards and classifications.' }) readonly topic?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Kinds.' }) readonly kind?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Languages.' }) readonly language?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Lengths: short, medium, long.' }) readonly length?: string[] | null;
}
