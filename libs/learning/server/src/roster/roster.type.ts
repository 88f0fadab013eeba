import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OfferingType } from '@classmark/catalogue/server';
import type { Lang } from '@classmark/platform/core';
import type { CourseView } from '../my-learning/course-view';
import type { RosterCounts } from './read-roster';

/** Where an episode is, as a roster says it. */
export enum RosterState { enrolled = 'enrolled', begun = 'begun', completed = 'completed', passed = 'passed', withdrawn = 'withdrawn' }

registerEnumType(RosterState, { name: 'RosterState', description: 'Where an episode is: the furthest it has come.' });

/** Who a person is, as identity says it. */
export interface RosterPerson { readonly displayName: string }

@ObjectType({ description: 'One episode of one person in the offering.' })
export class RosterLine {
  @Field(() => ID, { description: 'The enrolment.' }) readonly id: string;
  @Field(() => ID, { description: 'The person.' }) readonly personId: string;
  @Field({ description: 'Name of the person.' }) readonly name: string;
  @Field(() => String, { nullable: true, description: 'Office as it was at enrolment, by its ST.3 code.' }) readonly officeCode: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that office.' }) readonly officeName: string | null;
  @Field({ description: 'Whether the affiliation was confirmed at enrolment.' }) readonly officeConfirmed: boolean;
  @Field(() => Int, { description: '1 for the first time, 2 after a withdrawal, and so on.' }) readonly episode: number;
  @Field(() => RosterState, { description: 'The furthest the episode has come.' }) readonly state: RosterState;
  @Field(() => Float, { description: 'Share of the activities that are done, 0 to 1.' }) readonly share: number;
  @Field(() => Date, { description: 'When the person enrolled.' }) readonly enrolledAt: Date;
  @Field(() => Date, { nullable: true, description: 'When the first activity was begun.' }) readonly startedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the training was completed.' }) readonly completedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the training was passed.' }) readonly passedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the person withdrew.' }) readonly withdrawnAt: Date | null;

  constructor({ enrolment, progress }: CourseView, person: RosterPerson | undefined, officeName: string | null) {
    this.id = enrolment.id;
    this.personId = enrolment.personId;
    this.name = person?.displayName ?? '';
    this.officeCode = enrolment.snapshot.officeCode;
    this.officeName = officeName;
    this.officeConfirmed = enrolment.snapshot.confirmed;
    this.episode = enrolment.episode;
    this.share = progress.share;
    this.enrolledAt = new Date(enrolment.enrolledAtMs);
    this.startedAt = dateOf(enrolment.startedAtMs);
    this.completedAt = dateOf(enrolment.completedAtMs);
    this.passedAt = dateOf(enrolment.passedAtMs);
    this.withdrawnAt = dateOf(enrolment.withdrawnAtMs);
    this.state = this.withdrawnAt ? RosterState.withdrawn : this.passedAt ? RosterState.passed : this.completedAt ? RosterState.completed
      : this.startedAt ? RosterState.begun : RosterState.enrolled;
  }
}

@ObjectType({ description: 'Who is in an offering.' })
export class Roster {
  @Field(() => OfferingType, { description: 'The offering.' }) readonly offering!: OfferingType;
  @Field(() => [RosterLine], { description: 'Every episode in the order of enrolment.' }) readonly lines!: readonly RosterLine[];
}

@ObjectType({ description: 'An offering whose roster one may see, with its counts.' })
export class RosterOffering {
  @Field(() => ID, { description: 'Id of the offering.' }) readonly id: string;
  @Field(() => OfferingType, { description: 'The offering.' }) readonly offering: OfferingType;
  @Field(() => Int, { description: 'Running episodes.' }) readonly enrolled: number;
  @Field(() => Int, { description: 'Episodes in which something was begun.' }) readonly participated: number;
  @Field(() => Int, { description: 'Completed episodes.' }) readonly completed: number;
  @Field(() => Int, { description: 'Withdrawn episodes.' }) readonly withdrawn: number;

  constructor({ offering, counts }: { readonly offering: ConstructorParameters<typeof OfferingType>[0]; readonly counts: RosterCounts }, wanted: Lang, nowMs: number) {
    this.id = offering.id;
    this.offering = new OfferingType(offering, wanted, nowMs);
    this.enrolled = counts.enrolled;
    this.participated = counts.participated;
    this.completed = counts.completed;
    this.withdrawn = counts.withdrawn;
  }
}

function dateOf(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}
