import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '@classmark/platform/core';
import { UnitOfWork, type Tx } from '@classmark/platform/server';
import { SESSION_SQL, sessionOf, type SessionRow, type SessionView } from './session-view';

/** Topic of the change feed on which a room says that something in it changed. */
export function topicOf(sessionId: string): string {
  return `live:${sessionId}`;
}

/** Reads sessions; never from a cache, since whether a room is open decides who gets in. */
@Injectable()
export class SessionStore {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The session under a row lock until the transaction ends; null when there is none. */
  async locked(tx: Tx, sessionId: string): Promise<SessionView | null> {
    const [row] = await tx.query<SessionRow>(`${SESSION_SQL} where s.id = $1 for update`, [sessionId]);
    return row ? sessionOf(row) : null;
  }

  async byId(tx: Tx | null, sessionId: string): Promise<SessionView | null> {
    return this.one(tx, 's.id = $1', sessionId);
  }

  async ofOffering(tx: Tx | null, offeringId: string): Promise<SessionView | null> {
    return this.one(tx, 's.offering_id = $1', offeringId);
  }

  /** Sessions whose room is open or live. */
  async running(): Promise<SessionView[]> {
    return (await this.work.read<SessionRow>(`${SESSION_SQL} where s.state in ('open', 'live') order by s.id`)).map(sessionOf);
  }

  private async one(tx: Tx | null, where: string, id: string): Promise<SessionView | null> {
    if (!isUuid(id)) return null;
    const sql = `${SESSION_SQL} where ${where}`;
    const [row] = tx ? await tx.query<SessionRow>(sql, [id]) : await this.work.read<SessionRow>(sql, [id]);
    return row ? sessionOf(row) : null;
  }
}
