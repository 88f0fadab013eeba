import { Inject } from '@nestjs/common';
import { Context, Query, Resolver } from '@nestjs/graphql';
import { Access, type RequestContext } from '@classmark/platform/server';
import { Me, meOf } from './me.type';
import { PersonReader } from './person-reader';

/** Who is signed in. */
@Resolver(() => Me)
export class MeResolver {
  constructor(@Inject(PersonReader) private readonly people: PersonReader) {}

  @Access('public')
  @Query(() => Me, { nullable: true, description: 'The signed-in person, or null.' })
  async me(@Context('ctx') ctx: RequestContext): Promise<Me | null> {
    const row = ctx.actor && await this.people.self(null, ctx.actor.personId);
    return row && ctx.actor ? meOf(row, ctx.actor.roles) : null;
  }
}
