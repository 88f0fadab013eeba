import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@classmark/platform/server';

/** Serves the built web application: static files, server-rendered pages, sitemap. */
export async function installWeb(_app: NestFastifyApplication, _config: Config): Promise<void> {
  // Filled as soon as the web build has its server entry.
}
