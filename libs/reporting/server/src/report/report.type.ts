import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RegisterEntryType } from '../register/register.type';

@ObjectType('ReportRun', { description: 'A stretch of printed text; where it prints a figure, with its key.' })
export class ReportRunType {
  @Field({ description: 'The text.' }) readonly text!: string;
  @Field(() => String, { nullable: true, description: 'Key of the figure it prints.' }) readonly figure?: string | null;
}

@ObjectType('ReportFigure', { description: 'A figure as the report states it, with the entries it comes from.' })
export class ReportFigureType {
  @Field({ description: 'Key.' }) readonly key!: string;
  @Field(() => Int, { description: 'Value.' }) readonly value!: number;
  @Field({ description: 'Unit.' }) readonly unit!: string;
  @Field({ description: 'How it behaves over time: ofYear, atDate, cumulative, distinctUnion, sinceSession, ofSession or planned.' }) readonly kind!: string;
  @Field(() => String, { nullable: true, description: 'Day on which it held.' }) readonly asOf!: string | null;
  @Field(() => String, { nullable: true, description: 'What exactly it counts.' }) readonly scope!: string | null;
  @Field(() => [ID], { description: 'Entries of the register behind it.' }) readonly entryIds!: readonly string[];
}

@ObjectType('ReportParagraph', { description: 'A numbered paragraph as printed.' })
export class ReportParagraphType {
  @Field(() => Int, { description: 'Its number.' }) readonly number!: number;
  @Field({ description: 'The rule that wrote it.' }) readonly slot!: string;
  @Field(() => [ReportRunType], { description: 'Its text.' }) readonly runs!: readonly ReportRunType[];
  @Field(() => [String], { description: 'Bullets.' }) readonly items!: readonly string[];
  @Field(() => [ReportFigureType], { description: 'Figures it states.' }) readonly figures!: readonly ReportFigureType[];
  @Field(() => [ID], { description: 'Entries of the register it speaks of.' }) readonly entryIds!: readonly string[];
}

@ObjectType('ReportSection', { description: 'A section of that edition.' })
export class ReportSectionType {
  @Field({ description: 'Its role.' }) readonly role!: string;
  @Field(() => String, { nullable: true, description: 'Heading of that edition.' }) readonly heading!: string | null;
  @Field(() => [ReportParagraphType], { description: 'Its paragraphs.' }) readonly paragraphs!: readonly ReportParagraphType[];
}

@ObjectType('ReportSession', { description: 'Session of the committee to which a report is submitted.' })
export class ReportSessionType {
  @Field({ description: 'Code, e.g. CWS/9.' }) readonly code!: string;
  @Field(() => Int, { description: 'Which one.' }) readonly ordinal!: number;
  @Field({ description: 'Place.' }) readonly place!: string;
  @Field({ description: 'First day.' }) readonly start!: string;
  @Field({ description: 'Last day.' }) readonly end!: string;
}

@ObjectType('ReportAnnexRow', { description: 'One office in the annex.' })
export class ReportAnnexRowType {
  @Field(() => String, { nullable: true, description: 'ST.3 code; none for those whose office was not confirmed.' }) readonly st3!: string | null;
  @Field({ description: 'Name.' }) readonly office!: string;
  @Field(() => Int, { description: 'People.' }) readonly people!: number;
  @Field(() => Int, { description: 'Enrolments.' }) readonly enrolments!: number;
  @Field(() => Int, { description: 'Participations.' }) readonly participations!: number;
  @Field(() => Int, { description: 'Completions.' }) readonly completions!: number;
  @Field(() => Int, { description: 'Minutes of attendance.' }) readonly minutes!: number;
}

@ObjectType('EarlierFigure', { description: 'The same figure in an earlier edition.' })
export class EarlierFigureType {
  @Field({ description: 'Key.' }) readonly key!: string;
  @Field(() => Int, { description: 'Value then.' }) readonly value!: number;
}

@ObjectType('AnnualReport', { description: 'The annual report of a year, with its way back to register and ledger.' })
export class AnnualReportType {
  @Field(() => Int, { description: 'Year reported.' }) readonly year!: number;
  @Field({ description: 'draft, signed or frozen.' }) readonly status!: string;
  @Field({ description: 'Title.' }) readonly title!: string;
  @Field(() => ReportSessionType, { nullable: true, description: 'Its session; none for a draft.' }) readonly session!: ReportSessionType | null;
  @Field(() => [String], { description: 'The two lines above the title: body with session, place with dates; none for a draft without a session.' }) readonly opening!: readonly string[];
  @Field({ description: 'Whether that year has an edition of its own, or takes the structure of the newest.' }) readonly ownEdition!: boolean;
  @Field(() => [ReportSectionType], { description: 'Sections in order.' }) readonly sections!: readonly ReportSectionType[];
  @Field(() => [ReportAnnexRowType], { nullable: true, description: 'Annex per office; none without printed trainings.' }) readonly annex!: readonly ReportAnnexRowType[] | null;
  @Field(() => [RegisterEntryType], { description: 'All entries of the year, printed or not.' }) readonly entries!: readonly RegisterEntryType[];
  @Field(() => [ID], { description: 'Printed entries that this edition has no place for.' }) readonly unplaced!: readonly string[];
  @Field(() => Int, { nullable: true, description: 'The edition before, where there is one.' }) readonly earlierYear!: number | null;
  @Field(() => [EarlierFigureType], { description: 'Figures of the edition before.' }) readonly earlierFigures!: readonly EarlierFigureType[];
}

@ObjectType('AnnualReportSummary', { description: 'A report in the list.' })
export class AnnualReportSummaryType {
  @Field(() => Int, { description: 'Year reported.' }) readonly year!: number;
  @Field({ description: 'draft, signed or frozen.' }) readonly status!: string;
  @Field(() => String, { nullable: true, description: 'Session it was submitted to.' }) readonly sessionCode!: string | null;
  @Field(() => Int, { description: 'Paragraphs.' }) readonly paragraphs!: number;
  @Field(() => Int, { description: 'Figures.' }) readonly figures!: number;
  @Field(() => Int, { description: 'Entries of the register.' }) readonly entries!: number;
  @Field(() => Int, { description: 'Entries printed.' }) readonly printed!: number;
  @Field({ description: 'Whether it is the running year.' }) readonly running!: boolean;
}
