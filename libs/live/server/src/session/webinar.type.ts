import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OfferingType } from '@classmark/catalogue/server';
import type { RequestContext } from '@classmark/platform/server';
import { LiveStatus } from '../livekit/live-status';
import type { RoomTicket } from './join-room';
import type { ScheduledWebinar } from './schedule-webinar';
import type { SessionView } from './session-view';
import { LiveRoomsOff, LiveRoomsPreparing, NotEnrolled, RoomNotOpen, WebinarEnded, WebinarNotFound, WebinarNotValid } from './webinar-refusals';
import { finalAtMs } from './final-at';
import { DurationMsScalar, FractionScalar } from '@classmark/platform/server';

/** Where a session stands. */
export enum LiveSessionState { scheduled = 'scheduled', open = 'open', live = 'live', ended = 'ended' }
registerEnumType(LiveSessionState, { name: 'LiveSessionState', description: 'Scheduled, open (the host prepares, attendees wait), live, ended.' });

/** Why a live time ended. */
export enum LiveSessionEnd { act = 'act', hostsGone = 'hostsGone' }
registerEnumType(LiveSessionEnd, { name: 'LiveSessionEnd', description: 'By the host, or because no host was there for ten minutes; then the end is the moment of leaving.' });

/** What somebody is in a room. */
export enum RoomRoleType { host = 'host', attendee = 'attendee' }
registerEnumType(RoomRoleType, { name: 'RoomRole', description: 'Host or attendee.' });

/** What the host does. */
export enum HostActType { open = 'open', goLive = 'goLive', end = 'end' }
registerEnumType(HostActType, { name: 'HostAct', description: 'Open the room, go on air, end. Ending a room that never went live closes it; the webinar can still be held.' });

@ObjectType('LiveSession', { description: 'The live session of a webinar.' })
export class SessionType {
  @Field(() => ID, { description: 'Its id; the room bears it as name.' }) readonly id: string;
  @Field(() => ID, { description: 'The webinar.' }) readonly offeringId: string;
  @Field(() => LiveSessionState, { description: 'Where it stands.' }) readonly state: SessionView['state'];
  @Field(() => Date, { nullable: true, description: 'When the host went on air.' }) readonly liveAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it ended.' }) readonly endedAt: Date | null;
  @Field(() => LiveSessionEnd, { nullable: true, description: 'Why it ended.' }) readonly endReason: SessionView['endReason'];
  @Field({ description: 'Whether the attendance is final.' }) readonly settled: boolean;
  @Field(() => Date, { nullable: true, description: 'When the attendance is or was final; nothing before the end.' }) readonly finalAt: Date | null;

  constructor(view: SessionView) {
    this.id = view.id;
    this.offeringId = view.offeringId;
    this.state = view.state;
    this.liveAt = dateOf(view.liveAtMs);
    this.endedAt = dateOf(view.endedAtMs);
    this.endReason = view.endReason;
    this.settled = view.settledAtMs !== null;
    this.finalAt = dateOf(finalAtMs(view));
  }
}

@ObjectType({ description: 'The asking person’s own attendance.' })
export class OwnAttendance {
  @Field(() => DurationMsScalar, { description: 'Time inside the live time.' }) readonly time: number;
  @Field(() => DurationMsScalar, { description: 'The live time.' }) readonly liveTime: number;
  @Field(() => FractionScalar, { description: 'Share of the live time.' }) readonly share: string;
  @Field({ description: 'Whether it reaches the threshold.' }) readonly attended: boolean;
  @Field(() => String, { nullable: true, description: 'Evidence: A, B, C or M.' }) readonly grade: string | null;

  constructor(own: { ms: number; liveMs: number; share: string; attended: boolean; grade: string | null }) {
    this.time = own.ms;
    this.liveTime = own.liveMs;
    this.share = own.share;
    this.attended = own.attended;
    this.grade = own.grade;
  }
}

@ObjectType({ description: 'What a webinar’s page and room show a reader: the session, whether live rooms work, and the reader’s part.' })
export class WebinarRoom {
  @Field(() => OfferingType, { description: 'The webinar.' }) readonly offering!: OfferingType;
  @Field(() => SessionType, { description: 'Its live session.' }) readonly session!: SessionType;
  @Field(() => LiveStatus, { description: 'Whether live rooms work here.' }) readonly live!: LiveStatus;
  @Field(() => RoomRoleType, { nullable: true, description: 'What the reader is in the room; nothing for a stranger.' }) readonly role!: RoomRoleType | null;
  @Field(() => OwnAttendance, { nullable: true, description: 'The reader’s attendance once it is final; nothing for who was not there.' }) readonly attendance!: OwnAttendance | null;
  @Field(() => Date, { description: 'The time on the server, for a countdown that does not trust the reader’s clock.' }) readonly now!: Date;
}

@ObjectType({ description: 'A webinar of its trainer.' })
export class TaughtWebinar {
  @Field(() => OfferingType, { description: 'The webinar.' }) readonly offering: OfferingType;
  @Field(() => SessionType, { description: 'Its live session.' }) readonly session: SessionType;
  @Field(() => Int, { description: 'Running enrolments.' }) readonly enrolled: number;
  @Field(() => Int, { nullable: true, description: 'How many attended; nothing before it is final.' }) readonly attended: number | null;

  constructor(webinar: ScheduledWebinar & { enrolled: number; attended: number | null }, ctx: RequestContext) {
    this.offering = new OfferingType(webinar.offering, ctx.language, ctx.clock.now());
    this.session = new SessionType(webinar.session);
    this.enrolled = webinar.enrolled;
    this.attended = webinar.attended;
  }
}

@InputType({ description: 'A webinar as its trainer plans it.' })
export class ScheduleWebinarFields {
  @Field(() => ID, { description: 'A new UUID made by the screen: sending the form twice plans one webinar.' }) readonly id!: string;
  @Field({ description: 'Title.' }) readonly title!: string;
  @Field({ description: 'One sentence that says what it is about.' }) readonly line!: string;
  @Field(() => [String], { description: 'Standards and classifications as printed.' }) readonly topics!: string[];
  @Field(() => [String], { description: 'Languages; the first is spoken.' }) readonly languages!: string[];
  @Field({ description: 'Time zone by its name, such as Africa/Nairobi.' }) readonly zone!: string;
  @Field({ description: 'Date and time on the wall in that zone, YYYY-MM-DDTHH:MM.' }) readonly startsAt!: string;
  @Field(() => Int, { description: 'Length in minutes.' }) readonly minutes!: number;
  @Field(() => Int, { nullable: true, description: 'Places; none: as many as come.' }) readonly capacity?: number | null;
}

@ObjectType({ description: 'The webinar is planned.' })
export class WebinarScheduled {
  @Field(() => ID, { description: 'The webinar’s offering.' }) readonly offeringId: string;
  @Field(() => SessionType, { description: 'Its live session.' }) readonly session: SessionType;

  constructor({ offering, session }: ScheduledWebinar) {
    this.offeringId = offering.id;
    this.session = new SessionType(session);
  }
}

@InputType({ description: 'An act of the host.' })
export class ActInRoomFields {
  @Field(() => ID, { description: 'The webinar.' }) readonly offeringId!: string;
  @Field(() => HostActType, { description: 'What the host does.' }) readonly act!: HostActType;
}

@ObjectType({ description: 'The session after an act of its host.' })
export class RoomChanged {
  @Field(() => SessionType, { description: 'The session.' }) readonly session: SessionType;

  constructor(session: SessionView) {
    this.session = new SessionType(session);
  }
}

@ObjectType('RoomTicket', { description: 'A key to the room for one person, valid for some minutes.' })
export class RoomTicketType {
  @Field(() => ID, { description: 'The session.' }) readonly sessionId: string;
  @Field({ description: 'Address of the live server.' }) readonly url: string;
  @Field({ description: 'The key.' }) readonly token: string;
  @Field(() => RoomRoleType, { description: 'What its holder is in the room.' }) readonly role: RoomTicket['role'];
  @Field(() => Date, { description: 'Until when it opens the room.' }) readonly expiresAt: Date;

  constructor(ticket: RoomTicket) {
    this.sessionId = ticket.sessionId;
    this.url = ticket.url;
    this.token = ticket.token;
    this.role = ticket.role;
    this.expiresAt = new Date(ticket.expiresAtMs);
  }
}

const byClass = { resolveType: (value: object) => value.constructor.name };

export const ScheduleWebinarResult = createUnionType({
  name: 'ScheduleWebinarResult', description: 'Planned, or why not.', types: () => [WebinarScheduled, WebinarNotValid] as const, ...byClass,
});

export const ActInRoomResult = createUnionType({
  name: 'ActInRoomResult', description: 'The session after the act, or why not.',
  types: () => [RoomChanged, WebinarNotFound, RoomNotOpen, WebinarEnded, LiveRoomsOff, LiveRoomsPreparing] as const, ...byClass,
});

export const JoinRoomResult = createUnionType({
  name: 'JoinRoomResult', description: 'A key to the room, or why not.',
  types: () => [RoomTicketType, WebinarNotFound, NotEnrolled, RoomNotOpen, WebinarEnded, LiveRoomsOff, LiveRoomsPreparing] as const,
  resolveType: (value: object) => (value instanceof RoomTicketType ? 'RoomTicket' : value.constructor.name),
});

function dateOf(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}
