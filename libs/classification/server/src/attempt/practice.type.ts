import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CaseDrawing } from '@classmark/classification/core';
import { translated, type Lang, type Translations } from '@classmark/platform/core';
import { FractionScalar } from '@classmark/platform/server';
import type { SetView } from '../exercise/set-store';
import { chainOf, PlaceStep } from '../scheme/scheme.type';
import type { AttemptView, CaseState } from './attempt-reader';
import { CaseMarking } from './marking.type';

/** The words in the wanted language or the nearest there is. */
export function wordsOf(words: Translations<string>, language: Lang): string {
  return translated(words, language)?.value ?? '';
}

@ObjectType({ description: 'A piece of a case under a heading.' })
export class PracticePart {
  @Field({ description: 'Heading.' }) readonly heading!: string;
  @Field({ description: 'Text; paragraphs are separated by an empty line.' }) readonly text!: string;
}

@ObjectType({ description: 'A line of a drawing.' })
export class DrawingLine {
  @Field({ description: 'Path data of SVG.' }) readonly d!: string;
  @Field({ description: 'line, thin, dashed, solid or red.' }) readonly style!: string;
}

@ObjectType({ description: 'A numeral beside a drawing.' })
export class DrawingNumeral {
  @Field(() => Int, { description: 'Units of the drawing from its left edge.' }) readonly x!: number;
  @Field(() => Int, { description: 'Units of the drawing from its top.' }) readonly y!: number;
  @Field({ description: 'What is written.' }) readonly text!: string;
}

@ObjectType({ description: 'A drawing made of data.' })
export class PracticeDrawing {
  @Field(() => Int, { description: 'Width in its own units.' }) readonly width: number;
  @Field(() => Int, { description: 'Height in its own units.' }) readonly height: number;
  @Field({ description: 'What it shows, for who does not see it.' }) readonly alt: string;
  @Field(() => String, { nullable: true, description: 'Caption.' }) readonly caption: string | null;
  @Field(() => [DrawingLine], { description: 'Its lines.' }) readonly lines: readonly DrawingLine[];
  @Field(() => [DrawingNumeral], { description: 'Its numerals.' }) readonly numerals: readonly DrawingNumeral[];

  constructor(drawing: CaseDrawing, language: Lang) {
    this.width = drawing.width;
    this.height = drawing.height;
    this.alt = wordsOf(drawing.alt, language);
    this.caption = drawing.caption && wordsOf(drawing.caption, language);
    this.lines = drawing.lines.map((line) => ({ d: line.d, style: line.style ?? 'line' }));
    this.numerals = drawing.numerals ?? [];
  }
}

@ObjectType({ description: 'A place of an answer.' })
export class ChosenPlaceType {
  @Field({ description: 'Its symbol.' }) readonly symbol!: string;
  @Field(() => String, { nullable: true, description: 'Its role, where the case asks for one.' }) readonly role!: string | null;
  @Field(() => [PlaceStep], { description: 'From the top down to the place itself; empty for a place of another edition.' }) readonly chain!: readonly PlaceStep[];
}

@ObjectType({ description: 'A case as its learner sees it. The key comes with the marking, never before.' })
export class PracticeCase {
  @Field(() => ID, { description: 'Its id.' }) readonly id: string;
  @Field({ description: 'Its key, the same in every version.' }) readonly key: string;
  @Field({ description: 'term, list, mark, design or abstract.' }) readonly kind: string;
  @Field({ description: 'Title.' }) readonly title: string;
  @Field({ description: 'Language of its texts; another one than asked for when there is no translation.' }) readonly language: string;
  @Field(() => [PracticePart], { description: 'Its text.' }) readonly parts: readonly PracticePart[];
  @Field(() => PracticeDrawing, { nullable: true, description: 'Its drawing.' }) readonly drawing: PracticeDrawing | null;
  @Field(() => [String], { description: 'Roles an answered place may have, the usual one first; none for most cases.' }) readonly roles: readonly string[];
  @Field(() => Int, { description: 'The try that stands open or was marked last.' }) readonly tryNumber: number;
  @Field(() => Int, { description: 'The highest change that is kept of this try, 0 for none.' }) readonly sequence: number;
  @Field(() => [ChosenPlaceType], { description: 'The answer as it is kept.' }) readonly places: readonly ChosenPlaceType[];
  @Field(() => Date, { nullable: true, description: 'When the answer was stored.' }) readonly savedAt: Date | null;
  @Field(() => CaseMarking, { nullable: true, description: 'The marking of this try; nothing before the check.' }) readonly marking: CaseMarking | null;
  @Field(() => FractionScalar, { nullable: true, description: 'The mark of the first try, which counts.' }) readonly countedMark: string | null;

  constructor(state: CaseState, set: SetView, language: Lang) {
    const { content } = state.case;
    const own = translated(content.title, language)?.lang ?? language;
    this.id = state.case.id;
    this.key = state.case.key;
    this.kind = state.case.kind;
    this.title = wordsOf(content.title, own);
    this.language = own;
    this.parts = content.parts.map((part) => ({ heading: wordsOf(part.heading, own), text: wordsOf(part.text, own) }));
    this.drawing = content.drawing ? new PracticeDrawing(content.drawing, own) : null;
    this.roles = content.roles ?? [];
    this.tryNumber = state.tryNumber;
    this.sequence = state.sequence;
    this.places = state.places.map(({ symbol, role }) => ({ symbol, role, chain: chainOf(set.edition, symbol, language) }));
    this.savedAt = state.savedAtMs === null ? null : new Date(state.savedAtMs);
    this.marking = state.marking && new CaseMarking(state.marking, state, set, language);
    this.countedMark = state.countedMark;
  }
}

@ObjectType({ description: 'The mark of a set when every case has been checked.' })
export class PracticeResult {
  @Field(() => FractionScalar, { description: 'Mean of the first marks, exact.' }) readonly mark!: string;
  @Field({ description: 'Whether the mark reaches what is asked.' }) readonly passed!: boolean;
}

@ObjectType({ description: 'An attempt at a set of cases.' })
export class ClassificationPractice {
  @Field(() => ID, { description: 'The attempt.' }) readonly attemptId: string;
  @Field(() => Int, { description: '1 for the first attempt at the set.' }) readonly number: number;
  @Field({ description: 'Title of the set.' }) readonly title: string;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'The edition, as printed.' }) readonly edition: string;
  @Field(() => Int, { description: 'Version of the set.' }) readonly version: number;
  @Field(() => FractionScalar, { description: 'The mark from which it is passed.' }) readonly passMark: string;
  @Field(() => [PracticeCase], { description: 'Its cases in order.' }) readonly cases: readonly PracticeCase[];
  @Field(() => PracticeResult, { nullable: true, description: 'The result, when every case has been checked.' }) readonly result: PracticeResult | null;

  constructor(attempt: AttemptView, language: Lang) {
    this.attemptId = attempt.id;
    this.number = attempt.number;
    this.title = wordsOf(attempt.set.titles, language);
    this.scheme = attempt.set.edition.scheme;
    this.edition = attempt.set.edition.code;
    this.version = attempt.set.version;
    this.passMark = attempt.set.passMark;
    this.cases = attempt.cases.map((state) => new PracticeCase(state, attempt.set, language));
    this.result = attempt.result;
  }
}
