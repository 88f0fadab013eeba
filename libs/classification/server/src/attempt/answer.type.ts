import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AlreadyChecked, AnswerNotValid, AttemptNotFound, SetNotOpen, UnknownPlaces } from './attempt-refusals';
import { ClassificationPractice } from './practice.type';

@InputType({ description: 'A chosen place.' })
export class ChosenPlaceFields {
  @Field({ description: 'Its symbol in any usual spelling.' }) readonly symbol!: string;
  @Field(() => String, { nullable: true, description: 'Its role, where the case asks for one.' }) readonly role?: string | null;
}

@InputType({ description: 'An answer to a case as it is now, whole.' })
export class ClassificationAnswerFields {
  @Field(() => ID, { description: 'Made in the browser (a UUID) for this change: sending it again is no second answer.' }) readonly id!: string;
  @Field(() => ID, { description: 'The attempt.' }) readonly attemptId!: string;
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field(() => Int, { description: 'The try, from 1.' }) readonly tryNumber!: number;
  @Field(() => Int, { description: 'Counts the changes within the try, from 1: the highest stands, whenever it arrives.' }) readonly sequence!: number;
  @Field(() => [ChosenPlaceFields], { description: 'The chosen places; their order means nothing.' }) readonly places!: ChosenPlaceFields[];
  @Field(() => String, { nullable: true, description: 'Language of the texts in the answer.' }) readonly language?: string | null;
}

@InputType({ description: 'Which set of which training is opened.' })
export class StartClassificationSetFields {
  @Field({ description: 'Address of the training.' }) readonly training!: string;
  @Field({ description: 'Key of the activity in it.' }) readonly activity!: string;
  @Field(() => Boolean, { nullable: true, description: 'Begin another attempt when the last one is finished.' }) readonly anew?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Language of the texts.' }) readonly language?: string | null;
}

@ObjectType({ description: 'The answer is stored.' })
export class ClassificationAnswerSaved {
  @Field(() => Date, { description: 'When it was stored.' }) readonly savedAt!: Date;
  @Field(() => Int, { description: 'The highest change of this try: above the own one, another window was faster, and its answer stands.' }) readonly newest!: number;
}

const resolveType = (value: object) => value.constructor.name;

export const StartClassificationSetResult = createUnionType({
  name: 'StartClassificationSetResult', description: 'The attempt, or why not.', types: () => [ClassificationPractice, SetNotOpen] as const, resolveType,
});

export const SaveClassificationAnswerResult = createUnionType({
  name: 'SaveClassificationAnswerResult', description: 'Stored, or why not.',
  types: () => [ClassificationAnswerSaved, AttemptNotFound, UnknownPlaces, AnswerNotValid, AlreadyChecked] as const,
  resolveType: (value: object) => ('savedAt' in value ? 'ClassificationAnswerSaved' : value.constructor.name),
});

export const CheckClassificationAnswerResult = createUnionType({
  name: 'CheckClassificationAnswerResult', description: 'The attempt with the case marked, or why not.',
  types: () => [ClassificationPractice, AttemptNotFound, UnknownPlaces, AnswerNotValid, AlreadyChecked] as const, resolveType,
});
