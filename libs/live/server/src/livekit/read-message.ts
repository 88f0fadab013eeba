import { isUuid } from '@classmark/platform/core';
import type { Evidence } from '@classmark/live/core';

/*
 * LiveKit writes its messages as protobuf JSON: 64-bit numbers come as strings, zero values are left out, enums come as
 * their names. Only the few fields that bear witness are read, so that a message of a later version reads as well.
 */
interface Message {
  event?: string;
  createdAt?: string | number;
  participant?: { sid?: string; identity?: string; joinedAt?: string | number; joinedAtMs?: string | number; disconnectReason?: string | number; kind?: string | number };
}

/** LiveKit's disconnect reasons by name (protocol 17). */
const REASONS: Readonly<Record<string, number>> = {
  UNKNOWN_REASON: 0, CLIENT_INITIATED: 1, DUPLICATE_IDENTITY: 2, SERVER_SHUTDOWN: 3, PARTICIPANT_REMOVED: 4, ROOM_DELETED: 5,
  STATE_MISMATCH: 6, JOIN_FAILURE: 7, MIGRATION: 8, SIGNAL_CLOSE: 9, ROOM_CLOSED: 10, USER_UNAVAILABLE: 11, USER_REJECTED: 12,
  SIP_TRUNK_FAILURE: 13, CONNECTION_TIMEOUT: 14, MEDIA_FAILURE: 15, AGENT_ERROR: 16,
};

/** The evidence in a stored message; null where it bears no witness to anybody's presence. */
export function evidenceOfMessage(body: string): Evidence | null {
  const message = JSON.parse(body) as Message;
  const atMs = Number(message.createdAt ?? 0) * 1000;
  if (message.event === 'room_finished') return { kind: 'roomFinished', atMs };
  const participant = message.participant;
  // Recorders and agents have no identity of ours.
  if (!participant?.sid || !isUuid(participant.identity ?? '')) return null;
  const seen = { sid: participant.sid, personId: participant.identity!, joinedAtMs: Number(participant.joinedAtMs ?? 0) || Number(participant.joinedAt ?? 0) * 1000 };
  if (seen.joinedAtMs === 0) return null;
  switch (message.event) {
    case 'participant_joined': return { kind: 'joined', ...seen };
    case 'participant_left':
      // Whole seconds: somebody who left within the second of joining would otherwise leave before.
      return { kind: 'left', ...seen, leftAtMs: Math.max(atMs, seen.joinedAtMs), reason: reasonOf(participant.disconnectReason) };
    // An aborted connection never had sound or picture: nobody was there.
    default: return null;
  }
}

function reasonOf(reason: string | number | undefined): number {
  return typeof reason === 'number' ? reason : REASONS[reason ?? ''] ?? 0;
}
