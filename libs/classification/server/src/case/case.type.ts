import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { transitionsFrom, type CaseDifference } from '@classmark/classification/core';
import type { Lang } from '@classmark/platform/core';
import { PageInfo } from '@classmark/platform/server';
import { chainOf, PlaceStep } from '../scheme/scheme.type';
import type { EditionView } from '../scheme/edition-store';
import type { BankEntry } from './case-bank';
import { titleOfEntry } from './case-bank';
import type { CaseHistoryView, StatusView, VersionView } from './case-history';
import { CaseChanged, CaseFindingType, CaseNotFound, CaseNotValid, CaseReasonMissing, CaseStatusNotPossible } from './case-refusals';

@InputType({ description: 'What is looked for in the bank. Everything given must fit.' })
export class CaseFilterFields {
  @Field(() => String, { nullable: true, description: 'nice, locarno, vienna or ipc.' }) readonly scheme?: string | null;
  @Field(() => String, { nullable: true, description: 'As printed.' }) readonly edition?: string | null;
  @Field(() => String, { nullable: true, description: 'A place in any usual spelling: cases that accept it or a place below it.' }) readonly place?: string | null;
  @Field(() => Int, { nullable: true, description: '1 to 5.' }) readonly difficulty?: number | null;
  @Field(() => String, { nullable: true, description: 'Status of the newest version.' }) readonly status?: string | null;
  @Field(() => String, { nullable: true, description: 'term, list, mark, design or abstract.' }) readonly kind?: string | null;
  @Field(() => String, { nullable: true, description: 'A tag.' }) readonly tag?: string | null;
  @Field(() => String, { nullable: true, description: 'The rule tested.' }) readonly tests?: string | null;
  @Field(() => String, { nullable: true, description: 'Words that all occur in key, title, text, rule or tags.' }) readonly words?: string | null;
}

@ObjectType({ description: 'A case in the table of the bank.' })
export class BankCase {
  @Field(() => ID, { description: 'The case.' }) readonly id: string;
  @Field({ description: 'Its key, the same in every version.' }) readonly key: string;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'The edition it was made with, as printed.' }) readonly edition: string;
  @Field({ description: 'term, list, mark, design or abstract.' }) readonly kind: string;
  @Field({ description: 'Title.' }) readonly title: string;
  @Field(() => Int, { description: '1 to 5.' }) readonly difficulty: number;
  @Field({ description: 'The rule it tests.' }) readonly tests: string;
  @Field(() => [String], { description: 'Tags.' }) readonly tags: readonly string[];
  @Field(() => [String], { description: 'Main places of the key.' }) readonly places: readonly string[];
  @Field(() => [String], { description: 'Languages in which it can be read whole.' }) readonly languages: readonly string[];
  @Field(() => Int, { description: 'Newest version.' }) readonly number: number;
  @Field({ description: 'Status of the newest version.' }) readonly status: string;
  @Field(() => Int, { nullable: true, description: 'The version that is live.' }) readonly live: number | null;
  @Field(() => Date, { description: 'When the newest version was saved.' }) readonly savedAt: Date;

  constructor(entry: BankEntry, language: Lang) {
    const { file } = entry;
    this.id = entry.caseId;
    this.key = entry.key;
    this.scheme = entry.scheme;
    this.edition = file.edition;
    this.kind = file.kind;
    this.title = titleOfEntry(entry, language);
    this.difficulty = file.difficulty;
    this.tests = file.tests;
    this.tags = file.tags;
    this.places = file.answer.flatMap((group) => ((group.required ?? true) && group.accept[0] ? [group.accept[0].symbol] : []));
    this.languages = entry.languages;
    this.number = entry.number;
    this.status = entry.status;
    this.live = entry.live;
    this.savedAt = new Date(entry.savedAtMs);
  }
}

@ObjectType({ description: 'How many of the cases found have a status.' })
export class CaseStatusCount {
  @Field({ description: 'draft, reviewed, live, disputed or retired.' }) readonly status!: string;
  @Field(() => Int, { description: 'How many.' }) readonly count!: number;
}

@ObjectType({ description: 'An edition that a case can be made for.' })
export class CaseEdition {
  @Field({ description: 'As printed.' }) readonly code!: string;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme!: string;
}

@ObjectType({ description: 'A page of the bank, with what its filters can choose from.' })
export class CaseBankPage {
  @Field(() => [BankCase], { description: 'The page, in the order of the keys.' }) readonly nodes!: readonly BankCase[];
  @Field(() => PageInfo, { description: 'Where it ends.' }) readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many fit the filter.' }) readonly totalCount!: number;
  @Field(() => Int, { description: 'How many there are in the bank.' }) readonly inBank!: number;
  @Field(() => [CaseStatusCount], { description: 'Those found, by status.' }) readonly byStatus!: readonly CaseStatusCount[];
  @Field(() => [String], { description: 'Editions of the bank.' }) readonly editions!: readonly string[];
  @Field(() => [CaseEdition], { description: 'Every published edition, the newest of a scheme first.' }) readonly published!: readonly CaseEdition[];
  @Field(() => [String], { description: 'Tags of the bank.' }) readonly tags!: readonly string[];
  @Field(() => [String], { description: 'Rules of the bank.' }) readonly tests!: readonly string[];
}

@ObjectType({ description: 'A status as it was given.' })
export class CaseStatusChange {
  @Field({ description: 'draft, reviewed, live, disputed or retired.' }) readonly status: string;
  @Field(() => Date, { description: 'When.' }) readonly at: Date;
  @Field(() => String, { nullable: true, description: 'Who; nothing for a command.' }) readonly by: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' }) readonly reason: string | null;

  constructor(change: StatusView, names: ReadonlyMap<string, string>) {
    this.status = change.status;
    this.at = new Date(change.atMs);
    this.by = change.by === null ? null : names.get(change.by) ?? null;
    this.reason = change.reason;
  }
}

@ObjectType({ description: 'A field in which a version differs from the one before.' })
export class CaseChange {
  @Field({ description: 'Leads to the field.' }) readonly path: string;
  @Field(() => String, { nullable: true, description: 'What stood there; objects as JSON.' }) readonly before: string | null;
  @Field(() => String, { nullable: true, description: 'What stands there; objects as JSON.' }) readonly after: string | null;

  constructor({ path, before, after }: CaseDifference) {
    const text = (value: unknown): string | null => (value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value));
    this.path = path;
    this.before = text(before);
    this.after = text(after);
  }
}

@ObjectType({ description: 'A version of a case. It never changes.' })
export class CaseVersionType {
  @Field(() => ID, { description: 'Its id.' }) readonly id: string;
  @Field(() => Int, { description: 'Its number, from 1.' }) readonly number: number;
  @Field({ description: 'The case as in a JSON file, key and explanations included.' }) readonly file: string;
  @Field({ description: 'Where it stands.' }) readonly status: string;
  @Field(() => [String], { description: 'What can be done to it: review, sendBack, publish, dispute, settle, retire, takeUp.' }) readonly transitions: readonly string[];
  @Field(() => [CaseStatusChange], { description: 'Its statuses, the oldest first.' }) readonly statuses: readonly CaseStatusChange[];
  @Field(() => Date, { description: 'When it was saved.' }) readonly savedAt: Date;
  @Field(() => String, { nullable: true, description: 'Who wrote it; nothing for a command.' }) readonly author: string | null;
  @Field(() => [CaseChange], { description: 'Against the version before.' }) readonly changes: readonly CaseChange[];

  constructor(version: VersionView, newest: boolean, names: ReadonlyMap<string, string>) {
    this.id = version.id;
    this.number = version.number;
    this.file = JSON.stringify(version.file);
    this.status = version.status;
    this.transitions = transitionsFrom(version.status).filter((name) => newest || (name !== 'review' && name !== 'publish' && name !== 'takeUp'));
    this.statuses = version.statuses.map((change) => new CaseStatusChange(change, names));
    this.savedAt = new Date(version.savedAtMs);
    this.author = version.authorId === null ? null : names.get(version.authorId) ?? null;
    this.changes = version.differences.map((difference) => new CaseChange(difference));
  }
}

@ObjectType({ description: 'The way to a place that a case names.' })
export class CasePlaceChain {
  @Field({ description: 'Its symbol.' }) readonly symbol!: string;
  @Field(() => [PlaceStep], { description: 'From the top down to the place itself; empty when the edition has none.' }) readonly chain!: readonly PlaceStep[];
}

@ObjectType({ description: 'A case with all its versions, for its authors.' })
export class CaseForAuthors {
  @Field(() => ID, { description: 'The case.' }) readonly id: string;
  @Field({ description: 'Its key.' }) readonly key: string;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field(() => [CaseVersionType], { description: 'The newest first.' }) readonly versions: readonly CaseVersionType[];
  @Field(() => [CasePlaceChain], { description: 'Places named by the newest version.' }) readonly places: readonly CasePlaceChain[];

  constructor(view: CaseHistoryView, edition: EditionView, names: ReadonlyMap<string, string>, language: Lang) {
    const { file } = view.versions[0]!;
    this.id = view.caseId;
    this.key = view.key;
    this.scheme = view.scheme;
    this.versions = view.versions.map((version, index) => new CaseVersionType(version, index === 0, names));
    const symbols = new Set([...file.answer.flatMap((group) => group.accept.map((place) => place.symbol)), ...Object.keys(file.accepted), ...Object.keys(file.wrong)]);
    this.places = [...symbols].map((symbol) => ({ symbol, chain: chainOf(edition, symbol, language) }));
  }
}

@InputType({ description: 'A case as its author has it now.' })
export class SaveCaseFields {
  @Field(() => ID, { nullable: true, description: 'The case; nothing for a new one.' }) readonly caseId?: string | null;
  @Field(() => Int, { description: 'The version that the author began from, 0 for a new case.' }) readonly base!: number;
  @Field({ description: 'The case as in a JSON file.' }) readonly file!: string;
  @Field(() => String, { nullable: true, description: 'Language of the titles in the answer.' }) readonly language?: string | null;
}

@InputType({ description: 'What is to become of a version of a case.' })
export class ChangeCaseStatusFields {
  @Field(() => ID, { description: 'The version.' }) readonly versionId!: string;
  @Field({ description: 'review, sendBack, publish, dispute, settle, retire or takeUp.' }) readonly transition!: string;
  @Field(() => String, { nullable: true, description: 'Why; needed for sendBack, dispute, settle, retire and takeUp.' }) readonly reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the titles in the answer.' }) readonly language?: string | null;
}

@ObjectType({ description: 'What keeps a case from being published; nothing when it may be.' })
export class CaseChecked {
  @Field({ description: 'Whether it can be saved: it has its shape, and its edition exists.' }) readonly canBeSaved!: boolean;
  @Field(() => [CaseFindingType], { description: 'Everything that is wrong.' }) readonly findings!: readonly CaseFindingType[];
}

const resolveType = (value: object) => value.constructor.name;

export const SaveCaseResult = createUnionType({
  name: 'SaveCaseResult', description: 'The case, or why it was not saved.', types: () => [CaseForAuthors, CaseNotValid, CaseChanged, CaseNotFound] as const, resolveType,
});

export const ChangeCaseStatusResult = createUnionType({
  name: 'ChangeCaseStatusResult', description: 'The case, or why not.',
  types: () => [CaseForAuthors, CaseNotValid, CaseStatusNotPossible, CaseReasonMissing, CaseNotFound] as const, resolveType,
});
