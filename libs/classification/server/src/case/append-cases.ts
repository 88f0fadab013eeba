import type { CaseFile, CaseStatus, SchemeCode } from '@classmark/classification/core';
import { newId, type Tx } from '@classmark/platform/server';
import { columnsOf } from './case-rows';

/** A version to be added: to a case of the bank, or with `caseId` null as the first one of a new case. */
export interface NewVersion { readonly caseId: string | null; readonly number: number; readonly scheme: SchemeCode; readonly file: CaseFile; readonly status: CaseStatus; readonly reason: string | null }

/** A status to be added to a version. */
export interface NewStatus { readonly versionId: string; readonly caseId: string; readonly number: number; readonly status: CaseStatus; readonly reason: string | null }

/** Adds versions with their first status, however many, in three statements. @returns the ids in the order given */
export async function appendVersions(tx: Tx, versions: readonly NewVersion[]): Promise<readonly { readonly caseId: string; readonly versionId: string }[]> {
  const at = new Date(tx.ctx.clock.now());
  const author = tx.ctx.actor?.personId ?? null;
  const rows = versions.map((version) => ({ ...version, caseId: version.caseId ?? newId(tx.ctx.clock), versionId: newId(tx.ctx.clock), isNew: version.caseId === null }));
  await tx.query(`insert into classification.case_record (id, key, scheme_code, created_at)
    select id, key, scheme_code, $2 from jsonb_to_recordset($1::jsonb) as r (id uuid, key text, scheme_code text)`,
  [JSON.stringify(rows.filter((row) => row.isNew).map((row) => ({ id: row.caseId, key: row.file.key, scheme_code: row.scheme }))), at]);
  await tx.query(`insert into classification.case_version (id, case_id, number, edition_code, kind, content, answer_key, explanations, policy, difficulty, tests, tags, source, author_id, created_at)
    select id, case_id, number, edition_code, kind, content, answer_key, explanations, policy, difficulty, tests, tags, source, $2, $3
    from jsonb_to_recordset($1::jsonb) as v (id uuid, case_id uuid, number integer, edition_code text, kind text, content jsonb, answer_key jsonb, explanations jsonb,
      policy text, difficulty integer, tests text, tags text[], source text)`,
  [JSON.stringify(rows.map((row) => ({ id: row.versionId, case_id: row.caseId, number: row.number, ...columnsOf(row.file) }))), author, at]);
  await appendStatuses(tx, rows.map((row) => ({ versionId: row.versionId, caseId: row.caseId, number: 1, status: row.status, reason: row.reason })));
  return rows.map(({ caseId, versionId }) => ({ caseId, versionId }));
}

/** Adds statuses. The number makes two changes at once collide instead of both standing. */
export async function appendStatuses(tx: Tx, statuses: readonly NewStatus[]): Promise<void> {
  await tx.query(`insert into classification.case_status (version_id, number, case_id, status, at, by, reason)
    select version_id, number, case_id, status, $2, $3, reason from jsonb_to_recordset($1::jsonb) as s (version_id uuid, number integer, case_id uuid, status text, reason text)`,
  [JSON.stringify(statuses.map((each) => ({ version_id: each.versionId, number: each.number, case_id: each.caseId, status: each.status, reason: each.reason }))),
    new Date(tx.ctx.clock.now()), tx.ctx.actor?.personId ?? null]);
}
