import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { isCertain, type PlaceFate, type StatedFate } from '@classmark/classification/core';
import { translated, type Lang } from '@classmark/platform/core';
import { AcceptedReasonInput, KeyGroupInput, KeyGroupNow } from '../analysis/dispute.type';
import { CaseVersionNotFound, DecisionNotPossible } from '../analysis/dispute-refusals';
import { CaseNotValid } from '../case/case-refusals';
import type { EditionView } from '../scheme/edition-store';
import { PlaceStep } from '../scheme/scheme.type';
import type { CaseMove, SchemeMoves } from './read-moves';

@InputType({ description: 'The key of a case in the newest edition of its scheme.' })
export class AcceptSuccessorsInput {
  @Field(() => ID, { description: 'The version in the older edition.' }) readonly versionId!: string;
  @Field(() => [KeyGroupInput], { description: 'The key, whole.' }) readonly answer!: KeyGroupInput[];
  @Field(() => [AcceptedReasonInput], { description: 'Why, for places about which nothing is said yet.' }) readonly reasons!: AcceptedReasonInput[];
}

@InputType({ description: 'Cases whose proposals are certain, as they were confirmed.' })
export class AcceptCertainInput {
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme!: string;
  @Field(() => [ID], { description: 'Their versions in the older edition.' }) readonly versionIds!: string[];
}

@InputType({ description: 'What became of a place from one edition to a later one.' })
export class ConcordanceInput {
  @Field({ description: 'The older edition, as printed.' }) readonly fromEdition!: string;
  @Field({ description: 'The newer edition, as printed.' }) readonly toEdition!: string;
  @Field({ description: 'The place, in any usual spelling.' }) readonly fromSymbol!: string;
  @Field({ description: 'same, moved, split, merged or vanished.' }) readonly kind!: string;
  @Field(() => [String], { description: 'Its successors, in any usual spelling.' }) readonly toSymbols!: string[];
}

@ObjectType({ description: 'What became of a place of a key.' })
export class KeyPlaceMoved {
  @Field({ description: 'Its symbol in the older edition.' }) readonly symbol: string;
  @Field({ description: 'moved, split, merged or vanished.' }) readonly kind: string;
  @Field({ description: 'automatic, file or editor.' }) readonly source: string;
  @Field(() => [PlaceStep], { description: 'Its successors.' }) readonly to: readonly PlaceStep[];

  constructor(fate: PlaceFate, edition: EditionView, language: Lang) {
    this.symbol = fate.symbol;
    this.kind = fate.kind;
    this.source = fate.source;
    this.to = fate.to.flatMap((symbol) => { const place = edition.tree.place(symbol); return place ? [new PlaceStep(place, language)] : []; });
  }
}

@ObjectType({ description: 'A case with places that are no longer what they were.' })
export class MovingCase {
  @Field(() => ID, { description: 'The version in the older edition.' }) readonly versionId: string;
  @Field({ description: 'Its key in the bank.' }) readonly key: string;
  @Field({ description: 'Its title.' }) readonly title: string;
  @Field({ description: 'The older edition.' }) readonly edition: string;
  @Field(() => [String], { description: 'Roles an answered place may have.' }) readonly roles: readonly string[];
  @Field(() => [KeyPlaceMoved], { description: 'What became of its places.' }) readonly affected: readonly KeyPlaceMoved[];
  @Field(() => [KeyGroupNow], { description: 'The key as it is proposed; places without a successor are missing in it.' }) readonly proposal: readonly KeyGroupNow[];
  @Field(() => [String], { description: 'Places without a successor.' }) readonly unresolved: readonly string[];
  @Field({ description: 'Whether every place has exactly one successor: it can go over with others.' }) readonly certain: boolean;

  constructor({ row, carried }: CaseMove, edition: EditionView, language: Lang) {
    this.versionId = row.id;
    this.key = row.key;
    this.title = translated(row.content.title, language)?.value ?? row.key;
    this.edition = row.edition_code;
    this.roles = row.content.roles ?? [];
    this.affected = carried.affected.map((fate) => new KeyPlaceMoved(fate, edition, language));
    this.proposal = carried.file.answer.map(({ group, required, accept }) => ({
      group: group ?? null, required: required ?? true,
      accept: accept.map(({ symbol, role, weight }) => ({ symbol, role: role ?? null, weight: weight ?? '1/1', why: translated(carried.file.accepted[symbol] ?? {}, language)?.value ?? '' })),
    }));
    this.unresolved = carried.unresolved;
    this.certain = isCertain(carried);
  }
}

@ObjectType({ description: 'Cases that wait for the newest edition of their scheme.' })
export class MovesOfScheme {
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'The newest edition.' }) readonly edition: string;
  @Field(() => [String], { description: 'Titles of the cases whose key has the same places there.' }) readonly unaffected: readonly string[];
  @Field(() => [MovingCase], { description: 'Cases that need a decision.' }) readonly affected: readonly MovingCase[];

  constructor(moves: SchemeMoves, language: Lang) {
    this.scheme = moves.scheme;
    this.edition = moves.edition.code;
    this.unaffected = moves.unaffected.map(({ row }) => translated(row.content.title, language)?.value ?? row.key);
    this.affected = moves.affected.map((move) => new MovingCase(move, moves.edition, language));
  }
}

@ObjectType({ description: 'A statement about a place that stands.' })
export class ConcordanceLine {
  @Field({ description: 'The place.' }) readonly symbol: string;
  @Field({ description: 'same, moved, split, merged or vanished.' }) readonly kind: string;
  @Field({ description: 'file or editor.' }) readonly source: string;
  @Field(() => [String], { description: 'Its successors.' }) readonly to: readonly string[];

  constructor(symbol: string, fate: StatedFate) {
    this.symbol = symbol;
    this.kind = fate.kind;
    this.source = fate.source;
    this.to = fate.to;
  }
}

@ObjectType({ description: 'A page of statements.' })
export class ConcordanceLines {
  @Field(() => [ConcordanceLine], { description: 'In the order of the symbols.' }) readonly nodes!: readonly ConcordanceLine[];
  @Field(() => Int, { description: 'How many there are.' }) readonly totalCount!: number;
}

@ObjectType({ description: 'Cases went over.' })
export class CasesCarried {
  @Field(() => [ID], { description: 'Their new versions.' }) readonly carried!: readonly string[];
  @Field(() => [String], { description: 'Keys of those that do not pass the publishing checks there.' }) readonly left!: readonly string[];
}

@ObjectType({ description: 'The statement is stored.' })
export class ConcordanceStated {
  @Field({ description: 'The place, canonical.' }) readonly symbol!: string;
}

export const CarryCasesResult = createUnionType({
  name: 'CarryCasesResult', description: 'The cases, or why not.', types: () => [CasesCarried, CaseVersionNotFound, DecisionNotPossible, CaseNotValid] as const,
  resolveType: (value: object) => ('carried' in value ? 'CasesCarried' : value.constructor.name),
});

export const StateConcordanceResult = createUnionType({
  name: 'StateConcordanceResult', description: 'Stored, or why not.', types: () => [ConcordanceStated, DecisionNotPossible] as const,
  resolveType: (value: object) => ('symbol' in value ? 'ConcordanceStated' : value.constructor.name),
});
