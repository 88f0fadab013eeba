import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { configOfThisProcess, consoleIntoLog, createHttpAdapter, JsonLogger } from '@classmark/platform/server';
import { AppModule } from './app.module';
import { startFault } from './start-fault';

/** Background work alone: events, jobs, repeated checks. For installations with several API processes. */
async function main(): Promise<void> {
  const config = configOfThisProcess({ RUN_WORKER: 'true' });
  // It serves nothing; the adapter's log is the one of the other processes.
  const { log } = createHttpAdapter(config).getInstance() as unknown as FastifyInstance;
  consoleIntoLog(log);
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: new JsonLogger(log), abortOnError: false });
  app.enableShutdownHooks();
}

main().catch((error: unknown) => {
  process.stderr.write(`${startFault(error)}\n`);
  process.exit(1);
});
