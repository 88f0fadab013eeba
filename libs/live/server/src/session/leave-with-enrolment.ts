import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { LEARNING_EVENTS, type LearningEvent } from '@classmark/learning/server';
import { isRoomOpen } from '@classmark/live/core';
import { ChangeFeed, EventHandlers, type DeliveredEvent, type Tx } from '@classmark/platform/server';
import { goneFrom } from '../chat/room-feed';
import { LiveRooms } from '../livekit/live-rooms';
import { RoomAccess } from './room-access';
import { SessionStore, topicOf } from './session-store';

/** Whoever withdraws leaves the room: the connection is ended, the news of the room stop. New keys are refused anyway. */
@Injectable()
export class LeaveWithEnrolment implements OnModuleInit {
  private readonly logger = new Logger('live');

  constructor(
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(RoomAccess) private readonly access: RoomAccess,
    @Inject(LiveRooms) private readonly rooms: LiveRooms,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
  ) {}

  onModuleInit(): void {
    this.handlers.on(LEARNING_EVENTS.withdrawn, 'live.leaveWithEnrolment', (event, tx) => this.take(event as unknown as DeliveredEvent<LearningEvent>, tx));
  }

  private async take({ payload: { offeringId, personId } }: DeliveredEvent<LearningEvent>, tx: Tx): Promise<void> {
    const session = await this.sessions.ofOffering(tx, offeringId);
    // Enrolled again meanwhile: nothing to end.
    if (!session || !isRoomOpen(session.state) || (await this.access.roleOf(tx, personId, session)) !== null) return;
    tx.afterCommit(() => {
      this.feed.publish(topicOf(session.id), goneFrom(personId));
      void this.rooms.remove(session.id, personId).catch((error: unknown) => this.logger.warn(`Somebody who withdrew could not be taken out of ${session.id}: ${String(error)}`));
    });
  }
}
