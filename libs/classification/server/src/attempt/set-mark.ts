import { Fraction, parseFraction, sumOf } from '@classmark/platform/core';

/** Version of the rule: the mark of a set is the mean of the first marking of each of its cases. */
export const SET_RULE = 'classification.set/1';

/** The mean of the marks, exact. @param marks fractions `n/d`, at least one */
export function setMark(marks: readonly string[]): Fraction {
  return sumOf(marks.map(parseFraction)).div(Fraction.of(marks.length));
}
