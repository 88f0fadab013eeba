import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi, type OfferingView } from '@classmark/catalogue/server';
import { isUuid } from '@classmark/platform/core';
import { holdsRole, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { EnrolmentReader } from '../enrolment/enrolment-reader';
import { courseViewOf, type CourseView } from '../my-learning/course-view';

/** How many of an offering's episodes are where. */
export interface RosterCounts { readonly enrolled: number; readonly participated: number; readonly completed: number; readonly withdrawn: number }

/** An offering with the people in it, as ids. */
export interface RosterView { readonly offering: OfferingView; readonly episodes: readonly CourseView[] }

const MOST_OFFERINGS = 200;
/** Roles that may see every roster; a trainer sees those of the offerings given to them and of those they run. */
const EVERYWHERE = ['secretariat'];

/** Rosters for trainers and the Secretariat. */
@Injectable()
export class ReadRoster {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(EnrolmentReader) private readonly enrolments: EnrolmentReader,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
  ) {}

  /** Every episode in the order of enrolment; null when there is no such offering or it is not the actor's to see. */
  async of(ctx: RequestContext, offeringId: string): Promise<RosterView | null> {
    if (!isUuid(offeringId)) return null;
    const offering = await this.catalogue.offering(null, offeringId);
    if (!offering || !maySeeRoster(ctx, offering)) return null;
    const release = (await this.catalogue.release(offering.releaseId))!;
    const enrolments = await this.enrolments.ofOffering(null, offering.id);
    return { offering, episodes: enrolments.map((enrolment) => courseViewOf(enrolment, offering, release)) };
  }

  /** The offerings whose rosters the actor may see, the newest first, with their counts. */
  async offerings(ctx: RequestContext): Promise<readonly { readonly offering: OfferingView; readonly counts: RosterCounts }[]> {
    const everywhere = holdsRole(ctx, EVERYWHERE);
    const own = await this.catalogue.offeringsRunBy(everywhere ? null : (ctx.actor?.personId ?? null), MOST_OFFERINGS);
    const given = everywhere ? [] : (ctx.actor?.roles ?? []).filter((held) => held.role === 'trainer' && held.scope === 'offering').map((held) => held.scopeId!);
    const offerings = new Map([...own, ...(await this.catalogue.offerings(given)).values()].map((offering) => [offering.id, offering]));
    const counts = await this.counts([...offerings.keys()]);
    return [...offerings.values()].map((offering) => ({ offering, counts: counts.get(offering.id) ?? NOBODY }));
  }

  /** How many are where, of several offerings at once; offerings without an enrolment are absent. Callers have checked the right. */
  async counts(offeringIds: readonly string[]): Promise<ReadonlyMap<string, RosterCounts>> {
    const rows = await this.work.read<RosterCounts & { offering_id: string }>(`
      select e.offering_id, count(*) filter (where e.withdrawn_at is null)::int as enrolled, count(p.enrolment_id)::int as participated,
        count(p.completed_at)::int as completed, count(e.withdrawn_at)::int as withdrawn
      from learning.enrolment e left join learning.progress p on p.enrolment_id = e.id where e.offering_id = any($1) group by e.offering_id`, [offeringIds]);
    return new Map(rows.map(({ offering_id: id, ...counts }) => [id, counts]));
  }
}

const NOBODY: RosterCounts = { enrolled: 0, participated: 0, completed: 0, withdrawn: 0 };

/** Whether the actor may see who is in the offering: who runs it, a trainer of it, the Secretariat. */
export function maySeeRoster(ctx: RequestContext, offering: OfferingView): boolean {
  if (!ctx.actor) return false;
  const runsIt = offering.trainerId === ctx.actor.personId && holdsRole(ctx, ['trainer']);
  return runsIt || holdsRole(ctx, EVERYWHERE)
    || ctx.actor.roles.some((held) => held.role === 'trainer' && held.scope === 'offering' && held.scopeId === offering.id);
}
