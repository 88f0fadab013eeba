import { DataSource } from 'typeorm';
import { dataSourceOf } from '@classmark/platform/server';
import { suiteDatabase, type SuiteDatabase } from '@classmark/testkit';
import { migrateDatabase } from '../database';
import { databaseShape } from '../domains';

describe('the migrations', () => {
  let database: SuiteDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await suiteDatabase();
    dataSource = await dataSourceOf({ DATABASE_URL: database.url, DATABASE_POOL: 4 }, databaseShape).initialize();
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  /** What TypeORM would still change to reach the entities. */
  const drift = async () => (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  /** Our schemas that exist. */
  const schemas = async () => (await dataSource.query<{ name: string }[]>(
    `select nspname as name from pg_namespace where nspname !~ '^(pg_|information_schema$|public$|graphile_worker$)' order by 1`)).map(({ name }) => name);

  it('lead to exactly the shape that the entities describe', async () => {
    expect(await drift()).toEqual([]);
  });

  it('have nothing left to do the second time', async () => {
    expect(await migrateDatabase({ DATABASE_URL: database.url, DATABASE_POOL: 4 })).toEqual({ applied: [], fresh: false });
  });

  it('can be taken back one by one until nothing is left, and made again', async () => {
    const before = await schemas();
    const applied = await dataSource.query<{ name: string }[]>('select name from public.schema_migration order by id');
    for (const _ of applied) await dataSource.undoLastMigration();
    expect(await schemas()).toEqual([]);
    expect((await migrateDatabase({ DATABASE_URL: database.url, DATABASE_POOL: 4 })).applied).toEqual(applied.map(({ name }) => name));
    expect(await schemas()).toEqual(before);
    expect(await drift()).toEqual([]);
  });
});
