import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { CatalogueModule } from '@classmark/catalogue/server';
import { IdentityModule } from '@classmark/identity/server';
import { LearningModule } from '@classmark/learning/server';
import { JobQueue, type RequestContext } from '@classmark/platform/server';
import { WebinarProvider } from './activity/webinar-provider';
import { AttendanceRow, CorrectionRow } from './attendance/attendance.entities';
import { AttendanceReader } from './attendance/attendance-report';
import { AttendanceResolver } from './attendance/attendance.resolver';
import { AttendanceStore } from './attendance/attendance-store';
import { CorrectAttendance } from './attendance/correct-attendance';
import { SettleSession } from './attendance/settle-session';
import { ChatMessage } from './chat/chat-message.entity';
import { MessageReader } from './chat/message-reader';
import { RoomFeed } from './chat/room-feed';
import { RoomResolver } from './chat/room.resolver';
import { SendMessage } from './chat/send-message';
import { Downtime, Heartbeat, Observation, ServicePulse as ServicePulseRow, Webhook } from './evidence/evidence.entities';
import { Heartbeats } from './evidence/heartbeats';
import { RoomRecordReader } from './evidence/room-record';
import { ServicePulse } from './evidence/service-pulse';
import { StoreMessage } from './evidence/store-message';
import { POLL_MS, WatchRooms } from './evidence/watch-rooms';
import { WebhookController } from './evidence/webhook.controller';
import { LiveKitHealth } from './livekit/livekit-health';
import { LiveKitLink } from './livekit/livekit-link';
import { LiveKitRooms } from './livekit/livekit-rooms';
import { LiveRooms } from './livekit/live-rooms';
import { LiveStatusResolver } from './livekit/live-status';
import { ActInRoom, LIVE_JOBS } from './session/act-in-room';
import { CloseRoom } from './session/close-room';
import { JoinRoom } from './session/join-room';
import { LeaveWithEnrolment } from './session/leave-with-enrolment';
import { RoomAccess } from './session/room-access';
import { ScheduleWebinar } from './session/schedule-webinar';
import { SessionStore } from './session/session-store';
import { RoomAct, WebinarSession } from './session/session.entity';
import { TaughtWebinars } from './session/taught-webinars';
import { WebinarResolver } from './session/webinar.resolver';
import { WebinarRoomReader } from './session/webinar-room-reader';

/** The tables of this domain. */
export const liveEntities = [WebinarSession, RoomAct, Webhook, Observation, Heartbeat, ServicePulseRow, Downtime, CorrectionRow, AttendanceRow, ChatMessage];

/** Name of the repeated look at every open room. */
export const WATCH_ROOMS = 'live.watchRooms';

/** Webinars held live: sessions, rooms, evidence, attendance, chat. */
@Module({
  imports: [IdentityModule, CatalogueModule, LearningModule],
  controllers: [WebhookController],
  providers: [
    LiveKitLink, { provide: LiveRooms, useClass: LiveKitRooms }, LiveKitHealth, LiveStatusResolver,
    SessionStore, RoomAccess, ScheduleWebinar, ActInRoom, CloseRoom, JoinRoom, LeaveWithEnrolment, TaughtWebinars, WebinarRoomReader, WebinarResolver,
    StoreMessage, Heartbeats, ServicePulse, RoomRecordReader, WatchRooms,
    AttendanceStore, AttendanceReader, SettleSession, CorrectAttendance, AttendanceResolver,
    SendMessage, MessageReader, RoomFeed, RoomResolver, WebinarProvider,
  ],
})
export class LiveModule implements OnModuleInit {
  constructor(
    @Inject(JobQueue) private readonly jobs: JobQueue,
    @Inject(WatchRooms) private readonly watch: WatchRooms,
    @Inject(SettleSession) private readonly settle: SettleSession,
    @Inject(CloseRoom) private readonly close: CloseRoom,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat(WATCH_ROOMS, POLL_MS, (ctx) => this.watch.execute(ctx));
    this.jobs.handle<SessionJob>(LIVE_JOBS.settle, async ({ sessionId }, ctx: RequestContext) => { await this.settle.execute(ctx, sessionId); });
    this.jobs.handle<SessionJob>(LIVE_JOBS.closeRoom, ({ sessionId }) => this.close.execute(sessionId));
  }
}

interface SessionJob { readonly sessionId: string }
