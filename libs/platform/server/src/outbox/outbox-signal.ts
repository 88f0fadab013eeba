import { Injectable } from '@nestjs/common';

/** Tells the dispatcher of this process that events wait. Not inside the transaction: a NOTIFY there would serialize commits. */
@Injectable()
export class OutboxSignal {
  private listener: (() => void) | null = null;

  raise(): void {
    this.listener?.();
  }

  /** Registers the one listener of the process. */
  listen(listener: () => void): void {
    this.listener = listener;
  }
}
