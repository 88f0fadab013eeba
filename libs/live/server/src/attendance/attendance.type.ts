import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OfferingType } from '@classmark/catalogue/server';
import type { Correction } from '@classmark/live/core';
import { DurationMsScalar, FractionScalar, type RequestContext } from '@classmark/platform/server';
import { WebinarNotFound } from '../session/webinar-refusals';
import { SessionType } from '../session/webinar.type';
import { CorrectionNotValid, StillGathering } from './attendance-refusals';
import { THRESHOLD_TEXT, type AttendanceFigures, type AttendanceReport, type RosterLine } from './attendance-report';
import type { StoredConnection } from './compute-attendance';

/** How sure the minutes are. */
export enum EvidenceGrade { A = 'A', B = 'B', C = 'C', M = 'M' }
registerEnumType(EvidenceGrade, { name: 'EvidenceGrade', description: 'A: both ends proven. B: one end from a poll, or the service was down meanwhile. C: polls only. M: signed correction.' });

/** What a signed correction does. */
export enum CorrectionChange { added = 'added', removed = 'removed' }
registerEnumType(CorrectionChange, { name: 'CorrectionChange', description: 'A stretch of time added or taken away.' });

/** Where somebody stands in the roster. */
export enum AttendeeState { enrolled = 'enrolled', withdrawn = 'withdrawn', completed = 'completed', guest = 'guest' }
registerEnumType(AttendeeState, { name: 'AttendeeState', description: 'Enrolled, withdrawn, completed, or in the room without an enrolment.' });

@ObjectType({ description: 'A stretch of time, half-open.' })
export class TimeSpan {
  @Field(() => Date, { description: 'Its beginning.' }) readonly from: Date;
  @Field(() => Date, { description: 'Its end, no longer part of it.' }) readonly to: Date;

  constructor(startMs: number, endMs: number) {
    this.from = new Date(startMs);
    this.to = new Date(endMs);
  }
}

@ObjectType({ description: 'One connection to the room, as reconstructed.' })
export class RoomConnection {
  @Field(() => TimeSpan, { description: 'From joining to leaving, whether live or not.' }) readonly span: TimeSpan;
  @Field({ description: 'What named the connection: webhook or poll.' }) readonly openedBy: string;
  @Field({ description: 'What set its end: webhook, heartbeat or poll.' }) readonly closedBy: string;
  @Field({ description: 'Why it is taken to be closed.' }) readonly closeReason: string;
  @Field(() => DurationMsScalar, { description: 'How far the length may be from the truth.' }) readonly error: number;
  @Field(() => DurationMsScalar, { description: 'How long the service was down while it may have been open.' }) readonly downtime: number;

  constructor(connection: StoredConnection) {
    this.span = new TimeSpan(connection.startMs, connection.endMs);
    this.openedBy = connection.openedBy;
    this.closedBy = connection.closedBy;
    this.closeReason = connection.closeReason;
    this.error = connection.errorMs;
    this.downtime = connection.downtimeMs;
  }
}

@ObjectType('Attendance', { description: 'How long somebody attended, and how sure that is.' })
export class AttendanceType {
  @Field(() => DurationMsScalar, { description: 'Time inside the live time, all connections united.' }) readonly time: number;
  @Field(() => DurationMsScalar, { description: 'The live time.' }) readonly liveTime: number;
  @Field(() => FractionScalar, { description: 'Exact share of the live time.' }) readonly share: string;
  @Field({ description: 'Whether the share reaches the threshold.' }) readonly attended: boolean;
  @Field(() => EvidenceGrade, { nullable: true, description: 'How sure; none where there is nothing to grade.' }) readonly grade: AttendanceFigures['grade'];
  @Field(() => [TimeSpan], { description: 'What counts.' }) readonly counted: readonly TimeSpan[];
  @Field(() => [RoomConnection], { description: 'The connections it rests on.' }) readonly connections: readonly RoomConnection[];

  constructor(figures: AttendanceFigures) {
    this.time = figures.ms;
    this.liveTime = figures.liveMs;
    this.share = figures.share;
    this.attended = figures.attended;
    this.grade = figures.grade;
    this.counted = figures.evidence.intervals.map((each) => new TimeSpan(each.startMs, each.endMs));
    this.connections = figures.evidence.connections.map((each) => new RoomConnection(each));
  }
}

@ObjectType({ description: 'A person of the roster.' })
export class RosterPerson {
  @Field(() => ID, { description: 'The person.' }) readonly personId: string;
  @Field({ description: 'Name.' }) readonly name: string;
  @Field(() => String, { nullable: true, description: 'Code of the office on the day, or at enrolment for who did not come.' }) readonly officeCode: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that office.' }) readonly officeName: string | null;
  @Field({ description: 'Whether the tie to the office is confirmed.' }) readonly officeConfirmed: boolean;
  @Field(() => AttendeeState, { description: 'Where the person stands.' }) readonly state: AttendeeState;
  @Field(() => Date, { nullable: true, description: 'When the enrolment began.' }) readonly enrolledAt: Date | null;
  @Field(() => AttendanceType, { nullable: true, description: 'Attendance; none for who was not there.' }) readonly attendance: AttendanceType | null;

  constructor(line: RosterLine) {
    this.personId = line.personId;
    this.name = line.name;
    this.officeCode = line.snapshot?.officeCode ?? null;
    this.officeName = line.officeName;
    this.officeConfirmed = line.snapshot?.confirmed ?? false;
    this.state = stateOf(line);
    this.enrolledAt = line.enrolment ? new Date(line.enrolment.enrolledAtMs) : null;
    this.attendance = line.attendance ? new AttendanceType(line.attendance) : null;
  }
}

/** Where a line of the roster stands. */
export function stateOf({ enrolment }: RosterLine): AttendeeState {
  if (!enrolment) return AttendeeState.guest;
  if (enrolment.withdrawnAtMs !== null) return AttendeeState.withdrawn;
  return enrolment.completedAtMs === null ? AttendeeState.enrolled : AttendeeState.completed;
}

@ObjectType({ description: 'A signed correction.' })
export class AttendanceCorrection {
  @Field(() => ID, { description: 'Its id.' }) readonly id: string;
  @Field(() => ID, { description: 'Whose attendance.' }) readonly personId: string;
  @Field({ description: 'Name of that person.' }) readonly personName: string;
  @Field(() => CorrectionChange, { description: 'Added or taken away.' }) readonly change: CorrectionChange;
  @Field(() => TimeSpan, { description: 'The stretch of time.' }) readonly span: TimeSpan;
  @Field({ description: 'Why.' }) readonly reason: string;
  @Field({ description: 'Who signed it.' }) readonly authorName: string;
  @Field(() => Date, { description: 'When it was signed.' }) readonly at: Date;

  constructor(correction: AttendanceReport['corrections'][number]) {
    this.id = correction.id;
    this.personId = correction.personId;
    this.personName = correction.personName;
    this.change = CorrectionChange[correction.change];
    this.span = new TimeSpan(correction.interval.startMs, correction.interval.endMs);
    this.reason = correction.reason;
    this.authorName = correction.authorName;
    this.at = new Date(correction.atMs);
  }
}

@ObjectType({ description: 'Roster and attendance of a webinar.' })
export class WebinarRoster {
  @Field(() => OfferingType, { description: 'The webinar.' }) readonly offering: OfferingType;
  @Field(() => SessionType, { description: 'Its live session.' }) readonly session: SessionType;
  @Field(() => FractionScalar, { description: 'Share of the live time from which somebody attended.' }) readonly threshold: string;
  @Field(() => Int, { description: 'Running enrolments.' }) readonly enrolled: number;
  @Field(() => [RosterPerson], { description: 'One line a person, in the order of enrolment.' }) readonly people: readonly RosterPerson[];
  @Field(() => [AttendanceCorrection], { description: 'Signed corrections, in the order of signing.' }) readonly corrections: readonly AttendanceCorrection[];

  constructor(report: AttendanceReport, ctx: RequestContext) {
    this.offering = new OfferingType(report.offering, ctx.language, ctx.clock.now());
    this.session = new SessionType(report.session);
    this.threshold = THRESHOLD_TEXT;
    this.enrolled = report.lines.filter(({ enrolment }) => enrolment !== null && enrolment.withdrawnAtMs === null).length;
    this.people = report.lines.map((line) => new RosterPerson(line));
    this.corrections = report.corrections.map((each) => new AttendanceCorrection(each));
  }
}

@ObjectType({ description: 'A file to save.' })
export class RosterFile {
  @Field({ description: 'A name for it.' }) readonly name: string;
  @Field({ description: 'CSV text, UTF-8 with byte-order mark.' }) readonly text: string;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
  }
}

@InputType({ description: 'A stretch of time to add to somebody’s attendance, or to take away.' })
export class CorrectAttendanceFields {
  @Field(() => ID, { description: 'The webinar.' }) readonly offeringId!: string;
  @Field(() => ID, { description: 'The person.' }) readonly personId!: string;
  @Field(() => CorrectionChange, { description: 'Add or take away.' }) readonly change!: CorrectionChange;
  @Field(() => Date, { description: 'Beginning of the stretch.' }) readonly from!: Date;
  @Field(() => Date, { description: 'End of the stretch.' }) readonly to!: Date;
  @Field({ description: 'Why; kept with the correction.' }) readonly reason!: string;
}

@ObjectType({ description: 'The correction is signed and counted.' })
export class AttendanceCorrected {
  @Field(() => ID, { description: 'The correction.' }) readonly correctionId: string;

  constructor(correction: Correction) {
    this.correctionId = correction.id;
  }
}

export const CorrectAttendanceResult = createUnionType({
  name: 'CorrectAttendanceResult', description: 'Corrected, or why not.',
  types: () => [AttendanceCorrected, WebinarNotFound, StillGathering, CorrectionNotValid] as const,
  resolveType: (value: object) => value.constructor.name,
});
