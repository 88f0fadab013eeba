import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Dimension, Measure } from '@classmark/reporting/core';
import { Connection } from '@classmark/platform/server';
import type { Counted, FigureView } from './figure-reader';
import type { StatisticsFilter } from './statistics-question';

/** What is counted. */
export enum StatisticsMeasure {
  enrolments = 'enrolments', withdrawals = 'withdrawals', participations = 'participations', completions = 'completions', passes = 'passes',
  minutes = 'minutes', people = 'people', offices = 'offices',
}

/** By what a figure is broken down. */
export enum StatisticsDimension {
  office = 'office', country = 'country', region = 'region', developmentStatus = 'developmentStatus', audience = 'audience',
  trainingKind = 'trainingKind', offering = 'offering', year = 'year', topic = 'topic',
}

registerEnumType(StatisticsMeasure, { name: 'StatisticsMeasure', description: 'What is counted.' });
registerEnumType(StatisticsDimension, { name: 'StatisticsDimension', description: 'By what a figure is broken down.' });

@InputType({ description: 'Only facts that match every filter given; in a list one of the values does. A null in a list is the rest: not confirmed, not stated.' })
export class StatisticsFilterInput implements StatisticsFilter {
  @Field(() => [String], { nullable: 'itemsAndList', description: 'Confirmed offices, by ST.3 code.' }) readonly offices?: (string | null)[] | null;
  @Field(() => [String], { nullable: 'itemsAndList', description: 'Countries, by ST.3 code.' }) readonly countries?: (string | null)[] | null;
  @Field(() => [String], { nullable: 'itemsAndList', description: 'Regions of UN M49.' }) readonly regions?: (string | null)[] | null;
  @Field(() => [String], { nullable: 'itemsAndList', description: 'Development status at the date.' }) readonly developmentStatuses?: (string | null)[] | null;
  @Field(() => [String], { nullable: true, description: 'Audiences.' }) readonly audiences?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Kinds of training.' }) readonly trainingKinds?: string[] | null;
  @Field(() => [String], { nullable: 'itemsAndList', description: 'Standards and classifications.' }) readonly topics?: (string | null)[] | null;
  @Field(() => [String], { nullable: true, description: 'Offerings.' }) readonly offerings?: string[] | null;
}

@ObjectType('CountedValue', { description: 'A number and how many rows stand behind it.' })
export class CountedValueType implements Counted {
  @Field(() => Int, { description: 'The number.' }) readonly value!: number;
  @Field(() => Int, { description: 'Rows behind it; more than the number where it counts distinct ones.' }) readonly rows!: number;
}

@ObjectType('FigurePart', { description: 'One part of a figure.' })
export class FigurePartType extends CountedValueType {
  @Field({ description: 'Key of the part: a code, a year, a name of the configuration.' }) readonly key!: string;
  @Field(() => String, { nullable: true, description: 'Name in the language of the request, where the key is the code of an office or country or an offering.' }) readonly name!: string | null;
}

@ObjectType('ParticipationFigure', { description: 'A figure with its parts. Always: total = sum of the parts + rest − overlap.' })
export class ParticipationFigureType {
  @Field(() => StatisticsMeasure, { description: 'What is counted.' }) readonly measure: Measure;
  @Field({ description: 'Unit.' }) readonly unit: string;
  @Field({ description: 'Version of the counting rules.' }) readonly rules: string;
  @Field(() => Int, { nullable: true, description: 'Year; null for all years.' }) readonly year: number | null;
  @Field(() => StatisticsDimension, { nullable: true, description: 'By what it is broken down.' }) readonly by: Dimension | null;
  @Field(() => CountedValueType, { description: 'The whole.' }) readonly total: Counted;
  @Field(() => [FigurePartType], { description: 'The parts, by key.' }) readonly parts: readonly FigurePartType[];
  @Field(() => CountedValueType, { nullable: true, description: 'Not confirmed (by office) or not stated; null when nothing stands in it.' }) readonly rest: Counted | null;
  @Field(() => Int, { description: 'What stands in more than one part.' }) readonly overlap: number;

  constructor(view: FigureView, nameOf: (key: string) => string | null) {
    this.measure = view.measure;
    this.unit = view.unit;
    this.rules = view.rules;
    this.year = view.year;
    this.by = view.by;
    this.total = view.total;
    this.parts = view.parts.map((part) => ({ ...part, name: nameOf(part.key) }));
    this.rest = view.rest;
    this.overlap = view.overlap;
  }
}

@ObjectType('ParticipationRow', { description: 'One fact of the ledger, as it was at its moment.' })
export class ParticipationRow {
  @Field(() => ID, { description: 'Its id.' }) readonly id!: string;
  @Field({ description: 'What happened.' }) readonly kind!: string;
  @Field(() => Date, { description: 'When.' }) readonly at!: Date;
  @Field({ description: 'The person, as a number that stays the same.' }) readonly personNumber!: string;
  @Field(() => String, { nullable: true, description: 'Name of the person, for the Secretariat alone.' }) readonly personName!: string | null;
  @Field(() => String, { nullable: true, description: 'Office at that moment, by ST.3 code.' }) readonly officeCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) readonly officeName!: string | null;
  @Field({ description: 'Whether the office was confirmed, and not only claimed.' }) readonly confirmed!: boolean;
  @Field(() => String, { nullable: true, description: 'Country.' }) readonly countryCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Region.' }) readonly region!: string | null;
  @Field({ description: 'Development status at that moment.' }) readonly developmentStatus!: string;
  @Field({ description: 'Whether the country was an LDC at that moment.' }) readonly ldc!: boolean;
  @Field({ description: 'Audience at that moment.' }) readonly audience!: string;
  @Field({ description: 'Kind of the training.' }) readonly trainingKind!: string;
  @Field(() => ID, { description: 'The offering.' }) readonly offeringId!: string;
  @Field(() => String, { nullable: true, description: 'Title of the training.' }) readonly title!: string | null;
  @Field(() => [String], { description: 'Standards and classifications.' }) readonly topics!: readonly string[];
  @Field(() => Int, { nullable: true, description: 'Full minutes of attendance: of this row, or of its enrolment.' }) readonly minutes!: number | null;
  @Field(() => String, { nullable: true, description: 'Weakest grade of the evidence for these minutes.' }) readonly evidence!: string | null;
  @Field({ description: 'Version of the rule that says it happened.' }) readonly ruleVersion!: string;
}

@ObjectType({ description: 'Rows behind a figure, the latest first.' })
export class ParticipationRowConnection extends Connection(ParticipationRow) {}

@ObjectType('LedgerState', { description: 'How far the ledger has come, and what can be asked of it.' })
export class LedgerStateType {
  @Field(() => Date, { description: 'Up to when everything that happened is counted.' }) readonly countedUntil!: Date;
  @Field({ description: 'Whether events wait to be counted.' }) readonly behind!: boolean;
  @Field({ description: 'Reporting zone.' }) readonly zone!: string;
  @Field(() => Int, { description: 'Year that runs now in the reporting zone.' }) readonly runningYear!: number;
  @Field({ description: 'Today in the reporting zone, YYYY-MM-DD.' }) readonly today!: string;
  @Field(() => [Int], { description: 'Years with facts and the running one, the latest first.' }) readonly years!: readonly number[];
  @Field(() => [String], { description: 'Topics met.' }) readonly topics!: readonly string[];
  @Field({ description: 'Whether the figures are those of own offices alone.' }) readonly ownOfficesOnly!: boolean;
}

@ObjectType('UnreachedOffice', { description: 'An office without a participation in a year.' })
export class UnreachedOfficeType {
  @Field({ description: 'ST.3 code.' }) readonly code!: string;
  @Field({ description: 'Name.' }) readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Region.' }) readonly region!: string | null;
  @Field(() => Int, { nullable: true, description: 'Year of the last participation before.' }) readonly lastYear!: number | null;
}

@ObjectType('OfficesReached', { description: 'Which offices have had a participation in a year and which have not.' })
export class OfficesReachedType {
  @Field(() => Int, { description: 'Offices that can have staff.' }) readonly offices!: number;
  @Field(() => [UnreachedOfficeType], { description: 'Those not reached, by name.' }) readonly notReached!: readonly UnreachedOfficeType[];
}
