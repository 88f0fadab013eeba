import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { IdentityApi } from '@classmark/identity/server';
import type { Tx } from '@classmark/platform/server';
import { emitLearningEvent } from '../enrolment/emit-learning-event';
import { LEARNING_EVENTS } from '../events';
import { EpisodeReader, type EpisodeOwner } from '../progress/episode-reader';

/** What `RecordStart` takes: `at` is the moment of the start, epoch milliseconds. */
export interface StartToRecord {
  readonly enrolmentId: string;
  readonly activityKey: string;
  readonly at: number;
  /** Whose episode it must be, and in which release; asked for when the request comes from a browser. */
  readonly owner?: EpisodeOwner;
}

/** Version of the rule that dates a participation: the first start of an activity, or the first attendance. */
export const PARTICIPATION_RULE = 'participation/1';

/*
 * The start, once per activity, and the place where "Continue" leads. `first` is true for the one start that makes the
 * participation: only one transaction can insert the progress row.
 */
const START_SQL = `
  with started as (
    insert into learning.activity_start (enrolment_id, activity_key, at) values ($1, $2, $3) on conflict do nothing
  )
  insert into learning.progress as p (enrolment_id, started_at, last_key, last_at, done, revision) values ($1, $3, $2, $3, '{}', 0)
  on conflict (enrolment_id) do update set
    started_at = least(p.started_at, excluded.started_at),
    last_key = case when excluded.last_at >= p.last_at then excluded.last_key else p.last_key end,
    last_at = greatest(excluded.last_at, p.last_at)
  returning (xmax = 0) as first`;

/** Notes that an activity was begun. The first one of an enrolment is the participation and is announced. */
@Injectable()
export class RecordStart {
  constructor(
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
    @Inject(EpisodeReader) private readonly episodes: EpisodeReader,
  ) {}

  /**
   * Repeating a start changes nothing but where "Continue" leads.
   * @returns whether this start made the participation; null, and nothing written, when there is no such episode that ran at
   * that moment (or it is not the owner's), or its release has no such activity. Attendance is known only after the end: who
   * attended and withdrew since has taken part.
   */
  async execute(tx: Tx, input: StartToRecord): Promise<{ participated: boolean } | null> {
    const episode = await this.episodes.running(tx, input.enrolmentId, input.activityKey, input.owner, input.at);
    if (!episode) return null;
    const [row] = await tx.query<{ first: boolean }>(START_SQL, [input.enrolmentId, input.activityKey, new Date(input.at)]);
    if (!row!.first) return { participated: false };
    await emitLearningEvent(tx, this.catalogue, this.identity, {
      type: LEARNING_EVENTS.participated, enrolmentId: input.enrolmentId, atMs: input.at, ruleVersion: PARTICIPATION_RULE,
    });
    return { participated: true };
  }
}
