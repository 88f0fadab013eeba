import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const DAY_MS = 86_400_000;
const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/**
 * The files a browser reads. What lies in `assets` carries a hash in its name and never changes; what lies beside it (the icon)
 * keeps its name. Each may have a `.br` beside it, made by the build. Folders that begin with a dot are nobody's to read.
 */
export async function serveFiles(fastify: FastifyInstance, clientFolder: string): Promise<void> {
  await fastify.register(fastifyStatic, { root: join(clientFolder, 'assets'), prefix: '/assets/', preCompressed: true, immutable: true, maxAge: 365 * DAY_MS, index: false, dotfiles: 'deny' });
  const files = readdirSync(clientFolder, { withFileTypes: true }).filter((entry) => entry.isFile() && !/^\.|\.(br|gz)$/.test(entry.name));
  for (const { name } of files) {
    fastify.get(`/${name}`, (_request, reply) => {
      // A worker fetches by its own policy, and a new one must be seen at the next visit.
      const worker = name.endsWith('-worker.js');
      if (worker) void reply.header('content-security-policy', WORKER_POLICY);
      return reply.sendFile(name, clientFolder, { immutable: false, maxAge: worker ? 0 : DAY_MS });
    });
  }
}
