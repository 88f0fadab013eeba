import { Inject, Injectable } from '@nestjs/common';
import { IdentityApi } from '@classmark/identity/server';
import { UnitOfWork } from '@classmark/platform/server';

/** A message as everybody in the room sees it: read once for all of them. */
export interface RoomMessageView {
  readonly id: string;
  readonly seq: number;
  readonly text: string;
  readonly at: Date;
  readonly authorId: string;
  readonly authorName: string;
  readonly officeCode: string | null;
  /** Whether the host wrote it. */
  readonly byHost: boolean;
}

/** Reads messages of a room in the order of their numbers. */
@Injectable()
export class MessageReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(IdentityApi) private readonly identity: IdentityApi) {}

  /** The first messages after a number. */
  async after(sessionId: string, seq: number, atMost: number): Promise<RoomMessageView[]> {
    return this.named(await this.work.read<MessageRow>(`${MESSAGE_SQL} where m.session_id = $1 and m.seq > $2 order by m.seq limit $3`, [sessionId, seq, atMost]));
  }

  /** The newest messages, oldest of them first. */
  async newest(sessionId: string, atMost: number): Promise<RoomMessageView[]> {
    return this.named(await this.work.read<MessageRow>(`select * from (${MESSAGE_SQL} where m.session_id = $1 order by m.seq desc limit $2) newest order by seq`, [sessionId, atMost]));
  }

  private async named(rows: readonly MessageRow[]): Promise<RoomMessageView[]> {
    const people = await this.identity.people(null, [...new Set(rows.map((row) => row.person_id))]);
    return rows.map((row) => ({
      id: row.id, seq: row.seq, text: row.text, at: row.at, authorId: row.person_id, byHost: row.by_host,
      authorName: people.get(row.person_id)?.displayName ?? '', officeCode: people.get(row.person_id)?.officeCode ?? null,
    }));
  }
}

interface MessageRow { id: string; seq: number; text: string; at: Date; person_id: string; by_host: boolean }

const MESSAGE_SQL = `select m.id, m.seq, m.text, m.at, m.person_id, m.person_id = s.host_id as by_host
  from live.chat_message m join live.webinar_session s on s.id = m.session_id`;
