import type { CaseFile, CaseStatus, Key, MarkingPolicy, SchemeCode } from '@classmark/classification/core';

/** A version as it stands in the tables, with the newest status. */
export interface CaseRow {
  readonly id: string; readonly case_id: string; readonly number: number; readonly key: string; readonly scheme_code: SchemeCode; readonly edition_code: string;
  readonly kind: CaseFile['kind']; readonly content: Pick<CaseFile, 'title' | 'parts' | 'drawing' | 'images' | 'roles'>; readonly answer_key: Key;
  readonly explanations: Pick<CaseFile, 'accepted' | 'wrong' | 'rule' | 'hints'>; readonly policy: MarkingPolicy; readonly difficulty: CaseFile['difficulty'];
  readonly tests: string; readonly tags: readonly string[]; readonly source: string; readonly author_id: string | null; readonly created_at: Date;
  readonly status: CaseStatus; readonly status_number: number;
}

/** Versions `v` of records `r` with their newest status; a `where` may follow. */
export const CASE_ROWS_SQL = `select v.id, v.case_id, v.number, r.key, r.scheme_code, v.edition_code, v.kind, v.content, v.answer_key, v.explanations, v.policy,
    v.difficulty, v.tests, v.tags, v.source, v.author_id, v.created_at, newest.status, newest.number as status_number
  from classification.case_version v join classification.case_record r on r.id = v.case_id
  join lateral (select s.status, s.number from classification.case_status s where s.version_id = v.id order by s.number desc limit 1) newest on true`;

/** The case as its author wrote it; the usual policy is left out. */
export function fileOfRow(row: CaseRow): CaseFile {
  const { accepted, wrong, rule, hints } = row.explanations;
  return {
    key: row.key, edition: row.edition_code, kind: row.kind, difficulty: row.difficulty, tests: row.tests, tags: row.tags, source: row.source, ...row.content, answer: row.answer_key,
    ...(row.policy === 'hierarchical' ? {} : { policy: row.policy }), accepted, wrong, rule, ...(hints ? { hints } : {}),
  };
}

/** The columns of a version. What a learner may see before the check stands in `content`, everything else beside it. */
export function columnsOf(file: CaseFile) {
  const { title, parts, drawing, images, roles, accepted, wrong, rule, hints } = file;
  return {
    edition_code: file.edition, kind: file.kind, content: { title, parts, drawing, images, roles }, answer_key: file.answer, explanations: { accepted, wrong, rule, hints },
    policy: file.policy ?? 'hierarchical', difficulty: file.difficulty, tests: file.tests, tags: file.tags, source: file.source,
  };
}
