import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { isRoomOpen } from '@classmark/live/core';
import { personIdOf, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { RoomAccess } from '../session/room-access';
import { SessionStore } from '../session/session-store';
import { PULSE_MS, ServicePulse } from './service-pulse';

interface Beat { readonly sessionId: string; readonly sid: string; readonly personId: string; readonly atMs: number }

const FLUSH_MS = 1_000;
/** A page beats every 5 s; more often than every 2 s says nothing new. */
const LEAST_PAUSE_MS = 2_000;
/** Connections for which one person is heard within that pause: a page, its return after a lost line, a second window. */
const CONNECTIONS_AT_MOST = 4;
const WAITING_AT_MOST = 20_000;
const KNOWN_FOR_MS = 20_000;
const SID = /^PA_[A-Za-z0-9]{4,40}$/;

/**
 * Signs of life of room pages. Taken into memory, written once a second in one statement: 500 people are 100 beats a second.
 * What a crash loses is at most a second of refinement; LiveKit's own witness is stored before it is answered.
 */
@Injectable()
export class Heartbeats implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('live');
  private waiting: Beat[] = [];
  private timers: NodeJS.Timeout[] = [];
  private readonly lastOf = new LRUCache<string, number>({ max: 50_000 });
  /** Beats of a person since a moment: inventing connections must not fill the memory in which everybody's beats wait. */
  private readonly spreeOf = new LRUCache<string, { readonly fromMs: number; readonly beats: number }>({ max: 50_000 });
  /** Whether the person may beat here: asked of the database every 20 s, not at every beat. */
  private readonly allowed = new LRUCache<string, boolean>({ max: 50_000, ttl: KNOWN_FOR_MS });

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(RoomAccess) private readonly access: RoomAccess,
    @Inject(ServicePulse) private readonly pulse: ServicePulse,
  ) {}

  onApplicationBootstrap(): void {
    const quietly = (work: () => Promise<void>) => () => void work().catch((error: unknown) => this.logger.warn(`Heartbeats wait: ${String(error)}`));
    this.timers = [setInterval(quietly(() => this.flush()), FLUSH_MS), setInterval(quietly(() => this.pulse.beat()), PULSE_MS)];
    for (const timer of this.timers) timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.flush().catch(() => undefined);
  }

  /** Takes a beat at the moment it arrives. @returns whether it was taken; a stranger's, a malformed and a hasty one are not. */
  async take(ctx: RequestContext, sessionId: string, sid: string): Promise<boolean> {
    const personId = personIdOf(ctx);
    if (!SID.test(sid) || !(await this.mayBeat(personId, sessionId))) return false;
    const atMs = ctx.clock.now();
    const key = `${personId}/${sid}`;
    if (atMs - (this.lastOf.get(key) ?? -Infinity) < LEAST_PAUSE_MS || this.waiting.length >= WAITING_AT_MOST) return false;
    const spree = this.spreeOf.get(personId);
    const beats = spree && atMs - spree.fromMs < LEAST_PAUSE_MS ? spree.beats + 1 : 1;
    if (beats > CONNECTIONS_AT_MOST) return false;
    this.spreeOf.set(personId, { fromMs: beats === 1 ? atMs : spree!.fromMs, beats });
    this.lastOf.set(key, atMs);
    this.waiting.push({ sessionId, sid, personId, atMs });
    return true;
  }

  /** Writes what waits. On failure it waits on: the moments are already taken. */
  async flush(): Promise<void> {
    const batch = this.waiting;
    if (batch.length === 0) return;
    this.waiting = [];
    try {
      await this.work.read(`insert into live.heartbeat (session_id, sid, person_id, at)
        select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::timestamptz[]) on conflict do nothing`, [
        batch.map((each) => each.sessionId), batch.map((each) => each.sid), batch.map((each) => each.personId), batch.map((each) => new Date(each.atMs))]);
    } catch (error) {
      this.waiting = [...batch, ...this.waiting].slice(0, WAITING_AT_MOST);
      throw error;
    }
  }

  private async mayBeat(personId: string, sessionId: string): Promise<boolean> {
    const key = `${personId}/${sessionId}`;
    const known = this.allowed.get(key);
    if (known !== undefined) return known;
    const session = await this.sessions.byId(null, sessionId);
    const allowed = session !== null && isRoomOpen(session.state) && (await this.access.roleOf(null, personId, session)) !== null;
    this.allowed.set(key, allowed, { ttl: allowed ? KNOWN_FOR_MS : FLUSH_MS });
    return allowed;
  }
}
