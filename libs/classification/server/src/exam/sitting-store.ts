import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { UnitOfWork } from '@classmark/platform/server';
import { SITTING_COLUMNS, type SittingRow } from './exam-view';

/** What of a sitting never changes. */
export interface SittingFrame { readonly id: string; readonly examId: string; readonly personId: string; readonly cases: readonly { readonly versionId: string; readonly line: number }[] }

/** A case of a sitting as its person left it. */
export interface AnswerState {
  readonly id: string;
  readonly position: number;
  readonly sequence: number;
  readonly places: readonly { readonly symbol: string; readonly role: string | null }[];
  readonly flagged: boolean;
  readonly savedAtMs: number;
  readonly seenMs: number | null;
}

interface AnswerRow { id: string; position: number; sequence: number; places: AnswerState['places']; flagged: boolean; saved_at: Date; seen_ms: number | null }

const KEPT = 5_000;

/* Of each case what stands: the newest window's highest sequence. Windows follow one another, so theirs come first. */
export const NEWEST_SQL = `select distinct on (position) id, position, sequence, places, flagged, saved_at, seen_ms from classification.exam_answer
  where sitting_id = $1 order by position, epoch desc, sequence desc, saved_at desc, id desc`;

/** Reads sittings. */
@Injectable()
export class SittingStore {
  private readonly frames = new LRUCache<string, SittingFrame>({ max: KEPT });

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The sitting as it is now, or null. */
  async ofPerson(examId: string, personId: string): Promise<SittingRow | null> {
    const [row] = await this.work.read<SittingRow>(`select ${SITTING_COLUMNS} from classification.exam_sitting where exam_id = $1 and person_id = $2`, [examId, personId]);
    return row ?? null;
  }

  /** The sitting by its id if it is the person's, as it is now; null otherwise. */
  async byId(sittingId: string, personId: string): Promise<SittingRow | null> {
    const [row] = await this.work.read<SittingRow>(`select ${SITTING_COLUMNS} from classification.exam_sitting where id = $1 and person_id = $2`, [sittingId, personId]);
    return row ?? null;
  }

  /** What of a sitting never changes, from memory; null for somebody else's. */
  async frame(sittingId: string, personId: string): Promise<SittingFrame | null> {
    let frame = this.frames.get(sittingId);
    if (!frame) {
      const rows = await this.work.read<{ exam_id: string; person_id: string; case_version_id: string; line: number }>(`
        select s.exam_id, s.person_id, c.case_version_id, c.line from classification.exam_sitting s
        join classification.exam_case c on c.sitting_id = s.id where s.id = $1 order by c.position`, [sittingId]);
      if (rows[0]) {
        frame = { id: sittingId, examId: rows[0].exam_id, personId: rows[0].person_id, cases: rows.map((row) => ({ versionId: row.case_version_id, line: row.line })) };
        this.frames.set(sittingId, frame);
      }
    }
    return frame?.personId === personId ? frame : null;
  }

  /** The answers of a sitting as they stand. */
  async answers(sittingId: string): Promise<AnswerState[]> {
    return (await this.work.read<AnswerRow>(NEWEST_SQL, [sittingId])).map((row) => ({
      id: row.id, position: row.position, sequence: row.sequence, places: row.places, flagged: row.flagged, savedAtMs: row.saved_at.getTime(), seenMs: row.seen_ms,
    }));
  }
}
