import { runMigrations as migrateJobs } from 'graphile-worker';
import { dataSourceOf, type Config } from '@classmark/platform/server';
import { databaseShape } from './domains';

/** The least version that is tested; 18 is the one embedded. */
const LEAST_POSTGRESQL = 15;

/** Raised before anything is touched when the server is too old. */
export class UnsupportedDatabase extends Error {
  override readonly name = 'UnsupportedDatabase';
}

/** What a migration run did. */
export interface MigrationReport { readonly applied: string[]; readonly fresh: boolean }

/**
 * Brings the database to the current shape: the ordered list, then the job queue's own tables. Several processes may
 * call it at once; an advisory lock lets one work and the others find nothing left to do.
 * @throws UnsupportedDatabase
 */
export async function migrateDatabase(config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>): Promise<MigrationReport> {
  const dataSource = await dataSourceOf({ ...config, DATABASE_POOL: 4 }, databaseShape).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    const [server] = await lock.query(`select current_setting('server_version_num')::int / 10000 as major`) as { major: number }[];
    if (server!.major < LEAST_POSTGRESQL) throw new UnsupportedDatabase(`DATABASE_URL leads to PostgreSQL ${server!.major}. Use version 15 to 18.`);
    await lock.query('select pg_advisory_lock(4711, 1)');
    const [known] = await lock.query(`select to_regclass('public.schema_migration') is not null as known`) as { known: boolean }[];
    const applied = await dataSource.runMigrations();
    await migrateJobs({ connectionString: config.DATABASE_URL });
    return { applied: applied.map((migration) => migration.name), fresh: !known!.known };
  } finally {
    await lock.query('select pg_advisory_unlock(4711, 1)').catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}
