import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { configOfThisProcess } from '@classmark/platform/server';
import { AppModule } from './app.module';
import { startFault } from './start-fault';

/** Background work alone: events, jobs, repeated checks. For installations with several API processes. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(configOfThisProcess({ RUN_WORKER: 'true' })), { abortOnError: false });
  app.enableShutdownHooks();
}

main().catch((error: unknown) => {
  process.stderr.write(`${startFault(error)}\n`);
  process.exit(1);
});
