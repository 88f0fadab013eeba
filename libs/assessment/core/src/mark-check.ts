import { Fraction } from '@classmark/platform/core';

/** An option of a check question with its key. */
export interface MarkedOption { readonly key: string; readonly right: boolean }

/** What became of an option: rightly chosen, wrongly chosen, missed, rightly left out. */
export type OptionVerdict = 'right' | 'wrong' | 'missed' | 'leftOut';

/** The mark of an answer, exact. */
export interface CheckMark {
  /** In lowest terms, `n/d`. */
  readonly mark: string;
  /** Every right option and none besides. */
  readonly passed: boolean;
  readonly verdicts: readonly { readonly key: string; readonly verdict: OptionVerdict }[];
  readonly found: number;
  readonly rightOptions: number;
  readonly tooMany: number;
  readonly ruleVersion: string;
}

/** Version of the rule below, stored with every answer. */
export const CHECK_RULE = 'check/1';

/** An option that the question does not have, or more than one where only one may be chosen. */
export class UnknownChoice extends Error {
  override readonly name = 'UnknownChoice';
}

/**
 * Marks a choice: |chosen ∩ right| / |chosen ∪ right|, the measure `exact` of the marking of places. So one wrong option
 * too many costs as much as its share, and no choice marks 0.
 * @throws UnknownChoice
 */
export function markCheck(options: readonly MarkedOption[], multiple: boolean, chosen: readonly string[]): CheckMark {
  const choice = new Set(chosen);
  const strange = [...choice].find((key) => !options.some((option) => option.key === key));
  if (strange !== undefined) throw new UnknownChoice(`The question has no option “${strange}”.`);
  if (!multiple && choice.size > 1) throw new UnknownChoice('Only one option may be chosen.');
  const verdicts = options.map(({ key, right }) => ({ key, verdict: verdictOf(right, choice.has(key)) }));
  const count = (verdict: OptionVerdict) => verdicts.filter((entry) => entry.verdict === verdict).length;
  const [found, tooMany, missed] = [count('right'), count('wrong'), count('missed')];
  const union = found + tooMany + missed;
  return {
    mark: Fraction.of(found, union).toString(), passed: tooMany === 0 && missed === 0, verdicts, found, rightOptions: found + missed, tooMany, ruleVersion: CHECK_RULE,
  };
}

function verdictOf(right: boolean, chosen: boolean): OptionVerdict {
  if (chosen) return right ? 'right' : 'wrong';
  return right ? 'missed' : 'leftOut';
}
