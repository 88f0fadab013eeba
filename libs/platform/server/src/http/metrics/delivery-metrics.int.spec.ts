import { DataSource } from 'typeorm';
import { fixedClock } from '@classmark/platform/core';
import { suiteDatabase, type SuiteDatabase } from '@classmark/testkit';
import { systemContext } from '../../context/system-context';
import { dataSourceOf } from '../../db/data-source';
import { UnitOfWork } from '../../db/unit-of-work';
import { EventHandlers } from '../../outbox/event-handlers';
import { OutboxDispatcher } from '../../outbox/outbox-dispatcher';
import { OutboxSignal } from '../../outbox/outbox-signal';
import { DeliveryMetrics } from './delivery-metrics';
import { Metrics } from './metrics';

describe('measurements of the delivery of events', () => {
  const at = Date.parse('2026-11-24T09:00:00Z');
  let database: SuiteDatabase;
  let dataSource: DataSource;
  let metrics: Metrics;

  beforeAll(async () => {
    database = await suiteDatabase();
    dataSource = await dataSourceOf({ DATABASE_URL: database.url, DATABASE_POOL: 4 }, { entities: [], migrations: [] }).initialize();
  });
  afterEach(() => metrics.onApplicationShutdown());
  afterAll(async () => {
    if (dataSource?.isInitialized) await dataSource.destroy();
    await database?.drop();
  });

  const lines = async () => (await metrics.text()).split('\n').filter((line) => line.startsWith('classmark_outbox'));

  it('count what waits and what a handler refuses again and again, and know the age of the oldest', async () => {
    const [signal, handlers] = [new OutboxSignal(), new EventHandlers()];
    const work = new UnitOfWork(dataSource, signal);
    metrics = new Metrics();
    new DeliveryMetrics(metrics, work, fixedClock(at + 90_000));
    expect(await lines()).toEqual(['classmark_outbox_events{state="waiting"} 0', 'classmark_outbox_events{state="failing"} 0', 'classmark_outbox_oldest_seconds 0']);

    handlers.on('test.poisoned', 'test', () => Promise.reject(new Error('This event is poisoned.')));
    handlers.on('test.good', 'test', () => Promise.resolve());
    for (const type of ['test.poisoned', 'test.good']) await work.run(systemContext(fixedClock(at)), (tx) => tx.emit({ type, payload: {} }));
    expect(await lines()).toEqual(['classmark_outbox_events{state="waiting"} 2', 'classmark_outbox_events{state="failing"} 0', 'classmark_outbox_oldest_seconds 90']);

    const dispatcher = new OutboxDispatcher(work, handlers, signal, fixedClock(at));
    Object.assign(dispatcher, { logger: { error: () => undefined } });
    await dispatcher.drain();
    expect(await lines()).toEqual(['classmark_outbox_events{state="waiting"} 1', 'classmark_outbox_events{state="failing"} 1', 'classmark_outbox_oldest_seconds 90']);
  });

  it('are left out when the database does not answer, while all others are served', async () => {
    metrics = new Metrics();
    new DeliveryMetrics(metrics, { read: () => Promise.reject(new Error('gone')) } as never, fixedClock(at));
    expect(await lines()).toEqual([]);
    expect(await metrics.text()).toContain('process_cpu_seconds_total');
  });
});
