import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AlreadyCompleted, EnrolmentClosed, EnrolmentNotFound, EnrolmentNotOpenYet, NotInvited, OfferingFull, OfferingNotFound } from './enrolment-refusals';
import type { EnrolmentView } from './enrolment-view';

@ObjectType('Enrolment', { description: 'One episode of the signed-in person in one offering.' })
export class EnrolmentType {
  @Field(() => ID, { description: 'Its id.' }) readonly id: string;
  @Field(() => ID, { description: 'The offering.' }) readonly offeringId: string;
  @Field(() => Int, { description: '1 for the first time, 2 after a withdrawal, and so on.' }) readonly episode: number;
  @Field(() => Date, { description: 'When it began.' }) readonly enrolledAt: Date;
  @Field(() => Date, { nullable: true, description: 'When the person withdrew.' }) readonly withdrawnAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the first activity was begun.' }) readonly startedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the training was completed.' }) readonly completedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the training was passed.' }) readonly passedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The activity touched last.' }) readonly lastKey: string | null;
  @Field(() => [String], { description: 'Keys of the activities that are done.' }) readonly done: readonly string[];

  constructor(view: EnrolmentView) {
    this.id = view.id;
    this.offeringId = view.offeringId;
    this.episode = view.episode;
    this.enrolledAt = new Date(view.enrolledAtMs);
    this.withdrawnAt = dateOf(view.withdrawnAtMs);
    this.startedAt = dateOf(view.startedAtMs);
    this.completedAt = dateOf(view.completedAtMs);
    this.passedAt = dateOf(view.passedAtMs);
    this.lastKey = view.lastKey;
    this.done = view.done;
  }
}

function dateOf(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}

@InputType({ description: 'Where the signed-in person enrols.' })
export class EnrolLearnerFields {
  @Field(() => ID, { description: 'The offering.' }) readonly offeringId!: string;
}

@InputType({ description: 'Which enrolment ends.' })
export class WithdrawLearnerFields {
  @Field(() => ID, { description: 'The enrolment.' }) readonly enrolmentId!: string;
  @Field(() => String, { nullable: true, description: 'Why, if the person wants to say.' }) readonly reason?: string | null;
}

@ObjectType({ description: 'The person is enrolled.' })
export class LearnerEnrolled {
  @Field(() => EnrolmentType, { description: 'The running episode.' }) readonly enrolment: EnrolmentType;

  constructor(view: EnrolmentView) {
    this.enrolment = new EnrolmentType(view);
  }
}

@ObjectType({ description: 'The person has withdrawn.' })
export class LearnerWithdrawn {
  @Field(() => EnrolmentType, { description: 'The ended episode.' }) readonly enrolment: EnrolmentType;

  constructor(view: EnrolmentView) {
    this.enrolment = new EnrolmentType(view);
  }
}

const byClass = { resolveType: (value: object) => value.constructor.name };

export const EnrolLearnerResult = createUnionType({
  name: 'EnrolLearnerResult', description: 'Enrolled, or why not.',
  types: () => [LearnerEnrolled, OfferingNotFound, OfferingFull, EnrolmentNotOpenYet, EnrolmentClosed, NotInvited] as const, ...byClass,
});

export const WithdrawLearnerResult = createUnionType({
  name: 'WithdrawLearnerResult', description: 'Withdrawn, or why not.',
  types: () => [LearnerWithdrawn, EnrolmentNotFound, AlreadyCompleted] as const, ...byClass,
});
