import { Fraction, parseFraction, sumOf } from '@classmark/platform/core';

/** Version of the rule: the mark of a set is the mean of the first marking of each of its cases. */
export const SET_RULE = 'classification.set/1';

/** The mean of the marks, exact. @param marks fractions `n/d`, at least one */
export function setMark(marks: readonly string[]): Fraction {
  return sumOf(marks.map(parseFraction)).div(Fraction.of(marks.length));
}

/** First marking of a case in an attempt, as it stands. */
export interface FirstMark { readonly attempt_id: string; readonly answer_id: string; readonly mark: string }

/**
 * The first marks of attempts $1. Where a key was corrected, the newest marking of the answer stands; the row of the check stays as it was.
 * Ids of answers come from browsers: only a marking of an answer that was given in this attempt counts in it.
 */
export const FIRST_MARKS_SQL = `
  select m.attempt_id, m.answer_id, coalesce(again.mark, m.mark) as mark from classification.marking m
  left join lateral (select c.mark from classification.case_marking c join classification.case_answer a on a.id = c.answer_id and a.mode = 'set' and a.attempt_id = m.attempt_id
    where c.answer_id = m.answer_id order by c.number desc limit 1) again on true
  where m.attempt_id = any($1) and m.try_number = 1`;
