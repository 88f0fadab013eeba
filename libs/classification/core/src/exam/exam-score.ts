import { Fraction, sumOf } from '@classmark/platform/core';

/** Version of the rule: every case is one point, a mark is a part of it, a blank is nothing; passed from the pass mark on. */
export const EXAM_RULE = 'classification.exam/1';

/** A marked case of a paper: the line it was drawn for and its mark. */
export interface MarkedCase { readonly line: number; readonly mark: Fraction }

/** Points of how many, for the whole paper or one line of it. */
export interface Points { readonly points: Fraction; readonly of: number; readonly reached: boolean }

/** The score of a paper. */
export interface ExamScore extends Points {
  /** Points by the number of cases: what is compared with the pass mark, and the mark of the outcome. */
  readonly share: Fraction;
  /** Per line of the blueprint, in its order; `reached` says whether the line alone reaches the pass mark. */
  readonly lines: readonly Points[];
}

/** Scores a paper. @param cases all cases of it, blanks with a mark of 0, at least one */
export function scoreOf(cases: readonly MarkedCase[], lines: number, passMark: Fraction): ExamScore {
  const whole = pointsOf(cases, passMark);
  return {
    ...whole, share: whole.points.div(Fraction.of(whole.of)),
    lines: Array.from({ length: lines }, (_, line) => pointsOf(cases.filter((each) => each.line === line), passMark)),
  };
}

function pointsOf(cases: readonly MarkedCase[], passMark: Fraction): Points {
  const points = sumOf(cases.map((each) => each.mark));
  return { points, of: cases.length, reached: points.compare(passMark.mul(Fraction.of(cases.length))) >= 0 };
}
