import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { languageOfBlock, said, type Words } from '@classmark/catalogue/core';
import type { OptionVerdict as Verdict } from '@classmark/assessment/core';
import type { Lang } from '@classmark/platform/core';
import { FractionScalar, isRefusal } from '@classmark/platform/server';
import type { AnswerView } from './answer-view';
import { CheckNotFound, ChoiceNotValid } from './check-refusals';

/** What became of an option. */
export enum OptionVerdict { right = 'right', wrong = 'wrong', missed = 'missed', leftOut = 'leftOut' }

registerEnumType(OptionVerdict, { name: 'OptionVerdict', description: 'Rightly chosen, wrongly chosen, missed, rightly left out.' });

@ObjectType({ description: 'What became of an option.' })
export class MarkedOption {
  @Field({ description: 'Its key.' }) readonly key!: string;
  @Field({ description: 'Whether it was chosen.' }) readonly chosen!: boolean;
  @Field(() => OptionVerdict, { description: 'What became of it.' }) readonly verdict!: Verdict;
  @Field(() => String, { nullable: true, description: 'Said of it in a few words when it was chosen wrongly or missed; nothing for the usual ones.' }) readonly words!: string | null;
}

@ObjectType({ description: 'An answer to a check question as it is kept, with its mark, why, and the rule.' })
export class CheckAnswer {
  @Field(() => ID, { description: 'Its id, as the browser made it.' }) readonly id: string;
  @Field({ description: 'Key of the question.' }) readonly checkKey: string;
  @Field(() => [String], { description: 'Keys of the chosen options.' }) readonly optionKeys: readonly string[];
  @Field(() => FractionScalar, { description: 'The mark, exact.' }) readonly mark: string;
  @Field({ description: 'Every right option and none besides.' }) readonly passed: boolean;
  @Field(() => Int, { description: 'Right options that were chosen.' }) readonly found: number;
  @Field(() => Int, { description: 'Right options there are.' }) readonly rightOptions: number;
  @Field(() => Int, { description: 'Wrong options that were chosen.' }) readonly tooMany: number;
  @Field(() => [MarkedOption], { description: 'What became of each option, in the order of the question.' }) readonly options: readonly MarkedOption[];
  @Field({ description: 'Why.' }) readonly why: string;
  @Field({ description: 'The rule.' }) readonly rule: string;
  @Field({ description: 'Language of why, rule and words.' }) readonly language: string;
  @Field(() => Date, { description: 'When it was stored.' }) readonly savedAt: Date;
  @Field({ description: 'Whether it counts in an enrolment; without one the answer is kept, but nothing is counted.' }) readonly counted: boolean;
  @Field({ description: 'Version of the rule that marked it.' }) readonly ruleVersion: string;

  constructor({ mark, block, content, ...answer }: AnswerView, wanted: Lang) {
    const language = languageOfBlock(block, wanted, content);
    const say = (words: Words) => said(words, language, content.source).text;
    this.id = answer.id;
    this.checkKey = answer.checkKey;
    this.optionKeys = answer.optionKeys;
    this.mark = mark.mark;
    this.passed = mark.passed;
    this.found = mark.found;
    this.rightOptions = mark.rightOptions;
    this.tooMany = mark.tooMany;
    this.options = mark.verdicts.map(({ key, verdict }) => {
      const option = block.options.find((candidate) => candidate.key === key)!;
      const telling = verdict === 'wrong' || verdict === 'missed';
      return { key, verdict, chosen: answer.optionKeys.includes(key), words: telling && option.verdict ? say(option.verdict) : null };
    });
    this.why = say(block.why);
    this.rule = say(block.rule);
    this.language = language;
    this.savedAt = new Date(answer.savedAtMs);
    this.counted = answer.enrolmentId !== null;
    this.ruleVersion = mark.ruleVersion;
  }
}

@InputType({ description: 'An answer to a check question.' })
export class AnswerCheckFields {
  @Field(() => ID, { description: 'Made in the browser (a UUID): sending it again is no second answer.' }) readonly id!: string;
  @Field(() => ID, { description: 'The release in which the question was read.' }) readonly releaseId!: string;
  @Field({ description: 'Key of the question.' }) readonly checkKey!: string;
  @Field(() => [String], { description: 'Keys of the chosen options.' }) readonly optionKeys!: string[];
  @Field(() => ID, { nullable: true, description: 'The enrolment in which it counts; nothing when not enrolled.' }) readonly enrolmentId?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of why and rule.' }) readonly language?: string | null;
}

export const AnswerCheckResult = createUnionType({
  name: 'AnswerCheckResult', description: 'The answer as kept and marked, or why not.', types: () => [CheckAnswer, CheckNotFound, ChoiceNotValid] as const,
  resolveType: (value: object) => (isRefusal(value) ? value.constructor.name : 'CheckAnswer'),
});
