// `npm run test:integration -- [jest arguments]`: the specs that need a real PostgreSQL. Every suite clones a template
// database that is migrated here once. TEST_DATABASE_URL names another server (15 to 18); its database is the template.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { bundleApi } from '../build/bundle-api.mjs';
import { temporaryPostgres } from '../postgres/temporary-postgres.mjs';

const root = join(import.meta.dirname, '../..');
process.chdir(root);

/** @returns {Promise<number>} the exit code */
function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, pass);
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** A template has no sessions, so it is a database of its own beside the one that people connect to. */
async function createTemplate(server) {
  const template = new URL(server);
  template.pathname = '/classmark_template';
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query('create database classmark_template');
  await client.end();
  return template.href;
}

/** The operators' commands, which migrate here and are themselves tested. Several runs in one checkout have one each. */
const commands = `dist/test-cli/${process.pid}`;

async function migrate(url) {
  await bundleApi({ cli: 'apps/api/cli.ts' }, commands);
  const code = await run(process.execPath, [join(commands, 'cli.js'), 'db', 'migrate'], { DATABASE_URL: url, SESSION_SECRET: 'only-to-migrate-the-test-template-00' });
  if (code !== 0) throw new Error('The template database cannot be migrated; the reason stands above.');
}

const given = process.env.TEST_DATABASE_URL;
const server = given ? undefined : await temporaryPostgres();
let code = 1;
try {
  const url = given ?? await createTemplate(server.url);
  await migrate(url);
  code = await run(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--passWithNoTests', ...process.argv.slice(2)],
    { JEST_SIZE: 'integration', TEST_DATABASE_URL: url, TEST_CLI: join(root, commands, 'cli.js') });
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
} finally {
  rmSync(commands, { recursive: true, force: true });
  await server?.close();
}
process.exit(code);
