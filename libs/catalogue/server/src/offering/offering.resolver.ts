import { Inject } from '@nestjs/common';
import { Args, Context, Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { isUuid } from '@classmark/platform/core';
import { Access, type RequestContext } from '@classmark/platform/server';
import { languageOf } from '../search/catalogue.resolver';
import { OfferingStore } from './offering-store';
import { OfferingType } from './offering.type';
import { WebinarList } from './webinar-list';

/** Which webinars. */
export enum WebinarTime { upcoming = 'upcoming', past = 'past' }

registerEnumType(WebinarTime, { name: 'WebinarTime', description: 'Webinars that have not ended, or those that have.' });

@ObjectType({ description: 'Webinars by date.' })
export class Webinars {
  @Field(() => Int, { description: 'How many fit.' }) readonly totalCount!: number;
  @Field(() => [OfferingType], { description: 'The first of them.' }) readonly nodes!: readonly OfferingType[];
}

/** Offerings and the list of webinars. */
@Resolver(() => OfferingType)
export class OfferingResolver {
  constructor(@Inject(WebinarList) private readonly list: WebinarList, @Inject(OfferingStore) private readonly store: OfferingStore) {}

  @Access('public')
  @Query(() => Webinars, { description: 'Webinars by date: the next first, or of those that are over the latest first.' })
  async webinars(
    @Args('when', { type: () => WebinarTime, defaultValue: WebinarTime.upcoming }) when: WebinarTime,
    @Args('topic', { type: () => [String], nullable: true }) topic: string[] | null,
    @Args('spoken', { type: () => [String], nullable: true }) spoken: string[] | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
    @Context('ctx') ctx: RequestContext,
  ): Promise<Webinars> {
    const nowMs = ctx.clock.now();
    const { webinars, total } = await this.list.find({ when, topics: topic ?? [], languages: spoken ?? [], first, nowMs });
    return { totalCount: total, nodes: webinars.map((view) => new OfferingType(view, languageOf(language, ctx), nowMs)) };
  }

  @Access('public')
  @Query(() => OfferingType, { nullable: true, description: 'One offering, or nothing.' })
  async offering(
    @Args('id', { type: () => ID }) id: string,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
    @Context('ctx') ctx: RequestContext,
  ): Promise<OfferingType | null> {
    if (!isUuid(id)) return null;
    const view = (await this.store.many([id])).get(id);
    return view ? new OfferingType(view, languageOf(language, ctx), ctx.clock.now()) : null;
  }
}
