import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SCHEMES, type SchemeCode } from '@classmark/classification/core';
import { Access, fault, isRefusal, personIdOf, type RequestContext } from '@classmark/platform/server';
import { languageOf } from '../scheme/scheme.resolver';
import { AskHint } from './ask-hint';
import { CheckedAnswerReader } from './checked-answer';
import { CheckPracticeAnswer } from './check-practice-answer';
import { PlanPractice } from './plan-practice';
import { PracticeHome } from './practice-home';
import { PracticeMap, PracticeScheme } from './practice-home.type';
import { CaseNotInPractice } from './practice-refusals';
import {
  AskPracticeHintResult, CaseReportFields, CheckPracticeAnswerResult, PracticeAnswerFields, PracticeChecked, PracticeHintFields, PracticeHintGiven, PracticePlan, PracticePlanFields,
  PracticePlanResult, ReportCaseResult,
} from './practice-session.type';
import { ReportCase } from './report-case';

const schemeOf = (text: string): SchemeCode | null => SCHEMES.find((scheme) => scheme === text) ?? null;

/** Practice over the bank of cases: what is due, the cases of a session, help, checking, reporting. */
@Resolver()
export class SpacedPracticeResolver {
  constructor(
    @Inject(PracticeHome) private readonly home: PracticeHome, @Inject(PlanPractice) private readonly plan: PlanPractice, @Inject(AskHint) private readonly hint: AskHint,
    @Inject(CheckPracticeAnswer) private readonly check: CheckPracticeAnswer, @Inject(CheckedAnswerReader) private readonly answers: CheckedAnswerReader, @Inject(ReportCase) private readonly report: ReportCase,
  ) {}

  @Access('signedIn')
  @Query(() => [PracticeScheme], { description: 'Where the person stands in each scheme that has live cases.' })
  async myPractice(@Context('ctx') ctx: RequestContext): Promise<PracticeScheme[]> {
    return (await this.home.standings(ctx, personIdOf(ctx))).map((standing) => new PracticeScheme(standing));
  }

  @Access('signedIn')
  @Query(() => PracticeMap, { nullable: true, description: 'A scheme as the person knows it; nothing when it has no live case.' })
  async practiceMap(@Args('scheme') text: string, @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): Promise<PracticeMap | null> {
    const scheme = schemeOf(text);
    const map = scheme && await this.home.map(ctx, personIdOf(ctx), scheme);
    return map && new PracticeMap(map, languageOf(language, ctx));
  }

  @Access('signedIn')
  @Query(() => PracticePlanResult, { description: 'The cases of a session. Asking writes nothing.' })
  async practicePlan(@Args('input') { scheme: text, ...input }: PracticePlanFields, @Context('ctx') ctx: RequestContext) {
    const scheme = schemeOf(text);
    const plan = scheme ? await this.plan.execute(ctx, { ...input, scheme, personId: personIdOf(ctx), seen: input.seen ?? [], moreNew: input.moreNew ?? false }) : new CaseNotInPractice();
    return isRefusal(plan) ? plan : new PracticePlan(plan, languageOf(input.language, ctx));
  }

  @Access('signedIn')
  @Mutation(() => AskPracticeHintResult, { description: 'Gives the person a step of help and remembers it with the answer.' })
  async askPracticeHint(@Args('input') input: PracticeHintFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.hint.execute(ctx, { personId: personIdOf(ctx), versionId: input.caseId, step: input.step });
    return isRefusal(result) ? result : new PracticeHintGiven(result, languageOf(input.language, ctx));
  }

  @Access('signedIn')
  @Mutation(() => CheckPracticeAnswerResult, { description: 'Marks an answer of the person and says what comes back when.' })
  async checkPracticeAnswer(@Args('input') input: PracticeAnswerFields, @Context('ctx') ctx: RequestContext) {
    const language = languageOf(input.language, ctx);
    // On a shared computer one person's answers wait while another one signs in.
    if (input.personId && input.personId !== personIdOf(ctx)) throw fault('UNAUTHENTICATED', 'This answer is of somebody who is not signed in any more.');
    const result = await this.check.execute(ctx, {
      id: input.id, personId: personIdOf(ctx), sessionId: input.sessionId, versionId: input.caseId, places: input.places, language,
      claimedShownMs: input.shownAt?.getTime() ?? null, claimedAnsweredMs: input.answeredAt?.getTime() ?? null,
    });
    if (isRefusal(result)) return result;
    return new PracticeChecked((await this.answers.answer(ctx, personIdOf(ctx), result.answerId))!, language);
  }

  @Access('signedIn')
  @Mutation(() => ReportCaseResult, { description: 'Tells the authors of a case what is wrong with it.' })
  async reportCase(@Args('input') input: CaseReportFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.report.execute(ctx, { personId: personIdOf(ctx), versionId: input.caseId, kind: input.kind, text: input.text });
    return isRefusal(result) ? result : { at: new Date(result.atMs) };
  }
}
