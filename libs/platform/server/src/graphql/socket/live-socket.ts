import type { WebSocket } from 'ws';
import type { GraphqlLimits } from '../limits';
import type { Closing } from './close-codes';

/** Who is signed in on a socket. */
export interface SocketOwner { readonly personId: string; readonly sessionId: string }

const GRACE_MS = 1_000;

/**
 * One open socket and how well it reads. Sending waits until the bytes left this process, so that a slow reader slows
 * its own subscriptions only; when a message waits too long, or too much waits, the socket is cut.
 */
export class LiveSocket {
  owner: SocketOwner | null = null;
  ip = '';
  private readonly waitingSince = new Set<number>();
  private answeredPing = true;

  constructor(private readonly socket: WebSocket, private readonly limits: Pick<GraphqlLimits, 'bufferedBytes' | 'slowSocketMs'>) {
    socket.on('pong', () => { this.answeredPing = true; });
  }

  get open(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  /**
   * Sends a message; resolves when it left, or when nobody is there any more. In each case the event loop has turned:
   * events that are always ready would otherwise keep it from ever hearing that the socket is closed.
   */
  async send(text: string): Promise<void> {
    if (!this.open) return nextTurn();
    if (this.socket.bufferedAmount > this.limits.bufferedBytes) {
      this.cut();
      return nextTurn();
    }
    // A fraction keeps two messages of the same instant apart in the set.
    let since = performance.now();
    while (this.waitingSince.has(since)) since += 1e-6;
    this.waitingSince.add(since);
    await new Promise<void>((resolve) => {
      this.socket.send(text, () => {
        this.waitingSince.delete(since);
        resolve(); // a failed send means a closed socket: its close event ends everything
      });
    });
    await nextTurn(); // a write the kernel took at once is reported within the same turn
  }

  /** Says goodbye; who does not answer is cut. */
  close({ code, reason }: { readonly code: number; readonly reason: string } | Closing): void {
    this.socket.close(code, reason);
    setTimeout(() => this.cut(), GRACE_MS).unref();
  }

  /** Ends it without a word: a goodbye would only join the queue of a slow socket. */
  cut(): void {
    this.socket.terminate();
  }

  /** Whether it reads too slowly to be kept. @param now of `performance.now()` */
  isSlow(now: number): boolean {
    if (this.socket.bufferedAmount > this.limits.bufferedBytes) return true;
    const [oldest] = this.waitingSince;
    return oldest !== undefined && now - oldest > this.limits.slowSocketMs;
  }

  /** Asks for a sign of life; false when the last question was never answered. */
  ping(): boolean {
    if (!this.answeredPing) return false;
    this.answeredPing = false;
    if (this.open) this.socket.ping();
    return true;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}
