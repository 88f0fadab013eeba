import { configOfThisProcess, InvalidConfig } from '@classmark/platform/server';
import { createApp } from './bootstrap';
import { migrateDatabase } from './database';
import { loadDemo } from './demo/load-demo';

async function main(): Promise<void> {
  const config = configOfThisProcess();
  if (config.MIGRATE_ON_START) await migrateDatabase(config);
  const app = await createApp(config);
  app.enableShutdownHooks();
  if (config.DEMO_ON_START) await loadDemo(app, { onlyWhenFresh: true });
  await app.listen(config.PORT, config.HOST);
}

main().catch((error: unknown) => {
  // A faulty setting is the operator's to mend: one sentence. Anything else is ours: with its stack.
  process.stderr.write(error instanceof InvalidConfig ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
