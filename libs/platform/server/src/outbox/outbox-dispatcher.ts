import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Clock } from '@classmark/platform/core';
import { CLOCK } from '../clock/clock.provider';
import { systemContext } from '../context/system-context';
import type { Tx } from '../db/tx';
import { UnitOfWork } from '../db/unit-of-work';
import { EventHandlers, type DeliveredEvent } from './event-handlers';
import { OutboxSignal } from './outbox-signal';

const POLL_MS = 1_000;
const BATCH = 100;

/**
 * Delivers waiting events in the order in which they were appended. Each handler runs in its own transaction together
 * with its receipt, so a second delivery does nothing. A failing event is tried again with growing pauses and does not
 * hold up the others.
 */
@Injectable()
export class OutboxDispatcher {
  private readonly logger = new Logger('outbox');
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(OutboxSignal) private readonly signal: OutboxSignal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  start(): void {
    this.signal.listen(() => void this.nudge());
    this.timer = setInterval(() => void this.nudge(), POLL_MS); // finds what other processes appended
    void this.nudge();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    this.signal.listen(() => undefined);
    this.again = false;
    await this.running;
  }

  /** Delivers everything that waits now and answers when it is done. Tests and commands call it directly. */
  async drain(): Promise<void> {
    await this.running;
    while ((await this.deliverBatch()) > 0);
  }

  private async nudge(): Promise<void> {
    if (this.running) {
      this.again = true;
      return;
    }
    do {
      this.again = false;
      this.running = this.deliverAll().catch((error: unknown) => this.logger.error(`Delivery stopped: ${String(error)}`));
      await this.running;
      this.running = null;
    } while (this.again);
  }

  private async deliverAll(): Promise<void> {
    while ((await this.deliverBatch()) === BATCH);
  }

  private async deliverBatch(): Promise<number> {
    const ctx = systemContext(this.clock);
    return this.work.run(ctx, async (tx) => {
      const waiting = await tx.query<{ id: string; type: string; payload: Record<string, unknown>; occurred_at: Date; attempts: number }>(
        `select id, type, payload, occurred_at, attempts from platform.outbox_event
         where delivered_at is null and (next_attempt_at is null or next_attempt_at <= $1)
         order by position limit ${BATCH} for update skip locked`, [new Date(this.clock.now())]);
      for (const row of waiting) {
        const event: DeliveredEvent = { id: row.id, type: row.type, payload: row.payload, occurredAt: row.occurred_at };
        const error = await this.deliver(event);
        if (error === null) await tx.query('update platform.outbox_event set delivered_at = $2 where id = $1', [row.id, new Date(this.clock.now())]);
        else await this.postpone(tx, row.id, row.attempts + 1, error);
      }
      return waiting.length;
    });
  }

  private async deliver(event: DeliveredEvent): Promise<string | null> {
    for (const [name, handler] of this.handlers.of(event.type)) {
      try {
        await this.work.run(systemContext(this.clock), async (tx) => {
          const fresh = await tx.query<{ event_id: string }>(
            'insert into platform.outbox_receipt (event_id, handler) values ($1, $2) on conflict do nothing returning event_id', [event.id, name]);
          if (fresh.length > 0) await handler(event, tx);
        });
      } catch (error) {
        this.logger.error(`${name} could not take ${event.type} ${event.id}: ${error instanceof Error ? error.stack : String(error)}`);
        return `${name}: ${error instanceof Error ? error.message : String(error)}`;
      }
    }
    return null;
  }

  private async postpone(tx: Tx, id: string, attempts: number, error: string): Promise<void> {
    const pause = Math.min(2 ** attempts * 500, 600_000);
    await tx.query('update platform.outbox_event set attempts = $2, last_error = $3, next_attempt_at = $4 where id = $1',
      [id, attempts, error.slice(0, 1_000), new Date(this.clock.now() + pause)]);
  }
}
