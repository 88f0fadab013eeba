import { DataSource } from 'typeorm';
import { fixedClock } from '@classmark/platform/core';
import { suiteDatabase, type SuiteDatabase } from '@classmark/testkit';
import { systemContext } from '../context/system-context';
import { OutboxSignal } from '../outbox/outbox-signal';
import { dataSourceOf } from './data-source';
import { UnitOfWork } from './unit-of-work';

describe('a unit of work', () => {
  let database: SuiteDatabase;
  let dataSource: DataSource;
  let work: UnitOfWork;
  const ctx = systemContext(fixedClock(Date.parse('2026-11-24T09:00:00Z')));

  beforeAll(async () => {
    database = await suiteDatabase();
    dataSource = await dataSourceOf({ DATABASE_URL: database.url, DATABASE_POOL: 4 }, { entities: [], migrations: [] }).initialize();
    work = new UnitOfWork(dataSource, new OutboxSignal());
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  it('finds a connection for a read beside its transaction, however many run at once', async () => {
    const results = await Promise.all(Array.from({ length: 40 }, (_, number) => work.run(ctx, async (tx) => {
      await tx.query('select pg_sleep(0.005)');
      const [row] = await work.read<{ number: number }>('select $1::int as number', [number]);
      return row!.number;
    })));
    expect(results).toEqual(Array.from({ length: 40 }, (_, number) => number));
  });
});
