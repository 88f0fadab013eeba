import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { OperationMetrics } from '../../http/metrics/operation-metrics';
import { ChangeFeed } from '../../pubsub/change-feed';
import { GRAPHQL_LIMITS, type GraphqlLimits } from '../limits';
import { CLOSE, type Closing } from './close-codes';
import type { LiveSocket, SocketOwner } from './live-socket';

const SESSION_TOPIC = 'sockets.session';
const PERSON_TOPIC = 'sockets.person';
const REMEMBERED = 10_000;

/**
 * Every open socket of this process by person and session. Closing is announced to the other processes, because a
 * person's sockets may end on any of them. Call the closing methods from `tx.afterCommit`.
 */
@Injectable()
export class SocketRegistry implements OnModuleInit, OnApplicationShutdown {
  private readonly sockets = new Set<LiveSocket>();
  /** When a session or person was last closed: a socket whose sign-in was read before that comes too late. */
  private readonly closedAt = new LRUCache<string, number>({ max: REMEMBERED });
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly off: (() => void)[] = [];

  constructor(
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(GRAPHQL_LIMITS) private readonly limits: GraphqlLimits,
    @Inject(OperationMetrics) private readonly metrics: OperationMetrics,
  ) {}

  onModuleInit(): void {
    this.off.push(
      this.feed.on(SESSION_TOPIC, (id) => (id === '*' ? this.readAgain() : this.closeHere('sessionId', id))),
      this.feed.on(PERSON_TOPIC, (id) => this.closeHere('personId', id)));
    this.timers.push(
      setInterval(() => this.sweep(), this.limits.sweepMs).unref(),
      setInterval(() => { for (const socket of this.sockets) if (!socket.ping()) socket.cut(); }, this.limits.pingMs).unref());
  }

  onApplicationShutdown(): void {
    for (const timer of this.timers) clearInterval(timer);
    for (const off of this.off) off();
  }

  /** Closes the sockets of one session, in every process: at sign-out. */
  closeForSession(sessionId: string): void {
    this.closeHere('sessionId', sessionId);
    this.feed.publish(SESSION_TOPIC, sessionId);
  }

  /** Closes all sockets of a person, in every process: at sign-out everywhere, and when roles change. */
  closeForPerson(personId: string): void {
    this.closeHere('personId', personId);
    this.feed.publish(PERSON_TOPIC, personId);
  }

  /** Open sockets of this process, optionally those of one person. */
  count(personId?: string): number {
    return personId === undefined ? this.sockets.size : [...this.sockets].filter((socket) => socket.owner?.personId === personId).length;
  }

  /** Counts a new socket, on which nobody is known yet. */
  add(socket: LiveSocket): void {
    this.sockets.add(socket);
    this.metrics.sockets.set(this.sockets.size);
  }

  remove(socket: LiveSocket): void {
    this.sockets.delete(socket);
    this.metrics.sockets.set(this.sockets.size);
  }

  /**
   * Lets a socket in for its owner, or says why not: too many, or signed out while the sign-in was being read.
   * @param readFrom `performance.now()` before the sign-in was read
   */
  admit(socket: LiveSocket, owner: SocketOwner | null, ip: string, readFrom: number): Closing | null {
    if (owner) {
      const closed = Math.max(this.closedAt.get(`sessionId:${owner.sessionId}`) ?? -1, this.closedAt.get(`personId:${owner.personId}`) ?? -1);
      if (closed >= readFrom) return CLOSE.signedOut;
      if (this.count(owner.personId) >= this.limits.socketsPerPerson) return CLOSE.tooMany;
    } else {
      const anonymous = [...this.sockets].filter((other) => other !== socket && !other.owner && other.ip === ip).length;
      if (anonymous >= this.limits.anonymousSocketsPerAddress) return CLOSE.tooMany;
    }
    socket.owner = owner;
    socket.ip = ip;
    return null;
  }

  /** Cuts the sockets that read too slowly. */
  private sweep(): void {
    const now = performance.now();
    for (const socket of this.sockets) if (socket.isSlow(now)) socket.cut();
  }

  private closeHere(key: keyof SocketOwner, id: string): void {
    this.closedAt.set(`${key}:${id}`, performance.now());
    for (const socket of this.sockets) if (socket.owner?.[key] === id) socket.close(CLOSE.signedOut);
  }

  /** The feed lost its line for a while: a sign-out may have been missed, so everybody signed in proves it again. */
  private readAgain(): void {
    for (const socket of this.sockets) if (socket.owner) socket.close(CLOSE.readAgain);
  }
}
