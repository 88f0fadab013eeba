import { createClient, type Client } from 'graphql-ws';
import type { RunQuery } from '@classmark/platform/web';
import { RoomChangedText, RoomMessagesText, SendMessageText, type RoomChangedSubscription, type RoomMessageFieldsFragment, type LiveSessionFieldsFragment } from './room.generated';

export type RoomMessage = RoomMessageFieldsFragment;

/** A message of one's own that is on its way; `refused` holds the type of the refusal where the server does not take it. */
export interface OutgoingMessage { readonly id: string; readonly text: string; readonly refused: string | null }

/** What the page knows of the room. */
export interface RoomNow {
  readonly session: LiveSessionFieldsFragment;
  /** People in the room but the host; null until the first word of the server. */
  readonly people: number | null;
  readonly messages: readonly RoomMessage[];
  readonly outgoing: readonly OutgoingMessage[];
  /** Whether the line for news stands. */
  readonly online: boolean;
}

const RETRY_MS = 3_000;
const WAIT_AT_MOST_MS = 10_000;

/** Messages by number, each once: what came by the subscription and what was fetched to close a gap. */
export function mergeMessages(known: readonly RoomMessage[], more: readonly RoomMessage[]): readonly RoomMessage[] {
  if (more.length === 0) return known;
  const bySeq = new Map([...known, ...more].map((message) => [message.seq, message]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/**
 * The number after which messages are missing, or null when there is no gap. A page that came late begins at its first
 * message: what was said before is not a gap.
 */
export function gapAfter(messages: readonly RoomMessage[], lastSeq: number): number | null {
  let expected = messages[0]?.seq ?? 1;
  for (const message of messages) {
    if (message.seq !== expected) return expected - 1;
    expected += 1;
  }
  return expected <= lastSeq ? expected - 1 : null;
}

/**
 * News of a room over one socket, and the messages one sends. After a lost line it connects again after a wait of its own
 * length, asks for what it missed, and sends what waited.
 */
export class RoomUpdates {
  private readonly listeners = new Set<() => void>();
  private readonly client: Client;
  private readonly retry: ReturnType<typeof setInterval>;
  private now: RoomNow;
  private closing: (() => void) | null = null;
  private fillingGap = false;

  constructor(private readonly sessionId: string, session: LiveSessionFieldsFragment, private readonly query: RunQuery) {
    this.now = { session, people: null, messages: [], outgoing: [], online: false };
    this.client = createClient({
      url: `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      // A room of hundreds must not come back in the same moment.
      retryWait: (tries) => new Promise((resolve) => { setTimeout(resolve, Math.min(500 * 2 ** tries, WAIT_AT_MOST_MS) * (0.5 + Math.random())); }),
      keepAlive: 10_000,
      on: { connected: () => { this.set({ online: true }); void this.sendWaiting(); }, closed: () => this.set({ online: false }) },
    });
    this.closing = this.client.subscribe<RoomChangedSubscription>({ query: RoomChangedText, variables: { sessionId } }, {
      next: ({ data }) => { if (data) this.take(data.roomChanged); },
      error: () => this.set({ online: false }),
      complete: () => undefined,
    });
    this.retry = setInterval(() => void this.sendWaiting(), RETRY_MS);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): RoomNow => this.now;

  /** Takes the session as an act of one's own left it, without waiting for the news of it. */
  sessionIs(session: LiveSessionFieldsFragment): void {
    this.set({ session });
  }

  /** Sends a message; it waits while there is no line. */
  say(text: string): void {
    this.set({ outgoing: [...this.now.outgoing, { id: crypto.randomUUID(), text, refused: null }] });
    void this.sendWaiting();
  }

  /** Forgets a message that was refused. */
  drop(id: string): void {
    this.set({ outgoing: this.now.outgoing.filter((message) => message.id !== id) });
  }

  close(): void {
    clearInterval(this.retry);
    this.closing?.();
    void this.client.dispose();
    this.listeners.clear();
  }

  private take(update: RoomChangedSubscription['roomChanged']): void {
    const messages = mergeMessages(this.now.messages, update.messages);
    const arrived = new Set(update.messages.map((message) => message.id));
    this.set({ session: update.session, people: update.people, messages, online: true, outgoing: this.now.outgoing.filter((message) => !arrived.has(message.id)) });
    void this.fillGap(update.lastSeq);
  }

  private async fillGap(lastSeq: number): Promise<void> {
    const after = gapAfter(this.now.messages, lastSeq);
    if (after === null || this.fillingGap) return;
    this.fillingGap = true;
    try {
      const { roomMessages } = await this.query(RoomMessagesText, { sessionId: this.sessionId, after });
      this.set({ messages: mergeMessages(this.now.messages, roomMessages) });
    } catch {
      // The next news finds the gap again.
    } finally {
      this.fillingGap = false;
    }
  }

  private sending = false;

  private async sendWaiting(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      for (const message of this.now.outgoing) {
        if (message.refused !== null) continue;
        const { sendMessage } = await this.query(SendMessageText, { id: message.id, sessionId: this.sessionId, text: message.text });
        this.set({ online: true });
        if (sendMessage.__typename !== 'MessageSent') this.set({ outgoing: this.now.outgoing.map((each) => (each.id === message.id ? { ...each, refused: sendMessage.__typename } : each)) });
        // Stored: it leaves the list when it comes back in its place, or at once where it already has.
        else if (this.now.messages.some((each) => each.id === message.id)) this.drop(message.id);
      }
    } catch {
      this.set({ online: false }); // what waits is sent when the line is back
    } finally {
      this.sending = false;
    }
  }

  private set(change: Partial<RoomNow>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }
}
