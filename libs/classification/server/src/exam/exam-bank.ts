import { Inject, Injectable } from '@nestjs/common';
import type { Lang } from '@classmark/platform/core';
import { CaseStore } from '../case/case-store';
import { EditionStore } from '../scheme/edition-store';
import { titleOf } from '../scheme/scheme.type';
import type { ExamBank } from './taught-exam.type';

/** What there is to make exams of: editions with live cases, and how many of which branch, rule and difficulty. */
@Injectable()
export class ReadExamBank {
  constructor(@Inject(CaseStore) private readonly cases: CaseStore, @Inject(EditionStore) private readonly editions: EditionStore) {}

  /** Every edition that has live cases. */
  async execute(language: Lang): Promise<ExamBank[]> {
    const byEdition = Map.groupBy(await this.cases.live(), (each) => each.edition);
    return Promise.all([...byEdition].map(async ([code, cases]): Promise<ExamBank> => {
      const { tree, scheme } = (await this.editions.edition(code))!;
      const top = (symbol: string): string => tree.pathTo(symbol)[0]!.symbol;
      const count = (valuesOf: (each: (typeof cases)[number]) => readonly string[]): [string, number][] => [...Map.groupBy(cases.flatMap((each) => [...new Set(valuesOf(each))]), (value) => value)].map(([value, all]) => [value, all.length]);
      const byText = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : 1);
      return {
        edition: code, scheme, cases: cases.length,
        branches: count((each) => each.mainPlaces.filter((symbol) => tree.has(symbol)).map(top)).sort(([a], [b]) => tree.numberOf(a) - tree.numberOf(b))
          .map(([value, all]) => ({ value, title: titleOf(tree.place(value)!, language).title, cases: all })),
        rules: count((each) => [each.tests]).sort(byText).map(([value, all]) => ({ value, title: null, cases: all })),
        difficulties: count((each) => [String(each.difficulty)]).sort(byText).map(([value, all]) => ({ value, title: null, cases: all })),
      };
    }));
  }
}
