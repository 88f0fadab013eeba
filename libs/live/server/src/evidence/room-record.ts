import { Inject, Injectable } from '@nestjs/common';
import type { Evidence, RoomRecord, Seen } from '@classmark/live/core';
import { UnitOfWork, type Tx } from '@classmark/platform/server';
import { evidenceOfMessage } from '../livekit/read-message';
import type { SessionView } from '../session/session-view';

/** Gathers what bears witness to a session, in the form that core reads. */
@Injectable()
export class RoomRecordReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** Everything. Give the transaction where attendance is settled. */
  async ofSession(tx: Tx | null, session: SessionView): Promise<RoomRecord> {
    return this.read(tx, session, null);
  }

  /** What concerns one person, and the looks at the room, which concern everybody. */
  async ofPerson(session: SessionView, personId: string): Promise<RoomRecord> {
    return this.read(null, session, personId);
  }

  private async read(tx: Tx | null, session: SessionView, personId: string | null): Promise<RoomRecord> {
    const rows = <Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> => (tx ? tx.query<Row>(sql, parameters) : this.work.read<Row>(sql, parameters));
    // Heartbeats gathered per connection: two hours of 500 people are 720,000 rows, but 500 lists.
    const beats = await rows<{ sid: string; person_id: string; times: string[] }>(`
      select sid, person_id, array_agg((extract(epoch from at) * 1000)::bigint) as times from live.heartbeat
      where session_id = $1 and ($2::uuid is null or person_id = $2) group by sid, person_id`, [session.id, personId]);
    const messages = await rows<{ body: string }>(`select body from live.webhook where room = $1 and (event like 'participant%' or event = 'room_finished')`, [session.id]);
    const looks = await rows<{ kind: 'poll' | 'serverRestarted'; at: Date; ok: boolean; present: Seen[] }>(
      'select kind, at, ok, present from live.observation where session_id = $1', [session.id]);
    const from = session.openedAtMs ?? 0;
    const gaps = await rows<{ from_at: Date; to_at: Date }>('select from_at, to_at from live.downtime where to_at > $1 and from_at < $2',
      [new Date(from), new Date(session.endedAtMs ?? 8.64e15)]);
    const evidence: Evidence[] = [
      ...messages.flatMap(({ body }) => evidenceOfMessage(body) ?? []),
      ...looks.map((look): Evidence => (look.kind === 'poll'
        ? { kind: 'poll', atMs: look.at.getTime(), ok: look.ok, present: look.present }
        : { kind: 'serverRestarted', atMs: look.at.getTime() })),
      ...beats.flatMap(({ sid, person_id, times }) => times.map((atMs): Evidence => ({ kind: 'heartbeat', sid, personId: person_id, atMs: Number(atMs) }))),
    ];
    return {
      evidence: personId === null ? evidence : evidence.filter((each) => concerns(each, personId)),
      downtime: gaps.map((gap) => ({ startMs: gap.from_at.getTime(), endMs: gap.to_at.getTime() })),
      endedAtMs: session.endedAtMs,
    };
  }
}

function concerns(evidence: Evidence, personId: string): boolean {
  return !('personId' in evidence) || evidence.personId === personId;
}
