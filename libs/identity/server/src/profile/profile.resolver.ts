import { Inject } from '@nestjs/common';
import { Args, Context, createUnionType, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Access, isRefusal, personIdOf, type Refusal, type RequestContext } from '@classmark/platform/server';
import { ChangeAffiliation } from '../affiliation/change-affiliation';
import { Me, meOf } from '../person/me.type';
import { PersonReader } from '../person/person-reader';
import { FieldNotValid } from '../person/person-refusals';
import { TooManyAttempts } from '../sign-in/sign-in-refusals';
import { ChangePassword } from './change-password';
import { UpdateProfile } from './update-profile';

@ObjectType({ description: 'The change is saved.' })
export class ProfileSaved {
  @Field(() => Me) readonly me: Me;

  constructor(me: Me) {
    this.me = me;
  }
}

@InputType({ description: 'What a person changes of the own profile.' })
export class ProfileInput {
  @Field() readonly displayName!: string;
  @Field() readonly language!: string;
  @Field(() => String, { nullable: true, description: 'IANA name; null: as the browser says.' }) readonly timeZone!: string | null;
}

const byClass = (value: object) => value.constructor.name;
export const SaveProfileResult = createUnionType({ name: 'SaveProfileResult', types: () => [ProfileSaved, FieldNotValid] as const, resolveType: byClass });
export const ChangePasswordResult = createUnionType({ name: 'ChangePasswordResult', types: () => [ProfileSaved, FieldNotValid, TooManyAttempts] as const, resolveType: byClass });

/** What people change of themselves. */
@Resolver()
export class ProfileResolver {
  constructor(
    @Inject(UpdateProfile) private readonly update: UpdateProfile,
    @Inject(ChangeAffiliation) private readonly affiliation: ChangeAffiliation,
    @Inject(ChangePassword) private readonly password: ChangePassword,
    @Inject(PersonReader) private readonly people: PersonReader,
  ) {}

  @Access('signedIn')
  @Mutation(() => SaveProfileResult, { description: 'Changes name, language and time zone.' })
  async updateProfile(@Args('input') input: ProfileInput, @Context('ctx') ctx: RequestContext): Promise<ProfileSaved | Refusal> {
    return this.saved(ctx, await this.update.execute(ctx, input));
  }

  @Access('signedIn')
  @Mutation(() => SaveProfileResult, { description: 'Moves the person to another office or audience from now on. Another office begins as claimed.' })
  async changeAffiliation(
    @Args('officeCode', { type: () => String, nullable: true }) officeCode: string | null, @Args('audience') audience: string, @Context('ctx') ctx: RequestContext,
  ): Promise<ProfileSaved | Refusal> {
    return this.saved(ctx, await this.affiliation.execute(ctx, { officeCode: officeCode ?? null, audience }));
  }

  @Access('signedIn')
  @Mutation(() => ChangePasswordResult, { description: 'Chooses or changes the password; every other session ends.' })
  async changePassword(
    @Args('newPassword') newPassword: string, @Context('ctx') ctx: RequestContext, @Args('currentPassword', { type: () => String, nullable: true }) currentPassword?: string | null,
  ): Promise<ProfileSaved | Refusal> {
    return this.saved(ctx, await this.password.execute(ctx, { currentPassword: currentPassword ?? null, newPassword }));
  }

  private async saved(ctx: RequestContext, outcome: Refusal | { readonly changed: true }): Promise<ProfileSaved | Refusal> {
    if (isRefusal(outcome)) return outcome;
    return new ProfileSaved(meOf((await this.people.self(null, personIdOf(ctx)))!, ctx.actor!.roles));
  }
}
