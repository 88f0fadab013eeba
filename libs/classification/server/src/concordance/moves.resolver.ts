import { Inject } from '@nestjs/common';
import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SCHEMES } from '@classmark/classification/core';
import { Access, isRefusal, type RequestContext } from '@classmark/platform/server';
import { mayAnalyse } from '../analysis/answer-selection';
import { CaseVersionNotFound } from '../analysis/dispute-refusals';
import { otherKeyOf } from '../analysis/dispute.type';
import { languageOf } from '../scheme/scheme.resolver';
import { CarryCases } from './carry-cases';
import { EditionSteps } from './edition-steps';
import { AcceptCertainInput, AcceptSuccessorsInput, CarryCasesResult, ConcordanceInput, ConcordanceLine, ConcordanceLines, MovesOfScheme, StateConcordanceResult } from './moves.type';
import { ReadMoves } from './read-moves';
import { StateConcordance } from './state-concordance';

const STAFF = { anyOf: ['trainer', 'secretariat', 'administrator'] } as const;
const MOST_LINES = 200;

/** Cases and places on their way into a new edition. */
@Resolver()
export class MovesResolver {
  constructor(
    @Inject(ReadMoves) private readonly moves: ReadMoves, @Inject(CarryCases) private readonly carry: CarryCases,
    @Inject(EditionSteps) private readonly steps: EditionSteps, @Inject(StateConcordance) private readonly state: StateConcordance,
  ) {}

  @Access(STAFF)
  @Query(() => [MovesOfScheme], { description: 'Cases that wait for the newest edition of their scheme.' })
  async caseMoves(@Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): Promise<MovesOfScheme[]> {
    return (await this.moves.all(ctx)).map((each) => new MovesOfScheme(each, languageOf(language, ctx)));
  }

  @Access(STAFF)
  @Query(() => ConcordanceLines, { description: 'What is stated about places between two editions; a symbol about which nothing is stated stays what it is, or vanished.' })
  async classificationConcordance(
    @Args('fromEdition') from: string, @Args('toEdition') to: string, @Args('first', { type: () => Int, defaultValue: 50 }) first: number, @Context('ctx') ctx: RequestContext,
  ): Promise<ConcordanceLines> {
    const all = mayAnalyse(ctx) ? [...await this.steps.stated(from, to)].sort(([a], [b]) => (a < b ? -1 : 1)) : [];
    return { nodes: all.slice(0, Math.min(Math.max(first, 1), MOST_LINES)).map(([symbol, fate]) => new ConcordanceLine(symbol, fate)), totalCount: all.length };
  }

  @Access(STAFF)
  @Mutation(() => CarryCasesResult, { description: 'Takes all unaffected cases of a scheme over into its newest edition.' })
  carryUnaffectedCases(@Args('scheme') scheme: string, @Context('ctx') ctx: RequestContext) {
    const known = SCHEMES.find((each) => each === scheme);
    return known ? this.carry.unaffected(ctx, known) : new CaseVersionNotFound();
  }

  @Access(STAFF)
  @Mutation(() => CarryCasesResult, { description: 'Takes cases over whose proposals are certain, all that were confirmed.' })
  acceptCertainSuccessors(@Args('input') { scheme, versionIds }: AcceptCertainInput, @Context('ctx') ctx: RequestContext) {
    const known = SCHEMES.find((each) => each === scheme);
    return known ? this.carry.certain(ctx, known, versionIds) : new CaseVersionNotFound();
  }

  @Access(STAFF)
  @Mutation(() => CarryCasesResult, { description: 'Takes one case over with the places chosen for it.' })
  async acceptSuccessors(@Args('input') input: AcceptSuccessorsInput, @Context('ctx') ctx: RequestContext) {
    const { versionId, answer, accepted = {} } = otherKeyOf(input);
    const result = await this.carry.accept(ctx, { versionId, answer, accepted });
    return isRefusal(result) ? result : { carried: [result.newVersionId], left: [] };
  }

  @Access(STAFF)
  @Mutation(() => StateConcordanceResult, { description: 'States what became of a place; of several statements the latest stands.' })
  stateConcordance(@Args('input') input: ConcordanceInput, @Context('ctx') ctx: RequestContext) {
    return this.state.execute(ctx, input);
  }
}
