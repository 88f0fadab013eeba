import { Inject, Injectable } from '@nestjs/common';
import { activitiesOf } from '@classmark/catalogue/core';
import { CatalogueApi, type ReleaseView } from '@classmark/catalogue/server';
import { standingOf, type OutcomeSoFar } from '@classmark/learning/core';
import { type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';

interface HistoryRow {
  enrolment_id: string; offering_id: string; started_at: Date; last_key: string; last_at: Date;
  outcomes: { activityKey: string; kind: OutcomeSoFar['kind']; passed: boolean | null; at: string; id: string; supersedes: string | null }[];
}

/** Makes the progress rows again from starts and outcomes: the same rows, or somebody has to explain why not. */
@Injectable()
export class RebuildProgress {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CatalogueApi) private readonly catalogue: CatalogueApi) {}

  /** @returns how many rows were made. Nobody records anything meanwhile. */
  execute(ctx: RequestContext): Promise<{ rebuilt: number }> {
    return this.work.run(ctx, async (tx) => {
      await tx.query('lock table learning.progress in share row exclusive mode');
      const histories = await tx.query<HistoryRow>(`
        select e.id as enrolment_id, e.offering_id, s.started_at, coalesce(p.last_key, s.last_key) as last_key, coalesce(p.last_at, s.last_at) as last_at, o.outcomes
        from learning.enrolment e
        join lateral (
          select min(at) as started_at, max(at) as last_at, (array_agg(activity_key order by at desc))[1] as last_key
          from learning.activity_start where enrolment_id = e.id
        ) s on s.started_at is not null
        left join learning.progress p on p.enrolment_id = e.id
        cross join lateral (
          select coalesce(jsonb_agg(jsonb_build_object('activityKey', activity_key, 'kind', kind, 'passed', passed, 'at', at, 'id', id, 'supersedes', supersedes) order by id), '[]') as outcomes
          from learning.outcome where enrolment_id = e.id
        ) o`);
      await tx.query('delete from learning.progress');
      for (const history of histories) await this.write(tx, history);
      return { rebuilt: histories.length };
    });
  }

  private async write(tx: Tx, history: HistoryRow): Promise<void> {
    const offering = (await this.catalogue.offering(null, history.offering_id))!;
    const release = (await this.catalogue.release(offering.releaseId))!;
    const { done, completedAtMs, passedAtMs, ruleVersion, passChanges } = replayed(release, history.outcomes);
    await tx.query(`insert into learning.progress (enrolment_id, started_at, last_key, last_at, done, completed_at, passed_at, rule_version, revision, pass_changes)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`, [
      history.enrolment_id, history.started_at, history.last_key, history.last_at, done, instant(completedAtMs), instant(passedAtMs), ruleVersion, history.outcomes.length, passChanges,
    ]);
  }
}

/** Plays the outcomes in the order in which they were recorded and stops the clocks where completion and pass were reached. */
function replayed(release: ReleaseView, outcomes: HistoryRow['outcomes']) {
  const activities = activitiesOf(release.content);
  let standing = standingOf(activities, release.content.completion, []);
  let [completedAtMs, passedAtMs, ruleVersion, atMs]: [number | null, number | null, string | null, number] = [null, null, null, 0];
  let passChanges = 0;
  outcomes.forEach((outcome, index) => {
    atMs = Math.max(atMs, Date.parse(outcome.at));
    const soFar = outcomes.slice(0, index + 1);
    standing = standingOf(activities, release.content.completion, soFar.filter((each) => !soFar.some((later) => later.supersedes === each.id)));
    if (standing.completed && completedAtMs === null) [completedAtMs, ruleVersion] = [atMs, standing.ruleVersion];
    if (standing.passed && passedAtMs === null) [passedAtMs, ruleVersion, passChanges] = [atMs, standing.ruleVersion, passChanges + 1];
    if (!standing.passed && passedAtMs !== null) [passedAtMs, passChanges] = [null, passChanges + 1];
  });
  return { done: standing.done, completedAtMs, passedAtMs, ruleVersion, passChanges };
}

function instant(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}
