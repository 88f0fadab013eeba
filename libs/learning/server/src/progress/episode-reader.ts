import { Inject, Injectable } from '@nestjs/common';
import { activitiesOf, type ContentActivity } from '@classmark/catalogue/core';
import { CatalogueApi, type ReleaseView } from '@classmark/catalogue/server';
import type { OutcomeSoFar } from '@classmark/learning/core';
import type { Tx } from '@classmark/platform/server';

/** Whose episode it must be, and the release the request is about. */
export interface EpisodeOwner { readonly personId: string; readonly releaseId?: string }

/** A running episode with what has been achieved in it so far. Instants are epoch milliseconds. */
export interface Episode {
  readonly enrolmentId: string;
  readonly release: ReleaseView;
  readonly activity: ContentActivity;
  /** How often progress was settled: whoever settles next expects this number; 0 before the first time. */
  readonly revision: number;
  readonly lastOutcomeAtMs: number;
  readonly completedAtMs: number | null;
  readonly passedAtMs: number | null;
  /** How often it was passed, or the pass taken away again. */
  readonly passChanges: number;
  readonly outcomes: readonly OutcomeSoFar[];
}

interface EpisodeRow {
  person_id: string; offering_id: string; withdrawn_at: Date | null; revision: number | null; completed_at: Date | null; passed_at: Date | null; pass_changes: number | null;
  outcomes: { activityKey: string; kind: OutcomeSoFar['kind']; passed: boolean | null }[]; last_at: Date | null;
}

/* A withdrawal waits for it, and it for a withdrawal. One row however often a set was practised: of each activity and kind only whether it was ever passed decides. */
const EPISODE_SQL = `
  select e.person_id, e.offering_id, e.withdrawn_at, p.revision, p.completed_at, p.passed_at, p.pass_changes, o.outcomes, o.last_at
  from learning.enrolment e left join learning.progress p on p.enrolment_id = e.id
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('activityKey', g.activity_key, 'kind', g.kind, 'passed', g.passed)), '[]') as outcomes, max(g.last_at) as last_at
    from (select activity_key, kind, bool_or(passed) as passed, max(at) as last_at from learning.outcome t where enrolment_id = e.id
      and not exists (select 1 from learning.outcome later where later.supersedes = t.id) group by activity_key, kind) g
  ) o
  where e.id = $1 for share of e`;

/** Reads episodes for the use cases that record something in them. */
@Injectable()
export class EpisodeReader {
  constructor(@Inject(CatalogueApi) private readonly catalogue: CatalogueApi) {}

  /**
   * The running episode, if its release has the activity; null otherwise, for a withdrawn one, and for one that is not the
   * owner's: these look the same.
   * @param ranAtMs a moment in the past at which it ran is enough: what was done before the withdrawal was done
   */
  async running(tx: Tx, enrolmentId: string, activityKey: string, owner?: EpisodeOwner, ranAtMs?: number): Promise<Episode | null> {
    const [row] = await tx.query<EpisodeRow>(EPISODE_SQL, [enrolmentId]);
    if (!row || (row.withdrawn_at !== null && !(ranAtMs !== undefined && ranAtMs < row.withdrawn_at.getTime())) || (owner && owner.personId !== row.person_id)) return null;
    // An offering never changes its release, so the one in memory is as good as the row.
    const offering = (await this.catalogue.offering(null, row.offering_id))!;
    if (owner?.releaseId !== undefined && owner.releaseId !== offering.releaseId) return null;
    const release = (await this.catalogue.release(offering.releaseId))!;
    const activity = activitiesOf(release.content).find((candidate) => candidate.key === activityKey);
    return activity ? {
      enrolmentId, release, activity, revision: row.revision ?? 0, lastOutcomeAtMs: row.last_at?.getTime() ?? 0,
      completedAtMs: row.completed_at?.getTime() ?? null, passedAtMs: row.passed_at?.getTime() ?? null, passChanges: row.pass_changes ?? 0, outcomes: row.outcomes,
    } : null;
  }
}
