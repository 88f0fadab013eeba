import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { isLang, type Lang } from '@classmark/platform/core';
import { Access, personIdOf, type RequestContext } from '@classmark/platform/server';
import { MyCourse, MyLearning } from './my-course.type';
import { MyLearningReader } from './my-learning-reader';

/** What the signed-in person is learning. */
@Resolver()
export class MyLearningResolver {
  constructor(@Inject(MyLearningReader) private readonly reader: MyLearningReader) {}

  @Access('signedIn')
  @Query(() => MyLearning, { description: 'Everything the signed-in person is enrolled in, and the one to go on with.' })
  async myLearning(@Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): Promise<MyLearning> {
    const nowMs = ctx.clock.now();
    return new MyLearning(await this.reader.ofPerson(personIdOf(ctx), nowMs), languageOf(language, ctx), nowMs);
  }

  @Access('signedIn')
  @Query(() => MyCourse, { nullable: true, description: 'How far the signed-in person is in a training, by its address; nothing when not enrolled.' })
  async myTraining(
    @Args('slug') slug: string,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
    @Context('ctx') ctx: RequestContext,
  ): Promise<MyCourse | null> {
    const course = await this.reader.inTraining(personIdOf(ctx), slug);
    return course && new MyCourse(course, languageOf(language, ctx), ctx.clock.now());
  }
}

function languageOf(wanted: string | null, ctx: RequestContext): Lang {
  return isLang(wanted) ? wanted : ctx.language;
}
