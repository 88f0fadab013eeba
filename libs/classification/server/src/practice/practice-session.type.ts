import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { translated, type Lang } from '@classmark/platform/core';
import { AnswerNotValid, UnknownPlaces } from '../attempt/attempt-refusals';
import { ChosenPlaceFields } from '../attempt/answer.type';
import { CaseText } from '../attempt/case-text.type';
import { CaseMarking } from '../attempt/marking.type';
import { ChosenPlaceType, chosenPlaces } from '../attempt/practice.type';
import type { CaseVersionView } from '../case/case-store';
import { PlaceStep } from '../scheme/scheme.type';
import { hintsOf, type HintView } from './ask-hint';
import type { CheckedAnswerView } from './checked-answer';
import type { PracticePlanView } from './plan-practice';
import { stepOf } from './practice-home.type';
import { CaseNotInPractice, NoSuchHint, ReportedAlready, ReportNotValid } from './practice-refusals';

@InputType({ description: 'What a session of practice is to hold.' })
export class PracticePlanFields {
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme!: string;
  @Field(() => Int, { description: 'Minutes, 1 to 60.' }) readonly minutes!: number;
  @Field(() => String, { nullable: true, description: 'Only cases below this place, or of a confused pair: "9|42".' }) readonly branch?: string | null;
  @Field(() => [Int], { nullable: true, description: 'Only cases of these difficulties.' }) readonly difficulties?: number[] | null;
  @Field(() => [ID], { nullable: true, description: 'Cases the session has shown: they do not come again.' }) readonly seen?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Key of the case to begin with.' }) readonly caseKey?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only one more case of the same place or rule as this case.' }) readonly siblingOf?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'New places beyond the limit of a day.' }) readonly moreNew?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Language of the texts.' }) readonly language?: string | null;
}

@ObjectType({ implements: () => CaseText, description: 'A case of a session. Nothing of its key.' })
export class PracticeItem extends CaseText {
  @Field({ description: 'The edition it is to be classified in, as printed.' }) readonly edition: string;
  @Field(() => Int, { description: '1 to 5.' }) readonly difficulty: number;
  @Field({ description: 'Why it comes now: due, new or ahead of its time.' }) readonly why: string;
  @Field(() => Int, { description: 'How many steps of help there are.' }) readonly hints: number;

  constructor(version: CaseVersionView, why: string, language: Lang) {
    super(version, language);
    this.edition = version.edition.code;
    this.difficulty = version.difficulty;
    this.why = why;
    this.hints = hintsOf(version).length;
  }
}

@ObjectType({ description: 'The cases of a session, in order.' })
export class PracticePlan {
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field(() => [PracticeItem], { description: 'Cases; none when nothing is left to show.' }) readonly items: readonly PracticeItem[];
  @Field(() => Date, { nullable: true, description: 'When something is due next.' }) readonly nextDueAt: Date | null;
  @Field(() => Int, { description: 'Cases with new places that the limit of the day holds back.' }) readonly held: number;

  constructor(plan: PracticePlanView, language: Lang) {
    this.scheme = plan.scheme;
    this.items = plan.items.map(({ version, why }) => new PracticeItem(version, why, language));
    this.nextDueAt = plan.nextDueMs === null ? null : new Date(plan.nextDueMs);
    this.held = plan.held;
  }
}

@InputType({ description: 'A step of help to a case.' })
export class PracticeHintFields {
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field(() => Int, { description: 'From 1; the one before it must have been asked for.' }) readonly step!: number;
  @Field(() => String, { nullable: true, description: 'Language of the texts.' }) readonly language?: string | null;
}

@ObjectType({ description: 'A step of help. It is remembered with the answer: with one the card is hard at best, with two and more it comes again.' })
export class PracticeHintGiven {
  @Field(() => Int, { description: 'From 1.' }) readonly step: number;
  @Field(() => Int, { description: 'How many there are.' }) readonly steps: number;
  @Field({ description: 'text: the words of the author; count: how many places; under: they lie below these; among: the answer is among these.' }) readonly kind: string;
  @Field(() => String, { nullable: true, description: 'The words of the author.' }) readonly text: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the words.' }) readonly textLanguage: string | null;
  @Field(() => Int, { nullable: true, description: 'How many places are asked for.' }) readonly count: number | null;
  @Field(() => [PlaceStep], { description: 'The places of the step.' }) readonly places: readonly PlaceStep[];

  constructor({ version, hint, step, steps }: HintView, language: Lang) {
    const words = hint.kind === 'text' ? translated(version.explanations.hints![hint.number]!, language) : null;
    this.step = step;
    this.steps = steps;
    this.kind = hint.kind;
    this.text = words?.value ?? null;
    this.textLanguage = words?.lang ?? null;
    this.count = hint.kind === 'count' ? hint.count : null;
    this.places = hint.kind === 'under' || hint.kind === 'among' ? hint.symbols.map((symbol) => stepOf(version.edition, symbol, language)) : [];
  }
}

@InputType({ description: 'An answer to a case of practice, perhaps given earlier without a line.' })
export class PracticeAnswerFields {
  @Field(() => ID, { description: 'Made in the browser (a UUID): sending it again is no second answer.' }) readonly id!: string;
  @Field(() => ID, { nullable: true, description: 'Whose answer it is, where it may have waited: it is not taken while somebody else is signed in.' }) readonly personId?: string | null;
  @Field(() => ID, { description: 'The session, made in the browser (a UUID).' }) readonly sessionId!: string;
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field(() => [ChosenPlaceFields], { description: 'The chosen places; their order means nothing.' }) readonly places!: ChosenPlaceFields[];
  @Field(() => Date, { nullable: true, description: 'When the case came into sight, by the clock of the browser.' }) readonly shownAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was answered, by the clock of the browser. The answer is dated by its arrival.' }) readonly answeredAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'Language of the texts.' }) readonly language?: string | null;
}

@ObjectType({ description: 'A place or a confused pair that the answer touched.' })
export class TouchedCardType {
  @Field(() => [PlaceStep], { description: 'The place, or the two places of a pair.' }) readonly places!: readonly PlaceStep[];
  @Field({ description: 'How it was known: again, hard or good.' }) readonly grade!: string;
  @Field({ description: 'How it stands now: due, practised or solid.' }) readonly state!: string;
  @Field(() => Date, { description: 'When it comes back.' }) readonly dueAt!: Date;
}

@ObjectType({ description: 'An answer of practice with its marking.' })
export class PracticeChecked {
  @Field(() => ID, { description: 'The answer.' }) readonly id: string;
  @Field(() => ID, { description: 'The case.' }) readonly caseId: string;
  @Field(() => [ChosenPlaceType], { description: 'The places that were marked.' }) readonly places: readonly ChosenPlaceType[];
  @Field(() => CaseMarking, { description: 'Its marking, with everything the key says.' }) readonly marking: CaseMarking;
  @Field(() => Int, { description: 'Steps of help that were asked for before it.' }) readonly hints: number;
  @Field(() => [TouchedCardType], { description: 'What comes back, and when.' }) readonly cards: readonly TouchedCardType[];
  @Field({ description: 'Whether there is another case of the same place or rule.' }) readonly hasSibling: boolean;

  constructor(answer: CheckedAnswerView, language: Lang) {
    const { edition } = answer.version;
    this.id = answer.id;
    this.caseId = answer.version.id;
    this.places = chosenPlaces(edition, answer.places, language);
    this.marking = new CaseMarking(answer.marking, answer.key, edition, language);
    this.hints = answer.hints;
    this.cards = answer.cards.map(({ places, grade, state, dueMs }) => ({ places: places.filter((symbol) => edition.tree.has(symbol)).map((symbol) => stepOf(edition, symbol, language)), grade, state, dueAt: new Date(dueMs) }));
    this.hasSibling = answer.hasSibling;
  }
}

@InputType({ description: 'A problem with a case.' })
export class CaseReportFields {
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field({ description: 'key, text, translation, drawing or other.' }) readonly kind!: string;
  @Field({ description: 'What is wrong, in own words.' }) readonly text!: string;
}

@ObjectType({ description: 'The report is with the authors of the case.' })
export class CaseReported {
  @Field(() => Date, { description: 'When it was taken.' }) readonly at!: Date;
}

const resolveType = (value: object) => value.constructor.name;

export const PracticePlanResult = createUnionType({ name: 'PracticePlanResult', description: 'The plan, or why not.', types: () => [PracticePlan, CaseNotInPractice] as const, resolveType });
export const AskPracticeHintResult = createUnionType({ name: 'AskPracticeHintResult', description: 'The step of help, or why not.', types: () => [PracticeHintGiven, CaseNotInPractice, NoSuchHint] as const, resolveType });
export const CheckPracticeAnswerResult = createUnionType({
  name: 'CheckPracticeAnswerResult', description: 'The marked answer, or why not.', types: () => [PracticeChecked, CaseNotInPractice, UnknownPlaces, AnswerNotValid] as const, resolveType,
});
export const ReportCaseResult = createUnionType({
  name: 'ReportCaseResult', description: 'Taken, or why not.', types: () => [CaseReported, CaseNotInPractice, ReportedAlready, ReportNotValid] as const,
  resolveType: (value: object) => ('at' in value ? 'CaseReported' : value.constructor.name),
});
