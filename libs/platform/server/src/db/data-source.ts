import { DataSource, type MixedList, type MigrationInterface } from 'typeorm';
import type { Config } from '../config/config.schema';

/** What the composition hands over: the entities of every domain and the one ordered list of migrations. */
export interface DatabaseShape {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type for entity classes
  readonly entities: readonly Function[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/** An unopened data source. `synchronize` stays off: the shape of the database changes only through migrations. */
export function dataSourceOf(config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>, shape: DatabaseShape): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.DATABASE_URL,
    entities: [...shape.entities] as MixedList<never>,
    migrations: [...shape.migrations] as MixedList<never>,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'schema_migration',
    synchronize: false,
    installExtensions: false,
    applicationName: 'classmark',
    extra: { max: config.DATABASE_POOL, statement_timeout: 60_000, idle_in_transaction_session_timeout: 60_000 },
  });
}
