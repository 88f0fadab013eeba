import type { CheckBlock, TrainingContent } from '@classmark/catalogue/core';
import { markCheck, type CheckMark } from '@classmark/assessment/core';

/** A kept answer with its mark, and the question with its key: for the person who gave it. */
export interface AnswerView {
  readonly id: string;
  readonly releaseId: string;
  readonly checkKey: string;
  readonly optionKeys: readonly string[];
  readonly enrolmentId: string | null;
  readonly savedAtMs: number;
  readonly mark: CheckMark;
  readonly block: CheckBlock;
  readonly content: TrainingContent;
}

/** One row of `ANSWER_SQL`. */
export interface AnswerRow {
  id: string; person_id: string; enrolment_id: string | null; release_id: string; check_key: string; option_keys: string[]; mark: string; passed: boolean;
  rule_version: string; at: Date;
}

/** Selects answers. */
export const ANSWER_SQL = 'select id, person_id, enrolment_id, release_id, check_key, option_keys, mark, passed, rule_version, at from assessment.check_answer';

/** Row → view. What became of each option is worked out again; mark and rule are as they were stored. */
export function answerViewOf(row: AnswerRow, block: CheckBlock, content: TrainingContent): AnswerView {
  const again = markCheck(block.options, block.multiple, row.option_keys);
  return {
    id: row.id, releaseId: row.release_id, checkKey: row.check_key, optionKeys: row.option_keys, enrolmentId: row.enrolment_id, savedAtMs: row.at.getTime(),
    mark: { ...again, mark: row.mark, passed: row.passed, ruleVersion: row.rule_version }, block, content,
  };
}
