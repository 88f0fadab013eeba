import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LAPSE_AFTER_MS, MARKING_POLICIES } from '@classmark/classification/core';
import type { Fraction } from '@classmark/platform/core';
import { translated, type Lang } from '@classmark/platform/core';
import { Connection, DurationMsScalar, FractionScalar, mapPage, type KeysetPage } from '@classmark/platform/server';
import { wordsOf } from '../attempt/case-text.type';
import {
  AlreadyReleased, BankTooSmall, ExamCancelled, BlueprintLineCheck, ExamNotFound, ExamNotValid, ExtraTimeNotValid, NotEnrolledForExam, SittingsRunning,
} from './exam-refusals';
import type { ExamCaseView } from './exam-case-reader';
import { ExamTopic, ExamTopicScore } from './exam-result.type';
import { EXAM_REVIEWS } from './exam-view';
import type { ExamSeat, TaughtExamView } from './taught-exam-reader';

/** The three ways of marking as an enumeration of the contract. */
export const ExamPolicy = Object.fromEntries(MARKING_POLICIES.map((policy) => [policy, policy])) as { [P in (typeof MARKING_POLICIES)[number]]: P };
registerEnumType(ExamPolicy, { name: 'ExamPolicy', description: 'How a case of an exam is marked.' });

/** What may be read again, as an enumeration of the contract. */
export const ExamReviewKind = Object.fromEntries(EXAM_REVIEWS.map((review) => [review, review])) as { [R in (typeof EXAM_REVIEWS)[number]]: R };
registerEnumType(ExamReviewKind, { name: 'ExamReviewKind', description: 'Which cases a person may read again with their key after the release.' });

@InputType({ description: 'A line of a blueprint: what is not said does not matter.' })
export class BlueprintLineFields {
  @Field(() => Int, { description: 'How many cases.' }) readonly count!: number;
  @Field(() => String, { nullable: true, description: 'A place in any usual spelling: cases at it or below it.' }) readonly branch?: string | null;
  @Field(() => Int, { nullable: true, description: 'Lowest difficulty, from 1.' }) readonly difficultyFrom?: number | null;
  @Field(() => Int, { nullable: true, description: 'Highest difficulty, to 5.' }) readonly difficultyTo?: number | null;
  @Field(() => String, { nullable: true, description: 'The rule that the cases test.' }) readonly tests?: string | null;
  @Field(() => String, { nullable: true, description: 'Its name on the result.' }) readonly title?: string | null;
}

@InputType({ description: 'A blueprint to be checked against the bank.' })
export class CheckExamBlueprintFields {
  @Field({ description: 'The edition, as printed.' }) readonly edition!: string;
  @Field(() => [BlueprintLineFields], { description: 'Its lines.' }) readonly lines!: BlueprintLineFields[];
}

@InputType({ description: 'An exam to be made.' })
export class CreateExamFields extends CheckExamBlueprintFields {
  @Field(() => ID, { description: 'The offering whose people may sit it.' }) readonly offeringId!: string;
  @Field(() => String, { nullable: true, description: 'The exam activity of the training that it fills; none for an exam beside the training.' }) readonly activityKey?: string | null;
  @Field({ description: 'Its title.' }) readonly title!: string;
  @Field(() => String, { nullable: true, description: 'Language of title and names.' }) readonly language?: string | null;
  @Field(() => ExamPolicy, { description: 'How a case is marked.' }) readonly policy!: keyof typeof ExamPolicy;
  @Field(() => FractionScalar, { description: 'Share of the points from which it is passed.' }) readonly passMark!: Fraction;
  @Field(() => DurationMsScalar, { description: 'Time for the paper.' }) readonly duration!: number;
  @Field(() => Date, { description: 'From when it can be begun.' }) readonly opensAt!: Date;
  @Field(() => Date, { description: 'From when nobody begins any more.' }) readonly closesAt!: Date;
  @Field(() => ExamReviewKind, { description: 'What can be read again after the release.' }) readonly review!: keyof typeof ExamReviewKind;
}

@InputType({ description: 'Extra time of a person, whole: it takes the place of what was granted before.' })
export class GrantExtraTimeFields {
  @Field(() => ID, { description: 'The exam.' }) readonly examId!: string;
  @Field(() => ID, { description: 'The person.' }) readonly personId!: string;
  @Field(() => DurationMsScalar, { description: 'The extra time.' }) readonly extraTime!: number;
  @Field({ description: 'Why; kept with it.' }) readonly reason!: string;
}

@InputType({ description: 'The release of all results of an exam. It cannot be undone.' })
export class ReleaseExamResultsFields {
  @Field(() => ID, { description: 'The exam.' }) readonly examId!: string;
  @Field(() => Date, { nullable: true, description: 'From when who failed may sit again.' }) readonly retakeAt?: Date | null;
}

@InputType({ description: 'An exam that will have no results. It cannot be undone.' })
export class CancelExamFields {
  @Field(() => ID, { description: 'The exam.' }) readonly examId!: string;
  @Field({ description: 'Why; who sat it reads it.' }) readonly reason!: string;
}

@ObjectType({ description: 'How many people of an exam are where.' })
export class ExamCounts {
  @Field(() => Int, { description: 'Enrolled, not begun.' }) readonly notStarted!: number;
  @Field(() => Int, { description: 'At work.' }) readonly working!: number;
  @Field(() => Int, { description: 'Handed in.' }) readonly handedIn!: number;
}

@ObjectType({ description: 'An exam for those who run it.' })
export class TaughtExam {
  @Field(() => ID, { description: 'The exam.' }) readonly id: string;
  @Field({ description: 'Its title.' }) readonly title: string;
  @Field({ description: 'Title of the training.' }) readonly training: string;
  @Field(() => ID, { description: 'The offering.' }) readonly offeringId: string;
  @Field(() => String, { nullable: true, description: 'The activity of the training that it fills.' }) readonly activityKey: string | null;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'The edition, as printed.' }) readonly edition: string;
  @Field(() => Int, { description: 'Cases of a paper.' }) readonly count: number;
  @Field(() => [ExamTopic], { description: 'The lines of the blueprint.' }) readonly topics: readonly ExamTopic[];
  @Field({ description: 'hierarchical, exact or level.' }) readonly policy: string;
  @Field(() => FractionScalar, { description: 'Share of the points from which it is passed.' }) readonly passMark: string;
  @Field({ description: 'none, missed or all.' }) readonly review: string;
  @Field(() => DurationMsScalar, { description: 'Time for the paper.' }) readonly duration: number;
  @Field(() => Date, { description: 'From when it can be begun.' }) readonly opensAt: Date;
  @Field(() => Date, { description: 'From when nobody begins any more.' }) readonly closesAt: Date;
  @Field({ description: 'planned, open, closed, released or cancelled.' }) readonly state: string;
  @Field(() => Date, { nullable: true, description: 'When the results were released.' }) readonly releasedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'From when who failed may sit again.' }) readonly retakeAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was cancelled.' }) readonly cancelledAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why; empty when it lapsed because nobody released it.' }) readonly cancelledBecause: string | null;
  @Field(() => Date, { description: 'Without a release it is cancelled by itself then.' }) readonly lapsesAt: Date;
  @Field(() => ExamCounts, { description: 'How many people are where.' }) readonly counts: ExamCounts;
  @Field(() => Date, { description: 'The clock of the platform.' }) readonly now: Date;

  constructor({ exam, offering, edition, release, cancellation, counts }: TaughtExamView, language: Lang, nowMs: number) {
    this.id = exam.id;
    this.title = wordsOf(exam.titles, language);
    this.training = translated(offering.titles, language)?.value.title ?? '';
    this.offeringId = exam.offeringId;
    this.activityKey = exam.activityKey;
    this.scheme = edition.scheme;
    this.edition = exam.editionCode;
    this.count = exam.count;
    this.topics = exam.lines.map((line, number) => new ExamTopic(line, number, edition, language));
    this.policy = exam.policy;
    this.passMark = exam.passMark;
    this.review = exam.review;
    this.duration = exam.durationMs;
    this.opensAt = new Date(exam.opensAtMs);
    this.closesAt = new Date(exam.closesAtMs);
    this.state = cancellation ? 'cancelled' : release ? 'released' : nowMs < exam.opensAtMs ? 'planned' : nowMs < exam.closesAtMs ? 'open' : 'closed';
    this.releasedAt = release && new Date(release.releasedAtMs);
    this.retakeAt = release?.retakeAtMs ? new Date(release.retakeAtMs) : null;
    this.cancelledAt = cancellation && new Date(cancellation.cancelledAtMs);
    this.cancelledBecause = cancellation && cancellation.reason;
    this.lapsesAt = new Date(exam.closesAtMs + LAPSE_AFTER_MS);
    this.counts = counts;
    this.now = new Date(nowMs);
  }
}

@ObjectType({ description: 'A page of exams.' })
export class TaughtExamConnection extends Connection(TaughtExam) {
  static of(page: KeysetPage<TaughtExamView>, language: Lang, nowMs: number): TaughtExamConnection {
    return mapPage(page, (view) => new TaughtExam(view, language, nowMs));
  }
}

@ObjectType({ description: 'How a case of an exam went, over the papers that were handed in.' })
export class ExamCaseFigures {
  @Field(() => ID, { description: 'The case.' }) readonly caseId: string;
  @Field(() => ID, { description: 'The version on the papers.' }) readonly versionId: string;
  @Field({ description: 'Its title.' }) readonly title: string;
  @Field(() => Int, { description: 'The line of the blueprint, from 0.' }) readonly line: number;
  @Field(() => Int, { description: 'Papers with it.' }) readonly papers: number;
  @Field(() => Int, { description: 'Of them left blank.' }) readonly blanks: number;
  @Field(() => Float, { description: 'Mean mark, blanks included.' }) readonly facility: number;
  @Field(() => Int, { description: 'Answers whose time is known.' }) readonly timed: number;
  @Field(() => Float, { nullable: true, description: 'Median time in sight until the answer stood, in milliseconds.' }) readonly medianMs: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower quartile in milliseconds.' }) readonly lowerQuartileMs: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper quartile in milliseconds.' }) readonly upperQuartileMs: number | null;

  constructor(view: ExamCaseView, language: Lang) {
    this.caseId = view.version.caseId;
    this.versionId = view.version.id;
    this.title = wordsOf(view.version.content.title, language);
    this.line = view.line;
    this.papers = view.papers;
    this.blanks = view.blanks;
    this.facility = view.facility;
    this.timed = view.time?.answers ?? 0;
    this.medianMs = view.time?.medianMs ?? null;
    this.lowerQuartileMs = view.time?.lowerQuartileMs ?? null;
    this.upperQuartileMs = view.time?.upperQuartileMs ?? null;
  }
}

@ObjectType({ description: 'A person of an exam.' })
export class ExamPerson {
  @Field(() => ID, { description: 'The person.' }) readonly personId: string;
  @Field({ description: 'Name of the person.' }) readonly name: string;
  @Field(() => String, { nullable: true, description: 'Office as it was at enrolment, by its ST.3 code.' }) readonly officeCode: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that office.' }) readonly officeName: string | null;
  @Field({ description: 'notStarted, working or handedIn.' }) readonly state: string;
  @Field(() => Date, { nullable: true, description: 'When the sitting began.' }) readonly startedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it ends, extra time included.' }) readonly endsAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the paper was handed in.' }) readonly handedInAt: Date | null;
  @Field(() => String, { nullable: true, description: 'person, clock or cancellation: who ended it.' }) readonly handedInBy: string | null;
  @Field(() => DurationMsScalar, { description: 'Extra time.' }) readonly extraTime: number;
  @Field(() => String, { nullable: true, description: 'Why there is extra time.' }) readonly extraReason: string | null;
  @Field(() => Int, { description: 'Cases with an answer.' }) readonly answered: number;
  @Field(() => Int, { description: 'Flagged cases.' }) readonly flagged: number;
  @Field(() => Date, { nullable: true, description: 'When the last answer was stored.' }) readonly lastSavedAt: Date | null;
  @Field(() => FractionScalar, { nullable: true, description: 'Points, once the paper is marked.' }) readonly points: string | null;
  @Field(() => Int, { nullable: true, description: 'Of how many.' }) readonly of: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is passed.' }) readonly passed: boolean | null;
  @Field(() => [ExamTopicScore], { description: 'By topic; nothing before the paper is marked.' }) readonly topics: readonly ExamTopicScore[];

  constructor(seat: ExamSeat, name: string, officeName: string | null, topics: readonly ExamTopic[]) {
    const { sitting, score } = seat;
    this.personId = seat.personId;
    this.name = name;
    this.officeCode = seat.officeCode;
    this.officeName = officeName;
    this.state = seat.state;
    this.startedAt = sitting && sitting.started_at;
    this.endsAt = seat.endsAtMs === null ? null : new Date(seat.endsAtMs);
    this.handedInAt = sitting && sitting.submitted_at;
    this.handedInBy = sitting && sitting.submitted_by;
    this.extraTime = seat.extraMs;
    this.extraReason = seat.extraReason;
    this.answered = seat.answered;
    this.flagged = seat.flagged;
    this.lastSavedAt = seat.lastSavedAtMs === null ? null : new Date(seat.lastSavedAtMs);
    this.points = score && score.score.points.toString();
    this.of = score && score.score.of;
    this.passed = score && score.score.reached;
    this.topics = score ? score.score.lines.map((points, line) => new ExamTopicScore(points, topics[line]!)) : [];
  }
}

@ObjectType({ description: 'An exam with its people.' })
export class ExamRoster {
  @Field(() => TaughtExam, { description: 'The exam.' }) readonly exam!: TaughtExam;
  @Field(() => [ExamPerson], { description: 'Everybody who may sit it or has, by name, then by office.' }) readonly people!: readonly ExamPerson[];
}

@ObjectType({ description: 'An offering for which an exam can be made.' })
export class ExamOffering {
  @Field(() => ID, { description: 'The offering.' }) readonly id!: string;
  @Field({ description: 'Title of the training.' }) readonly title!: string;
  @Field(() => [String], { description: 'Schemes among its topics: nice, locarno, vienna, ipc.' }) readonly schemes!: readonly string[];
  @Field(() => Date, { nullable: true, description: 'When it begins; nothing for one at one’s own pace.' }) readonly startsAt!: Date | null;
  @Field(() => Int, { description: 'People enrolled.' }) readonly enrolled!: number;
  @Field(() => [ExamActivity], { description: 'Exam activities of the training.' }) readonly activities!: readonly ExamActivity[];
}

@ObjectType({ description: 'A place in a training that an exam can fill.' })
export class ExamActivity {
  @Field({ description: 'Its key.' }) readonly key!: string;
  @Field({ description: 'Its title.' }) readonly title!: string;
}

@ObjectType({ description: 'How many live cases there are of something.' })
export class ExamBankCount {
  @Field({ description: 'A branch, a rule or a difficulty.' }) readonly value!: string;
  @Field(() => String, { nullable: true, description: 'Title of the branch.' }) readonly title!: string | null;
  @Field(() => Int, { description: 'Live cases.' }) readonly cases!: number;
}

@ObjectType({ description: 'What the bank has for exams on an edition.' })
export class ExamBank {
  @Field({ description: 'The edition, as printed.' }) readonly edition!: string;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme!: string;
  @Field(() => Int, { description: 'Live cases.' }) readonly cases!: number;
  @Field(() => [ExamBankCount], { description: 'Branches of the top level that have cases.' }) readonly branches!: readonly ExamBankCount[];
  @Field(() => [ExamBankCount], { description: 'Rules that its cases test.' }) readonly rules!: readonly ExamBankCount[];
  @Field(() => [ExamBankCount], { description: 'Difficulties that it has cases of.' }) readonly difficulties!: readonly ExamBankCount[];
}

@ObjectType({ description: 'A blueprint beside the bank.' })
export class ExamBlueprintCheck {
  @Field({ description: 'Whether an exam can be made of it.' }) readonly enough!: boolean;
  @Field(() => [BlueprintLineCheck], { description: 'Every line.' }) readonly lines!: readonly BlueprintLineCheck[];
}

@ObjectType({ description: 'The exam is made.' })
export class ExamCreated {
  @Field(() => ID, { description: 'Its id.' }) readonly examId!: string;
}

@ObjectType({ description: 'The extra time is granted.' })
export class ExtraTimeGranted {
  @Field(() => DurationMsScalar, { description: 'The extra time of the person now.' }) readonly extraTime!: number;
}

@ObjectType({ description: 'The exam is cancelled.' })
export class ExamWasCancelled {
  @Field(() => Date, { description: 'When.' }) readonly cancelledAt!: Date;
}

@ObjectType({ description: 'The results are released.' })
export class ExamResultsReleased {
  @Field(() => Date, { description: 'When.' }) readonly releasedAt!: Date;
}

const resolveAs = (field: string, name: string) => (value: object) => (field in value && value.constructor === Object ? name : value.constructor.name);

export const CheckExamBlueprintResult = createUnionType({
  name: 'CheckExamBlueprintResult', description: 'How it stands, or what is wrong with it.', types: () => [ExamBlueprintCheck, ExamNotValid] as const, resolveType: resolveAs('enough', 'ExamBlueprintCheck'),
});

export const CreateExamResult = createUnionType({
  name: 'CreateExamResult', description: 'Made, or why not.', types: () => [ExamCreated, ExamNotFound, ExamNotValid, BankTooSmall] as const, resolveType: resolveAs('examId', 'ExamCreated'),
});

export const GrantExtraTimeResult = createUnionType({
  name: 'GrantExtraTimeResult', description: 'Granted, or why not.', types: () => [ExtraTimeGranted, ExamNotFound, NotEnrolledForExam, ExtraTimeNotValid, AlreadyReleased, ExamCancelled] as const,
  resolveType: resolveAs('extraTime', 'ExtraTimeGranted'),
});

export const ReleaseExamResultsResult = createUnionType({
  name: 'ReleaseExamResultsResult', description: 'Released, or why not.', types: () => [ExamResultsReleased, ExamNotFound, ExamNotValid, SittingsRunning, AlreadyReleased, ExamCancelled] as const,
  resolveType: resolveAs('releasedAt', 'ExamResultsReleased'),
});

export const CancelExamResult = createUnionType({
  name: 'CancelExamResult', description: 'Cancelled, or why not.', types: () => [ExamWasCancelled, ExamNotFound, ExamNotValid, AlreadyReleased, ExamCancelled] as const,
  resolveType: resolveAs('cancelledAt', 'ExamWasCancelled'),
});
