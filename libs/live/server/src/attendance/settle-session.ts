import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi, type OfferingView } from '@classmark/catalogue/server';
import { WEBINAR_ACTIVITY } from '@classmark/catalogue/core';
import { IdentityApi, type AffiliationSnapshot } from '@classmark/identity/server';
import { LearningApi, type EnrolmentView } from '@classmark/learning/server';
import { ATTENDANCE_RULES, type Attendance, type Connection } from '@classmark/live/core';
import { ChangeFeed, newId, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { ATTENDANCE_SETTLED, type AttendanceSettled } from '../events';
import { RoomRecordReader } from '../evidence/room-record';
import { SessionStore, topicOf } from '../session/session-store';
import type { SessionView } from '../session/session-view';
import { AttendanceStore, type SettledAttendance } from './attendance-store';
import { computeAttendance, storedEvidence } from './compute-attendance';

/** What a settling did: how many people have attendance, and for how many something changed. */
export interface Settling { readonly people: number; readonly changed: number }

/**
 * Computes the attendance of an ended session from all evidence and appends what changed: rows, outcomes, events. Running it
 * again without new evidence changes nothing; evidence that came late, and a correction, supersede.
 */
@Injectable()
export class SettleSession {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(RoomRecordReader) private readonly records: RoomRecordReader,
    @Inject(AttendanceStore) private readonly store: AttendanceStore,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(LearningApi) private readonly learning: LearningApi,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
  ) {}

  /** Does nothing for a session that has not ended. */
  execute(ctx: RequestContext, sessionId: string): Promise<Settling> {
    return this.work.run(ctx, async (tx) => {
      const session = await this.sessions.locked(tx, sessionId);
      return session?.state === 'ended' ? this.within(tx, session) : { people: 0, changed: 0 };
    });
  }

  /** The same inside the transaction of a caller that holds the lock of the session. */
  async within(tx: Tx, session: SessionView): Promise<Settling> {
    const computed = computeAttendance(session, await this.records.ofSession(tx, session), await this.store.corrections(tx, session.id), tx.ctx.clock.now());
    if (computed === null) return { people: 0, changed: 0 };
    const offering = (await this.catalogue.offering(tx, session.offeringId))!;
    const roster = Map.groupBy(await this.learning.roster(tx, session.offeringId), (episode) => episode.personId);
    const earlier = new Map((await this.store.newest(tx, session.id)).map((row) => [row.personId, row]));
    let changed = 0;
    for (const attendance of computed.people) {
      const before = earlier.get(attendance.personId);
      const firstMs = attendance.intervals[0]?.startMs ?? computed.live.startMs;
      const episode = episodeAt(roster.get(attendance.personId) ?? [], firstMs);
      if (before ? !differs(before, attendance, episode) : attendance.ms === 0) continue;
      changed += 1;
      await this.append(tx, { session, offering, attendance, connections: computed.connections.get(attendance.personId) ?? [], episode, before, firstMs });
    }
    await tx.query('update live.webinar_session set settled_at = coalesce(settled_at, $2) where id = $1', [session.id, new Date(tx.ctx.clock.now())]);
    if (changed > 0) await tx.audit({ action: 'live.settle', subjectType: 'webinarSession', subjectId: session.id, details: { people: computed.people.length, changed } });
    tx.afterCommit(() => this.feed.publish(topicOf(session.id), 'settled'));
    return { people: computed.people.length, changed };
  }

  private async append(tx: Tx, row: RowToAppend): Promise<void> {
    const { session, attendance, episode, before } = row;
    if (episode && attendance.ms > 0) await this.learning.recordStart(tx, { enrolmentId: episode.id, activityKey: WEBINAR_ACTIVITY, at: row.firstMs });
    const snapshot = await this.identity.snapshotAt(tx, attendance.personId, row.firstMs);
    const eventId = episode ? await this.announce(tx, row, episode, snapshot) : null;
    const id = newId(tx.ctx.clock);
    await tx.query(`insert into live.attendance (id, session_id, person_id, enrolment_id, ms, live_ms, share, attended, grade, error_ms, evidence,
        snapshot, rules, at, event_id, supersedes)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`, [
      id, session.id, attendance.personId, episode?.id ?? null, attendance.ms, attendance.liveMs, attendance.share.toString(), attendance.attended,
      attendance.grade, attendance.errorMs, JSON.stringify(storedEvidence(attendance, row.connections)),
      JSON.stringify(snapshot), ATTENDANCE_RULES, new Date(tx.ctx.clock.now()), eventId, before?.id ?? null]);
    if (episode && (attendance.attended || before?.attended)) {
      await this.learning.recordOutcome(tx, {
        enrolmentId: episode.id, activityKey: WEBINAR_ACTIVITY, kind: 'attended', mark: null, passed: attendance.attended, ruleVersion: ATTENDANCE_RULES,
        evidence: { sessionId: session.id, attendanceId: id, ms: attendance.ms, share: attendance.share.toString(), grade: attendance.grade },
        at: session.endedAtMs!,
      });
    }
  }

  /** @returns the id of the event, or null where there is nothing to tell: no time now and none before. */
  private async announce(tx: Tx, { session, offering, attendance, before, firstMs }: RowToAppend, episode: EnrolmentView, snapshot: AffiliationSnapshot): Promise<string | null> {
    if (attendance.ms === 0 && !before?.eventId) return null;
    const payload: AttendanceSettled = {
      enrolmentId: episode.id, personId: attendance.personId, offeringId: offering.id, trainingId: offering.trainingId, trainingKind: offering.trainingKind,
      topics: offering.topics, at: new Date(firstMs).toISOString(), source: episode.source, ruleVersion: ATTENDANCE_RULES,
      snapshot, sessionId: session.id, amountMs: attendance.ms, grade: attendance.grade, ...(before?.eventId ? { supersedes: before.eventId } : {}),
    };
    return tx.emit({ type: ATTENDANCE_SETTLED, payload: { ...payload } });
  }
}

interface RowToAppend {
  readonly session: SessionView;
  readonly offering: OfferingView;
  readonly attendance: Attendance;
  readonly connections: readonly Connection[];
  readonly episode: EnrolmentView | null;
  readonly before: SettledAttendance | undefined;
  readonly firstMs: number;
}

/** The episode that ran at the moment, else the newest: somebody may have withdrawn since. */
function episodeAt(episodes: readonly EnrolmentView[], atMs: number): EnrolmentView | null {
  return episodes.findLast((episode) => episode.enrolledAtMs <= atMs && (episode.withdrawnAtMs ?? Infinity) > atMs) ?? episodes.at(-1) ?? null;
}

function differs(before: SettledAttendance, now: Attendance, episode: EnrolmentView | null): boolean {
  return before.ms !== now.ms || before.liveMs !== now.liveMs || before.attended !== now.attended || before.grade !== now.grade || before.enrolmentId !== (episode?.id ?? null);
}
