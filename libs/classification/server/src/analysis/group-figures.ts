import {
  alphaBand, alphaBetween, alphaOf, answerAtLevel, confusionOf, correlationNumber, deepestLevel, discriminations, facilityOf, FEW, fullMarkShare, percentAgreement, timeFigures,
  type Agreement, type Confusion, type Judgement, type TimeFigures,
} from '@classmark/classification/core';
import { fractionToNumber } from '@classmark/platform/core';
import type { EditionView } from '../scheme/edition-store';
import type { AnswerRow } from './answer-reader';

/** Agreement as shown. */
export interface AgreementView {
  readonly alpha: number | null;
  readonly band: 'low' | 'tentative' | 'good' | null;
  readonly undefinedBecause: Agreement['undefinedBecause'];
  /** Answers and cases that could be compared. */
  readonly answers: number;
  readonly cases: number;
  /** Share of equal pairs of answers at each level, the top first; null where nothing can be compared. */
  readonly percentByLevel: readonly (number | null)[];
}

/** Agreement of a group of people: an office, a language. `key` null: the office was not confirmed. */
export interface GroupView {
  readonly key: string | null;
  readonly answers: number;
  readonly people: number;
  readonly few: boolean;
  readonly facility: number | null;
  readonly within: AgreementView;
  /** With everybody else of the selection; null where there is only one group. */
  readonly withOthers: AgreementView | null;
}

/** The figures of one case. */
export interface CaseFiguresView {
  readonly caseId: string;
  /** The newest version among the answers. */
  readonly versionId: string;
  readonly answers: number;
  readonly people: number;
  readonly few: boolean;
  readonly facility: number;
  readonly fullMarks: number;
  readonly itemRest: number | null;
  readonly upperLower: number | null;
  /** Persons on whom both rest. */
  readonly discriminated: number;
  readonly time: TimeFigures | null;
}

/** The figures of a selection. */
export interface GroupFigures {
  readonly answers: number;
  readonly people: number;
  readonly few: boolean;
  readonly levels: number;
  readonly cases: readonly CaseFiguresView[];
  readonly overall: AgreementView;
  readonly betweenOffices: AgreementView;
  readonly offices: readonly GroupView[];
  readonly languages: readonly GroupView[];
  readonly confusion: Confusion;
}

/** Counts a selection. @param level depth at which places are confused with one another; null for the places themselves */
export function groupFigures(edition: EditionView, rows: readonly AnswerRow[], level: number | null): GroupFigures {
  const people = peopleOf(rows);
  const agreement = new AgreementReader(edition, rows);
  return {
    answers: rows.length, people, few: people < FEW, levels: agreement.levels, cases: caseFigures(rows), overall: agreement.within(rows),
    betweenOffices: agreement.between(rows.filter((row) => row.office !== null), (row) => row.office!),
    offices: groupsBy(agreement, rows, (row) => row.office), languages: groupsBy(agreement, rows, (row) => row.language),
    confusion: confusionOf(edition.tree, rows.flatMap((row) => row.findings), level),
  };
}

/** The figures of every case of a selection, the hardest first; those of few people at the end, where they prove nothing. */
export function caseFigures(rows: readonly AnswerRow[]): CaseFiguresView[] {
  // Where later answers count, too, a person stands once per case with the newest of them.
  const newest = new Map([...rows].reverse().map((row) => [`${row.caseId} ${row.personId}`, row]));
  const found = discriminations([...newest.values()].map((row) => ({ unit: row.caseId, person: row.personId, mark: row.mark })));
  const figures = [...Map.groupBy(rows, (row) => row.caseId)].map(([caseId, own]): CaseFiguresView => {
    const marks = own.map((row) => row.mark);
    const { itemRest, upperLower, persons } = found.get(caseId)!;
    const people = peopleOf(own);
    return {
      caseId, versionId: own[0]!.versionId, answers: own.length, people, few: people < FEW, facility: fractionToNumber(facilityOf(marks)!), fullMarks: fractionToNumber(fullMarkShare(marks)!),
      itemRest: itemRest && correlationNumber(itemRest), upperLower: upperLower && fractionToNumber(upperLower), discriminated: persons,
      time: timeFigures(own.flatMap((row) => row.durationMs ?? [])),
    };
  });
  return figures.sort((a, b) => Number(a.few) - Number(b.few) || a.facility - b.facility || (a.caseId < b.caseId ? -1 : 1));
}

function groupsBy(agreement: AgreementReader, rows: readonly AnswerRow[], keyOf: (row: AnswerRow) => string | null): GroupView[] {
  const groups = [...Map.groupBy(rows, keyOf)];
  return groups.map(([key, own]): GroupView => {
    const people = peopleOf(own);
    const facility = facilityOf(own.map((row) => row.mark));
    return {
      key, answers: own.length, people, few: people < FEW, facility: facility && fractionToNumber(facility), within: agreement.within(own),
      withOthers: groups.length < 2 || key === null ? null : agreement.withOthers(own, rows),
    };
  }).sort((a, b) => (a.key === null ? 1 : b.key === null ? -1 : b.answers - a.answers || (a.key < b.key ? -1 : 1)));
}

/** Measures agreement over parts of a selection; what an answer is at a level is worked out once. */
class AgreementReader {
  readonly levels: number;
  private readonly atLevels = new Map<AnswerRow, readonly ReadonlySet<string>[]>();

  constructor({ tree }: EditionView, rows: readonly AnswerRow[]) {
    this.levels = levelsOf(tree, rows);
    // Equal answers share one list, so that ten thousand of them cost no more than the different ones among them.
    const known = new Map<string, readonly ReadonlySet<string>[]>();
    for (const row of rows) {
      const places = row.places.map((place) => place.symbol).sort();
      const key = places.join('\n');
      let levels = known.get(key);
      if (!levels) known.set(key, levels = [answerAtLevel(tree, places, null), ...Array.from({ length: this.levels }, (_, index) => answerAtLevel(tree, places, index + 1))]);
      this.atLevels.set(row, levels);
    }
  }

  within(rows: readonly AnswerRow[]): AgreementView {
    return viewOf(alphaOf(this.judgements(rows, 0)), this.perLevel((level) => percentAgreement(this.judgements(rows, level))));
  }

  between(rows: readonly AnswerRow[], groupOf: (row: AnswerRow) => string): AgreementView {
    return viewOf(alphaBetween(this.judgements(rows, 0, groupOf)), this.perLevel((level) => percentAgreement(this.judgements(rows, level, groupOf), 'between')));
  }

  /** Of a group with everybody else, over the cases that it answered. Only alpha: the levels are told of the group itself. */
  withOthers(own: readonly AnswerRow[], rows: readonly AnswerRow[]): AgreementView {
    const [mine, cases] = [new Set(own), new Set(own.map((row) => row.caseId))];
    return viewOf(alphaBetween(this.judgements(rows.filter((row) => cases.has(row.caseId)), 0, (row) => (mine.has(row) ? 'own' : 'others'))), []);
  }

  private perLevel(at: (level: number) => Agreement): Agreement[] {
    return Array.from({ length: this.levels }, (_, index) => at(index + 1));
  }

  /** @param level 0 for the places themselves */
  private judgements(rows: readonly AnswerRow[], level: number, groupOf?: (row: AnswerRow) => string): Judgement[] {
    // A blank paper of an exam is a mark of 0, but no judgement.
    return rows.filter((row) => row.places.length > 0).map((row) => ({ unit: row.caseId, places: this.atLevels.get(row)![level]!, ...(groupOf && { group: groupOf(row) }) }));
  }
}

function viewOf(alpha: Agreement, percents: readonly Agreement[]): AgreementView {
  return {
    alpha: alpha.value && fractionToNumber(alpha.value), band: alpha.value && alphaBand(alpha.value), undefinedBecause: alpha.undefinedBecause, answers: alpha.answers, cases: alpha.cases,
    percentByLevel: percents.map((each) => each.value && fractionToNumber(each.value)),
  };
}

/** How many levels there are to look at: as deep as answers and keys go. */
export function levelsOf(tree: EditionView['tree'], rows: readonly AnswerRow[]): number {
  return deepestLevel(tree, rows.flatMap((row) => [...row.places.map((place) => place.symbol), ...row.findings.flatMap((finding) => ('key' in finding && finding.key !== null ? finding.key : []))]));
}

export function peopleOf(rows: readonly AnswerRow[]): number {
  return new Set(rows.map((row) => row.personId)).size;
}
