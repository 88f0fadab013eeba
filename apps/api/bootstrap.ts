import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpAdapter, installHttp, type Config } from '@classmark/platform/server';
import { AppModule } from './app.module';
import { installWeb } from './web/install-web';

/**
 * The HTTP application, not yet listening. The same function serves `npm start`, the image and the integration tests.
 */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = createHttpAdapter(config);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, { abortOnError: false, logger: ['error', 'warn'] });
  await installHttp(app, config);
  await installWeb(app, config);
  return app;
}
