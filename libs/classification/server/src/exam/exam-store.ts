import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Pools } from '@classmark/classification/core';
import { LearningApi } from '@classmark/learning/server';
import { isUuid } from '@classmark/platform/core';
import { type KeysetKey, type Tx, UnitOfWork } from '@classmark/platform/server';
import { EXAM_SQL, examOf, type ExamRow, type ExamView } from './exam-view';

/** When the results were released, and from when who failed may sit again. Epoch milliseconds. */
export interface ReleaseView { readonly releasedAtMs: number; readonly retakeAtMs: number | null }

/** That the exam was cancelled, and why; `reason` is empty when it lapsed by itself. Epoch milliseconds. */
export interface CancellationView { readonly cancelledAtMs: number; readonly reason: string }

interface ReleaseRow { released_at: Date; retake_at: Date | null }

const KEPT = 200;
/** The last moment of the calendar of JavaScript: a cursor can be made up. */
const LAST_MS = 8.64e15;

/** Exams and what is fixed with them, kept in memory: hundreds begin in the same minute, and none of them reads a pool again. */
@Injectable()
export class ExamStore {
  private readonly exams = new LRUCache<string, ExamView>({ max: KEPT });
  private readonly poolsKept = new LRUCache<string, Pools>({ max: KEPT });
  private readonly releases = new LRUCache<string, ReleaseView>({ max: KEPT });
  private readonly cancellations = new LRUCache<string, CancellationView>({ max: KEPT });
  private readonly seats = new LRUCache<string, ReadonlyMap<string, number>>({ max: KEPT });
  private readonly reading = new Map<string, Promise<ReadonlyMap<string, number>>>();

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(LearningApi) private readonly learning: LearningApi) {}

  /** The exam of that id, or null. */
  async exam(id: string): Promise<ExamView | null> {
    if (!isUuid(id)) return null;
    const known = this.exams.get(id);
    if (known) return known;
    const [row] = await this.work.read<ExamRow>(`${EXAM_SQL} where id = $1`, [id]);
    if (row) this.exams.set(id, examOf(row));
    return row ? examOf(row) : null;
  }

  /** Exams of offerings, those that open last first, from the one after the key `[opensAtMs, id]`. */
  async ofOfferings(offeringIds: readonly string[], after: KeysetKey | null, limit: number): Promise<ExamView[]> {
    const [opensAtMs, id] = after ?? [null, null];
    const known = typeof opensAtMs === 'number' && opensAtMs >= 0 && opensAtMs <= LAST_MS && typeof id === 'string' && isUuid(id);
    return (await this.work.read<ExamRow>(`${EXAM_SQL} where offering_id = any($1) and ($2::timestamptz is null or (opens_at, id) < ($2, $3::uuid)) order by opens_at desc, id desc limit $4`,
      [offeringIds, known ? new Date(opensAtMs) : null, known ? id : null, limit])).map(examOf);
  }

  /** How many exams offerings have. */
  async countOf(offeringIds: readonly string[]): Promise<number> {
    const [row] = await this.work.read<{ count: number }>('select count(*)::integer as count from classification.exam where offering_id = any($1)', [offeringIds]);
    return row!.count;
  }

  /** The cases that each line of an exam draws from. For the server only: no key is in here, but nobody needs to know. */
  async pools(exam: ExamView): Promise<Pools> {
    const known = this.poolsKept.get(exam.id);
    if (known) return known;
    const rows = await this.work.read<{ line: number; case_version_id: string }>('select line, case_version_id from classification.exam_pool where exam_id = $1 order by line, position', [exam.id]);
    const pools = { lines: exam.lines.map(({ count }, line) => ({ count, cases: rows.filter((row) => row.line === line).map((row) => row.case_version_id) })) };
    this.poolsKept.set(exam.id, pools);
    return pools;
  }

  /** The release of the results, or null. In a transaction it is asked there, so that who begins and who releases do not miss each other. */
  async release(tx: Tx | null, examId: string): Promise<ReleaseView | null> {
    const known = this.releases.get(examId);
    if (known) return known;
    const sql = 'select released_at, retake_at from classification.exam_release where exam_id = $1';
    const [row] = tx ? await tx.query<ReleaseRow>(sql, [examId]) : await this.work.read<ReleaseRow>(sql, [examId]);
    if (!row) return null;
    const view = { releasedAtMs: row.released_at.getTime(), retakeAtMs: row.retake_at?.getTime() ?? null };
    // What was read in a transaction may be undone with it.
    if (!tx) this.releases.set(examId, view);
    return view;
  }

  /** The cancellation, or null; in a transaction as the release. */
  async cancellation(tx: Tx | null, examId: string): Promise<CancellationView | null> {
    const known = this.cancellations.get(examId);
    if (known) return known;
    const sql = 'select cancelled_at, reason from classification.exam_cancellation where exam_id = $1';
    const [row] = tx ? await tx.query<{ cancelled_at: Date; reason: string }>(sql, [examId]) : await this.work.read<{ cancelled_at: Date; reason: string }>(sql, [examId]);
    if (!row) return null;
    const view = { cancelledAtMs: row.cancelled_at.getTime(), reason: row.reason };
    if (!tx) this.cancellations.set(examId, view);
    return view;
  }

  /** The seat of a person: the place in the roster, which never changes. Read once for all who begin at the same time. */
  async seatOf(exam: ExamView, personId: string): Promise<number> {
    const known = this.seats.get(exam.id)?.get(personId);
    if (known !== undefined) return known;
    let reading = this.reading.get(exam.id);
    if (!reading) this.reading.set(exam.id, reading = this.readSeats(exam).finally(() => this.reading.delete(exam.id)));
    return (await reading).get(personId) ?? (await this.readSeats(exam)).get(personId) ?? 0;
  }

  private async readSeats(exam: ExamView): Promise<ReadonlyMap<string, number>> {
    const seats = new Map<string, number>();
    for (const { personId } of await this.learning.roster(null, exam.offeringId)) if (!seats.has(personId)) seats.set(personId, seats.size);
    this.seats.set(exam.id, seats);
    return seats;
  }
}
