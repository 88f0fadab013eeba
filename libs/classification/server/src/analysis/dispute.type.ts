import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Doubt, Key } from '@classmark/classification/core';
import { fractionToNumber, isLang, translated, type Lang, type Translations } from '@classmark/platform/core';
import { FractionScalar } from '@classmark/platform/server';
import { CaseNotValid } from '../case/case-refusals';
import type { Decision, OtherKey } from './decide-dispute';
import { CaseVersionNotFound, DecisionNotPossible } from './dispute-refusals';
import type { DecisionView, DisputedCase, RemarkedResultView } from './dispute-reader';
import type { Pseudonym } from './pseudonyms';
import type { RemarkEffect } from './remark-effect';

@InputType({ description: 'A place that is right.' })
export class AcceptedPlaceInput {
  @Field({ description: 'Its canonical symbol.' }) readonly symbol!: string;
  @Field(() => String, { nullable: true, description: 'The role it must have.' }) readonly role?: string | null;
  @Field(() => String, { nullable: true, description: 'Its weight as a fraction up to 1/1; 1/1 when absent.' }) readonly weight?: string | null;
}

@InputType({ description: 'Places of which one is wanted; the first is the main one.' })
export class KeyGroupInput {
  @Field(() => String, { nullable: true, description: 'Its name.' }) readonly group?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'False when it can only help.' }) readonly required?: boolean | null;
  @Field(() => [AcceptedPlaceInput], { description: 'The places.' }) readonly accept!: AcceptedPlaceInput[];
}

@InputType({ description: 'Why a place is right, in one language.' })
export class AcceptedReasonInput {
  @Field({ description: 'The place.' }) readonly symbol!: string;
  @Field({ description: 'Language of the words.' }) readonly language!: string;
  @Field({ description: 'The words.' }) readonly text!: string;
}

@InputType({ description: 'Another key for a version of a case.' })
export class KeyChangeInput {
  @Field(() => ID, { description: 'The version.' }) readonly versionId!: string;
  @Field(() => [KeyGroupInput], { description: 'The key, whole.' }) readonly answer!: KeyGroupInput[];
  @Field(() => [AcceptedReasonInput], { description: 'Why, for places that are right from now on.' }) readonly reasons!: AcceptedReasonInput[];
}

@InputType({ description: 'A decision about a doubted key.' })
export class DisputeDecisionInput {
  @Field(() => ID, { description: 'The version.' }) readonly versionId!: string;
  @Field({ description: 'Why: it is kept, and who reported the case reads it.' }) readonly reason!: string;
  @Field(() => [ID], { nullable: true, description: 'Versions of the same case in other editions for which the same is decided; all or none.' }) readonly also?: readonly string[] | null;
  @Field(() => KeyChangeInput, { nullable: true, description: 'The other key; nothing when the key stays.' }) readonly newKey?: KeyChangeInput | null;
}

/** The key as core takes it. */
export function otherKeyOf(input: KeyChangeInput): OtherKey {
  const answer: Key = input.answer.map(({ group, required, accept }) => ({
    ...(group ? { group } : {}), ...(required === false ? { required } : {}),
    accept: accept.map(({ symbol, role, weight }) => ({ symbol, ...(role ? { role } : {}), ...(weight && weight !== '1/1' ? { weight } : {}) })),
  }));
  const accepted: Record<string, Translations<string>> = {};
  for (const { symbol, language, text } of input.reasons) if (isLang(language) && text.trim()) accepted[symbol] = { ...accepted[symbol], [language]: text.trim() };
  return { versionId: input.versionId, answer, accepted };
}

export function decisionOfInput({ versionId, reason, newKey, also }: DisputeDecisionInput): Decision {
  const shared = { reason, also: also ?? [] };
  return newKey ? { kind: 'newKey', ...shared, ...otherKeyOf(newKey), versionId } : { kind: 'keepKey', ...shared, versionId };
}

@ObjectType({ description: 'An accepted place as it stands.' })
export class KeyPlaceNow {
  @Field({ description: 'Its symbol.' }) readonly symbol!: string;
  @Field(() => String, { nullable: true, description: 'The role it must have.' }) readonly role!: string | null;
  @Field({ description: 'Its weight.' }) readonly weight!: string;
  @Field({ description: 'Why it is right.' }) readonly why!: string;
}

@ObjectType({ description: 'A group of the key as it stands.' })
export class KeyGroupNow {
  @Field(() => String, { nullable: true, description: 'Its name.' }) readonly group!: string | null;
  @Field({ description: 'Whether one of them is wanted.' }) readonly required!: boolean;
  @Field(() => [KeyPlaceNow], { description: 'The places.' }) readonly accept!: readonly KeyPlaceNow[];
}

@ObjectType({ description: 'Why a key is in doubt.' })
export class CaseDoubt {
  @Field({ description: 'lowAgreement or otherMajority.' }) readonly kind: string;
  @Field(() => Float, { nullable: true, description: 'Mean mark, for lowAgreement.' }) readonly meanMark: number | null;
  @Field(() => [String], { description: 'What most others answered, for otherMajority.' }) readonly places: readonly string[];
  @Field(() => Float, { nullable: true, description: 'Their share.' }) readonly share: number | null;

  constructor(doubt: Doubt) {
    this.kind = doubt.kind;
    this.meanMark = doubt.kind === 'lowAgreement' ? fractionToNumber(doubt.meanMark) : null;
    this.places = doubt.kind === 'otherMajority' ? doubt.places : [];
    this.share = doubt.kind === 'otherMajority' ? fractionToNumber(doubt.share) : null;
  }
}

@ObjectType({ description: 'What a learner reported.' })
export class CaseReportLine {
  @Field(() => ID, { description: 'The report.' }) readonly id!: string;
  @Field({ description: 'key, text, translation, drawing or other.' }) readonly kind!: string;
  @Field({ description: 'The words.' }) readonly text!: string;
  @Field(() => Date, { description: 'When.' }) readonly at!: Date;
}

@ObjectType({ description: 'What was decided about a case.' })
export class CaseDecisionLine {
  @Field(() => ID, { description: 'The decision; with a new key also the job that marks anew.' }) readonly id: string;
  @Field({ description: 'keepKey or newKey.' }) readonly kind: string;
  @Field({ description: 'Why.' }) readonly reason: string;
  @Field(() => Date, { description: 'When.' }) readonly at: Date;
  @Field({ description: 'Title of the case.' }) readonly title: string;
  @Field(() => Int, { nullable: true, description: 'Number of the version with the new key.' }) readonly newVersion: number | null;
  @Field({ description: 'Whether marking anew has come to its end; true where there was none.' }) readonly done: boolean;
  @Field(() => Int, { description: 'Answers marked anew.' }) readonly answers: number;
  @Field(() => Int, { description: 'Results that became others.' }) readonly changedResults: number;

  constructor(view: DecisionView, title: string) {
    this.id = view.id;
    this.kind = view.kind;
    this.reason = view.reason;
    this.at = view.at;
    this.title = title;
    this.newVersion = view.newVersionNumber;
    this.done = view.kind === 'keepKey' || view.end !== null;
    this.answers = view.end?.answers ?? 0;
    this.changedResults = view.end?.changedResults ?? 0;
  }
}

@ObjectType({ description: 'The newest version of a case in another edition.' })
export class CaseElsewhere {
  @Field(() => ID, { description: 'The version.' }) readonly versionId!: string;
  @Field({ description: 'The edition, as printed.' }) readonly edition!: string;
  @Field(() => Int, { description: 'Number of the version.' }) readonly number!: number;
  @Field({ description: 'reviewed, live, disputed or retired.' }) readonly status!: string;
  @Field({ description: 'Whether its key names the same places.' }) readonly sameKey!: boolean;
}

@ObjectType({ description: 'A case whose key is in doubt.' })
export class DisputedCaseType {
  @Field(() => ID, { description: 'The case.' }) readonly caseId: string;
  @Field(() => ID, { description: 'The version.' }) readonly versionId: string;
  @Field({ description: 'Its key in the bank.' }) readonly key: string;
  @Field({ description: 'Its title.' }) readonly title: string;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'The edition, as printed.' }) readonly edition: string;
  @Field(() => Int, { description: 'Number of the version.' }) readonly number: number;
  @Field({ description: 'live or disputed.' }) readonly status: string;
  @Field(() => [String], { description: 'Roles an answered place may have.' }) readonly roles: readonly string[];
  @Field(() => [KeyGroupNow], { description: 'The key.' }) readonly answer: readonly KeyGroupNow[];
  @Field(() => Int, { description: 'First answers to this version.' }) readonly answers: number;
  @Field(() => [CaseDoubt], { description: 'Doubts.' }) readonly doubts: readonly CaseDoubt[];
  @Field(() => [CaseReportLine], { description: 'Reports since the last decision.' }) readonly reports: readonly CaseReportLine[];
  @Field(() => [CaseDecisionLine], { description: 'Decisions before.' }) readonly decisions: readonly CaseDecisionLine[];

  @Field(() => [CaseElsewhere], { description: 'The case in other editions: the same can be decided for them.' }) readonly elsewhere: readonly CaseElsewhere[];

  constructor({ row, answers, doubts, reports, decisions, elsewhere }: DisputedCase, language: Lang) {
    this.elsewhere = elsewhere;
    this.caseId = row.case_id;
    this.versionId = row.id;
    this.key = row.key;
    this.title = translated(row.content.title, language)?.value ?? row.key;
    this.scheme = row.scheme_code;
    this.edition = row.edition_code;
    this.number = row.number;
    this.status = row.status;
    this.roles = row.content.roles ?? [];
    this.answer = row.answer_key.map(({ group, required, accept }) => ({
      group: group ?? null, required: required ?? true,
      accept: accept.map(({ symbol, role, weight }) => ({ symbol, role: role ?? null, weight: weight ?? '1/1', why: translated(row.explanations.accepted[symbol] ?? {}, language)?.value ?? '' })),
    }));
    this.answers = answers;
    this.doubts = doubts.map((doubt) => new CaseDoubt(doubt));
    this.reports = reports;
    this.decisions = decisions.map((decision) => new CaseDecisionLine(decision, this.title));
  }
}

@ObjectType({ description: 'Marks that change alike.' })
export class MarkChange {
  @Field(() => FractionScalar, { description: 'The mark that stands.' }) readonly before!: string;
  @Field(() => FractionScalar, { description: 'The mark by the other key.' }) readonly after!: string;
  @Field(() => Int, { description: 'How many answers.' }) readonly answers!: number;
}

@ObjectType({ description: 'A result that becomes another, or became it.' })
export class ResultChange {
  @Field({ description: 'set or exam.' }) readonly mode!: string;
  @Field({ description: 'The person, opaque.' }) readonly person!: string;
  @Field(() => FractionScalar, { description: 'Before.' }) readonly markBefore!: string;
  @Field(() => FractionScalar, { description: 'After.' }) readonly markAfter!: string;
  @Field({ description: 'Whether it was passed.' }) readonly passedBefore!: boolean;
  @Field({ description: 'Whether it is passed then.' }) readonly passedAfter!: boolean;
}

@ObjectType({ description: 'What another key would change. Nothing has happened yet.' })
export class KeyChangeEffect {
  @Field(() => Int, { description: 'Answers that would be marked anew.' }) readonly answers: number;
  @Field(() => Int, { description: 'Answers whose mark becomes another.' }) readonly changedAnswers: number;
  @Field(() => [MarkChange], { description: 'From what to what, the most frequent first.' }) readonly marks: readonly MarkChange[];
  @Field(() => [ResultChange], { description: 'Results that become others.' }) readonly results: readonly ResultChange[];
  @Field(() => Int, { description: 'How many pass then who did not.' }) readonly newlyPassed: number;
  @Field(() => Int, { description: 'How many do not pass any more.' }) readonly newlyFailed: number;

  constructor(effect: RemarkEffect, pseudonym: Pseudonym) {
    const changed = effect.answers.filter((each) => !each.marking.mark.equals(each.before));
    this.answers = effect.answers.length;
    this.changedAnswers = changed.length;
    this.marks = [...Map.groupBy(changed, (each) => `${each.before} ${each.marking.mark}`)].map(([marks, own]) => ({ before: marks.split(' ')[0]!, after: marks.split(' ')[1]!, answers: own.length }))
      .sort((a, b) => b.answers - a.answers || (a.before < b.before ? -1 : 1));
    this.results = effect.results.map(({ mode, before, after }) => ({
      mode, person: pseudonym(before.personId), markBefore: before.mark.toString(), markAfter: after.mark.toString(), passedBefore: before.passed, passedAfter: after.passed,
    }));
    this.newlyPassed = this.results.filter((each) => !each.passedBefore && each.passedAfter).length;
    this.newlyFailed = this.results.filter((each) => each.passedBefore && !each.passedAfter).length;
  }
}

/** What a job changed, with pseudonyms. */
export function resultChangesOf(results: readonly RemarkedResultView[], pseudonym: Pseudonym): ResultChange[] {
  return results.map(({ personId, ...rest }) => ({ ...rest, person: pseudonym(personId) }));
}

@ObjectType({ description: 'The decision is made.' })
export class DisputeDecided {
  @Field(() => ID, { description: 'The decision; with a new key also the job that marks anew.' }) readonly decisionId!: string;
  @Field(() => ID, { nullable: true, description: 'The version with the new key.' }) readonly newVersionId!: string | null;
  @Field(() => Int, { description: 'How many who reported the case are written to.' }) readonly answered!: number;
}

export const KeyChangeEffectResult = createUnionType({
  name: 'KeyChangeEffectResult', description: 'The effect, or why this key cannot stand there.', types: () => [KeyChangeEffect, CaseVersionNotFound, DecisionNotPossible, CaseNotValid] as const,
  resolveType: (value: object) => value.constructor.name,
});

export const DecideDisputeResult = createUnionType({
  name: 'DecideDisputeResult', description: 'Decided, or why not.', types: () => [DisputeDecided, CaseVersionNotFound, DecisionNotPossible, CaseNotValid] as const,
  resolveType: (value: object) => ('decisionId' in value ? 'DisputeDecided' : value.constructor.name),
});
