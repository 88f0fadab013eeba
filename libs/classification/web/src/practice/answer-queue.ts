import { QueryFailed } from '@classmark/platform/web';

/** What a queue needs to know of a change, whatever it belongs to. */
export interface QueuedChange {
  readonly id: string;
  readonly caseId: string;
  readonly sequence: number;
  readonly places: readonly { readonly symbol: string; readonly role: string | null }[];
}

/** The answer to a case of a set after one change, whole. */
export interface AnswerChange extends QueuedChange { readonly tryNumber: number }

/** How the saving stands; one line of the screen says it. Times are epoch milliseconds. */
export type SavingState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly atMs: number }
  /** No line: what was answered is kept in this browser and sent again by itself. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'signedOut' }
  /** Stored, but a newer answer of another window stands. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'refused'; readonly message: string };

/** What the server said to a change: stored, or why not. */
export type SentChange =
  | { readonly savedAtMs: number; readonly newest: number }
  | { readonly refused: string }
  /** Nothing more is taken from here: the queue stops, and what waits stays in the browser. */
  | { readonly halted: true };

/** Where changes wait while there is no line; the browser's storage, or nothing where it is off. */
export interface WaitingRoom { read(): string | null; write(text: string | null): void }

const DELAYS_MS = [2_000, 5_000, 10_000, 20_000, 30_000];

/**
 * Sends changes one after the other, the newest of each case. What could not be sent waits in the browser's storage, so that a
 * closed tab loses nothing; a repeated change is harmless, because the server knows it by its id.
 */
export class AnswerQueue<Change extends QueuedChange = AnswerChange> {
  private readonly pending = new Map<string, Change>();
  private running: Promise<void> | null = null;
  private wake: (() => void) | null = null;
  private stopped = false;

  constructor(
    private readonly send: (change: Change) => Promise<SentChange>,
    private readonly tell: (state: SavingState) => void,
    private readonly room: WaitingRoom,
    private readonly delaysMs: readonly number[] = DELAYS_MS,
  ) {}

  /** Takes a change; the older one of the same case, if it waits still, is not needed any more. */
  push(change: Change): void {
    this.pending.set(change.caseId, change);
    this.keep();
    this.start();
  }

  /** What waits of a case, in this window or from one that was closed. */
  waiting(caseId: string): Change | null {
    return this.pending.get(caseId) ?? null;
  }

  /** Takes up what a closed window left, where the server does not have it. */
  takeUp(isNews: (change: Change) => boolean): void {
    for (const change of changesIn<Change>(this.room.read())) if (isNews(change)) this.pending.set(change.caseId, change);
    this.keep();
    if (this.pending.size > 0) this.start();
  }

  /** A case is checked with its whole answer: what waits of it is part of that. */
  async withdraw(caseId: string): Promise<void> {
    this.pending.delete(caseId);
    this.keep();
    this.wake?.();
    await this.running;
  }

  /** How many cases have a change that is not stored yet. */
  get unsent(): number {
    return this.pending.size;
  }

  /** Sends at once what waits. */
  retry(): void {
    this.wake?.();
    this.start();
  }

  stop(): void {
    this.stopped = true;
    this.wake?.();
  }

  private start(): void {
    if (this.stopped) return;
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopped;) {
      const [change] = this.pending.values();
      if (!change) return;
      this.tell({ kind: 'saving' });
      try {
        const sent = await this.send(change);
        failures = 0;
        if ('halted' in sent) return this.stop();
        if (this.pending.get(change.caseId) === change) this.pending.delete(change.caseId);
        this.keep();
        if ('refused' in sent) this.tell({ kind: 'refused', message: sent.refused });
        else this.tell(sent.newest > change.sequence ? { kind: 'overtaken' } : { kind: 'saved', atMs: sent.savedAtMs });
      } catch (error) {
        if (error instanceof QueryFailed && error.code === 'UNAUTHENTICATED') return this.tell({ kind: 'signedOut' });
        this.tell({ kind: 'waiting' });
        await this.pause(this.delaysMs[Math.min(failures, this.delaysMs.length - 1)]!);
        failures += 1;
      }
    }
  }

  private async pause(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = null;
  }

  private keep(): void {
    this.room.write(this.pending.size === 0 ? null : JSON.stringify([...this.pending.values()]));
  }
}

/** The changes in a text that a closed window left; none in a text that is something else. */
export function changesIn<Change extends QueuedChange>(text: string | null): Change[] {
  try {
    const changes: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(changes) ? (changes as Change[]).filter((change) => typeof change?.id === 'string' && Array.isArray(change.places)) : [];
  } catch {
    return [];
  }
}

/** The storage of this browser under a name; where it is refused, changes wait in memory only. */
export function waitingRoomOf(name: string): WaitingRoom {
  return {
    read: () => {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        if (text === null) localStorage.removeItem(name);
        else localStorage.setItem(name, text);
      } catch {
        // A full or forbidden storage: the window itself still holds everything.
      }
    },
  };
}
