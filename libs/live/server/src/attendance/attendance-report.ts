import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi, type OfferingView } from '@classmark/catalogue/server';
import { IdentityApi, type AffiliationSnapshot } from '@classmark/identity/server';
import { LearningApi, type EnrolmentView } from '@classmark/learning/server';
import { DEFAULT_THRESHOLD, type Correction, type Grade } from '@classmark/live/core';
import { type RequestContext } from '@classmark/platform/server';
import { RoomRecordReader } from '../evidence/room-record';
import { maySeeAttendance } from '../session/room-access';
import { SessionStore } from '../session/session-store';
import type { SessionView } from '../session/session-view';
import { AttendanceStore } from './attendance-store';
import { computeAttendance, storedEvidence, type StoredEvidence } from './compute-attendance';

/** What is known of a person's minutes. */
export interface AttendanceFigures {
  readonly ms: number;
  readonly liveMs: number;
  readonly share: string;
  readonly attended: boolean;
  readonly grade: Grade | null;
  readonly errorMs: number;
  readonly evidence: StoredEvidence;
  /** The affiliation at the first counted moment; absent while figures are not final. */
  readonly snapshot?: AffiliationSnapshot;
}

/** One line of the roster: an enrolment with its person, or somebody in the room without one. */
export interface RosterLine {
  readonly personId: string;
  readonly name: string;
  readonly snapshot: AffiliationSnapshot | null;
  readonly officeName: string | null;
  readonly enrolment: EnrolmentView | null;
  readonly attendance: AttendanceFigures | null;
}

/** Roster and attendance of a webinar, for those who may see everybody. */
export interface AttendanceReport {
  readonly offering: OfferingView;
  readonly session: SessionView;
  /** Unless the session is settled: what is known so far. */
  readonly lines: readonly RosterLine[];
  readonly corrections: readonly (Correction & { readonly personName: string; readonly authorName: string })[];
}

/** Share of the live time from which somebody attended, as `n/d`. */
export const THRESHOLD_TEXT = DEFAULT_THRESHOLD.toString();

/** Reads roster and attendance: settled rows, or what is known so far. */
@Injectable()
export class AttendanceReader {
  constructor(
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(AttendanceStore) private readonly store: AttendanceStore,
    @Inject(RoomRecordReader) private readonly records: RoomRecordReader,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(LearningApi) private readonly learning: LearningApi,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
  ) {}

  /** Null for whoever may not see it, and where there is no such webinar: the two look alike. */
  async report(ctx: RequestContext, offeringId: string): Promise<AttendanceReport | null> {
    const session = await this.sessions.ofOffering(null, offeringId);
    const offering = session && maySeeAttendance(ctx, session) ? await this.catalogue.offering(null, offeringId) : null;
    if (!session || !offering) return null;
    const [episodes, figures, corrections] = await Promise.all([
      this.learning.roster(null, offeringId), this.figures(ctx, session), this.store.corrections(null, session.id)]);
    // One line a person: the newest episode tells where they stand.
    const newest = new Map(episodes.map((episode) => [episode.personId, episode]));
    const ids = [...new Set([...newest.keys(), ...figures.keys()])];
    const people = await this.identity.people(null, [...ids, ...corrections.map((each) => each.authorId)]);
    const offices = this.identity.officeNames(ctx.language);
    const nameOf = (id: string): string => people.get(id)?.displayName ?? '';
    const lines = ids.map((personId): RosterLine => {
      const enrolment = newest.get(personId) ?? null;
      const attendance = figures.get(personId) ?? null;
      const snapshot = attendance?.snapshot ?? enrolment?.snapshot ?? null;
      const code = snapshot?.officeCode ?? null;
      return { personId, name: nameOf(personId), snapshot, officeName: code === null ? null : offices.get(code) ?? code, enrolment, attendance };
    });
    return {
      offering, session, lines,
      corrections: corrections.map((each) => ({ ...each, personName: nameOf(each.personId), authorName: nameOf(each.authorId) })),
    };
  }

  /** The asking person's own figures; null where nothing is known of any. Only once settled: before, the page says when. */
  async own(personId: string, session: SessionView): Promise<AttendanceFigures | null> {
    const [row] = await this.store.newest(null, session.id, personId);
    return row ?? null;
  }

  private async figures(ctx: RequestContext, session: SessionView): Promise<ReadonlyMap<string, AttendanceFigures>> {
    if (session.settledAtMs !== null) return new Map((await this.store.newest(null, session.id)).map((row) => [row.personId, row]));
    const computed = computeAttendance(session, await this.records.ofSession(null, session), [], ctx.clock.now());
    return new Map((computed?.people ?? []).filter((each) => each.ms > 0).map((each) => [each.personId, {
      ms: each.ms, liveMs: each.liveMs, share: each.share.toString(), attended: each.attended, grade: each.grade, errorMs: each.errorMs,
      evidence: storedEvidence(each, computed!.connections.get(each.personId) ?? []),
    }]));
  }
}
