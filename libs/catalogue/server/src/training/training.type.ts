import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { said, type Words } from '@classmark/catalogue/core';
import type { Lang } from '@classmark/platform/core';
import { OfferingPhase, OfferingType } from '../offering/offering.type';
import { TrainingKind, TrainingLevel } from '../search/catalogue.type';
import type { TrainingRow } from '../search/training-row';
import { OutlineModule, outlineOf } from './outline.type';
import type { TrainingPage } from './training-page-reader';

@ObjectType('Training', { description: 'A training as its page shows it, in the newest release.' })
export class TrainingType {
  @Field(() => ID, { description: 'Its id.' }) readonly id: string;
  @Field({ description: 'Stands in its address.' }) readonly slug: string;
  @Field(() => TrainingKind, { description: 'Its kind.' }) readonly kind: TrainingRow['kind'];
  @Field(() => TrainingLevel, { description: 'Its level.' }) readonly level: TrainingRow['level'];
  @Field(() => [String], { description: 'Standards and classifications as printed.' }) readonly topics: readonly string[];
  @Field(() => [String], { description: 'Audiences it was written for; none means everybody.' }) readonly audiences: readonly string[];
  @Field(() => [String], { description: 'Languages in which all of it can be read, the language of writing first.' }) readonly languages: readonly string[];
  @Field(() => Int, { description: 'Effort in minutes: the sum of the outline.' }) readonly minutes: number;
  @Field({ description: 'Title.' }) readonly title: string;
  @Field({ description: 'One sentence.' }) readonly line: string;
  @Field({ description: 'Two sentences below the title.' }) readonly lead: string;
  @Field(() => [String], { description: 'What one will be able to do.' }) readonly outcomes: readonly string[];
  @Field(() => String, { nullable: true, description: 'What one should know before.' }) readonly before: string | null;
  @Field({ description: 'Language of title, line, lead, outcomes and what to know before; another one than asked for when they are not translated.' }) readonly titleLanguage: string;
  @Field(() => String, { nullable: true, description: 'Edition it teaches, as printed.' }) readonly edition: string | null;
  @Field(() => ID, { description: 'The newest published release.' }) readonly releaseId: string;
  @Field(() => Int, { description: 'Number of that release.' }) readonly releaseNumber: number;
  @Field(() => Date, { description: 'When that release was published.' }) readonly publishedAt: Date;
  @Field(() => [OutlineModule], { description: 'Modules with their lessons.' }) readonly modules: readonly OutlineModule[];
  @Field(() => [OfferingType], { description: 'What can be enrolled in now or later: at one’s own pace first, then by date.' }) readonly offerings: readonly OfferingType[];

  constructor(page: TrainingPage, wanted: Lang, nowMs: number) {
    const { row, release } = page;
    const { content } = release;
    const head = [content.title, content.line, content.lead, ...content.outcomes, ...(content.before ? [content.before] : [])];
    const language = head.every((words) => words[wanted]) ? wanted : content.source;
    const say = (words: Words) => said(words, language, content.source).text;
    this.id = row.id;
    this.slug = row.slug;
    this.kind = row.kind;
    this.level = row.level;
    this.topics = row.topics;
    this.audiences = row.audiences;
    this.languages = row.languages;
    this.minutes = row.minutes;
    this.title = say(content.title);
    this.line = say(content.line);
    this.lead = say(content.lead);
    this.outcomes = content.outcomes.map(say);
    this.before = content.before ? say(content.before) : null;
    this.titleLanguage = language;
    this.edition = content.edition;
    this.releaseId = release.id;
    this.releaseNumber = release.number;
    this.publishedAt = new Date(release.publishedAtMs);
    this.modules = outlineOf(content, wanted);
    this.offerings = page.offerings.map((view) => new OfferingType(view, wanted, nowMs)).filter((offering) => offering.phase !== OfferingPhase.over)
      .sort((a, b) => (a.startsAt?.getTime() ?? 0) - (b.startsAt?.getTime() ?? 0));
  }
}
