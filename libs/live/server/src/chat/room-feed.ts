import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '@classmark/platform/core';
import { ChangeFeed, CLOCK, UnitOfWork } from '@classmark/platform/server';
import { SessionStore, topicOf } from '../session/session-store';
import type { SessionView } from '../session/session-view';
import { MessageReader, type RoomMessageView } from './message-reader';

/** Everything that changed in a room within a quarter of a second: one object for everybody in it. */
export interface RoomBatch {
  readonly session: SessionView;
  /** People in the room but the host, as far as their pages show signs of life. */
  readonly people: number;
  /** Number of the newest message there is; a page that holds less and was not given the rest asks for the gap. */
  readonly lastSeq: number;
  readonly messages: readonly RoomMessageView[];
}

const BATCH_MS = 250;
const COUNT_MS = 2_000;
/** Three heartbeats. */
const ALIVE_MS = 16_000;
const FIRST_MESSAGES = 50;
const BATCH_MESSAGES = 100;
/** A subscriber that falls behind by more loses batches; the numbers tell it to ask for the gap. */
const BEHIND_AT_MOST = 40;

/** What the change feed says of a room when a person has no place in it any more. */
export function goneFrom(personId: string): string {
  return `gone:${personId}`;
}

/** One who listens: gets batches until `end`. */
interface Subscriber { readonly personId: string; readonly take: (batch: RoomBatch) => void; readonly end: () => void }

/** One room watched by at least one subscriber of this process. */
interface Hub {
  readonly sessionId: string;
  readonly subscribers: Set<Subscriber>;
  readonly first: Promise<void>;
  last: RoomBatch | null;
  recent: RoomMessageView[];
  dirty: boolean;
  stop: () => void;
}

/**
 * Fans out what happens in a room. Per process and room the database is read once per batch, however many people listen; each
 * of them gets the same object, so that the resolver has nothing to do.
 */
@Injectable()
export class RoomFeed implements OnApplicationShutdown {
  private readonly logger = new Logger('live');
  private readonly hubs = new Map<string, Hub>();

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(MessageReader) private readonly messages: MessageReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationShutdown(): void {
    for (const hub of this.hubs.values()) hub.stop();
    this.hubs.clear();
  }

  /** The batches of a room as they come, beginning with where it stands now and its newest messages. The caller has checked who asks; it ends when that person loses the place in the room. */
  batches(sessionId: string, personId: string): AsyncIterableIterator<RoomBatch> {
    const hub = this.hubs.get(sessionId) ?? this.open(sessionId);
    const queue: RoomBatch[] = [];
    let wake: (() => void) | null = null;
    let done = false;
    const take = (batch: RoomBatch): void => {
      if (queue.length >= BEHIND_AT_MOST) queue.splice(0, queue.length, { ...batch, messages: [] });
      else queue.push(batch);
      wake?.();
    };
    const leave = (): void => {
      if (done) return; // whoever left twice would close the room of those who came since
      done = true;
      hub.subscribers.delete(subscriber);
      if (hub.subscribers.size === 0) {
        hub.stop();
        this.hubs.delete(sessionId);
      }
      wake?.();
    };
    const subscriber: Subscriber = { personId, take, end: leave };
    hub.subscribers.add(subscriber);
    let greeted = false;
    return {
      [Symbol.asyncIterator]() { return this; },
      async next() {
        if (!greeted) {
          greeted = true;
          await hub.first;
          queue.length = 0; // what came meanwhile is part of the greeting
          if (hub.last && !done) return { done: false, value: { ...hub.last, messages: hub.recent } };
        }
        while (!done && queue.length === 0) await new Promise<void>((resolve) => { wake = resolve; });
        wake = null;
        return done ? { done: true, value: undefined } : { done: false, value: queue.shift()! };
      },
      async return() {
        leave();
        return { done: true, value: undefined };
      },
    };
  }

  private open(sessionId: string): Hub {
    const off = this.feed.on(topicOf(sessionId), (id) => {
      for (const subscriber of [...hub.subscribers]) if (id === goneFrom(subscriber.personId)) subscriber.end();
      hub.dirty = true;
    });
    let busy = false;
    const quietly = (work: () => Promise<void>) => (): void => {
      if (busy) return;
      busy = true;
      void work().catch((error: unknown) => this.logger.warn(`The room ${sessionId} waits: ${String(error)}`)).finally(() => { busy = false; });
    };
    const batching = setInterval(quietly(async () => {
      if (!hub.dirty) return;
      hub.dirty = false;
      await this.refresh(hub);
    }), BATCH_MS);
    const counting = setInterval(quietly(() => this.count(hub)), COUNT_MS);
    const hub: Hub = {
      sessionId, subscribers: new Set(), last: null, recent: [], dirty: false,
      stop: () => { off(); clearInterval(batching); clearInterval(counting); },
      first: Promise.resolve().then(() => this.begin(hub)).catch((error: unknown) => this.logger.warn(`The room ${sessionId} cannot be read: ${String(error)}`)),
    };
    this.hubs.set(sessionId, hub);
    return hub;
  }

  private async begin(hub: Hub): Promise<void> {
    const session = await this.sessions.byId(null, hub.sessionId);
    if (!session) return;
    hub.recent = await this.messages.newest(hub.sessionId, FIRST_MESSAGES);
    hub.last = { session, people: await this.present(hub.sessionId), lastSeq: hub.recent.at(-1)?.seq ?? 0, messages: [] };
  }

  private async refresh(hub: Hub): Promise<void> {
    await hub.first;
    if (!hub.last) return this.begin(hub);
    const [session, messages] = await Promise.all([this.sessions.byId(null, hub.sessionId), this.messages.after(hub.sessionId, hub.last.lastSeq, BATCH_MESSAGES)]);
    if (!session) return;
    hub.recent = [...hub.recent, ...messages].slice(-FIRST_MESSAGES);
    hub.dirty ||= messages.length === BATCH_MESSAGES;
    this.send(hub, { session, people: hub.last.people, lastSeq: messages.at(-1)?.seq ?? hub.last.lastSeq, messages });
  }

  private async count(hub: Hub): Promise<void> {
    await hub.first;
    const people = await this.present(hub.sessionId);
    if (hub.last && people !== hub.last.people) this.send(hub, { ...hub.last, people, messages: [] });
  }

  private send(hub: Hub, batch: RoomBatch): void {
    hub.last = { ...batch, messages: [] };
    for (const { take } of hub.subscribers) take(batch);
  }

  private async present(sessionId: string): Promise<number> {
    const [row] = await this.work.read<{ people: number }>(`select count(distinct h.person_id)::int as people from live.heartbeat h
      join live.webinar_session s on s.id = h.session_id where h.session_id = $1 and h.at > $2 and h.person_id <> s.host_id`,
    [sessionId, new Date(this.clock.now() - ALIVE_MS)]);
    return row!.people;
  }
}
