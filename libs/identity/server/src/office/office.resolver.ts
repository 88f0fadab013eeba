import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isLang } from '@classmark/platform/core';
import { Access, isRefusal, type Refusal, type RequestContext } from '@classmark/platform/server';
import { OfficeDirectory } from './office-directory';
import { DevelopmentStatusInput, DevelopmentStatusSpan, DevelopmentStatusStated, OfficeChoice, StateDevelopmentStatusResult } from './office.type';
import { StateDevelopmentStatus } from './state-development-status';

/** Offices, and what countries are. */
@Resolver(() => OfficeChoice)
export class OfficeResolver {
  constructor(@Inject(OfficeDirectory) private readonly offices: OfficeDirectory, @Inject(StateDevelopmentStatus) private readonly state: StateDevelopmentStatus) {}

  @Access('public')
  @Query(() => [OfficeChoice], { description: 'Offices that people can belong to, by name.' })
  officeChoices(@Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): OfficeChoice[] {
    const lang = isLang(language) ? language : ctx.language;
    const { compare } = new Intl.Collator(lang);
    return this.offices.all().filter(({ canHaveStaff }) => canHaveStaff).map(({ code, names }) => ({ code, name: names[lang] })).sort((a, b) => compare(a.name, b.name));
  }

  @Access({ anyOf: ['secretariat', 'administrator'] })
  @Query(() => [DevelopmentStatusSpan], { description: 'Every dated status, by country.' })
  developmentStatuses(): readonly DevelopmentStatusSpan[] {
    return this.offices.statuses();
  }

  @Access({ anyOf: ['secretariat'] })
  @Mutation(() => StateDevelopmentStatusResult, { description: 'States what a country is for a time, or corrects what was stated. What was counted before keeps the status of its moment.' })
  async stateDevelopmentStatus(@Args('input') input: DevelopmentStatusInput, @Context('ctx') ctx: RequestContext): Promise<DevelopmentStatusStated | Refusal> {
    const stated = await this.state.execute(ctx, input);
    return isRefusal(stated) ? stated : new DevelopmentStatusStated(stated);
  }
}
