import type { Evidence, Seen } from '@classmark/live/core';
import type { LiveKitState } from './livekit-link';

/** What a person may do in a room; the token says it and LiveKit enforces it. */
export type RoomRole = 'host' | 'attendee';

/** A key to one room for one person. */
export interface RoomKey { readonly url: string; readonly token: string; readonly expiresAtMs: number }

/** A message of LiveKit whose signature holds. `body` is the text as it came. */
export interface VerifiedMessage { readonly eventId: string; readonly event: string; readonly room: string; readonly body: string }

/** How long a key may be used to enter, in milliseconds. LiveKit renews it for those who are in. */
export const KEY_LASTS_MS = 600_000;

/**
 * The media server as this domain needs it. Rooms are named by the id of the session, people by their id; names never leave
 * the platform. Every method but `state` throws when the server is not ready or does not answer.
 */
export abstract class LiveRooms {
  abstract state(): LiveKitState;

  /** Makes the room, or does nothing where it exists: an unused room dies by itself, so it is asked for at every entry. */
  abstract createRoom(room: string): Promise<void>;

  /** Closes the room and ends every connection. Nothing happens where there is none. */
  abstract closeRoom(room: string): Promise<void>;

  /** Everybody in the room now; empty where there is no room. */
  abstract participants(room: string): Promise<readonly Seen[]>;

  /** Ends one person's connection. Nothing happens where there is none. */
  abstract remove(room: string, personId: string): Promise<void>;

  /** A key for one person to one room. */
  abstract key(room: string, personId: string, role: RoomRole, nowMs: number): Promise<RoomKey>;

  /** Checks signature and body; null where they do not hold. */
  abstract verify(body: string, authorization: string | undefined): Promise<VerifiedMessage | null>;
}

/** Turns a stored message into evidence; null for one that bears no witness (tracks, recordings). */
export type MessageReader = (body: string) => Evidence | null;
