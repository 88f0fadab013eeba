import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Confusion, DistributionNode } from '@classmark/classification/core';
import { translated, type Lang } from '@classmark/platform/core';
import { Connection, FractionScalar, mapPage } from '@classmark/platform/server';
import type { CaseVersionView } from '../case/case-store';
import type { EditionView } from '../scheme/edition-store';
import { titleOf } from '../scheme/scheme.type';
import { MOST_ANSWERS, type AnswerRow } from './answer-reader';
import type { AnswerSelection } from './answer-selection';
import type { AgreementView, CaseFiguresView, GroupView } from './group-figures';
import type { Pseudonym } from './pseudonyms';
import type { AnswerPage, CaseSpread, FiguresView } from './read-figures';

@InputType({ description: 'Which answers are looked at.' })
export class ClassificationSelection implements AnswerSelection {
  @Field({ description: 'Edition as printed: answers are compared under one edition.' }) readonly edition!: string;
  @Field(() => String, { nullable: true, description: 'set, practice or exam; all when absent.' }) readonly mode?: AnswerSelection['mode'];
  @Field(() => String, { nullable: true, description: 'Key of a set of cases.' }) readonly set?: string | null;
  @Field(() => ID, { nullable: true, description: 'An offering: answers given in its sets and exams.' }) readonly offering?: string | null;
  @Field(() => ID, { nullable: true, description: 'An exam.' }) readonly exam?: string | null;
  @Field(() => String, { nullable: true, description: 'First civil day (UTC).' }) readonly from?: string | null;
  @Field(() => String, { nullable: true, description: 'Last civil day (UTC).' }) readonly until?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The first answer of each person to each case, without help; true when absent.' }) readonly firstOnly?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Language in which the case was read.' }) readonly language?: string | null;
  @Field(() => String, { nullable: true, description: 'ST.3 code of a confirmed office; “none” for the others.' }) readonly office?: string | null;
  @Field(() => ID, { nullable: true, description: 'One case.' }) readonly caseId?: string | null;
}

@InputType({ description: 'A cell of a confusion matrix.' })
export class ConfusionCellInput {
  @Field(() => String, { nullable: true, description: 'Place of the key; nothing for superfluous answers.' }) readonly key?: string | null;
  @Field(() => String, { nullable: true, description: 'Answered place; nothing for missing ones.' }) readonly answer?: string | null;
  @Field(() => Int, { nullable: true, description: 'Level at which places are compared.' }) readonly level?: number | null;
}

@ObjectType({ description: 'A set of cases with answers.' })
export class AnsweredSet {
  @Field({ description: 'Its key.' }) readonly key!: string;
  @Field({ description: 'Its title.' }) readonly title!: string;
  @Field(() => Int, { description: 'Its answers.' }) readonly answers!: number;
}

@ObjectType({ description: 'An exam or an offering within which answers were given.' })
export class AnsweredWithin {
  @Field(() => ID, { description: 'Its id.' }) readonly id!: string;
  @Field({ description: 'Its title.' }) readonly title!: string;
  @Field(() => Date, { nullable: true, description: 'When it opens or begins; nothing where it is always open.' }) readonly at!: Date | null;
}

@ObjectType({ description: 'An edition among whose answers one can look.' })
export class AnsweredEdition {
  @Field({ description: 'As printed.' }) readonly edition!: string;
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme!: string;
  @Field(() => Int, { description: 'Answers to its cases.' }) readonly answers!: number;
  @Field(() => [AnsweredSet], { description: 'Sets of cases that were answered.' }) readonly sets!: readonly AnsweredSet[];
  @Field(() => [AnsweredWithin], { description: 'Exams with marked papers, those that open last first.' }) readonly exams!: readonly AnsweredWithin[];
  @Field(() => [AnsweredWithin], { description: 'Offerings of trainings on its classification, those that begin last first.' }) readonly offerings!: readonly AnsweredWithin[];
}

@ObjectType({ description: 'How far answers to the same cases agree.' })
export class AgreementFigures {
  @Field(() => Float, { nullable: true, description: 'Krippendorff’s alpha over sets of places with the distance 1 − MASI; null where it is not defined.' }) readonly alpha!: number | null;
  @Field(() => String, { nullable: true, description: 'low below 0.67, tentative below 0.80, good from there.' }) readonly band!: AgreementView['band'];
  @Field(() => String, { nullable: true, description: 'nothingToCompare, oneCase or noVariation.' }) readonly undefinedBecause!: AgreementView['undefinedBecause'];
  @Field(() => Int, { description: 'Answers that could be compared with another one.' }) readonly answers!: number;
  @Field(() => Int, { description: 'Cases with such answers.' }) readonly cases!: number;
  @Field(() => [Float], { nullable: 'items', description: 'Share of equal pairs of answers at each level of the tree, the top first.' }) readonly percentByLevel!: readonly (number | null)[];
}

@ObjectType({ description: 'Agreement among the people of an office, or of those who read a language.' })
export class GroupAgreement {
  @Field(() => String, { nullable: true, description: 'Code of the office or language; null where the office was not confirmed.' }) readonly key: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the office.' }) readonly name: string | null;
  @Field(() => Int, { description: 'Answers.' }) readonly answers: number;
  @Field(() => Int, { description: 'People.' }) readonly people: number;
  @Field({ description: 'Whether these are too few people to conclude anything.' }) readonly few: boolean;
  @Field(() => Float, { nullable: true, description: 'Mean mark.' }) readonly facility: number | null;
  @Field(() => AgreementFigures, { description: 'Among themselves.' }) readonly within: AgreementView;
  @Field(() => AgreementFigures, { nullable: true, description: 'With everybody else.' }) readonly withOthers: AgreementView | null;

  constructor(view: GroupView, name: string | null) {
    this.key = view.key;
    this.name = name;
    this.answers = view.answers;
    this.people = view.people;
    this.few = view.few;
    this.facility = view.facility;
    this.within = view.within;
    this.withOthers = view.withOthers;
  }
}

@ObjectType({ description: 'What a case shows about those who answered it, and they about the case.' })
export class CaseFigures {
  @Field(() => ID, { description: 'The case.' }) readonly caseId: string;
  @Field(() => ID, { description: 'The newest answered version.' }) readonly versionId: string;
  @Field({ description: 'Its key in the bank.' }) readonly key: string;
  @Field({ description: 'Its title.' }) readonly title: string;
  @Field(() => Int, { description: 'Answers.' }) readonly answers: number;
  @Field(() => Int, { description: 'People.' }) readonly people: number;
  @Field({ description: 'Whether these are too few people to conclude anything.' }) readonly few: boolean;
  @Field(() => Float, { description: 'Mean mark.' }) readonly facility: number;
  @Field(() => Float, { description: 'Share of answers with the full mark.' }) readonly fullMarks: number;
  @Field(() => Float, { nullable: true, description: 'Correlation of the mark with the mean mark over the other cases.' }) readonly itemRest: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean mark of the upper 27 % minus that of the lower 27 %.' }) readonly upperLower: number | null;
  @Field(() => Int, { description: 'People with other cases: on them the discrimination rests.' }) readonly discriminated: number;
  @Field(() => Float, { nullable: true, description: 'Median time in milliseconds.' }) readonly medianMs: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower quartile in milliseconds.' }) readonly lowerQuartileMs: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper quartile in milliseconds.' }) readonly upperQuartileMs: number | null;

  constructor(view: CaseFiguresView, version: CaseVersionView | undefined, language: Lang) {
    this.caseId = view.caseId;
    this.versionId = view.versionId;
    this.key = version?.key ?? '';
    this.title = translated(version?.content.title ?? {}, language)?.value ?? '';
    this.answers = view.answers;
    this.people = view.people;
    this.few = view.few;
    this.facility = view.facility;
    this.fullMarks = view.fullMarks;
    this.itemRest = view.itemRest;
    this.upperLower = view.upperLower;
    this.discriminated = view.discriminated;
    this.medianMs = view.time?.medianMs ?? null;
    this.lowerQuartileMs = view.time?.lowerQuartileMs ?? null;
    this.upperQuartileMs = view.time?.upperQuartileMs ?? null;
  }
}

@ObjectType({ description: 'A row or column of a confusion matrix.' })
export class ConfusedPlace {
  @Field(() => String, { nullable: true, description: 'Its symbol; null for superfluous and missing.' }) readonly symbol: string | null;
  @Field({ description: 'Its title.' }) readonly title: string;

  constructor(edition: EditionView, symbol: string | null, language: Lang) {
    const place = symbol === null ? null : edition.tree.place(symbol);
    this.symbol = symbol;
    this.title = place ? titleOf(place, language).title : '';
  }
}

@ObjectType({ description: 'How often a place was answered where another one was wanted.' })
export class ConfusionCount {
  @Field(() => Int, { description: 'Row, from 0.' }) readonly key!: number;
  @Field(() => Int, { description: 'Column, from 0.' }) readonly answer!: number;
  @Field(() => Int, { description: 'How often.' }) readonly count!: number;
}

@ObjectType({ description: 'Which places are taken for which.' })
export class ConfusionMatrix {
  @Field(() => [ConfusedPlace], { description: 'Places that were wanted.' }) readonly keys: readonly ConfusedPlace[];
  @Field(() => [ConfusedPlace], { description: 'Places that were answered.' }) readonly answers: readonly ConfusedPlace[];
  @Field(() => [ConfusionCount], { description: 'Cells that are not 0.' }) readonly cells: readonly ConfusionCount[];
  @Field(() => Int, { description: 'All pairs.' }) readonly total: number;
  @Field(() => Int, { description: 'Pairs of the same place.' }) readonly same: number;

  constructor(edition: EditionView, confusion: Confusion, language: Lang) {
    this.keys = confusion.keys.map((symbol) => new ConfusedPlace(edition, symbol, language));
    this.answers = confusion.answers.map((symbol) => new ConfusedPlace(edition, symbol, language));
    this.cells = confusion.cells.map(({ key, answer, count }) => ({ key: confusion.keys.indexOf(key), answer: confusion.answers.indexOf(answer), count }));
    this.total = confusion.total;
    this.same = confusion.same;
  }
}

/** What the figures of a selection and of one case have in common. */
@ObjectType({ isAbstract: true })
class FiguresOf {
  @Field({ description: 'nice, locarno, vienna or ipc.' }) readonly scheme: string;
  @Field({ description: 'The edition, as printed.' }) readonly edition: string;
  @Field(() => Int, { description: 'Answers.' }) readonly answers: number;
  @Field(() => Int, { description: 'People.' }) readonly people: number;
  @Field({ description: 'Whether these are too few people to conclude anything.' }) readonly few: boolean;
  @Field({ description: 'Whether there are more answers than are counted together: then only the newest ones count.' }) readonly cut: boolean;
  @Field(() => Int, { description: 'Levels of the tree to switch between.' }) readonly levels: number;
  @Field(() => AgreementFigures, { description: 'Among all.' }) readonly overall: AgreementView;
  @Field(() => AgreementFigures, { description: 'Between confirmed offices: only answers of different offices are compared.' }) readonly betweenOffices: AgreementView;
  @Field(() => [GroupAgreement], { description: 'Per office.' }) readonly offices: readonly GroupAgreement[];
  @Field(() => [GroupAgreement], { description: 'Per language.' }) readonly languages: readonly GroupAgreement[];
  @Field(() => ConfusionMatrix, { description: 'At the level asked for.' }) readonly confusion: ConfusionMatrix;

  constructor({ edition, figures }: Pick<FiguresView, 'edition' | 'figures'>, language: Lang, offices: ReadonlyMap<string, string>) {
    this.scheme = edition.scheme;
    this.edition = edition.code;
    this.answers = figures.answers;
    this.people = figures.people;
    this.few = figures.few;
    this.cut = figures.answers >= MOST_ANSWERS;
    this.levels = figures.levels;
    this.overall = figures.overall;
    this.betweenOffices = figures.betweenOffices;
    this.offices = figures.offices.map((group) => new GroupAgreement(group, group.key === null ? null : (offices.get(group.key) ?? group.key)));
    this.languages = figures.languages.map((group) => new GroupAgreement(group, null));
    this.confusion = new ConfusionMatrix(edition, figures.confusion, language);
  }
}

@ObjectType({ description: 'What a group gets right and wrong.' })
export class ClassificationFigures extends FiguresOf {
  @Field(() => [CaseFigures], { description: 'Per case, the hardest first.' }) readonly cases: readonly CaseFigures[];

  constructor(view: FiguresView, language: Lang, offices: ReadonlyMap<string, string>) {
    super(view, language, offices);
    this.cases = view.figures.cases.map((each) => new CaseFigures(each, view.cases.get(each.versionId), language));
  }
}

@ObjectType({ description: 'A place of the tree that answers or the key lead over.' })
export class SpreadPlace {
  @Field({ description: 'Its symbol.' }) readonly symbol: string;
  @Field({ description: 'Its title.' }) readonly title: string;
  @Field(() => Int, { description: 'Its depth, 1 at the top.' }) readonly depth: number;
  @Field({ description: 'main, alternate, path or off.' }) readonly standing: string;
  @Field(() => Int, { description: 'Answers that chose it.' }) readonly chosen: number;
  @Field(() => Int, { description: 'Answers that lead over it.' }) readonly leading: number;
  @Field({ description: 'Whether answers leave the right path here.' }) readonly leaves: boolean;

  constructor(edition: EditionView, node: DistributionNode, language: Lang) {
    this.symbol = node.symbol;
    this.title = titleOf(edition.tree.place(node.symbol)!, language).title;
    this.depth = node.depth;
    this.standing = node.standing;
    this.chosen = node.chosen;
    this.leading = node.leading;
    this.leaves = node.leaves;
  }
}

@ObjectType({ description: 'A symbol that only another edition has, and how many chose it.' })
export class OutdatedChoice {
  @Field({ description: 'The symbol.' }) readonly symbol!: string;
  @Field(() => Int, { description: 'Answers with it.' }) readonly chosen!: number;
}

@ObjectType({ description: 'What a group makes of one case.' })
export class ClassificationCaseFigures extends FiguresOf {
  @Field(() => CaseFigures, { description: 'Its figures.' }) readonly figures: CaseFigures;
  @Field(() => [SpreadPlace], { description: 'The answers over the tree, from top to bottom.' }) readonly spread: readonly SpreadPlace[];
  @Field(() => [OutdatedChoice], { description: 'Chosen symbols of other editions.' }) readonly outdated: readonly OutdatedChoice[];

  constructor(view: CaseSpread, language: Lang, offices: ReadonlyMap<string, string>) {
    super(view, language, offices);
    this.figures = new CaseFigures(view.figures.cases[0]!, view.version, language);
    this.spread = view.distribution.nodes.map((node) => new SpreadPlace(view.edition, node, language));
    this.outdated = view.distribution.outdated;
  }
}

@ObjectType({ description: 'A place of an answer.' })
export class AnsweredPlaceType {
  @Field({ description: 'Its symbol.' }) readonly symbol!: string;
  @Field(() => String, { nullable: true, description: 'Its role, where the case asks for one.' }) readonly role!: string | null;
}

@ObjectType({ description: 'One answer; the person is a pseudonym.' })
export class GroupAnswer {
  @Field(() => ID, { description: 'The answer.' }) readonly id: string;
  @Field({ description: 'The person, opaque, the same within the edition.' }) readonly person: string;
  @Field(() => ID, { description: 'The case.' }) readonly caseId: string;
  @Field({ description: 'Title of the case.' }) readonly caseTitle: string;
  @Field({ description: 'set, practice or exam.' }) readonly mode: string;
  @Field({ description: 'Language in which the case was read.' }) readonly language: string;
  @Field(() => String, { nullable: true, description: 'Confirmed office, by ST.3 code.' }) readonly office: string | null;
  @Field({ description: 'Whether it is the first answer of this person to this case.' }) readonly first: boolean;
  @Field(() => Int, { description: 'Steps of help before it.' }) readonly hints: number;
  @Field(() => Date, { description: 'When.' }) readonly answeredAt: Date;
  @Field(() => Int, { nullable: true, description: 'Time in milliseconds, where it is known.' }) readonly durationMs: number | null;
  @Field(() => [AnsweredPlaceType], { description: 'The answer.' }) readonly places: readonly AnsweredPlaceType[];
  @Field(() => FractionScalar, { description: 'The mark that stands.' }) readonly mark: string;
  @Field(() => Int, { description: 'How often it was marked; above 1 it was re-marked.' }) readonly markings: number;

  constructor(row: AnswerRow, version: CaseVersionView | undefined, pseudonym: Pseudonym, language: Lang) {
    this.id = row.id;
    this.person = pseudonym(row.personId);
    this.caseId = row.caseId;
    this.caseTitle = translated(version?.content.title ?? {}, language)?.value ?? '';
    this.mode = row.mode;
    this.language = row.language;
    this.office = row.office;
    this.first = row.firstAttempt;
    this.hints = row.hints;
    this.answeredAt = new Date(row.answeredAtMs);
    this.durationMs = row.durationMs;
    this.places = row.places;
    this.mark = row.mark.toString();
    this.markings = row.markings;
  }
}

@ObjectType({ description: 'A page of answers.' })
export class GroupAnswerConnection extends Connection(GroupAnswer) {
  static of({ page, cases, pseudonym }: AnswerPage, language: Lang): GroupAnswerConnection {
    return mapPage(page, (row) => new GroupAnswer(row, cases.get(row.versionId), pseudonym, language));
  }
}
