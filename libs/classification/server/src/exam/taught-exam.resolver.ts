import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { lessonsOf } from '@classmark/catalogue/core';
import { CatalogueApi } from '@classmark/catalogue/server';
import { schemesOf } from '@classmark/classification/core';
import { IdentityApi } from '@classmark/identity/server';
import { LearningApi } from '@classmark/learning/server';
import { translated, type Lang, type Translations } from '@classmark/platform/core';
import { Access, isRefusal, PageArgs, type RequestContext } from '@classmark/platform/server';
import { wordsOf } from '../attempt/case-text.type';
import { languageOf } from '../scheme/scheme.resolver';
import { BlueprintCheck } from './blueprint-check';
import { CancelExam } from './cancel-exam';
import { CreateExam } from './create-exam';
import { ReadExamBank } from './exam-bank';
import { ExamCaseReader } from './exam-case-reader';
import { examCsv } from './exam-csv';
import type { ExamLine } from './exam-view';
import { GrantExtraTime } from './grant-extra-time';
import { ReleaseResults } from './release-results';
import { inRosterOrder } from './roster-order';
import { TaughtExamReader, type TaughtExamView } from './taught-exam-reader';
import {
  CheckExamBlueprintFields, CheckExamBlueprintResult, CreateExamFields, CreateExamResult, ExamBank, ExamOffering, ExamPerson, ExamRoster, GrantExtraTimeFields, GrantExtraTimeResult,
  CancelExamFields, CancelExamResult, ExamCaseFigures, ReleaseExamResultsFields, ReleaseExamResultsResult, TaughtExam, TaughtExamConnection, type BlueprintLineFields,
} from './taught-exam.type';

const STAFF = { anyOf: ['trainer', 'secretariat', 'administrator'] } as const;

/** Exams for those who make and run them; which ones, is checked on the offering. */
@Resolver()
export class TaughtExamResolver {
  constructor(
    @Inject(TaughtExamReader) private readonly reader: TaughtExamReader, @Inject(CreateExam) private readonly create: CreateExam, @Inject(BlueprintCheck) private readonly blueprint: BlueprintCheck,
    @Inject(GrantExtraTime) private readonly grant: GrantExtraTime, @Inject(ReleaseResults) private readonly release: ReleaseResults, @Inject(ReadExamBank) private readonly bank: ReadExamBank,
    @Inject(IdentityApi) private readonly identity: IdentityApi, @Inject(CatalogueApi) private readonly catalogue: CatalogueApi, @Inject(LearningApi) private readonly learning: LearningApi,
    @Inject(CancelExam) private readonly cancel: CancelExam, @Inject(ExamCaseReader) private readonly examCasesOf: ExamCaseReader,
  ) {}

  @Access(STAFF)
  @Query(() => TaughtExamConnection, { description: 'The exams that one runs, those that open last first.' })
  async taughtExams(@Args() page: PageArgs, @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): Promise<TaughtExamConnection> {
    return TaughtExamConnection.of(await this.reader.list(ctx, page), languageOf(language, ctx), ctx.clock.now());
  }

  @Access(STAFF)
  @Query(() => ExamRoster, { nullable: true, description: 'An exam with its people as they stand; nothing when it is not one’s to run.' })
  async examRoster(
    @Args('examId', { type: () => ID }) examId: string, @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<ExamRoster | null> {
    const view = await this.reader.one(ctx, examId);
    return view && this.roster(view, languageOf(language, ctx), ctx);
  }

  @Access(STAFF)
  @Query(() => String, { nullable: true, description: 'People and results as the text of a CSV file; nothing when it is not one’s to run.' })
  async examResultsCsv(
    @Args('examId', { type: () => ID }) examId: string, @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<string | null> {
    const view = await this.reader.one(ctx, examId);
    if (!view) return null;
    const { exam, people } = await this.roster(view, languageOf(language, ctx), ctx);
    return examCsv(people, exam.topics.map((topic) => topic.title ?? ([topic.branch, topic.branchTitle, topic.tests].filter((word) => word !== null).join(' ') || 'any case')));
  }

  @Access(STAFF)
  @Query(() => [ExamOffering], { description: 'Offerings for which one may make an exam, the newest first.' })
  async examOfferings(@Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): Promise<ExamOffering[]> {
    const offerings = await this.reader.offerings(ctx);
    const [counts, releases] = await Promise.all([this.learning.rosterCounts(offerings.map((each) => each.id)), this.catalogue.releases(offerings.map((each) => each.releaseId))]);
    return offerings.map((offering) => ({
      id: offering.id, title: translated(offering.titles, languageOf(language, ctx))?.value.title ?? '', schemes: schemesOf(offering.topics), startsAt: offering.startsAtMs === null ? null : new Date(offering.startsAtMs),
      enrolled: counts.get(offering.id)?.enrolled ?? 0,
      activities: lessonsOf(releases.get(offering.releaseId)!.content).flatMap((lesson) => lesson.blocks).flatMap((block) => (block.kind === 'activity' && block.activity === 'classificationExam' ? [{ key: block.key, title: wordsOf(block.title, languageOf(language, ctx)) }] : [])),
    }));
  }

  @Access(STAFF)
  @Query(() => [ExamBank], { description: 'What the bank has for exams, by edition.' })
  examBank(@Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): Promise<ExamBank[]> {
    return this.bank.execute(languageOf(language, ctx));
  }

  @Access(STAFF)
  @Query(() => CheckExamBlueprintResult, { description: 'How a blueprint stands against the bank.' })
  async checkExamBlueprint(@Args('input') input: CheckExamBlueprintFields) {
    const lines = await this.blueprint.lines(input.edition, input.lines.map((line) => lineOf(line, 'en')));
    return isRefusal(lines) ? lines : { enough: lines.every((line) => line.given >= line.wanted), lines };
  }

  @Access(STAFF)
  @Mutation(() => CreateExamResult, { description: 'Makes an exam for an offering and fixes the cases it draws from.' })
  createExam(@Args('input') input: CreateExamFields, @Context('ctx') ctx: RequestContext) {
    const language = languageOf(input.language, ctx);
    const title: Translations<string> = { [language]: input.title.trim() };
    return this.create.execute(ctx, {
      offeringId: input.offeringId, activityKey: input.activityKey ?? null, edition: input.edition, titles: title, lines: input.lines.map((line) => lineOf(line, language)),
      policy: input.policy, passMark: input.passMark.toString(), durationMs: input.duration, opensAtMs: input.opensAt.getTime(), closesAtMs: input.closesAt.getTime(), review: input.review,
    });
  }

  @Access(STAFF)
  @Mutation(() => GrantExtraTimeResult, { description: 'Gives a person extra time, before or during the exam; it outranks the window.' })
  async grantExtraTime(@Args('input') input: GrantExtraTimeFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.grant.execute(ctx, { examId: input.examId, personId: input.personId, extraMs: input.extraTime, reason: input.reason });
    return isRefusal(result) ? result : { extraTime: result.extraMs };
  }

  @Access(STAFF)
  @Mutation(() => ReleaseExamResultsResult, { description: 'Releases the results of everybody at once and ends the exam. It cannot be undone.' })
  async releaseExamResults(@Args('input') input: ReleaseExamResultsFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.release.execute(ctx, { examId: input.examId, retakeAtMs: input.retakeAt?.getTime() ?? null });
    return isRefusal(result) ? result : { releasedAt: new Date(result.releasedAtMs) };
  }

  @Access(STAFF)
  @Mutation(() => CancelExamResult, { description: 'Ends an exam without results and tells who sat it. It cannot be undone.' })
  async cancelExam(@Args('input') input: CancelExamFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.cancel.execute(ctx, input);
    return isRefusal(result) ? result : { cancelledAt: new Date(result.cancelledAtMs) };
  }

  @Access(STAFF)
  @Query(() => [ExamCaseFigures], { nullable: true, description: 'How the cases of an exam went, over the papers handed in; nothing when it is not one’s to run.' })
  async examCases(
    @Args('examId', { type: () => ID }) examId: string, @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<ExamCaseFigures[] | null> {
    const view = await this.reader.one(ctx, examId);
    return view && (await this.examCasesOf.ofExam(view.exam.id)).map((each) => new ExamCaseFigures(each, languageOf(language, ctx)));
  }

  private async roster(view: TaughtExamView, language: Lang, ctx: RequestContext): Promise<ExamRoster> {
    const seats = await this.reader.seats(view, view.counts.handedIn > 0 && view.cancellation === null);
    const exam = new TaughtExam(view, language, ctx.clock.now());
    const people = await this.identity.people(null, seats.map((seat) => seat.personId));
    const offices = this.identity.officeNames(language);
    const seated = seats.map((seat) => new ExamPerson(seat, people.get(seat.personId)?.displayName ?? '', seat.officeCode === null ? null : offices.get(seat.officeCode) ?? null, exam.topics));
    return { exam, people: inRosterOrder(seated, language) };
  }
}

function lineOf({ count, branch, difficultyFrom, difficultyTo, tests, title }: BlueprintLineFields, language: Lang): ExamLine {
  const ranged = (difficultyFrom ?? null) !== null || (difficultyTo ?? null) !== null;
  return {
    count, branch: branch?.trim() || null, tests: tests?.trim() || null, title: title?.trim() ? { [language]: title.trim() } : null,
    difficulty: ranged ? { from: difficultyFrom ?? 1, to: difficultyTo ?? 5 } : null,
  };
}
