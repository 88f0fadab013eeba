import { Inject } from '@nestjs/common';
import { Args, Context, createUnionType, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Access, isRefusal, personIdOf, type RequestContext } from '@classmark/platform/server';
import { EnrolmentNotFound } from '../enrolment/enrolment-refusals';
import { RecordReading } from './record-reading';

@InputType({ description: 'Which lesson is read, within which enrolment.' })
export class RecordReadingFields {
  @Field(() => ID, { description: 'The enrolment.' }) readonly enrolmentId!: string;
  @Field({ description: 'Key of the lesson.' }) readonly lessonKey!: string;
  @Field({ description: 'False when the lesson was opened, true when it was read to its end.' }) readonly finished!: boolean;
}

@ObjectType({ description: 'The reading is recorded.' })
export class ReadingRecorded {
  @Field(() => Date, { description: 'When.' }) readonly savedAt!: Date;
  @Field(() => [String], { nullable: true, description: 'Keys of everything that is done now; nothing when the lesson was only opened.' }) readonly done!: readonly string[] | null;
  @Field({ description: 'Whether this completed the training.' }) readonly completed!: boolean;
}

export const RecordReadingResult = createUnionType({
  name: 'RecordReadingResult', description: 'Recorded, or why not.', types: () => [ReadingRecorded, EnrolmentNotFound] as const,
  resolveType: (value: object) => (isRefusal(value) ? value.constructor.name : 'ReadingRecorded'),
});

/** Opening and reading lessons. */
@Resolver()
export class ReadingResolver {
  constructor(@Inject(RecordReading) private readonly record: RecordReading) {}

  @Access('signedIn')
  @Mutation(() => RecordReadingResult, { description: 'Records that the signed-in person opened a lesson, or read it to its end. Repeating is harmless.' })
  recordReading(@Args('input') input: RecordReadingFields, @Context('ctx') ctx: RequestContext) {
    return this.record.execute(ctx, { ...input, personId: personIdOf(ctx) });
  }
}
