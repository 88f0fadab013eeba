import { Inject, Injectable } from '@nestjs/common';
import { checkCorrection, type Correction } from '@classmark/live/core';
import { LearningApi } from '@classmark/learning/server';
import { newId, personIdOf, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { maySeeAttendance } from '../session/room-access';
import { SessionStore } from '../session/session-store';
import { WebinarNotFound } from '../session/webinar-refusals';
import { CorrectionNotValid, StillGathering } from './attendance-refusals';
import { SettleSession } from './settle-session';

/** A stretch of time to add to somebody's attendance, or to take away, and why. Epoch milliseconds. */
export interface CorrectAttendanceInput {
  readonly offeringId: string;
  readonly personId: string;
  readonly change: Correction['change'];
  readonly fromMs: number;
  readonly toMs: number;
  readonly reason: string;
}

/** Appends a signed correction and settles anew. What the room recorded stays as it was. */
@Injectable()
export class CorrectAttendance {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(LearningApi) private readonly learning: LearningApi,
    @Inject(SettleSession) private readonly settle: SettleSession,
  ) {}

  /** @returns the correction; refuses strangers, people who are not enrolled, and what is not a stretch of the live time with a reason. */
  execute(ctx: RequestContext, input: CorrectAttendanceInput): Promise<Correction | Refusal> {
    return this.work.run(ctx, async (tx) => {
      const found = await this.sessions.ofOffering(tx, input.offeringId);
      const session = found && maySeeAttendance(ctx, found) ? await this.sessions.locked(tx, found.id) : null;
      if (!session) return new WebinarNotFound();
      if (session.settledAtMs === null) return new StillGathering();
      const roster = await this.learning.roster(tx, session.offeringId);
      if (!roster.some((episode) => episode.personId === input.personId)) return new CorrectionNotValid('personId', 'This person is not enrolled in the webinar.');
      const correction: Correction = {
        id: newId(ctx.clock), personId: input.personId, change: input.change, interval: { startMs: input.fromMs, endMs: input.toMs },
        authorId: personIdOf(ctx), reason: input.reason.trim(), atMs: ctx.clock.now(),
      };
      const checked = checkCorrection(correction, { startMs: session.liveAtMs!, endMs: session.endedAtMs! });
      if (!checked.ok) return new CorrectionNotValid(FIELDS[checked.refusal.kind], MESSAGES[checked.refusal.kind]);
      await tx.query('insert into live.correction (id, session_id, person_id, change, from_at, to_at, author_id, reason, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        correction.id, session.id, correction.personId, correction.change, new Date(input.fromMs), new Date(input.toMs), correction.authorId, correction.reason, new Date(correction.atMs)]);
      await tx.audit({ action: 'live.correctAttendance', subjectType: 'webinarSession', subjectId: session.id, details: { correctionId: correction.id, personId: input.personId } });
      await this.settle.within(tx, session);
      return correction;
    });
  }
}

const FIELDS = { reasonMissing: 'reason', authorMissing: 'reason', emptyInterval: 'to', outsideLiveTime: 'from' } as const;

const MESSAGES = {
  reasonMissing: 'Say why: the reason is kept with the correction.',
  authorMissing: 'A correction is signed by the person who makes it.',
  emptyInterval: 'The end must be after the beginning.',
  outsideLiveTime: 'This stretch lies outside the live time, where nothing is counted.',
} as const;
