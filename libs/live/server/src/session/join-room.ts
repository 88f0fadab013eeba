import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { isRoomOpen } from '@classmark/live/core';
import { personIdOf, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { LiveRooms, type RoomKey, type RoomRole } from '../livekit/live-rooms';
import { roomRefusal, roomsRefusal } from './act-in-room';
import { RoomAccess } from './room-access';
import { SessionStore } from './session-store';
import { NotEnrolled, RoomNotOpen, WebinarEnded, WebinarNotFound } from './webinar-refusals';

/** A key to the room and what its holder is there. */
export interface RoomTicket extends RoomKey { readonly sessionId: string; readonly role: RoomRole }

/**
 * Hands out a key to the room: to the host, and to the enrolled while it is open. Identity is the person, so a second tab takes
 * over from the first. The grants say what the database says now; a key lives ten minutes because none can be called back.
 */
@Injectable()
export class JoinRoom {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(RoomAccess) private readonly access: RoomAccess,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(LiveRooms) private readonly rooms: LiveRooms,
  ) {}

  /** @returns the ticket, or why not: and what to do. */
  async execute(ctx: RequestContext, offeringId: string): Promise<RoomTicket | Refusal> {
    const personId = personIdOf(ctx);
    const session = await this.sessions.ofOffering(null, offeringId);
    if (!session) return new WebinarNotFound();
    const role = await this.access.roleOfActor(null, ctx, session);
    if (role === null) return new NotEnrolled();
    if (session.state === 'ended') return new WebinarEnded(new Date(session.endedAtMs!));
    const none = roomsRefusal(this.rooms);
    if (none) return none;
    if (!isRoomOpen(session.state)) return new RoomNotOpen(dateOf((await this.catalogue.offering(null, offeringId))?.startsAtMs ?? null));
    const off = await roomRefusal(this.rooms, session.id);
    if (off) return off;
    const key = await this.rooms.key(session.id, personId, role, ctx.clock.now());
    await this.work.run(ctx, (tx) => tx.audit({ action: 'live.joinRoom', subjectType: 'webinarSession', subjectId: session.id, details: { role } }));
    return { ...key, sessionId: session.id, role };
  }
}

function dateOf(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}
