import { DataSource } from 'typeorm';
import { fixedClock } from '@classmark/platform/core';
import { suiteDatabase, type SuiteDatabase } from '@classmark/testkit';
import { systemContext } from '../../context/system-context';
import { OutboxSignal } from '../../outbox/outbox-signal';
import { UnitOfWork } from '../unit-of-work';

describe('statements with a name', () => {
  let database: SuiteDatabase;
  let dataSource: DataSource;
  let work: UnitOfWork;
  beforeAll(async () => {
    database = await suiteDatabase();
    dataSource = await new DataSource({ type: 'postgres', url: database.url, entities: [], extra: { max: 1 } }).initialize();
    work = new UnitOfWork(dataSource, new OutboxSignal());
    await work.read('create table sample (id integer primary key, word text not null)');
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  const ctx = systemContext(fixedClock(0));
  const prepared = async (text: string) => (await work.read<{ n: number }>(`select count(*)::int as n from pg_prepared_statements where statement = '${text.replaceAll('\'', '\'\'')}'`))[0]!.n;

  it('are those that come again; what comes once, or has no parameters, gets none', async () => {
    const text = 'select $1::int + 1 as sum';
    expect(await work.read(text, [1])).toEqual([{ sum: 2 }]);
    expect(await prepared(text)).toBe(0);
    expect(await work.read(text, [2])).toEqual([{ sum: 3 }]);
    expect(await work.read(text, [3])).toEqual([{ sum: 4 }]);
    expect(await prepared(text)).toBe(1);
    await work.read('select 7 as seven');
    await work.read('select 7 as seven');
    expect(await prepared('select 7 as seven')).toBe(0);
  });

  it('answer inserts, updates and deletes with the rows of RETURNING, within the transaction', async () => {
    for (const id of [1, 2, 3]) {
      const rows = await work.run(ctx, async (tx) => [
        await tx.query('insert into sample values ($1, $2) returning id', [id, 'a']), await tx.query('update sample set word = $2 where id = $1 returning word', [id, 'b']),
        await tx.query('update sample set word = $2 where id = $1', [id, 'c']), await tx.query('delete from sample where id = $1 returning word', [id]),
      ]);
      expect(rows).toEqual([[{ id }], [{ word: 'b' }], [], [{ word: 'c' }]]);
    }
    await expect(work.run(ctx, async (tx) => {
      await tx.query('insert into sample values ($1, $2)', [9, 'x']);
      throw new Error('undone');
    })).rejects.toThrow('undone');
    expect(await work.read('select count(*)::int as n from sample')).toEqual([{ n: 0 }]);
  });

  it('leave the connection usable after a fault', async () => {
    const text = 'insert into sample values ($1, $2)';
    await work.read(text, [1, 'a']);
    for (let attempt = 0; attempt < 3; attempt += 1) await expect(work.run(ctx, (tx) => tx.query(text, [1, 'a']))).rejects.toMatchObject({ code: '23505' });
    expect(await work.run(ctx, (tx) => tx.query('select word from sample where id = $1', [1]))).toEqual([{ word: 'a' }]);
  });
});
