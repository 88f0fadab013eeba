import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Lang } from '@classmark/platform/core';
import { FractionScalar } from '@classmark/platform/server';
import type { EditionView } from '../scheme/edition-store';
import type { SetView } from '../exercise/set-store';
import { chainOf, PlaceStep } from '../scheme/scheme.type';
import type { AttemptView, CaseState } from './attempt-reader';
import { CaseText, wordsOf } from './case-text.type';
import { CaseMarking } from './marking.type';
import type { ChosenPlace } from './read-answer';

@ObjectType({ description: 'A place of an answer.' })
export class ChosenPlaceType {
  @Field({ description: 'Its symbol.' }) readonly symbol!: string;
  @Field(() => String, { nullable: true, description: 'Its role, where the case asks for one.' }) readonly role!: string | null;
  @Field(() => [PlaceStep], { description: 'From the top down to the place itself; empty for a place of another edition.' }) readonly chain!: readonly PlaceStep[];
}

/** Places of an answer with the titles that lead to them. */
export function chosenPlaces(edition: EditionView, places: readonly ChosenPlace[], language: Lang): ChosenPlaceType[] {
  return places.map(({ symbol, role }) => ({ symbol, role, chain: chainOf(edition, symbol, language) }));
}

@ObjectType({ implements: () => CaseText, description: 'A case of a set as its learner sees it. The key comes with the marking, never before.' })
export class PracticeCase extends CaseText {
  @Field(() => Int, { description: 'The try that stands open or was marked last.' }) readonly tryNumber: number;
  @Field(() => Int, { description: 'The highest change that is kept of this try, 0 for none.' }) readonly sequence: number;
  @Field(() => [ChosenPlaceType], { description: 'The answer as it is kept.' }) readonly places: readonly ChosenPlaceType[];
  @Field(() => Date, { nullable: true, description: 'When the answer was stored.' }) readonly savedAt: Date | null;
  @Field(() => CaseMarking, { nullable: true, description: 'The marking of this try; nothing before the check.' }) readonly marking: CaseMarking | null;
  @Field(() => FractionScalar, { nullable: true, description: 'The mark of the first try, which counts.' }) readonly countedMark: string | null;

  constructor(state: CaseState, set: SetView, language: Lang) {
    super(state.case, language);
    this.tryNumber = state.tryNumber;
    this.sequence = state.sequence;
    this.places = chosenPlaces(set.edition, state.places, language);
    this.savedAt = state.savedAtMs === null ? null : new Date(state.savedAtMs);
    this.marking = state.marking && new CaseMarking(state.marking, state.case, set.edition, language, state.tryNumber === 1);
    this.countedMark = state.countedMark;
  }
}

@ObjectType({ description: 'The mark of a set when every case has been checked.' })
export class PracticeResult {
  @Field(() => FractionScalar, { description: 'Mean of the first marks, exact.' }) readonly mark!: string;
  @Field({ description: 'Whether the mark reaches what is asked.' }) readonly passed!: boolean;
}

@ObjectType({ description: 'An attempt at a set of cases.' })
export class ClassificationPractice {
  @Field(() => ID, { description: 'The attempt.' }) readonly attemptId: string;
  @Field(() => Int, { description: '1 for the first attempt at the set.' }) readonly number: number;
  @Field({ description: 'Title of the set.' }) readonly title: string;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'The edition, as printed.' }) readonly edition: string;
  @Field(() => Int, { description: 'Version of the set.' }) readonly version: number;
  @Field(() => FractionScalar, { description: 'The mark from which it is passed.' }) readonly passMark: string;
  @Field(() => [PracticeCase], { description: 'Its cases in order.' }) readonly cases: readonly PracticeCase[];
  @Field(() => PracticeResult, { nullable: true, description: 'The result, when every case has been checked.' }) readonly result: PracticeResult | null;

  constructor(attempt: AttemptView, language: Lang) {
    this.attemptId = attempt.id;
    this.number = attempt.number;
    this.title = wordsOf(attempt.set.titles, language);
    this.scheme = attempt.set.edition.scheme;
    this.edition = attempt.set.edition.code;
    this.version = attempt.set.version;
    this.passMark = attempt.set.passMark;
    this.cases = attempt.cases.map((state) => new PracticeCase(state, attempt.set, language));
    this.result = attempt.result;
  }
}
