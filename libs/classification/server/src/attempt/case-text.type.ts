import { Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { CaseDrawing, CaseImage } from '@classmark/classification/core';
import { translated, type Lang, type Translations } from '@classmark/platform/core';
import type { CaseView } from '../exercise/set-store';

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

@ObjectType({ description: 'A picture of a case. Its address is sealed for the person who asks and says nothing of the case.' })
export class PracticeImage {
  @Field(() => Int, { description: 'Width in pixels.' }) readonly width: number;
  @Field(() => Int, { description: 'Height in pixels.' }) readonly height: number;
  @Field({ description: 'What it shows, for who does not see it.' }) readonly alt: string;
  @Field(() => String, { nullable: true, description: 'Caption.' }) readonly caption: string | null;

  /** @param imageId of its bytes in the bank */
  constructor(readonly imageId: string, image: CaseImage, language: Lang) {
    this.width = image.width;
    this.height = image.height;
    this.alt = wordsOf(image.alt, language);
    this.caption = image.caption ? wordsOf(image.caption, language) : null;
  }
}

@InterfaceType({ description: 'A case as its learner sees it: in a set, in practice, in an exam. Nothing of its key.' })
export abstract class CaseText {
  @Field(() => ID, { description: 'Its id.' }) readonly id: string;
  @Field({ description: 'Its key, the same in every version.' }) readonly key: string;
  @Field({ description: 'term, list, mark, design or abstract.' }) readonly kind: string;
  @Field({ description: 'Title.' }) readonly title: string;
  @Field({ description: 'Language of its texts; another one than asked for when there is no translation.' }) readonly language: string;
  @Field(() => [PracticePart], { description: 'Its text.' }) readonly parts: readonly PracticePart[];
  @Field(() => PracticeDrawing, { nullable: true, description: 'Its drawing.' }) readonly drawing: PracticeDrawing | null;
  @Field(() => [PracticeImage], { description: 'Its pictures, in order.' }) readonly images: readonly PracticeImage[];
  @Field(() => [String], { description: 'Roles an answered place may have, the usual one first; none for most cases.' }) readonly roles: readonly string[];

  constructor({ id, key, kind, content }: Pick<CaseView, 'id' | 'key' | 'kind' | 'content'>, language: Lang) {
    const own = translated(content.title, language)?.lang ?? language;
    this.id = id;
    this.key = key;
    this.kind = kind;
    this.title = wordsOf(content.title, own);
    this.language = own;
    this.parts = content.parts.map((part) => ({ heading: wordsOf(part.heading, own), text: wordsOf(part.text, own) }));
    this.drawing = content.drawing ? new PracticeDrawing(content.drawing, own) : null;
    this.images = (content.images ?? []).map((image) => new PracticeImage(image.id, image, own));
    this.roles = content.roles ?? [];
  }
}
