import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';

/*
 * Blocks as readers get them: one language per block, and of a check question nothing but question and options. What
 * marks it (`right`, `verdict`, `why`, `rule`) has no field here, so it cannot be asked for.
 */

@ObjectType({ isAbstract: true })
abstract class LessonBlockFields {
  @Field({ description: 'Its key, stable from release to release.' }) readonly key!: string;
  @Field({ description: 'Language of all its texts; another one than asked for when it is not translated.' }) readonly language!: string;
}

@ObjectType({ description: 'Paragraphs, separated by an empty line. Inline marks: **strong**, `symbol`, [words](address).' })
export class TextBlock extends LessonBlockFields {
  @Field({ description: 'The paragraphs.' }) readonly text!: string;
}

@ObjectType({ description: 'A heading within a lesson.' })
export class HeadingBlock extends LessonBlockFields {
  @Field({ description: 'The heading.' }) readonly text!: string;
}

@ObjectType({ description: 'A list.' })
export class ListBlock extends LessonBlockFields {
  @Field({ description: 'Whether the order matters.' }) readonly ordered!: boolean;
  @Field(() => [String], { description: 'Its items.' }) readonly items!: readonly string[];
}

@ObjectType({ description: 'A table.' })
export class TableBlock extends LessonBlockFields {
  @Field({ description: 'What it shows.' }) readonly caption!: string;
  @Field(() => [String], { description: 'Heads of the columns.' }) readonly head!: readonly string[];
  @Field(() => [[String]], { description: 'Cells by row.' }) readonly rows!: readonly (readonly string[])[];
}

@ObjectType({ description: 'A box of a drawing.' })
export class DrawingPart {
  @Field({ description: 'What stands in the box: a code or symbol, left to right in every language.' }) readonly text!: string;
  @Field(() => String, { nullable: true, description: 'What stands below it.' }) readonly label!: string | null;
  @Field(() => String, { nullable: true, description: 'A code beside the label, such as an INID code.' }) readonly note!: string | null;
  @Field({ description: 'Whether it is the one that matters.' }) readonly strong!: boolean;
}

@ObjectType({ description: 'A row of boxes.' })
export class DrawingRow {
  @Field({ description: 'Title of the row.' }) readonly title!: string;
  @Field(() => [DrawingPart], { description: 'Its boxes from left to right.' }) readonly parts!: readonly DrawingPart[];
}

@ObjectType({ description: 'Rows of boxes, such as the parts of a number.' })
export class PartsDrawing {
  @Field(() => [DrawingRow], { description: 'The rows.' }) readonly rows!: readonly DrawingRow[];
}

@ObjectType({ description: 'A place in a drawn tree.' })
export class DrawingNode {
  @Field({ description: 'Its symbol.' }) readonly symbol!: string;
  @Field({ description: 'Its words.' }) readonly text!: string;
  @Field(() => Int, { description: 'How deep it stands, 0 for the top.' }) readonly depth!: number;
  @Field({ description: 'Whether it is the one that matters.' }) readonly strong!: boolean;
}

@ObjectType({ description: 'Places below one another.' })
export class TreeDrawing {
  @Field(() => [DrawingNode], { description: 'The places, from top to bottom.' }) readonly nodes!: readonly DrawingNode[];
}

export const LessonDrawing = createUnionType({
  name: 'LessonDrawing', description: 'A drawing made of data.', types: () => [PartsDrawing, TreeDrawing] as const,
  resolveType: (value: object) => ('rows' in value ? 'PartsDrawing' : 'TreeDrawing'),
});

@ObjectType({ description: 'A figure: a drawing with a caption and a text that says the same.' })
export class FigureBlock extends LessonBlockFields {
  @Field({ description: 'What one sees, for who cannot.' }) readonly alt!: string;
  @Field({ description: 'Caption.' }) readonly caption!: string;
  @Field(() => LessonDrawing, { description: 'The drawing.' }) readonly drawing!: PartsDrawing | TreeDrawing;
}

@ObjectType({ description: 'A case worked through step by step.' })
export class CaseBlock extends LessonBlockFields {
  @Field(() => String, { nullable: true, description: 'Title.' }) readonly title!: string | null;
  @Field({ description: 'The case.' }) readonly text!: string;
  @Field(() => [String], { description: 'The steps.' }) readonly steps!: readonly string[];
}

@ObjectType({ description: 'An option of a check question, without its key.' })
export class CheckOption {
  @Field({ description: 'Its key.' }) readonly key!: string;
  @Field(() => String, { nullable: true, description: 'A code or symbol before the words.' }) readonly symbol!: string | null;
  @Field({ description: 'Its words.' }) readonly text!: string;
}

@ObjectType({ description: 'A check question. Why and rule come with the answer.' })
export class CheckBlock extends LessonBlockFields {
  @Field({ description: 'The question.' }) readonly question!: string;
  @Field({ description: 'Whether several options may be chosen.' }) readonly multiple!: boolean;
  @Field(() => [CheckOption], { description: 'The options, in the order in which they stay.' }) readonly options!: readonly CheckOption[];
}

@ObjectType({ description: 'An activity of its own page: a set of classification cases, a webinar.' })
export class ActivityBlock extends LessonBlockFields {
  @Field({ description: 'Its kind: classificationSet or webinar.' }) readonly activity!: string;
  @Field({ description: 'Title.' }) readonly title!: string;
  @Field(() => Int, { nullable: true, description: 'How many cases.' }) readonly count!: number | null;
}

const NAMES = {
  text: 'TextBlock', heading: 'HeadingBlock', list: 'ListBlock', table: 'TableBlock', figure: 'FigureBlock', case: 'CaseBlock', check: 'CheckBlock',
  activity: 'ActivityBlock',
} as const;

export const LessonBlock = createUnionType({
  name: 'LessonBlock', description: 'A block of a lesson.',
  types: () => [TextBlock, HeadingBlock, ListBlock, TableBlock, FigureBlock, CaseBlock, CheckBlock, ActivityBlock] as const,
  resolveType: (value: { kind: keyof typeof NAMES }) => NAMES[value.kind],
});
