import { Injectable } from '@nestjs/common';
import type { Tx } from '../db/tx';

/** An event as delivered. */
export interface DeliveredEvent<Payload = Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
  readonly payload: Payload;
  readonly occurredAt: Date;
}

/** Does something about an event, inside the transaction that also notes the receipt. */
export type EventHandler = (event: DeliveredEvent, tx: Tx) => Promise<void>;

/** Which domain listens to which event. Modules register when they start. */
@Injectable()
export class EventHandlers {
  private readonly byType = new Map<string, Map<string, EventHandler>>();

  /** Registers `handler` under a stable name (`<domain>.<what it does>`): the name is what receipts remember. */
  on(type: string, name: string, handler: EventHandler): void {
    const handlers = this.byType.get(type) ?? new Map<string, EventHandler>();
    if (handlers.has(name)) throw new Error(`The event handler ${name} is registered twice for ${type}.`);
    handlers.set(name, handler);
    this.byType.set(type, handlers);
  }

  of(type: string): ReadonlyMap<string, EventHandler> {
    return this.byType.get(type) ?? new Map();
  }
}
