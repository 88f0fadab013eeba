import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, isRefusal, type KeysetPage, PageArgs, type Refusal, type RequestContext, UuidScalar } from '@classmark/platform/server';
import { ConfirmAffiliation } from '../affiliation/confirm-affiliation';
import { AffiliationConfirmed, ConfirmAffiliationResult, OfficePerson, OfficePersonConnection } from './office-person.type';
import { OfficePeopleReader } from './office-people-reader';

/** The people of an office. */
@Resolver(() => OfficePerson)
export class OfficePeopleResolver {
  constructor(@Inject(OfficePeopleReader) private readonly people: OfficePeopleReader, @Inject(ConfirmAffiliation) private readonly confirm: ConfirmAffiliation) {}

  @Access({ anyOf: ['coordinator', 'secretariat'] })
  @Query(() => OfficePersonConnection, { description: 'People who belong to an office or claim to, by name. A coordinator sees the own office only.' })
  officePeople(@Args('officeCode') officeCode: string, @Args() page: PageArgs, @Context('ctx') ctx: RequestContext): Promise<KeysetPage<OfficePerson>> {
    return this.people.page(ctx, officeCode, page);
  }

  @Access({ anyOf: ['coordinator', 'secretariat'] })
  @Mutation(() => ConfirmAffiliationResult, { description: 'Confirms that a person belongs to the office claimed. Figures count it for the office from now on.' })
  async confirmAffiliation(@Args('personId', { type: () => UuidScalar }) personId: string, @Context('ctx') ctx: RequestContext): Promise<AffiliationConfirmed | Refusal> {
    const confirmed = await this.confirm.execute(ctx, personId);
    return isRefusal(confirmed) ? confirmed : new AffiliationConfirmed(await this.people.one(confirmed.officeCode, personId));
  }
}
