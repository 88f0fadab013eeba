import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Clock } from '@classmark/platform/core';
import { Gauge } from 'prom-client';
import { CLOCK } from '../../clock/clock.provider';
import { UnitOfWork } from '../../db/unit-of-work';
import { Metrics } from './metrics';

/* Both go over the index of waiting events alone, however many were delivered. */
const COUNT_SQL = `select count(*)::int as waiting, count(*) filter (where attempts > 0)::int as failing from platform.outbox_event where delivered_at is null`;
const OLDEST_SQL = 'select min(occurred_at) as at from platform.outbox_event where delivered_at is null';

/**
 * What of the outbox is on its way. An event that no handler can take is tried again for ever, so that nothing is lost: `failing` above 0 for
 * longer than ten minutes wants somebody to look at `platform.outbox_event.last_error`. Without a database there is no such line, and the
 * other measurements are still served.
 */
@Injectable()
export class DeliveryMetrics {
  constructor(@Inject(Metrics) metrics: Metrics, @Optional() @Inject(UnitOfWork) work: UnitOfWork | undefined, @Optional() @Inject(CLOCK) clock: Clock | undefined) {
    if (!work || !clock) return;
    const registers = [metrics.registry];
    const events = new Gauge({
      name: 'classmark_outbox_events', help: 'Events that have not arrived everywhere; failing: of these, tried at least once in vain.', labelNames: ['state'], registers,
      collect: async () => {
        events.reset();
        const [state] = await work.read<{ waiting: number; failing: number }>(COUNT_SQL).catch(() => []);
        if (!state) return;
        events.set({ state: 'waiting' }, state.waiting);
        events.set({ state: 'failing' }, state.failing);
      },
    });
    const oldest = new Gauge({
      name: 'classmark_outbox_oldest_seconds', help: 'Age of the oldest event that has not arrived; 0 when nothing waits.', labelNames: [], registers,
      collect: async () => {
        const [row] = await work.read<{ at: Date | null }>(OLDEST_SQL).catch(() => []);
        if (row) oldest.set(row.at ? Math.max(0, clock.now() - row.at.getTime()) / 1000 : 0);
        else oldest.remove();
      },
    });
  }
}
