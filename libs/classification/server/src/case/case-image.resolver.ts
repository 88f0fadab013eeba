import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@classmark/platform/server';
import { PracticeImage } from '../attempt/case-text.type';
import { CaseImages } from './case-images';

/** The address of a picture, sealed for who was given the case. */
@Resolver(() => PracticeImage)
export class CaseImageResolver {
  constructor(@Inject(CaseImages) private readonly images: CaseImages) {}

  @ResolveField(() => String, { description: 'Where it is read, by the person who asks only.' })
  address(@Parent() image: PracticeImage, @Context('ctx') ctx: RequestContext): string {
    return this.images.addressFor(ctx.actor?.personId ?? null, image.imageId);
  }
}
