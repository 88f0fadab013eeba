import { configOfThisProcess, consoleIntoLog } from '@classmark/platform/server';
import { createApp } from './bootstrap';
import { migrateDatabase } from './database';
import { startFault } from './start-fault';
import { endWithParent, tellStart } from './tell-start';

/** Serves web and API; in a start with everything (`npm start`) brings the database to the current shape first. */
async function main(): Promise<void> {
  endWithParent();
  const config = configOfThisProcess();
  if (config.MIGRATE_ON_START) await migrateDatabase(config);
  tellStart('migrated');
  const app = await createApp(config);
  consoleIntoLog(app.getHttpAdapter().getInstance().log);
  app.enableShutdownHooks();
  await app.listen(config.PORT, config.HOST);
  tellStart('listening');
}

main().catch((error: unknown) => {
  process.stderr.write(`${startFault(error)}\n`);
  process.exit(1);
});
