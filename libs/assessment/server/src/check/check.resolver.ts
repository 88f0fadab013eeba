import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isLang, type Lang } from '@classmark/platform/core';
import { Access, isRefusal, personIdOf, type RequestContext } from '@classmark/platform/server';
import { AnswerCheck } from './answer-check';
import { AnswerCheckFields, AnswerCheckResult, CheckAnswer } from './check-answer.type';
import { MyAnswersReader } from './my-answers-reader';

/** Check questions of lessons. */
@Resolver()
export class CheckResolver {
  constructor(@Inject(AnswerCheck) private readonly answer: AnswerCheck, @Inject(MyAnswersReader) private readonly answers: MyAnswersReader) {}

  @Access('signedIn')
  @Mutation(() => AnswerCheckResult, { description: 'Marks and keeps an answer of the signed-in person; counts it where the person is enrolled.' })
  async answerCheck(@Args('input') input: AnswerCheckFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.answer.execute(ctx, { ...input, enrolmentId: input.enrolmentId ?? null, personId: personIdOf(ctx) });
    return isRefusal(result) ? result : new CheckAnswer(result, languageOf(input.language, ctx));
  }

  @Access('signedIn')
  @Query(() => [CheckAnswer], { description: 'The newest answer of the signed-in person to each question of a lesson; questions without one are absent.' })
  async myCheckAnswers(
    @Args('releaseId', { type: () => ID }) releaseId: string,
    @Args('lessonKey') lessonKey: string,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
    @Context('ctx') ctx: RequestContext,
  ): Promise<CheckAnswer[]> {
    const answers = await this.answers.newest(personIdOf(ctx), releaseId, lessonKey);
    return answers.map((answer) => new CheckAnswer(answer, languageOf(language, ctx)));
  }
}

function languageOf(wanted: string | null | undefined, ctx: RequestContext): Lang {
  return isLang(wanted) ? wanted : ctx.language;
}
