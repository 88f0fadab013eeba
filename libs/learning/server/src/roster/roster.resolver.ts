import { Inject } from '@nestjs/common';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { OfferingType } from '@classmark/catalogue/server';
import { IdentityApi } from '@classmark/identity/server';
import { isLang, type Lang } from '@classmark/platform/core';
import { Access, type RequestContext } from '@classmark/platform/server';
import { ReadRoster, type RosterView } from './read-roster';
import { rosterCsv } from './roster-csv';
import { Roster, RosterLine, RosterOffering } from './roster.type';

const STAFF = { anyOf: ['trainer', 'secretariat'] } as const;

/** Rosters: ids from learning, names from identity. */
@Resolver()
export class RosterResolver {
  constructor(@Inject(ReadRoster) private readonly rosters: ReadRoster, @Inject(IdentityApi) private readonly identity: IdentityApi) {}

  @Access(STAFF)
  @Query(() => [RosterOffering], { description: 'The offerings whose rosters one may see, the newest first.' })
  async rosterOfferings(@Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): Promise<RosterOffering[]> {
    return (await this.rosters.offerings(ctx)).map((entry) => new RosterOffering(entry, languageOf(language, ctx), ctx.clock.now()));
  }

  @Access(STAFF)
  @Query(() => Roster, { nullable: true, description: 'Who is in an offering; nothing when it is not one’s to see.' })
  async roster(
    @Args('offeringId', { type: () => ID }) offeringId: string,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
    @Context('ctx') ctx: RequestContext,
  ): Promise<Roster | null> {
    const view = await this.rosters.of(ctx, offeringId);
    return view && { offering: new OfferingType(view.offering, languageOf(language, ctx), ctx.clock.now()), lines: await this.lines(view, languageOf(language, ctx)) };
  }

  @Access(STAFF)
  @Query(() => String, { nullable: true, description: 'The roster as the text of a CSV file; nothing when it is not one’s to see.' })
  async rosterCsv(
    @Args('offeringId', { type: () => ID }) offeringId: string,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
    @Context('ctx') ctx: RequestContext,
  ): Promise<string | null> {
    const view = await this.rosters.of(ctx, offeringId);
    return view && rosterCsv(await this.lines(view, languageOf(language, ctx)));
  }

  private async lines({ episodes }: RosterView, language: Lang): Promise<RosterLine[]> {
    const people = await this.identity.people(null, [...new Set(episodes.map(({ enrolment }) => enrolment.personId))]);
    const offices = this.identity.officeNames(language);
    return episodes.map((episode) => {
      const { personId, snapshot } = episode.enrolment;
      return new RosterLine(episode, people.get(personId), snapshot.officeCode === null ? null : (offices.get(snapshot.officeCode) ?? null));
    });
  }
}

function languageOf(wanted: string | null, ctx: RequestContext): Lang {
  return isLang(wanted) ? wanted : ctx.language;
}
