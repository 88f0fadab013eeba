import type { RequestContext } from '@classmark/platform/server';
import type { AnswerMode } from './case-answer.entity';

/** Which answers are looked at. Days are civil days in UTC, both ends included. */
export interface AnswerSelection {
  /** As printed: an answer is only compared with answers under the same edition. */
  readonly edition: string;
  readonly mode?: AnswerMode | null;
  /** Key of a set of cases; answers given elsewhere do not count then. */
  readonly set?: string | null;
  /** Given within this offering: in its sets and its exams. */
  readonly offering?: string | null;
  /** Given in this exam. */
  readonly exam?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
  /** True (the default): the first answer of each person to each case, given without help. */
  readonly firstOnly?: boolean | null;
  readonly language?: string | null;
  /** ST.3 code of a confirmed office; `none` for answers whose office was not confirmed. */
  readonly office?: string | null;
  readonly caseId?: string | null;
}

/** Stands for answers without a confirmed office. */
export const NO_OFFICE = 'none';

const STAFF = ['trainer', 'secretariat', 'administrator'];

/** Who sees what the whole group answered: staff with a role for the platform. A trainer of one offering alone does not. */
export function mayAnalyse(ctx: RequestContext): boolean {
  return (ctx.actor?.roles ?? []).some((held) => STAFF.includes(held.role) && held.scope === 'platform');
}
