import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi, OfferingType } from '@classmark/catalogue/server';
import type { RequestContext } from '@classmark/platform/server';
import { AttendanceReader } from '../attendance/attendance-report';
import { LiveRooms } from '../livekit/live-rooms';
import { LiveStatus } from '../livekit/live-status';
import { RoomAccess } from './room-access';
import { SessionStore } from './session-store';
import { OwnAttendance, RoomRoleType, SessionType, WebinarRoom } from './webinar.type';

/** What the page of a webinar and its room show whoever asks. */
@Injectable()
export class WebinarRoomReader {
  constructor(
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(RoomAccess) private readonly access: RoomAccess,
    @Inject(AttendanceReader) private readonly attendance: AttendanceReader,
    @Inject(LiveRooms) private readonly rooms: LiveRooms,
  ) {}

  /** Null where the offering is no webinar of ours. */
  async read(ctx: RequestContext, offeringId: string): Promise<WebinarRoom | null> {
    const session = await this.sessions.ofOffering(null, offeringId);
    const offering = session && await this.catalogue.offering(null, offeringId);
    if (!session || !offering) return null;
    const personId = ctx.actor?.personId;
    const [role, own] = personId === undefined ? [null, null] : await Promise.all([
      this.access.roleOf(null, personId, session), this.attendance.own(personId, session)]);
    return {
      offering: new OfferingType(offering, ctx.language, ctx.clock.now()), session: new SessionType(session), live: new LiveStatus(this.rooms.state()),
      role: role && RoomRoleType[role], attendance: own && new OwnAttendance(own), now: new Date(ctx.clock.now()),
    };
  }
}
