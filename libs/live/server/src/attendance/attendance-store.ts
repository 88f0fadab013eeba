import { Inject, Injectable } from '@nestjs/common';
import type { Correction, Grade } from '@classmark/live/core';
import type { AffiliationSnapshot } from '@classmark/identity/server';
import { UnitOfWork, type Tx } from '@classmark/platform/server';
import type { StoredEvidence } from './compute-attendance';

/** The newest settled attendance of a person at a session. */
export interface SettledAttendance {
  readonly id: string;
  readonly personId: string;
  readonly enrolmentId: string | null;
  readonly ms: number;
  readonly liveMs: number;
  /** `n/d`. */
  readonly share: string;
  readonly attended: boolean;
  readonly grade: Grade | null;
  readonly errorMs: number;
  readonly evidence: StoredEvidence;
  /** The affiliation at the first counted moment. */
  readonly snapshot: AffiliationSnapshot;
  readonly eventId: string | null;
}

interface SettledRow { id: string; person_id: string; enrolment_id: string | null; ms: string; live_ms: string; share: string; attended: boolean; grade: Grade | null; error_ms: string; evidence: StoredEvidence; snapshot: AffiliationSnapshot; event_id: string | null }
interface CorrectionDbRow { id: string; person_id: string; change: Correction['change']; from_at: Date; to_at: Date; author_id: string; reason: string; at: Date }

/** Reads what was settled and signed. */
@Injectable()
export class AttendanceStore {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The newest row of each person of a session, or of one person. */
  async newest(tx: Tx | null, sessionId: string, personId: string | null = null): Promise<SettledAttendance[]> {
    const rows = await this.rows<SettledRow>(tx, `select a.id, a.person_id, a.enrolment_id, a.ms, a.live_ms, a.share, a.attended, a.grade, a.error_ms, a.evidence, a.snapshot, a.event_id
      from live.attendance a where a.session_id = $1 and ($2::uuid is null or a.person_id = $2)
      and not exists (select 1 from live.attendance later where later.supersedes = a.id)`, [sessionId, personId]);
    return rows.map((row) => ({
      id: row.id, personId: row.person_id, enrolmentId: row.enrolment_id, ms: Number(row.ms), liveMs: Number(row.live_ms), share: row.share,
      attended: row.attended, grade: row.grade, errorMs: Number(row.error_ms), evidence: row.evidence, snapshot: row.snapshot, eventId: row.event_id,
    }));
  }

  /** Signed corrections in the order in which they were signed. */
  async corrections(tx: Tx | null, sessionId: string): Promise<Correction[]> {
    const rows = await this.rows<CorrectionDbRow>(tx, `select id, person_id, change, from_at, to_at, author_id, reason, at from live.correction
      where session_id = $1 order by at, id`, [sessionId]);
    return rows.map((row) => ({
      id: row.id, personId: row.person_id, change: row.change, interval: { startMs: row.from_at.getTime(), endMs: row.to_at.getTime() },
      authorId: row.author_id, reason: row.reason, atMs: row.at.getTime(),
    }));
  }

  private rows<Row>(tx: Tx | null, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return tx ? tx.query<Row>(sql, parameters) : this.work.read<Row>(sql, parameters);
  }
}
