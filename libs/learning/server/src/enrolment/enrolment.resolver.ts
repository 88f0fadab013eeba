import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isUuid } from '@classmark/platform/core';
import { Access, isRefusal, personIdOf, type RequestContext } from '@classmark/platform/server';
import { EnrolLearner } from './enrol-learner';
import { EnrolmentReader } from './enrolment-reader';
import {
  EnrolLearnerFields, EnrolLearnerResult, EnrolmentType, LearnerEnrolled, LearnerWithdrawn, WithdrawLearnerFields, WithdrawLearnerResult,
} from './enrolment.type';
import { WithdrawLearner } from './withdraw-learner';

/** Enrolling, withdrawing, and where the signed-in person stands. */
@Resolver(() => EnrolmentType)
export class EnrolmentResolver {
  constructor(
    @Inject(EnrolLearner) private readonly enrol: EnrolLearner,
    @Inject(WithdrawLearner) private readonly withdraw: WithdrawLearner,
    @Inject(EnrolmentReader) private readonly reader: EnrolmentReader,
  ) {}

  @Access('signedIn')
  @Query(() => EnrolmentType, { nullable: true, description: 'The newest episode of the signed-in person in an offering, withdrawn or not.' })
  async myEnrolment(@Args('offeringId', { type: () => ID }) offeringId: string, @Context('ctx') ctx: RequestContext): Promise<EnrolmentType | null> {
    if (!isUuid(offeringId)) return null;
    const view = await this.reader.newest(null, personIdOf(ctx), offeringId);
    return view && new EnrolmentType(view);
  }

  @Access('signedIn')
  @Query(() => [EnrolmentType], { description: 'The newest episodes of the signed-in person in several offerings; offerings without one are absent.' })
  async myEnrolments(@Args('offeringIds', { type: () => [ID] }) offeringIds: string[], @Context('ctx') ctx: RequestContext): Promise<EnrolmentType[]> {
    const views = await this.reader.newestOf(personIdOf(ctx), offeringIds.filter(isUuid).slice(0, 100));
    return views.map((view) => new EnrolmentType(view));
  }

  @Access('signedIn')
  @Mutation(() => EnrolLearnerResult, { description: 'Enrols the signed-in person. Asking again while enrolled answers the running episode.' })
  async enrolLearner(@Args('input') input: EnrolLearnerFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.enrol.execute(ctx, { personId: personIdOf(ctx), offeringId: input.offeringId });
    return isRefusal(result) ? result : new LearnerEnrolled(result);
  }

  @Access('signedIn')
  @Mutation(() => WithdrawLearnerResult, { description: 'Ends an enrolment of the signed-in person; the record stays. Enrolling again begins a new episode.' })
  async withdrawLearner(@Args('input') input: WithdrawLearnerFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.withdraw.execute(ctx, { personId: personIdOf(ctx), enrolmentId: input.enrolmentId, reason: input.reason ?? undefined });
    return isRefusal(result) ? result : new LearnerWithdrawn(result);
  }
}
