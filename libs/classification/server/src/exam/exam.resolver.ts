import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isUuid } from '@classmark/platform/core';
import { Access, isRefusal, personIdOf, type RequestContext } from '@classmark/platform/server';
import { EditionStore } from '../scheme/edition-store';
import { languageOf } from '../scheme/scheme.resolver';
import { ExamReader } from './exam-reader';
import { ExamResult } from './exam-result.type';
import { ExamStore } from './exam-store';
import { endsAtMs } from './exam-view';
import {
  ExamAnswerFields, ExamForPerson, ExamPaperCase, ExamPulse, HandInExamFields, HandInExamResult, OpenExamPaperFields, OpenExamPaperResult, SaveExamAnswerResult, type ExamPaper,
} from './exam.type';
import { HandInExam } from './hand-in-exam';
import { OpenPaper } from './open-paper';
import { PaperStore } from './paper-store';
import { ResultReader } from './result-reader';
import { SaveExamAnswer } from './save-exam-answer';
import { SittingStore } from './sitting-store';

/** Exams for who sits them. Before the release nothing of it touches a key. */
@Resolver()
export class ExamResolver {
  constructor(
    @Inject(ExamReader) private readonly reader: ExamReader, @Inject(OpenPaper) private readonly open: OpenPaper, @Inject(SaveExamAnswer) private readonly save: SaveExamAnswer,
    @Inject(HandInExam) private readonly handIn: HandInExam, @Inject(ResultReader) private readonly results: ResultReader, @Inject(ExamStore) private readonly exams: ExamStore,
    @Inject(SittingStore) private readonly sittings: SittingStore, @Inject(PaperStore) private readonly papers: PaperStore, @Inject(EditionStore) private readonly editions: EditionStore,
  ) {}

  @Access('signedIn')
  @Query(() => [ExamForPerson], { description: 'The exams of the trainings in which the person is enrolled.' })
  async myExams(@Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): Promise<ExamForPerson[]> {
    return (await this.reader.ofPerson(personIdOf(ctx), ctx.clock.now())).map((standing) => new ExamForPerson(standing, languageOf(language, ctx)));
  }

  @Access('signedIn')
  @Query(() => ExamForPerson, { nullable: true, description: 'An exam for who may sit it; nothing for everybody else.' })
  async exam(
    @Args('examId', { type: () => ID }) examId: string, @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<ExamForPerson | null> {
    const standing = await this.reader.standing(examId, personIdOf(ctx), ctx.clock.now());
    return standing && new ExamForPerson(standing, languageOf(language, ctx));
  }

  @Access('signedIn')
  @Mutation(() => OpenExamPaperResult, { description: 'Begins the sitting of the person, or takes it up in this window; from then on only this window saves.' })
  async openExamPaper(@Args('input') input: OpenExamPaperFields, @Context('ctx') ctx: RequestContext) {
    const language = languageOf(input.language, ctx);
    const sitting = await this.open.execute(ctx, { examId: input.examId, personId: personIdOf(ctx), language });
    if (isRefusal(sitting)) return sitting;
    const exam = (await this.exams.exam(sitting.exam_id))!;
    const frame = (await this.sittings.frame(sitting.id, sitting.person_id))!;
    const [edition, papers, answers] = await Promise.all([
      this.editions.edition(exam.editionCode), this.papers.cases(frame.cases.map((each) => each.versionId)), sitting.epoch === 1 ? [] : this.sittings.answers(sitting.id)]);
    const paper: ExamPaper = {
      sittingId: sitting.id, epoch: sitting.epoch, startedAt: sitting.started_at, endsAt: new Date(endsAtMs(sitting)), now: new Date(ctx.clock.now()),
      sequence: Math.max(0, ...answers.map((answer) => answer.sequence)),
      cases: papers.map((each, position) => new ExamPaperCase(each, position, answers.find((answer) => answer.position === position), edition!, language)),
    };
    return paper;
  }

  @Access('signedIn')
  @Mutation(() => SaveExamAnswerResult, { description: 'Stores an answer of the person as it is now.' })
  async saveExamAnswer(@Args('input') input: ExamAnswerFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.save.execute(ctx, { ...input, personId: personIdOf(ctx) });
    return isRefusal(result) ? result : { savedAt: new Date(result.savedAtMs), endsAt: new Date(result.endsAtMs), now: new Date(result.nowMs) };
  }

  @Access('signedIn')
  @Mutation(() => HandInExamResult, { description: 'Hands the paper in; nothing is kept afterwards.' })
  async handInExam(@Args('input') input: HandInExamFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.handIn.execute(ctx, { ...input, personId: personIdOf(ctx) });
    return isRefusal(result) ? result : { handedInAt: new Date(result.submittedAtMs) };
  }

  @Access('signedIn')
  @Query(() => ExamPulse, { nullable: true, description: 'How the sitting of the person stands; nothing for somebody else’s.' })
  async examPulse(@Args('sittingId', { type: () => ID }) sittingId: string, @Args('epoch', { type: () => Int }) epoch: number, @Context('ctx') ctx: RequestContext): Promise<ExamPulse | null> {
    const sitting = isUuid(sittingId) ? await this.sittings.byId(sittingId, personIdOf(ctx)) : null;
    return sitting && { now: new Date(ctx.clock.now()), endsAt: new Date(endsAtMs(sitting)), current: sitting.epoch === epoch, handedIn: sitting.submitted_at !== null };
  }

  @Access('signedIn')
  @Query(() => ExamResult, { nullable: true, description: 'The released result of the person; nothing before the release.' })
  async examResult(
    @Args('examId', { type: () => ID }) examId: string, @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<ExamResult | null> {
    const result = await this.results.ofPerson(examId, personIdOf(ctx));
    return result && new ExamResult(result, languageOf(language, ctx));
  }
}
