import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { grantsAt } from '@classmark/identity/core';
import type { Clock, Lang } from '@classmark/platform/core';
import { ChangeFeed, CLOCK, newId, SocketRegistry, UnitOfWork, type Actor, type HeldRole, type Tx } from '@classmark/platform/server';
import { SESSION_ENDED } from '../events';
import { newToken, tokenHash } from './session-token';

/** How long a sign-in lasts at most, and how long without a visit. */
export const SESSION_MS = 30 * 86_400_000;
const IDLE_MS = 7 * 86_400_000;
const SEEN_EVERY_MS = 3_600_000;
const CACHE_MS = 10_000;
const PERSON_CHANGED = 'identity.person';

interface KnownSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly language: Lang;
  readonly expiresAtMs: number;
  readonly lastSeenAtMs: number;
  readonly grants: readonly (HeldRole & { readonly validFromMs: number; readonly validToMs: number | null })[];
}

/** Who presents a token, and the language of that person. */
export interface SignedIn { readonly actor: Actor; readonly language: Lang }

const READ = `
  select s.id, s.person_id, p.language, (extract(epoch from s.expires_at) * 1000)::float8 as expires, (extract(epoch from s.last_seen_at) * 1000)::float8 as seen,
    coalesce((select json_agg(json_build_object('role', g.role, 'scope', g.scope, 'scopeId', g.scope_id,
      'validFromMs', (extract(epoch from g.valid_from) * 1000)::float8, 'validToMs', (extract(epoch from g.valid_to) * 1000)::float8)
      order by array_position('{learner,trainer,coordinator,secretariat,administrator}', g.role), g.id)
      from identity.role_grant g where g.person_id = s.person_id), '[]') as grants
  from identity.session s join identity.person p on p.id = s.person_id
  where s.token_hash = $1 and s.ended_at is null`;

/**
 * Sessions, read once and remembered for some seconds. What ends a session or changes roles forgets the memory at once in
 * this process and through the change feed in every other.
 */
@Injectable()
export class SessionStore implements OnModuleInit {
  private readonly known = new LRUCache<string, KnownSession>({ max: 20_000, ttl: CACHE_MS });
  /** Counts what was forgotten: a reading that began before must not bring it back. */
  private generation = 0;

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(SocketRegistry) private readonly sockets: SocketRegistry,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.feed.on(PERSON_CHANGED, (personId) => this.forget(personId));
  }

  /** The person behind a token, or null: unknown, ended, expired, or unused for too long. */
  async find(token: string): Promise<SignedIn | null> {
    const key = tokenHash(token).toString('base64');
    const session = this.known.get(key) ?? await this.read(token, key);
    const nowMs = this.clock.now();
    if (!session || nowMs >= session.expiresAtMs || nowMs >= session.lastSeenAtMs + IDLE_MS) return null;
    if (nowMs - session.lastSeenAtMs >= SEEN_EVERY_MS) await this.see(session, key, nowMs);
    const roles = grantsAt(session.grants, nowMs).map(({ role, scope, scopeId }): HeldRole => ({ role, scope, scopeId }));
    return { actor: { personId: session.personId, sessionId: session.sessionId, roles }, language: session.language };
  }

  /** Begins a session, always under a new token: one that was planted before sign-in is worth nothing. @returns the token */
  async begin(tx: Tx, personId: string): Promise<string> {
    const nowMs = tx.ctx.clock.now();
    const token = newToken();
    const replaced = tx.ctx.actor?.sessionId;
    if (replaced) await this.end(tx, { sessionId: replaced });
    const id = newId(tx.ctx.clock);
    await tx.query('insert into identity.session (id, token_hash, person_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $4, $4, $5)',
      [id, tokenHash(token), personId, new Date(nowMs), new Date(nowMs + SESSION_MS)]);
    await tx.audit({ action: 'identity.signIn', subjectType: 'session', subjectId: id, details: { personId } });
    return token;
  }

  /** Ends one session, or all of a person (`except` one), and closes their sockets in every process after commit. @returns how many ended */
  async end(tx: Tx, which: { readonly sessionId: string } | { readonly personId: string; readonly except?: string }): Promise<number> {
    const one = 'sessionId' in which;
    const ended = await tx.query<{ id: string; person_id: string }>(
      `update identity.session set ended_at = $1 where ended_at is null and ${one ? 'id = $2' : 'person_id = $2 and ($3::uuid is null or id <> $3)'} returning id, person_id`,
      one ? [new Date(tx.ctx.clock.now()), which.sessionId] : [new Date(tx.ctx.clock.now()), which.personId, which.except ?? null]);
    for (const { id, person_id: personId } of ended) {
      await tx.emit({ type: SESSION_ENDED, payload: { sessionId: id, personId } });
      await tx.audit({ action: 'identity.endSession', subjectType: 'session', subjectId: id });
      tx.afterCommit(() => {
        this.forget(personId);
        this.feed.publish(PERSON_CHANGED, personId);
        this.sockets.closeForSession(id);
      });
    }
    return ended.length;
  }

  /** Reads roles and language of a person anew everywhere, after commit. Sockets prove themselves again. */
  personChanged(tx: Tx, personId: string, options: { readonly roles: boolean }): void {
    tx.afterCommit(() => {
      this.forget(personId);
      this.feed.publish(PERSON_CHANGED, personId);
      if (options.roles) this.sockets.closeForPerson(personId);
    });
  }

  private forget(personId: string): void {
    this.generation += 1;
    if (personId === '*') return this.known.clear();
    for (const [key, session] of this.known.entries()) if (session.personId === personId) this.known.delete(key);
  }

  private async read(token: string, key: string): Promise<KnownSession | null> {
    const { generation } = this;
    const [row] = await this.work.read<{ id: string; person_id: string; language: Lang; expires: number; seen: number; grants: KnownSession['grants'] }>(
      READ, [tokenHash(token)]);
    if (!row) return null;
    const session: KnownSession = { sessionId: row.id, personId: row.person_id, language: row.language, expiresAtMs: row.expires, lastSeenAtMs: row.seen, grants: row.grants };
    if (generation === this.generation) this.known.set(key, session);
    return session;
  }

  private async see(session: KnownSession, key: string, nowMs: number): Promise<void> {
    this.known.set(key, { ...session, lastSeenAtMs: nowMs });
    await this.work.read('update identity.session set last_seen_at = greatest(last_seen_at, $2) where id = $1', [session.sessionId, new Date(nowMs)]);
  }
}
