// `npm run bench -- scheme [--rows import,search,tree]`: what large editions cost. Each part stands in a file of its own and gives rows
// that are held against `budgets.json` by name.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../../postgres/open-postgres.mjs';
import { benchImport } from './import.mjs';
import { benchSearch } from './search.mjs';
import { benchTree } from './tree.mjs';

const root = join(import.meta.dirname, '../../..');

/** Parts in the order in which they run; the later ones find the editions of the earlier ones. */
const PARTS = {
  import: benchImport,
  search: benchSearch,
  tree: benchTree,
};

/**
 * @param {{ rows: string[], seconds: number, say: (line: string) => void }} options `rows`: names of parts, none for all
 * @returns {Promise<{ results: { row: string, title: string }[] }>} every other field of a result is a measured number
 */
export async function benchScheme({ rows, seconds, say }) {
  if (!existsSync(join(root, 'dist/apps/api/cli.js'))) throw new Error('There is no build: run `npm run build` first.');
  const folder = mkdtempSync(join(tmpdir(), 'classmark-bench-scheme-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711); // PostgreSQL's account must pass through
  const server = await openPostgres({ folder: join(folder, 'postgres') });
  try {
    const env = { ...process.env, NODE_ENV: 'production', SESSION_SECRET: randomBytes(32).toString('base64url'), DATABASE_URL: server.url, MIGRATE_ON_START: 'true', NODE_COMPILE_CACHE: join(folder, 'cache') };
    const results = [];
    for (const [name, part] of Object.entries(PARTS)) {
      if (rows.length === 0 || rows.includes(name)) results.push(...await part({ folder, env, url: server.url, postgres: server.pid, seconds, say }));
    }
    return { results };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
