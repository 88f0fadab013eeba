import { createUnionType, Field, ID, Int, InputType, ObjectType } from '@nestjs/graphql';
import { GRACE_MS } from '@classmark/classification/core';
import type { OfferingView } from '@classmark/catalogue/server';
import { translated, type Lang } from '@classmark/platform/core';
import { DurationMsScalar, FractionScalar } from '@classmark/platform/server';
import { ChosenPlaceFields } from '../attempt/answer.type';
import { AnswerNotValid, UnknownPlaces } from '../attempt/attempt-refusals';
import { CaseText, wordsOf } from '../attempt/case-text.type';
import { ChosenPlaceType } from '../attempt/practice.type';
import type { EditionView } from '../scheme/edition-store';
import { chainOf, PlaceStep } from '../scheme/scheme.type';
import { ExamCancelled, ExamNotFound, ExamNotOpen, MovedToAnotherWindow, SittingOver, TooManyChanges } from './exam-refusals';
import type { CancellationView, ReleaseView } from './exam-store';
import { endsAtMs, type ExamView, type SittingRow } from './exam-view';
import type { PaperCase } from './paper-store';
import type { AnswerState } from './sitting-store';

/*
 * What somebody who sits an exam gets to see. These types are made of the exam, the sitting and `PaperCase`; none of them can
 * reach a key, a why or a rule. Results have types of their own, which exist only after the release.
 */

/** Where an exam stands for one person. */
export type ExamState = 'notYet' | 'open' | 'running' | 'handedIn' | 'closed' | 'released' | 'cancelled';

/** Everything that says how an exam stands for somebody. Instants are epoch milliseconds. */
export interface ExamStanding {
  readonly exam: ExamView;
  readonly offering: OfferingView;
  readonly edition: EditionView;
  readonly sitting: SittingRow | null;
  readonly release: ReleaseView | null;
  readonly cancellation: CancellationView | null;
  readonly extraMs: number;
  readonly nowMs: number;
}

export function stateOf({ exam, sitting, release, cancellation, nowMs }: Pick<ExamStanding, 'exam' | 'sitting' | 'release' | 'cancellation' | 'nowMs'>): ExamState {
  if (cancellation) return 'cancelled';
  if (release) return 'released';
  if (sitting) return sitting.submitted_at !== null || nowMs > endsAtMs(sitting) + GRACE_MS ? 'handedIn' : 'running';
  return nowMs < exam.opensAtMs ? 'notYet' : nowMs < exam.closesAtMs ? 'open' : 'closed';
}

@ObjectType({ description: 'An exam as the person sees it who may sit it: what it is, when it is, how it stands.' })
export class ExamForPerson {
  @Field(() => ID, { description: 'The exam.' }) readonly id: string;
  @Field({ description: 'Its title.' }) readonly title: string;
  @Field({ description: 'Title of the training it belongs to.' }) readonly training: string;
  @Field({ description: 'Address of that training.' }) readonly trainingSlug: string;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'The edition, as printed.' }) readonly edition: string;
  @Field(() => Int, { description: 'Cases of a paper.' }) readonly count: number;
  @Field(() => FractionScalar, { description: 'Share of the points from which it is passed.' }) readonly passMark: string;
  @Field({ description: 'hierarchical, exact or level: how a case is marked.' }) readonly policy: string;
  @Field({ description: 'none, missed or all: what can be read again after the release.' }) readonly review: string;
  @Field(() => DurationMsScalar, { description: 'Time for the paper, extra time not included.' }) readonly duration: number;
  @Field(() => DurationMsScalar, { description: 'Extra time of this person.' }) readonly extraTime: number;
  @Field(() => DurationMsScalar, { description: 'How long after the end saves under way are still taken.' }) readonly grace: number;
  @Field(() => Date, { description: 'From when it can be begun.' }) readonly opensAt: Date;
  @Field(() => Date, { description: 'From when nobody begins any more.' }) readonly closesAt: Date;
  @Field({ description: 'notYet, open, running, handedIn, closed, released or cancelled.' }) readonly state: string;
  @Field(() => Date, { nullable: true, description: 'End of the sitting, extra time included; null when it has not begun.' }) readonly endsAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the paper was handed in.' }) readonly handedInAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled; empty when nobody released the results in time, null when it was not.' }) readonly cancelledBecause: string | null;
  @Field(() => Date, { description: 'The clock of the platform.' }) readonly now: Date;
  @Field(() => PlaceStep, { description: 'A place to try the panes with before the clock starts. It has nothing to do with the cases.' }) readonly tryPlace: PlaceStep;

  constructor(standing: ExamStanding, language: Lang) {
    const { exam, offering, edition, sitting, extraMs, nowMs } = standing;
    this.id = exam.id;
    this.title = wordsOf(exam.titles, language);
    this.training = translated(offering.titles, language)?.value.title ?? '';
    this.trainingSlug = offering.trainingSlug;
    this.scheme = edition.scheme;
    this.edition = edition.code;
    this.count = exam.count;
    this.passMark = exam.passMark;
    this.policy = exam.policy;
    this.review = exam.review;
    this.duration = exam.durationMs;
    this.extraTime = extraMs;
    this.grace = GRACE_MS;
    this.opensAt = new Date(exam.opensAtMs);
    this.closesAt = new Date(exam.closesAtMs);
    this.state = stateOf(standing);
    this.endsAt = sitting && new Date(endsAtMs(sitting));
    this.handedInAt = sitting && (sitting.submitted_at ?? (this.state === 'handedIn' ? this.endsAt : null));
    this.cancelledBecause = standing.cancellation && standing.cancellation.reason;
    this.now = new Date(nowMs);
    this.tryPlace = new PlaceStep(edition.tree.places[0]!, language);
  }
}

@ObjectType({ implements: () => CaseText, description: 'A case of a paper, as its person reads and has answered it. Nothing of its key.' })
export class ExamPaperCase extends CaseText {
  @Field(() => Int, { description: 'Its place in the paper, from 0.' }) readonly position: number;
  @Field(() => [ChosenPlaceType], { description: 'The answer as it is kept.' }) readonly places: readonly ChosenPlaceType[];
  @Field({ description: 'Whether the person wants to come back to it.' }) readonly flagged: boolean;
  @Field(() => Int, { description: 'The change that stands, 0 for none.' }) readonly sequence: number;
  @Field(() => Date, { nullable: true, description: 'When it was stored.' }) readonly savedAt: Date | null;
  @Field(() => Int, { description: 'Milliseconds that it had been in sight then; a window that takes it up counts on from there.' }) readonly seenMs: number;

  constructor(paper: PaperCase, position: number, answer: AnswerState | undefined, edition: EditionView, language: Lang) {
    // The author's key of a case may name the place it belongs to.
    super({ id: paper.id, key: `case-${position + 1}`, kind: paper.kind, content: paper.content }, language);
    this.position = position;
    this.places = (answer?.places ?? []).map(({ symbol, role }) => ({ symbol, role, chain: chainOf(edition, symbol, language) }));
    this.flagged = answer?.flagged ?? false;
    this.sequence = answer?.sequence ?? 0;
    this.seenMs = answer?.seenMs ?? 0;
    this.savedAt = answer ? new Date(answer.savedAtMs) : null;
  }
}

@ObjectType({ description: 'The paper of a running sitting. Opening it again in another window makes that window the one that saves.' })
export class ExamPaper {
  @Field(() => ID, { description: 'The sitting.' }) readonly sittingId!: string;
  @Field(() => Int, { description: 'Number of the window that has it now.' }) readonly epoch!: number;
  @Field(() => Date, { description: 'When it began.' }) readonly startedAt!: Date;
  @Field(() => Date, { description: 'When it ends, extra time included.' }) readonly endsAt!: Date;
  @Field(() => Date, { description: 'The clock of the platform.' }) readonly now!: Date;
  @Field(() => Int, { description: 'The highest change of the sitting, 0 for none.' }) readonly sequence!: number;
  @Field(() => [ExamPaperCase], { description: 'Its cases in the order of this paper.' }) readonly cases!: readonly ExamPaperCase[];
}

@InputType({ description: 'Which exam is opened.' })
export class OpenExamPaperFields {
  @Field(() => ID, { description: 'The exam.' }) readonly examId!: string;
  @Field(() => String, { nullable: true, description: 'Language of the texts.' }) readonly language?: string | null;
}

@InputType({ description: 'An answer to a case of the paper as it is now, whole.' })
export class ExamAnswerFields {
  @Field(() => ID, { description: 'Made in the browser (a UUID) for this change: sending it again is no second answer.' }) readonly id!: string;
  @Field(() => ID, { description: 'The sitting.' }) readonly sittingId!: string;
  @Field(() => Int, { description: 'The window that sends it, as the opened paper named it.' }) readonly epoch!: number;
  @Field(() => Int, { description: 'The case, by its place in the paper.' }) readonly position!: number;
  @Field(() => Int, { description: 'Counts the changes of the sitting, from 1: of a case the highest stands, whenever it arrives.' }) readonly sequence!: number;
  @Field(() => [ChosenPlaceFields], { description: 'The chosen places; their order means nothing.' }) readonly places!: ChosenPlaceFields[];
  @Field({ description: 'Whether the person wants to come back to it.' }) readonly flagged!: boolean;
  @Field(() => Int, { nullable: true, description: 'Milliseconds that the case has been in sight up to this change, over all windows.' }) readonly seenMs?: number | null;
}

@InputType({ description: 'Which paper is handed in, from which window.' })
export class HandInExamFields {
  @Field(() => ID, { description: 'The sitting.' }) readonly sittingId!: string;
  @Field(() => Int, { description: 'The window.' }) readonly epoch!: number;
}

@ObjectType({ description: 'The answer is stored.' })
export class ExamAnswerSaved {
  @Field(() => Date, { description: 'When it was stored.' }) readonly savedAt!: Date;
  @Field(() => Date, { description: 'End of the sitting as it is now.' }) readonly endsAt!: Date;
  @Field(() => Date, { description: 'The clock of the platform.' }) readonly now!: Date;
}

@ObjectType({ description: 'The paper is handed in.' })
export class ExamHandedIn {
  @Field(() => Date, { description: 'When.' }) readonly handedInAt!: Date;
}

@ObjectType({ description: 'How a sitting stands now: what a page asks every few seconds.' })
export class ExamPulse {
  @Field(() => Date, { description: 'The clock of the platform.' }) readonly now!: Date;
  @Field(() => Date, { description: 'End of the sitting, extra time included.' }) readonly endsAt!: Date;
  @Field({ description: 'Whether the asking window is the one that saves.' }) readonly current!: boolean;
  @Field({ description: 'Whether the paper has been handed in, by the person or by the clock.' }) readonly handedIn!: boolean;
}

const resolveType = (value: object) => value.constructor.name;
const resolveAs = (field: string, name: string) => (value: object) => (field in value ? name : value.constructor.name);

export const OpenExamPaperResult = createUnionType({
  name: 'OpenExamPaperResult', description: 'The paper, or why not.', types: () => [ExamPaper, ExamNotFound, ExamNotOpen, SittingOver, ExamCancelled] as const,
  resolveType: resolveAs('sittingId', 'ExamPaper'),
});

export const SaveExamAnswerResult = createUnionType({
  name: 'SaveExamAnswerResult', description: 'Stored, or why not.',
  types: () => [ExamAnswerSaved, ExamNotFound, UnknownPlaces, AnswerNotValid, SittingOver, MovedToAnotherWindow, TooManyChanges] as const, resolveType: resolveAs('savedAt', 'ExamAnswerSaved'),
});

export const HandInExamResult = createUnionType({
  name: 'HandInExamResult', description: 'Handed in, or why not.', types: () => [ExamHandedIn, ExamNotFound, SittingOver, MovedToAnotherWindow] as const,
  resolveType: resolveAs('handedInAt', 'ExamHandedIn'),
});

export { resolveType };
