import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Lang } from '@classmark/platform/core';
import { PlaceStep } from '../scheme/scheme.type';
import type { EditionView } from '../scheme/edition-store';
import type { PracticeMapView, SchemeStanding } from './practice-home';

@ObjectType({ description: 'Places by how they stand: due, new, practised or solid.' })
export class MasteryCountsType {
  @Field(() => Int, { description: 'Their time to come back is here.' }) readonly due!: number;
  @Field(() => Int, { description: 'Never answered in practice.' }) readonly new!: number;
  @Field(() => Int, { description: 'Answered, not solid yet.' }) readonly practised!: number;
  @Field(() => Int, { description: 'Hold for three weeks at least, and were right last.' }) readonly solid!: number;
}

@ObjectType({ description: 'Where the person stands in practice of a scheme.' })
export class PracticeScheme {
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'The newest edition with live cases, as printed.' }) readonly edition: string;
  @Field(() => Int, { description: 'Live cases.' }) readonly cases: number;
  @Field(() => Int, { description: 'Places and confused pairs that are due.' }) readonly due: number;
  @Field(() => Int, { description: 'Cases that bring them back.' }) readonly dueCases: number;
  @Field(() => Int, { description: 'Minutes these take at the pace of the person.' }) readonly minutes: number;
  @Field(() => Date, { nullable: true, description: 'When something is due next.' }) readonly nextDueAt: Date | null;
  @Field(() => Int, { description: 'New places that may still be introduced within this day of practice.' }) readonly newLeft: number;
  @Field(() => MasteryCountsType, { description: 'The places that cases ask for, by how they stand.' }) readonly counts: MasteryCountsType;

  constructor(standing: SchemeStanding) {
    this.scheme = standing.scheme;
    this.edition = standing.edition.code;
    this.cases = standing.cases;
    this.due = standing.due;
    this.dueCases = standing.dueCases;
    this.minutes = standing.minutes;
    this.nextDueAt = standing.nextDueMs === null ? null : new Date(standing.nextDueMs);
    this.newLeft = standing.newLeft;
    this.counts = standing.counts;
  }
}

@ObjectType({ description: 'A place of the map with what lies below it.' })
export class PracticeMapRow extends PlaceStep {
  @Field(() => Int, { description: '1 at the top.' }) readonly depth!: number;
  @Field(() => String, { nullable: true, description: 'How the place itself stands; nothing when no case asks for it.' }) readonly own!: string | null;
  @Field({ description: 'All of it in one word: due when something is due, solid when all is.' }) readonly state!: string;
  @Field(() => MasteryCountsType, { description: 'The place and everything below that cases ask for.' }) readonly counts!: MasteryCountsType;
}

@ObjectType({ description: 'Two places that the person took for one another.' })
export class PracticePair {
  @Field(() => PlaceStep, { description: 'One of them.' }) readonly one!: PlaceStep;
  @Field(() => PlaceStep, { description: 'The other.' }) readonly other!: PlaceStep;
  @Field({ description: 'due, practised or solid.' }) readonly state!: string;
  @Field(() => Date, { description: 'When it comes back.' }) readonly dueAt!: Date;
}

@ObjectType({ description: 'How many live cases have a difficulty.' })
export class PracticeDifficulty {
  @Field(() => Int, { description: '1 to 5.' }) readonly difficulty!: number;
  @Field(() => Int, { description: 'Live cases.' }) readonly cases!: number;
}

@ObjectType({ description: 'A scheme as the person knows it.' })
export class PracticeMap extends PracticeScheme {
  @Field(() => [PracticeMapRow], { description: 'Places that cases ask for and the places above them, in reading order.' }) readonly rows: readonly PracticeMapRow[];
  @Field(() => [PracticePair], { description: 'Confused pairs, the one that is due first at the top.' }) readonly pairs: readonly PracticePair[];
  @Field(() => [PracticeDifficulty], { description: 'Live cases by difficulty.' }) readonly difficulties: readonly PracticeDifficulty[];

  constructor(map: PracticeMapView, language: Lang) {
    super(map);
    const { edition } = map;
    this.rows = map.rows.map(({ symbol, ...row }) => Object.assign(Object.create(PracticeMapRow.prototype) as PracticeMapRow, stepOf(edition, symbol, language), row));
    this.pairs = map.pairs.map(({ one, other, state, dueMs }) => ({ one: stepOf(edition, one, language), other: stepOf(edition, other, language), state, dueAt: new Date(dueMs) }));
    this.difficulties = map.difficulties;
  }
}

/** A place of the edition with its title. @throws when the edition has no such place */
export function stepOf(edition: EditionView, symbol: string, language: Lang): PlaceStep {
  return new PlaceStep(edition.tree.place(symbol)!, language);
}
