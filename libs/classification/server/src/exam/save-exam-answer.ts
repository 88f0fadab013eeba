import { Inject, Injectable } from '@nestjs/common';
import { GRACE_MS } from '@classmark/classification/core';
import { isUuid } from '@classmark/platform/core';
import { isRefusal, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { AnswerNotValid } from '../attempt/attempt-refusals';
import { ReadPlaces, type ChosenPlace, type SentPlaces } from '../attempt/read-places';
import { EditionStore } from '../scheme/edition-store';
import { ExamNotFound, MovedToAnotherWindow, SittingOver, TooManyChanges } from './exam-refusals';
import { ExamStore } from './exam-store';
import { PaperStore } from './paper-store';
import { SittingStore } from './sitting-store';

/** The answer of a person to a case of the paper as it is now, whole. */
export interface ExamAnswerInput {
  /** Made in the browser: sending it again is no second answer. */
  readonly id: string;
  readonly personId: string;
  readonly sittingId: string;
  /** The window that sends it, as the opened paper named it. */
  readonly epoch: number;
  readonly position: number;
  /** Counts the changes of the sitting: the highest of a case stands, whenever it arrives. */
  readonly sequence: number;
  readonly places: SentPlaces;
  readonly flagged: boolean;
  /** Milliseconds that the case has been in sight up to this change, over all windows, as the browser counted; null when it did not. */
  readonly seenMs?: number | null;
}

/** Kept: when, and how the clock stands. Epoch milliseconds. */
export interface KeptExamAnswer { readonly savedAtMs: number; readonly endsAtMs: number; readonly nowMs: number }

/** The number of a change at most. */
const MOST_CHANGES = 100_000;
/** Changes of one sitting that are kept: more than anybody makes by hand in eight hours. */
const MOST_KEPT = 10_000;

/*
 * One statement: the answer is there when it returns. The row of the sitting is locked for share, so that handing in, taking up
 * and extra time wait for the saves under way, and the save that waited for one of them sees what it changed.
 */
const KEEP_SQL = `
  with sitting as (
    select s.id, s.epoch, s.submitted_at, s.started_at, s.plain_end_at + s.extra_ms * interval '1 millisecond' as ends_at
    from classification.exam_sitting s where s.id = $2 and s.person_id = $3 for share
  ), kept as (
    insert into classification.exam_answer (id, sitting_id, position, epoch, sequence, places, flagged, saved_at, seen_ms)
    select $1, s.id, $4, $5, $6, $7::jsonb, $8, $9,
      case when $10::double precision is not null then least($10, extract(epoch from $9 - s.started_at) * 1000)::integer end from sitting s
    where s.submitted_at is null and s.epoch = $5 and $9 <= s.ends_at + interval '${GRACE_MS} milliseconds'
      and not exists (select from classification.exam_answer a where a.sitting_id = $2 offset ${MOST_KEPT - 1})
    on conflict (id) do nothing returning saved_at
  )
  select s.epoch, s.submitted_at, s.ends_at, k.saved_at from sitting s left join kept k on true`;

interface KeepRow { epoch: number; submitted_at: Date | null; ends_at: Date; saved_at: Date | null }

/** Keeps an answer of an exam as it is given, one change after the other. The rows are their own record: no audit line beside them. */
@Injectable()
export class SaveExamAnswer {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(SittingStore) private readonly sittings: SittingStore, @Inject(ExamStore) private readonly exams: ExamStore,
    @Inject(PaperStore) private readonly papers: PaperStore, @Inject(EditionStore) private readonly editions: EditionStore, @Inject(ReadPlaces) private readonly reader: ReadPlaces,
  ) {}

  /** @returns when it was stored, also for a repeat; or the refusal: then nothing was written. */
  async execute(ctx: RequestContext, input: ExamAnswerInput): Promise<KeptExamAnswer | Refusal> {
    const places = await this.placesOf(input);
    return isRefusal(places) ? places : this.work.single(ctx, (tx) => keep(tx, input, places));
  }

  /** The places with canonical symbols and roles. */
  private async placesOf({ id, sittingId, personId, position, sequence, epoch, seenMs, places: given }: ExamAnswerInput): Promise<readonly ChosenPlace[] | Refusal> {
    if (!isUuid(id) || !isUuid(sittingId)) return new ExamNotFound();
    const frame = await this.sittings.frame(sittingId, personId);
    const asked = frame?.cases[position];
    if (!frame || !asked) return new ExamNotFound();
    if (sequence < 1 || sequence > MOST_CHANGES || epoch < 1) return new AnswerNotValid('The number of the change is out of range.');
    if (seenMs != null && !(seenMs >= 0)) return new AnswerNotValid('The time in sight is a number of milliseconds from 0.');
    const exam = (await this.exams.exam(frame.examId))!;
    const edition = (await this.editions.edition(exam.editionCode))!;
    const read = await this.reader.execute(edition, (await this.papers.cases([asked.versionId]))[0]!.content.roles, given);
    return isRefusal(read) ? read : read.places;
  }
}

async function keep(tx: Tx, input: ExamAnswerInput, places: readonly object[]): Promise<KeptExamAnswer | Refusal> {
  const nowMs = tx.ctx.clock.now();
  const { id, sittingId, personId, position, epoch, sequence, flagged } = input;
  const [row] = await tx.query<KeepRow>(KEEP_SQL, [id, sittingId, personId, position, epoch, sequence, JSON.stringify(places), flagged, new Date(nowMs), input.seenMs ?? null]);
  if (!row) return new ExamNotFound();
  if (row.saved_at) return { savedAtMs: row.saved_at.getTime(), endsAtMs: row.ends_at.getTime(), nowMs };
  return whyNot(tx, input, row);
}

/** The same change sent twice is answered as the first time, also after the end: what was promised once stays promised. */
async function whyNot(tx: Tx, input: ExamAnswerInput, row: KeepRow): Promise<KeptExamAnswer | Refusal> {
  const [known] = await tx.query<{ saved_at: Date; same: boolean }>(`select saved_at, sitting_id = $2 and position = $3 and epoch = $4 and sequence = $5 as same
    from classification.exam_answer where id = $1`, [input.id, input.sittingId, input.position, input.epoch, input.sequence]);
  if (known) return known.same ? { savedAtMs: known.saved_at.getTime(), endsAtMs: row.ends_at.getTime(), nowMs: tx.ctx.clock.now() } : new ExamNotFound();
  if (row.submitted_at !== null) return new SittingOver(row.submitted_at.getTime());
  if (row.epoch !== input.epoch) return new MovedToAnotherWindow();
  return tx.ctx.clock.now() > row.ends_at.getTime() + GRACE_MS ? new SittingOver(row.ends_at.getTime()) : new TooManyChanges(MOST_KEPT);
}
