import { Inject, Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import type { Config } from '../config/config.schema';
import { CONFIG } from '../config/config.schema';

const CHANNEL = 'classmark';
const COALESCE_MS = 20;
const QUEUE_LIMIT = 1_000;
const UNSENT_LIMIT = 10_000;

/** One change: a topic such as `room:<session id>` and the id of what changed. Never content: NOTIFY carries at most 8,000 bytes. */
export interface Change { readonly topic: string; readonly id: string }

/**
 * Carries "this changed" between processes over LISTEN/NOTIFY. Publishing happens after commit on a connection of its
 * own, coalesced, so that the hot transaction never takes NOTIFY's commit lock. Losing the connection reconnects;
 * listeners are told to read again with the id `*`, and what was published meanwhile reaches the other processes then.
 */
@Injectable()
export class ChangeFeed {
  private readonly logger = new Logger('change-feed');
  private client: pg.Client | null = null;
  private readonly listeners = new Map<string, Set<(id: string) => void>>();
  private waiting = new Map<string, Set<string>>();
  /** What could not be told to the other processes while the line was lost; told when it is back. */
  private unsent = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private reconnect: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async start(): Promise<void> {
    this.stopped = false;
    const client = new pg.Client({ connectionString: this.config.DATABASE_URL, application_name: 'classmark-feed', keepAlive: true });
    client.on('notification', (message) => this.deliver(message.payload ?? ''));
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, null));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.client = client;
    if (this.unsent.size === 0) return;
    const late = [...this.unsent];
    this.unsent.clear();
    await this.send(late);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    if (this.reconnect) clearTimeout(this.reconnect);
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  /** Announces a change to every process, this one included. Call it from `tx.afterCommit`. */
  publish(topic: string, id: string): void {
    const ids = this.waiting.get(topic) ?? new Set<string>();
    ids.add(id);
    this.waiting.set(topic, ids);
    this.timer ??= setTimeout(() => void this.flush(), COALESCE_MS);
  }

  /** Calls `listener` with the id of every change of the topic until the returned function is called. */
  on(topic: string, listener: (id: string) => void): () => void {
    const set = this.listeners.get(topic) ?? new Set();
    set.add(listener);
    this.listeners.set(topic, set);
    return () => {
      set.delete(listener);
      if (set.size === 0) this.listeners.delete(topic);
    };
  }

  /** The changes of a topic as they come; ends with `return()`. A reader that falls behind gets `*` ("read again"), not a growing queue. */
  changes(topic: string): AsyncIterableIterator<string> {
    const queue: string[] = [];
    let wake: (() => void) | null = null;
    let done = false;
    const off = this.on(topic, (id) => {
      if (queue.length >= QUEUE_LIMIT) queue.splice(0, queue.length, '*');
      else queue.push(id);
      wake?.();
    });
    return {
      [Symbol.asyncIterator]() { return this; },
      async next() {
        while (!done && queue.length === 0) await new Promise<void>((resolve) => { wake = resolve; });
        wake = null;
        return done ? { done: true, value: undefined } : { done: false, value: queue.shift()! };
      },
      async return() {
        done = true;
        off();
        wake?.();
        return { done: true, value: undefined };
      },
    };
  }

  private async flush(): Promise<void> {
    this.timer = null;
    const batch = this.waiting;
    this.waiting = new Map();
    const payloads = [...batch].flatMap(([topic, ids]) => [...ids].map((id) => JSON.stringify([topic, id])));
    await this.send(payloads);
  }

  /** Tells every process. Without a line this process alone, at once, and the others as soon as the line is back. */
  private async send(payloads: readonly string[]): Promise<void> {
    try {
      if (!this.client) throw new Error('not connected');
      await this.client.query('select pg_notify($1, p) from unnest($2::text[]) as p', [CHANNEL, payloads]);
    } catch {
      for (const payload of payloads) {
        if (this.unsent.size < UNSENT_LIMIT) this.unsent.add(payload);
        this.deliver(payload);
      }
    }
  }

  private deliver(payload: string): void {
    const [topic, id] = JSON.parse(payload) as [string, string];
    for (const listener of this.listeners.get(topic) ?? []) listener(id);
  }

  private lost(client: pg.Client, error: Error | null): void {
    if (this.stopped || this.client !== client) return;
    this.client = null;
    this.logger.warn(`The change feed lost its connection${error ? `: ${error.message}` : ''}. Reconnecting.`);
    const again = () => void this.start().then(
      () => { for (const set of this.listeners.values()) for (const listener of set) listener('*'); },
      () => { if (!this.stopped) this.reconnect = setTimeout(again, 1_000); });
    this.reconnect = setTimeout(again, 500);
  }
}
