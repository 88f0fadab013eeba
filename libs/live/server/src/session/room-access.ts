import { Inject, Injectable } from '@nestjs/common';
import { LearningApi } from '@classmark/learning/server';
import { holdsRole, personIdOf, type RequestContext, type Tx } from '@classmark/platform/server';
import type { RoomRole } from '../livekit/live-rooms';
import type { SessionView } from './session-view';

/** Who may look at everybody's attendance beside the host. */
const OVERSEERS = ['secretariat', 'administrator'] as const;

/** Who is who in a session: the host, the enrolled, nobody. */
@Injectable()
export class RoomAccess {
  constructor(@Inject(LearningApi) private readonly learning: LearningApi) {}

  /** What the person is in the room, now; null: has nothing to do with it. */
  async roleOf(tx: Tx | null, personId: string, session: SessionView): Promise<RoomRole | null> {
    if (session.hostId === personId) return 'host';
    return (await this.learning.enrolmentOf(tx, personId, session.offeringId)) ? 'attendee' : null;
  }

  /** What the actor may be in the room now: who scheduled it and is no trainer any more has no place by that. */
  async roleOfActor(tx: Tx | null, ctx: RequestContext, session: SessionView): Promise<RoomRole | null> {
    const role = await this.roleOf(tx, personIdOf(ctx), session);
    return role === 'host' && !mayHost(ctx, session) ? null : role;
  }
}

/** Whether the actor may run the session: its host alone, and only while still a trainer. */
export function mayHost(ctx: RequestContext, session: SessionView): boolean {
  return ctx.actor?.personId === session.hostId && holdsRole(ctx, ['trainer'], { kind: 'offering', id: session.offeringId });
}

/** Whether the actor may see and correct everybody's attendance: the host, the Secretariat, administrators. */
export function maySeeAttendance(ctx: RequestContext, session: SessionView): boolean {
  return mayHost(ctx, session) || holdsRole(ctx, OVERSEERS);
}
