import { Inject, Injectable } from '@nestjs/common';
import { isRoomOpen } from '@classmark/live/core';
import { LiveRooms } from '../livekit/live-rooms';
import { SessionStore } from './session-store';

/** Closes the room of a session that is over at LiveKit, so that pages left open are out. Does nothing where it was opened again. */
@Injectable()
export class CloseRoom {
  constructor(@Inject(SessionStore) private readonly sessions: SessionStore, @Inject(LiveRooms) private readonly rooms: LiveRooms) {}

  async execute(sessionId: string): Promise<void> {
    const session = await this.sessions.byId(null, sessionId);
    if (!session || isRoomOpen(session.state) || this.rooms.state().state !== 'ready') return;
    await this.rooms.closeRoom(session.id);
  }
}
