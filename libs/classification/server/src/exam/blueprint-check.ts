import { Inject, Injectable } from '@nestjs/common';
import { fillBlueprint, type BankCase, type BlueprintLine, type Pools } from '@classmark/classification/core';
import { isRefusal, type Refusal } from '@classmark/platform/server';
import { CaseStore } from '../case/case-store';
import { EditionStore, type EditionView } from '../scheme/edition-store';
import { BankTooSmall, ExamNotValid } from './exam-refusals';

/** Checks a blueprint against the live cases of the bank. */
@Injectable()
export class BlueprintCheck {
  constructor(@Inject(CaseStore) private readonly cases: CaseStore, @Inject(EditionStore) private readonly editions: EditionStore) {}

  /** Live cases of an edition, as the blueprint looks at them. */
  async bank(edition: string): Promise<readonly BankCase[]> {
    return (await this.cases.live({ edition })).map(({ id, difficulty, tests, mainPlaces }) => ({ id, difficulty, tests, places: mainPlaces }));
  }

  /** @returns the pools that would be fixed, or what is wrong, by line. */
  async pools(edition: string, lines: readonly BlueprintLine[], seed: string): Promise<{ readonly edition: EditionView; readonly pools: Pools } | Refusal> {
    const view = await this.editions.edition(edition);
    if (!view) return new ExamNotValid('edition', `There is no edition ${edition}.`);
    const filled = fillBlueprint(view.tree, lines, await this.bank(edition), seed);
    if (filled.ok) return { edition: view, pools: filled.value };
    const { refusal } = filled;
    switch (refusal.kind) {
      case 'bankTooSmall': return new BankTooSmall(refusal.lines);
      case 'noLine': return new ExamNotValid('lines', 'An exam needs at least one line of cases.');
      case 'countOutOfRange': return new ExamNotValid('lines', `Line ${refusal.line + 1}: the number of cases is out of range.`);
      case 'difficultyOutOfRange': return new ExamNotValid('lines', `Line ${refusal.line + 1}: difficulty goes from 1 to 5.`);
      case 'unknownBranch': return new ExamNotValid('lines', `Line ${refusal.line + 1}: ${edition} has no place ${refusal.branch}.`);
      case 'tooManyCases': return new ExamNotValid('lines', `An exam has at most ${refusal.most} cases; this one would have ${refusal.count}.`);
    }
  }

  /** What a screen says of each line while it is being written. */
  async lines(edition: string, lines: readonly BlueprintLine[]): Promise<BankTooSmall['lines'] | Refusal> {
    const pools = await this.pools(edition, lines, 'check');
    if (pools instanceof BankTooSmall) return pools.lines;
    if (isRefusal(pools)) return pools;
    const bank = await this.bank(edition);
    // The wanted number of each line can be had; how many fit it alone is said by asking for one more than there are.
    return lines.map((line, at) => {
      const alone = fillBlueprint(pools.edition.tree, [{ ...line, count: 1 }], bank, 'check');
      return { line: at, wanted: line.count, matching: alone.ok ? alone.value.lines[0]!.cases.length : 0, given: pools.pools.lines[at]!.cases.length };
    });
  }
}
