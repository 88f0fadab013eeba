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

  it('of a single statement is whole and stands when it answers; what follows a commit follows it', async () => {
    await dataSource.query('create table one_statement (number integer primary key)');
    let told = 0;
    const written = await work.single(ctx, async (tx) => {
      tx.afterCommit(() => { told += 1; });
      return tx.query<{ number: number }>('insert into one_statement select * from generate_series(1, $1::int) returning number', [3]);
    });
    expect(written).toHaveLength(3);
    expect(told).toBe(1);
    expect(await work.read('select number from one_statement order by number')).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
    await expect(work.single(ctx, async (tx) => {
      tx.afterCommit(() => { told += 1; });
      await tx.query('insert into one_statement select * from generate_series($1::int, 1, -1)', [4]);
    })).rejects.toThrow('duplicate key');
    expect(told).toBe(1);
    expect(await work.read('select max(number) as most from one_statement')).toEqual([{ most: 3 }]);
  });

  it('of a single statement takes neither an audit line nor an event beside it', async () => {
    await expect(work.single(ctx, async (tx) => tx.audit({ action: 'a', subjectType: 'b', subjectId: 'c' }))).rejects.toThrow('cannot add an audit line');
    await expect(work.single(ctx, async (tx) => tx.emit({ type: 'a.happened', payload: {} }))).rejects.toThrow('cannot add an event');
  });
});
