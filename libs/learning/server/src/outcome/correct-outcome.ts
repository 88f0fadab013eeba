import { Inject, Injectable } from '@nestjs/common';
import { activitiesOf } from '@classmark/catalogue/core';
import { CatalogueApi } from '@classmark/catalogue/server';
import { IdentityApi } from '@classmark/identity/server';
import { standingOf } from '@classmark/learning/core';
import { newId, type Tx } from '@classmark/platform/server';
import { emitLearningEvent } from '../enrolment/emit-learning-event';
import { LEARNING_EVENTS } from '../events';
import { EpisodeReader, type Episode } from '../progress/episode-reader';

/** A result that takes the place of an earlier one of the same work, e.g. after a key was corrected. */
export interface OutcomeToCorrect {
  readonly enrolmentId: string;
  readonly activityKey: string;
  /** Part of the evidence of the outcome that is corrected, which no other outcome has: `{ attemptId }`. */
  readonly of: Readonly<Record<string, string>>;
  /** Fraction in lowest terms, `n/d`. */
  readonly mark: string;
  readonly passed: boolean;
  readonly ruleVersion: string;
  /** Ids of the rows it rests on now; what it is the outcome of is added. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** What a correction changed. */
export interface CorrectedOutcome {
  readonly from: { readonly mark: string | null; readonly passed: boolean | null };
  /** What became of the pass of the training. */
  readonly pass: 'unchanged' | 'gained' | 'lost';
}

/**
 * Appends an outcome in the place of an earlier one and settles what follows: only this can take a pass away. The work was done when it
 * was done: the correction keeps the moment of what it corrects, also in an episode that was withdrawn later.
 */
@Injectable()
export class CorrectOutcome {
  constructor(
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi, @Inject(IdentityApi) private readonly identity: IdentityApi,
    @Inject(EpisodeReader) private readonly episodes: EpisodeReader,
  ) {}

  /** @returns what changed; null, and nothing written, when there is no such outcome or it says the same already. */
  async execute(tx: Tx, input: OutcomeToCorrect): Promise<CorrectedOutcome | null> {
    // Whoever settles the same enrolment meanwhile waits here, or notices the other revision.
    await tx.query('select 1 from learning.progress where enrolment_id = $1 for update', [input.enrolmentId]);
    const [before] = await tx.query<{ id: string; mark: string | null; passed: boolean | null; at: Date }>(`
      select id, mark, passed, at from learning.outcome o
      where enrolment_id = $1 and activity_key = $2 and kind = 'marked' and evidence @> $3::jsonb
        and not exists (select 1 from learning.outcome later where later.supersedes = o.id)
      order by id desc limit 1`, [input.enrolmentId, input.activityKey, JSON.stringify(input.of)]);
    if (!before || (before.mark === input.mark && before.passed === input.passed)) return null;
    await tx.query(`insert into learning.outcome (id, enrolment_id, activity_key, kind, mark, passed, rule_version, evidence, at, supersedes)
      values ($1, $2, $3, 'marked', $4, $5, $6, $7, $8, $9)`, [
      newId(tx.ctx.clock), input.enrolmentId, input.activityKey, input.mark, input.passed, input.ruleVersion,
      JSON.stringify({ ...input.evidence, ...input.of }), before.at, before.id]);
    const episode = await this.episodes.running(tx, input.enrolmentId, input.activityKey, undefined, before.at.getTime());
    if (!episode) throw new Error(`The episode ${input.enrolmentId} has an outcome but never ran.`);
    return { from: { mark: before.mark, passed: before.passed }, pass: await this.settle(tx, episode) };
  }

  private async settle(tx: Tx, episode: Episode): Promise<CorrectedOutcome['pass']> {
    const { content } = episode.release;
    const standing = standingOf(activitiesOf(content), content.completion, episode.outcomes);
    const pass = standing.passed === (episode.passedAtMs !== null) ? 'unchanged' : standing.passed ? 'gained' : 'lost';
    const passChange = episode.passChanges + (pass === 'unchanged' ? 0 : 1);
    const passedAtMs = standing.passed ? (episode.passedAtMs ?? episode.lastOutcomeAtMs) : null;
    await tx.query(`update learning.progress set passed_at = $2, pass_changes = $3, revision = revision + 1,
      rule_version = case when $4 then $5 else rule_version end where enrolment_id = $1`,
    [episode.enrolmentId, passedAtMs === null ? null : new Date(passedAtMs), passChange, pass === 'gained', standing.ruleVersion]);
    if (pass === 'unchanged') return pass;
    const happened = pass === 'gained' ? { type: LEARNING_EVENTS.passed, atMs: passedAtMs! } : { type: LEARNING_EVENTS.passLost, atMs: tx.ctx.clock.now() };
    await emitLearningEvent(tx, this.catalogue, this.identity, { ...happened, enrolmentId: episode.enrolmentId, ruleVersion: standing.ruleVersion, passChange });
    return pass;
  }
}
