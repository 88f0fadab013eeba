import { Inject, type OnModuleInit } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NoticeTemplates } from '@classmark/notices/server';
import { isUuid, translated } from '@classmark/platform/core';
import { Access, CONFIG, isRefusal, type Config, type RequestContext } from '@classmark/platform/server';
import { languageOf } from '../scheme/scheme.resolver';
import { mayAnalyse } from './answer-selection';
import { DecideDispute } from './decide-dispute';
import { DisputeReader } from './dispute-reader';
import { CaseDecisionLine, DecideDisputeResult, decisionOfInput, DisputeDecisionInput, DisputedCaseType, KeyChangeEffect, KeyChangeEffectResult, KeyChangeInput, otherKeyOf, ResultChange, resultChangesOf } from './dispute.type';
import { pseudonymsOf } from './pseudonyms';
import { REPORT_NOTICES, REPORT_WORDS } from './report-words';

const STAFF = { anyOf: ['trainer', 'secretariat', 'administrator'] } as const;

/** Cases whose key is in doubt, and what is decided about them. */
@Resolver()
export class DisputeResolver implements OnModuleInit {
  constructor(
    @Inject(DisputeReader) private readonly reader: DisputeReader, @Inject(DecideDispute) private readonly decide: DecideDispute,
    @Inject(NoticeTemplates) private readonly templates: NoticeTemplates, @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    for (const kind of ['keepKey', 'newKey'] as const) this.templates.register(REPORT_NOTICES[kind], REPORT_WORDS[kind]);
  }

  @Access(STAFF)
  @Query(() => [DisputedCaseType], { description: 'Cases whose key is in doubt, reported ones first.' })
  async disputedCases(@Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): Promise<DisputedCaseType[]> {
    return (await this.reader.queue(ctx)).map((each) => new DisputedCaseType(each, languageOf(language, ctx)));
  }

  @Access(STAFF)
  @Query(() => [CaseDecisionLine], { description: 'The log of decisions and of marking anew, the newest first.' })
  async caseDecisions(@Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): Promise<CaseDecisionLine[]> {
    return (await this.reader.decisions(ctx)).map(({ decision, row }) => new CaseDecisionLine(decision, translated(row.content.title, languageOf(language, ctx))?.value ?? row.key));
  }

  @Access(STAFF)
  @Query(() => [ResultChange], { description: 'Results that a job of marking anew changed.' })
  async remarkedResults(@Args('decisionId', { type: () => ID }) decisionId: string, @Context('ctx') ctx: RequestContext): Promise<ResultChange[]> {
    return mayAnalyse(ctx) && isUuid(decisionId) ? resultChangesOf(await this.reader.results(decisionId), this.pseudonym) : [];
  }

  @Access(STAFF)
  @Query(() => KeyChangeEffectResult, { description: 'What another key would change, before it does.' })
  async keyChangeEffect(@Args('input') input: KeyChangeInput, @Context('ctx') ctx: RequestContext) {
    const effect = await this.decide.preview(ctx, otherKeyOf(input));
    return isRefusal(effect) ? effect : new KeyChangeEffect(effect, this.pseudonym);
  }

  @Access(STAFF)
  @Mutation(() => DecideDisputeResult, { description: 'Keeps the key with a reason, or puts another one in its place and marks all answers anew.' })
  decideDispute(@Args('input') input: DisputeDecisionInput, @Context('ctx') ctx: RequestContext) {
    return this.decide.execute(ctx, decisionOfInput(input));
  }

  private readonly pseudonym = (personId: string): string => pseudonymsOf(this.config.SESSION_SECRET, 'results')(personId);
}
