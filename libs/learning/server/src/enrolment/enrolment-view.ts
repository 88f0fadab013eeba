import type { AffiliationSnapshot } from '@classmark/identity/server';

/** Where an enrolment came from. */
export type EnrolmentSource = 'self' | 'nomination' | 'import' | 'request';

/** One enrolment episode as the domains above see it. Instants are epoch milliseconds. */
export interface EnrolmentView {
  readonly id: string;
  readonly personId: string;
  readonly offeringId: string;
  readonly episode: number;
  readonly source: EnrolmentSource;
  readonly snapshot: AffiliationSnapshot;
  readonly enrolledAtMs: number;
  readonly withdrawnAtMs: number | null;
  readonly startedAtMs: number | null;
  readonly lastKey: string | null;
  readonly lastAtMs: number | null;
  readonly done: readonly string[];
  readonly completedAtMs: number | null;
  readonly passedAtMs: number | null;
}

/** One row of `ENROLMENT_SQL`. */
export interface EnrolmentRow {
  id: string; person_id: string; offering_id: string; episode: number; source: EnrolmentSource; snapshot: AffiliationSnapshot;
  enrolled_at: Date; withdrawn_at: Date | null; started_at: Date | null; last_key: string | null; last_at: Date | null;
  done: string[] | null; completed_at: Date | null; passed_at: Date | null;
}

/** Selects enrolments with their progress. */
export const ENROLMENT_SQL = `select e.id, e.person_id, e.offering_id, e.episode, e.source, e.snapshot, e.enrolled_at, e.withdrawn_at,
  p.started_at, p.last_key, p.last_at, p.done, p.completed_at, p.passed_at
  from learning.enrolment e left join learning.progress p on p.enrolment_id = e.id`;

/** Row → view. */
export function enrolmentOf(row: EnrolmentRow): EnrolmentView {
  return {
    id: row.id, personId: row.person_id, offeringId: row.offering_id, episode: row.episode, source: row.source, snapshot: row.snapshot,
    enrolledAtMs: row.enrolled_at.getTime(), withdrawnAtMs: row.withdrawn_at?.getTime() ?? null, startedAtMs: row.started_at?.getTime() ?? null,
    lastKey: row.last_key, lastAtMs: row.last_at?.getTime() ?? null, done: row.done ?? [],
    completedAtMs: row.completed_at?.getTime() ?? null, passedAtMs: row.passed_at?.getTime() ?? null,
  };
}
