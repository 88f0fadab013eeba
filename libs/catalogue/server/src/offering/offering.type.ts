import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { translated, type Lang } from '@classmark/platform/core';
import { TrainingKind } from '../search/catalogue.type';
import type { OfferingView } from './offering-view';

/** What a date allows; whether places are left is learning's to say. */
export enum OfferingPhase { notOpenYet = 'notOpenYet', open = 'open', closed = 'closed', over = 'over' }

registerEnumType(OfferingPhase, { name: 'OfferingPhase', description: 'Whether one can enrol now, as far as dates decide.' });

@ObjectType('Offering', { description: 'A training opened to people: at one’s own pace, or on dates.' })
export class OfferingType {
  @Field(() => ID, { description: 'Its id.' }) readonly id: string;
  @Field(() => ID, { description: 'The training.' }) readonly trainingId: string;
  @Field({ description: 'Address of the training.' }) readonly slug: string;
  @Field(() => TrainingKind, { description: 'Kind of the training.' }) readonly kind: OfferingView['trainingKind'];
  @Field(() => [String], { description: 'Standards and classifications as printed.' }) readonly topics: readonly string[];
  @Field({ description: 'Title.' }) readonly title: string;
  @Field({ description: 'One sentence.' }) readonly line: string;
  @Field({ description: 'Language of title and line.' }) readonly titleLanguage: string;
  @Field(() => Date, { nullable: true, description: 'Beginning; none at one’s own pace.' }) readonly startsAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'End.' }) readonly endsAt: Date | null;
  @Field({ description: 'Time zone in which the host planned it.' }) readonly zone: string;
  @Field(() => Int, { nullable: true, description: 'Places; none means as many as come.' }) readonly capacity: number | null;
  @Field(() => [String], { description: 'Languages: the first is spoken or written, the others are interpreted or translated.' }) readonly languages: readonly string[];
  @Field(() => [String], { description: 'Audiences it is for; none means everybody.' }) readonly audiences: readonly string[];
  @Field(() => Date, { nullable: true, description: 'When enrolment opens.' }) readonly enrolmentOpensAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When enrolment ends.' }) readonly enrolmentClosesAt: Date | null;
  @Field(() => OfferingPhase, { description: 'Whether one can enrol now, as far as dates decide.' }) readonly phase: OfferingPhase;

  constructor(view: OfferingView, wanted: Lang, nowMs: number) {
    this.id = view.id;
    this.trainingId = view.trainingId;
    this.slug = view.trainingSlug;
    this.kind = view.trainingKind;
    this.topics = view.topics;
    const words = translated(view.titles, wanted)!;
    this.title = words.value.title;
    this.line = words.value.line;
    this.titleLanguage = words.lang;
    this.startsAt = dateOf(view.startsAtMs);
    this.endsAt = dateOf(view.endsAtMs);
    this.zone = view.zone;
    this.capacity = view.capacity;
    this.languages = view.languages;
    this.audiences = view.audiences;
    this.enrolmentOpensAt = dateOf(view.enrolmentOpensAtMs);
    this.enrolmentClosesAt = dateOf(view.enrolmentClosesAtMs);
    this.phase = phaseOf(view, nowMs);
  }
}

function dateOf(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}

function phaseOf(view: OfferingView, nowMs: number): OfferingPhase {
  if (view.endsAtMs !== null && nowMs >= view.endsAtMs) return OfferingPhase.over;
  if (view.enrolmentOpensAtMs !== null && nowMs < view.enrolmentOpensAtMs) return OfferingPhase.notOpenYet;
  if (view.enrolmentClosesAtMs !== null && nowMs >= view.enrolmentClosesAtMs) return OfferingPhase.closed;
  return OfferingPhase.open;
}
