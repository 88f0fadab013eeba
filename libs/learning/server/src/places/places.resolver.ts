import { Inject } from '@nestjs/common';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { OfferingType } from '@classmark/catalogue/server';
import { type RequestContext, UnitOfWork } from '@classmark/platform/server';

/** Places of an offering: catalogue knows how many there are, learning how many are taken. */
@Resolver(() => OfferingType)
export class PlacesResolver {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  @ResolveField('placesLeft', () => Int, { nullable: true, description: 'Places that nobody has taken; nothing when as many may come as want to.' })
  async placesLeft(@Parent() offering: OfferingType, @Context('ctx') ctx: RequestContext): Promise<number | null> {
    if (offering.capacity === null) return null;
    const taken = await ctx.loaders.get('learning.seatsTaken', () => this.loader()).load(offering.id);
    return Math.max(0, offering.capacity - taken);
  }

  private loader(): DataLoader<string, number> {
    return new DataLoader(async (ids: readonly string[]) => {
      const rows = await this.work.read<{ offering_id: string; taken: number }>('select offering_id, taken from learning.seat_count where offering_id = any($1)', [ids]);
      const taken = new Map(rows.map((row) => [row.offering_id, row.taken]));
      return ids.map((id) => taken.get(id) ?? 0);
    });
  }
}
