import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { LearningApi } from '@classmark/learning/server';
import { UnitOfWork } from '@classmark/platform/server';
import type { ScheduledWebinar } from './schedule-webinar';
import { SESSION_SQL, sessionOf, type SessionRow } from './session-view';

/** A webinar with how many enrolled and attended; `attended` null before that is final. */
export interface TaughtWebinarView extends ScheduledWebinar { readonly enrolled: number; readonly attended: number | null }

const MOST = 200;

/** The webinars of one trainer. */
@Injectable()
export class TaughtWebinars {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(LearningApi) private readonly learning: LearningApi,
  ) {}

  /** The latest planned first, at most 200. */
  async of(hostId: string): Promise<TaughtWebinarView[]> {
    const sessions = (await this.work.read<SessionRow>(`${SESSION_SQL} where s.host_id = $1 order by s.id desc limit ${MOST}`, [hostId])).map(sessionOf);
    const offeringIds = sessions.map((session) => session.offeringId);
    const [offerings, counts, attended] = await Promise.all([
      this.catalogue.offerings(offeringIds),
      this.learning.rosterCounts(offeringIds),
      this.work.read<{ session_id: string; attended: number }>(`select a.session_id, count(*)::int as attended from live.attendance a
        where a.session_id = any($1) and a.attended and not exists (select 1 from live.attendance later where later.supersedes = a.id) group by a.session_id`,
      [sessions.map((session) => session.id)]),
    ]);
    const attendedOf = new Map(attended.map((row) => [row.session_id, row.attended]));
    const webinars = sessions.map((session): TaughtWebinarView | null => {
      const offering = offerings.get(session.offeringId);
      return offering ? {
        offering, session, enrolled: counts.get(session.offeringId)?.enrolled ?? 0,
        attended: session.settledAtMs === null ? null : attendedOf.get(session.id) ?? 0,
      } : null;
    });
    return webinars.filter((webinar) => webinar !== null).sort((a, b) => b.offering.startsAtMs! - a.offering.startsAtMs!);
  }
}
