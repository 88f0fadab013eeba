import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi, OfferingNotValid, type OfferingView } from '@classmark/catalogue/server';
import { checkWebinarPlan } from '@classmark/live/core';
import { isLang, isUuid, type Lang } from '@classmark/platform/core';
import { fault, isRefusal, newId, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { SessionStore } from './session-store';
import { SESSION_SQL, sessionOf, type SessionRow, type SessionView } from './session-view';
import { WebinarNotValid } from './webinar-refusals';

/** A webinar as its host plans it. `startsAtMs` is epoch milliseconds; `id` is made by the screen, so that a repeat plans nothing twice. */
export interface ScheduleWebinarInput {
  readonly id?: string;
  readonly title: string;
  readonly line: string;
  readonly topics: readonly string[];
  /** The first is spoken. */
  readonly languages: readonly string[];
  readonly zone: string;
  readonly startsAtMs: number;
  readonly minutes: number;
  readonly capacity: number | null;
  readonly hostId: string;
}

/** The offering and its one live session. */
export interface ScheduledWebinar { readonly offering: OfferingView; readonly session: SessionView }

/** Plans a webinar: training, release and offering by the catalogue, and the live session. */
@Injectable()
export class ScheduleWebinar {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(SessionStore) private readonly sessions: SessionStore,
  ) {}

  /**
   * @returns the webinar, or a refusal that names the field of the form.
   * @throws GraphQLError FORBIDDEN for a person who is a trainer of some offerings only: nobody has given them a new one
   */
  async execute(ctx: RequestContext, input: ScheduleWebinarInput): Promise<ScheduledWebinar | Refusal> {
    if (ctx.actor && !ctx.actor.roles.some(({ role, scope }) => role === 'trainer' && scope === 'platform')) throw fault('FORBIDDEN', 'Your roles do not include this.');
    return this.work.run(ctx, (tx) => this.within(tx, input));
  }

  private async within(tx: Tx, input: ScheduleWebinarInput): Promise<ScheduledWebinar | Refusal> {
    if (input.id !== undefined && !isUuid(input.id)) return new WebinarNotValid('id', 'The id of the webinar is not a UUID.');
    const known = input.id === undefined ? null : await this.knownAs(tx, input.id, input.hostId);
    if (known) return known;
    const plan = checkWebinarPlan(input, tx.ctx.clock.now());
    if (!plan.ok) {
      return plan.refusal.kind === 'startsInThePast'
        ? new WebinarNotValid('startsAt', 'The beginning lies in the past. Choose a later time.')
        : new WebinarNotValid('minutes', `A webinar lasts between ${plan.refusal.least} and ${plan.refusal.most} minutes.`);
    }
    const languages = input.languages.filter((language): language is Lang => isLang(language));
    const offering = await this.catalogue.planWebinar(tx, {
      ...(input.id === undefined ? {} : { id: input.id }), title: input.title, line: input.line, topics: input.topics,
      languages, startsAtMs: input.startsAtMs, endsAtMs: input.startsAtMs + input.minutes * 60_000,
      zone: input.zone, capacity: input.capacity, trainerId: input.hostId,
    });
    if (isRefusal(offering)) return offering instanceof OfferingNotValid ? new WebinarNotValid(formField(offering.field), offering.message) : offering;
    const [row] = await tx.query<SessionRow>(`
      with made as (insert into live.webinar_session (id, offering_id, host_id, state, last_seq, created_at) values ($1, $2, $3, 'scheduled', 0, $4) returning *)
      ${SESSION_SQL.replace('live.webinar_session s', 'made s')}`, [newId(tx.ctx.clock), offering.id, input.hostId, new Date(tx.ctx.clock.now())]);
    const session = sessionOf(row!);
    await tx.audit({ action: 'live.scheduleWebinar', subjectType: 'webinarSession', subjectId: session.id, details: { offeringId: offering.id } });
    return { offering, session };
  }

  /** The same request again; null for a new id. Any other offering under it, a course as well, belongs to somebody: its id is taken. */
  private async knownAs(tx: Tx, offeringId: string, hostId: string): Promise<ScheduledWebinar | Refusal | null> {
    const offering = await this.catalogue.offering(tx, offeringId);
    if (!offering) return null;
    const session = await this.sessions.ofOffering(tx, offeringId);
    return session?.hostId === hostId ? { offering, session } : new WebinarNotValid('id', 'This id is taken.');
  }
}

/** The catalogue knows an end where the form has minutes. */
function formField(field: string): string {
  return field === 'endsAt' ? 'minutes' : field;
}
