import { EVIDENCE_CLOSES_MS } from '@classmark/live/core';
import type { SessionView } from './session-view';

/** When the attendance of an ended session is or was final (epoch milliseconds); null before the end. */
export function finalAtMs(session: SessionView): number | null {
  return session.settledAtMs ?? (session.endedAtMs === null ? null : session.endedAtMs + EVIDENCE_CLOSES_MS);
}
