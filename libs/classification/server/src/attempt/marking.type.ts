import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Finding } from '@classmark/classification/core';
import { translated, type Lang } from '@classmark/platform/core';
import { FractionScalar } from '@classmark/platform/server';
import type { CaseView } from '../exercise/set-store';
import type { EditionView } from '../scheme/edition-store';
import { chainOf, PlaceStep } from '../scheme/scheme.type';
import type { MarkingView } from './attempt-reader';

/** Of a case what its marking says: the key and why. */
export type CaseKeyView = Pick<CaseView, 'answer' | 'explanations' | 'policy'>;

@ObjectType({ description: 'What is to be said about one answered or one missing place.' })
export class PlaceFinding {
  @Field({ description: 'outdated, exact, alternate, wrongRole, tooCoarse, tooFine, sibling, wrongBranch, superfluous or missing.' }) readonly kind: string;
  @Field(() => String, { nullable: true, description: 'The answered place.' }) readonly answer: string | null;
  @Field(() => String, { nullable: true, description: 'The accepted place it was compared with.' }) readonly key: string | null;
  @Field(() => Int, { nullable: true, description: 'Levels too high or too low.' }) readonly levels: number | null;
  @Field(() => Int, { nullable: true, description: 'Depth at which the two paths part.' }) readonly level: number | null;
  @Field(() => String, { nullable: true, description: 'The right role, where the answered one is wrong.' }) readonly role: string | null;
  @Field(() => [String], { description: 'Why: first about the answer, then about the accepted place.' }) readonly why: readonly string[];

  constructor(finding: Finding, each: CaseKeyView, edition: EditionView, language: Lang) {
    const { answer, key, levels, level, role } = finding as Partial<Record<'answer' | 'key' | 'role', string>> & Partial<Record<'levels' | 'level', number>>;
    this.kind = finding.kind;
    this.answer = answer ?? null;
    this.key = key ?? null;
    this.levels = levels ?? null;
    this.level = level ?? null;
    this.role = role ?? null;
    const right = answer === key;
    const words = [answer && !right ? wrongBranch(each, edition, answer) : null, key ? each.explanations.accepted[key] : null];
    this.why = words.flatMap((text) => (text ? translated(text, language)?.value ?? [] : []));
  }
}

/** What was foreseen for the answered place or the nearest place above it. */
function wrongBranch(each: CaseKeyView, { tree }: EditionView, answer: string) {
  if (!tree.has(answer)) return null;
  const nearest = [...tree.pathTo(answer)].reverse().find((place) => each.explanations.wrong[place.symbol]);
  return nearest ? each.explanations.wrong[nearest.symbol]! : null;
}

@ObjectType({ description: 'A place that the key accepts.' })
export class AcceptedPlaceType {
  @Field({ description: 'Its symbol.' }) readonly symbol!: string;
  @Field(() => [PlaceStep], { description: 'From the top down to the place itself.' }) readonly chain!: readonly PlaceStep[];
  @Field(() => String, { nullable: true, description: 'The role it must have.' }) readonly role!: string | null;
  @Field(() => FractionScalar, { description: 'Its weight; 1/1 for the whole mark.' }) readonly weight!: string;
  @Field({ description: 'The first choice of its group; others are acceptable, too.' }) readonly main!: boolean;
  @Field({ description: 'Whether a place of its group must be given; others can only help.' }) readonly required!: boolean;
  @Field({ description: 'IPC: printed first on the document.' }) readonly first!: boolean;
  @Field({ description: 'Whether the answer was marked against it.' }) readonly counted!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it is accepted.' }) readonly why!: string | null;
}

@ObjectType({ description: 'The marking of a try, with everything the key says.' })
export class CaseMarking {
  @Field({ description: 'Whether it counts for the set: the first try does, later ones are practice.' }) readonly counts: boolean;
  @Field(() => FractionScalar, { description: 'The mark, exact.' }) readonly mark: string;
  @Field(() => FractionScalar, { description: 'Share of the answered paths that is right.' }) readonly precision: string;
  @Field(() => FractionScalar, { description: 'Share of the accepted paths that was found.' }) readonly recall: string;
  @Field(() => FractionScalar, { description: 'Mean weight of the accepted places it was marked against.' }) readonly weight: string;
  @Field(() => Int, { description: 'Right places with a wrong role.' }) readonly wrongRoles: number;
  @Field(() => Int, { description: 'Accepted places it was marked against.' }) readonly keyPlaces: number;
  @Field(() => Int, { description: 'Places on the way to both.' }) readonly sharedCount: number;
  @Field(() => Int, { description: 'Places on the way to the answer.' }) readonly answerCount: number;
  @Field(() => Int, { description: 'Places on the way to the key.' }) readonly keyCount: number;
  @Field(() => [PlaceFinding], { description: 'One finding per answered place, then one per missing place.' }) readonly findings: readonly PlaceFinding[];
  @Field(() => [AcceptedPlaceType], { description: 'Everything the key accepts.' }) readonly accepted: readonly AcceptedPlaceType[];
  @Field(() => [String], { description: 'Places of both paths.' }) readonly sharedPlaces: readonly string[];
  @Field(() => [String], { description: 'Places that only the answer leads over.' }) readonly answerPlaces: readonly string[];
  @Field(() => [String], { description: 'Places that only the key leads over.' }) readonly acceptedPlaces: readonly string[];
  @Field({ description: 'The rule in at most two sentences; symbols stand in backquotes.' }) readonly rule: string;
  @Field({ description: 'Language of why and rule.' }) readonly language: string;
  @Field({ description: 'How it was marked: hierarchical, exact or level.' }) readonly policy: string;
  @Field({ description: 'Version of the rule that marked it.' }) readonly ruleVersion: string;
  @Field(() => Date, { description: 'When it was marked.' }) readonly markedAt: Date;

  /** @param counts whether the mark counts for a set; elsewhere every mark is its own */
  constructor(marking: MarkingView, each: CaseKeyView, edition: EditionView, wanted: Lang, counts = true) {
    const { explanations, answer } = each;
    const rule = translated(explanations.rule, wanted)!;
    const language = rule.lang;
    const counted = new Set(marking.chosen.map((place) => place.symbol));
    this.counts = counts;
    this.policy = each.policy;
    this.mark = marking.mark;
    this.precision = marking.precision;
    this.recall = marking.recall;
    this.weight = marking.weight;
    this.wrongRoles = marking.wrongRoles;
    this.keyPlaces = marking.chosen.length;
    this.sharedCount = marking.counts.shared;
    this.answerCount = marking.counts.answer;
    this.keyCount = marking.counts.key;
    this.findings = marking.findings.map((finding) => new PlaceFinding(finding, each, edition, language));
    this.accepted = answer.groups.flatMap(({ required, first, accept }) => accept.map(({ symbol, role, weight, main }) => ({
      symbol, chain: chainOf(edition, symbol, wanted), role, weight: weight.toString(), main, required, first: first && main, counted: counted.has(symbol),
      why: (explanations.accepted[symbol] && translated(explanations.accepted[symbol], language)?.value) ?? null,
    })));
    this.sharedPlaces = marking.sharedPlaces;
    this.answerPlaces = marking.answerPlaces;
    this.acceptedPlaces = marking.acceptedPlaces;
    this.rule = rule.value;
    this.language = language;
    this.ruleVersion = marking.ruleVersion;
    this.markedAt = new Date(marking.markedAtMs);
  }
}
