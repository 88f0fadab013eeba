import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@classmark/platform/server';
import type { FieldSpec, FieldValue, FigureSpec, ListEntry, ListSpec, RecordedFigure, RecordedList, RegisterKind } from '@classmark/reporting/core';
import type { RegisterEntryView } from './register-view';

@ObjectType('RegisterField', { description: 'A value of the form; exactly one of the four is set.' })
@InputType('RegisterFieldInput', { description: 'A value of the form; exactly one of the four is set.' })
export class RegisterFieldType {
  @Field({ description: 'Key of the field.' }) readonly key!: string;
  @Field(() => String, { nullable: true, description: 'Text, date, half-year or choice.' }) readonly text?: string | null;
  @Field(() => Int, { nullable: true, description: 'Number.' }) readonly number?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' }) readonly flag?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'Several facts or choices.' }) readonly texts?: string[] | null;
}

@ObjectType('RegisterFigure', { description: 'A figure somebody recorded.' })
@InputType('RegisterFigureInput', { description: 'A figure somebody recorded.' })
export class RegisterFigureType implements RecordedFigure {
  @Field({ description: 'Key of the figure.' }) readonly key!: string;
  @Field(() => Int, { description: 'Its value.' }) readonly value!: number;
  @Field(() => String, { nullable: true, description: 'Unit, where it differs from the one of the kind.' }) readonly unit?: string;
  @Field(() => String, { nullable: true, description: 'What exactly it counts.' }) readonly scope?: string | null;
  @Field(() => String, { nullable: true, description: 'Day on which it held, YYYY-MM-DD.' }) readonly asOf?: string | null;
}

@ObjectType('RegisterListEntry', { description: 'A country or office in a list, under the name printed that year.' })
@InputType('RegisterListEntryInput', { description: 'A country or office in a list, under the name printed that year.' })
export class RegisterListEntryType implements ListEntry {
  @Field({ description: 'ST.3 code.' }) readonly st3!: string;
  @Field({ description: 'Name as printed.' }) readonly name!: string;
  @Field(() => String, { nullable: true, description: 'ISO 3166-3 code of an entity of the past.' }) readonly iso3166_3?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether it no longer exists.' }) readonly historical?: boolean;
}

@ObjectType('RegisterList', { description: 'A list in the order recorded.' })
@InputType('RegisterListInput', { description: 'A list in the order recorded.' })
export class RegisterListType implements Omit<RecordedList, 'order'> {
  @Field({ description: 'Key of the list.' }) readonly key!: string;
  @Field({ description: 'What its order means: chronological, alphabetical or asEntered.' }) readonly order!: string;
  @Field(() => [RegisterListEntryType], { description: 'Its entries, never sorted again.' }) readonly entries!: RegisterListEntryType[];
}

@ObjectType('RegisterVersion', { description: 'One state of an entry: who, when and why.' })
export class RegisterVersionType {
  @Field(() => Int, { description: 'Number of the version.' }) readonly version!: number;
  @Field(() => Date, { description: 'When.' }) readonly at!: Date;
  @Field(() => String, { nullable: true, description: 'Who; none for what the platform did itself.' }) readonly author!: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' }) readonly reason!: string | null;
  @Field({ description: 'Whether it was printed then.' }) readonly printed!: boolean;
  @Field(() => [String], { description: 'Keys of fields, figures and lists that differ from the version before.' }) readonly changed!: readonly string[];
}

@ObjectType('RegisterEntry', { description: 'An activity of the register as it stands now.' })
export class RegisterEntryType {
  @Field(() => ID, { description: 'Its id.' }) readonly id: string;
  @Field({ description: 'Number people use, e.g. 2020-A10.' }) readonly number: string;
  @Field({ description: 'Key of its kind.' }) readonly kind: string;
  @Field(() => Int, { description: 'Year.' }) readonly year: number;
  @Field(() => Int, { description: 'Version, to be handed back with a change.' }) readonly version: number;
  @Field(() => [RegisterFieldType], { description: 'Its fields.' }) readonly fields: readonly RegisterFieldType[];
  @Field(() => [RegisterFigureType], { description: 'Figures recorded.' }) readonly figures: readonly RecordedFigure[];
  @Field(() => [RegisterListType], { description: 'Lists in the order recorded.' }) readonly lists: readonly RecordedList[];
  @Field({ description: 'Whether the annual report prints it.' }) readonly printed: boolean;
  @Field({ description: 'How it came to be: form, import or platform.' }) readonly provenance: string;
  @Field(() => String, { nullable: true, description: 'Where the record comes from.' }) readonly source: string | null;
  @Field(() => ID, { nullable: true, description: 'The offering it was born from.' }) readonly offeringId: string | null;
  @Field(() => Date, { description: 'When it was changed last.' }) readonly changedAt: Date;
  @Field({ description: 'Whether its year is closed: then a change is a correction with a reason.' }) readonly yearClosed: boolean;

  constructor(view: RegisterEntryView) {
    this.id = view.id;
    this.number = view.number;
    this.kind = view.kind;
    this.year = view.year;
    this.version = view.version;
    this.fields = Object.entries(view.fields).map(([key, value]) => fieldOf(key, value));
    this.figures = view.figures;
    this.lists = view.lists;
    this.printed = view.printed;
    this.provenance = view.provenance;
    this.source = view.source;
    this.offeringId = view.offeringId ?? null;
    this.changedAt = view.changedAt;
    this.yearClosed = view.yearClosed;
  }
}

@ObjectType('Register', { description: 'The register of one year.' })
export class RegisterType {
  @Field(() => Int, { description: 'Year.' }) readonly year!: number;
  @Field(() => [Int], { description: 'Years with entries and the running one, the latest first.' }) readonly years!: readonly number[];
  @Field({ description: 'Whether the year is closed.' }) readonly closed!: boolean;
  @Field(() => [RegisterEntryType], { description: 'Its entries, in the order entered.' }) readonly entries!: readonly RegisterEntryType[];
}

@ObjectType('RegisterFieldSpec', { description: 'A field of a kind, as the form draws it.' })
export class RegisterFieldSpecType {
  @Field({ description: 'Key.' }) readonly key: string;
  @Field({ description: 'Label in English.' }) readonly label: string;
  @Field({ description: 'text, texts, number, flag, date, halfYear, choice or choices.' }) readonly type: string;
  @Field({ description: 'Whether it must be filled.' }) readonly required: boolean;
  @Field(() => [String], { description: 'Options of a choice.' }) readonly options: readonly string[];
  @Field({ description: 'Whether a choice takes what nobody thought of.' }) readonly open: boolean;
  @Field({ description: 'Whether a date may name its month only.' }) readonly monthPossible: boolean;

  constructor(spec: FieldSpec) {
    this.key = spec.key;
    this.label = spec.label;
    this.type = spec.type;
    this.required = spec.required ?? false;
    this.options = 'options' in spec ? spec.options : [];
    this.open = 'open' in spec && spec.open === true;
    this.monthPossible = 'precision' in spec && spec.precision === 'month';
  }
}

@ObjectType('RegisterFigureSpec', { description: 'A figure that a kind yields.' })
export class RegisterFigureSpecType {
  @Field({ description: 'Key.' }) readonly key!: string;
  @Field({ description: 'Label in English.' }) readonly label!: string;
  @Field({ description: 'How it behaves over time.' }) readonly kind!: string;
  @Field({ description: 'Unit.' }) readonly unit!: string;
  @Field({ description: 'recorded by hand, taken from a field, or counted.' }) readonly how!: string;
}

@ObjectType('RegisterListSpec', { description: 'A list that a kind has.' })
export class RegisterListSpecType {
  @Field({ description: 'Key.' }) readonly key!: string;
  @Field({ description: 'Label in English.' }) readonly label!: string;
  @Field(() => [String], { description: 'What its order may mean.' }) readonly orders!: readonly string[];
}

@ObjectType('RegisterKind', { description: 'A kind of activity: configuration from which form, checks and report follow.' })
export class RegisterKindType {
  @Field({ description: 'Key.' }) readonly key: string;
  @Field({ description: 'Label in English.' }) readonly label: string;
  @Field({ description: 'Role of the section in which the report prints it.' }) readonly section: string;
  @Field({ description: 'Born on the platform, and not only typed in.' }) readonly bornOnPlatform: boolean;
  @Field(() => [RegisterFieldSpecType], { description: 'Its fields.' }) readonly fields: readonly RegisterFieldSpecType[];
  @Field(() => [RegisterFigureSpecType], { description: 'Its figures.' }) readonly figures: readonly FigureSpec[];
  @Field(() => [RegisterListSpecType], { description: 'Its lists.' }) readonly lists: readonly ListSpec[];

  constructor(kind: RegisterKind) {
    this.key = kind.key;
    this.label = kind.label;
    this.section = kind.section;
    this.bornOnPlatform = kind.bornOnPlatform;
    this.fields = kind.fields.map((field) => new RegisterFieldSpecType(field));
    this.figures = kind.figures;
    this.lists = kind.lists;
  }
}

@InputType({ description: 'An activity as the form hands it in.' })
export class SaveRegisterEntryArgs {
  @Field(() => UuidScalar, { description: 'The entry; for a new one made by the client, so that a repeated request adds nothing twice.' }) readonly id!: string;
  @Field(() => Int, { nullable: true, description: 'The version the editor saw; none for a new entry.' }) readonly version?: number | null;
  @Field({ description: 'Key of the kind.' }) readonly kind!: string;
  @Field(() => Int, { description: 'Year.' }) readonly year!: number;
  @Field(() => [RegisterFieldType], { description: 'Fields.' }) readonly fields!: RegisterFieldType[];
  @Field(() => [RegisterFigureType], { description: 'Figures recorded by hand.' }) readonly figures!: RegisterFigureType[];
  @Field(() => [RegisterListType], { description: 'Lists.' }) readonly lists!: RegisterListType[];
  @Field({ description: 'Whether the annual report prints it.' }) readonly printed!: boolean;
  @Field(() => String, { nullable: true, description: 'Why; needed in a closed year.' }) readonly reason?: string | null;
}

@InputType({ description: 'The editorial decision about one entry.' })
export class SetEntryPrintedArgs {
  @Field(() => UuidScalar, { description: 'The entry.' }) readonly id!: string;
  @Field(() => Int, { description: 'The version the editor saw.' }) readonly version!: number;
  @Field({ description: 'Whether the annual report prints it.' }) readonly printed!: boolean;
  @Field(() => String, { nullable: true, description: 'Why; needed in a closed year.' }) readonly reason?: string | null;
}

function fieldOf(key: string, value: FieldValue): RegisterFieldType {
  if (Array.isArray(value)) return { key, texts: [...(value as readonly string[])] };
  if (typeof value === 'number') return { key, number: value };
  return typeof value === 'boolean' ? { key, flag: value } : { key, text: value as string | null };
}

/** The value of a field as the rules take it. */
export function valueOfField(field: RegisterFieldType): FieldValue {
  return field.texts ?? field.number ?? field.flag ?? field.text ?? null;
}
