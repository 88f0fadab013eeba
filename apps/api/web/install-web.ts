import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { isLang, type Clock } from '@classmark/platform/core';
import { anonymousContext, ChangeFeed, CLOCK, InProcessExecutor, type Config } from '@classmark/platform/server';
import { liveOrigins } from './live-origins';
import { PageCache } from './page-cache';
import { pageLists } from './page-lists';
import { serveFiles } from './serve-files';
import { servePages } from './serve-pages';
import { loadWebBuild, type Answer } from './web-build';

/** What of the platform changes pages that are kept. */
const TOPICS = ['catalogue'];

/** Serves the built web application beside the API: files, pages drawn on the server, sitemap. Without a build the API runs alone and says so. */
export async function installWeb(app: NestFastifyApplication, config: Config): Promise<void> {
  const build = await loadWebBuild(config.WEB_DIST);
  if (!build) {
    new Logger('web').warn(`There is no web build in ${config.WEB_DIST}: the API answers without pages. Run npm run build:web.`);
    return;
  }
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const executor = app.get(InProcessExecutor, { strict: false });
  const clock = app.get<Clock>(CLOCK, { strict: false });
  const cache = new PageCache();
  const feed = app.get(ChangeFeed, { strict: false });
  for (const topic of TOPICS) feed.on(topic, () => cache.clear());

  await serveFiles(fastify, build.clientFolder);
  servePages(fastify, {
    entry: build.entry,
    origin: config.publicUrl,
    cache,
    lists: pageLists(app),
    liveOrigins: liveOrigins(config),
    execute: async (query, variables, language, requestId) =>
      await executor.execute({ document: query, variables, ctx: anonymousContext(clock, isLang(language) ? language : undefined, { id: requestId }) }) as Answer,
  });
}
