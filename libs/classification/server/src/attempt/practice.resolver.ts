import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, isRefusal, personIdOf, type Refusal, type RequestContext } from '@classmark/platform/server';
import { languageOf } from '../scheme/scheme.resolver';
import {
  CheckClassificationAnswerResult, ClassificationAnswerFields, SaveClassificationAnswerResult, StartClassificationSetFields, StartClassificationSetResult,
} from './answer.type';
import { AttemptReader } from './attempt-reader';
import { CheckCase } from './check-case';
import { ClassificationPractice } from './practice.type';
import { SaveAnswer } from './save-answer';
import { StartSet } from './start-set';

/** Sets of cases: opening, answering, checking. */
@Resolver()
export class PracticeResolver {
  constructor(
    @Inject(StartSet) private readonly start: StartSet, @Inject(SaveAnswer) private readonly save: SaveAnswer,
    @Inject(CheckCase) private readonly check: CheckCase, @Inject(AttemptReader) private readonly attempts: AttemptReader,
  ) {}

  @Access('signedIn')
  @Mutation(() => StartClassificationSetResult, { description: 'Opens a set of cases of a training in which the person is enrolled; goes on where the last attempt stands.' })
  async startClassificationSet(@Args('input') input: StartClassificationSetFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.start.execute(ctx, { personId: personIdOf(ctx), training: input.training, activity: input.activity, anew: input.anew ?? false });
    return this.shown(ctx, result, input.language);
  }

  @Access('signedIn')
  @Mutation(() => SaveClassificationAnswerResult, { description: 'Stores an answer of the person as it is now.' })
  async saveClassificationAnswer(@Args('input') input: ClassificationAnswerFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.save.execute(ctx, { ...input, personId: personIdOf(ctx) });
    return isRefusal(result) ? result : { savedAt: new Date(result.savedAtMs), newest: result.newest };
  }

  @Access('signedIn')
  @Mutation(() => CheckClassificationAnswerResult, { description: 'Stores the answer of the person, marks it, and shows the key of the case.' })
  async checkClassificationAnswer(@Args('input') input: ClassificationAnswerFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.check.execute(ctx, { ...input, personId: personIdOf(ctx) });
    return this.shown(ctx, result, input.language);
  }

  private async shown(ctx: RequestContext, result: { readonly attemptId: string } | Refusal, language: string | null | undefined): Promise<ClassificationPractice | Refusal> {
    if (isRefusal(result)) return result;
    const attempt = await this.attempts.attempt(personIdOf(ctx), result.attemptId);
    return new ClassificationPractice(attempt!, languageOf(language, ctx));
  }
}
