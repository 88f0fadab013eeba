import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CLOCK, configOfThisProcess, OutboxDispatcher, systemContext, type RequestContext } from '@classmark/platform/server';
import type { Clock } from '@classmark/platform/core';
import { AppModule } from '../app.module';
import { migrateDatabase } from '../database';
import { StderrLogger } from './stderr-logger';

/**
 * Runs a command inside the whole application, without HTTP and without a worker, and lets what it told arrive before
 * it ends. The embedded database is brought to the current shape first; another one is its operator's.
 */
export async function withApp<T>(work: (app: INestApplicationContext, ctx: RequestContext) => Promise<T>, settings: Record<string, string> = {}): Promise<T> {
  const config = configOfThisProcess({ RUN_WORKER: 'false', ...settings });
  if (config.MIGRATE_ON_START) await migrateDatabase(config);
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: new StderrLogger(), abortOnError: false });
  try {
    const result = await work(app, systemContext(app.get<Clock>(CLOCK), 'cli'));
    await app.get(OutboxDispatcher).drain();
    return result;
  } finally {
    await app.close();
  }
}
