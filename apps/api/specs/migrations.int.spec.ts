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

  it('lead to exactly the shape that the entities describe', async () => {
    const log = await dataSource.driver.createSchemaBuilder().log();
    expect(log.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('have nothing left to do the second time', async () => {
    expect(await migrateDatabase({ DATABASE_URL: database.url, DATABASE_POOL: 4 })).toEqual({ applied: [], fresh: false });
  });
});
