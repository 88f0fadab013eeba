import { Inject, Injectable } from '@nestjs/common';
import type { Marking } from '@classmark/classification/core';
import { IdentityApi } from '@classmark/identity/server';
import { JobQueue, newId, type Tx } from '@classmark/platform/server';
import type { AnswerMode } from './case-answer.entity';
import { REMARK_JOB } from './run-remarking';

/** A marked answer. Instants are epoch milliseconds. */
export interface CaseAnswerToRecord {
  /** The id it has where it was given: told twice, it is one row. */
  readonly answerId: string;
  readonly caseVersionId: string;
  readonly personId: string;
  readonly mode: AnswerMode;
  /** The attempt at a set, the practice session or the exam paper. */
  readonly attemptId: string;
  /** Language in which the case was read. */
  readonly language: string;
  readonly places: readonly { readonly symbol: string; readonly role?: string | null }[];
  /** When the case came into sight; null when nobody knows. */
  readonly shownAtMs: number | null;
  readonly answeredAtMs: number;
  /** How long it took, where that is not the time from showing to answering: a case of an exam is left and taken up again. Null when nobody knows. */
  readonly durationMs?: number | null;
  readonly marking: Marking;
  /** The version by whose key it was marked, where that is another one. */
  readonly keyVersionId?: string;
  /** Steps of help asked for before the answer, 0 when not given. */
  readonly hints?: number;
}

/** Longer than this nobody looked at one case: the window stood open. The duration is then not known. */
const LONGEST_MS = 3_600_000;

/*
 * Answer and first marking in one statement. Whether it is the person's first answer to the case is decided by the unique
 * index: of two at the same moment one waits and then finds no room, and is told again as a later one ($13 false).
 */
const RECORD_SQL = `
  with answered as (
    insert into classification.case_answer (id, case_id, case_version_id, person_id, mode, attempt_id, edition_code, language, office_code, office_confirmed,
      first_attempt, hints, places, shown_at, answered_at, duration_ms)
    select $1, v.case_id, v.id, $3, $4, $5, v.edition_code, $6, $7, $8,
      $13::boolean and not exists (select 1 from classification.case_answer a where a.person_id = $3 and a.case_id = v.case_id and a.first_attempt),
      $9, $10::jsonb, $11, $12, $14
    from classification.case_version v where v.id = $2
    on conflict do nothing returning id, case_version_id, first_attempt)
  , marked as (
    insert into classification.case_marking (id, answer_id, number, key_version_id, mark, policy, rule_version, result, job_id, marked_at)
    select $15, id, 1, coalesce($21::uuid, case_version_id), $16, $17, $18, $19::jsonb, null, $20 from answered)
  select first_attempt from answered`;

/*
 * Asked when the answer is there, in a statement of its own. The answer holds its case (by its foreign key): a decision about
 * the key either waits for it, and its job finds it, or was made before and is seen here.
 */
const REPLACED_SQL = 'select id from classification.case_decision where version_id = $1 and new_version_id is not null';

/** Appends every marked answer, of sets, practice and exams alike, with its first marking: the figures of the group come from it. */
@Injectable()
export class RecordCaseAnswer {
  constructor(@Inject(IdentityApi) private readonly identity: IdentityApi, @Inject(JobQueue) private readonly jobs: JobQueue) {}

  /** Appends in the transaction that marked it. @returns whether it is the person's first answer to the case; null when it was recorded already. */
  async within(tx: Tx, input: CaseAnswerToRecord): Promise<{ readonly firstAttempt: boolean } | null> {
    const { officeCode, confirmed } = await this.identity.snapshotAt(tx, input.personId, input.answeredAtMs);
    const insert = async (mayBeFirst: boolean) => (await tx.query<{ first_attempt: boolean }>(RECORD_SQL, parametersOf(tx, input, { officeCode, confirmed }, mayBeFirst)))[0];
    const row = await insert(true) ?? await insert(false);
    // Published sets and papers keep the version they were made with. Where its key was replaced, the answer is marked anew at once.
    if (!row) return null;
    const [replaced] = await tx.query<{ id: string }>(REPLACED_SQL, [input.keyVersionId ?? input.caseVersionId]);
    if (replaced) await this.jobs.add(tx, REMARK_JOB, { decisionId: replaced.id }, { key: `${REMARK_JOB} ${replaced.id}` });
    return { firstAttempt: row.first_attempt };
  }
}

function parametersOf(tx: Tx, input: CaseAnswerToRecord, office: { officeCode: string | null; confirmed: boolean }, mayBeFirst: boolean): unknown[] {
  const { mark, policy, ruleVersion, ...result } = input.marking;
  const { shownAtMs, answeredAtMs } = input;
  const duration = input.durationMs !== undefined ? input.durationMs : shownAtMs === null ? null : answeredAtMs - shownAtMs;
  return [
    input.answerId, input.caseVersionId, input.personId, input.mode, input.attemptId, input.language, office.officeCode, office.confirmed,
    input.hints ?? 0, JSON.stringify(input.places), shownAtMs === null ? null : new Date(shownAtMs), new Date(answeredAtMs), mayBeFirst,
    duration === null || duration < 0 || duration > LONGEST_MS ? null : Math.round(duration),
    newId(tx.ctx.clock), mark.toString(), policy, ruleVersion, JSON.stringify(result), new Date(tx.ctx.clock.now()), input.keyVersionId ?? null,
  ];
}
