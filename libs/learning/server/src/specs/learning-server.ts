import { TestServer } from '@classmark/catalogue/server/testing';
import { LearningModule, learningEntities } from '../learning.module';

/** Everything an enrolment may write. */
export const WRITTEN = [
  'learning.enrolment', 'learning.enrolment_event', 'learning.seat_count', 'learning.activity_start', 'learning.outcome', 'learning.progress',
  'platform.audit_entry', 'platform.outbox_event',
] as const;

/** A server with learning; activities of the domains above are published without being asked about. */
export function startLearningServer(): Promise<TestServer> {
  return TestServer.start({ modules: [LearningModule], entities: learningEntities });
}

/** The events of one enrolment in the order in which they were told: type and payload. */
export function eventsOf(server: TestServer, enrolmentId: string): Promise<{ type: string; payload: Record<string, unknown> }[]> {
  return server.rows(`select type, payload from platform.outbox_event where payload->>'enrolmentId' = $1 order by position`, [enrolmentId]);
}
