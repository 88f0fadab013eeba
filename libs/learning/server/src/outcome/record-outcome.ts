import { Inject, Injectable } from '@nestjs/common';
import { activitiesOf } from '@classmark/catalogue/core';
import { CatalogueApi } from '@classmark/catalogue/server';
import { IdentityApi } from '@classmark/identity/server';
import { standingOf } from '@classmark/learning/core';
import { newId, type Tx } from '@classmark/platform/server';
import { PARTICIPATION_RULE } from '../activity/record-start';
import { emitLearningEvent, type HappenedToEnrolment } from '../enrolment/emit-learning-event';
import { LEARNING_EVENTS } from '../events';
import { EpisodeReader, type Episode, type EpisodeOwner } from '../progress/episode-reader';

/** A result to append. `at` is epoch milliseconds; `mark` a fraction in lowest terms, `n/d`. */
export interface OutcomeToRecord {
  readonly enrolmentId: string;
  readonly activityKey: string;
  readonly kind: 'seen' | 'marked' | 'attended';
  readonly mark: string | null;
  readonly passed: boolean | null;
  readonly ruleVersion: string;
  /** Ids of the rows it rests on; never names. */
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly at: number;
  /** Whose episode it must be, and in which release; asked for when the request comes from a browser. */
  readonly owner?: EpisodeOwner;
}

/** What the outcome changed for the enrolment. */
export interface RecordedOutcome {
  /** Whether this outcome completed the training. */
  readonly completed: boolean;
  /** Whether this outcome passed it. */
  readonly passed: boolean;
  /** Keys of everything that is done now. */
  readonly done: readonly string[];
}

/*
 * Start, outcome and progress in one statement: with the read before it an outcome costs two round trips. Two outcomes of
 * one enrolment at once both read the same revision; the second to write finds another one and gets no row. Its start and
 * outcome are appended then, and it holds the lock of the progress row (a conflict locks it), so it reads and settles again.
 */
const OUTCOME_SQL = `
  with started as (
    insert into learning.activity_start (enrolment_id, activity_key, at) values ($1, $2, $3) on conflict do nothing
  ), appended as (
    insert into learning.outcome (id, enrolment_id, activity_key, kind, mark, passed, rule_version, evidence, at)
    values ($4, $1, $2, $5, $6, $7, $8, $9, $3) on conflict (enrolment_id, activity_key) where kind = 'seen' do nothing
  )
  insert into learning.progress as p (enrolment_id, started_at, last_key, last_at, done, completed_at, passed_at, rule_version, revision, pass_changes)
  values ($1, $3, $2, $3, $10, $11, $12, $13, 1, $15)
  on conflict (enrolment_id) do update set
    started_at = least(p.started_at, excluded.started_at),
    last_key = case when excluded.last_at >= p.last_at then excluded.last_key else p.last_key end, last_at = greatest(excluded.last_at, p.last_at),
    done = excluded.done, completed_at = excluded.completed_at, passed_at = excluded.passed_at, pass_changes = excluded.pass_changes,
    rule_version = coalesce(excluded.rule_version, p.rule_version), revision = p.revision + 1
  where p.revision = $14
  returning (xmax = 0) as first`;

const SETTLE_SQL = `
  update learning.progress set done = $2, completed_at = $3, passed_at = $4, pass_changes = $8, rule_version = coalesce($5, rule_version), revision = revision + 1,
    last_key = case when $7 >= last_at then $6 else last_key end, last_at = greatest($7, last_at), started_at = least($7, started_at)
  where enrolment_id = $1`;

/**
 * Appends an outcome and settles what follows from it: progress, completion, pass. An outcome of an activity never begun
 * begins it. A training is completed (passed) at the moment of the last outcome it needed.
 */
@Injectable()
export class RecordOutcome {
  constructor(
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
    @Inject(EpisodeReader) private readonly episodes: EpisodeReader,
  ) {}

  /**
   * @returns what changed; null, and nothing written, when there is no such running episode (or it is not the owner's), or
   * its release has no such activity.
   */
  async execute(tx: Tx, input: OutcomeToRecord): Promise<RecordedOutcome | null> {
    const episode = await this.episodes.running(tx, input.enrolmentId, input.activityKey, input.owner);
    if (!episode) return null;
    let settled = settlementOf(episode, input);
    const made = await this.append(tx, input, settled.progress);
    if (made === null) {
      settled = settlementOf((await this.episodes.running(tx, input.enrolmentId, input.activityKey))!, input);
      await this.settle(tx, input, settled.progress);
    }
    const { enrolmentId } = input;
    const { completed, passed, atMs, ruleVersion } = settled;
    if (made?.first) await this.announce(tx, { type: LEARNING_EVENTS.participated, enrolmentId, atMs: input.at, ruleVersion: PARTICIPATION_RULE });
    if (completed) await this.announce(tx, { type: LEARNING_EVENTS.completed, enrolmentId, atMs, ruleVersion });
    if (passed) await this.announce(tx, { type: LEARNING_EVENTS.passed, enrolmentId, atMs, ruleVersion, passChange: settled.progress.passChanges });
    return { completed, passed, done: settled.progress.done };
  }

  /** @returns whether this is the first thing done in the enrolment; null when somebody else settled in between. */
  private async append(tx: Tx, input: OutcomeToRecord, progress: ProgressToWrite): Promise<{ first: boolean } | null> {
    const [row] = await tx.query<{ first: boolean }>(OUTCOME_SQL, [
      input.enrolmentId, input.activityKey, new Date(input.at), newId(tx.ctx.clock), input.kind, input.mark, input.passed, input.ruleVersion,
      JSON.stringify(input.evidence), progress.done, instant(progress.completedAtMs), instant(progress.passedAtMs), progress.ruleVersion, progress.revision, progress.passChanges,
    ]);
    return row ?? null;
  }

  private async settle(tx: Tx, { enrolmentId, activityKey, at }: OutcomeToRecord, progress: ProgressToWrite): Promise<void> {
    await tx.query(SETTLE_SQL, [
      enrolmentId, progress.done, instant(progress.completedAtMs), instant(progress.passedAtMs), progress.ruleVersion, activityKey, new Date(at), progress.passChanges,
    ]);
  }

  private async announce(tx: Tx, happened: HappenedToEnrolment): Promise<void> {
    await emitLearningEvent(tx, this.catalogue, this.identity, happened);
  }
}

interface ProgressToWrite {
  readonly done: readonly string[];
  readonly completedAtMs: number | null;
  readonly passedAtMs: number | null;
  readonly ruleVersion: string | null;
  readonly revision: number;
  readonly passChanges: number;
}

/** What the outcome changes, decided by core from everything achieved so far. */
function settlementOf(episode: Episode, input: OutcomeToRecord) {
  const { content } = episode.release;
  const standing = standingOf(activitiesOf(content), content.completion, [
    ...episode.outcomes, { activityKey: input.activityKey, kind: input.kind, passed: input.passed },
  ]);
  const atMs = Math.max(input.at, episode.lastOutcomeAtMs);
  const completed = standing.completed && episode.completedAtMs === null;
  const passed = standing.passed && episode.passedAtMs === null;
  const progress: ProgressToWrite = {
    done: standing.done, revision: episode.revision, passChanges: episode.passChanges + (passed ? 1 : 0), ruleVersion: completed || passed ? standing.ruleVersion : null,
    completedAtMs: completed ? atMs : episode.completedAtMs, passedAtMs: passed ? atMs : episode.passedAtMs,
  };
  return { completed, passed, atMs, ruleVersion: standing.ruleVersion, progress };
}

function instant(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}
