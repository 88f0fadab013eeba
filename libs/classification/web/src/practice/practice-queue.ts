import { browserQuery, QueryFailed, type Language } from '@classmark/platform/web';
import type { Shelf } from './browser-shelf';
import { CheckPracticeText, type CheckedPartsFragment } from './spaced.generated';

/** An answer on its way. Times are epoch milliseconds of this browser's clock: the server dates the answer by its arrival. */
export interface QueuedAnswer {
  readonly id: string;
  readonly sessionId: string;
  readonly caseId: string;
  readonly places: readonly { readonly symbol: string; readonly role: string | null }[];
  readonly language: Language;
  readonly shownAtMs: number;
  readonly answeredAtMs: number;
}

/** What became of an answer: marked, or refused in words; then it is out of the queue. */
export type AnswerFate = { readonly checked: CheckedPartsFragment } | { readonly refused: string };

/** How the sending stands. */
export type LineState = 'idle' | 'sending' | 'waiting' | 'signedOut';

const DELAYS_MS = [2_000, 5_000, 10_000, 20_000, 30_000];

/**
 * Answers of a person that the platform has not marked yet, in the order they were given. They lie in the storage of this browser
 * until the platform has answered, so that neither a broken line nor a closed window loses one; told twice, an answer is one,
 * because the platform knows it by its id.
 */
export class PracticeQueue {
  private running: Promise<void> | null = null;
  private wake: (() => void) | null = null;
  private stopped = false;
  private state: LineState = 'idle';

  constructor(
    private readonly shelf: Shelf<readonly QueuedAnswer[]>,
    private readonly send: (answer: QueuedAnswer) => Promise<AnswerFate>,
    private readonly tell: (state: LineState, waiting: number) => void,
    private readonly settle: (answer: QueuedAnswer, fate: AnswerFate) => void,
  ) {}

  /** Answers that wait. */
  waiting(): readonly QueuedAnswer[] {
    return this.shelf.read() ?? [];
  }

  push(answer: QueuedAnswer): void {
    this.shelf.write([...this.waiting().filter((each) => each.id !== answer.id), answer]);
    this.retry();
  }

  /** Sends at once what waits. */
  retry(): void {
    this.stopped = false;
    this.wake?.();
    if (this.waiting().length === 0) return this.say(this.state === 'sending' ? 'sending' : 'idle');
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
  }

  stop(): void {
    this.stopped = true;
    this.wake?.();
  }

  private say(state: LineState): void {
    this.state = state;
    this.tell(state, this.waiting().length);
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopped;) {
      const [answer] = this.waiting();
      if (!answer) return this.say('idle');
      this.say('sending');
      try {
        const fate = await this.send(answer);
        failures = 0;
        this.shelf.write(this.waiting().filter((each) => each.id !== answer.id));
        this.settle(answer, fate);
      } catch (error) {
        if (error instanceof QueryFailed && error.code === 'UNAUTHENTICATED') return this.say('signedOut');
        this.say('waiting');
        await this.pause(DELAYS_MS[Math.min(failures, DELAYS_MS.length - 1)]!);
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
}

/**
 * Sends an answer of a person to the platform. @throws QueryFailed when nobody answers, and as for signed out when somebody else is
 * signed in by now, in another window of this browser
 */
export async function sendAnswer(personId: string, { shownAtMs, answeredAtMs, places, ...answer }: QueuedAnswer): Promise<AnswerFate> {
  const { checkPracticeAnswer: checked } = await browserQuery(() => answer.language)(CheckPracticeText, {
    input: { ...answer, personId, places: [...places], shownAt: new Date(shownAtMs).toISOString(), answeredAt: new Date(answeredAtMs).toISOString() },
  });
  return checked.__typename === 'PracticeChecked' ? { checked } : { refused: checked.message };
}
