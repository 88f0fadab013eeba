import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ExamScore, Points } from '@classmark/classification/core';
import { type Lang, parseFraction } from '@classmark/platform/core';
import { FractionScalar } from '@classmark/platform/server';
import type { MarkingView } from '../attempt/attempt-reader';
import { CaseText, wordsOf } from '../attempt/case-text.type';
import { CaseMarking } from '../attempt/marking.type';
import { ChosenPlaceType } from '../attempt/practice.type';
import type { ChosenPlace } from '../attempt/read-places';
import type { CaseVersionView } from '../case/case-store';
import type { EditionView } from '../scheme/edition-store';
import { chainOf, titleOf } from '../scheme/scheme.type';
import type { ExamLine, ExamView } from './exam-view';

@ObjectType({ description: 'A line of the blueprint: what its cases are about.' })
export class ExamTopic {
  @Field(() => Int, { description: 'Its number, from 0.' }) readonly line: number;
  @Field(() => Int, { description: 'Cases of it in a paper.' }) readonly count: number;
  @Field(() => String, { nullable: true, description: 'Its name; null when branch, rule and difficulty name it.' }) readonly title: string | null;
  @Field(() => String, { nullable: true, description: 'The branch.' }) readonly branch: string | null;
  @Field(() => String, { nullable: true, description: 'Title of the branch.' }) readonly branchTitle: string | null;
  @Field(() => String, { nullable: true, description: 'The rule its cases test.' }) readonly tests: string | null;
  @Field(() => Int, { nullable: true, description: 'Lowest difficulty.' }) readonly difficultyFrom: number | null;
  @Field(() => Int, { nullable: true, description: 'Highest difficulty.' }) readonly difficultyTo: number | null;

  constructor(line: ExamLine, number: number, { tree }: EditionView, language: Lang) {
    this.line = number;
    this.count = line.count;
    this.title = line.title ? wordsOf(line.title, language) : null;
    this.branch = line.branch ?? null;
    const place = line.branch ? tree.place(line.branch) : null;
    this.branchTitle = place && titleOf(place, language).title;
    this.tests = line.tests ?? null;
    this.difficultyFrom = line.difficulty?.from ?? null;
    this.difficultyTo = line.difficulty?.to ?? null;
  }
}

@ObjectType({ description: 'Points of a topic.' })
export class ExamTopicScore {
  @Field(() => ExamTopic, { description: 'The topic.' }) readonly topic: ExamTopic;
  @Field(() => FractionScalar, { description: 'Points, exact.' }) readonly points: string;
  @Field(() => Int, { description: 'Of how many.' }) readonly of: number;
  @Field({ description: 'Whether it reaches the pass mark by itself.' }) readonly reached: boolean;

  constructor(points: Points, topic: ExamTopic) {
    this.topic = topic;
    this.points = points.points.toString();
    this.of = points.of;
    this.reached = points.reached;
  }
}

/** A case of a released result, with what was answered and how it was marked. */
export interface ReviewedCase { readonly position: number; readonly line: number; readonly version: CaseVersionView; readonly places: readonly ChosenPlace[]; readonly marking: MarkingView }

@ObjectType({ implements: () => CaseText, description: 'A case of a released result with its key.' })
export class ExamReviewedCase extends CaseText {
  @Field(() => Int, { description: 'Its place in the paper, from 0.' }) readonly position: number;
  @Field(() => Int, { description: 'The topic it stands for.' }) readonly line: number;
  @Field(() => [ChosenPlaceType], { description: 'What was answered; nothing for a blank.' }) readonly places: readonly ChosenPlaceType[];
  @Field(() => CaseMarking, { description: 'The marking that stands.' }) readonly marking: CaseMarking;

  constructor({ position, line, version, places, marking }: ReviewedCase, language: Lang) {
    super(version, language);
    this.position = position;
    this.line = line;
    this.places = places.map(({ symbol, role }) => ({ symbol, role, chain: chainOf(version.edition, symbol, language) }));
    this.marking = new CaseMarking(marking, version, version.edition, language);
  }
}

/** A result that may be shown. Instants are epoch milliseconds. */
export interface ReleasedResult {
  readonly exam: ExamView;
  readonly edition: EditionView;
  readonly score: ExamScore;
  readonly first: ExamScore | null;
  readonly remarkedAtMs: number | null;
  readonly reviewed: readonly ReviewedCase[];
  readonly missed: number;
  readonly startedAtMs: number;
  readonly handedInAtMs: number;
  readonly handedInBy: 'person' | 'clock';
  readonly releasedAtMs: number;
  readonly retakeAtMs: number | null;
  readonly extraMs: number;
}

@ObjectType({ description: 'Another score of the same paper: the one before its cases were marked anew.' })
export class EarlierScore {
  @Field(() => FractionScalar, { description: 'Points, exact.' }) readonly points!: string;
  @Field({ description: 'Whether it was passed by them.' }) readonly passed!: boolean;
}

@ObjectType({ description: 'The released result of a person.' })
export class ExamResult {
  @Field(() => ID, { description: 'The exam.' }) readonly examId: string;
  @Field(() => FractionScalar, { description: 'Points, exact.' }) readonly points: string;
  @Field(() => Int, { description: 'Of how many.' }) readonly of: number;
  @Field({ description: 'Whether it is passed.' }) readonly passed: boolean;
  @Field(() => FractionScalar, { description: 'Share of the points from which it is passed.' }) readonly passMark: string;
  @Field(() => FractionScalar, { description: 'Points from which it is passed.' }) readonly passPoints: string;
  @Field(() => [ExamTopicScore], { description: 'By topic, in the order of the blueprint.' }) readonly topics: readonly ExamTopicScore[];
  @Field(() => Int, { description: 'Cases with less than the whole mark.' }) readonly missed: number;
  @Field({ description: 'none, missed or all: which cases stand in `cases`.' }) readonly review: string;
  @Field(() => [ExamReviewedCase], { description: 'What may be read again, in the order of the paper.' }) readonly cases: readonly ExamReviewedCase[];
  @Field(() => EarlierScore, { nullable: true, description: 'The first score, when cases were marked anew since.' }) readonly first: EarlierScore | null;
  @Field(() => Date, { nullable: true, description: 'When cases were marked anew.' }) readonly remarkedAt: Date | null;
  @Field(() => Date, { description: 'When the sitting began.' }) readonly startedAt: Date;
  @Field(() => Date, { description: 'When it was handed in.' }) readonly handedInAt: Date;
  @Field({ description: 'person or clock: who handed it in.' }) readonly handedInBy: string;
  @Field(() => Date, { description: 'When the results were released.' }) readonly releasedAt: Date;
  @Field(() => Date, { nullable: true, description: 'From when who failed may sit again.' }) readonly retakeAt: Date | null;

  constructor(result: ReleasedResult, language: Lang) {
    const { exam, edition, score, first } = result;
    this.examId = exam.id;
    this.points = score.points.toString();
    this.of = score.of;
    this.passed = score.reached;
    this.passMark = exam.passMark;
    this.passPoints = parseFraction(exam.passMark).mul(parseFraction(`${score.of}/1`)).toString();
    this.topics = score.lines.map((points, line) => new ExamTopicScore(points, new ExamTopic(exam.lines[line]!, line, edition, language)));
    this.missed = result.missed;
    this.review = exam.review;
    this.cases = result.reviewed.map((each) => new ExamReviewedCase(each, language));
    this.first = first && { points: first.points.toString(), passed: first.reached };
    this.remarkedAt = result.remarkedAtMs === null ? null : new Date(result.remarkedAtMs);
    this.startedAt = new Date(result.startedAtMs);
    this.handedInAt = new Date(result.handedInAtMs);
    this.handedInBy = result.handedInBy;
    this.releasedAt = new Date(result.releasedAtMs);
    this.retakeAt = result.retakeAtMs === null ? null : new Date(result.retakeAtMs);
  }
}
